import { MARKETS, type Market } from '../markets.ts';
import { Problem } from '../problems.ts';
import { textOf, type Decode } from './bytes.ts';
import { columnsToRead, isExportHeader, notAnExport, readHeader, type ExportHeader } from './columns.ts';
import { csvRows, type Cells, type FileRow } from './csv.ts';
import type { DateOrder, ImportedOrder, ImportQuestion, ReadProgress, ReadResult } from './imported.ts';
import { LineReader } from './lines.ts';
import { marketOfFile } from './market-of-file.ts';
import { ordersOf } from './orders.ts';
import { Warnings } from './warnings.ts';
import { xlsxRows } from './xlsx.ts';
import { isZip } from './zip.ts';

/** A file as the person dropped it. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  readonly decode: Decode;
  /** A code or name; answers the question `market`. */
  readonly market?: string | undefined;
  /** Answers the question `dateOrder`. */
  readonly dateOrder?: DateOrder | undefined;
  /** The shop's own table of markets. */
  readonly markets?: readonly Market[] | undefined;
}

/** A CSV longer than this is no export; a browser tab would run out of memory. */
export const MAX_FILE_BYTES = 300 * 1024 * 1024;
/** Rows between two looks at the progress: a few milliseconds of work. */
const ROWS_PER_STEP = 250;
/** The header of an export is in one of the first rows. */
const HEADER_ROWS = 10;
/** First bytes of the Excel format before 2007, and of workbooks with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a Seller Center export, CSV or XLSX, in small steps: every `next()` works for some milliseconds and yields
 * the progress, so that a page stays responsive and can simply stop. The last one returns the result.
 *
 * Nothing is guessed silently. The result says which market and which order of day and month were assumed and why,
 * which rows were refused and why; what cannot be told comes back as a question, without orders, and the file is read
 * again with the answer as an option.
 *
 * @throws {Problem} when the file as a whole cannot be imported: `notAnExport`, `returnsExport`,
 *   `exportColumnMissing`, `emptyExport`, `unreadableFile`, `oldExcelFile`, `fileTooLarge`, `unknownMarket`
 */
export function* readExport(file: ExportFile, options: ReadOptions): Generator<ReadProgress, ReadResult> {
  const { bytes } = file;
  const markets = options.markets ?? MARKETS;
  const warnings = new Warnings();
  const { header, reader } = yield* readLines(bytes, options.decode);
  const pause = (): ReadProgress => ({ phase: 'orders', done: 0, total: reader.count });
  yield pause();
  if (reader.count === 0) throw new Problem('emptyExport');
  const { lines, roundLines } = reader.finish();
  for (const { row, orderId } of roundLines) warnings.add('roundOrderId', { orderId }, row);
  if (header.absent.length > 0) warnings.add('columnsNotInExport', { columns: header.absent.join(', ') });

  yield pause();
  const questions: ImportQuestion[] = [];
  const found = marketOfFile(lines, header, markets, options.market);
  // A file without a single good line has nothing to ask about: its problems stand in `refused`.
  const hasLines = lines.length > 0;
  if (found.market === null && hasLines) questions.push({ ask: 'market', candidates: found.candidates });
  const mixed = reader.dates.contradiction();
  if (mixed) warnings.add('mixedDateOrder', mixed);
  const dates = reader.dates.decide(found.market?.code ?? null, options.dateOrder);
  if ('ask' in dates && hasLines) questions.push(dates.ask);

  yield pause();
  const orders: ImportedOrder[] = [];
  let linesDone = 0;
  if (found.market !== null && !('ask' in dates)) {
    const facts = {
      market: found.market,
      marketIsChosen: options.market !== undefined,
      markets,
      dateOrder: dates.order,
    };
    for (const order of ordersOf(lines, facts, warnings)) {
      orders.push(order);
      linesDone += order.lines.length;
      if (orders.length % ROWS_PER_STEP === 0) {
        yield { phase: 'orders', done: linesDone, total: lines.length };
      }
    }
    const codes = [...new Set(orders.map((order) => order.market))];
    if (codes.length > 1) warnings.add('severalMarkets', { markets: codes.join(', ') });
  }

  return {
    fileName: file.name,
    kind: 'orders',
    market: found.market?.code ?? null,
    marketWhy: found.market === null ? null : found.why,
    dateOrder: 'ask' in dates ? null : dates.order,
    dateWhy: 'ask' in dates ? null : dates.why,
    lines: reader.count,
    orders,
    refused: reader.refused,
    descriptionRows: reader.descriptionRows,
    questions,
    warnings: warnings.all(),
  };
}

/** Reads an export in one go, for callers that show no progress. */
export function readExportNow(file: ExportFile, options: ReadOptions): ReadResult {
  const steps = readExport(file, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* readLines(
  bytes: Uint8Array,
  decode: Decode,
): Generator<ReadProgress, { header: ExportHeader; reader: LineReader }> {
  const progress = (phase: 'unpacking' | 'rows', share: number): ReadProgress => ({
    phase,
    done: Math.round(bytes.length * share),
    total: bytes.length,
  });
  let header: ExportHeader | null = null;
  let reader: LineReader | null = null;
  let firstRow: Cells = [];
  let share = 0;
  let rows = 0;
  for (const row of rowsOf(bytes, decode)) {
    if (row === 'unpacking') {
      yield progress(reader ? 'rows' : 'unpacking', share);
      continue;
    }
    share = row.share;
    if (reader) reader.add(row);
    else if (isExportHeader(row.cells)) {
      header = readHeader(row.cells);
      reader = new LineReader(header, row.number);
    } else {
      if (firstRow.length === 0) firstRow = row.cells;
      if (row.number >= HEADER_ROWS) break;
    }
    if (++rows % ROWS_PER_STEP === 0) yield progress('rows', share);
  }
  if (!header || !reader) throw notAnExport(firstRow);
  return { header, reader };
}

function rowsOf(bytes: Uint8Array, decode: Decode): Iterable<FileRow | 'unpacking'> {
  if (bytes.length > MAX_FILE_BYTES)
    throw new Problem('fileTooLarge', { limit: MAX_FILE_BYTES / 1024 / 1024 });
  if (OLE.every((byte, at) => bytes[at] === byte)) throw new Problem('oldExcelFile');
  return isZip(bytes) ? xlsxRows(bytes, columnsToRead) : csvRows(textOf(bytes, decode));
}
