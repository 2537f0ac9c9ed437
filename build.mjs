// Builds what ships into dist/ (exactly what clasp pushes) and everything else into build/.
//   node build.mjs           once
//   node build.mjs --watch   again on every change
//   node build.mjs --check   also fails when generated parts of the documents are out of date
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { watch } from 'node:fs';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { checkDocuments } from './docs/generate.mjs';
import { buildSidebar } from './sidebar/build.mjs';
import { buildWorkbench } from './workbench/build.mjs';

/** Apps Script's parser refuses static and private class fields; ES2019 has neither. */
const TARGET = 'es2019';

/** Bundles TypeScript of ours for Node and imports it. */
export async function importSource(entry, name) {
  const outfile = `build/${name}.mjs`;
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

/** dist/Code.js: the bundle, then one documented top-level function for everything Apps Script calls. */
async function buildCode() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'App',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'error',
  });
  const { stubs } = await importSource('src/stubs.ts', 'stubs');
  await writeFile('dist/Code.js', `${outputFiles[0].text}\n${stubs()}`);
  await copyFile('appsscript.json', 'dist/appsscript.json');
}

export async function build() {
  await mkdir('dist', { recursive: true });
  await mkdir('build', { recursive: true });
  await buildCode();
  await buildSidebar({ watch: false });
  await buildWorkbench({ watch: false });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await rm('dist', { recursive: true, force: true });
  await build();
  if (process.argv.includes('--check')) await checkDocuments();
  if (process.argv.includes('--watch')) {
    console.log('Watching src/, sidebar/ and workbench/ …');
    let timer;
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () =>
          build().then(
            () => console.log('Built'),
            (error) => console.error(error.message),
          ),
        150,
      );
    };
    for (const folder of ['src', 'sidebar', 'workbench']) watch(folder, { recursive: true }, again);
  }
}
