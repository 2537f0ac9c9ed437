/** The Drive page's requests: the emulated Drive, as its owner sees it. */
import type { DriveFile } from '../workbench.ts';
import type { Desk } from './desk.ts';
import { HttpError, readBody, readJson, send, type Routes } from './http.ts';
import type { DriveEntry } from './messages.ts';
import { personIn } from './page-routes.ts';

/** Kinds that a browser shows without running anything in them. */
const SHOWN_INLINE = /^(image\/(png|jpeg|gif|webp|avif|bmp)|video\/\w+|audio\/\w+|text\/plain|text\/csv)$/;

export function driveRoutes(desk: Desk): Routes {
  const find = (id: string | null): DriveFile => {
    const file = desk.workbench.files().find((one) => one.id === id);
    if (!file) throw new HttpError(404, 'This file is not in Drive any more.');
    return file;
  };
  return {
    'GET /api/drive': (): DriveEntry[] =>
      desk.workbench
        .files()
        .map(({ id, name, mimeType, size, parents, trashed, modifiedTime, owner, visibleTo }) => {
          return { id, name, mimeType, size, parents, trashed, modifiedTime, owner, visibleTo };
        }),
    'GET /api/drive/content': ({ url, response }) => {
      const file = find(url.searchParams.get('id'));
      const inline = SHOWN_INLINE.test(file.mimeType) && !url.searchParams.has('download');
      send(response, 200, inline ? plain(file.mimeType) : 'application/octet-stream', file.bytes(), {
        'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
        ...(!inline && {
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        }),
      });
    },
    'POST /api/drive': async (exchange) => {
      const name = exchange.url.searchParams.get('name') ?? 'file';
      const mimeType = exchange.request.headers['content-type'] ?? 'application/octet-stream';
      const content = new Uint8Array(await readBody(exchange.request));
      desk.as(personIn(exchange)).addFile({ name, mimeType, content });
      desk.touch();
      desk.hub.tell('files', null);
      return {};
    },
    'POST /api/drive/change': async (exchange) => {
      const { id, action } = await readJson<{ id: string; action: 'trash' | 'restore' | 'delete' }>(
        exchange.request,
      );
      const file = find(id);
      if (action === 'delete') desk.workbench.deleteFile(file.id);
      else desk.workbench.trashFile(file.id, action === 'trash');
      desk.touch();
      desk.hub.tell('files', null);
      return {};
    },
  };
}

/** CSV is shown as the text it is, instead of being downloaded. */
function plain(mimeType: string): string {
  return mimeType.startsWith('text/') ? 'text/plain; charset=utf-8' : mimeType;
}
