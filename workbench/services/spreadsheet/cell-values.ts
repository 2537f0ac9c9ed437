/** Values between a script and the bridge: `Date` is native to the realm, outside it is an instant. */
import type { InputValue } from '../../host/cell-input.ts';
import { platformError } from '../emulated.ts';
import type { ReadValues } from '../bridge.ts';

export type Cell = string | number | boolean | Date;

export function inward({ rows, dates }: ReadValues): Cell[][] {
  const copy: Cell[][] = Array.from(rows, (row) => Array.from(row));
  const width = copy[0]?.length ?? 0;
  for (let i = 0; i < dates.length; i += 2) {
    const flat = dates[i]!;
    copy[Math.floor(flat / width)]![flat % width] = new Date(dates[i + 1]!);
  }
  return copy;
}

export function outward(value: unknown): InputValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { date: value.getTime() };
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'bigint':
      return String(value);
    default:
      throw new Error(
        `not emulated: writing ${typeof value === 'object' ? 'an object' : `a ${typeof value}`} into a cell`,
      );
  }
}

/** Checks a two-dimensional argument against the range and converts each member. */
export function rowsFor<T, R>(
  method: string,
  rows: unknown,
  height: number,
  width: number,
  convert: (value: T) => R,
): R[][] {
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row)))
    throw platformError(
      `The parameters (${Array.isArray(rows) ? 'number[]' : typeof rows === 'string' ? 'String' : typeof rows}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  if (rows.length !== height)
    throw platformError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${height}.`,
    );
  return (rows as T[][]).map((row) => {
    if (row.length !== width)
      throw platformError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${width}.`,
      );
    return Array.from(row, convert);
  });
}
