import type { Phrase } from '../text/phrase.ts';
import { dayFromNumber, dayFromParts, weekdayOf, type Day, type Holidays } from './days.ts';

/** Where the holidays of a market come from and which years they cover. */
export interface HolidayCalendar {
  readonly market: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly source: string;
  readonly rules: readonly HolidayRule[];
}

type HolidayRule = { readonly name: Phrase; readonly month: number } & (
  | { readonly day: number }
  /** `nth` 1–4 counts from the start of the month; −1 is the last. Weekdays count from 1 = Monday. */
  | { readonly nth: number; readonly weekday: number }
);

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 7;

/**
 * The calendars we can name a source for. Every other market counts without public holidays until the shop gives
 * its own list: an invented holiday would make a deadline late.
 */
export const HOLIDAY_CALENDARS: readonly HolidayCalendar[] = [
  {
    market: 'US',
    firstYear: 2024,
    lastYear: 2030,
    // United States Code, title 5, section 6103: the federal holidays and the days on which they are observed.
    source: 'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/',
    rules: [
      { name: { zh: '元旦', en: "New Year's Day" }, month: 1, day: 1 },
      {
        name: { zh: '马丁·路德·金日', en: 'Birthday of Martin Luther King, Jr.' },
        month: 1,
        nth: 3,
        weekday: MONDAY,
      },
      { name: { zh: '华盛顿诞辰', en: "Washington's Birthday" }, month: 2, nth: 3, weekday: MONDAY },
      { name: { zh: '阵亡将士纪念日', en: 'Memorial Day' }, month: 5, nth: -1, weekday: MONDAY },
      { name: { zh: '六月节', en: 'Juneteenth' }, month: 6, day: 19 },
      { name: { zh: '独立日', en: 'Independence Day' }, month: 7, day: 4 },
      { name: { zh: '劳动节', en: 'Labor Day' }, month: 9, nth: 1, weekday: MONDAY },
      { name: { zh: '哥伦布日', en: 'Columbus Day' }, month: 10, nth: 2, weekday: MONDAY },
      { name: { zh: '退伍军人节', en: 'Veterans Day' }, month: 11, day: 11 },
      { name: { zh: '感恩节', en: 'Thanksgiving Day' }, month: 11, nth: 4, weekday: THURSDAY },
      { name: { zh: '圣诞节', en: 'Christmas Day' }, month: 12, day: 25 },
    ],
  },
];

const none: Holidays = new Set();
const known = new Map<string, Holidays>();

/** The calendar of a market; null where we have none and business days are counted without public holidays. */
export function holidayCalendar(market: string): HolidayCalendar | null {
  return HOLIDAY_CALENDARS.find((calendar) => calendar.market === market) ?? null;
}

/**
 * The public holidays of a market, observed days included, together with the shop's own list.
 *
 * @param market code such as `US`; a market without a calendar has no holidays of its own
 * @param own further days, from the shop
 */
export function holidaysOf(market: string, own?: Iterable<Day>): Holidays {
  let days = known.get(market);
  if (!days) {
    const calendar = holidayCalendar(market);
    days = calendar ? daysOf(calendar) : none;
    known.set(market, days);
  }
  return own ? new Set([...days, ...own]) : days;
}

function daysOf(calendar: HolidayCalendar): Holidays {
  const days = new Set<Day>();
  // New Year's Day of the year after is observed on the last day of the last year when it is a Saturday.
  for (let year = calendar.firstYear; year <= calendar.lastYear + 1; year++) {
    for (const rule of calendar.rules) {
      const day = dayOf(rule, year);
      for (const free of [day, observedOn(day)]) {
        if (free <= endOfYear(calendar.lastYear)) days.add(free);
      }
    }
  }
  return days;
}

function dayOf(rule: HolidayRule, year: number): Day {
  if ('day' in rule) return existing(year, rule.month, rule.day);
  if (rule.nth < 0) {
    const last = dayFromNumber(existing(rule.month === 12 ? year + 1 : year, (rule.month % 12) + 1, 1) - 1);
    return dayFromNumber(last - ((weekdayOf(last) - rule.weekday + 7) % 7));
  }
  const first = existing(year, rule.month, 1);
  return dayFromNumber(first + ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7);
}

/** A holiday on Saturday is observed on the Friday before, one on Sunday on the Monday after. */
function observedOn(day: Day): Day {
  const weekday = weekdayOf(day);
  return dayFromNumber(weekday === SATURDAY ? day - 1 : weekday === SUNDAY ? day + 1 : day);
}

function endOfYear(year: number): Day {
  return existing(year, 12, 31);
}

function existing(year: number, month: number, day: number): Day {
  const found = dayFromParts(year, month, day);
  if (found === null)
    throw new Error(`The holiday table names ${year}-${month}-${day}, which does not exist`);
  return found;
}
