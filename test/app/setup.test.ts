import { HIGHLIGHTS } from '../../src/domain/highlights.ts';
import { ORDER_COLUMNS } from '../../src/domain/order-columns.ts';
import { RULES } from '../../src/domain/rules.ts';
import { openWorkbench } from '../workbench.ts';
import { ask, columnOf, NOW, openDesk } from './desk.ts';

const TABS = {
  en: ['Orders', 'Evidence', 'Rules', 'Log', 'Settings'],
  zh: ['订单', '证据', '规则', '日志', '设置'],
};

describe('setting up an empty workbook', () => {
  test.each(['en', 'zh'] as const)(
    'makes the five tabs in %s, and leaves the empty sheet alone',
    async (language) => {
      const workbench = openWorkbench({ clock: NOW, timeZone: 'Asia/Shanghai' });
      const preview = await ask(workbench, 'setup.preview', { sheetLanguage: language }, language);
      expect(preview.layout).toBe('none');
      expect(preview.tabs.map(({ name, action }) => [name, action])).toEqual(
        TABS[language].map((name) => [name, 'add']),
      );
      expect(workbench.sheets().map(({ name }) => name)).toEqual(['Sheet1']);

      await ask(workbench, 'setup.apply', { sheetLanguage: language }, language);
      const names = workbench.sheets().map(({ name }) => name);
      expect(names.sort()).toEqual([...TABS[language], 'Sheet1'].sort());
      const [headers] = workbench.displays(`${TABS[language][0]}!A1:Z1`);
      expect(headers).toEqual(ORDER_COLUMNS.map(({ header }) => header[language]));
    },
  );

  test('fills Rules and Settings with what ships', async () => {
    const workbench = await openDesk();
    const rules = workbench.displays('Rules!A2:A60').flat().filter(Boolean);
    expect(rules).toEqual(RULES.map(({ key }) => key));
    expect(workbench.display('Settings!B2')).toBe('English');
    expect(workbench.display('Settings!B3')).toBe('US');
    expect(workbench.displays('Settings!E2:E17').flat()).toContain('GB');
  });

  test('done twice is done once', async () => {
    const workbench = await openDesk();
    const before = workbench.snapshot();
    await ask(workbench, 'setup.apply', { sheetLanguage: 'en' });
    const after = workbench.snapshot();
    expect(workbench.sheets()).toHaveLength(6);
    const log = workbench.displays('Log!C2:C5').flat().filter(Boolean);
    expect(log).toEqual(['setup', 'setup']);
    const without = (snapshot: typeof before) =>
      (snapshot.engine.sheets as { name: string; conditionalFormats: unknown[]; cells: object }[])
        .filter(({ name }) => name !== 'Log')
        .map(({ name, conditionalFormats, cells }) => [
          name,
          conditionalFormats.length,
          Object.keys(cells).length,
        ]);
    expect(without(after)).toEqual(without(before));
  });

  test('killed after any service call, set-up goes on where it stopped', async () => {
    const reference = openWorkbench({ clock: NOW, timeZone: 'Asia/Shanghai' });
    reference.resetServiceCalls();
    await ask(reference, 'setup.apply', { sheetLanguage: 'en' });
    const calls = reference.serviceCalls.length;
    const expected = reference
      .sheets()
      .map(({ name }) => name)
      .sort();
    const [headers] = reference.displays('Orders!A1:Z1');

    for (let killed = 0; killed < calls; killed += 29) {
      const workbench = openWorkbench({ clock: NOW, timeZone: 'Asia/Shanghai' });
      let count = 0;
      const unhook = workbench.beforeServiceCall(() => {
        if (count++ === killed) throw new Error('Service Spreadsheets failed');
      });
      await ask(workbench, 'setup.apply', { sheetLanguage: 'en' }).catch(() => undefined);
      unhook();
      await ask(workbench, 'setup.apply', { sheetLanguage: 'en' });
      expect([
        killed,
        workbench
          .sheets()
          .map(({ name }) => name)
          .sort(),
      ]).toEqual([killed, expected]);
      expect([killed, workbench.displays('Orders!A1:Z1')[0]]).toEqual([killed, headers]);
      expect(workbench.displays('Rules!A2:A60').flat().filter(Boolean)).toHaveLength(RULES.length);
      workbench.close();
    }
  });
});

