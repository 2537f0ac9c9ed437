import { dayFromParts, isoDay, type Day } from '../days.ts';
import type { DateOrder, DateWhy } from './imported.ts';

/** A wall time as the file writes it, the order of its day and month still open. */
export interface WrittenTime {
  /** Null when the year stands first: then nothing is open. */
  readonly numbers: readonly [first: number, second: number];
  readonly year: number;
  readonly yearFirst: boolean;
  /** Second of the day. */
  readonly second: number;
  readonly clock: 'ampm' | '24h' | 'none';
}

/** Markets whose exports are known to write the month first; all others seen write the day first. */
const MONTH_FIRST_MARKETS = new Set(['US', 'BR']);
/** Markets whose exports are known to write the day first. */
const DAY_FIRST_MARKETS = new Set(['MY', 'TH', 'VN', 'ID', 'SG']);

const WRITTEN =
  /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?:[ T]{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?(?: ?([AP])\.?M\.?)?)?$/i;

/**
 * The parts of a time as exports write it: `03/25/2026 02:05:00 PM`, `25/03/2026 14:05:00`, `2026/03/25 14:05:00`.
 *
 * @returns null for any other text
 */
export function readWritten(text: string): WrittenTime | null {
  const match = WRITTEN.exec(text.replace(/[\u00a0\u202f]/g, ' '));
  if (!match) return null;
  const [, a = '', b = '', c = '', hourText, minute = '0', seconds = '0', half] = match;
  const yearFirst = a.length === 4;
  if (!yearFirst && (a.length > 2 || c.length !== 4)) return null;
  if (yearFirst && c.length > 2) return null;
  let hour = Number(hourText ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  }
  if (hour > 23 || Number(minute) > 59 || Number(seconds) > 59) return null;
  return {
    numbers: yearFirst ? [Number(b), Number(c)] : [Number(a), Number(b)],
    year: Number(yearFirst ? a : c),
    yearFirst,
    second: hour * 3600 + Number(minute) * 60 + Number(seconds),
    clock: hourText === undefined ? 'none' : half === undefined ? '24h' : 'ampm',
  };
}

/** The day a written time means when day or month stands first; null when there is no such day. */
export function dayOf(time: WrittenTime, order: DateOrder): Day | null {
  const [first, second] = time.numbers;
  const monthStandsFirst = time.yearFirst || order === 'monthFirst';
  return monthStandsFirst ? dayFromParts(time.year, first, second) : dayFromParts(time.year, second, first);
}

/** What the date columns of a whole file show about the order of day and month; filled cell by cell. */
export class DateVote {
  private readonly examples: {
    dayFirst?: string;
    monthFirst?: string;
    ampm?: string;
    clock24?: string;
    open?: string;
  } = {};

  /** Takes one cell into account. */
  add(text: string, time: WrittenTime): void {
    const [first, second] = time.numbers;
    if (time.yearFirst || first === second) return;
    const { examples } = this;
    if (first > 12) examples.dayFirst ??= text;
    else if (second > 12) examples.monthFirst ??= text;
    else examples.open ??= text;
    if (time.clock === 'ampm') examples.ampm ??= text;
    if (time.clock === '24h') examples.clock24 ??= text;
  }

  /** One date that can only be day first and one that can only be month first, when the file has both. */
  contradiction(): { dayFirst: string; monthFirst: string } | null {
    const { dayFirst, monthFirst } = this.examples;
    return dayFirst !== undefined && monthFirst !== undefined ? { dayFirst, monthFirst } : null;
  }

  /**
   * How to read the file's dates. A number above 12 proves it for the whole file. Otherwise a clock with AM and PM
   * speaks for the month first and a 24-hour clock for the day first, unless the market is known to write the other;
   * dates without a time follow the market. What is still open is the seller's to answer.
   *
   * @param market code of the market, null while unknown
   */
  decide(
    market: string | null,
    chosen?: DateOrder,
  ): { order: DateOrder; why: DateWhy } | { ask: DateQuestion } {
    const { dayFirst, monthFirst, ampm, clock24, open } = this.examples;
    const decided = (order: DateOrder, reason: DateWhy['reason'], example: string) => ({
      order,
      why: { reason, example },
    });
    if (chosen) return decided(chosen, 'chosen', open ?? dayFirst ?? monthFirst ?? '');
    if (dayFirst !== undefined && monthFirst !== undefined) return { ask: question(open ?? dayFirst) };
    if (dayFirst !== undefined) return decided('dayFirst', 'dayAbove12', dayFirst);
    if (monthFirst !== undefined) return decided('monthFirst', 'dayAbove12', monthFirst);
    if (open === undefined) return decided('dayFirst', 'noDoubt', '');

    const usual = market === null ? null : usualOrder(market);
    const byClock =
      ampm !== undefined && clock24 === undefined
        ? 'monthFirst'
        : clock24 !== undefined && ampm === undefined
          ? 'dayFirst'
          : null;
    if (byClock === null) return usual ? decided(usual, 'market', open) : { ask: question(open) };
    if (usual !== null && usual !== byClock) return { ask: question(open) };
    return decided(byClock, byClock === 'monthFirst' ? 'ampm' : 'clock24', open);
  }
}

interface DateQuestion {
  readonly ask: 'dateOrder';
  readonly example: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/** An example read both ways; a reading that gives no day stays empty. */
function question(example: string): DateQuestion {
  const time = readWritten(example);
  const read = (order: DateOrder) => {
    const day = time && dayOf(time, order);
    return day === null ? '' : isoDay(day);
  };
  return { ask: 'dateOrder', example, dayFirst: read('dayFirst'), monthFirst: read('monthFirst') };
}

function usualOrder(market: string): DateOrder | null {
  if (MONTH_FIRST_MARKETS.has(market)) return 'monthFirst';
  return DAY_FIRST_MARKETS.has(market) ? 'dayFirst' : null;
}
