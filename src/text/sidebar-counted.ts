import type { Phrase } from './phrase.ts';

/** A sentence that counts: English has two forms, Chinese repeats its one. */
export interface Counted {
  readonly one: Phrase;
  readonly other: Phrase;
}
