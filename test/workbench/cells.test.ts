import { open } from './script.ts';

describe('typing', () => {
  test.each<[string, string, unknown, string]>([
    ['en_US', '03/13/2026', 46094, '3/13/2026'],
    ['en_US', '13/03/2026', '13/03/2026', '13/03/2026'],
    ['en_GB', '13/03/2026', 46094, '13/03/2026'],
    ['id_ID', '03/13/2026', '03/13/2026', '03/13/2026'],
    ['zh_CN', '2026年3月13日', 46094, '2026年3月13日'],
    ['zh_CN', '2026/3/13', 46094, '2026/3/13'],
    ['en_US', 'Mar 13, 2026', 46094, '3/13/2026'],
    ['en_US', '2026-03-13 14:05', 46094 + 845 / 1440, '2026-03-13 14:05'],
    ['en_US', '9/6/2026 11:02:03 PM', 46271 + 82923 / 86400, '9/6/2026 11:02:03 PM'],
    ['en_US', '1,234.5', 1234.5, '1,234.50'],
    ['id_ID', '1.234,5', 1234.5, '1.234,50'],
    ['id_ID', '1,5', 1.5, '1,5'],
    ['en_US', '$12.50', 12.5, '$12.50'],
    ['en_US', '(12)', -12, '-12'],
    ['en_US', '50%', 0.5, '50%'],
    ['en_US', '007', 7, '7'],
    ['en_US', "'007", '007', '007'],
    ['en_US', '576684019603311365', 576684019603311400, '576684019603311000'],
    ['en_US', '+86 138 0000', '+86 138 0000', '+86 138 0000'],
    ['en_US', 'true', true, 'TRUE'],
    ['en_US', '2026-02-30', '2026-02-30', '2026-02-30'],
    ['en_US', '1Z9999', '1Z9999', '1Z9999'],
    ['en_US', '- a note', '- a note', '- a note'],
  ])('%s: %s', (locale, text, value, shown) => {
    const bench = open('', { locale });
    bench.type('A1', text);
    expect(bench.cell('A1')).toBe(value);
    if (typeof value !== 'number' || value < 1e15) expect(bench.display('A1')).toBe(shown);
  });

  test.each([
    ['en_US', '=IF(1>0;"a;b","c")', 'a;b', '=IF(1>0,"a;b","c")'],
    ['en_US', '={1;2}', 1, '={1;2}'],
    ['en_US', '=SUM({1,2;3,4})', 10, '=SUM({1,2;3,4})'],
    ['en_US', '=IF(TRUE;{SUM(1;2);4};0)', 3, '=IF(TRUE,{SUM(1,2);4},0)'],
    ['de_DE', '=IF(1,5>1;{1\\2};0)', 1, '=IF(1,5>1;{1\\2};0)'],
    ['de_DE', '=SUM(1;2,5)', 3.5, '=SUM(1;2,5)'],
  ])('%s: %s', (locale, formula, value, back) => {
    const bench = open('', { locale });
    bench.type('A1', formula);
    expect([bench.cell('A1'), bench.formula('A1')]).toEqual([value, back]);
  });

  test('a formula typed into a text cell stays text, one that a script writes does not', () => {
    const bench = open();
    bench.evaluate(`SpreadsheetApp.getActiveSheet().getRange('A1:A2').setNumberFormat('@')`);
    bench.type('A1', '=1+1');
    bench.evaluate(`SpreadsheetApp.getActiveSheet().getRange('A2').setValue('=1+1')`);
    expect([bench.cell('A1'), bench.formula('A1'), bench.formula('A2')]).toEqual(['=1+1', '', '=1+1']);
  });

  test('fires onEdit with the old and the new value', () => {
    const bench = open(
      `function onEdit(e) { PropertiesService.getScriptProperties().setProperty('last', [e.authMode, e.range.getA1Notation(), e.value, e.oldValue].join()); }`,
    );
    bench.type('B2', 'a');
    expect(bench.properties('script')).toEqual({ last: 'LIMITED,B2,a,' });
    bench.type('B2', 'b');
    expect(bench.properties('script')).toEqual({ last: 'LIMITED,B2,b,a' });
  });
});

describe('the clock', () => {
  test('NOW and TODAY follow it, in the zone of the spreadsheet', () => {
    const bench = open('', { timeZone: 'Asia/Shanghai', clock: '2026-03-10T15:30:00Z', locale: 'zh_CN' });
    bench.type('A1', '=NOW()');
    bench.type('A2', '=TODAY()');
    expect(bench.displays('A1:A2')).toEqual([['2026/3/10 23:30:00'], ['2026/3/10']]);
    bench.clock({ advance: 3600_000 });
    expect(bench.displays('A1:A2')).toEqual([['2026/3/11 00:30:00'], ['2026/3/11']]);
    bench.setTimeZone('Pacific/Honolulu');
    expect(bench.display('A1')).toBe('2026/3/10 06:30:00');
    expect(bench.evaluate('new Date().toISOString()')).toBe('2026-03-10T16:30:00.000Z');
  });
});

