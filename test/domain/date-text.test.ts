import * as fc from 'fast-check';
import { parseDateText, readSerial } from '../../src/domain/date-text.ts';
import { dayFromIso, dayFromNumber, isoDay, partsOf } from '../../src/domain/days.ts';
import { Problem } from '../../src/domain/problems.ts';

const shown = (text: string) => {
  const { day, second, offset } = parseDateText(text);
  return [isoDay(day), second, offset];
};
const problemOf = (work: () => unknown) => {
  try {
    work();
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
  return null;
};
const at = (hours: number, minutes = 0, seconds = 0) => hours * 3600 + minutes * 60 + seconds;

test.each([
  ['2026-03-01', '2026-03-01', null, null],
  ['2026/3/1', '2026-03-01', null, null],
  ['2026.3.1', '2026-03-01', null, null],
  ['2026 - 03 - 01', '2026-03-01', null, null],
  ['2026年3月1日', '2026-03-01', null, null],
  ['2026年03月01号', '2026-03-01', null, null],
  ['2026年3月1日星期日', '2026-03-01', null, null],
  ['2026-03-01 (周日)', '2026-03-01', null, null],
  ['２０２６／３／１', '2026-03-01', null, null],
  ['２０２６－０３－０１', '2026-03-01', null, null],
  ['2026–03–01', '2026-03-01', null, null],
  ["'2026-03-01", '2026-03-01', null, null],
  ['\t2026-03-01\t', '2026-03-01', null, null],
  ['2028-02-29', '2028-02-29', null, null],
  ['2026-03-01 15:04', '2026-03-01', at(15, 4), null],
  ['2026-03-01 15:04:05', '2026-03-01', at(15, 4, 5), null],
  ['2026-03-01 15:04:05.678', '2026-03-01', at(15, 4, 5), null],
  ['2026-03-01 00:00', '2026-03-01', 0, null],
  ['2026/3/1 下午3:04', '2026-03-01', at(15, 4), null],
  ['2026/3/1 上午12:00', '2026-03-01', 0, null],
  ['2026/3/1 下午12:30', '2026-03-01', at(12, 30), null],
  ['2026/3/1 下午15:04', '2026-03-01', at(15, 4), null],
  ['2026年3月1日 15时04分', '2026-03-01', at(15, 4), null],
  ['2026年3月1日15:04', '2026-03-01', at(15, 4), null],
  ['2026-03-01 3:04 PM', '2026-03-01', at(15, 4), null],
  ['2026-03-01, 3:04:05 a.m.', '2026-03-01', at(3, 4, 5), null],
  ['2026-03-01 １５：０４', '2026-03-01', at(15, 4), null],
  ['2026-03-01T15:04:05Z', '2026-03-01', at(15, 4, 5), 0],
  ['2026-03-01T15:04:05.000+08:00', '2026-03-01', at(15, 4, 5), 8 * 3600],
  ['2026-03-01 15:04 -0330', '2026-03-01', at(15, 4), -(3 * 3600 + 30 * 60)],
  ['2026-03-01 15:04 (UTC+8)', '2026-03-01', at(15, 4), 8 * 3600],
  ['2026-03-01 15:04 GMT', '2026-03-01', at(15, 4), 0],
  ['03/25/2026', '2026-03-25', null, null],
  ['25/03/2026', '2026-03-25', null, null],
  ['25.3.2026 09:30', '2026-03-25', at(9, 30), null],
  ['03/25/2026 3:04:05 PM', '2026-03-25', at(15, 4, 5), null],
  ['03/03/2026', '2026-03-03', null, null],
  ['2015-01-01', '2015-01-01', null, null],
  ['2100-12-31', '2100-12-31', null, null],
])('%p is understood', (text, day, second, offset) => {
  expect(shown(text)).toEqual([day, second, offset]);
});

test.each([
  ['03/04/2026', 'ambiguousDate'],
  ['12-11-2026 10:00', 'ambiguousDate'],
  ['31/02/2026', 'notADate'],
  ['2026-02-29', 'notADate'],
  ['2026-13-01', 'notADate'],
  ['2026-00-10', 'notADate'],
  ['32/13/2026', 'notADate'],
  ['2026-03/01', 'notADate'],
  ['2026年3-1', 'notADate'],
  ['2026-03-0115:04', 'notADate'],
  ['2026-03-01 24:00', 'notADate'],
  ['2026-03-01 15:60', 'notADate'],
  ['2026-03-01 15:04:60', 'notADate'],
  ['2026-03-01 13:00 AM', 'notADate'],
  ['2026-03-01 15:04 +25:00', 'notADate'],
  ['2026-03-01 15:04 local', 'notADate'],
  ['2026-03-01 soon', 'notADate'],
  ['26-03-01', 'notADate'],
  ['3/25/26', 'notADate'],
  ['20260301', 'notADate'],
  ['next week', 'notADate'],
  ['', 'notADate'],
  ['#N/A', 'notADate'],
  ['2014-12-31', 'dateTooEarly'],
  ['1970-01-01', 'dateTooEarly'],
  ['2101-01-01', 'dateTooLate'],
])('%p is refused: %s', (text, code) => {
  expect(problemOf(() => parseDateText(text))?.code).toBe(code);
});

test('an ambiguous date names both days', () => {
  expect(problemOf(() => parseDateText('03/04/2026'))?.values).toEqual({
    text: '03/04/2026',
    dayFirst: '2026-04-03',
    monthFirst: '2026-03-04',
  });
});

test('every way to write a day gives that day, and day and month are never mixed up', () => {
  const days = fc.integer({ min: Number(dayFromIso('2015-01-01')), max: Number(dayFromIso('2100-12-31')) });
  fc.assert(
    fc.property(days.map(dayFromNumber), (day) => {
      const { year, month, day: date } = partsOf(day);
      for (const text of [
        `${year}-${month}-${date}`,
        `${year}/${month}/${date}`,
        `${year}年${month}月${date}日`,
      ]) {
        expect(parseDateText(text).day).toBe(day);
      }
      for (const text of [`${date}/${month}/${year}`, `${month}/${date}/${year}`]) {
        if (date > 12 || date === month) expect(parseDateText(text).day).toBe(day);
        else expect(problemOf(() => parseDateText(text))?.code).toBe('ambiguousDate');
      }
    }),
  );
});

test.each([
  [46_082, '2026-03-01', 0],
  [46_082.5, '2026-03-01', at(12)],
  [46_082 + 86_399 / 86_400, '2026-03-01', at(23, 59, 59)],
  [46_082 + 0.999_999_9, '2026-03-02', 0],
])('serial date %d', (serial, day, second) => {
  const read = readSerial(serial);
  expect([isoDay(read.day), read.second]).toEqual([day, second]);
});

test.each([
  [0, 'notADate'],
  [-5, 'notADate'],
  [Number.NaN, 'notADate'],
  [20_260_301, 'notADate'],
  [1_772_323_200_000, 'notADate'],
  [12, 'dateTooEarly'],
  [80_000, 'dateTooLate'],
])('serial date %d is refused: %s', (serial, code) => {
  expect(problemOf(() => readSerial(serial))?.code).toBe(code);
});
