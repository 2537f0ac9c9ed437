import * as acorn from 'acorn';
import { functionHelp, functionTable } from '../../src/functions/reference.ts';
import { customFunctions } from '../../src/functions/registry.ts';
import { functionStub } from '../../src/functions/stub.ts';
import { LANGUAGES } from '../../src/text/phrase.ts';

describe.each(customFunctions.map((definition) => [definition.name, definition] as const))(
  '%s',
  (name, definition) => {
    const stub = functionStub(definition);

    test('is declared at top level with its parameters and hands the call on', () => {
      const calls: unknown[][] = [];
      const App = { customFunction: (...args: unknown[]) => (calls.push(args), 'result') };
      const declared = new Function('App', `${stub}\nreturn ${name};`)(App) as (
        ...args: unknown[]
      ) => unknown;
      const program = acorn.parse(stub, { ecmaVersion: 2019 });
      expect(program.body).toHaveLength(1);
      expect(program.body[0]).toMatchObject({
        type: 'FunctionDeclaration',
        id: { name },
        params: definition.args.map((argument) => ({ type: 'Identifier', name: argument.name })),
      });
      const given = definition.args.map((_, index) => index);
      expect(declared(...given)).toBe('result');
      expect(declared(1)).toBe('result');
      expect(calls).toEqual([
        [name, given],
        [name, given.map((index) => (index === 0 ? 1 : undefined))],
      ]);
    });

    test('carries formula help for every argument, one line each', () => {
      expect(stub).toContain('@customfunction');
      const lines = stub.split('\n').filter((line) => line.includes('@param'));
      expect(lines).toHaveLength(definition.args.length);
      lines.forEach((line, index) => {
        const { name: argument, example, help } = definition.args[index]!;
        expect(line).toBe(` * @param {${example}} ${argument} ${help.zh} / ${help.en}`);
      });
    });
  },
);

test.each(LANGUAGES)(
  'the reference in %s has one row per function, with an example and its result',
  (language) => {
    const lines = functionTable(language).split('\n');
    expect(lines).toHaveLength(customFunctions.length + 2);
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(5);
    for (const help of functionHelp(language)) {
      expect(lines.some((line) => line.includes(`\`${help.name}\``) && line.includes(help.example))).toBe(
        true,
      );
      expect(help.result).not.toBe('');
      expect(help.example).toMatch(/^=[A-Z_]+\(.+\)$/);
    }
  },
);

test('the first example of the reference', () => {
  expect(functionHelp('en')[0]).toMatchObject({
    name: 'REDELIVERY_DEADLINE',
    example: '=REDELIVERY_DEADLINE("2026-03-01")',
    result: '2026-03-13',
  });
  expect(functionHelp('zh').find(({ name }) => name === 'EVIDENCE_PROGRESS')).toMatchObject({
    example: '=EVIDENCE_PROGRESS("576461413038785752"; Evidence!A:L)',
    result: '2/3 项',
  });
});
