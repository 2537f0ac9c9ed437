import * as fc from 'fast-check';
import { clockOf, clocks, dueOf, explain, type Clock } from '../../src/domain/clocks.ts';
import { dayFromIso, dayFromNumber, isoDay, weekdayOf, type Day } from '../../src/domain/days.ts';
import { holidaysOf } from '../../src/domain/holidays.ts';
import { market, MARKETS } from '../../src/domain/markets.ts';
import { RULES, type Rule } from '../../src/domain/rules.ts';
import { zone } from '../../src/domain/zones.ts';
import type { OrderEvents } from '../../src/domain/events.ts';

const day = (text: string) => dayFromIso(text) as Day;
const on = (text: string) => ({ day: day(text) });
/** An instant; the bare day beside it is somebody else's and must not count. */
const at = (text: string) => ({ day: day('2020-01-01'), instant: Date.parse(text) });
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');
const rule = (key: string, change: Partial<Rule> = {}): Rule => {
  const found = RULES.find((row) => row.key === key);
  if (!found) throw new Error(key);
  return { ...found, enabled: true, ...change };
};
const house = rule('FAILED_12_ANNOUNCED');
const one = (which: Rule, events: OrderEvents, code = 'US'): Clock => {
  const clock = clockOf(which, { market: market(code), events });
  if (!clock) throw new Error('no clock');
  return clock;
};

describe('days of a rule', () => {
  test.each([
    ['house rule', house, 'delivery_failed', '2026-03-01', '2026-03-12', '2026-03-13'],
    [
      'house rule over the end of the year',
      house,
      'delivery_failed',
      '2026-12-25',
      '2027-01-05',
      '2027-01-06',
    ],
    [
      'arrival day counts',
      rule('CB_RETURN_WH_12'),
      'return_warehouse_arrived',
      '2026-03-01',
      '2026-03-12',
      '2026-03-12',
    ],
    [
      '5 days at the warehouse',
      rule('CB_RETURN_WH_5'),
      'return_warehouse_arrived',
      '2026-03-01',
      '2026-03-05',
      '2026-03-05',
    ],
    [
      'not stated: both readings',
      rule('CB_STATUS_12'),
      'status_cannot_deliver',
      '2026-03-01',
      '2026-03-12',
      '2026-03-13',
    ],
    [
      'not stated, without spare days',
      rule('CB_STATUS_12', { safetyDays: 0 }),
      'status_cannot_deliver',
      '2026-03-01',
      '2026-03-12',
      '2026-03-13',
    ],
    [
      'the example of the claim pages',
      rule('CLAIM_TH_VN_40'),
      'last_scan',
      '2024-02-01',
      '2024-03-11',
      '2024-03-11',
    ],
    ['USPS holds 15 days', rule('USPS_15'), 'first_attempt_failed', '2026-03-01', '2026-03-15', '2026-03-16'],
    [
      '7 business days over Memorial Day',
      rule('US_LOST_7BD'),
      'last_scan',
      '2026-05-20',
      '2026-05-29',
      '2026-06-01',
    ],
    [
      'one day, one to spare: never before the start',
      rule('FAILED_12_ANNOUNCED', { value: 1, firstDayCounts: 'yes' }),
      'delivery_failed',
      '2026-03-01',
      '2026-03-01',
      '2026-03-01',
    ],
  ] as const)('%s', (_, which, event, start, actBy, deadline) => {
    const clock = one(which, { [event]: on(start) });
    expect([isoDay(clock.startDay), isoDay(clock.actBy), isoDay(clock.deadline)]).toEqual([
      start,
      actBy,
      deadline,
    ]);
  });
});

describe('ends in the zone of the market', () => {
  test.each([
    ['US', '2026-03-13T06:59:59Z', '2026-03-14T06:59:59Z'],
    ['GB', '2026-03-12T23:59:59Z', '2026-03-13T23:59:59Z'],
    ['JP', '2026-03-12T14:59:59Z', '2026-03-13T14:59:59Z'],
    ['BR', '2026-03-13T02:59:59Z', '2026-03-14T02:59:59Z'],
  ])('%s', (code, actByEnds, deadlineEnds) => {
    const clock = one(house, { delivery_failed: on('2026-03-01') }, code);
    expect([iso(clock.actByEnds), iso(clock.deadlineEnds)]).toEqual([actByEnds, deadlineEnds]);
    expect(clock.zone).toBe(market(code).zone);
  });

  test('an instant is the day that it was in the market', () => {
    // 2026-03-01 02:00 in London is still 28 February in Los Angeles.
    expect(isoDay(one(house, { delivery_failed: at('2026-03-01T02:00:00Z') }, 'GB').startDay)).toBe(
      '2026-03-01',
    );
    expect(isoDay(one(house, { delivery_failed: at('2026-03-01T02:00:00Z') }, 'US').startDay)).toBe(
      '2026-02-28',
    );
  });
});

