import { dayFromIso, isoDay, type Day } from '../../src/domain/days.ts';
import { HOLIDAY_CALENDARS, holidayCalendar, holidaysOf } from '../../src/domain/holidays.ts';
import { MARKETS } from '../../src/domain/markets.ts';

const inYear = (year: number) =>
  [...holidaysOf('US')]
    .map(isoDay)
    .filter((text) => text.startsWith(String(year)))
    .sort();

// Compared with the lists that the Office of Personnel Management publishes.
test.each([
  [2024, ['01-01', '01-15', '02-19', '05-27', '06-19', '07-04', '09-02', '10-14', '11-11', '11-28', '12-25']],
  [
    2026,
    [
      '01-01',
      '01-19',
      '02-16',
      '05-25',
      '06-19',
      '07-03',
      '07-04',
      '09-07',
      '10-12',
      '11-11',
      '11-26',
      '12-25',
    ],
  ],
  [
    2027,
    // 4 July is a Sunday; 19 June and 25 December are Saturdays; New Year's Day of 2028 is one too.
    [
      '01-01',
      '01-18',
      '02-15',
      '05-31',
      '06-18',
      '06-19',
      '07-04',
      '07-05',
      '09-06',
      '10-11',
      '11-11',
      '11-25',
      '12-24',
      '12-25',
      '12-31',
    ],
  ],
])('US federal holidays of %i, observed days included', (year, days) => {
  expect(inYear(year)).toEqual(days.map((day) => `${year}-${day}`));
});

test('a calendar covers its years and no more', () => {
  expect(inYear(2023)).toEqual([]);
  expect(inYear(2030).length).toBeGreaterThanOrEqual(11);
  expect(inYear(2031)).toEqual([]);
});

test('a market without a calendar has no holidays but its own', () => {
  for (const { code } of MARKETS) expect(holidayCalendar(code) !== null).toBe(code === 'US');
  expect(holidaysOf('TH').size).toBe(0);
  const songkran = dayFromIso('2026-04-13') as Day;
  expect([...holidaysOf('TH', [songkran])]).toEqual([songkran]);
  expect(holidaysOf('TH').size).toBe(0);
  expect(holidaysOf('US', [songkran]).size).toBe(holidaysOf('US').size + 1);
});

test('every calendar names its source', () => {
  for (const { source } of HOLIDAY_CALENDARS) expect(source).toMatch(/^https:/);
});
