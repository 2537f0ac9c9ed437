import { Problem, type ProblemCode } from '../problems.ts';
import type { Values } from '../../text/phrase.ts';
import type { ImportWarning } from './imported.ts';

/** Rows named in a warning; the rest is only counted. */
const ROWS_NAMED = 5;

/** Gathers what goes wrong line by line, so that 10,000 equal complaints become one with a count. */
export class Warnings {
  private readonly gathered = new Map<string, { problem: Problem; rows: number[]; count: number }>();

  /**
   * @param row the row it is about; none when it is about the whole file
   * @param kind complaints of one code and kind are one warning, with the values of the first
   */
  add(code: ProblemCode, values: Values = {}, row?: number, kind = ''): void {
    const key = `${code} ${kind}`;
    let warning = this.gathered.get(key);
    if (!warning)
      this.gathered.set(key, (warning = { problem: new Problem(code, values), rows: [], count: 0 }));
    warning.count++;
    if (row !== undefined && warning.rows.length < ROWS_NAMED) warning.rows.push(row);
  }

  all(): ImportWarning[] {
    return [...this.gathered.values()];
  }
}
