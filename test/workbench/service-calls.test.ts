import { open } from './script.ts';

const SCRIPT = `
  function write(rows) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
    const lock = LockService.getDocumentLock();
    lock.waitLock(100);
    const known = sheet.getDataRange().getValues();
    sheet.getRange(1, 1, rows.length, 1).setValues(rows);
    PropertiesService.getDocumentProperties().setProperty('count', String(known.length));
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
`;

test('only calls that ask a server are counted', async () => {
  const bench = open(SCRIPT);
  await bench.run('write', [['a'], ['b']]);
  expect(bench.serviceCalls.map(({ service, method }) => `${service}.${method}`)).toEqual([
    'Lock.waitLock',
    'Range.getValues',
    'Range.setValues',
    'Properties.setProperty',
    'SpreadsheetApp.flush',
    'Lock.releaseLock',
  ]);
  expect(bench.serviceCalls[2]).toMatchObject({ target: 'Sheet1!A1:A2', cells: 2, user: 'ana@example.com' });
  bench.resetServiceCalls();
  expect(bench.serviceCalls).toEqual([]);
});

test('an execution can be killed at any call, and nothing after it happens', async () => {
  const calls = 6;
  for (let kill = 0; kill < calls; kill++) {
    const bench = open(SCRIPT);
    let seen = 0;
    bench.beforeServiceCall(() => {
      if (seen++ === kill) throw Object.assign(new Error('Exceeded maximum execution time'), { fatal: true });
    });
    await expect(bench.run('write', [['a']])).rejects.toThrow('Exceeded maximum execution time');
    expect([kill, bench.cell('A1'), bench.properties('document')]).toEqual([
      kill,
      kill > 2 ? 'a' : '',
      kill > 3 ? { count: '1' } : {},
    ]);
    // The lock died with the execution.
    expect(bench.evaluate('1')).toBe(1);
    bench.as('ben@example.com').holdLock('document')();
  }
});

test('a script can catch what a service refuses, but not its own end', () => {
  const catching = `function go() { try { SpreadsheetApp.flush(); } catch (e) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(e.message); } return 'went on'; }`;
  const refused = open(catching);
  refused.beforeServiceCall(({ method }) => {
    if (method === 'flush') throw new Error('Service Spreadsheets timed out');
  });
  expect(refused.call('go')).toBe('went on');
  expect(refused.cell('A1')).toBe('Service Spreadsheets timed out');

  const ended = open(catching);
  ended.beforeServiceCall(({ method }) => {
    if (method === 'flush') throw Object.assign(new Error('gone'), { fatal: true });
  });
  expect(() => ended.call('go')).toThrow('gone');
  expect(ended.cell('A1')).toBe('');
});

test('hooks come off', () => {
  const bench = open();
  let count = 0;
  const unhook = bench.beforeServiceCall(() => void count++);
  bench.evaluate('SpreadsheetApp.flush()');
  unhook();
  bench.evaluate('SpreadsheetApp.flush()');
  expect(count).toBe(1);
});

test('cells outside a custom function cannot be changed from within one', () => {
  const bench =
    open(`/** @customfunction */ function SNEAK() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1); return 1; }
    /** @customfunction */ function LOOK() { return [typeof SpreadsheetApp.getActive().getSpreadsheetTimeZone(), Session.getActiveUser().getEmail()].join(); }
    /** @customfunction */ function STORE() { return PropertiesService.getScriptProperties().getProperty('x'); }`);
  bench.type('A1', '=SNEAK()');
  bench.type('A2', '=STORE()');
  bench.type('A3', '=LOOK()');
  expect([bench.cell('A1'), bench.message('A1')]).toEqual([
    '#ERROR!',
    'You do not have permission to call setValue',
  ]);
  expect(bench.message('A2')).toMatch('You do not have permission to call PropertiesService');
  expect(bench.cell('A3')).toBe('string,');
});
