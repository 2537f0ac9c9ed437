import { tzOffset } from '@date-fns/tz/tzOffset';
import * as fc from 'fast-check';
import { dayFromIso, dayFromNumber, isoDay, type Day } from '../../src/domain/days.ts';
import { Problem } from '../../src/domain/problems.ts';
import { dateAt, dayOfMidnight, instantOf, zone } from '../../src/domain/zones.ts';

const day = (text: string): Day => {
  const found = dayFromIso(text);
  if (found === null) throw new Error(text);
  return found;
};
const utc = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');
const second = (text: string) => {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};

const ZONES = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Mexico_City',
  'America/Nuuk',
  'Europe/London',
  'Africa/Casablanca',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Asia/Ho_Chi_Minh',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];

describe('the day at an instant', () => {
  test.each([
    ['Asia/Shanghai', '2026-03-01T15:59:59Z', '2026-03-01'],
    ['Asia/Shanghai', '2026-03-01T16:00:00Z', '2026-03-02'],
    ['America/Los_Angeles', '2026-03-01T07:59:59Z', '2026-02-28'],
    ['America/Los_Angeles', '2026-03-01T08:00:00Z', '2026-03-01'],
    ['America/Los_Angeles', '2026-07-01T07:00:00Z', '2026-07-01'],
    ['Pacific/Honolulu', '2026-03-01T09:59:59Z', '2026-02-28'],
    ['Pacific/Apia', '2026-03-01T11:00:00Z', '2026-03-02'],
    ['Asia/Kathmandu', '2026-03-01T18:15:00Z', '2026-03-02'],
  ])('%s at %s', (name, instant, expected) => {
    expect(isoDay(zone(name).dayAt(utc(instant)))).toBe(expected);
  });
});

