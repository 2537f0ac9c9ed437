import fc from 'fast-check';
import type { ImportedOrder } from '../../../src/domain/import/imported.ts';
import {
  PLATFORM_FIELDS,
  planImport,
  platformOrder,
  type ExistingOrder,
  type PlatformOrder,
} from '../../../src/domain/import/plan.ts';
import { order as sampleOrder, readSample } from './made-up.ts';

const platform = (changes: Partial<PlatformOrder> = {}): PlatformOrder => ({
  orderId: '576461413038785752',
  status: 'shipped',
  market: 'US',
  buyer: 'made.up.buyer',
  items: 'Mug × 1',
  amount: 12.5,
  currency: 'USD',
  refund: null,
  carrier: 'USPS',
  tracking: '9400111200881234567890',
  placedAt: Date.UTC(2026, 1, 20, 17, 5),
  shippedAt: Date.UTC(2026, 1, 21, 18),
  deliveredAt: null,
  cancelledAt: null,
  cancelReason: '',
  ...changes,
});

/** The sheet after a plan was carried out. */
function carriedOut(
  existing: readonly ExistingOrder[],
  plan: ReturnType<typeof planImport>,
): ExistingOrder[] {
  const rows = existing.map((row) => ({ ...row }) as Record<string, unknown>);
  for (const { at, fields } of plan.changed) for (const { field, after } of fields) rows[at]![field] = after;
  return [...(rows as unknown as ExistingOrder[]), ...plan.new];
}

describe('the plan of an import', () => {
  test('an order the sheet does not have is new', () => {
    const order = platform();
    expect(planImport([], [order])).toEqual({ new: [order], changed: [], unchanged: [], refused: [] });
  });

  test('an order that says the same is unchanged', () => {
    expect(planImport([platform()], [platform()])).toEqual({
      new: [],
      changed: [],
      unchanged: [platform().orderId],
      refused: [],
    });
  });

  test('a later export changes what it says differently, field by field', () => {
    const later = platform({ status: 'delivered', deliveredAt: Date.UTC(2026, 1, 25, 22, 30) });
    expect(planImport([platform()], [later]).changed).toEqual([
      {
        at: 0,
        orderId: later.orderId,
        fields: [
          { field: 'status', before: 'shipped', after: 'delivered' },
          { field: 'deliveredAt', before: null, after: later.deliveredAt },
        ],
      },
    ]);
  });

  test('a blank in the export never empties a cell', () => {
    const blank = platform({ buyer: '', amount: null, tracking: '', shippedAt: null, cancelReason: '' });
    expect(planImport([platform()], [blank]).unchanged).toEqual([blank.orderId]);
  });

  test('a field without a column in the sheet is left alone', () => {
    expect(
      planImport([{ orderId: platform().orderId, status: 'shipped' }], [platform()]).unchanged,
    ).toHaveLength(1);
  });

  test('cells keep whole seconds and stray spaces: that is no change', () => {
    const row = { ...platform(), carrier: 'USPS ', placedAt: platform().placedAt! + 999 };
    expect(planImport([row], [platform()]).changed).toEqual([]);
  });

  test('an amount of a cent more is a change', () => {
    expect(planImport([platform()], [platform({ amount: 12.51 })]).changed[0]!.fields).toHaveLength(1);
  });

  test('the ID of a row is read through debris, and a damaged one matches nothing', () => {
    const rows = [
      { ...platform(), orderId: "'576461413038785752 " },
      { ...platform(), orderId: 576461413038785752 },
    ];
    expect(planImport(rows, [platform({ status: 'delivered' })]).changed.map(({ at }) => at)).toEqual([0]);
    expect(planImport(rows.slice(1), [platform()]).new).toHaveLength(1);
  });

  test('an order in two rows is brought up to date in both', () => {
    const plan = planImport(
      [platform(), platform({ status: 'delivered' }), platform()],
      [platform({ status: 'delivered' })],
    );
    expect(plan.changed.map(({ at }) => at)).toEqual([0, 2]);
  });

  test('of an order that comes twice the later one counts', () => {
    expect(planImport([], [platform(), platform({ status: 'delivered' })]).new).toMatchObject([
      { status: 'delivered' },
    ]);
  });

  test('a damaged ID is refused', () => {
    expect(planImport([], [platform({ orderId: '5.76E+17' })])).toMatchObject({
      new: [],
      refused: [{ orderIdText: '5.76E+17', problem: { code: 'damagedOrderId' } }],
    });
  });

  test('never plans a field of a person', () => {
    const row = {
      ...platform(),
      note: 'call again',
      failedAt: 1,
      askedAt: 2,
      failReason: 'refused',
    } as ExistingOrder;
    const plan = planImport([row], [platform({ status: 'delivered', carrier: 'UPS' })]);
    for (const { field } of plan.changed[0]!.fields) expect(PLATFORM_FIELDS).toContain(field);
    expect(carriedOut([row], plan)[0]).toMatchObject({
      note: 'call again',
      failedAt: 1,
      askedAt: 2,
      failReason: 'refused',
    });
  });

  test('speaks the codes of statuses, and the file’s own word for an unknown one', () => {
    const [read] = readSample({ market: 'US', orders: [sampleOrder()] }).orders;
    expect(platformOrder(read!)).toMatchObject({
      status: 'delivered',
      amount: 12.5,
      currency: 'USD',
      tracking: '9400111200881234567890',
    });
    expect(
      platformOrder({ ...read!, status: null, statusText: 'Đang giao', trackings: ['A1', 'B2'] }),
    ).toMatchObject({ status: 'Đang giao', tracking: 'A1, B2' });
  });

  test('says that delivery failed where the cancel reason does, and only there', () => {
    const [read] = readSample({ market: 'US', orders: [sampleOrder()] }).orders;
    const cancelled = { ...read!, status: 'cancelled' as const };
    const status = (failedDelivery: ImportedOrder['failedDelivery']) =>
      platformOrder({ ...cancelled, failedDelivery }).status;
    expect(status('recognised')).toBe('failed_delivery');
    expect(status('cancelled_after_shipping')).toBe('cancelled');
    expect(status(null)).toBe('cancelled');
  });
});

