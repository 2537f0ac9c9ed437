import { plainHeader } from '../headers.ts';
import { Problem } from '../problems.ts';
import type { Cells } from './csv.ts';

/** A column of the order export that we read; every other column of the file is passed over. */
export interface ExportColumn {
  readonly key: string;
  /** As the platform writes it, then other spellings; compared without case and extra spaces. */
  readonly headers: readonly [string, ...string[]];
  /**
   * 'required': without it there is nothing to import. 'expected': in every recent export; its absence is told.
   * 'extra': helps where it is there.
   */
  readonly need: 'required' | 'expected' | 'extra';
}

/**
 * The columns we read. Of the buyer only the username, the nickname and the country are among them: recipient, phone
 * and address are in the file and stay there.
 */
export const EXPORT_COLUMNS = [
  { key: 'orderId', headers: ['Order ID'], need: 'required' },
  { key: 'status', headers: ['Order Status'], need: 'required' },
  { key: 'substatus', headers: ['Order Substatus'], need: 'extra' },
  // The platform spells this one with a single l, and 'Cancelled Time' with two.
  { key: 'returnType', headers: ['Cancelation/Return Type', 'Cancellation/Return Type'], need: 'extra' },
  { key: 'skuId', headers: ['SKU ID'], need: 'extra' },
  { key: 'sellerSku', headers: ['Seller SKU'], need: 'extra' },
  { key: 'product', headers: ['Product Name'], need: 'extra' },
  { key: 'variation', headers: ['Variation'], need: 'extra' },
  { key: 'quantity', headers: ['Quantity'], need: 'extra' },
  { key: 'amount', headers: ['Order Amount'], need: 'expected' },
  { key: 'refund', headers: ['Order Refund Amount'], need: 'extra' },
  { key: 'placedAt', headers: ['Created Time'], need: 'expected' },
  { key: 'paidAt', headers: ['Paid Time'], need: 'extra' },
  { key: 'rtsAt', headers: ['RTS Time'], need: 'extra' },
  { key: 'shippedAt', headers: ['Shipped Time'], need: 'expected' },
  { key: 'deliveredAt', headers: ['Delivered Time'], need: 'expected' },
  { key: 'cancelledAt', headers: ['Cancelled Time', 'Canceled Time'], need: 'expected' },
  { key: 'cancelBy', headers: ['Cancel By'], need: 'extra' },
  { key: 'cancelReason', headers: ['Cancel Reason'], need: 'expected' },
  { key: 'tracking', headers: ['Tracking ID'], need: 'expected' },
  { key: 'carrier', headers: ['Shipping Provider Name'], need: 'expected' },
  { key: 'nickname', headers: ['Buyer Nickname'], need: 'extra' },
  { key: 'username', headers: ['Buyer Username'], need: 'expected' },
  { key: 'country', headers: ['Country'], need: 'extra' },
  { key: 'packageId', headers: ['Package ID'], need: 'extra' },
] as const satisfies readonly ExportColumn[];

export type ExportKey = (typeof EXPORT_COLUMNS)[number]['key'];

/** Columns that hold the market's wall time. */
export const TIME_KEYS = ['placedAt', 'paidAt', 'rtsAt', 'shippedAt', 'deliveredAt', 'cancelledAt'] as const;
export type TimeKey = (typeof TIME_KEYS)[number];

/** Columns that only some markets' exports have: a hint where nothing else names the market. */
export const MARKET_COLUMNS: readonly { readonly header: string; readonly market: string }[] = [
  { header: 'Tokopedia Invoice Number', market: 'ID' },
  { header: 'Regency and City', market: 'ID' },
  { header: 'Villages', market: 'ID' },
  { header: 'Retail Delivery Fee', market: 'US' },
  { header: 'Commune', market: 'VN' },
  { header: 'Unit/floor', market: 'SG' },
];

/** The returns export has this column, and only that one. */
const RETURNS_HEADER = 'return order id';

const meaning = new Map<string, ExportKey>(
  EXPORT_COLUMNS.flatMap(({ key, headers }) => headers.map((header) => [plainHeader(header), key] as const)),
);

/** Where the columns we read stand in a file, and which of the market's own columns it has. */
export interface ExportHeader {
  readonly at: ReadonlyMap<ExportKey, number>;
  /** Codes of markets whose own columns are there, with the header that shows it. */
  readonly marketColumns: readonly { readonly header: string; readonly market: string }[];
  /** Headers that are expected and missing. */
  readonly absent: readonly string[];
}

/** Whether a row is the header of an export, of orders or of returns. */
export function isExportHeader(cells: Cells): boolean {
  const headers = cells.map(plainCell);
  return (
    headers.includes('order id') && headers.some((header) => header !== 'order id' && meaning.has(header))
  );
}

/** Positions of the columns we read, for readers that can pass over the others; null when the row is no header. */
export function columnsToRead(cells: Cells): ReadonlySet<number> | null {
  if (!isExportHeader(cells)) return null;
  return new Set(cells.flatMap((header, index) => (meaning.has(plainCell(header)) ? [index] : [])));
}

/**
 * Finds the export's columns in its header row, whatever their order and however many others there are.
 *
 * @throws {Problem} `returnsExport` for the export of returns, `exportColumnMissing` when a required column is absent
 */
export function readHeader(cells: Cells): ExportHeader {
  const headers = cells.map(plainCell);
  if (headers.includes(RETURNS_HEADER)) throw new Problem('returnsExport');
  const at = new Map<ExportKey, number>();
  headers.forEach((header, index) => {
    const key = meaning.get(header);
    if (key !== undefined && !at.has(key)) at.set(key, index);
  });
  const missing = (need: ExportColumn['need']) =>
    EXPORT_COLUMNS.filter((column) => column.need === need && !at.has(column.key)).map(
      ({ headers: [name] }) => name,
    );
  const [required] = missing('required');
  if (required !== undefined) throw new Problem('exportColumnMissing', { column: required });
  return {
    at,
    marketColumns: MARKET_COLUMNS.filter(({ header }) => headers.includes(plainHeader(header))),
    absent: missing('expected'),
  };
}

/** Refuses a file that has no header of an export, naming what its first row says instead. */
export function notAnExport(firstRow: Cells): Problem {
  const found = firstRow
    .map((cell) => String(cell).trim())
    .filter(Boolean)
    .slice(0, 5)
    .map((cell) => cell.slice(0, 30))
    .join(', ');
  return new Problem('notAnExport', { found: found || '–' });
}

function plainCell(cell: string | number): string {
  return typeof cell === 'string' ? plainHeader(cell) : '';
}
