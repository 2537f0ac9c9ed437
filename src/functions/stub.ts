import type { Phrase } from '../text/phrase.ts';
import type { FunctionDefinition } from './define.ts';

/**
 * The top-level function that Sheets sees: a real declaration with its parameters and formula help, which hands the
 * call on to the bundle (`App.customFunction(name, args)`). Sheets shows the text in `{}` as the argument's example,
 * takes one line per argument and no HTML.
 */
export function functionStub({ name, summary, args }: FunctionDefinition): string {
  const names = args.map((argument) => argument.name).join(', ');
  return [
    '/**',
    ` * ${oneLine(summary)}`,
    ' *',
    ...args.map(({ name: argument, example, help }) => ` * @param {${example}} ${argument} ${oneLine(help)}`),
    ' * @return',
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) {`,
    `  return App.customFunction('${name}', [${names}]);`,
    '}',
    '',
  ].join('\n');
}

function oneLine({ zh, en }: Phrase): string {
  return `${zh} / ${en}`.replace(/\s+/g, ' ');
}
