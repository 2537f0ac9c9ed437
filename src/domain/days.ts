declare const dayBrand: unique symbol;

/**
 * A civil day: whole days since 1970-01-01, without a time and without a zone.
 *
 * A deadline is a day, not an instant: "12 days after 1 March" is 13 March for everyone who reads it. Only
 * `zones.ts` knows at which instant a day begins or ends somewhere.
 */
export type Day = number & { readonly [dayBrand]: true };

/** Days on which nobody works, beside the weekend. */
export type Holidays = ReadonlySet<Day>;

const DAYS_PER_400_YEARS = 146_097;
/** Days from 0000-03-01, where the 400-year cycle is counted from, to 1970-01-01. */
const EPOCH = 719_468;

/** A day from its number; the only place where a bare integer becomes a `Day`. */
export function dayFromNumber(days: number): Day {
  return days as Day;
}

/**
 * The day of a Gregorian year (1–9999), month (1–12) and day of the month.
 *
 * @returns null when there is no such day
 * @example dayFromParts(2026, 2, 31) // null
 */
export function dayFromParts(year: number, month: number, day: number): Day | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  // Years begin in March here, so that the leap day is the last day of its year.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const result = (era * DAYS_PER_400_YEARS + dayOfEra - EPOCH) as Day;
  return partsOf(result).month === month ? result : null;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_400_YEARS);
  const dayOfEra = shifted - era * DAYS_PER_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/**
 * The day as text, year first.
 *
 * @example isoDay(dayFromNumber(0)) // '1970-01-01'
 */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(dayOfMonth).padStart(2, '0'),
  ].join('-');
}

/** The day that `isoDay` wrote; null for any other text. For what people write see `date-text.ts`. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match ? dayFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Whether the first day is day 1 (the last of N days is start + N − 1) or day 0 (it is start + N). */
export interface Counting {
  readonly firstDayCounts: boolean;
}

/**
 * The last of `count` calendar days.
 *
 * @param count whole days, at least 1
 * @example 12 days from 2026-03-01 // 2026-03-13, or 2026-03-12 when the first day counts
 */
export function addNaturalDays(start: Day, count: number, { firstDayCounts }: Counting): Day {
  return (start + count - (firstDayCounts ? 1 : 0)) as Day;
}

/** The last of `count` business days: Monday to Friday, holidays left out. A first day that is none is never counted. */
export function addBusinessDays(start: Day, count: number, counting: Counting, holidays: Holidays): Day {
  return countDays(start, count, counting, holidays, FRIDAY);
}

/** The last of `count` working days: Monday to Saturday, holidays left out, as the South-East Asian rules count. */
export function addWorkingDays(start: Day, count: number, counting: Counting, holidays: Holidays): Day {
  return countDays(start, count, counting, holidays, SATURDAY);
}

/** The business day (Monday to Friday, no holiday) that is `count` business days before `day`. */
export function businessDaysBefore(day: Day, count: number, holidays: Holidays): Day {
  return stepBack(day, count, holidays, FRIDAY);
}

/** The working day (Monday to Saturday, no holiday) that is `count` working days before `day`. */
export function workingDaysBefore(day: Day, count: number, holidays: Holidays): Day {
  return stepBack(day, count, holidays, SATURDAY);
}

const FRIDAY = 5;
const SATURDAY = 6;

function countDays(
  start: Day,
  count: number,
  counting: Counting,
  holidays: Holidays,
  lastWeekday: number,
): Day {
  let day = counting.firstDayCounts ? start : start + 1;
  for (let left = count; ; day++) {
    if (isWorked(day as Day, holidays, lastWeekday) && --left <= 0) return day as Day;
  }
}

function stepBack(from: Day, count: number, holidays: Holidays, lastWeekday: number): Day {
  let day: number = from;
  for (let left = count; left > 0;) {
    day--;
    if (isWorked(day as Day, holidays, lastWeekday)) left--;
  }
  return day as Day;
}

function isWorked(day: Day, holidays: Holidays, lastWeekday: number): boolean {
  return weekdayOf(day) <= lastWeekday && !holidays.has(day);
}
