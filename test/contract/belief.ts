/**
 * A belief about Apps Script: a small snippet, what it gives, and how we know.
 *
 * The snippet is the body of a function that has `sheet` (an empty sheet of 1,000 × 26) and returns plain data. It uses
 * nothing of ours, so that `print-live-script.mjs` can put all beliefs into a script for a live account.
 */
export type Mark =
  | { kind: 'documented'; url: string }
  /** Seen on a live account on that day. */
  | { kind: 'observed'; on: string }
  /** Nobody has checked; `because` says why we think so. */
  | { kind: 'assumed'; because: string };

export interface Belief {
  that: string;
  mark: Mark;
  run: string;
  gives?: unknown;
  /** Part of the error's message instead of a result. */
  throws?: string;
}

const REFERENCE = 'https://developers.google.com/apps-script/reference/';
const GUIDES = 'https://developers.google.com/apps-script/guides/';

export const reference = (page: string): Mark => ({ kind: 'documented', url: REFERENCE + page });
export const guide = (page: string): Mark => ({ kind: 'documented', url: GUIDES + page });
export const assumed = (because: string): Mark => ({ kind: 'assumed', because });
