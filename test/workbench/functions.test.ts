import { open } from './script.ts';

const SCRIPT = `
  /**
   * Tells what came in.
   *
   * @param {A2:A} value a cell or a column
   * @param {"x"} other something else
   * @returns {string} the kinds
   * @customfunction
   */
  function KIND(value, other) {
    const kind = (v) => (Array.isArray(v) ? '[' + v.map(kind).join() + ']' : v instanceof Date ? 'Date' : v === '' ? 'blank' : typeof v);
    return kind(value) + '/' + kind(other);
  }
  /** @customfunction */
  function PLUS_DAYS(value, days) {
    const add = (v) => (v === '' ? '' : new Date(v.getTime() + days * 86400000));
    return Array.isArray(value) ? value.map((row) => row.map(add)) : add(value);
  }
  var calls = 0;
  /** @customfunction */
  function ROUND_TRIP(value) { return Array.isArray(value) ? value : [[value]]; }
  /** @customfunction */
  function FAILS(value) { throw new Error('row ' + value + ' has no date'); }
  /** Not one. */
  function HELPER() { return 1; }
`;

test('Sheets learns names, descriptions and examples from the comments', () => {
  expect(open(SCRIPT).customFunctions[0]).toEqual({
    name: 'KIND',
    description: 'Tells what came in.',
    parameters: [
      { name: 'value', description: 'a cell or a column', example: 'A2:A' },
      { name: 'other', description: 'something else', example: '"x"' },
    ],
  });
  expect(open(SCRIPT).customFunctions.map(({ name }) => name)).toEqual([
    'KIND',
    'PLUS_DAYS',
    'ROUND_TRIP',
    'FAILS',
  ]);
});

test.each([
  ['=KIND(A1)', 'number/undefined'],
  ['=kind(A2;TRUE)', 'string/boolean'],
  ['=KIND(A3)', 'blank/undefined'],
  ['=KIND(A4)', 'Date/undefined'],
  ['=KIND(A1:A3)', '[[number],[string],[blank]]/undefined'],
  ['=KIND(A1:B1)', '[[number,boolean]]/undefined'],
  ['=KIND(A1:A1)', 'number/undefined'],
  ['=KIND("x";1/0)', 'string/string'],
  ['=ARRAYFORMULA(KIND(A1:A2&"";1))', '[[string],[string]]/number'],
])('%s', (formula, result) => {
  const bench = open(SCRIPT);
  bench.evaluate(
    `SpreadsheetApp.getActiveSheet().getRange('A1:B4').setValues([[1, true], ['x', ''], ['', ''], [new Date(), '']])`,
  );
  bench.type('D1', formula);
  expect(bench.cell('D1')).toBe(result);
});

test.each(['Pacific/Honolulu', 'America/New_York', 'Asia/Shanghai'])(
  'dates pass through in %s',
  (timeZone) => {
    const bench = open(SCRIPT, { timeZone });
    bench.type('A1', '2026-03-07');
    bench.type('A2', '2026-03-08 09:30');
    bench.type('B1', '=PLUS_DAYS(A1:A3;0)');
    expect(bench.values('B1:B3')).toEqual([[46088], [46089 + 9.5 / 24], ['']]);
    expect(bench.displays('B1:B2')).toEqual([['3/7/2026'], ['3/8/2026 09:30:00 AM']]);
    bench.evaluate(`SpreadsheetApp.getActiveSheet().getRange('C1').setFormula('=PLUS_DAYS(A1;1)')`);
    expect(bench.display('C1')).toBe('3/8/2026');
  },
);

test('errors show with their message', () => {
  const bench = open(SCRIPT);
  bench.type('A1', '=FAILS(7)');
  expect([bench.cell('A1'), bench.message('A1')]).toEqual(['#ERROR!', 'row 7 has no date']);
  bench.type('A2', '=HELPER()');
  expect(bench.cell('A2')).toBe('#NAME?');
});

test('arrays spill and are refused by what is in the way', () => {
  const bench = open(SCRIPT);
  bench.evaluate(`SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValues([[1, 2], [3, 4]])`);
  bench.type('D1', '=ROUND_TRIP(A1:B2)');
  expect(bench.values('D1:E2')).toEqual([
    [1, 2],
    [3, 4],
  ]);
  bench.type('E2', 'mine');
  expect([bench.cell('D1'), bench.cell('E2')]).toEqual(['#REF!', 'mine']);
  bench.type('E2', '');
  expect(bench.cell('E2')).toBe(4);
});

test.each(['=KIND(NOW())', '=KIND(B1)', '=KIND(B2)', '=KIND(B1:B9)', '=KIND(RAND())', '=KIND(C1)'])(
  '%s is volatile and refused',
  (formula) => {
    const bench = open(SCRIPT);
    bench.type('B1', '=NOW()');
    bench.type('B2', '=B1+1');
    bench.type('C1', '=ARRAYFORMULA(B1:B2)');
    bench.type('D1', formula);
    expect([bench.cell('D1'), bench.message('D1')]).toEqual([
      '#ERROR!',
      'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
    ]);
  },
);

test('TODAY may be passed, and a NOW beside the function is fine', () => {
  const bench = open(SCRIPT);
  bench.type('A1', '=KIND(TODAY())');
  bench.type('A2', '=IF(NOW()>1;KIND(1);0)');
  expect([bench.cell('A1'), bench.cell('A2')]).toEqual(['Date/undefined', 'number/undefined']);
});

test('a function runs again only when its arguments change', () => {
  const bench = open(
    `/** @customfunction */ function LOGGED(x) { console.log(x); throw new Error('seen ' + x); }`,
  );
  const runs = () => bench.executions.length;
  bench.type('A1', 1);
  bench.type('B1', '=LOGGED(A1)');
  bench.type('C1', '=LOGGED(A1)');
  bench.type('D1', 'elsewhere');
  expect(runs()).toBe(1);
  bench.type('A1', 2);
  expect(runs()).toBe(2);
  bench.clock({ advance: 1000 });
  expect(runs()).toBe(2);
});

test('in a browser the value arrives later', async () => {
  const bench = open(SCRIPT, { asyncFunctions: true });
  const arrived = new Promise<void>((resolve) => bench.on('functionResult', () => resolve()));
  bench.type('A1', '=KIND(1)');
  expect(bench.cell('A1')).toBe('Loading...');
  await arrived;
  expect(bench.cell('A1')).toBe('number/undefined');
});

test('a replica can ask for a value', () => {
  const bench = open(SCRIPT);
  expect(bench.evaluateFunction('kind', [{ serial: 46000 }, [[1, null]]])).toEqual({
    value: 'Date/[[number,blank]]',
  });
  expect(bench.evaluateFunction('FAILS', [3])).toEqual({
    error: { code: '#ERROR!', message: 'row 3 has no date' },
  });
});
