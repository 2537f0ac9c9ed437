/** Cells of one row; a number only where a spreadsheet file says that the cell is one. */
export type Cells = (string | number)[];

/** A row of a file and its number as a spreadsheet program would show it: the first is 1, blank ones count. */
export interface FileRow {
  readonly number: number;
  readonly cells: Cells;
  /** How much of the file is read after this row, from 0 to 1. */
  readonly share: number;
}

type Delimiter = ',' | ';' | '\t';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
/** Lines looked at to find out what separates the cells. */
const LINES_LOOKED_AT = 20;

/**
 * The rows of CSV text, one at a time, so that the caller can stop or show progress between any two.
 *
 * Tolerates what exports and the programs between them do: byte order mark, NULs, `\r\n`, `\n` or `\r`, a TAB at the
 * end of cells, `;` or TAB instead of commas (in the data alone, too), quotes inside a cell and a quote that never
 * closes. Cells lose white space at both ends and nothing else: `=1+1` stays text.
 *
 * @example [...csvRows('a,b\r\n1\t,"x, y"')].map((row) => row.cells) // [['a', 'b'], ['1', 'x, y']]
 */
export function* csvRows(source: string): Generator<FileRow> {
  const text = withoutDebris(source);
  const delimiters = delimitersOf(text);
  const end = text.length;
  let at = 0;
  /** From here on quotes are ordinary characters: one was opened and never closed. */
  let quotesCountUntil = end;

  for (let number = 1; at < end; number++) {
    const delimiter = number === 1 ? delimiters.header : delimiters.data;
    const cells: Cells = [];
    for (;;) {
      let cell = '';
      let from = skipBlanks(text, at, delimiter);
      if (text.charCodeAt(from) === QUOTE && from < quotesCountUntil) {
        const close = closingQuote(text, from + 1);
        if (close < 0) {
          quotesCountUntil = from;
        } else {
          cell = text.slice(from + 1, close);
          if (cell.includes('""')) cell = cell.replace(/""/g, '"');
          from = close + 1;
        }
      }
      const stop = endOfCell(text, from, delimiter);
      cells.push((cell + text.slice(from, stop)).trim());
      at = stop + 1;
      if (text.charAt(stop) !== delimiter) {
        if (text.charCodeAt(stop) === CR && text.charCodeAt(stop + 1) === LF) at++;
        break;
      }
      // A delimiter as the very last character opens one more, empty cell.
      if (at >= end) {
        cells.push('');
        break;
      }
    }
    yield { number, cells, share: Math.min(1, at / end) };
  }
}

const QUOTE = 34;
const CR = 13;
const LF = 10;
const SPACE = 32;
const TAB = 9;

/** Position of the quote that ends the cell, doubled ones passed over; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  const stop = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === stop || code === LF || code === CR) return at;
  }
  return at;
}

function skipBlanks(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE || (delimiter !== '\t' && text.charCodeAt(at) === TAB)) at++;
  return at;
}

function withoutDebris(source: string): string {
  const text = source.includes('\0') ? source.replace(/\0/g, '') : source;
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/**
 * What separates the cells: in the header what it has most of; in the data the same, unless the data hardly has any
 * and has as many of another as the header has columns (a comma header above data pasted from a sheet).
 */
function delimitersOf(text: string): { header: Delimiter; data: Delimiter } {
  const lines = firstLines(text);
  const head = counts(lines[0] ?? '');
  const header = DELIMITERS.reduce((best, next) => (head[next] > head[best] ? next : best));
  const wanted = head[header];
  const data = lines.slice(1).map(counts);
  const fits = (delimiter: Delimiter) => data.filter((line) => line[delimiter] * 2 > wanted).length;
  const other = DELIMITERS.find((delimiter) => delimiter !== header && fits(delimiter) > 0);
  return { header, data: wanted > 0 && fits(header) === 0 && other ? other : header };
}

function firstLines(text: string): string[] {
  const lines: string[] = [];
  let at = 0;
  while (lines.length < LINES_LOOKED_AT && at < text.length) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++;
    if (end > at) lines.push(text.slice(at, end));
    at = end + 1;
  }
  return lines;
}

function counts(line: string): Record<Delimiter, number> {
  const found: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === ';' || character === '\t')) found[character]++;
  }
  return found;
}
