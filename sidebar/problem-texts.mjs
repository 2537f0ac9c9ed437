import * as esbuild from 'esbuild';

const TABLE = /src[\\/]text[\\/]problems\.ts$/;

/**
 * Leaves out of the bundle every sentence about a problem that nothing in the bundle can raise: most problems arise on
 * the server, which sends its sentences itself. What can be raised is what is named by its code in the bundled code.
 *
 * @param {import('esbuild').BuildOptions} options those of the build that the plugin is part of
 * @returns {import('esbuild').Plugin}
 */
export function problemTextsInUse(options) {
  return {
    name: 'problem-texts-in-use',
    setup(build) {
      build.onLoad({ filter: TABLE }, async ({ path }) => {
        const table = await tableOf(path);
        const code = await codeWithoutTable(options);
        const used = Object.entries(table).filter(([name]) => code.includes(`"${name}"`));
        const sentences = used.map(([name, { sentence }]) => [name, { sentence }]);
        return {
          contents: `export const problemTexts = ${JSON.stringify(Object.fromEntries(sentences))}`,
          loader: 'js',
        };
      });
    },
  };
}

async function tableOf(path) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const { problemTexts } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return problemTexts;
}

async function codeWithoutTable(options) {
  const empty = {
    name: 'no-table',
    setup: (build) =>
      build.onLoad({ filter: TABLE }, () => ({ contents: 'export const problemTexts = {}', loader: 'js' })),
  };
  const { outputFiles } = await esbuild.build({ ...options, plugins: [empty] });
  return outputFiles.map(({ text }) => text).join('\n');
}
