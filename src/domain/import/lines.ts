import { checkOrderId } from '../order-id.ts';
import { Problem } from '../problems.ts';
import { EXPORT_COLUMNS, TIME_KEYS, type ExportHeader, type ExportKey } from './columns.ts';
import type { FileRow } from './csv.ts';
import { DateVote, readWritten } from './dates.ts';
import type { RefusedLine } from './imported.ts';

/** One SKU line of an export: the cells we read, in the order of `EXPORT_COLUMNS`. */
export interface ExportLine {
  readonly row: number;
  readonly orderId: string;
  readonly values: readonly (string | number)[];
}

const INDEX = Object.fromEntries(EXPORT_COLUMNS.map(({ key }, index) => [key, index])) as Record<
  ExportKey,
  number
>;

/** The cell of a line; '' where the file has no such column. */
export function cell(line: ExportLine, key: ExportKey): string | number {
  return line.values[INDEX[key]] ?? '';
}

/** The cell of a line as text. */
export function cellText(line: ExportLine, key: ExportKey): string {
  return String(cell(line, key));
}

/** Under the header there may be a row that describes the columns, and in some files another one. */
const DESCRIPTION_ROWS = 2;
/** From this share of IDs that end in zeros on, a spreadsheet made the zeros: by chance it is one in a thousand. */
const DAMAGED_SHARE = 1 / 20;

/** Sorts the rows of a file into lines, refused rows and descriptions, and gathers what the whole columns show. */
export class LineReader {
  readonly refused: RefusedLine[] = [];
  readonly dates = new DateVote();
  descriptionRows = 0;
  private readonly kept: ExportLine[] = [];
  private readonly ids = new Set<string>();
  private readonly roundIds = new Set<string>();
  private readonly columns: readonly (number | undefined)[];
  private readonly headerRow: number;

  constructor(header: ExportHeader, headerRow: number) {
    this.columns = EXPORT_COLUMNS.map(({ key }) => header.at.get(key));
    this.headerRow = headerRow;
  }

  /** Takes the next row under the header. */
  add({ number: row, cells }: FileRow): void {
    if (cells.every((value) => value === '')) return;
    const values = this.columns.map((at) => (at === undefined ? '' : (cells[at] ?? '')));
    const idCell = values[INDEX.orderId] ?? '';
    const check = checkOrderId(idCell);
    if (!check.ok) {
      const isDescription =
        row <= this.headerRow + DESCRIPTION_ROWS &&
        this.kept.length === 0 &&
        check.problem.code === 'notAnOrderId' &&
        /\p{L}/u.test(String(idCell));
      if (isDescription) this.descriptionRows++;
      else this.refused.push({ row, orderIdText: String(idCell), problem: check.problem });
      return;
    }
    const line = { row, orderId: check.id, values };
    this.kept.push(line);
    this.ids.add(check.id);
    if (check.suspect) this.roundIds.add(check.id);
    for (const key of TIME_KEYS) {
      const text = cellText(line, key);
      const time = text === '' ? null : readWritten(text);
      if (time) this.dates.add(text, time);
    }
  }

  /** Rows with something in them, the description left out. */
  get count(): number {
    return this.kept.length + this.refused.length;
  }

  /**
   * The lines, once all rows are in. IDs that end in zeros are refused here when there are too many of them to be
   * chance: the file went through a spreadsheet program that kept 15 digits of each.
   */
  finish(): { lines: readonly ExportLine[]; roundLines: readonly ExportLine[] } {
    const round = this.kept.filter(({ orderId }) => this.roundIds.has(orderId));
    const tooMany =
      this.roundIds.size >= this.ids.size * DAMAGED_SHARE && (this.roundIds.size > 1 || this.ids.size === 1);
    if (!tooMany) return { lines: this.kept, roundLines: round };
    for (const { row, orderId } of round) {
      this.refused.push({
        row,
        orderIdText: orderId,
        problem: new Problem('damagedOrderId', { text: orderId }),
      });
    }
    this.refused.sort((a, b) => a.row - b.row);
    return { lines: this.kept.filter(({ orderId }) => !this.roundIds.has(orderId)), roundLines: [] };
  }
}
