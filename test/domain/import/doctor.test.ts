import fc from 'fast-check';
import { readExport } from '../../../src/domain/import/doctor.ts';
import { LANGUAGES } from '../../../src/text/phrase.ts';
import { sentence } from '../../../src/domain/problems.ts';
import {
  exportCsv,
  exportTable,
  type ExportQuirks,
  type ExportMarket,
} from '../../../workbench/sample/export-file.ts';
import { decode, order, readBytes, readSample, readText, sku } from './made-up.ts';

const at = (iso: string) => Date.parse(iso);

describe('an export', () => {
  test('of one delivered order', () => {
    const result = readSample({ market: 'US', orders: [order({ amount: 1022.25, refund: 5 })] });
    expect(result).toMatchObject({
      fileName: 'export.csv',
      kind: 'orders',
      market: 'US',
      marketWhy: { reason: 'country', example: 'United States' },
      dateOrder: 'monthFirst',
      dateWhy: { reason: 'dayAbove12', example: '02/20/2026 09:05:00 AM' },
      lines: 1,
      descriptionRows: 1,
      refused: [],
      questions: [],
      warnings: [],
    });
    expect(result.orders).toEqual([
      {
        orderId: '576461413038785752',
        status: 'delivered',
        statusText: 'Delivered',
        substatus: 'delivered',
        substatusText: 'Delivered',
        market: 'US',
        buyer: 'made.up.buyer',
        amount: { value: 1022.25, currency: 'USD' },
        refund: { value: 5, currency: 'USD' },
        carrier: 'USPS',
        trackings: ['9400111200881234567890'],
        packageIds: ['1152921504606846976'],
        placedAt: { ms: at('2026-02-20T09:05:00-08:00'), text: '02/20/2026 09:05:00 AM' },
        paidAt: { ms: at('2026-02-20T09:05:00-08:00'), text: '02/20/2026 09:05:00 AM' },
        rtsAt: { ms: at('2026-02-21T10:00:00-08:00'), text: '02/21/2026 10:00:00 AM' },
        shippedAt: { ms: at('2026-02-21T10:00:00-08:00'), text: '02/21/2026 10:00:00 AM' },
        deliveredAt: { ms: at('2026-02-25T14:30:00-08:00'), text: '02/25/2026 02:30:00 PM' },
        cancelledAt: null,
        cancelReason: '',
        cancelBy: '',
        failedDelivery: null,
        skuCount: 1,
        items: 'Enamel mug × 1',
        lines: [3],
      },
    ]);
  });

  test.each<[ExportMarket, number, string, string]>([
    ['US', 1022.25, 'USD', '2026-02-20T09:05:00-08:00'],
    ['VN', 82912, 'VND', '2026-02-20T09:05:00+07:00'],
    ['ID', 38824, 'IDR', '2026-02-20T09:05:00+07:00'],
    ['TH', 1250.5, 'THB', '2026-02-20T09:05:00+07:00'],
    ['MY', 38.8, 'MYR', '2026-02-20T09:05:00+08:00'],
  ])('of %s: amount %d %s, times in its own zone', (market, amount, currency, placed) => {
    const { orders, market: found, questions } = readSample({ market, orders: [order({ amount })] });
    expect(questions).toEqual([]);
    expect(found).toBe(market);
    expect(orders[0]).toMatchObject({ amount: { value: amount, currency }, placedAt: { ms: at(placed) } });
  });

  test.each<[string, ExportQuirks]>([
    ['no byte order mark', { byteOrderMark: false }],
    ['no trailing tabs', { trailingTabs: false }],
    ['no description row', { descriptionRow: false }],
    ['semicolons', { delimiter: ';' }],
    ['tabs', { delimiter: '\t', trailingTabs: false }],
    ['tabs under a comma header', { dataDelimiter: '\t', trailingTabs: false, descriptionRow: false }],
    ['plain line ends', { lineEnd: '\n' }],
    ['Chinese statuses', { language: 'zh' }],
    ['Thai statuses', { language: 'th' }],
    ['Indonesian statuses', { language: 'id' }],
  ])('reads the same with %s', (_, quirks) => {
    const orders = [
      order(),
      order({
        orderId: '576461413038785753',
        status: 'shipped',
        deliveredAt: '',
        lines: [sku(), sku({ skuId: '2' })],
      }),
    ];
    const facts = (result: ReturnType<typeof readSample>) =>
      result.orders.map(({ statusText: _s, substatusText: _t, lines: _l, ...rest }) => rest);
    const plain = readSample({ market: 'VN', orders });
    const odd = readSample({ market: 'VN', orders, quirks });
    expect(facts(odd)).toEqual(facts(plain));
    expect(odd.warnings).toEqual([]);
  });

  test('takes nothing of the buyer but the username', () => {
    const text = JSON.stringify(readSample({ market: 'US', orders: [order()] }));
    expect(text).toContain('made.up.buyer');
    for (const secret of ['R*** N***', '(+0)100', 'Sample Street']) expect(text).not.toContain(secret);
  });

  test('keeps cells that look like formulas as they are', () => {
    const { orders } = readSample({
      market: 'US',
      orders: [order({ carrier: '=HYPERLINK("x")', lines: [sku({ product: '@mug' })] })],
    });
    expect(orders[0]).toMatchObject({ carrier: '=HYPERLINK("x")', items: '@mug × 1' });
  });
});

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

