import { isoDay } from '../../src/domain/days.ts';
import { Problem, sentence, shortText } from '../../src/domain/problems.ts';
import { instantOf, zone } from '../../src/domain/zones.ts';
import { callFunction } from '../../src/functions/call.ts';
import { defineFunction, exampleArguments, type Environment } from '../../src/functions/define.ts';
import { customFunction, customFunctions } from '../../src/functions/registry.ts';
import { LANGUAGES, type Language } from '../../src/text/phrase.ts';

const environment = (language: Language, sheetZone = 'Asia/Shanghai'): Environment => ({
  sheetZone: () => sheetZone,
  language: () => language,
});

/** A result as the sheet would show it. */
function shown(value: unknown, sheetZone: string): unknown {
  const instant = instantOf(value);
  if (instant === null) return value;
  const { day, second } = zone(sheetZone).wallTimeAt(instant);
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const time = `${two(second / 3600)}:${two((second % 3600) / 60)}:${two(second % 60)}`;
  return second === 0 ? isoDay(day) : `${isoDay(day)} ${time}`;
}

const isTable = (value: unknown) => Array.isArray(value);

describe.each(customFunctions.map((definition) => [definition.name, definition] as const))(
  '%s',
  (_, definition) => {
    describe.each(LANGUAGES)('in %s', (language) => {
      test.each(definition.good.map((good, index) => [index + 1, good] as const))(
        'good example %i',
        (_index, good) => {
          const args = exampleArguments(good, language);
          const sheet = good.sheetZone ?? 'Asia/Shanghai';
          const expected = typeof good.result === 'string' ? good.result : good.result[language];
          expect(shown(callFunction(definition, args, environment(language, sheet)), sheet)).toBe(expected);
          // The same call over columns gives the same in every row.
          const columns = args.map((value) => (isTable(value) ? value : [[value], [value], ['']]));
          const rows = callFunction(definition, columns, environment(language, sheet)) as unknown[][];
          expect(rows.map((cells) => cells.map((cell) => shown(cell, sheet)))).toEqual([
            [expected],
            [expected],
            [''],
          ]);
        },
      );

      test.each(definition.bad.map((bad) => [bad.problem, bad] as const))('bad example: %s', (_code, bad) => {
        const args = exampleArguments(bad, language);
        const call = () => callFunction(definition, args, environment(language));
        if (bad.shown) {
          expect(call()).toBe(shortText(new Problem(bad.problem), language));
          return;
        }
        expect(call).toThrow(Error);
        // Name the values as the call did: the sentence must be the problem's own, with nothing left to fill in.
        let message = '';
        try {
          call();
        } catch (error) {
          message = (error as Error).message;
        }
        const frame = sentence(
          new Problem(bad.problem, new Proxy({}, { get: () => '\0' }) as Record<string, string>),
          language,
        );
        for (const part of frame.split('\0')) expect(message).toContain(part);
      });
    });

    test('every argument and the summary can stand in formula help', () => {
      const texts = [definition.summary, ...definition.args.map(({ help }) => help)].flatMap(({ zh, en }) => [
        zh,
        en,
      ]);
      for (const text of texts) expect(text).not.toMatch(/[\n<>@]|\*\//);
      for (const { example } of definition.args) expect(example).not.toMatch(/[{}\n]/);
    });
  },
);

test('names are Sheets names, all different, and can be looked up', () => {
  const names = customFunctions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
    expect(customFunction(name).name).toBe(name);
  }
  expect(() => customFunction('NO_SUCH')).toThrow('NO_SUCH');
});

describe('a definition that is not ready does not load', () => {
  const argument = { name: 'a', example: '1', help: { zh: '甲', en: 'a' }, kind: { cell: () => String } };
  const declare = (change: object) => () =>
    defineFunction({
      name: 'HALF_DONE',
      summary: { zh: '半成品', en: 'Half done' },
      args: [argument],
      result: String,
      good: [{ args: ['x'], result: 'x' }],
      bad: [{ args: [], problem: 'missingArgument' }],
      body: () => 'x',
      ...change,
    });
  test.each([
    ['without a good example', { good: [] }],
    ['without a bad example', { bad: [] }],
    ['with a required argument after an optional one', { args: [{ ...argument, optional: true }, argument] }],
  ])('%s', (_, change) => {
    expect(declare({})).not.toThrow();
    expect(declare(change)).toThrow('HALF_DONE');
  });
});