describe('conditional formats', () => {
  const rules = `
    const s = SpreadsheetApp.getActiveSheet();
    const rule = (formula, colour, range) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(colour).setRanges([s.getRange(range)]).build();
    s.setConditionalFormatRules([
      rule('=($B1<>"")*($B1<TODAY())*(N("desk:overdue")=0)', '#ff0000', 'A1:C'),
      rule('=B1>0', '#00ff00', 'B1:B'),
      rule('=$A1="x";', '#0000ff', 'A1:A').copy().whenFormulaSatisfied('=EXACT($A1;"x")').build(),
    ]);
  `;

  test('the first true rule shows, relative to each cell', () => {
    const bench = open();
    bench.evaluate(
      `SpreadsheetApp.getActiveSheet().getRange('A1:B3').setValues([['x', '2026-03-09'], ['x', '2026-03-11'], ['y', '']]);${rules}`,
    );
    expect(bench.backgrounds('A1:C3')).toEqual([
      ['#ff0000', '#ff0000', '#ff0000'],
      ['#0000ff', '#00ff00', '#ffffff'],
      ['#ffffff', '#ffffff', '#ffffff'],
    ]);
  });

  test('they follow the clock, edits, and rows that are added', () => {
    const bench = open();
    bench.evaluate(rules);
    bench.type('B1', '2026-03-11');
    expect(bench.backgrounds('A1')).toEqual([['#ffffff']]);
    bench.clock({ advance: 2 * 86_400_000 });
    expect(bench.backgrounds('A1')).toEqual([['#ff0000']]);
    bench.insertRows('Sheet1', 1);
    expect(bench.backgrounds('A1:A2')).toEqual([['#ffffff'], ['#ff0000']]);
    bench.evaluate(`SpreadsheetApp.getActiveSheet().insertRowsAfter(1000, 500)`);
    bench.type('B1400', '2026-03-01');
    expect(bench.backgrounds('A1400')).toEqual([['#ff0000']]);
  });
});

describe('formulas of Sheets', () => {
  test.each<[string, unknown]>([
    ['=N("text")', 0],
    ['=N(TRUE)', 1],
    ['=T(5)&T("a")', 'a'],
    ['=REGEXMATCH("576684";"^[0-9]+$")', true],
    ['=REGEXMATCH(5;"5")', '#VALUE!'],
    ['=REGEXEXTRACT("a12b";"[0-9]+")', '12'],
    ['=REGEXEXTRACT("ab";"[0-9]")', '#N/A'],
    ['=REGEXREPLACE("a-b-c";"-";"+")', 'a+b+c'],
    ['=TO_TEXT(DATE(2026;3;1))', '3/1/2026'],
    ['=ISDATE(DATE(2026;3;1))', true],
    ['=REPT("ab";2)', 'abab'],
    ['=ENCODEURL("a b")', 'a%20b'],
    ['=SUM(ARRAY_CONSTRAIN({1,2;3,4};1;2))', 3],
    ['=HYPERLINK("https://example.com";"Open")', 'Open'],
    ['=1/0', '#DIV/0!'],
    ['=NOTHING()', '#NAME?'],
    ['=1+', '#ERROR!'],
    ['=ISBETWEEN(5;1;5;TRUE;FALSE)', false],
  ])('%s', (formula, value) => {
    const bench = open();
    bench.type('A1', formula);
    expect(bench.cell('A1')).toBe(value);
  });

  test('blank cells stay blank in an array formula', () => {
    const bench = open();
    bench.type('A2', 5);
    bench.type('B1', '=ARRAYFORMULA(A1:A3)');
    expect(bench.values('B1:B3')).toEqual([[''], [5], ['']]);
  });
});

