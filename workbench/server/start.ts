/** Puts the parts together: the desk, and the two origins that show it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetRoutes } from './assets.ts';
import { openDesk, type DeskSettings } from './desk.ts';
import { driveRoutes } from './drive-routes.ts';
import { callableFunctions, frameRoutes } from './frame-routes.ts';
import { localOrigins, refusal } from './guard.ts';
import { answer, listen, sendJson, type Routes } from './http.ts';
import type { ServerOptions } from './options.ts';
import { pageRoutes } from './page-routes.ts';
import { roleOf } from './people.ts';
import { openStore } from './store.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Running {
  readonly url: string;
  readonly port: number;
  close(): void;
}

/** Where the build put the page: beside this file. */
const PAGE_FOLDER = fileURLToPath(new URL('./page/', import.meta.url));

/** @param onSlowStart told when the first start takes its time, because the sample shop is being made. */
export async function startServer(
  options: ServerOptions,
  onSlowStart: () => void = () => undefined,
): Promise<Running> {
  // A folder without the add-on is found now, and not at the first click.
  callableFunctions(options.dist);
  const store = openStore<DeskSettings>(options.data);
  if (!store.exists() && !options.empty) onSlowStart();
  const page = await origin(options.port);
  const frames = await origin(options.port === 0 ? 0 : page.port + 1);
  const frameUrl = (ticket: string) => `${frames.url}/frame?ticket=${ticket}`;
  const { dist, language, empty } = options;
  const desk = await openDesk({ dist, language, empty, store, frameUrl });

  const languageOf = (url: URL) => desk.languageOf(roleOf(url.searchParams.get('user')).key);
  page.serve(
    {
      ...assetRoutes(PAGE_FOLDER, () => frames.url, languageOf),
      ...pageRoutes(desk, () => frames.url),
      ...driveRoutes(desk),
    },
    localOrigins(page.port),
  );
  const shim = readFileSync(join(PAGE_FOLDER, 'google-script.js'), 'utf8');
  frames.serve(frameRoutes(desk, dist, localOrigins(page.port), shim), localOrigins(frames.port));

  return {
    url: `${page.url}/`,
    port: page.port,
    close() {
      desk.close();
      page.close();
      frames.close();
    },
  };
}

/** One origin: it listens at once, so that its port is known, and answers once it has routes. */
async function origin(wished: number) {
  let routes: Routes = {};
  let allowed: readonly string[] = [];
  let port = 0;
  const handler = (request: IncomingMessage, response: ServerResponse) => {
    const refused = refusal(request, port, allowed);
    if (refused) sendJson(response, { error: refused }, 403);
    else
      void answer(routes, {
        request,
        response,
        url: new URL(request.url ?? '/', `http://localhost:${port}`),
      });
  };
  const listening = await listen(handler, wished);
  port = listening.port;
  return {
    port,
    url: `http://localhost:${port}`,
    serve(newRoutes: Routes, origins: readonly string[]) {
      routes = newRoutes;
      allowed = origins;
    },
    close() {
      listening.server.close();
      listening.server.closeAllConnections();
    },
  };
}
