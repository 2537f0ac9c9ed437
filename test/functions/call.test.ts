import { Problem } from '../../src/domain/problems.ts';
import { rulesToTable, RULES } from '../../src/domain/rules.ts';
import { ledgerHeader } from '../../src/domain/evidence.ts';
import { marketsToTable } from '../../src/domain/markets.ts';
import { instantOf, zone } from '../../src/domain/zones.ts';
import { dayFromIso, isoDay, type Day } from '../../src/domain/days.ts';
import { callFunction } from '../../src/functions/call.ts';
import { defineFunction, type CellKind, type Environment } from '../../src/functions/define.ts';
import { customFunction } from '../../src/functions/registry.ts';

const SHANGHAI = 'Asia/Shanghai';
const env = (sheetZone = SHANGHAI, language: 'zh' | 'en' = 'en'): Environment => ({
  sheetZone: () => sheetZone,
  language: () => language,
});
const call = (name: string, args: unknown[], environment = env()) =>
  callFunction(customFunction(name), args, environment);
/** A date cell of a sheet, as Apps Script hands it over. */
const cell = (day: string, second = 0, sheetZone = SHANGHAI) =>
  new Date(zone(sheetZone).instantAt(dayFromIso(day) as Day, second));
const days = (result: unknown, sheetZone = SHANGHAI) =>
  (result as unknown[][]).map(([value]) => {
    const instant = instantOf(value);
    return instant === null ? value : isoDay(zone(sheetZone).dayAt(instant));
  });
const day = (result: unknown, sheetZone = SHANGHAI) => days([[result]], sheetZone)[0];

describe('rows and columns', () => {
  const echo = (kind: CellKind<unknown>) => ({ example: '1', help: { zh: '甲', en: 'a' }, kind });
  const text: CellKind<string> = {
    cell: () => (value) => {
      if (value === 'bad') throw new Problem('notADate', { text: 'bad' });
      return String(value);
    },
  };
  const join = defineFunction({
    name: 'JOIN_TEXT',
    summary: { zh: '连接', en: 'Joins' },
    args: [
      { name: 'one', ...echo(text) },
      { name: 'two', ...echo(text) },
      { name: 'three', ...echo(text), optional: true },
    ],
    result: String,
    good: [{ args: ['a', 'b'], result: 'a/b/undefined' }],
    bad: [{ args: ['bad', 'b'], problem: 'notADate' }],
    body: (_, one, two, three) => `${one}/${two}/${three}`,
  });
  const run = (...args: unknown[]) => callFunction(join, args, env());
  const column = (...cells: unknown[]) => cells.map((value) => [value]);

  test.each([
    ['single cells', ['a', 'b', 'c'], 'a/b/c'],
    ['a column with a single cell', [column('a', 'A'), 'b'], column('a/b/undefined', 'A/b/undefined')],
    ['a single cell with a column', ['a', column('b', 'B')], column('a/b/undefined', 'a/B/undefined')],
    ['two columns', [column('a', 'A'), column('b', 'B'), 'c'], column('a/b/c', 'A/B/c')],
    [
      'three columns',
      [column('a', 'A'), column('b', 'B'), column('c', '')],
      column('a/b/c', 'A/B/undefined'),
    ],
    ['a column of one cell', [column('a'), 'b'], column('a/b/undefined')],
    ['a blank optional cell', ['a', 'b', ''], 'a/b/undefined'],
    ['a blank required cell', ['', 'b'], ''],
    ['a blank required cell beside a column', ['', column('b', 'B')], column('', '')],
    [
      'blank cells of a required column',
      [column('a', '', ' ', 'A'), 'b'],
      column('a/b/undefined', '', '', 'A/b/undefined'),
    ],
    ['blank rows at the end', [column('a', '', ''), column('b', 'B', 'B')], column('a/b/undefined', '', '')],
    ['an entirely blank column', [column('', ''), 'b'], column('', '')],
    [
      'a bad cell in its own row',
      [column('a', 'bad', 'A'), 'b'],
      column('a/b/undefined', '⚠ not a date', 'A/b/undefined'),
    ],
    ['false and zero are no blanks', [column(false, 0), 'b'], column('false/b/undefined', '0/b/undefined')],
  ])('%s', (_, args, expected) => {
    expect(run(...args)).toEqual(expected);
  });

  test.each([
    ['a lone bad cell', ['bad', 'b'], '"bad" is not a date.'],
    ['a lone bad cell beside a column', [column('a', 'A'), 'bad'], '"bad" is not a date.'],
    ['ranges of different height', [column('a', 'A'), column('b')], 'one has 2 rows, but two has 1.'],
    ['two columns in one range', [[['a', 'A']], 'b'], 'Argument one takes one cell or one column'],
    ['nothing at all', [], 'JOIN_TEXT needs its argument one.'],
    ['a required argument left out', ['a'], 'JOIN_TEXT needs its argument two.'],
  ])('%s is refused with a sentence', (_, args, message) => {
    expect(() => run(...args)).toThrow(message);
  });

  test('a defect is not taken for a bad cell', () => {
    const broken = { ...join, body: () => JSON.parse('{') };
    expect(() => callFunction(broken, [column('a'), 'b'], env())).toThrow(SyntaxError);
  });
});

