import { tzOffset } from '@date-fns/tz/tzOffset';
import { dayFromNumber, type Day } from './days.ts';
import { Problem } from './problems.ts';

// The only file of the domain that knows `Date`. A `Date` is an instant, and its getters answer in the zone of the
// machine, which is nobody's zone here: the seller sits in Shanghai, the sheet is set to one zone and the order runs
// in another. So a `Date` is turned into a number of milliseconds at the edge, and every question about a calendar
// names its zone.

/** A day and the second of that day (0–86399) that clocks on the wall show. */
export interface WallTime {
  readonly day: Day;
  readonly second: number;
}

/** The civil calendar of one time zone. Instants are milliseconds since 1970-01-01T00:00Z. */
export interface Zone {
  /** IANA name, such as `America/Los_Angeles`. */
  readonly name: string;
  /** The civil day at an instant. */
  dayAt(instant: number): Day;
  /** Day and second of the day at an instant; parts of a second are dropped. */
  wallTimeAt(instant: number): WallTime;
  /**
   * The instant at which clocks show that time. A time that is skipped (clocks go forward) is the first instant after
   * the gap; a time that comes twice (clocks go back) is the earlier one, because a clock that starts early never
   * makes a deadline late.
   */
  instantAt(day: Day, second?: number): number;
  /**
   * The last whole second of a civil day, normally 23:59:59. When midnight is skipped it is the second before the gap;
   * when the end of the day comes twice it is the later one; for a day that the zone never had (Apia, 2011-12-30) it
   * is the end of the day before.
   */
  endOf(day: Day): number;
}

export const DAY_MS = 86_400_000;
const SECOND_MS = 1000;
const WEEK_MS = 7 * DAY_MS;
/** Offsets are looked up in blocks of 398 days, so that a sheet about one year asks about two blocks, not a century. */
const BLOCK_MS = 2 ** 35;

const zones = new Map<string, Zone>();

/**
 * The calendar of a time zone; the same object for the same name.
 *
 * @throws {Problem} `unknownZone` when the runtime does not know the name
 * @example isoDay(zone('Asia/Shanghai').dayAt(Date.UTC(2026, 2, 1, 16))) // '2026-03-02'
 */
export function zone(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  if (!name || Number.isNaN(tzOffset(name, dateAt(0)))) throw new Problem('unknownZone', { text: name });
  const made = makeZone(name);
  zones.set(name, made);
  return made;
}

/** The instant of a valid `Date`, in milliseconds; null for anything else. */
export function instantOf(value: unknown): number | null {
  if (!(value instanceof Date)) return null;
  const instant = value.getTime();
  return Number.isNaN(instant) ? null : instant;
}

/** The `Date` of an instant, for cells that show one. */
export function dateAt(instant: number): Date {
  return new Date(instant);
}

/** From `from` (inclusive) to `until` (exclusive) local time is the instant plus `offset`; all in milliseconds. */
interface Segment {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

function makeZone(name: string): Zone {
  const offsetAt = offsets(name);

  /** The instants at which `local` is shown: none inside a gap (then `gapEnd` is set), two where clocks go back. */
  function resolve(local: number): { earlier: number; later: number; gapEnd: number | null } {
    // No zone changes its clocks twice within two days, so the offsets a day before and after are the candidates.
    const before = local - offsetAt(local - DAY_MS);
    const after = local - offsetAt(local + DAY_MS);
    if (before === after) return { earlier: before, later: before, gapEnd: null };
    const beforeHolds = before + offsetAt(before) === local;
    const afterHolds = after + offsetAt(after) === local;
    if (beforeHolds && afterHolds) {
      return { earlier: Math.min(before, after), later: Math.max(before, after), gapEnd: null };
    }
    if (beforeHolds) return { earlier: before, later: before, gapEnd: null };
    if (afterHolds) return { earlier: after, later: after, gapEnd: null };
    const gapEnd = firstChange(offsetAt, after, before);
    return { earlier: gapEnd, later: gapEnd, gapEnd };
  }

  return {
    name,
    dayAt: (instant) => dayFromNumber(Math.floor((instant + offsetAt(instant)) / DAY_MS)),
    wallTimeAt(instant) {
      const local = instant + offsetAt(instant);
      const day = Math.floor(local / DAY_MS);
      return { day: dayFromNumber(day), second: Math.floor((local - day * DAY_MS) / SECOND_MS) };
    },
    instantAt: (day, second = 0) => resolve(day * DAY_MS + second * SECOND_MS).earlier,
    endOf(day) {
      const { later, gapEnd } = resolve((day + 1) * DAY_MS - SECOND_MS);
      return gapEnd === null ? later : gapEnd - SECOND_MS;
    },
  };
}

/** Offset in milliseconds at an instant, from tables of segments that are made once per block. */
function offsets(name: string): (instant: number) => number {
  const blocks = new Map<number, Segment[]>();
  let current: Segment = { from: 0, until: 0, offset: 0 };
  return (instant) => {
    // Neighbouring rows are mostly on the same side of the same transition.
    if (instant >= current.from && instant < current.until) return current.offset;
    const index = Math.floor(instant / BLOCK_MS);
    let block = blocks.get(index);
    if (!block) {
      block = segmentsOf(name, index * BLOCK_MS, (index + 1) * BLOCK_MS);
      blocks.set(index, block);
    }
    for (const segment of block) {
      current = segment;
      if (instant < segment.until) break;
    }
    return current.offset;
  };
}

function segmentsOf(name: string, from: number, until: number): Segment[] {
  const offsetAt = (instant: number) => Math.round(tzOffset(name, dateAt(instant)) * 60) * SECOND_MS;
  const segments: Segment[] = [];
  let start = from;
  let offset = offsetAt(from);
  // Weekly, because the shortest change in use (Morocco's Ramadan hour) lasts about a month.
  for (let probe = from; probe < until;) {
    const next = Math.min(probe + WEEK_MS, until - 1);
    const nextOffset = offsetAt(next);
    if (nextOffset !== offset) {
      const change = firstChange(offsetAt, probe, next);
      segments.push({ from: start, until: change, offset });
      start = change;
      offset = nextOffset;
    }
    probe = next === until - 1 ? until : next;
  }
  segments.push({ from: start, until, offset });
  return segments;
}

/** The first instant after `low` with the offset of `high`, when the offset changes once between them. */
function firstChange(offsetAt: (instant: number) => number, low: number, high: number): number {
  const before = offsetAt(low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The civil day of a `Date` that a date cell holds, without knowing the sheet's zone: the day whose midnight lies
 * nearest. Right from UTC−12 to UTC+12; for dates that are only shown, never for one that is counted from.
 *
 * @returns null when the value is no valid `Date`
 */
export function dayOfMidnight(value: unknown): Day | null {
  const instant = instantOf(value);
  return instant === null ? null : dayFromNumber(Math.floor((instant + DAY_MS / 2) / DAY_MS));
}
