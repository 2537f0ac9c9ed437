import type { Phrase } from './phrase.ts';

/** What there is to say about one problem. */
export interface ProblemText {
  /** A few words for one cell of a column. */
  readonly short: Phrase;
  /** What is wrong, where, and how to fix it. */
  readonly sentence: Phrase;
}

/** Keeps the names of the rows, so that a problem nobody can name does not compile. */
export const problems = <Code extends string>(texts: Record<Code, ProblemText>) => texts;