describe('what only the seller knows is asked', () => {
  const blind = { withoutColumns: ['Country', 'Retail Delivery Fee', 'Commune'] };

  test('the market, when nothing shows it', () => {
    const sample = { market: 'TH' as const, orders: [order({ country: '' })], quirks: blind };
    const { orders, questions, market } = readSample(sample);
    expect([orders, market]).toEqual([[], null]);
    expect(questions).toEqual([{ ask: 'market', candidates: [] }]);
    expect(readSample(sample, { market: 'Thailand' })).toMatchObject({
      market: 'TH',
      questions: [],
      marketWhy: { reason: 'chosen' },
      orders: [{ market: 'TH' }],
    });
  });

  test('the currency shows the market of an Indonesian file without countries', () => {
    expect(readSample({ market: 'ID', orders: [order()], quirks: blind })).toMatchObject({
      market: 'ID',
      marketWhy: { reason: 'currency', example: 'Rp13' },
    });
  });

  test('a column of its own shows the market of a Vietnamese file', () => {
    const text = exportCsv({
      market: 'VN',
      orders: [order()],
      quirks: { withoutColumns: ['Country', 'Order Amount'] },
    });
    expect(readText(text)).toMatchObject({
      market: 'VN',
      marketWhy: { reason: 'columns', example: 'Commune' },
    });
  });

  test('with euros only the countries of the euro are candidates', () => {
    const csv = 'Order ID,Order Status,Order Amount\n576461413038785752,Delivered,"12,50 €"';
    expect(readText(csv).questions).toEqual([{ ask: 'market', candidates: ['DE', 'FR', 'IT', 'ES', 'IE'] }]);
  });

  test('the order of day and month, with both readings', () => {
    const csv = 'Order ID,Order Status,Created Time,Country\n576461413038785752,Delivered,03/04/2026,Germany';
    expect(readText(csv)).toMatchObject({
      orders: [],
      questions: [
        { ask: 'dateOrder', example: '03/04/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
      ],
    });
    expect(readText(csv, { dateOrder: 'monthFirst' }).orders[0]!.placedAt!.ms).toBe(
      at('2026-03-04T00:00:00+01:00'),
    );
  });

  test('dates of both orders in one file are pointed out and asked about', () => {
    const line = (id: number, date: string) => `57646141303878575${id},Delivered,${date},Thailand`;
    const csv = [
      'Order ID,Order Status,Created Time,Country',
      line(1, '25/03/2026 10:00:00'),
      line(2, '03/25/2026 10:00:00'),
    ].join('\n');
    const { questions, warnings } = readText(csv);
    expect(questions).toHaveLength(1);
    expect(warnings.map(({ problem }) => problem.code)).toContain('mixedDateOrder');
    const chosen = readText(csv, { dateOrder: 'dayFirst' });
    expect(chosen.orders.map((found) => found.placedAt === null)).toEqual([false, true]);
    expect(chosen.warnings).toMatchObject([
      {},
      {},
      { problem: { code: 'unreadableTime' }, rows: [3], count: 1 },
    ]);
  });

  test('each order keeps its own country’s time, unless the seller names the market', () => {
    const orders = [order(), order(), order()].map((one, n) => ({
      ...one,
      orderId: `57646141303878575${n}`,
      country: n === 2 ? 'Malaysia' : 'Thailand',
    }));
    const result = readSample({ market: 'TH', orders });
    expect(result.market).toBe('TH');
    expect(result.orders.map(({ market, placedAt }) => [market, placedAt!.ms])).toEqual([
      ['TH', at('2026-02-20T09:05:00+07:00')],
      ['TH', at('2026-02-20T09:05:00+07:00')],
      ['MY', at('2026-02-20T09:05:00+08:00')],
    ]);
    expect(result.warnings).toMatchObject([
      { problem: { code: 'severalMarkets', values: { markets: 'TH, MY' } } },
    ]);
    expect(readSample({ market: 'TH', orders }, { market: 'TH' }).orders.map(({ market }) => market)).toEqual(
      ['TH', 'TH', 'TH'],
    );
  });
});

describe('a file that cannot be imported says why', () => {
  test.each([
    ['an empty file', '', 'notAnExport', { found: '–' }],
    ['another table', 'Name,City\nA,B\n', 'notAnExport', { found: 'Name, City' }],
    [
      'a web page',
      '<html><body>Sign in</body></html>',
      'notAnExport',
      { found: '<html><body>Sign in</body></htm' },
    ],
    ['the export of returns', 'Return Order ID,Order ID,Order Status\n1,2,3', 'returnsExport', {}],
    [
      'an export without statuses',
      'Order ID,Created Time\n576461413038785752,x',
      'exportColumnMissing',
      { column: 'Order Status' },
    ],
    ['a header without orders', 'Order ID,Order Status\n', 'emptyExport', {}],
  ])('%s', (_, text, code, values) => {
    const found = caught(() => readText(text));
    expect(found).toMatchObject({
      code,
      values: Object.fromEntries(Object.entries(values).map(([k, v]) => [k, v.slice(0, 30)])),
    });
    for (const language of LANGUAGES) expect(sentence(found as never, language)).not.toMatch(/[{}]/);
  });

  test.each([
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'oldExcelFile'],
    ['a ZIP archive that ends early', [0x50, 0x4b, 3, 4, 0, 0], 'unreadableFile'],
  ])('%s', (_, bytes, code) => {
    expect(caught(() => readBytes(Uint8Array.from(bytes)))).toMatchObject({ code });
  });

  test('a market that does not exist', () => {
    expect(
      caught(() => readSample({ market: 'US', orders: [order()] }, { market: 'Atlantis' })),
    ).toMatchObject({ code: 'unknownMarket' });
  });

  function caught(read: () => unknown): unknown {
    try {
      read();
    } catch (error) {
      return error;
    }
    return undefined;
  }
});

