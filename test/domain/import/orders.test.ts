import { exportCsv, exportTable } from '../../../workbench/sample/export-file.ts';
import { order, readSample, readText, sku } from './made-up.ts';

describe('the lines of one order', () => {
  test('become one order: money once, products together, parcels listed', () => {
    const { orders, lines, warnings } = readSample({
      market: 'US',
      orders: [
        order({
          amount: 60,
          lines: [
            sku({ quantity: 2, packageId: 'P1', tracking: '9400111200881234567890' }),
            sku({
              skuId: '2',
              product: 'Tea towel',
              variation: 'blue',
              packageId: 'P2',
              tracking: '1Z5R89390357567127',
            }),
            sku({
              skuId: '3',
              product: 'A product whose name goes on and on for far too long',
              packageId: 'P2',
              tracking: '1Z5R89390357567127',
            }),
            sku({ skuId: '4', product: 'Spoon', packageId: 'P2', tracking: '1Z5R89390357567127' }),
          ],
        }),
      ],
    });
    expect([orders.length, lines]).toEqual([1, 4]);
    expect(warnings).toEqual([]);
    expect(orders[0]).toMatchObject({
      amount: { value: 60, currency: 'USD' },
      packageIds: ['P1', 'P2'],
      trackings: ['9400111200881234567890', '1Z5R89390357567127'],
      skuCount: 4,
      items: 'Enamel mug × 2, Tea towel (blue) × 1, A product whose name goes on and on for… × 1, +1',
      lines: [3, 4, 5, 6],
    });
  });

  test('a line that comes twice counts once', () => {
    const { orders } = readSample({
      market: 'US',
      orders: [order({ lines: [sku({ quantity: 2 }), sku({ quantity: 2 })] })],
    });
    expect(orders[0]).toMatchObject({ skuCount: 1, items: 'Enamel mug × 2' });
  });

  test('need not stand together', () => {
    const a = order();
    const b = order({ orderId: '576461413038785753' });
    const { orders } = readSample({
      market: 'US',
      orders: [a, b, { ...a, lines: [sku({ skuId: '9', product: 'Jug' })] }],
    });
    expect(orders.map((found) => [found.orderId, found.skuCount])).toEqual([
      [a.orderId, 2],
      [b.orderId, 1],
    ]);
  });

  test('with different amounts are told, and the first amount is taken', () => {
    const { orders, warnings } = readSample({
      market: 'US',
      orders: [order({ amount: 10 }), order({ amount: 12, lines: [sku({ skuId: '2' })] })],
    });
    expect(orders[0]!.amount!.value).toBe(10);
    expect(warnings).toMatchObject([
      { problem: { code: 'amountsDiffer', values: { orderId: '576461413038785752' } }, rows: [4], count: 1 },
    ]);
  });

  test('of which only one is cancelled make no cancelled order', () => {
    const cancelled = order({ status: 'cancelled', cancelledAt: '2026-02-26T00:00:00', deliveredAt: '' });
    const { orders } = readSample({
      market: 'US',
      orders: [cancelled, order({ lines: [sku({ skuId: '2' })] })],
    });
    expect(orders[0]).toMatchObject({
      status: 'delivered',
      cancelledAt: null,
      cancelReason: '',
      failedDelivery: null,
    });
  });
});

