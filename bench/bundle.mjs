// Bundles a TypeScript entry in memory and loads it, so that benches measure the code that ships.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The exports of an entry given as source text, with imports relative to the repository. */
export async function load(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'App',
    target: 'es2019',
    charset: 'utf8',
  });
  return vm.runInThisContext(`${outputFiles[0].text}\n;App`);
}