describe('reading in steps', () => {
  const many = Array.from({ length: 2000 }, (_, n) =>
    order({ orderId: String(576461413038785752n + BigInt(n)) }),
  );
  const bytes = new TextEncoder().encode(exportCsv({ market: 'US', orders: many }));

  test('shows progress from nothing to all', () => {
    const seen = [...readExport({ name: 'x', bytes }, { decode })];
    expect(new Set(seen.map(({ phase }) => phase))).toEqual(new Set(['rows', 'orders']));
    for (const phase of ['rows', 'orders']) {
      const shares = seen.filter((step) => step.phase === phase).map(({ done, total }) => done / total);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(shares.length).toBeGreaterThan(5);
    }
  });

  test('can be stopped at any step', () => {
    const steps = readExport({ name: 'x', bytes }, { decode });
    expect(steps.next().done).toBe(false);
    expect(steps.return(undefined as never).done).toBe(true);
    expect(steps.next()).toEqual({ done: true, value: undefined });
  });
});

test('whatever text a file holds, it is read or refused with a problem, and never worse', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '576461413038785752',
      '5.7E+17',
      '25/03/2026 10:00:00',
      'Rp38.824',
      '"',
      '\t',
      'Cancelled',
    ),
  );
  const headers = [
    'Order ID',
    'Order Status',
    'Created Time',
    'Shipped Time',
    'Order Amount',
    'Country',
    'Quantity',
    'Tracking ID',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
      fc.constantFrom(',', ';', '\t'),
      (rows, mark) => {
        const text = [headers, ...rows].map((cells) => cells.join(mark)).join('\n');
        try {
          const result = readText(text, { market: 'ID', dateOrder: 'dayFirst' });
          for (const language of LANGUAGES) {
            for (const { problem } of [...result.refused, ...result.warnings])
              expect(sentence(problem, language)).toBeTruthy();
          }
        } catch (error) {
          expect(error).toHaveProperty('code', 'emptyExport');
        }
      },
    ),
  );
});