describe('keeping the workbook', () => {
  test('a snapshot is plain JSON and opens to the same', () => {
    const source = `/** @customfunction */ function TWICE(x) { return x * 2; }`;
    const bench = open(source, { timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
    bench.evaluate(`
      const s = SpreadsheetApp.getActiveSheet().setName('Orders');
      s.getRange('A1:C1').setValues([[21, new Date(), "'007"]]);
      s.getRange('D1').setFormula('=TWICE(A1)');
      s.getRange('A1').setNote('why').setBackground('#ff0000');
      s.getRange('A2:A').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setHelpText('x!').build());
      s.getRange('B1:B5').protect().setWarningOnly(true).setDescription('ids');
      s.setFrozenRows(1); s.hideColumns(3);
      SpreadsheetApp.getActive().insertSheet('Hidden').hideSheet();
      SpreadsheetApp.getActive().setNamedRange('ids', s.getRange('A2:A9'));
      PropertiesService.getDocumentProperties().setProperty('version', '3');
      Drive.Files.create({ name: 'x' }, Utilities.newBlob('abc'));
    `);
    const snapshot = bench.snapshot();
    const text = JSON.stringify(snapshot);
    const again = open(source, { workbook: JSON.parse(text) });
    expect(again.displays('Orders!A1:D1')).toEqual(bench.displays('Orders!A1:D1'));
    expect(again.cell('Orders!D1')).toBe(42);
    expect(again.sheets()).toEqual(bench.sheets());
    expect([again.timeZone, again.locale, again.id]).toEqual(['Asia/Shanghai', 'zh_CN', bench.id]);
    expect(again.properties('document')).toEqual({ version: '3' });
    expect(again.files().map(({ name, size }) => [name, size])).toEqual([['x', 3]]);
    expect(
      again.evaluate(`
        const s = SpreadsheetApp.getActive().getSheetByName('Orders');
        [s.getRange('A1').getNote(), s.getRange('A1').getBackground(), s.getRange('A5').getDataValidation().getHelpText(), s.getFrozenRows(), s.isColumnHiddenByUser(3),
         s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getDescription(), SpreadsheetApp.getActive().getRangeByName('ids').getA1Notation()]`),
    ).toEqual(['why', '#ff0000', 'x!', 1, true, 'ids', 'A2:A9']);
    expect(JSON.stringify({ ...again.snapshot(), engine: null })).toBe(
      JSON.stringify({ ...snapshot, engine: null }),
    );
  });

  test('a workbook opens from tables', () => {
    const bench = open('', {
      workbook: {
        name: 'Shop',
        sheets: {
          Orders: [
            ['id', 'failed'],
            ["'123", '2026-03-01'],
            [5, new Date('2026-03-01T17:00:00Z')],
          ],
        },
      },
    });
    expect(bench.displays('Orders!A1:B3')).toEqual([
      ['id', 'failed'],
      ['123', '2026-03-01'],
      ['5', '3/1/2026 12:00:00 PM'],
    ]);
    expect(bench.serviceCalls).toEqual([]);
    expect(bench.name).toBe('Shop');
  });

  test('a replica follows through the collaboration messages', () => {
    const bench = open();
    const messages: { type: string }[] = [];
    const { data, revisionId } = bench.collaboration.initial();
    bench.collaboration.subscribe((message) => messages.push(message as { type: string }));
    bench.type('A1', 'x');
    bench.evaluate(
      `SpreadsheetApp.getActiveSheet().getRange('A2:A3').setValues([[1], [2]]); SpreadsheetApp.getActiveSheet().getRange('B2').setValue(3);`,
    );
    expect(data['revisionId']).toBe(revisionId);
    expect(messages.map(({ type }) => type)).toEqual(['REMOTE_REVISION', 'REMOTE_REVISION']);
    expect((messages[0] as { serverRevisionId?: string }).serverRevisionId).toBe(revisionId);
  });

  test('what a person does: sort, insert, delete, filter, undo', () => {
    const bench = open();
    bench.evaluate(
      `const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:B4').setValues([['id', 'n'], ['c', 3], ['a', 1], ['b', 2]]); s.getRange('A2').setNote('of c'); s.getRange('A1:B4').createFilter();`,
    );
    bench.sort('A2:B4', 2);
    expect([bench.values('A2:A4').flat(), bench.note('A4')]).toEqual([['a', 'b', 'c'], 'of c']);
    bench.deleteRows('Sheet1', 3);
    bench.insertColumns('Sheet1', 1);
    expect([bench.values('B2:B3').flat(), bench.note('B3')]).toEqual([['a', 'c'], 'of c']);
    bench.filter('Sheet1', 2, ['a']);
    expect(
      bench.evaluate(`[2, 3].map((row) => SpreadsheetApp.getActiveSheet().isRowHiddenByFilter(row))`),
    ).toEqual([false, true]);
    bench.type('B2', 'changed');
    bench.undo();
    expect(bench.cell('B2')).toBe('a');
    bench.redo();
    expect(bench.cell('B2')).toBe('changed');
  });

  test('sorting leaves spilled columns to their formula', () => {
    const bench = open();
    bench.evaluate(`SpreadsheetApp.getActiveSheet().getRange('A1:A3').setValues([['n'], [2], [1]])`);
    bench.type('B1', '=ARRAYFORMULA(IF(ROW(A1:A3)=1;"double";A1:A3*2))');
    bench.sort('A2:B3', 1);
    expect(bench.values('A1:B3')).toEqual([
      ['n', 'double'],
      [1, 2],
      [2, 4],
    ]);
  });
});
