/** The second origin: the add-on's pages, and their `google.script.run`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from './desk.ts';
import { HttpError, readJson, send, type Routes } from './http.ts';

interface Call {
  readonly ticket: string;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Functions of the built files that a client may call: declared at the top level, and not private (`name_`). */
export function callableFunctions(dist: string): string[] {
  const names = readdirSync(dist)
    .filter((file) => /\.(js|gs)$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(dist, file), 'utf8');
      return [...source.matchAll(/^(?:async )?function (\w+)\s*\(/gm)].map((match) => match[1]!);
    });
  return [...new Set(names)].filter((name) => !name.endsWith('_'));
}

/**
 * @param page the origins of the page, the only ones that may show these frames.
 * @param shim the script that makes `google.script`.
 */
export function frameRoutes(desk: Desk, dist: string, page: readonly string[], shim: string): Routes {
  return {
    'GET /frame': ({ url, response }) => {
      const id = url.searchParams.get('ticket') ?? '';
      const ticket = desk.tickets.find(id);
      if (!ticket) throw new HttpError(404, 'This page is no longer open. Open it from the menu again.');
      const settings = JSON.stringify({ ticket: id, page: page[0]!, functions: callableFunctions(dist) });
      send(response, 200, 'text/html; charset=utf-8', withShim(ticket.html, settings, shim), {
        'content-security-policy': [
          "default-src 'none'",
          "script-src 'unsafe-inline'",
          "style-src 'unsafe-inline'",
          'img-src data: blob:',
          'media-src data: blob:',
          'font-src data:',
          'worker-src blob:',
          "connect-src 'self'",
          `frame-ancestors ${page.join(' ')}`,
        ].join('; '),
      });
    },
    'POST /run': async ({ request }) => {
      const { ticket, name, args } = await readJson<Call>(request);
      const person = desk.tickets.find(ticket)?.person;
      if (!person) throw new HttpError(404, 'This page is no longer open.');
      try {
        const value = await desk.run(person, (workbench) => workbench.run(name, ...args), about(args));
        return { value };
      } catch (error) {
        const { name: kind = 'Error', message = String(error) } = error as Partial<Error>;
        return { error: { name: kind, message } };
      }
    },
  };
}

/** A client that calls one function for everything says in the first argument what it wants. */
function about(args: readonly unknown[]): string {
  return typeof args[0] === 'string' && /^[\w.:-]{1,60}$/.test(args[0]) ? args[0] : '';
}

/** Puts the script in front of everything that the add-on's page runs. */
function withShim(html: string, settings: string, shim: string): string {
  const attribute = settings.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const script = `<script data-settings="${attribute}">${shim.replace(/<\/script/gi, '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  if (!head) return script + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
