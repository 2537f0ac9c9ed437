import { say, type Language } from '../../src/text/phrase.ts';
import { evidence as words } from '../../src/text/sidebar.ts';

/** A name for a pasted link, which has none of its own: "Drive link", or the site and the last part of the path. */
export function linkName(language: Language, link: string): string {
  const { hostname, pathname } = new URL(link);
  if (/^(drive|docs)\.google\.com$/.test(hostname)) return say(language, words.driveLink);
  const last = pathname.split('/').filter(Boolean).pop() ?? '';
  return `${hostname.replace(/^www\./, '')}${last && ` · ${readable(last)}`}`.slice(0, 80);
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
