import type { Cell } from '../app/ports.ts';

/** Beginnings that Sheets, or a program that opens the exported file, could take for a formula. */
const FORMULA_START = /^[=+\-@\t\r'＝＋－＠]/;

/**
 * A value as it must be handed to Sheets to arrive unchanged: text from outside never becomes a formula. The
 * apostrophe in front is Sheets' own mark for *this is text*. Text that looks like a number stays text because its
 * column is formatted as text.
 *
 * @example asLiteral('=HYPERLINK("http://x")') // '\'=HYPERLINK("http://x")'
 */
export function asLiteral(value: Cell): Cell {
  return typeof value === 'string' && FORMULA_START.test(value) ? `'${value}` : value;
}

/**
 * The value that was meant: in a cell that is formatted as text already, Sheets may keep the apostrophe (*assumed*).
 *
 * @example fromLiteral('\'=1+1') // '=1+1'
 */
export function fromLiteral(value: Cell): Cell {
  return typeof value === 'string' && value.startsWith("'") && FORMULA_START.test(value.slice(1))
    ? value.slice(1)
    : value;
}
