/** The bridge's Drive operations: arguments and answers of the advanced service. */
import type { BlobData, Bridge } from '../services/bridge.ts';
import { fileFields, listFields, type Content, type DriveStore, type FileResource } from './drive-store.ts';
import { plain } from './plain.ts';

export function driveBridge(drive: DriveStore, user: string): Bridge['drive'] {
  return {
    create: (resource, blob, options) =>
      fileFields(drive.create(plain(resource) as FileResource, media(blob), user), fieldsOf(options)),
    get(id, options) {
      const file = drive.find(id, user, 'get');
      if ((options as { alt?: string }).alt === 'media')
        return { bytes: file.content, contentType: file.mimeType, name: file.name };
      return fileFields(file, fieldsOf(options));
    },
    list(options) {
      const {
        q = '',
        pageSize = 100,
        pageToken,
        orderBy,
        fields,
      } = options as {
        q?: string;
        pageSize?: number;
        pageToken?: string;
        orderBy?: string;
        fields?: string;
      };
      const found = drive.list(q, user);
      if (orderBy) sortFiles(found, orderBy);
      const start = Number(pageToken ?? 0);
      const page = found.slice(start, start + pageSize).map((file) => fileFields(file, listFields(fields)));
      const more = start + pageSize < found.length;
      return {
        kind: 'drive#fileList',
        incompleteSearch: false,
        files: page,
        ...(more ? { nextPageToken: String(start + pageSize) } : {}),
      };
    },
    update(resource, id, blob, options) {
      const { addParents, removeParents } = options as { addParents?: string; removeParents?: string };
      const file = drive.update(
        id,
        plain(resource) as FileResource,
        media(blob),
        { add: addParents, remove: removeParents },
        user,
      );
      return fileFields(file, fieldsOf(options));
    },
    remove: (id) => drive.remove(id, user),
  };
}

const fieldsOf = (options: object) => (options as { fields?: string }).fields;

const media = (blob: BlobData | null): Content | undefined =>
  blob ? { bytes: blob.bytes, contentType: blob.contentType } : undefined;

function sortFiles(
  files: { name: string; createdTime: string; modifiedTime: string }[],
  orderBy: string,
): void {
  const [field = 'name', direction] = orderBy.split(',')[0]!.trim().split(/\s+/);
  const key = field as 'name' | 'createdTime' | 'modifiedTime';
  files.sort((a, b) => String(a[key]).localeCompare(String(b[key])) * (direction === 'desc' ? -1 : 1));
}