describe('the spreadsheet is asked as little as possible', () => {
  const counting = () => {
    const asked = { zone: 0, language: 0 };
    return {
      asked,
      environment: {
        sheetZone: () => (asked.zone++, SHANGHAI),
        language: () => (asked.language++, 'en' as const),
      },
    };
  };
  test('once for its zone, whatever the number of rows, and not for its language', () => {
    const { asked, environment } = counting();
    call('REDELIVERY_DEADLINE', [Array.from({ length: 500 }, () => ['2026-03-01']), 'US'], environment);
    expect(asked).toEqual({ zone: 1, language: 0 });
  });

  test('for its language only when words are needed and no table has any', () => {
    const { asked, environment } = counting();
    call('REDELIVERY_DEADLINE', [[['x'], ['y']]], environment);
    expect(asked).toEqual({ zone: 1, language: 1 });
    call('ORDER_ID_CHECK', [[['576461413038785752'], ['']]], environment);
    expect(asked).toEqual({ zone: 1, language: 2 });
    expect(call('REDELIVERY_DEADLINE', [[['x'], ['']], 'US', rulesToTable('zh')], environment)).toEqual([
      ['⚠ 不是日期'],
      [''],
    ]);
    expect(asked).toEqual({ zone: 2, language: 2 });
  });
});

describe('dates in cells', () => {
  test.each([
    ['a date cell', cell('2026-03-01'), 'US', '2026-03-13'],
    ['a date cell, whatever the market', cell('2026-03-01'), 'JP', '2026-03-13'],
    ['a date-time: still the day before in the market', cell('2026-03-01', 9 * 3600), 'US', '2026-03-12'],
    ['a date-time: the same day there', cell('2026-03-01', 17 * 3600), 'US', '2026-03-13'],
    ['a date-time: already the next day there', cell('2026-03-01', 23.5 * 3600), 'JP', '2026-03-14'],
    [
      'a date-time without a market: the day in the sheet',
      cell('2026-03-01', 9 * 3600),
      undefined,
      '2026-03-13',
    ],
    ['a serial number', 46_082, 'US', '2026-03-13'],
    ['a serial number with a time', 46_082.375, 'US', '2026-03-12'],
    ['text with a time means the sheet’s clock', '2026-03-01 09:00', 'US', '2026-03-12'],
    ['text at midnight is a day', '2026-03-01 00:00:00', 'US', '2026-03-13'],
    ['text with an offset is exact', '2026-03-01T09:00:00Z', 'US', '2026-03-13'],
  ])('%s', (_, failedAt, market, expected) => {
    expect(day(call('REDELIVERY_DEADLINE', [failedAt, market]))).toBe(expected);
  });

  test('a bare day stays that day in every sheet, and the deadline is midnight there', () => {
    for (const sheetZone of [
      'Pacific/Honolulu',
      'America/New_York',
      'Europe/London',
      SHANGHAI,
      'Pacific/Apia',
    ]) {
      const result = call('REDELIVERY_DEADLINE', [cell('2026-03-01', 0, sheetZone), 'US'], env(sheetZone));
      expect(result).toEqual(cell('2026-03-13', 0, sheetZone));
    }
  });

  test('a day whose midnight is skipped in the sheet is a day too', () => {
    const sheetZone = 'America/Sao_Paulo';
    const failed = cell('2018-11-04', 0, sheetZone);
    expect(day(call('REDELIVERY_DEADLINE', [failed, 'US'], env(sheetZone)), sheetZone)).toBe('2018-11-16');
    const due = call('REDELIVERY_DEADLINE', [cell('2018-10-23', 0, sheetZone), 'US'], env(sheetZone));
    expect(day(due, sheetZone)).toBe('2018-11-04');
  });

  test.each([
    [true, 'is not a date'],
    [new Date(Number.NaN), 'is not a date'],
    [cell('2014-12-31'), 'before 2015'],
    [20_260_301, 'is not a date'],
    [{}, 'is not a date'],
  ])('%p is refused', (value, message) => {
    expect(() => call('REDELIVERY_DEADLINE', [value])).toThrow(message);
  });

  test('a market’s wall time is shown as such in the sheet, a day’s end as an instant', () => {
    const shown = call('MARKET_TIME', [cell('2026-03-01', 9 * 3600), 'US']);
    expect(shown).toEqual(cell('2026-02-28', 17 * 3600));
    expect(call('MARKET_TIME', [cell('2026-03-01'), 'GB'])).toEqual(cell('2026-02-28', 16 * 3600));
    expect(
      call('MARKET_DAY_END', [
        [[cell('2026-03-13')], ['']],
        [['US'], ['US']],
      ]),
    ).toEqual([[cell('2026-03-14', 15 * 3600 - 1)], ['']]);
  });
});

