// Pictures of every state in both languages and both colour schemes, to be looked at: node test/sidebar/shots.mjs [state …]
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(here, '../../build/shots');
mkdirSync(out, { recursive: true });

// The harness is TypeScript for jest; bundled to CommonJS it runs here too.
const bundle = resolve(here, '../../build/shots/harness.cjs');
buildSync({
  entryPoints: [resolve(here, 'pictures.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  outfile: bundle,
  define: { __dirname: JSON.stringify(here) },
});
const { takePictures } = createRequire(import.meta.url)(bundle);
await takePictures(out, process.argv.slice(2));
rmSync(bundle);
