import { HIGHLIGHTS } from '../../src/domain/highlights.ts';
import { stateTexts } from '../../src/text/states.ts';
import type { ImportedRow } from '../../src/protocol.ts';
import { ask, columnOf, id, importOrders, openDesk, order } from './desk.ts';

/** Every state an order can be in on 10 March 2026 in Shanghai: what the export says, and what people typed. */
const CASES: readonly {
  readonly state: keyof typeof stateTexts;
  readonly fields?: Partial<ImportedRow>;
  readonly failedAt?: string;
  readonly askedAt?: string;
}[] = [
  { state: 'fine' },
  { state: 'checkTracking', fields: { shippedAt: '2026-02-01T18:00:00Z' } },
  {
    state: 'fine',
    fields: { shippedAt: '2026-02-01T18:00:00Z', deliveredAt: '2026-02-10T18:00:00Z', status: 'delivered' },
  },
  { state: 'fine', fields: { shippedAt: '2026-02-01T18:00:00Z', status: 'completed' } },
  { state: 'fine', fields: { shippedAt: null, cancelledAt: '2026-03-05T18:00:00Z', status: 'cancelled' } },
  { state: 'closed', fields: { cancelledAt: '2026-03-09T18:00:00Z', status: 'cancelled' } },
  { state: 'closed', fields: { cancelledAt: '2026-03-09T18:00:00Z', status: 'failed_delivery' } },
  { state: 'failed', failedAt: '2026-03-09' },
  { state: 'failed', failedAt: '2026-03-09 21:30' },
  { state: 'dueSoon', failedAt: '2026-03-01' },
  { state: 'actNow', failedAt: '2026-02-25', fields: { shippedAt: '2026-02-20T18:00:00Z' } },
  { state: 'overdue', failedAt: '2026-02-20', fields: { shippedAt: '2026-02-10T18:00:00Z' } },
  { state: 'asked', failedAt: '2026-03-02', askedAt: '2026-03-05' },
  {
    state: 'rescued',
    failedAt: '2026-03-04',
    askedAt: '2026-03-05',
    fields: { deliveredAt: '2026-03-08T18:00:00Z', status: 'delivered' },
  },
  { state: 'closed', failedAt: '2026-03-04', fields: { refund: 25 } },
  {
    state: 'closed',
    failedAt: '2026-03-04',
    fields: { cancelledAt: '2026-03-09T18:00:00Z', status: 'cancelled' },
  },
  {
    state: 'failed',
    failedAt: '2026-03-09',
    fields: { deliveredAt: '2026-03-04T18:00:00Z', status: 'delivered' },
  },
  { state: 'unreadableDate', failedAt: 'next Friday' },
  { state: 'unreadableDate', failedAt: '2026-03-09', fields: { market: 'Atlantis' } },
  { state: 'dueSoon', failedAt: '2026-03-01', fields: { market: '' } },
  { state: 'dueSoon', failedAt: '2026-03-01', fields: { market: 'TH', currency: 'THB' } },
];

describe.each(['en', 'zh'] as const)('the next step in %s', (language) => {
  test('is the same in the sheet and in the sidebar, and decides the colour', async () => {
    const workbench = await openDesk({ sheetLanguage: language });
    const tab = language === 'zh' ? '订单' : 'Orders';
    await importOrders(
      workbench,
      CASES.map(({ fields }, index) => order(id(index), { shippedAt: '2026-03-06T18:00:00Z', ...fields })),
    );
    const column = (header: { zh: string; en: string }) => columnOf(workbench, header[language], tab);
    const failed = column({ zh: '派送失败时间', en: 'Failed at' });
    const asked = column({ zh: '已申请改派时间', en: 'Redelivery asked at' });
    CASES.forEach(({ failedAt, askedAt }, index) => {
      if (failedAt) workbench.type(`${tab}!${failed}${index + 2}`, failedAt);
      if (askedAt) workbench.type(`${tab}!${asked}${index + 2}`, askedAt);
    });
    const words = workbench.displays(`${tab}!B2:B${CASES.length + 1}`).flat();
    const colours = workbench.backgrounds(`${tab}!B2:B${CASES.length + 1}`).flat();
    for (const [index, { state }] of CASES.entries()) {
      const opened = await ask(workbench, 'order.open', { orderId: id(index) }, language);
      expect([index, opened.kind === 'order' && opened.order.state]).toEqual([index, state]);
      // An order that needs nothing says nothing in the sheet.
      expect([index, words[index]]).toEqual([index, state === 'fine' ? '' : stateTexts[state][language]]);
      const highlight = HIGHLIGHTS.find((one) => one.state === state);
      expect([index, colours[index]]).toEqual([index, highlight?.background ?? '#ffffff']);
    }
  });
});