describe('laws of importing', () => {
  const text = fc.constantFrom('', 'a', 'b', '=1+1');
  const time = fc.option(
    fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }).map((ms) => ms - (ms % 1000)),
  );
  const anyOrder = fc.record({
    orderId: fc.integer({ min: 0, max: 8 }).map((n) => `57646141303878575${n}`),
    status: fc.constantFrom('', 'shipped', 'delivered', 'Đang giao'),
    market: fc.constantFrom('US', 'VN'),
    buyer: text,
    items: text,
    amount: fc.option(fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100)),
    currency: fc.constantFrom('', 'USD'),
    refund: fc.option(fc.constantFrom(0, 5)),
    carrier: text,
    tracking: text,
    placedAt: time,
    shippedAt: time,
    deliveredAt: time,
    cancelledAt: time,
    cancelReason: text,
  });
  const orders = fc.array(anyOrder, { maxLength: 20 });

  test('the same file again changes nothing', () => {
    fc.assert(
      fc.property(orders, orders, (before, file) => {
        const sheet = carriedOut(before, planImport(before, file));
        const again = planImport(sheet, file);
        expect(again).toMatchObject({ new: [], changed: [], refused: [] });
        expect(new Set(again.unchanged)).toEqual(new Set(file.map(({ orderId }) => orderId)));
      }),
    );
  });

  test('after a later export the sheet says all that it says', () => {
    fc.assert(
      fc.property(orders, orders, (file, later) => {
        const first = carriedOut([], planImport([], file));
        const sheet = carriedOut(first, planImport(first, later));
        const last = new Map(later.map((order) => [order.orderId, order]));
        for (const order of last.values()) {
          const rows = sheet.filter(({ orderId }) => orderId === order.orderId);
          expect(rows.length).toBe(1);
          for (const field of PLATFORM_FIELDS) {
            if (order[field] !== null && order[field] !== '') expect(rows[0]![field]).toBe(order[field]);
          }
        }
      }),
    );
  });

  test('every order of a file is new, changed or unchanged, and only one of them', () => {
    fc.assert(
      fc.property(orders, orders, (before, file) => {
        const sheet = carriedOut([], planImport([], before));
        const plan = planImport(sheet, file);
        const told = [...plan.new, ...plan.changed].map(({ orderId }) => orderId).concat(plan.unchanged);
        expect(told.sort()).toEqual([...new Set(file.map(({ orderId }) => orderId))].sort());
      }),
    );
  });
});