describe('hours', () => {
  const hours = rule('FAILED_12_ANNOUNCED', { unit: 'hours', value: 48, safetyDays: 0 });
  test('run from instant to instant, over a change of clocks', () => {
    const clock = one(hours, { delivery_failed: at('2026-03-07T20:00:00Z') });
    expect(iso(clock.deadlineEnds)).toBe('2026-03-09T20:00:00Z');
    expect(clock.estimate).toBe(false);
    expect(clock.actByEnds).toBe(clock.deadlineEnds);
  });

  test('from a bare day they start at its first second, as an estimate', () => {
    const clock = one(hours, { delivery_failed: on('2026-03-08') });
    expect(iso(clock.deadlineEnds)).toBe('2026-03-10T08:00:00Z');
    expect(clock.estimate).toBe(true);
  });

  test('spare days never act before the start', () => {
    const clock = one({ ...hours, value: 5, safetyDays: 1 }, { delivery_failed: at('2026-03-07T20:00:00Z') });
    expect(iso(clock.actByEnds)).toBe('2026-03-07T20:00:00Z');
  });
});

describe('closing', () => {
  const failed = { delivery_failed: on('2026-03-05') };
  test.each([
    ['nothing', {}, null, null],
    [
      'redelivery asked for',
      { redelivery_requested: on('2026-03-06') },
      'redelivery_requested',
      '2026-03-06',
    ],
    ['delivered on the same day', { delivered: on('2026-03-05') }, 'delivered', '2026-03-05'],
    ['delivered before it failed, which is no end', { delivered: on('2026-03-04') }, null, null],
    [
      'the first of several',
      { refunded: on('2026-03-09'), cancelled: on('2026-03-07') },
      'cancelled',
      '2026-03-07',
    ],
    ['an event that closes nothing', { dispute_opened: on('2026-03-06') }, null, null],
    [
      'an instant, as the day in the market',
      { refunded: at('2026-03-06T03:00:00Z') },
      'refunded',
      '2026-03-05',
    ],
  ] as const)('%s', (_, events, closedBy, closedOn) => {
    const clock = one(house, { ...failed, ...events });
    expect([clock.closedBy, clock.closedOn === null ? null : isoDay(clock.closedOn)]).toEqual([
      closedBy,
      closedOn,
    ]);
  });

  test('on the same day instants decide', () => {
    const events = { delivery_failed: at('2026-03-05T20:00:00Z'), delivered: at('2026-03-05T19:00:00Z') };
    expect(one(house, events).closedBy).toBeNull();
    expect(one(house, { ...events, delivered: at('2026-03-05T21:00:00Z') }).closedBy).toBe('delivered');
  });
});

describe('which rules apply', () => {
  const keys = (order: Parameters<typeof clocks>[0], rules = RULES) =>
    clocks(order, rules).map(({ rule: { key } }) => key);
  const events = { delivery_failed: on('2026-03-01') };

  test('a failed delivery has the house rule', () => {
    expect(keys({ market: market('TH'), events })).toEqual(['FAILED_12_ANNOUNCED']);
    expect(keys({ market: market('TH'), events: {} })).toEqual([]);
  });

  test('rules of one carrier need that carrier', () => {
    expect(keys({ market: market('US'), events, carrier: 'USPS Ground Advantage' })).toEqual([
      'FAILED_12_ANNOUNCED',
      'USPS_15',
    ]);
    expect(keys({ market: market('US'), events, carrier: 'UPS' })).toEqual(['FAILED_12_ANNOUNCED']);
    expect(keys({ market: market('GB'), events, carrier: 'USPS' })).toEqual(['FAILED_12_ANNOUNCED']);
  });

  test('rules of the other type of seller are left out once the type is known', () => {
    const arrived = { return_warehouse_arrived: on('2026-03-01') };
    expect(keys({ market: market('VN'), events: arrived })).toEqual(['CB_RETURN_WH_12', 'CB_DESTROY_5_14']);
    expect(keys({ market: market('VN'), events: arrived, sellerType: 'local' })).toEqual([]);
  });

  test('a rule that is switched off has no clock', () => {
    expect(keys({ market: market('US'), events }, [{ ...house, enabled: false }])).toEqual([]);
  });

  test('a stand-in starts the clock as an estimate until the real start is known', () => {
    const attempted = { first_attempt_failed: on('2026-03-01') };
    expect(one(house, attempted)).toMatchObject({ start: 'first_attempt_failed', estimate: true });
    const known = one(house, { ...attempted, delivery_failed: on('2026-03-03') });
    expect(known).toMatchObject({ start: 'delivery_failed', estimate: false, startDay: day('2026-03-03') });
  });
});