test('colours follow the date with no script running', async () => {
  const workbench = await openDesk();
  await importOrders(workbench, [order(id(1))]);
  workbench.type(`Orders!${columnOf(workbench, 'Failed at')}2`, '2026-03-05');
  const seen: string[] = [];
  const runs = workbench.executions.length;
  // Los Angeles ends its days at 15:00 in Shanghai; from 8 March on it is summer time there.
  for (const now of [
    '2026-03-12T05:00:00Z',
    '2026-03-13T08:00:00Z',
    '2026-03-17T06:59:58Z',
    '2026-03-17T07:00:01Z',
    '2026-03-18T06:59:58Z',
    '2026-03-18T07:00:01Z',
  ]) {
    workbench.clock(now);
    seen.push(workbench.display('Orders!B2'));
  }
  const words = (state: keyof typeof stateTexts) => stateTexts[state].en;
  expect(seen).toEqual([
    words('failed'),
    words('dueSoon'),
    words('dueSoon'),
    words('actNow'),
    words('actNow'),
    words('overdue'),
  ]);
  expect(workbench.executions.slice(runs).filter(({ kind }) => kind !== 'custom function')).toEqual([]);
});

test('a damaged ID is said and coloured, and the order is never opened as another', async () => {
  const workbench = await openDesk();
  await importOrders(workbench, [order(id(1))]);
  workbench.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').getRange('A3').setNumberFormat('0').setValue(576684019603311365)`,
  );
  expect(workbench.display('Orders!B3')).toBe(stateTexts.damagedId.en);
  expect(workbench.backgrounds('Orders!A3')).toEqual([['#3c4043']]);
  workbench.select('Orders!A3');
  const opened = await ask(workbench, 'order.open', {}, 'zh');
  expect(opened).toMatchObject({ kind: 'damagedId' });
  expect(opened.kind === 'damagedId' && opened.message).toMatch(/导出/);
});

test('a sheet whose language is changed says the same in the other language, with the same colours', async () => {
  const workbench = await openDesk();
  await importOrders(workbench, [
    order(id(0), { status: 'completed' }),
    order(id(1), { shippedAt: '2026-02-01T18:00:00Z', status: 'delivered' }),
    order(id(2), { shippedAt: '2026-02-01T18:00:00Z' }),
    order(id(3)),
  ]);
  workbench.type(`Orders!${columnOf(workbench, 'Failed at')}5`, '2026-03-01');
  const colours = workbench.backgrounds('Orders!B2:B5');
  await ask(workbench, 'setup.apply', { sheetLanguage: 'zh' }, 'zh');
  expect(workbench.displays('Orders!B1:B5').flat()).toEqual([
    '下一步',
    '',
    '',
    stateTexts.checkTracking.zh,
    stateTexts.dueSoon.zh,
  ]);
  expect(workbench.backgrounds('Orders!B2:B5')).toEqual(colours);
  await importOrders(workbench, [order(id(2), { status: 'delivered' })]);
  expect(workbench.display('Orders!B4')).toBe('');
  expect(workbench.display('Settings!B2')).toBe('中文');
  // From the menu it keeps that language, though this person's own is English.
  workbench.call('setUpThisSheet');
  expect(workbench.display('Orders!B1')).toBe('下一步');
});
