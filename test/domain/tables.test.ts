import { Problem } from '../../src/domain/problems.ts';
import {
  cellText,
  headerRow,
  isBlank,
  readTable,
  tableLanguage,
  type Column,
} from '../../src/domain/tables.ts';
import { yesOrNo } from '../../src/domain/yes-no.ts';

const tab = { zh: '水果', en: 'Fruit' };
const COLUMNS = [
  { key: 'name', header: { zh: '名称', en: 'Name' } },
  { key: 'count', header: { zh: '数量', en: 'Count' } },
  { key: 'note', header: { zh: '备注', en: 'Note' }, optional: true },
] as const satisfies readonly Column<string>[];
type Key = (typeof COLUMNS)[number]['key'];
const rows = (values: unknown[][]) =>
  readTable<Key>(tab, COLUMNS, values).rows.map((row) => [
    row.number,
    row.text('name'),
    row.cell('count'),
    row.text('note'),
  ]);

test.each([
  [
    'in English',
    [
      ['Name', 'Count', 'Note'],
      ['fig', 3, 'x'],
    ],
    [[2, 'fig', 3, 'x']],
  ],
  [
    'in Chinese',
    [
      ['名称', '数量', '备注'],
      ['fig', 3, 'x'],
    ],
    [[2, 'fig', 3, 'x']],
  ],
  [
    'by key, in other case and width',
    [
      ['ＮＡＭＥ', ' count '],
      ['fig', 3],
    ],
    [[2, 'fig', 3, '']],
  ],
  [
    'moved, with columns of one’s own between',
    [
      ['Count', 'mine', 'Name'],
      [3, 'own', ' fig '],
    ],
    [[2, 'fig', 3, '']],
  ],
  [
    'the first of two columns of one name',
    [
      ['Name', 'Count', 'Name'],
      ['fig', 3, 'no'],
    ],
    [[2, 'fig', 3, '']],
  ],
  ['below a title', [['Our fruit'], ['', ''], ['Name', 'Count'], ['fig', 3]], [[4, 'fig', 3, '']]],
  [
    'with blank and unticked rows',
    [
      ['Name', 'Count'],
      ['', ''],
      ['', false],
      ['fig', 3],
      [null, undefined],
    ],
    [[4, 'fig', 3, '']],
  ],
  ['with short rows', [['Name', 'Count', 'Note'], ['fig']], [[2, 'fig', '', '']]],
  ['with nothing below', [['Name', 'Count']], []],
])('a table is read %s', (_, values, expected) => {
  expect(rows(values)).toEqual(expected);
});

test('a missing column is named in the language of the header, or in both where there is none', () => {
  const refused = (values: unknown[][]) => {
    try {
      rows(values);
    } catch (problem) {
      return problem instanceof Problem ? problem.values : problem;
    }
    return null;
  };
  expect(refused([['名称']])).toEqual({ tab: '水果', column: '数量' });
  expect(refused([['Count']])).toEqual({ tab: 'Fruit', column: 'Name' });
  expect(refused([])).toEqual({ tab: '水果 / Fruit', column: '名称 / Name' });
});

test('the language is that of most headers', () => {
  expect(tableLanguage(COLUMNS, [['名称', '数量', 'Note']])).toBe('zh');
  expect(tableLanguage(COLUMNS, [['名称', 'Count', 'Note']])).toBe('en');
  expect(tableLanguage(COLUMNS, [['x']])).toBeNull();
  expect(headerRow(COLUMNS, 'zh')).toEqual(['名称', '数量', '备注']);
});

test('blank is what shows nothing', () => {
  expect(['', ' ', '\t', null, undefined].every(isBlank)).toBe(true);
  expect([0, false, 'x', new Date(0)].some(isBlank)).toBe(false);
  expect([cellText(null), cellText(' a '), cellText(5)]).toEqual(['', 'a', '5']);
});

test.each([
  ['TRUE', true],
  ['是', true],
  ['✓', true],
  ['no', false],
  ['０', false],
  ['maybe', null],
  ['', null],
])('%p means %p', (text, expected) => {
  expect(yesOrNo(text)).toBe(expected);
});
