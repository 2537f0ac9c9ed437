import { Problem } from './problems.ts';

/** Hosts on which Google shows Drive files; nothing else becomes a link of the desk's. */
const DRIVE_LINK = /^https:\/\/(?:drive|docs)\.google\.com\/[^\s"'<>]*$/i;
/** Ids have at least 20 characters; shorter path parts are words such as `file` or `edit`. */
const FILE_ID = /\/(?:d|folders)\/([\w-]{20,})|[?&]id=([\w-]{20,})/;

/**
 * The link and the id in what somebody pasted as a Drive link.
 *
 * @throws {Problem} `notADriveLink`
 * @example driveLink(' https://drive.google.com/file/d/1A2b3C4d5E6f7G8h9I0jKl/view ').fileId // '1A2b3C4d5E6f7G8h9I0jKl'
 */
export function driveLink(text: string): { readonly url: string; readonly fileId: string } {
  const url = text.trim();
  const match = DRIVE_LINK.test(url) ? FILE_ID.exec(url) : null;
  const fileId = match?.[1] ?? match?.[2];
  if (fileId === undefined) throw new Problem('notADriveLink', { text: url.slice(0, 80) });
  return { url, fileId };
}
