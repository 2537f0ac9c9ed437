/**
 * The emulated Drive behind the advanced service `Drive` v3, with the semantics of the `drive.file` scope:
 * the add-on sees a file only for the accounts for which it made or was given the file.
 * Source: https://developers.google.com/workspace/drive/api/reference/rest/v3/files
 */
import { plain } from './plain.ts';
import { randomUUID } from 'node:crypto';
import type { DriveFile, DriveSnapshotFile } from '../workbench.ts';
import { matchesQuery } from './drive-query.ts';
import { PlatformError } from './platform-error.ts';

export const FOLDER = 'application/vnd.google-apps.folder';
/** What "My Drive" is called as a parent. */
export const ROOT = 'root';

interface StoredFile extends Omit<DriveSnapshotFile, 'content'> {
  content: Buffer;
}
export interface FileResource {
  name?: string;
  mimeType?: string;
  parents?: string[];
  description?: string;
  appProperties?: Record<string, string | null>;
  trashed?: boolean;
}
export interface Content {
  bytes: Uint8Array;
  contentType: string | null;
}
export interface NewFile {
  name: string;
  mimeType?: string | undefined;
  content?: string | Uint8Array | undefined;
  id?: string | undefined;
  visibleTo?: string[] | undefined;
}

export class DriveStore {
  private readonly stored = new Map<string, StoredFile>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** A file that exists without the add-on's doing. */
  add(file: NewFile, owner: string): StoredFile {
    return this.store(
      { name: file.name, ...(file.mimeType ? { mimeType: file.mimeType } : {}) },
      file.content === undefined
        ? undefined
        : { bytes: Buffer.from(file.content as string), contentType: file.mimeType ?? null },
      owner,
      file.visibleTo ?? [],
      file.id,
    );
  }

  create(resource: FileResource, content: Content | undefined, user: string): StoredFile {
    for (const parent of resource.parents ?? []) if (parent !== ROOT) this.find(parent, user, 'create');
    return this.store(resource, content, user, [user]);
  }

  private store(
    resource: FileResource,
    content: Content | undefined,
    owner: string,
    visibleTo: string[],
    id = randomUUID().replaceAll('-', '') + '1',
  ): StoredFile {
    const time = new Date(this.now()).toISOString();
    const mimeType = resource.mimeType ?? content?.contentType ?? 'application/octet-stream';
    const file: StoredFile = {
      id,
      name: resource.name ?? 'Untitled',
      mimeType,
      parents: resource.parents ?? [ROOT],
      appProperties: withoutNulls(resource.appProperties),
      description: resource.description ?? '',
      trashed: false,
      createdTime: time,
      modifiedTime: time,
      owner,
      visibleTo,
      webViewLink:
        mimeType === FOLDER
          ? `https://drive.google.com/drive/folders/${id}`
          : `https://drive.google.com/file/d/${id}/view?usp=drivesdk`,
      content: Buffer.from(content?.bytes ?? new Uint8Array()),
    };
    this.stored.set(id, file);
    return file;
  }

  find(id: string, user: string, method: string): StoredFile {
    const file = this.stored.get(id);
    if (!file || !file.visibleTo.includes(user))
      throw new PlatformError(
        `API call to drive.files.${method} failed with error: File not found: ${id}.`,
        'GoogleJsonResponseException',
      );
    return file;
  }

  list(query: string, user: string): StoredFile[] {
    return [...this.stored.values()].filter(
      (file) => file.visibleTo.includes(user) && matchesQuery(file, query),
    );
  }

  update(
    id: string,
    resource: FileResource,
    content: Content | undefined,
    parents: { add?: string | undefined; remove?: string | undefined },
    user: string,
  ): StoredFile {
    const file = this.find(id, user, 'update');
    if (resource.parents)
      throw new PlatformError(
        'API call to drive.files.update failed with error: The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
        'GoogleJsonResponseException',
      );
    if (resource.name !== undefined) file.name = resource.name;
    if (resource.mimeType !== undefined) file.mimeType = resource.mimeType;
    if (resource.description !== undefined) file.description = resource.description;
    if (resource.trashed !== undefined) file.trashed = resource.trashed;
    if (resource.appProperties)
      file.appProperties = withoutNulls({ ...file.appProperties, ...resource.appProperties });
    if (content) file.content = Buffer.from(content.bytes);
    const removed = (parents.remove ?? '').split(',');
    const added = (parents.add ?? '').split(',').filter(Boolean);
    file.parents = [...file.parents.filter((parent) => !removed.includes(parent)), ...added];
    file.modifiedTime = new Date(this.now()).toISOString();
    return file;
  }

  remove(id: string, user: string): void {
    this.find(id, user, 'delete');
    this.stored.delete(id);
  }

  /** The Picker, or opening the file with the add-on, lets it see one more file. */
  show(id: string, user: string): void {
    const file = this.stored.get(id);
    if (file && !file.visibleTo.includes(user)) file.visibleTo.push(user);
  }

  /** The user's own doing, in Drive's window. */
  trash(id: string, trashed: boolean): void {
    const file = this.stored.get(id);
    if (file) file.trashed = trashed;
  }

  discard(id: string): void {
    this.stored.delete(id);
  }

  files(): DriveFile[] {
    return [...this.stored.values()].map(({ content, ...file }) => ({
      ...plain(file),
      size: content.length,
      bytes: () => new Uint8Array(content),
    }));
  }

  snapshot(): DriveSnapshotFile[] {
    return [...this.stored.values()].map((file) => ({
      ...plain({ ...file, content: '' }),
      content: file.content.toString('base64'),
    }));
  }

  restore(files: readonly DriveSnapshotFile[]): void {
    for (const file of files)
      this.stored.set(file.id, { ...plain(file), content: Buffer.from(file.content, 'base64') });
  }
}

function withoutNulls(properties: Record<string, string | null> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties ?? {}).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** The fields of a file resource that were asked for; without `fields`, v3 answers with four. */
export function fileFields(file: StoredFile, fields: string | undefined): Record<string, unknown> {
  const all: Record<string, unknown> = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description,
    parents: [...file.parents],
    appProperties: { ...file.appProperties },
    trashed: file.trashed,
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    webViewLink: file.webViewLink,
    size: String(file.content.length),
    owners: [{ kind: 'drive#user', emailAddress: file.owner, displayName: file.owner.split('@')[0] }],
    ownedByMe: true,
  };
  if (fields?.trim() === '*') return all;
  const wanted = fields ? topLevelFields(fields) : ['kind', 'id', 'name', 'mimeType'];
  return Object.fromEntries(wanted.filter((name) => name in all).map((name) => [name, all[name]]));
}

/** `files(id,name),nextPageToken` → the part in the parentheses. */
export function listFields(fields: string | undefined): string | undefined {
  return fields ? (/files\(([^)]*)\)/.exec(fields)?.[1] ?? /files\/(\w+)/.exec(fields)?.[1]) : undefined;
}

function topLevelFields(fields: string): string[] {
  return fields.split(',').map((field) => field.trim().replace(/[(/].*$/, ''));
}
