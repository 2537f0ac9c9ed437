import * as fc from 'fast-check';
import {
  addBusinessDays,
  addNaturalDays,
  addWorkingDays,
  businessDaysBefore,
  dayFromIso,
  dayFromNumber,
  dayFromParts,
  isoDay,
  partsOf,
  weekdayOf,
  workingDaysBefore,
  type Day,
} from '../../src/domain/days.ts';

const day = (text: string): Day => {
  const found = dayFromIso(text);
  if (found === null) throw new Error(text);
  return found;
};
const none = new Set<Day>();
const anyDay = fc.integer({ min: day('2015-01-01'), max: day('2100-12-31') }).map(dayFromNumber);

test.each([
  [1970, 1, 1, 0],
  [2000, 2, 29, 11_016],
  [2026, 3, 1, 20_513],
  [1969, 12, 31, -1],
])('day %i-%i-%i has number %i', (year, month, dayOfMonth, number) => {
  expect(dayFromParts(year, month, dayOfMonth)).toBe(number);
  expect(partsOf(dayFromNumber(number))).toEqual({ year, month, day: dayOfMonth });
});

test.each([
  ['31 February', 2026, 2, 31],
  ['29 February of a common year', 2025, 2, 29],
  ['29 February 2100', 2100, 2, 29],
  ['day 0', 2026, 1, 0],
  ['month 13', 2026, 13, 1],
  ['year 0', 0, 1, 1],
  ['no number', Number.NaN, 1, 1],
])('%s does not exist', (_, year, month, dayOfMonth) => {
  expect(dayFromParts(year, month, dayOfMonth)).toBeNull();
});

test('every day of eight centuries is the day that Date gives', () => {
  const ours = ({ year, month, day: dayOfMonth }: ReturnType<typeof partsOf>) =>
    `${year}-${month}-${dayOfMonth}`;
  const wrong: number[] = [];
  for (let number = -150_000; number < 150_000; number += 5) {
    const date = new Date(number * 86_400_000);
    const theirs = `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
    const any = dayFromNumber(number);
    if (ours(partsOf(any)) !== theirs || weekdayOf(any) !== (date.getUTCDay() || 7)) wrong.push(number);
  }
  expect(wrong).toEqual([]);
});

test('text and parts lead back to the same day', () => {
  fc.assert(
    fc.property(anyDay, (any) => {
      expect(dayFromIso(isoDay(any))).toBe(any);
      const { year, month, day: dayOfMonth } = partsOf(any);
      expect(dayFromParts(year, month, dayOfMonth)).toBe(any);
    }),
  );
});

test.each(['2026-3-1', '2026-02-30', '', '2026-03-01T00:00'])('%p is not what isoDay writes', (text) => {
  expect(dayFromIso(text)).toBeNull();
});

describe('counting', () => {
  const sunday = '2026-03-01';
  const friday = '2026-03-06';
  const holiday = new Set([day('2026-03-09')]);
  test.each([
    ['12 natural days', addNaturalDays(day(sunday), 12, { firstDayCounts: false }), '2026-03-13'],
    [
      '12 natural days, first included',
      addNaturalDays(day(sunday), 12, { firstDayCounts: true }),
      '2026-03-12',
    ],
    [
      '40 natural days of the claim pages',
      addNaturalDays(day('2024-02-01'), 40, { firstDayCounts: true }),
      '2024-03-11',
    ],
    [
      '1 business day from Friday',
      addBusinessDays(day(friday), 1, { firstDayCounts: false }, none),
      '2026-03-09',
    ],
    [
      '1 business day, Friday included',
      addBusinessDays(day(friday), 1, { firstDayCounts: true }, none),
      '2026-03-06',
    ],
    [
      '1 business day, Sunday included',
      addBusinessDays(day(sunday), 1, { firstDayCounts: true }, none),
      '2026-03-02',
    ],
    [
      '1 business day over a holiday',
      addBusinessDays(day(friday), 1, { firstDayCounts: false }, holiday),
      '2026-03-10',
    ],
    [
      '1 working day from Friday',
      addWorkingDays(day(friday), 1, { firstDayCounts: false }, none),
      '2026-03-07',
    ],
    [
      '2 working days from Friday',
      addWorkingDays(day(friday), 2, { firstDayCounts: false }, none),
      '2026-03-09',
    ],
    ['1 business day before Monday', businessDaysBefore(day('2026-03-02'), 1, none), '2026-02-27'],
    ['1 working day before Monday', workingDaysBefore(day('2026-03-02'), 1, none), '2026-02-28'],
    ['0 business days before Sunday', businessDaysBefore(day(sunday), 0, none), sunday],
  ])('%s', (_, result, expected) => {
    expect(isoDay(result)).toBe(expected);
  });

  const count = fc.integer({ min: 1, max: 400 });
  const counting = fc.record({ firstDayCounts: fc.boolean() });
  const holidays = fc.array(anyDay, { maxLength: 50 }).map((days) => new Set(days));

  test('more days never end earlier, and counting the first day never ends later', () => {
    fc.assert(
      fc.property(anyDay, count, holidays, (start, days, free) => {
        for (const add of [addNaturalDays, addBusinessDays, addWorkingDays]) {
          const out = add(start, days, { firstDayCounts: false }, free);
          expect(add(start, days + 1, { firstDayCounts: false }, free)).toBeGreaterThan(out);
          expect(add(start, days, { firstDayCounts: true }, free)).toBeLessThanOrEqual(out);
        }
      }),
    );
  });

  test('a weekend or a holiday is never a business deadline, a Sunday never a working one', () => {
    fc.assert(
      fc.property(anyDay, count, counting, holidays, (start, days, how, free) => {
        const business = addBusinessDays(start, days, how, free);
        expect(weekdayOf(business)).toBeLessThanOrEqual(5);
        expect(free.has(business)).toBe(false);
        const working = addWorkingDays(start, days, how, free);
        expect(weekdayOf(working)).toBeLessThanOrEqual(6);
        expect(working).toBeLessThanOrEqual(business);
      }),
    );
  });

  test('stepping back undoes counting on', () => {
    fc.assert(
      fc.property(anyDay, count, holidays, (start, days, free) => {
        const deadline = addBusinessDays(start, days + 1, { firstDayCounts: false }, free);
        const before = addBusinessDays(start, 1, { firstDayCounts: false }, free);
        expect(businessDaysBefore(deadline, days, free)).toBe(before);
      }),
    );
  });
});