describe('the instant of a wall time', () => {
  test.each([
    ['an ordinary time', 'America/New_York', '2026-01-15', '09:30', '2026-01-15T14:30:00Z'],
    ['an ordinary summer time', 'America/New_York', '2026-07-15', '09:30', '2026-07-15T13:30:00Z'],
    ['the last second before the gap', 'America/New_York', '2026-03-08', '01:59:59', '2026-03-08T06:59:59Z'],
    [
      'inside the gap: first instant after it',
      'America/New_York',
      '2026-03-08',
      '02:30',
      '2026-03-08T07:00:00Z',
    ],
    ['right after the gap', 'America/New_York', '2026-03-08', '03:00', '2026-03-08T07:00:00Z'],
    ['twice: the earlier', 'America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
    ['after the overlap', 'America/New_York', '2026-11-01', '02:00', '2026-11-01T07:00:00Z'],
    ['gap in London', 'Europe/London', '2026-03-29', '01:30', '2026-03-29T01:00:00Z'],
    ['overlap in London', 'Europe/London', '2026-10-25', '01:30', '2026-10-25T00:30:00Z'],
    ['skipped midnight in São Paulo', 'America/Sao_Paulo', '2018-11-04', '00:00', '2018-11-04T03:00:00Z'],
    ['midnight that São Paulo has once', 'America/Sao_Paulo', '2018-02-18', '00:00', '2018-02-18T03:00:00Z'],
    ['23:30 that São Paulo has twice', 'America/Sao_Paulo', '2018-02-17', '23:30', '2018-02-18T01:30:00Z'],
    ['half-hour gap on Lord Howe', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:30:00Z'],
    ['end of Ramadan in Casablanca', 'Africa/Casablanca', '2026-03-22', '02:30', '2026-03-22T02:00:00Z'],
    ['the day that Apia never had', 'Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T10:00:00Z'],
    ['Shanghai has no gaps', 'Asia/Shanghai', '2026-03-08', '02:30', '2026-03-07T18:30:00Z'],
    ['Honolulu has no gaps', 'Pacific/Honolulu', '2026-03-08', '02:30', '2026-03-08T12:30:00Z'],
  ])('%s', (_, name, date, time, expected) => {
    expect(iso(zone(name).instantAt(day(date), second(time)))).toBe(expected);
  });
});

describe('the end of a day', () => {
  test.each([
    ['an ordinary day', 'America/Los_Angeles', '2026-03-13', '2026-03-14T06:59:59Z'],
    ['the day clocks go forward', 'America/Los_Angeles', '2026-03-08', '2026-03-09T06:59:59Z'],
    ['the day clocks go back', 'America/Los_Angeles', '2026-11-01', '2026-11-02T07:59:59Z'],
    ['the day before a skipped midnight', 'America/Sao_Paulo', '2018-11-03', '2018-11-04T02:59:59Z'],
    ['the day that begins at one', 'America/Sao_Paulo', '2018-11-04', '2018-11-05T01:59:59Z'],
    ['the last hour comes twice: the later end', 'America/Sao_Paulo', '2018-02-17', '2018-02-18T02:59:59Z'],
    ['the last hour is skipped', 'America/Nuuk', '2024-03-30', '2024-03-31T00:59:59Z'],
    ['the day before the one that Apia never had', 'Pacific/Apia', '2011-12-29', '2011-12-30T09:59:59Z'],
    ['the day that Apia never had', 'Pacific/Apia', '2011-12-30', '2011-12-30T09:59:59Z'],
    ['a day in London', 'Europe/London', '2026-06-30', '2026-06-30T22:59:59Z'],
    ['a day in Shanghai', 'Asia/Shanghai', '2026-06-30', '2026-06-30T15:59:59Z'],
  ])('%s', (_, name, date, expected) => {
    expect(iso(zone(name).endOf(day(date)))).toBe(expected);
  });
});

const anyZone = fc.constantFrom(...ZONES).map(zone);
const anyInstant = fc.integer({
  min: utc('2015-01-01T00:00:00Z') / 1000,
  max: utc('2101-01-01T00:00:00Z') / 1000,
});
const anyDay = fc.integer({ min: day('2015-01-01'), max: day('2100-12-31') }).map(dayFromNumber);

describe('laws of every zone', () => {
  test('wall time is the instant plus the offset that tzOffset gives', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (calendar, seconds) => {
        const offset = tzOffset(calendar.name, new Date(seconds * 1000)) * 60;
        const wall = calendar.wallTimeAt(seconds * 1000);
        expect(wall.day * 86_400 + wall.second).toBe(seconds + offset);
        expect(calendar.dayAt(seconds * 1000)).toBe(wall.day);
      }),
      { numRuns: 500 },
    );
  });

  test('the instant of a wall time shows that time, or is the first after a gap, and never the later of two', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (calendar, seconds) => {
        const { day: wallDay, second: wallSecond } = calendar.wallTimeAt(seconds * 1000);
        const found = calendar.instantAt(wallDay, wallSecond);
        expect(found).toBeLessThanOrEqual(seconds * 1000);
        expect(calendar.wallTimeAt(found)).toEqual({ day: wallDay, second: wallSecond });
      }),
      { numRuns: 500 },
    );
  });

  test('a day ends on that day, one second before a later one', () => {
    fc.assert(
      fc.property(anyZone, anyDay, (calendar, any) => {
        const end = calendar.endOf(any);
        expect(calendar.dayAt(end)).toBe(any);
        expect(calendar.dayAt(end + 1000)).toBe(any + 1);
        expect(end % 1000).toBe(0);
        expect(calendar.endOf(dayFromNumber(any + 1))).toBeGreaterThan(end);
      }),
      { numRuns: 500 },
    );
  });

  test('a change of clocks is found to the millisecond, in whatever order instants are asked for', () => {
    const calendar = zone('America/New_York');
    const change = utc('2027-03-14T07:00:00Z');
    for (const instant of [change, change - 1, utc('1999-07-01T00:00:00Z'), change + 1, change - 1, change]) {
      const shown = instant + tzOffset(calendar.name, new Date(instant)) * 60_000;
      expect(calendar.wallTimeAt(instant).day).toBe(Math.floor(shown / 86_400_000));
    }
    expect(calendar.wallTimeAt(change - 1)).toEqual({ day: day('2027-03-14'), second: second('01:59:59') });
    expect(calendar.wallTimeAt(change)).toEqual({ day: day('2027-03-14'), second: second('03:00') });
  });
});

test('a zone that nobody knows is a problem with a name', () => {
  for (const name of ['Mars/Olympus', '', 'Pacific']) {
    expect(() => zone(name)).toThrow(Problem);
  }
});

test('the same name gives the same calendar', () => {
  expect(zone('Asia/Tokyo')).toBe(zone('Asia/Tokyo'));
});

test('only a valid Date has an instant', () => {
  expect(instantOf(dateAt(5))).toBe(5);
  expect(instantOf(new Date(Number.NaN))).toBeNull();
  expect(instantOf('2026-03-01')).toBeNull();
  expect(instantOf(5)).toBeNull();
});

test.each(['Pacific/Honolulu', 'America/New_York', 'Asia/Shanghai', 'UTC'])(
  'midnight in %s is recognised as that day without its zone',
  (name) => {
    expect(dayOfMidnight(dateAt(zone(name).instantAt(day('2026-03-01'))))).toBe(day('2026-03-01'));
  },
);
