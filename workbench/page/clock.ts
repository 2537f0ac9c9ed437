/** The workbench's "now" in this window: the computer's clock, moved. */
import { instantToSerial, offsetAt } from '../host/time-zone.ts';

export interface PageClock {
  /** Milliseconds that the workbench is ahead of the computer. */
  readonly shift: number;
  readonly timeZone: string;
}

export function now(clock: PageClock): number {
  return Date.now() + clock.shift;
}

/** "Now" as a date value in the spreadsheet's time zone, as the server computes it. */
export function nowSerial(clock: PageClock): number {
  return instantToSerial(now(clock), clock.timeZone);
}

/** The civil day in a time zone, as `2026-03-13`. */
export function dayOf(instant: number, timeZone: string): string {
  return new Date(instant + offsetAt(timeZone, instant)).toISOString().slice(0, 10);
}
