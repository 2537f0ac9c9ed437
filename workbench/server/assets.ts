/** The files of the page: bundles, the engine's style sheets, templates and fonts. All local: nothing is fetched from elsewhere. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { HttpError, send, type Exchange, type Routes } from './http.ts';
import type { Language } from './options.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/**
 * @param folder the built page (`build/page`).
 * @param languageOf the language of whoever asks.
 */
export function assetRoutes(
  folder: string,
  frames: () => string,
  languageOf: (url: URL) => Language,
): Routes {
  const page = ({ request, url, response }: Exchange) => {
    // One name for the page: its frames know it by that.
    if (request.headers.host?.startsWith('127.')) {
      response.writeHead(302, { location: `${url.origin}${url.pathname}${url.search}` }).end();
      return;
    }
    const lang = languageOf(url) === 'zh' ? 'zh-CN' : 'en';
    const html = readFileSync(join(folder, 'page.html'), 'utf8').replace('lang="en"', `lang="${lang}"`);
    send(response, 200, 'text/html; charset=utf-8', html, {
      'content-security-policy': pagePolicy(frames()),
    });
  };
  return {
    'GET /': page,
    'GET /drive': page,
    'GET /mail': page,
    'GET /favicon.ico': ({ response }) =>
      send(response, 200, 'image/svg+xml', readFileSync(join(folder, 'icon.svg'))),
    'GET /assets/*': ({ url, response }) => {
      const path = normalize(decodeURIComponent(url.pathname.slice('/assets/'.length)));
      const file = join(folder, path);
      const type = TYPES[extname(path)];
      if (path.startsWith('..') || !type || !existsSync(file) || !statSync(file).isFile()) {
        throw new HttpError(404, 'There is nothing here.');
      }
      // The names do not change between builds; the browser asks each time, which costs nothing here.
      send(response, 200, type, readFileSync(file), { 'cache-control': 'no-cache' });
    },
  };
}

/** No request leaves this computer. The engine compiles its templates with `new Function`, hence `unsafe-eval`. */
function pagePolicy(frames: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src 'self' ${frames}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
