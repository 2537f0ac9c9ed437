/**
 * Prints a script that checks all beliefs in a live account: paste it into the script editor of an empty spreadsheet and
 * run `checkBeliefs`. Differences go into the log; correct the belief, or mark it as observed today.
 */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'beliefs');
const areas = ['cells', 'dates', 'sheets', 'services'];
const source = areas.map((area) => `export { ${area} } from './${area}.ts';`).join('\n');
const bundle = await build({
  stdin: { contents: source, resolveDir: folder, loader: 'ts' },
  bundle: true,
  format: 'esm',
  write: false,
});
const url = `data:text/javascript,${encodeURIComponent(bundle.outputFiles[0].text)}`;
const beliefs = Object.values(await import(url)).flat();

const cases = beliefs.map(
  ({ that, run, gives, throws }) =>
    `  { that: ${JSON.stringify(that)}, run: function (sheet) { ${run} }, gives: ${JSON.stringify(gives) ?? 'undefined'}, throws: ${JSON.stringify(throws) ?? 'undefined'} },`,
);
console.log(`function checkBeliefs() {
  const book = SpreadsheetApp.getActive();
  for (const belief of BELIEFS) {
    const sheet = book.insertSheet();
    let got;
    try {
      got = JSON.stringify(belief.run(sheet));
      if (belief.throws !== undefined) console.error('%s: no error, but %s', belief.that, got);
      else if (got !== JSON.stringify(belief.gives)) console.error('%s: %s', belief.that, got);
    } catch (error) {
      if (belief.throws === undefined || !error.message.includes(belief.throws)) console.error('%s: %s', belief.that, error);
    }
    if (book.getSheets().length > 1) book.deleteSheet(sheet);
  }
}
const BELIEFS = [
${cases.join('\n')}
];`);
