// The parts of the documents that are made from the source: written by `node docs/generate.mjs`, checked by a test and
// by `npm run check`. A region starts at <!-- NAME --> and ends at <!-- /NAME -->.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { format, resolveConfig } from 'prettier';

async function generator() {
  const outfile = 'build/docs.mjs';
  await esbuild.build({
    entryPoints: ['docs/regions.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

/**
 * Every document with its generated regions as they should be.
 *
 * @returns for each path, what the file says and what it should say
 * @throws where a region's marks are missing
 */
async function documents() {
  const { DOCUMENTS, regions } = await generator();
  return Promise.all(
    Object.entries(DOCUMENTS).map(async ([path, language]) => {
      const says = await readFile(path, 'utf8');
      let should = says;
      for (const [name, content] of Object.entries(regions(language))) {
        const region = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
        if (!region.test(should)) throw new Error(`${path} has no region ${name}`);
        should = should.replace(region, (_, open, close) => `${open}\n${content}\n\n${close}`);
      }
      const style = await resolveConfig(path);
      return { path, says, should: await format(should, { ...style, filepath: path }) };
    }),
  );
}

/** Fails, and says how to fix it, when a document does not say what the source says. */
export async function checkDocuments() {
  for (const { path, says, should } of await documents())
    if (says !== should) throw new Error(`${path} is out of date: run node docs/generate.mjs`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const { path, should } of await documents()) await writeFile(path, should);
