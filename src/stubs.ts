import { customFunctions } from './functions/registry.ts';
import { functionStub } from './functions/stub.ts';
import { ENTRIES } from './entries.ts';

/**
 * The top-level functions that stand below the bundle, as text. Sheets finds only declarations at the top level, and
 * shows the JSDoc that stands above them; a bundler keeps neither.
 */
export function stubs(): string {
  const entries = ENTRIES.map(
    ({ name, params, doc }) =>
      `/** ${doc} */\nfunction ${name}(${params.join(', ')}) {\n  return App.${name}(${params.join(', ')});\n}\n`,
  );
  return [...entries, ...customFunctions.map(functionStub)].join('\n');
}
