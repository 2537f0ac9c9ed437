import { Problem } from '../domain/problems.ts';
import { MAX_UPLOAD_BYTES } from '../protocol.ts';
import type { FileStore } from '../app/ports.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const DRIVE_SCOPE = 'https://www.googleapis.com/auth/drive.file';
/** Drive keeps these beside a file for the app that wrote them; they make an upload safe to repeat. */
const FOLDER_KEY = 'redeliveryDeskFolder';
const REQUEST_KEY = 'redeliveryDeskRequest';

/** The part of the Drive v3 service that is used; the published types are those of v2. */
interface DriveFilesService {
  create(resource: object, media: GoogleAppsScript.Base.Blob | null, options: object): FoundFile;
  list(options: object): { readonly files?: readonly FoundFile[] };
}
// Read at the moment of use: touching a service while the script loads would cost the menu.
const files = () => (Drive as unknown as { readonly Files: DriveFilesService }).Files;

/** Asking for one scope came with granular consent and is missing from the published types. */
interface AuthorizationService {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

interface FoundFile {
  readonly id?: string;
  readonly name?: string;
  readonly webViewLink?: string;
}

/**
 * Evidence files through the Drive v3 service. The scope `drive.file` shows the desk only what it made itself, for
 * this person; DriveApp would ask for the whole Drive.
 */
export const driveFiles: FileStore = {
  allowed() {
    const service = ScriptApp as unknown as AuthorizationService;
    const info = service.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [DRIVE_SCOPE]);
    return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
  },
  folderOf: (orderId, deskFolder) =>
    asking(() => {
      const desk = folder('desk', deskFolder, null);
      return folder(`order-${orderId}`, orderId, desk);
    }),
  upload: (parent, { name, mimeType, base64, request }) =>
    asking(() => {
      const bytes = Utilities.base64Decode(base64);
      if (bytes.length > MAX_UPLOAD_BYTES) throw new Problem('uploadTooLarge', sizes(name, bytes.length));
      const earlier = find(`appProperties has { key='${REQUEST_KEY}' and value='${quoted(request)}' }`);
      const file =
        earlier ??
        files().create(
          { name, parents: [parent], appProperties: { [REQUEST_KEY]: request } },
          Utilities.newBlob(bytes, mimeType, name),
          { fields: 'id,name,webViewLink' },
        );
      const id = file.id ?? '';
      return {
        id,
        name: file.name ?? name,
        url: file.webViewLink ?? `https://drive.google.com/file/d/${id}/view`,
      };
    }),
};

function folder(key: string, name: string, parent: string | null): string {
  const found = find(
    `mimeType='${FOLDER}' and appProperties has { key='${FOLDER_KEY}' and value='${quoted(key)}' }`,
  );
  if (found?.id) return found.id;
  const made = files().create(
    {
      name,
      mimeType: FOLDER,
      appProperties: { [FOLDER_KEY]: key },
      ...(parent === null ? {} : { parents: [parent] }),
    },
    null,
    { fields: 'id' },
  );
  return made.id ?? '';
}

function find(query: string): FoundFile | null {
  const answer = files().list({
    q: `${query} and trashed=false`,
    fields: 'files(id,name,webViewLink)',
    pageSize: 1,
  });
  return answer.files?.[0] ?? null;
}

/** Turns Drive's refusals into a problem with a cure; whatever else fails stays what it is. */
function asking<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/permission|insufficient|authoriz|scope|access not granted/i.test(message))
      throw new Problem('noDrivePermission');
    throw error;
  }
}

function quoted(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
}

function sizes(name: string, bytes: number) {
  const megabytes = (count: number) => String(Math.round(count / 1024 / 102.4) / 10);
  return { name, size: megabytes(bytes), limit: megabytes(MAX_UPLOAD_BYTES) };
}
