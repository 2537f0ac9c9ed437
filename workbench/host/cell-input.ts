/** A value on its way into a cell: what the engine stores, and the number format the cell gets with it. */
import type { CellUpdate } from '../engine/bulk-write.ts';
import { toEngineFormula } from '../engine/formula-text.ts';
import type { Grid, Position } from '../engine/grid.ts';
import { isDateFormat, TEXT } from '../engine/number-formats.ts';
import { CELL_CHARACTERS } from '../limits.ts';
import { PlatformError } from './platform-error.ts';
import { instantToSerial } from './time-zone.ts';
import { readTyped } from './typed-text.ts';

/** A cell value as the in-realm services hand it over: a `Date` arrives as `{ date }` in milliseconds. */
export type InputValue = string | number | boolean | null | undefined | { date: number };

export interface InputContext {
  grid: Grid;
  timeZone: string;
  /** A person's `=` in a text cell stays text; a script's is a formula wherever it lands. */
  by: 'script' | 'person';
}

export function cellUpdate(context: InputContext, position: Position, value: InputValue): CellUpdate {
  const update: CellUpdate = { type: 'UPDATE_CELL', ...position };
  const own = context.grid.ownFormat(position);
  if (value === null || value === undefined || value === '') return { ...update, content: '' };
  if (typeof value === 'boolean') return { ...update, content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return { ...update, content: numberContent(value) };
  if (typeof value === 'object') return dateUpdate(context, update, value.date, own);
  if (value.length > CELL_CHARACTERS)
    throw new PlatformError(
      `Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`,
    );
  return textUpdate(context, update, value, own);
}

function textUpdate(
  context: InputContext,
  update: CellUpdate,
  text: string,
  own: string | undefined,
): CellUpdate {
  const { locale } = context.grid;
  const isTextCell = own === TEXT;
  if (text.startsWith('=') && text.length > 1 && (context.by === 'script' || !isTextCell))
    return { ...update, content: toEngineFormula(text, locale.decimalSeparator) };
  if (isTextCell) return inTextCell(update, text.replace(/^'/, ''));
  if (text.startsWith("'")) return { ...update, content: text };
  const typed = readTyped(text, locale);
  if (typed.kind === 'boolean') return { ...update, content: typed.value ? 'TRUE' : 'FALSE' };
  if (typed.kind === 'text') return { ...update, content: plainText(text) };
  return {
    ...update,
    content: numberContent(typed.value),
    ...(typed.format && !own ? { format: typed.format } : {}),
  };
}

/**
 * The engine takes a leading `=` for a formula and shows a leading apostrophe in a text cell. A text like that is kept
 * by giving up the cell's text format, which is the lesser loss.
 */
function inTextCell(update: CellUpdate, text: string): CellUpdate {
  return text.startsWith('=') ? { ...update, content: `'${text}`, format: '' } : { ...update, content: text };
}

/** The engine would read some of what Sheets leaves as text; an apostrophe stops it. */
function plainText(text: string): string {
  return text.startsWith('=') || /^[\s\d($€£¥.+-]/.test(text) ? `'${text}` : text;
}

function dateUpdate(
  context: InputContext,
  update: CellUpdate,
  instant: number,
  own: string | undefined,
): CellUpdate {
  const serial = instantToSerial(instant, context.timeZone);
  if (!Number.isFinite(serial)) return { ...update, content: '#NUM!' };
  const { dateFormat, timeFormat } = context.grid.locale;
  const format = Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}`;
  return { ...update, content: numberContent(serial), ...(isDateFormat(own) ? {} : { format }) };
}

/** The engine reads plain decimal notation only. */
function numberContent(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 })
    : text;
}
