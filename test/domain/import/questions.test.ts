import { exportCsv } from '../../../workbench/sample/export-file.ts';
import { order, readSample, readText } from './made-up.ts';

const at = (iso: string) => Date.parse(iso);

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
