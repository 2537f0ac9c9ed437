// The parts of the documents that are made from the source: written by `node docs/generate.mjs`, checked by a test and
// by `npm run check`. A region starts at <!-- NAME --> and ends at <!-- /NAME -->.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const README = 'README.md';

async function regions() {
  const outfile = 'build/docs.mjs';
  await esbuild.build({
    entryPoints: ['docs/regions.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return (await import(`${pathToFileURL(outfile).href}?${Date.now()}`)).regions();
}

/** The README with every generated region as it should be. @throws where a region's marks are missing */
async function wanted() {
  let text = await readFile(README, 'utf8');
  for (const [name, content] of Object.entries(await regions())) {
    const region = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
    if (!region.test(text)) throw new Error(`${README} has no region ${name}`);
    text = text.replace(region, (_, open, close) => `${open}\n${content}\n${close}`);
  }
  return text;
}

/** Fails, and says how to fix it, when a document does not say what the source says. */
export async function checkDocuments() {
  if ((await readFile(README, 'utf8')) !== (await wanted()))
    throw new Error(`${README} is out of date: run node docs/generate.mjs`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(README, await wanted());
