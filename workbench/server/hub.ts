/** The windows that are open, and the stream of events each one listens to. */
import type { ServerResponse } from 'node:http';
import type { PersonKey } from './people.ts';

interface Listener {
  readonly window: string;
  readonly person: PersonKey;
  readonly response: ServerResponse;
}

export interface Hub {
  /** Streams to a window what happens after event number `since`. */
  join(window: string, person: PersonKey, response: ServerResponse, since: number): void;
  /** Tells everybody, or one person's windows only. */
  tell(kind: string, detail: unknown, person?: PersonKey): void;
  /** The number of the last event: what a window that loads now has already seen. */
  readonly last: number;
  windows(): readonly { window: string; person: PersonKey }[];
  onLeave(listener: (window: string) => void): void;
  close(): void;
}

interface Told {
  readonly number: number;
  readonly person: PersonKey | undefined;
  readonly text: string;
}

/** Enough for a window that was asleep for a while; one that missed more loads the workbook again. */
const EVENTS_KEPT = 2000;
/** Comment lines keep proxies and browsers from giving up on a silent stream. */
const HEARTBEAT_MS = 15_000;

/**
 * Server-sent events rather than a WebSocket: they need no dependency, reconnect by themselves with the number of
 * the last event seen, and everything that a window has to say fits an ordinary POST.
 *
 * @param boot changes whenever another workbook is open or the event numbers start again.
 */
export function makeHub(boot: () => string): Hub {
  const listeners = new Set<Listener>();
  const leaving: ((window: string) => void)[] = [];
  let told: Told[] = [];
  let last = 0;
  const heartbeat = setInterval(() => {
    for (const { response } of listeners) response.write(': still here\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();

  return {
    get last() {
      return last;
    },
    windows: () => [...listeners].map(({ window, person }) => ({ window, person })),
    onLeave: (listener) => void leaving.push(listener),
    join(window, person, response, since) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      const listener: Listener = { window, person, response };
      const missed = told.filter((event) => event.number > since);
      const complete = since >= last || missed[0]?.number === since + 1;
      response.write(`event: boot\ndata: ${JSON.stringify({ boot: boot(), complete })}\n\n`);
      if (complete) {
        for (const event of missed) if (!event.person || event.person === person) response.write(event.text);
      }
      listeners.add(listener);
      response.on('close', () => {
        listeners.delete(listener);
        if (![...listeners].some((other) => other.window === window))
          for (const notify of leaving) notify(window);
      });
    },
    tell(kind, detail, person) {
      last += 1;
      const text = `id: ${last}\nevent: ${kind}\ndata: ${JSON.stringify(detail ?? null)}\n\n`;
      told.push({ number: last, person, text });
      if (told.length > EVENTS_KEPT * 2) told = told.slice(-EVENTS_KEPT);
      for (const listener of listeners) {
        if (!person || listener.person === person) listener.response.write(text);
      }
    },
    close() {
      clearInterval(heartbeat);
      for (const { response } of listeners) response.end();
    },
  };
}