describe("setting up a sheet of the user's own", () => {
  const own = {
    sheets: {
      发货表: [
        ['备忘', '订单编号', '物流单号', '国家', '派送失败日期', '我的列'],
        ['早班', 'SO-576684019603311365', 'JX9400111899223197428490', 'US', '', 'x'],
        ['晚班', 'SO-576684019603311366', 'JX0123456789', 'ID', '', '=1+1'],
      ],
      Log: [['my own log'], ['entry']],
    },
  };

  test('finds columns by header, adds the others at the right end, moves and overwrites nothing', async () => {
    const workbench = openWorkbench({ workbook: own, clock: NOW, timeZone: 'Asia/Shanghai' });
    const before = workbench.displays('发货表!A1:F3');
    const preview = await ask(workbench, 'setup.preview', { sheetLanguage: 'zh' }, 'zh');
    const orders = preview.tabs.find(({ tab }) => tab === 'orders');
    expect(orders).toMatchObject({ name: '发货表', action: 'extend', untouched: ['备忘', '我的列'] });
    expect(orders?.found).toEqual(['订单编号', '物流单号', '国家', '派送失败日期']);
    expect(workbench.displays('发货表!A1:F3')).toEqual(before);
    expect(workbench.sheets()).toHaveLength(2);

    await ask(workbench, 'setup.apply', { sheetLanguage: 'zh' }, 'zh');
    expect(workbench.displays('发货表!A1:F3')).toEqual(before);
    const [headers] = workbench.displays('发货表!1:1');
    expect(headers?.slice(6, 6 + (orders?.added.length ?? 0))).toEqual(orders?.added);
    workbench.type('发货表!E2', '2026-03-01');
    expect(workbench.display(`发货表!${columnOf(workbench, '截止日', '发货表')}2`)).toBe('2026-03-13');
  });

  test("leaves a tab of the user's own with our name alone", async () => {
    const workbench = openWorkbench({ workbook: own, clock: NOW });
    await ask(workbench, 'setup.apply', { sheetLanguage: 'en' });
    expect(workbench.displays('Log!A1:A3').flat()).toEqual(['my own log', 'entry', '']);
    expect(workbench.sheets().some(({ name }) => name !== 'Log' && name.startsWith('Log'))).toBe(true);
  });

  test.each([
    ['two columns that mean the same', [['Order ID', 'Status', 'Order Status']], /Status.*Order Status/],
    [
      'headers that are not in the first row',
      [['My shop'], ['Order ID', 'Status'], ['A1', 'x']],
      /row 2|Row 2/,
    ],
    [
      'a column of theirs with a computed header',
      [
        ['Order ID', 'Deadline'],
        ['A1', 'Friday'],
      ],
      /Deadline/,
    ],
  ])('says what to change for %s, and changes nothing', async (_, rows, sentence) => {
    const workbench = openWorkbench({ workbook: { sheets: { Orders: rows } }, clock: NOW });
    const preview = await ask(workbench, 'setup.preview', { sheetLanguage: 'en' });
    expect(preview.obstacles.join('\n')).toMatch(sentence);
    await expect(ask(workbench, 'setup.apply', { sheetLanguage: 'en' })).rejects.toThrow(sentence);
    expect(workbench.sheets()).toHaveLength(1);
    expect(workbench.displays('Orders!A1:C3').flat().filter(Boolean)).toEqual(rows.flat());
  });
});

describe('the menu', () => {
  test('sets up after a preview and a yes', () => {
    const asked: string[] = [];
    const workbench = openWorkbench({
      clock: NOW,
      onAlert: ({ message }) => {
        asked.push(message);
        return 'OK';
      },
    });
    workbench.call('setUpThisSheet');
    expect(asked[0]).toContain('Orders');
    expect(asked[0]).toContain('Nothing is moved or overwritten');
    expect(workbench.sheets()).toHaveLength(6);
    expect(workbench.toasts().pop()?.message).toMatch(/set up/);
  });

  test('does nothing after a no', () => {
    const workbench = openWorkbench({ clock: NOW, onAlert: () => 'CANCEL' });
    workbench.call('setUpThisSheet');
    expect(workbench.sheets()).toHaveLength(1);
  });
});

describe('highlighting', () => {
  test("repair restores ours, touches nobody else's, and is idempotent", async () => {
    const workbench = await openDesk();
    const rules = () =>
      workbench.evaluate(
        `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').getConditionalFormatRules()
          .map(function (rule) { return rule.getBooleanCondition().getCriteriaValues()[0]; })`,
      ) as string[];
    expect(rules()).toHaveLength(HIGHLIGHTS.length);
    workbench.evaluate(`(function () {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders');
      var own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2="mine"').setBackground('#00ff00')
        .setRanges([sheet.getRange('A2:B5')]).build();
      sheet.setConditionalFormatRules([own].concat(sheet.getConditionalFormatRules().slice(3)));
    })()`);
    expect(rules()).toHaveLength(HIGHLIGHTS.length - 3 + 1);
    await ask(workbench, 'highlights.repair', {});
    const repaired = rules();
    expect(repaired).toHaveLength(HIGHLIGHTS.length + 1);
    expect(repaired.filter((formula) => formula.includes('mine'))).toHaveLength(1);
    await ask(workbench, 'highlights.repair', {});
    expect(rules()).toEqual(repaired);
  });

  test('says that the sheet is not set up', async () => {
    const workbench = openWorkbench({ clock: NOW });
    await expect(ask(workbench, 'highlights.repair', {}, 'zh')).rejects.toThrow(/设置此表格/);
  });
});
