import { dayFromNumber, dayFromParts, isoDay, type Day } from './days.ts';
import { Problem } from './problems.ts';

/** What a piece of text says about a time. */
export interface DateText {
  readonly day: Day;
  /** Second of the day, 0–86399; null when the text names a day only. */
  readonly second: number | null;
  /** Offset from UTC in seconds when the text states one (`Z`, `+08:00`); null otherwise. */
  readonly offset: number | null;
}

/** TikTok Shop did not exist before; an earlier year is a slip. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2100;
const FIRST_DAY = dayFromParts(FIRST_YEAR, 1, 1) as Day;
const LAST_DAY = dayFromParts(LAST_YEAR, 12, 31) as Day;
/** Days from 1899-12-30, where spreadsheets count from, to 1970-01-01. */
const SERIAL_OF_1970 = 25_569;
const SECONDS_PER_DAY = 86_400;

const yearFirst = /^(\d{4})\s*([-/.年])\s*(\d{1,2})\s*([-/.月])\s*(\d{1,2})(?:\s*[日号號]|(?!\d))/;
const yearLast = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/;
const weekday = /^\s*\(?(?:星期|周|週|礼拜)[一二三四五六日天]\)?/;
const time =
  /^(?:T|,?\s*)(上午|下午|AM|PM)?\s*(\d{1,2})[:时點点](\d{1,2})(?:[:分](\d{1,2})(?:[.,]\d{1,9})?)?[分秒]?\s*(上午|下午|AM|PM|A\.M\.|P\.M\.)?\s*(.*)$/i;
const zoneText = /^\(?(?:(Z|UTC|GMT)|(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?)\)?$/i;

/**
 * Reads a date, with or without a time, as people and exports write it: `2026-03-01`, `2026/3/1`, `2026年3月1日`,
 * `2026-03-01 15:04`, `2026/3/1 下午3:04`, `2026-03-01T15:04:05Z`; full-width characters too. With the year last the
 * day must be recognisable: `25/03/2026` is, `03/04/2026` is not.
 *
 * @throws {Problem} `notADate`, `ambiguousDate`, `dateTooEarly` (before 2015) or `dateTooLate` (after 2100)
 * @example parseDateText('2026年3月1日 下午3:04') // { day: 2026-03-01, second: 54240, offset: null }
 */
export function parseDateText(text: string): DateText {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/^[\s'’\ufeff]+|\s+$/g, '');
  const match = yearFirst.exec(plain) ?? yearLast.exec(plain);
  if (!match) throw notADate(text);
  const day = match[1]?.length === 4 ? yearFirstDay(match) : yearLastDay(match, text);
  if (day === null) throw notADate(text);
  const rest = plain.slice(match[0].length).replace(weekday, '').trim();
  checkRange(day);
  if (rest === '') return { day, second: null, offset: null };
  const clock = readTime(rest);
  if (!clock) throw notADate(text);
  return { day, ...clock };
}

/**
 * The day and second of a spreadsheet's serial date, in the zone of its sheet.
 *
 * @throws {Problem} as `parseDateText`; a number far from any date is `notADate`
 * @example readSerial(46082.5) // { day: 2026-03-01, second: 43200 }
 */
export function readSerial(serial: number): { day: Day; second: number } {
  // Numbers without the look of a date, 20260301 or milliseconds, are not called "after 2100".
  if (!(serial >= 1 && serial < 110_000)) throw notADate(String(serial));
  const seconds = Math.round((serial - SERIAL_OF_1970) * SECONDS_PER_DAY);
  const day = dayFromNumber(Math.floor(seconds / SECONDS_PER_DAY));
  checkRange(day);
  return { day, second: seconds - day * SECONDS_PER_DAY };
}

/**
 * Lets pass a day from 2015 to 2100.
 *
 * @throws {Problem} `dateTooEarly` or `dateTooLate`
 */
export function checkRange(day: Day): void {
  if (day < FIRST_DAY) throw new Problem('dateTooEarly', { date: isoDay(day) });
  if (day > LAST_DAY) throw new Problem('dateTooLate', { date: isoDay(day) });
}

function yearFirstDay([, year, separator, month, second, day]: RegExpExecArray): Day | null {
  if ((separator === '年' ? '月' : separator) !== second) return null;
  return dayFromParts(Number(year), Number(month), Number(day));
}

function yearLastDay([, first, , second, year]: RegExpExecArray, text: string): Day | null {
  const dayFirst = dayFromParts(Number(year), Number(second), Number(first));
  const monthFirst = dayFromParts(Number(year), Number(first), Number(second));
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    throw new Problem('ambiguousDate', { text, dayFirst: isoDay(dayFirst), monthFirst: isoDay(monthFirst) });
  }
  return dayFirst ?? monthFirst;
}

function readTime(text: string): { second: number; offset: number | null } | null {
  const match = time.exec(text);
  if (!match) return null;
  const [, before, hourText, minuteText, secondText = '0', after, tail = ''] = match;
  const half = (before ?? after)?.replace(/\./g, '').toUpperCase();
  let hour = Number(hourText);
  if (half === '上午' || half === 'AM') hour = hour > 12 ? Number.NaN : hour % 12;
  // "下午15:04" is redundant but clear.
  else if ((half === '下午' || half === 'PM') && hour < 13) hour = (hour % 12) + 12;
  const minute = Number(minuteText);
  const second = Number(secondText);
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
  const seconds = hour * 3600 + minute * 60 + second;
  if (tail === '') return { second: seconds, offset: null };
  const zone = zoneText.exec(tail);
  if (!zone) return null;
  const [, utc, sign, hours = '0', minutes = '0'] = zone;
  const offset = utc ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
  return Math.abs(offset) <= 14 * 3600 ? { second: seconds, offset } : null;
}

function notADate(text: string): Problem {
  return new Problem('notADate', { text: text.slice(0, 40) });
}
