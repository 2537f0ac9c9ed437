import { stateTexts } from '../text/states.ts';
import type { Language } from '../text/phrase.ts';
import type { OrderState } from './states.ts';

export interface Highlight {
  /** Names the rule for ever: it is written into the rule's formula, the only place that keeps it. */
  readonly key: string;
  readonly state: OrderState;
  readonly background: string;
  readonly text: string;
  readonly bold: boolean;
}

/**
 * The highlighting, most urgent first: Sheets shows the first rule that fits. The colours keep apart for people who
 * see red and green alike (they differ in lightness, and blue stands for *asked for*); the words of the *Next step*
 * column say the same.
 */
export const HIGHLIGHTS: readonly Highlight[] = [
  row('damagedId', 'damagedId', '#3c4043', '#ffffff', { bold: true }),
  row('overdue', 'overdue', '#a50e0e', '#ffffff', { bold: true }),
  row('actNow', 'actNow', '#f29900', '#1f1300', { bold: true }),
  row('dueSoon', 'dueSoon', '#fde293', '#3c2f00'),
  row('asked', 'asked', '#c6dafc', '#0b2a66'),
  row('rescued', 'rescued', '#ceead6', '#0d3b1e'),
  row('checkTracking', 'checkTracking', '#b9bec5', '#17191c'),
];

function row(
  key: string,
  state: OrderState,
  background: string,
  text: string,
  { bold = false } = {},
): Highlight {
  return { key, state, background, text, bold };
}

/** What every rule of ours carries, since Sheets gives a rule no name of its own. `N` of a text is 0. */
const MARKER = /N\(\s*"desk:([A-Za-z]+)"\s*\)\s*=\s*0/i;

/**
 * The formula of a highlight for the first row of the range it is laid over.
 *
 * @param nextStepLetter the letter of the *Next step* column
 * @example highlightFormula(overdue, 'B', 'en') // '=AND(N("desk:overdue")=0;$B1="Overdue: redelivery window closed")'
 */
export function highlightFormula(highlight: Highlight, nextStepLetter: string, language: Language): string {
  return `=AND(N("desk:${highlight.key}")=0;$${nextStepLetter}1="${stateTexts[highlight.state][language]}")`;
}

/** The highlight a rule's formula belongs to; null for a rule of the user's own. */
export function highlightOf(formula: string): string | null {
  return MARKER.exec(formula)?.[1] ?? null;
}
