import * as fc from 'fast-check';
import { EVENTS } from '../../src/domain/events.ts';
import { Problem, sentence } from '../../src/domain/problems.ts';
import {
  chooseRule,
  languageOfTable,
  RULE_COLUMNS,
  RULES,
  rulesFromTable,
  rulesToTable,
  type Rule,
} from '../../src/domain/rules.ts';
import { isoDay } from '../../src/domain/days.ts';
import { LANGUAGES } from '../../src/text/phrase.ts';

const problemOf = (work: () => unknown) => {
  try {
    work();
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
  return null;
};
const house = RULES[0] as Rule;

test('the house rule stands first: 12 natural days after delivery failed, one to spare', () => {
  expect(house).toMatchObject({
    key: 'FAILED_12_ANNOUNCED',
    enabled: true,
    markets: '*',
    startEvent: 'delivery_failed',
    value: 12,
    unit: 'natural',
    firstDayCounts: 'no',
    safetyDays: 1,
  });
});

test('every row has its own key, a source where it is more than a blank form, and spare days where counting is unclear', () => {
  expect(new Set(RULES.map(({ key }) => key)).size).toBe(RULES.length);
  for (const rule of RULES) {
    if (rule.enabled) expect(rule.source).toMatch(/^https:\/\//);
    if (rule.firstDayCounts === 'not stated') expect(rule.safetyDays).toBeGreaterThanOrEqual(1);
    expect(rule.closedBy).not.toContain(rule.startEvent);
    expect(rule.closedBy.length).toBeGreaterThan(0);
    expect(rule.verifiedOn).toBeNull();
  }
});

describe.each(LANGUAGES)('the rules tab in %s', (language) => {
  test('comes back as it went out', () => {
    const table = rulesToTable(language);
    expect(rulesFromTable(table)).toEqual(RULES);
    expect(languageOfTable(table)).toBe(language);
    expect(table[0]).toHaveLength(RULE_COLUMNS.length);
  });

  test('comes back whatever the order of its columns, and with blank and unticked rows in between', () => {
    const table = rulesToTable(language);
    const order = fc.shuffledSubarray([...RULE_COLUMNS.keys()], { minLength: RULE_COLUMNS.length });
    fc.assert(
      fc.property(order, (positions) => {
        const moved = table.map((row) => positions.map((position) => row[position]));
        const unticked = positions.map((position) =>
          RULE_COLUMNS[position]?.key === 'enabled' ? false : '',
        );
        const blank = positions.map(() => '');
        const [header = [], ...rows] = moved;
        expect(rulesFromTable([header, unticked, ...rows, blank, unticked])).toEqual(RULES);
      }),
      { numRuns: 20 },
    );
  });
});

const header = [
  'Rule',
  'Enabled',
  'Starts with',
  'Length',
  'Unit',
  'First day counts',
  'Safety days',
  'Markets',
];
const row = ['OWN_10', 'yes', 'Delivery failed', 10, 'natural days', 'no', 2, 'US, th'];
const changed = (column: string, value: unknown) =>
  row.map((cell, index) => (header[index] === column ? value : cell));

test('a short table of one’s own is enough', () => {
  expect(rulesFromTable([header, row])).toEqual([
    expect.objectContaining({
      key: 'OWN_10',
      enabled: true,
      name: { zh: 'OWN_10', en: 'OWN_10' },
      purpose: 'redelivery',
      markets: ['US', 'TH'],
      startEvent: 'delivery_failed',
      value: 10,
      unit: 'natural',
      firstDayCounts: 'no',
      safetyDays: 2,
      carrier: '*',
      closedBy: [],
    }),
  ]);
});

test.each([
  ['TRUE', true],
  [true, true],
  ['是', true],
  ['Y', true],
  ['FALSE', false],
  [false, false],
  ['否', false],
  ['no', false],
  ['', false],
])('enabled %p reads as %p', (value, expected) => {
  expect(rulesFromTable([header, changed('Enabled', value)])[0]?.enabled).toBe(expected);
});

test.each([
  ['yes', 'yes'],
  ['是', 'yes'],
  [true, 'yes'],
  ['No', 'no'],
  ['否', 'no'],
  ['', 'not stated'],
  ['未说明', 'not stated'],
  ['not stated', 'not stated'],
])('first day %p reads as %p', (value, expected) => {
  expect(rulesFromTable([header, changed('First day counts', value)])[0]?.firstDayCounts).toBe(expected);
});

test.each([
  ['all', '*'],
  ['全部', '*'],
  ['', '*'],
  ['*', '*'],
  ['us、vn', ['US', 'VN']],
])('markets %p read as %p', (value, expected) => {
  expect(rulesFromTable([header, changed('Markets', value)])[0]?.markets).toEqual(expected);
});

test.each([
  ['Enabled', 'perhaps'],
  ['Starts with', 'full moon'],
  ['Starts with', ''],
  ['Length', 0],
  ['Length', 1.5],
  ['Length', 'twelve'],
  ['Length', ''],
  ['Length', 99999],
  ['Unit', 'weeks'],
  ['Unit', ''],
  ['First day counts', 'sometimes'],
  ['Safety days', -1],
  ['Markets', 'the moon'],
])('%s %p is named with row, text and what was expected', (column, value) => {
  const problem = problemOf(() => rulesFromTable([header, row, changed(column, value)]));
  expect(problem?.code).toBe('unreadableRule');
  expect(problem?.values).toMatchObject({ row: 3, column, text: String(value) });
  expect(problem?.values['expected']).not.toBe('');
});

test('what was expected is said in the language of the table', () => {
  const chinese = rulesToTable('zh');
  const unit = RULE_COLUMNS.findIndex(({ key }) => key === 'unit');
  (chinese[1] as unknown[])[unit] = '星期';
  const problem = problemOf(() => rulesFromTable(chinese)) as Problem;
  expect(sentence(problem, 'zh')).toContain('“单位”写的是“星期”，应为自然日 / 工作日');
});

test('a row that is switched off may stay half written', () => {
  const half = changed('Length', 'ask support').map((cell, index) =>
    header[index] === 'Enabled' ? 'no' : cell,
  );
  expect(rulesFromTable([header, half, row]).map(({ key }) => key)).toEqual(['OWN_10']);
});

test('a date of verification may be a date cell or text', () => {
  const wide = [...header, 'Verified on', 'Source dated'];
  // 1 September 2026, 00:00 in Shanghai.
  const midnight = new Date(Date.UTC(2026, 7, 31, 16));
  for (const cell of [midnight, '2026-09-01', '2026年9月1日']) {
    const [rule] = rulesFromTable([wide, [...row, cell, midnight]]);
    expect(isoDay(rule?.verifiedOn as never)).toBe('2026-09-01');
    expect(rule?.pageDate).toBe('2026-09-01');
  }
  expect(problemOf(() => rulesFromTable([wide, [...row, '03/04/2026', '']]))?.values['column']).toBe(
    'Verified on',
  );
});

test('a table without a needed column says which, in its own language', () => {
  const problem = problemOf(() =>
    rulesFromTable([
      ['启用', '起算事件', '时长'],
      ['是', '派送失败', 12],
    ]),
  );
  expect(problem?.code).toBe('missingColumn');
  expect(problem?.values).toEqual({ tab: '规则', column: '单位' });
});

describe('choosing', () => {
  const rule = (change: Partial<Rule>): Rule => ({ ...house, ...change });
  const query = { startEvent: 'delivery_failed', purpose: 'redelivery', market: 'TH' } as const;
  const general = rule({ key: 'GENERAL' });
  const thai = rule({ key: 'THAI', markets: ['VN', 'TH'] });
  test.each([
    ['the house rule by default', RULES, 'FAILED_12_ANNOUNCED'],
    ['the market before all markets', [general, thai], 'THAI'],
    ['the first row otherwise', [rule({ key: 'FIRST' }), general], 'FIRST'],
    ['nothing that is switched off', [rule({ key: 'OFF', enabled: false }), general], 'GENERAL'],
    ['nothing for another market', [rule({ markets: ['US'] }), general], 'GENERAL'],
    ['nothing for another purpose', [rule({ purpose: 'claim' }), general], 'GENERAL'],
    ['nothing that starts otherwise', [rule({ startEvent: 'last_scan' }), general], 'GENERAL'],
    ['nothing of one carrier', [rule({ carrier: 'USPS' }), general], 'GENERAL'],
    ['none at all', [rule({ enabled: false })], undefined],
  ])('%s', (_, rules, key) => {
    expect(chooseRule(rules, query)?.key).toBe(key);
  });

  test('without a market only rules for all markets are asked', () => {
    expect(chooseRule([thai, general], { ...query, market: undefined })?.key).toBe('GENERAL');
    expect(chooseRule([thai], { ...query, market: undefined })).toBeNull();
  });
});

test('event names are told apart in both languages', () => {
  for (const language of LANGUAGES) {
    const names = Object.values(EVENTS).map((name) => name[language].toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/[,，、;；]/);
  }
});
