/**
 * Bundles the workbench: `build/workbench.mjs` (and `.cjs` for the tests), with the in-realm services as text inside,
 * and the server with its page.
 */
import { context, build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { buildServer } from './build-server.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');

/** The services bundled into one function expression's body, evaluated in every realm. */
async function preludeText() {
  const result = await build({
    entryPoints: [join(here, 'services/prelude.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__prelude',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  return result.outputFiles[0].text;
}

export const preludePlugin = {
  name: 'prelude',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^prelude:source$/ }, ({ path }) => ({ path, namespace: 'prelude' }));
    onLoad({ filter: /.*/, namespace: 'prelude' }, async () => ({
      contents: await preludeText(),
      loader: 'text',
      watchDirs: [join(here, 'services')],
    }));
  },
};

/** The engine reports its timings on the console; nobody asked. */
const quietEngine = { 'console.debug': '__quiet' };

/** Options that every bundle with the spreadsheet engine shares. */
export const engineBundle = {
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
  define: quietEngine,
  inject: [join(here, 'engine/quiet.ts')],
};

function workbenchBuilds() {
  const shared = {
    ...engineBundle,
    entryPoints: [join(here, 'workbench.ts')],
    platform: 'node',
    plugins: [preludePlugin],
  };
  return [
    { ...shared, format: 'esm', outfile: join(root, 'build/workbench.mjs') },
    { ...shared, format: 'cjs', outfile: join(root, 'build/workbench.cjs') },
  ];
}

/**
 * Builds once, or keeps building when files change.
 * @param {{ watch?: boolean, extraBuilds?: import('esbuild').BuildOptions[] }} options
 * @returns a function that stops watching
 */
export async function buildWorkbench({ watch = false, extraBuilds = [] } = {}) {
  const builds = [...workbenchBuilds(), ...extraBuilds];
  if (!watch) {
    await Promise.all([...builds.map((options) => build(options)), buildServer(join(root, 'build'))]);
    return async () => {};
  }
  const contexts = await Promise.all(builds.map((options) => context(options)));
  await Promise.all(contexts.map((one) => one.watch()));
  return async () => {
    await Promise.all(contexts.map((one) => one.dispose()));
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
