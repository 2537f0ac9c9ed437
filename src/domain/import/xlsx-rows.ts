import { dayFromNumber, isoDay } from '../days.ts';
import { Problem } from '../problems.ts';
import type { Cells, FileRow } from './csv.ts';
import { attribute, elements, plainText, unescape } from './xml.ts';

/** What the cells of a worksheet refer to. */
export interface CellSources {
  readonly shared: readonly string[];
  /** For every cell style whether it shows a date. */
  readonly styles: readonly boolean[];
  readonly date1904: boolean;
  /** Positions of the columns worth reading, asked row by row until a header gives them; the others stay blank. */
  readonly columnsToRead: (cells: Cells) => ReadonlySet<number> | null;
}

/** One row of one sheet is never this long; something else is wrong with the file then. */
const LONGEST_ROW = 32 * 1024 * 1024;
/** XLSX allows columns up to XFD. */
const MAX_COLUMNS = 16_384;

/**
 * The rows of a worksheet while it is being unpacked, with a pause after every piece. Cells are put into rows by their
 * own references (`B1`), not by the row elements around them: the platform writes one of those per header cell.
 *
 * @param pieces the worksheet's XML, cut anywhere
 */
export function* worksheetRows(
  pieces: Iterable<{ readonly text: string; readonly share: number }>,
  sources: CellSources,
): Generator<FileRow | 'unpacking'> {
  const reader = new CellReader(sources);
  let waiting = '';
  let rowEnd = '';
  let share = 0;
  for (const piece of pieces) {
    share = piece.share;
    // The end of a row may have been cut in two.
    const overlap = Math.max(0, waiting.length - 40);
    waiting += piece.text;
    if (rowEnd === '') {
      const root = /<(\w{1,20}:)?worksheet[\s>]/.exec(waiting.slice(0, 4096));
      if (!root) continue;
      reader.prefix = root[1] ?? '';
      rowEnd = `</${reader.prefix}row>`;
    }
    const last = waiting.slice(overlap).lastIndexOf(rowEnd);
    if (last >= 0) {
      const cut = overlap + last + rowEnd.length;
      for (const row of reader.read(waiting.slice(0, cut))) yield { ...row, share };
      waiting = waiting.slice(cut);
    } else if (waiting.length > LONGEST_ROW) throw new Problem('unreadableFile');
    yield 'unpacking';
  }
  for (const row of reader.read(waiting)) yield { ...row, share: 1 };
  const row = reader.finish();
  if (row) yield { ...row, share: 1 };
}

interface Row {
  number: number;
  cells: Cells;
}

/** Reads cells one after the other and hands out a row when the next one begins. */
class CellReader {
  prefix = '';
  private readonly sources: CellSources;
  private row: Row = { number: 0, cells: [] };
  private wanted: ReadonlySet<number> | null = null;
  /** The row and column of the next cell that does not say where it is. */
  private implied = { row: 0, column: 0 };

  constructor(sources: CellSources) {
    this.sources = sources;
  }

  *read(xml: string): Generator<Row> {
    const cellStart = `<${this.prefix}c`;
    const rowStart = `<${this.prefix}row`;
    const cellEnd = `</${this.prefix}c>`;
    let nextRow = indexOfTag(xml, rowStart, 0);
    for (let at = indexOfTag(xml, cellStart, 0); at >= 0; at = indexOfTag(xml, cellStart, at)) {
      for (; nextRow >= 0 && nextRow < at; nextRow = indexOfTag(xml, rowStart, nextRow + 1)) {
        const said = attribute(xml.slice(nextRow + rowStart.length, xml.indexOf('>', nextRow)), 'r');
        this.implied = { row: said === undefined ? this.implied.row + 1 : Number(said), column: 0 };
      }
      const tagEnd = xml.indexOf('>', at);
      if (tagEnd < 0) return;
      const isEmpty = xml.charAt(tagEnd - 1) === '/';
      const close = isEmpty ? tagEnd : xml.indexOf(cellEnd, tagEnd);
      if (close < 0) return;
      const attributes = xml.slice(at + cellStart.length, isEmpty ? tagEnd - 1 : tagEnd);
      const position = this.positionOf(attributes);
      if (position.row !== this.row.number) {
        const done = this.finish();
        if (done) yield done;
        this.row.number = position.row;
      }
      if (
        !isEmpty &&
        position.column < MAX_COLUMNS &&
        (this.wanted === null || this.wanted.has(position.column))
      ) {
        const { cells } = this.row;
        while (cells.length < position.column) cells.push('');
        cells[position.column] = this.valueOf(attributes, xml.slice(tagEnd + 1, close));
      }
      this.implied = { row: position.row, column: position.column + 1 };
      at = close + 1;
    }
  }

  finish(): Row | null {
    const { row } = this;
    this.row = { number: row.number, cells: [] };
    if (row.cells.length === 0) return null;
    this.wanted ??= this.sources.columnsToRead(row.cells);
    return row;
  }

  private positionOf(attributes: string): { row: number; column: number } {
    const match = /(?:^|\s)r\s?=\s?["']([A-Z]{1,3})(\d{1,7})["']/.exec(attributes);
    if (!match) return this.implied;
    let column = 0;
    for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
    return { row: Number(match[2]), column: column - 1 };
  }

  private valueOf(attributes: string, inner: string): string | number {
    const type = attribute(attributes, 't') ?? 'n';
    if (type === 'inlineStr') {
      // Plain `<is><t>…</t></is>` is what a workbook has millions of.
      return plainText(
        inner.startsWith('<is>') && inner.endsWith('</is>') ? inner.slice(4, -5) : inner,
      ).trim();
    }
    const value = unescape(elements(inner, 'v')[0]?.inner ?? '').trim();
    if (type === 's') return (this.sources.shared[Number(value)] ?? '').trim();
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type !== 'n' || value === '') return value;
    const number = Number(value);
    if (Number.isNaN(number)) return value;
    const isDate = this.sources.styles[Number(attribute(attributes, 's') ?? 0)] === true;
    return isDate ? dateText(number, this.sources.date1904) : number;
  }
}

/** Days from 1899-12-30, from where serial numbers count (after February 1900), to 1970-01-01; 1904 files start later. */
const SERIAL_EPOCH = { from1900: 25_569, from1904: 24_107 };

/** A date cell's serial number as text that nobody can misread: `2026/03/01 09:05:00`. */
function dateText(serial: number, date1904: boolean): string {
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const second = seconds - day * 86_400;
  const iso = isoDay(dayFromNumber(day - (date1904 ? SERIAL_EPOCH.from1904 : SERIAL_EPOCH.from1900)));
  const time = [second / 3600, (second / 60) % 60, second % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${iso.replace(/-/g, '/')} ${time.join(':')}`;
}

/** Where a tag begins; `<c` must not find `<cols`. */
function indexOfTag(xml: string, tag: string, from: number): number {
  for (let at = xml.indexOf(tag, from); at >= 0; at = xml.indexOf(tag, at + 1)) {
    const next = xml.charCodeAt(at + tag.length);
    // A space or line end, '/' or '>'.
    if (next <= 32 || next === 47 || next === 62) return at;
  }
  return -1;
}
