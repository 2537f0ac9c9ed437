import { open } from './script.ts';

describe('google.script.run', () => {
  const workbench = () =>
    open(`
      function echo(x) { return x; }
      function types(x) { return [x instanceof Array, x[0] instanceof Object, Array.isArray(x)]; }
      function count() { return arguments.length; }
      function date() { return { when: new Date() }; }
      function fn() { return [function () {}]; }
      function circle() { const a = {}; a.a = a; return a; }
      function nothing() {}
      function fails() { throw new Error('no such order'); }
      function refused() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
      async function later() { const x = await Promise.resolve(2); return x * 21; }
      function private_() { return 1; }
      const arrow = () => 1;
      var App = { method: function () { return 1; } };
    `);

  test.each([[1], ['text'], [true], [null], [[1, [2, { a: 'b' }]]], [{ a: { b: [null] } }]])(
    'carries %j',
    async (value) => {
      await expect(workbench().run('echo', value)).resolves.toEqual(value);
    },
  );

  test('arguments arrive native to the script', async () => {
    await expect(workbench().run('types', [{}])).resolves.toEqual([true, true, true]);
  });

  test('results are copies', async () => {
    const sent = { a: [1] };
    const back = (await workbench().run('echo', sent)) as typeof sent;
    back.a.push(2);
    expect(sent).toEqual({ a: [1] });
  });

  test('undefined: dropped from objects, null in arrays, null as a result', async () => {
    const bench = workbench();
    await expect(bench.run('echo', { a: undefined, b: [undefined] })).resolves.toEqual({ b: [null] });
    await expect(bench.run('nothing')).resolves.toBeNull();
  });

  test.each<[string, unknown, string]>([
    ['a date', new Date(0), 'Failed due to illegal value in property: 0'],
    [
      'a date inside',
      { order: { failedAt: new Date(0) } },
      'Failed due to illegal value in property: failedAt',
    ],
    ['a function', () => 1, 'Failed due to illegal value in property: 0'],
    ['a map', new Map(), 'Failed due to illegal value in property: 0'],
  ])('refuses %s as an argument', async (_what, value, message) => {
    await expect(workbench().run('echo', value)).rejects.toThrow(message);
  });

  test.each(['date', 'fn', 'circle'])('refuses the result of %s', async (name) => {
    await expect(workbench().run(name)).rejects.toThrow('not a supported return type');
  });

  test.each(['missing', 'private_', 'arrow', 'App.method', 'eval', 'Object'])(
    'cannot see %s',
    async (name) => {
      await expect(workbench().run(name)).rejects.toThrow(`Script function not found: ${name}`);
    },
  );

  test('errors arrive with their text', async () => {
    await expect(workbench().run('fails')).rejects.toMatchObject({
      name: 'ScriptError',
      message: 'Error: no such order',
    });
    await expect(workbench().run('refused')).rejects.toThrow(
      'Exception: The starting row of the range is too small.',
    );
  });

  test('waits for promises', async () => {
    await expect(workbench().run('later')).resolves.toBe(42);
  });
});

describe('executions', () => {
  test('every execution has fresh globals', () => {
    const bench = open('var n = 0; function next() { return ++n; }');
    expect([bench.call('next'), bench.call('next')]).toEqual([1, 1]);
  });

  test('objects of the script are native to its realm, and the caller gets its own', () => {
    const bench = open(
      'function dates() { return [new Date(5) instanceof Date, new Date(5), Object.keys(globalThis)]; }',
    );
    const [native, date, globals] = bench.call('dates') as [boolean, Date, string[]];
    expect(native).toBe(true);
    expect(date.toISOString()).toBe('1970-01-01T00:00:00.005Z');
    expect(globals).toEqual(['dates']);
  });

  test('local times follow the time zone of the script, not of the machine', () => {
    const source = 'function hour() { return new Date(Date.UTC(2026, 2, 10, 12)).getHours(); }';
    expect(open(source, { scriptTimeZone: 'Asia/Shanghai' }).call('hour')).toBe(20);
    expect(open(source, { scriptTimeZone: 'Pacific/Honolulu' }).call('hour')).toBe(2);
  });

  test('the log tells who ran what, for how long, and why it failed', () => {
    const bench = open(
      'function fails() { console.warn("about to"); SpreadsheetApp.flush(); throw new TypeError("oops"); }',
    );
    expect(() => bench.call('fails')).toThrow('oops');
    expect(bench.executions).toMatchObject([
      {
        functionName: 'fails',
        kind: 'menu',
        user: 'ana@example.com',
        serviceCalls: 1,
        error: 'TypeError: oops',
        log: [{ level: 'warning', text: 'about to' }],
      },
    ]);
  });

  test('unknown members say so', () => {
    const bench = open();
    expect(() => bench.evaluate('SpreadsheetApp.getActiveSheet().getFormView()')).toThrow(
      'not emulated: Sheet.getFormView',
    );
    expect(() => bench.evaluate('SpreadsheetApp.BooleanCriteria.SOMETIMES')).toThrow(
      'not emulated: BooleanCriteria.SOMETIMES',
    );
  });

  test('sleeping moves a fixed clock', () => {
    const bench = open();
    expect(bench.evaluate('const a = Date.now(); Utilities.sleep(1500); Date.now() - a')).toBe(1500);
  });
});

describe('opening the document', () => {
  const source = `
    function onOpen(e) {
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Open', 'open').addSeparator().addSubMenu(ui.createMenu('More').addItem('Repair', 'repair')).addToUi();
      MODE;
    }
    function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Desk')); }
  `;

  test('makes the menu', () => {
    expect(open(source.replace('MODE', '')).menu()).toEqual([
      {
        kind: 'menu',
        caption: 'Redelivery Desk',
        items: [
          { kind: 'item', caption: 'Open', functionName: 'open' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'More',
            items: [{ kind: 'item', caption: 'Repair', functionName: 'repair' }],
          },
        ],
      },
    ]);
  });

  test.each([
    [
      'SpreadsheetApp.getActiveSpreadsheet()',
      'NONE',
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
    ],
    [
      'PropertiesService.getUserProperties()',
      'NONE',
      'You do not have permission to call PropertiesService.getUserProperties',
    ],
    ['open()', 'LIMITED', 'You do not have permission to call Ui.showSidebar'],
    ['Drive.Files.list()', 'LIMITED', 'You do not have permission to call Drive.Files.list'],
  ] as const)('%s in AuthMode.%s takes the menu away', (statement, mode, message) => {
    const bench = open(source.replace('MODE', statement), { html: { Sidebar: '<p>hi' } });
    expect(() => bench.open(mode)).toThrow(message);
  });

  test('a service call at the top level fails in AuthMode.NONE', () => {
    const bench = open(`PropertiesService.getScriptProperties().getProperty('x'); function onOpen() {}`);
    expect(() => bench.open('NONE')).toThrow('You do not have permission to call');
  });

  test('the sidebar shows', () => {
    const bench = open(source.replace('MODE', ''), { html: { Sidebar: '<p>hi' } });
    expect(bench.sidebar()).toBeNull();
    bench.call('open');
    expect(bench.sidebar()).toEqual({ title: 'Desk', html: '<p>hi' });
  });
});
