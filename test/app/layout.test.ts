import { readFileSync } from 'node:fs';
import { VERSION } from '../../src/version.ts';
import { HIGHLIGHTS } from '../../src/domain/highlights.ts';
import { ask, columnOf, id, importOrders, openDesk, order, shown } from './desk.ts';

const LAYOUT = 'redelivery-desk.layout';

test('the version shown is the version of the package', () => {
  expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});

describe('a sheet that an earlier version set up', () => {
  test('is recognised, migrated from where it stands, and keeps everything in it', async () => {
    const workbench = await openDesk();
    await importOrders(workbench, [order(id(1))]);
    const note = columnOf(workbench, 'Note');
    workbench.type(`Orders!${note}2`, 'keep me');
    // As an earlier version left it: no highlighting, no column for the return warehouse, version 4.
    const column = columnOf(workbench, 'At return warehouse').charCodeAt(0) - 64;
    workbench.evaluate(`(function () {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders');
      sheet.deleteColumn(${column});
      sheet.clearConditionalFormatRules();
      var store = PropertiesService.getDocumentProperties();
      var layout = JSON.parse(store.getProperty('${LAYOUT}'));
      layout.version = 4;
      store.setProperty('${LAYOUT}', JSON.stringify(layout));
    })()`);
    expect((await ask(workbench, 'hello', {})).layout).toBe('older');
    const preview = await ask(workbench, 'setup.preview', { sheetLanguage: 'en' });
    expect(preview.layout).toBe('older');
    expect(preview.tabs.find(({ tab }) => tab === 'orders')).toMatchObject({
      action: 'extend',
      added: ['At return warehouse'],
    });

    let calls = 0;
    const unhook = workbench.beforeServiceCall(({ method }) => {
      if (method === 'setConditionalFormatRules' && calls++ === 0)
        throw new Error('Service Spreadsheets failed');
    });
    await expect(ask(workbench, 'setup.apply', { sheetLanguage: 'en' })).rejects.toThrow(/failed/);
    unhook();
    expect((JSON.parse(workbench.properties('document')[LAYOUT] ?? '') as { version: number }).version).toBe(
      5,
    );
    await ask(workbench, 'setup.apply', { sheetLanguage: 'en' });
    expect((await ask(workbench, 'hello', {})).layout).toBe('current');
    expect(shown(workbench, id(1), 'Note')).toBe('keep me');
    expect(columnOf(workbench, 'At return warehouse')).toBe('Z');
    const rules = workbench.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').getConditionalFormatRules().length`,
    );
    expect(rules).toBe(HIGHLIGHTS.length);
  });
});

describe('the sheet belongs to its users', () => {
  test('renamed, moved and sorted columns and tabs are still found', async () => {
    const workbench = await openDesk();
    await importOrders(workbench, [order(id(1)), order(id(2))]);
    workbench.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').setName('March 三月')`,
    );
    workbench.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Evidence').setName('Proof')`);
    workbench.insertColumns('March 三月', 1);
    await ask(workbench, 'evidence.tick', {
      orderId: id(2),
      kind: 'buyer_chat',
      done: true,
      request: 'aaaaaaaa',
    });
    const evidence = columnOf(workbench, 'Evidence', 'March 三月');
    expect(workbench.displays(`March 三月!${evidence}2:${evidence}3`).flat()).toEqual(['0 of 3', '1 of 3']);
    const opened = await ask(workbench, 'order.open', { orderId: id(2) });
    expect(opened.kind).toBe('order');
  });

  test('one formula per computed column survives inserting, deleting and sorting rows', async () => {
    const workbench = await openDesk();
    await importOrders(
      workbench,
      [1, 2, 3, 4].map((number) => order(id(number))),
    );
    const failed = columnOf(workbench, 'Failed at');
    [5, 6, 7, 8].forEach((day, index) => workbench.type(`Orders!${failed}${index + 2}`, `2026-03-0${day}`));
    workbench.insertRows('Orders', 2);
    workbench.deleteRows('Orders', 4);
    workbench.sort('Orders!A2:Z6', 1, /* ascending= */ false);
    for (const [number, deadline] of [
      [1, '2026-03-17'],
      [3, '2026-03-19'],
      [4, '2026-03-20'],
    ] as const)
      expect([number, shown(workbench, id(number), 'Deadline')]).toEqual([number, deadline]);
    const formulas = workbench.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').getDataRange().getFormulas()
        .reduce(function (count, row, index) { return count + (index > 0 ? row.filter(String).length : 0); }, 0)`,
    );
    expect(formulas).toBe(0);
  });

  test('a rule that a person edited counts at once, and one that cannot be read is named with its row', async () => {
    const workbench = await openDesk();
    await importOrders(workbench, [order(id(1))]);
    workbench.type(`Orders!${columnOf(workbench, 'Failed at')}2`, '2026-03-05');
    const length = columnOf(workbench, 'Length', 'Rules');
    workbench.type(`Rules!${length}2`, 10);
    expect(shown(workbench, id(1), 'Deadline')).toBe('2026-03-15');
    workbench.type(`Rules!${length}2`, 'a fortnight');
    expect(shown(workbench, id(1), 'Deadline')).toBe('#ERROR!');
    expect(workbench.message(`Orders!${columnOf(workbench, 'Deadline')}2`)).toMatch(/Row 2.*a fortnight/);
    expect((await ask(workbench, 'hello', {}, 'zh')).warnings.join()).toMatch(/第 2 行.*a fortnight/);
  });

  test('a setting that cannot be read keeps its usual value and is named', async () => {
    const workbench = await openDesk();
    workbench.type('Settings!B3', 'Atlantis');
    const { warnings, defaultMarket } = await ask(workbench, 'hello', {});
    expect(defaultMarket).toBe('US');
    expect(warnings.join()).toMatch(/Default market.*Atlantis.*US/);
  });
});

test('Sheets asks before somebody edits the ledger or the log by hand, and the desk goes on writing', async () => {
  const workbench = await openDesk();
  await importOrders(workbench, [order(id(1))]);
  await ask(workbench, 'setup.apply', { sheetLanguage: 'en' });
  const guards = workbench.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (sheet) {
      return sheet.getName() + ' ' + sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)
        .map(function (protection) { return protection.isWarningOnly(); }).join();
    }).filter(function (line) { return /true|false/.test(line); }).sort()`,
  );
  expect(guards).toEqual(['Evidence true', 'Log true']);
  const view = await ask(workbench, 'evidence.tick', {
    orderId: id(1),
    kind: 'buyer_chat',
    done: true,
    request: 'aaaaaaaa',
  });
  expect(view.done).toBe(1);
});
