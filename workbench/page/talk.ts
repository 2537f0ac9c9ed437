/** How a window talks to the workbench: requests that name the window and its person, and the stream of events. */
import type { Told } from '../server/messages.ts';

/** The person of this window, as its address says (`/?user=li`). */
export const person = new URLSearchParams(location.search).get('user') ?? 'mia';

/** A window is one tab of the browser, and stays the same one when it is loaded again. */
export const windowId = (() => {
  const kept = sessionStorage.getItem('window');
  const id = kept ?? crypto.randomUUID();
  sessionStorage.setItem('window', id);
  return id;
})();

const headers = { 'x-workbench-user': person, 'x-workbench-window': windowId };

/** The server said no, with a sentence for the person. */
export class Refused extends Error {}

export async function ask<Answer>(path: string): Promise<Answer> {
  return read(await fetch(path, { headers }));
}

export async function tell<Answer = unknown>(path: string, body: unknown = {}): Promise<Answer> {
  const request = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  return read(await fetch(path, request));
}

/** Sends a file as it is; its name travels in the address. */
export async function sendFile<Answer>(path: string, file: File): Promise<Answer> {
  const type = file.type || 'application/octet-stream';
  const address = `${path}?name=${encodeURIComponent(file.name)}`;
  return read(
    await fetch(address, { method: 'POST', headers: { ...headers, 'content-type': type }, body: file }),
  );
}

async function read<Answer>(response: Response): Promise<Answer> {
  const value = (await response.json()) as Answer & { error?: string };
  if (!response.ok) throw new Refused(value?.error ?? response.statusText);
  return value;
}

export type Listeners = { readonly [Kind in keyof Told]?: (detail: Told[Kind]) => void };

/**
 * Listens to what happens after event number `since`.
 *
 * @param onConnection told `false` when the workbench does not answer, `true` once it does again.
 */
export function listen(since: number, listeners: Listeners, onConnection: (up: boolean) => void): () => void {
  const query = new URLSearchParams({ user: person, window: windowId, since: String(since) });
  const source = new EventSource(`/api/events?${query}`);
  source.onopen = () => onConnection(true);
  source.onerror = () => onConnection(false);
  for (const [kind, listener] of Object.entries(listeners)) {
    source.addEventListener(kind, (event) => {
      (listener as (detail: unknown) => void)(JSON.parse((event as MessageEvent<string>).data));
    });
  }
  return () => source.close();
}
