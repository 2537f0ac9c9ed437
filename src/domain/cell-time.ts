import { checkRange, parseDateText, readSerial } from './date-text.ts';
import { isoDay } from './days.ts';
import type { EventTime } from './events.ts';
import { Problem } from './problems.ts';
import { DAY_MS, instantOf, type WallTime, type Zone } from './zones.ts';

/** Clocks jump at most this far over midnight, in seconds. */
const LONGEST_JUMP = 7200;

/**
 * When an event happened, from the cell that says so; null for a blank cell.
 *
 * A cell shows the sheet's own wall time. One at exactly midnight holds a bare day, which is the market's own day;
 * any other time is an instant, and the market's calendar says which day it was. (Times that programs write are never
 * exactly midnight: see `awayFromMidnight`.)
 *
 * @param sheet the calendar of the sheet's time zone
 * @throws {Problem} `notADate`, `ambiguousDate`, `dateTooEarly`, `dateTooLate`
 * @example eventTime('2026-03-01', zone('Asia/Shanghai')) // { day: 2026-03-01 }
 */
export function eventTime(cell: unknown, sheet: Zone): EventTime | null {
  if (cell === '' || cell === null || cell === undefined) return null;
  const instant = instantOf(cell);
  if (instant !== null) {
    const { day, second } = sheet.wallTimeAt(instant);
    checkRange(day);
    return isMidnight(instant, { day, second }, sheet) ? { day } : { day, instant };
  }
  if (typeof cell === 'number') {
    const { day, second } = readSerial(cell);
    return second === 0 ? { day } : { day, instant: sheet.instantAt(day, second) };
  }
  if (typeof cell !== 'string') throw new Problem('notADate', { text: String(cell) });
  if (cell.trim() === '') return null;
  const { day, second, offset } = parseDateText(cell);
  if (second === null || (second === 0 && offset === null)) return { day };
  const midnight = day * DAY_MS;
  return {
    day,
    instant: offset === null ? sheet.instantAt(day, second) : midnight + (second - offset) * 1000,
  };
}

/** Where clocks jump over midnight (São Paulo, 2018-11-04), a date cell without a time shows the first second after it. */
function isMidnight(instant: number, { day, second }: WallTime, sheet: Zone): boolean {
  return second === 0 || (second <= LONGEST_JUMP && sheet.instantAt(day) === instant);
}

/**
 * The instant itself, or a second later where the sheet would show it as exactly midnight: there it would be read
 * back as a bare day of the market's, which can be the day before or after.
 */
export function awayFromMidnight(instant: number, sheet: Zone): number {
  return isMidnight(instant, sheet.wallTimeAt(instant), sheet) ? instant + 1000 : instant;
}

/**
 * What the clocks of a zone show at an instant, to the minute.
 *
 * @example wallText(Date.UTC(2026, 2, 1, 16, 5), zone('Asia/Shanghai')) // '2026-03-02 00:05'
 */
export function wallText(instant: number, calendar: Zone): string {
  const { day, second } = calendar.wallTimeAt(instant);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${isoDay(day)} ${two(second / 3600)}:${two((second % 3600) / 60)}`;
}
