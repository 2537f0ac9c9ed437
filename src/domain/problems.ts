import { problemTexts } from '../text/problems.ts';
import { say, type Language, type Values } from '../text/phrase.ts';

/** Every way something can be wrong, by name; its sentences are the row of that name in `text/problems.ts`. */
export type ProblemCode = keyof typeof problemTexts;

/**
 * Something the user can put right: a code, the values its sentence names, and never a bare string.
 * Thrown where one bad value ends the work, kept as a value where the other rows go on.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly values: Values;

  constructor(code: ProblemCode, values: Values = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.values = values;
  }
}

/** What, where and how to fix it, as one or two sentences. */
export function sentence(problem: Problem, language: Language): string {
  return say(language, problemTexts[problem.code].sentence, problem.values);
}

/** The few words that stand in a cell of a column, where a sentence has no room. */
export function shortText(problem: Problem, language: Language): string {
  return say(language, problemTexts[problem.code].short, problem.values);
}