describe('tables as arguments', () => {
  const column = [['2026-03-01'], ['']];
  const edited = (language: 'zh' | 'en', change: (table: unknown[][]) => void) => {
    const table = rulesToTable(language);
    change(table);
    return table;
  };

  test('an edited rules tab decides, for its own market first', () => {
    const rules = rulesToTable('en', [
      { ...RULES[0]!, value: 5 },
      { ...RULES[0]!, key: 'OWN_TH', markets: ['TH'], value: 7, safetyDays: 3 },
    ]);
    expect(days(call('REDELIVERY_DEADLINE', [column, 'US', rules]))).toEqual(['2026-03-06', '']);
    expect(days(call('REDELIVERY_DEADLINE', [column, '泰国', rules]))).toEqual(['2026-03-08', '']);
    expect(days(call('REDELIVERY_ACT_BY', [column, 'TH', rules]))).toEqual(['2026-03-05', '']);
    expect(days(call('REDELIVERY_DEADLINE', [column, undefined, rules]))).toEqual(['2026-03-06', '']);
  });

  test('an open range with blank rows below is the same table', () => {
    const rules = rulesToTable('zh');
    const open = [...rules, ...Array.from({ length: 900 }, () => rules[0]!.map(() => ''))];
    expect(days(call('REDELIVERY_DEADLINE', [column, 'US', open]))).toEqual(['2026-03-13', '']);
  });

  test('an unreadable rule ends the call, in the language of the table', () => {
    const value = rulesToTable('zh')[0]!.indexOf('时长');
    const rules = edited('zh', (table) => void (table[1]![value] = '十二'));
    expect(() => call('REDELIVERY_DEADLINE', [column, 'US', rules])).toThrow(
      '规则表第 2 行读不懂：“时长”写的是“十二”',
    );
  });

  test('without an enabled rule the sentence says so', () => {
    const off = rulesToTable(
      'en',
      RULES.map((rule) => ({ ...rule, enabled: false })),
    );
    expect(() => call('REDELIVERY_DEADLINE', ['2026-03-01', 'US', off])).toThrow('covers market US');
    expect(call('REDELIVERY_DEADLINE', [column, 'US', off])).toEqual([['⚠ no rule'], ['']]);
  });

  test('words follow the header of the table, not the locale', () => {
    const order = '576461413038785752';
    expect(call('EVIDENCE_PROGRESS', [order, [ledgerHeader('zh')]], env(SHANGHAI, 'en'))).toBe('0/3 项');
    expect(call('EVIDENCE_PROGRESS', [order, [ledgerHeader('en')]], env(SHANGHAI, 'zh'))).toBe('0 of 3');
    expect(call('ORDER_ID_CHECK', [order], env(SHANGHAI, 'zh'))).toBe('正常');
    expect(() => call('EVIDENCE_MISSING', [order, '', 5, 'US'], env(SHANGHAI, 'zh'))).toThrow(
      '“证据 / Evidence”',
    );
  });

  test('edited markets decide what is valuable', () => {
    const [header = [], us = []] = marketsToTable('en');
    const from = header.indexOf('Packing video from');
    const markets = [header, us.map((value, index) => (index === from ? 1000 : value))];
    const order = '576461413038785752';
    const orders = [[order], [order], [''], [5.76e17]];
    const amounts = [[80], [1000], [80], [80]];
    const result = call('EVIDENCE_PROGRESS', [orders, [ledgerHeader('en')], amounts, 'US', markets]);
    expect(result).toEqual([['0 of 3'], ['0 of 4'], [''], ['⚠ damaged order ID']]);
  });
});