describe('laws', () => {
  const anyDay = fc.integer({ min: day('2015-01-01'), max: day('2100-12-31') }).map(dayFromNumber);
  const anyMarket = fc.constantFrom(...MARKETS);
  const anyRule = fc.record({
    value: fc.integer({ min: 1, max: 120 }),
    unit: fc.constantFrom('natural', 'business', 'working', 'hours'),
    firstDayCounts: fc.constantFrom('yes', 'no', 'not stated'),
    safetyDays: fc.integer({ min: 0, max: 10 }),
  }) as fc.Arbitrary<Partial<Rule>>;

  test('start ≤ act by ≤ deadline, as days and as instants', () => {
    fc.assert(
      fc.property(anyDay, anyMarket, anyRule, (start, where, change) => {
        const clock = clockOf(rule('FAILED_12_ANNOUNCED', change), {
          market: where,
          events: { delivery_failed: { day: start } },
        });
        if (!clock) throw new Error('no clock');
        expect(clock.actBy).toBeGreaterThanOrEqual(start);
        expect(clock.actBy).toBeLessThanOrEqual(clock.deadline);
        expect(clock.actByEnds).toBeLessThanOrEqual(clock.deadlineEnds);
        expect(zone(where.zone).dayAt(clock.deadlineEnds)).toBe(clock.deadline);
        if (change.unit === 'business') expect(weekdayOf(clock.deadline)).toBeLessThanOrEqual(5);
      }),
    );
  });

  test('a longer window never ends earlier, a later start neither', () => {
    fc.assert(
      fc.property(anyDay, anyRule, (start, change) => {
        const calendar = zone('America/Los_Angeles');
        const due = (from: Day, more: number) =>
          dueOf(
            rule('FAILED_12_ANNOUNCED', { ...change, value: (change.value ?? 1) + more }),
            { day: from },
            calendar,
            holidaysOf('US'),
          );
        expect(due(start, 1).deadline).toBeGreaterThanOrEqual(due(start, 0).deadline);
        expect(due(start, 1).actBy).toBeGreaterThanOrEqual(due(start, 0).actBy);
        expect(due(dayFromNumber(start + 1), 0).deadline).toBeGreaterThanOrEqual(due(start, 0).deadline);
      }),
    );
  });
});

describe('explaining', () => {
  const clock = one(house, { delivery_failed: on('2026-03-01') });
  test('names rule, start, count, zone, source and verification in one sentence', () => {
    const text = explain({ ...clock, rule: { ...house, verifiedOn: day('2026-11-20') } }, 'en');
    for (const part of [
      '12 natural days',
      '2026-03-01',
      '2026-03-13',
      '2026-03-12',
      'America/Los_Angeles',
      house.source,
      'verified on 2026-11-20',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.match(/\.$/g)).toHaveLength(1);
    expect(explain(clock, 'zh')).toMatch(/^派送失败后 12 天：.*尚未核实。$/);
  });

  test('says that a start is an estimate', () => {
    expect(explain(one(house, { first_attempt_failed: on('2026-03-01') }), 'en')).toContain(
      'estimate because "Delivery failed"',
    );
    const hours = rule('FAILED_12_ANNOUNCED', { unit: 'hours', value: 48, source: '' });
    const text = explain(one(hours, { delivery_failed: on('2026-03-01') }), 'en');
    expect(text).toContain('(00:00:00 America/Los_Angeles time)');
    expect(text).toContain('estimate');
    expect(text).toContain('source: –');
  });

  test('says how the first day was read', () => {
    expect(
      explain(one(rule('CB_RETURN_WH_12'), { return_warehouse_arrived: on('2026-03-01') }), 'en'),
    ).toContain('the first day counts');
    expect(explain(one(rule('CB_STATUS_12'), { status_cannot_deliver: on('2026-03-01') }), 'zh')).toContain(
      '规则未说明首日是否计入',
    );
  });
});
