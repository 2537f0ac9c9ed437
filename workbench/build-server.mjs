// The server and its page: build/server.mjs and build/page/. The page takes nothing from the network, so the engine's
// style sheets, templates and fonts are copied beside it.
import { cp, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { engineBundle, preludePlugin } from './build.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`));

/** @param {string} outdir where `server.mjs` and `page/` go */
export async function buildServer(outdir) {
  const page = join(outdir, 'page');
  await rm(page, { recursive: true, force: true });
  await mkdir(join(page, 'engine'), { recursive: true });
  await Promise.all([serverBundle(outdir), pageBundle(page), styles(page), frameScript(page), assets(page)]);
}

function serverBundle(outdir) {
  return build({
    ...engineBundle,
    entryPoints: [join(here, 'server/main.ts')],
    outfile: join(outdir, 'server.mjs'),
    platform: 'node',
    target: 'node20',
    format: 'esm',
    plugins: [preludePlugin],
  });
}

function pageBundle(page) {
  return build({
    ...engineBundle,
    entryPoints: [join(here, 'page/main.tsx')],
    outdir: page,
    // The Drive page and the outbox do without the engine.
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    sourcemap: true,
  });
}

function styles(page) {
  return build({
    entryPoints: [join(here, 'page/page.css')],
    outfile: join(page, 'page.css'),
    bundle: true,
    minify: true,
    logLevel: 'warning',
  });
}

function frameScript(page) {
  return build({
    entryPoints: [join(here, 'page/google-script.ts')],
    outfile: join(page, 'google-script.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
}

async function assets(page) {
  const engine = packageFolder('@odoo/o-spreadsheet');
  const fontAwesome = packageFolder('font-awesome');
  await Promise.all([
    cp(join(engine, 'dist/o_spreadsheet.css'), join(page, 'engine/o_spreadsheet.css')),
    cp(join(engine, 'dist/o_spreadsheet.xml'), join(page, 'engine/o_spreadsheet.xml')),
    cp(
      join(packageFolder('bootstrap'), 'dist/css/bootstrap.min.css'),
      join(page, 'engine/bootstrap.min.css'),
    ),
    cp(join(fontAwesome, 'css/font-awesome.min.css'), join(page, 'engine/font-awesome.min.css')),
    cp(join(fontAwesome, 'fonts/fontawesome-webfont.woff2'), join(page, 'fonts/fontawesome-webfont.woff2')),
    cp(join(fontAwesome, 'fonts/fontawesome-webfont.woff'), join(page, 'fonts/fontawesome-webfont.woff')),
    cp(join(here, 'page/page.html'), join(page, 'page.html')),
    cp(join(here, 'page/icon.svg'), join(page, 'icon.svg')),
  ]);
}
