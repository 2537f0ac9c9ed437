import { DecodeUTF8 } from 'fflate';
import { Problem } from '../problems.ts';
import type { FileRow } from './csv.ts';
import { dateStyles, sharedStrings, sheetsOf, type Sheet } from './xlsx-parts.ts';
import { worksheetRows, type CellSources } from './xlsx-rows.ts';
import { zipEntries, type ZipEntry } from './zip.ts';

/** The sheet that Seller Center writes; any other name is searched for an Order ID column. */
export const EXPORT_SHEET = 'OrderSKUList';

/** Rows at the top in which a header is looked for. */
const ROWS_LOOKED_AT = 10;

/** What reading a workbook reports between its rows: nothing to show yet, but time to let others work. */
export type Pause = 'unpacking';

/**
 * The rows of an XLSX export, one at a time: of the sheet `OrderSKUList`, otherwise of the first one that has the
 * header of an export, otherwise of the first.
 *
 * Made for the workbooks that Seller Center writes, which trip other readers: a row element for every header cell, a
 * dimension of `A1:A1`, a worksheet part with any name, text inside the cells. Rows are put together by the cells'
 * own references. Numbers stay numbers, so that a damaged order ID can be told; cells formatted as dates become
 * text like `2026/03/01 09:05:00`.
 *
 * @param columnsToRead which columns matter when the row is the header of an export, null when it is another row
 * @throws {Problem} `unreadableFile` or `fileTooLarge`
 */
export function* xlsxRows(
  bytes: Uint8Array,
  columnsToRead: CellSources['columnsToRead'],
): Generator<FileRow | Pause> {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  const sheets = sheetsOf(
    text(entries, 'xl/workbook.xml'),
    text(entries, 'xl/_rels/workbook.xml.rels'),
    [...entries.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)),
  );
  if (sheets.length === 0) throw new Problem('unreadableFile');
  const shared = sharedStrings(text(entries, 'xl/sharedstrings.xml'));
  yield 'unpacking';
  const styles = dateStyles(text(entries, 'xl/styles.xml'));

  const rowsOf = (sheet: Sheet) =>
    worksheetRows(chunksOf(entries.get(sheet.part.toLowerCase())), {
      shared,
      styles,
      date1904: sheet.date1904,
      columnsToRead,
    });
  const named = sheets.filter(({ name }) => name.trim().toLowerCase() === EXPORT_SHEET.toLowerCase());
  const chosen = [...named, ...sheets].find((sheet) => hasHeader(rowsOf(sheet), columnsToRead)) ?? sheets[0]!;
  yield* rowsOf(chosen);
}

function hasHeader(rows: Generator<FileRow | Pause>, columnsToRead: CellSources['columnsToRead']): boolean {
  for (const row of rows) {
    if (row === 'unpacking') continue;
    if (columnsToRead(row.cells)) return true;
    if (row.number >= ROWS_LOOKED_AT) return false;
  }
  return false;
}

function text(entries: ReadonlyMap<string, ZipEntry>, name: string): string {
  const entry = entries.get(name);
  return entry ? [...chunksOf(entry)].map(({ text: piece }) => piece).join('') : '';
}

/** The text of a part, piece by piece; a character is never cut in half. */
function* chunksOf(entry: ZipEntry | undefined): Generator<{ text: string; share: number }> {
  if (!entry) throw new Problem('unreadableFile');
  let decoded = '';
  const decoder = new DecodeUTF8((piece) => (decoded += piece));
  let read = 0;
  for (const chunk of entry.chunks()) {
    decoder.push(chunk);
    read += chunk.length;
    const piece = decoded;
    decoded = '';
    yield { text: piece, share: Math.min(1, read / Math.max(1, entry.size)) };
  }
}
