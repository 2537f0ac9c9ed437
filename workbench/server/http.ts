/** The little of HTTP that the workbench needs: routes, JSON, bodies with a limit, and free ports. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer other than 200: its message is shown to the person as it is. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}
/** Answers the exchange itself, or returns a value that is sent as JSON. */
export type Route = (exchange: Exchange) => unknown;
export type Routes = Readonly<Record<string, Route>>;

/** Larger bodies are refused; an XLSX export of 50,000 lines has about 12 MB, an upload at most 20 MB in base64. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY_BYTES)
      throw new HttpError(413, 'This file is larger than the workbench takes (64 MB).');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export async function readJson<T>(request: IncomingMessage): Promise<T> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new HttpError(415, 'JSON expected.');
  }
  try {
    return JSON.parse((await readBody(request)).toString('utf8')) as T;
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(400, 'This is not JSON.');
  }
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(body);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value ?? null));
}

/** Finds the route of `METHOD /path`, longest prefix first for routes that end in `/*`. */
export function findRoute(routes: Routes, method: string, path: string): Route | undefined {
  const exact = routes[`${method} ${path}`];
  if (exact) return exact;
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    const route = routes[`${method} ${path.slice(0, end)}/*`];
    if (route) return route;
    if (end === 0) break;
  }
  return undefined;
}

/** Runs the route and turns whatever it throws into an answer; a bug is a 500 with its message in the log too. */
export async function answer(routes: Routes, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange;
  try {
    const route = findRoute(
      routes,
      request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
      url.pathname,
    );
    if (!route) throw new HttpError(404, 'There is nothing here.');
    const value = await route(exchange);
    if (!response.headersSent) sendJson(response, value);
  } catch (error) {
    const status = error instanceof HttpError ? error.status : 500;
    const message = error instanceof Error ? error.message : String(error);
    if (status === 500) console.error(error);
    if (response.headersSent) response.end();
    else sendJson(response, { error: message }, status);
  }
}

/** How many ports after the wished one are tried before giving up. */
const PORTS_TRIED = 50;

/** Listens on this computer only, on the wished port or the next free one. */
export async function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  wished: number,
): Promise<{ server: Server; port: number }> {
  for (let port = wished; ; port++) {
    const server = createServer(handler);
    const listening = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && wished !== 0 && port < wished + PORTS_TRIED) resolve(false);
        else reject(error);
      });
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (listening) return { server, port: (server.address() as AddressInfo).port };
  }
}
