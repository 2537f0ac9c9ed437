import fc from 'fast-check';
import { readExport } from '../../../src/domain/import/doctor.ts';
import { LANGUAGES } from '../../../src/text/phrase.ts';
import { sentence } from '../../../src/domain/problems.ts';
import { exportCsv, type ExportQuirks, type ExportMarket } from '../../../workbench/sample/export-file.ts';
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
