import type { ClockView, OrderState } from '../../src/protocol.ts';
import type { Tone } from '../notice.tsx';
import { isoDayAt } from '../when.ts';

/**
 * Where a clock stands at a moment: before the act-by day, on it, in the spare time after it, past the limit, or no
 * longer running.
 */
export type Phase = 'ahead' | 'today' | 'spare' | 'overdue' | 'settled';

export interface Face {
  readonly phase: Phase;
  /** Milliseconds until the end of the act-by day; in the spare time, until the limit. */
  readonly left: number;
  /** How much of the time is left, from 1 (just begun) to 0. */
  readonly share: number;
}

/** Reads a clock at a moment. The server knows the days; how they look changes by itself while nobody clicks. */
export function faceOf(clock: ClockView, now: number): Face {
  const limit = Date.parse(clock.deadlineEnds);
  const safe = Date.parse(clock.actByEnds);
  const began = Date.parse(clock.startedAt);
  const phase = phaseOf(clock, now, safe, limit);
  const end = phase === 'spare' ? limit : safe;
  const left = Math.max(0, end - now);
  const share = phase === 'settled' || phase === 'overdue' ? 0 : end > began ? left / (end - began) : 1;
  return { phase, left, share: Math.min(1, share) };
}

function phaseOf(clock: ClockView, now: number, safe: number, limit: number): Phase {
  if (clock.closedBy) return 'settled';
  if (now > limit) return 'overdue';
  if (now > safe) return 'spare';
  return isoDayAt(now, clock.zone) === clock.actBy ? 'today' : 'ahead';
}

/** Colours follow the sheet's highlighting, except that time goes on after the order was read. */
export function toneOf(face: Face, state: OrderState): Tone {
  if (face.phase === 'overdue') return 'grey';
  if (face.phase === 'settled') return 'green';
  if (face.phase === 'spare' || state === 'actNow') return 'red';
  return face.phase === 'today' || state === 'dueSoon' ? 'amber' : 'blue';
}