describe('a failed delivery', () => {
  const cancelled = { status: 'cancelled' as const, deliveredAt: '', cancelledAt: '2026-02-28T08:00:00' };

  test.each([
    [
      'cancelled after shipping by the platform',
      { ...cancelled, cancelBy: 'System', cancelReason: 'Other' },
      'recognised',
    ],
    [
      'cancelled after shipping because delivery failed',
      { ...cancelled, cancelBy: 'Operator', cancelReason: 'Pengiriman paket gagal' },
      'recognised',
    ],
    [
      'cancelled after shipping by the buyer',
      { ...cancelled, cancelBy: 'Buyer', cancelReason: 'No longer needed' },
      'cancelled_after_shipping',
    ],
    [
      'cancelled before shipping',
      { ...cancelled, shippedAt: '', cancelBy: 'System', cancelReason: 'Out of stock' },
      null,
    ],
    ['shipped and not cancelled', { status: 'shipped' as const, deliveredAt: '' }, null],
  ])('%s', (_, changes, expected) => {
    expect(readSample({ market: 'ID', orders: [order(changes)] }).orders[0]!.failedDelivery).toBe(expected);
  });

  test('is seen in an older template that only has the reason', () => {
    const quirks = { withoutColumns: ['Shipped Time', 'Cancelled Time'] };
    const { orders, warnings } = readSample({
      market: 'ID',
      orders: [order({ ...cancelled, cancelReason: 'Pengiriman paket gagal' })],
      quirks,
    });
    expect(orders[0]).toMatchObject({ failedDelivery: 'recognised', shippedAt: null });
    expect(warnings).toMatchObject([
      { problem: { code: 'columnsNotInExport', values: { columns: 'Shipped Time, Cancelled Time' } } },
    ]);
  });

  test('is seen where the status is in a language we do not know', () => {
    const text = exportCsv({
      market: 'VN',
      orders: [order({ ...cancelled, cancelBy: 'System', cancelReason: '' })],
    });
    const { orders, warnings } = readText(text.replace(/Canceled/g, 'Huỷ rồi'));
    expect(orders[0]).toMatchObject({ status: null, statusText: 'Huỷ rồi', failedDelivery: 'recognised' });
    expect(warnings).toMatchObject([
      { problem: { code: 'unknownStatus', values: { text: 'Huỷ rồi' } }, rows: [3] },
    ]);
  });
});

describe('order IDs', () => {
  const many = (count: number, id: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => order({ orderId: id(n) }));

  test('in scientific notation are refused with their rows', () => {
    const { orders, refused, lines } = readSample({
      market: 'US',
      orders: [order(), order()],
      quirks: { damagedIds: 'scientific' },
    });
    expect(orders).toEqual([]);
    expect(lines).toBe(2);
    expect(refused.map(({ row, orderIdText, problem }) => [row, orderIdText, problem.code])).toEqual([
      [3, '5.76461E+17', 'damagedOrderId'],
      [4, '5.76461E+17', 'damagedOrderId'],
    ]);
  });

  test('that all end in zeros went through a spreadsheet: refused', () => {
    const orders = many(30, (n) => String(576461413038785752n + BigInt(n) * 1_000_003n));
    const { orders: read, refused } = readSample({ market: 'US', orders, quirks: { damagedIds: 'zeros' } });
    expect(read).toEqual([]);
    expect(refused).toHaveLength(30);
    expect(new Set(refused.map(({ problem }) => problem.code))).toEqual(new Set(['damagedOrderId']));
  });

  test('of which one in many ends in zeros are fine; that one is pointed out', () => {
    const orders = [
      ...many(40, (n) => `5764614130387857${50 + n}`),
      order({ orderId: '576461413038785000' }),
    ];
    const { orders: read, refused, warnings } = readSample({ market: 'US', orders });
    expect([read.length, refused.length]).toEqual([41, 0]);
    expect(warnings).toMatchObject([{ problem: { code: 'roundOrderId' }, rows: [43] }]);
  });

  test('of a few bad lines are refused and the others imported', () => {
    const [header, , line] = exportTable({ market: 'US', orders: [order()] }) as [
      string[],
      string[],
      string[],
    ];
    const csv = [
      header,
      line,
      ['Total', ...line.slice(1)],
      ['', ...line.slice(1)],
      header.map(() => ''),
      line,
    ]
      .map((cells) => cells.join(','))
      .join('\n');
    const { orders, refused, descriptionRows } = readText(csv);
    expect(orders).toHaveLength(1);
    expect(descriptionRows).toBe(0);
    expect(refused.map(({ row, problem }) => [row, problem.code])).toEqual([
      [3, 'notAnOrderId'],
      [4, 'notAnOrderId'],
    ]);
  });

  test('tracking numbers that became numbers are left out and pointed out', () => {
    const { orders, warnings } = readSample({ market: 'US', orders: [order({ tracking: '9.40011E+21' })] });
    expect(orders[0]!.trackings).toEqual([]);
    expect(warnings).toMatchObject([{ problem: { code: 'damagedTracking' }, rows: [3] }]);
  });
});
