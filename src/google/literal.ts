import type { Cell } from '../app/ports.ts';

/** Beginnings that Sheets, or a program that opens the exported file, could take for a formula. */
const FORMULA_START = /^[=+\-@\t\r'＝＋－＠]/;

/** Texts that Sheets would turn into a number, a date or a boolean in a cell that is not formatted as text. */
const LOOKS_LIKE_A_VALUE = /^\s*[\d.,:/$€£¥%()-]+\s*$|^(true|false)$/i;

/**
 * A value as it must be handed to Sheets to arrive unchanged: text from outside never becomes a formula. The
 * apostrophe in front is Sheets' own mark for *this is text* and is not part of the value.
 *
 * @param forceText also for text that looks like a number: for cells whose format is not known to be text
 * @example asLiteral('=HYPERLINK("http://x")') // '\'=HYPERLINK("http://x")'
 */
export function asLiteral(value: Cell, { forceText = false } = {}): Cell {
  if (typeof value !== 'string' || value === '') return value;
  const guard = FORMULA_START.test(value) || (forceText && LOOKS_LIKE_A_VALUE.test(value));
  return guard ? `'${value}` : value;
}
