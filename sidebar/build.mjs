import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { problemTextsInUse } from './problem-texts.mjs';

/** HtmlService has no documented limit; a sidebar that opens at once has one of its own. */
export const SIDEBAR_BYTES = 150 * 1024;

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Bundles the sidebar into one self-contained HTML file that HtmlService serves as it is.
 *
 * @param {{ watch?: boolean, outfile?: string }} options with `watch` the file is written again after every change
 * @returns {Promise<{ outfile: string, bytes: number, stop(): Promise<void> }>}
 */
export async function buildSidebar({ watch = false, outfile = resolve(here, '../dist/Sidebar.html') } = {}) {
  let bytes = 0;
  const assemble = {
    name: 'assemble',
    setup(build) {
      build.onEnd(async ({ errors, outputFiles = [] }) => {
        if (errors.length) return;
        const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
        const page = await readFile(resolve(here, 'page.html'), 'utf8');
        const html = page
          .replace(/\n\s+/g, '\n')
          .replace('/*styles*/', () => shortenProperties(text('.css')))
          .replace('/*script*/', () => escapeScript(text('.js')));
        bytes = check(html);
        await mkdir(dirname(outfile), { recursive: true });
        // Renamed into place: whoever reads it meanwhile sees the old page or the new one, never half of it.
        await writeFile(`${outfile}.${process.pid}`, html);
        await rename(`${outfile}.${process.pid}`, outfile);
      });
    },
  };
  const options = {
    entryPoints: [resolve(here, 'main.tsx'), resolve(here, 'main.css')],
    outdir: dirname(outfile),
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome100', 'firefox100', 'safari15.4'],
    charset: 'utf8',
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    inject: [resolve(here, 'jsx.ts')],
    legalComments: 'none',
    // Apps Script takes `//` inside a template literal for a comment and cuts the line off there:
    // https://github.com/enuchi/React-Google-Apps-Script/issues/157
    supported: { 'template-literal': false },
    logLevel: 'warning',
  };
  const context = await esbuild.context({ ...options, plugins: [problemTextsInUse(options), assemble] });
  try {
    await context.rebuild();
    if (watch) await context.watch();
  } finally {
    if (!watch) await context.dispose();
  }
  return { outfile, bytes, stop: () => context.dispose() };
}

/** Sequences that would end the script element or look like an Apps Script template; all are legal as escapes in strings and patterns. */
function escapeScript(code) {
  return code
    .replace(/<\/(script)/gi, '\\x3C/$1')
    .replace(/<!--/g, '\\x3C!--')
    .replace(/<\?/g, '\\x3C?')
    .replace(/\?>/g, '?\\x3E');
}

/** Custom properties are read in the style sheet alone, where one letter is as good as a word. */
function shortenProperties(css) {
  const names = [...new Set(css.match(/--[a-z][\w-]*/g))];
  const short = new Map(names.map((name, at) => [name, `--${at.toString(36)}`]));
  return css.replace(/--[a-z][\w-]*/g, (name) => short.get(name)).replace(/(--\w+): /g, '$1:');
}

function check(html) {
  const bytes = Buffer.byteLength(html);
  if (bytes > SIDEBAR_BYTES) throw new Error(`The sidebar is ${bytes} bytes; the limit is ${SIDEBAR_BYTES}`);
  if (/<\?|\?>/.test(html))
    throw new Error('The sidebar contains <? or ?>, which HtmlService takes for a template');
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outfile = process.argv[2];
  const { bytes } = await buildSidebar(outfile ? { outfile: resolve(outfile) } : {});
  console.log(`Sidebar.html ${(bytes / 1024).toFixed(1)} KB`);
}
