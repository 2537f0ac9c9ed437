import type { Language, Phrase } from '../text/phrase.ts';
import { Problem } from './problems.ts';

/** One column of a tab that people edit; it is found by its header in either language, wherever it stands. */
export interface Column<Key extends string> {
  readonly key: Key;
  readonly header: Phrase;
  /** A tab without this column is still readable. */
  readonly optional?: true;
}

export interface TableRow<Key extends string> {
  /** Row within the range that was read, counted from 1. */
  readonly number: number;
  /** The cell of a column; '' when the column is missing. */
  cell(key: Key): unknown;
  /** The cell as trimmed text. */
  text(key: Key): string;
}

export interface Table<Key extends string> {
  /** The language of the header row. */
  readonly language: Language;
  /** The header as written; as we would write it where the column is missing. */
  header(key: Key): string;
  readonly rows: readonly TableRow<Key>[];
}

/** Titles, remarks or other settings may stand above the header, but not more than this many rows. */
const HEADER_ROWS_SEARCHED = 30;

/**
 * Reads the rows under the header of a tab; blank rows are left out (unticked checkboxes count as blank).
 *
 * @param tab name of the tab, for the problem that a column is missing
 * @throws {Problem} `missingColumn`
 */
export function readTable<Key extends string>(
  tab: Phrase,
  columns: readonly Column<Key>[],
  values: readonly (readonly unknown[])[],
): Table<Key> {
  const header = findHeader(columns, values);
  const missing = columns.find((column) => !column.optional && !header.positions.has(column.key));
  if (missing) {
    // A header of which nothing was recognised has no language either.
    const named = (name: Phrase) => (header.language ? name[header.language] : `${name.zh} / ${name.en}`);
    throw new Problem('missingColumn', { tab: named(tab), column: named(missing.header) });
  }
  const language = header.language ?? 'en';
  const known = [...header.positions.values()];
  const rows: TableRow<Key>[] = [];
  for (let index = header.row + 1; index < values.length; index++) {
    const cells = values[index] ?? [];
    if (known.every((position) => isBlank(cells[position]) || cells[position] === false)) continue;
    const cell = (key: Key) => {
      const position = header.positions.get(key);
      return position === undefined ? '' : (cells[position] ?? '');
    };
    rows.push({ number: index + 1, cell, text: (key) => cellText(cell(key)) });
  }
  const written = (key: Key) => {
    const position = header.positions.get(key);
    if (position !== undefined) return cellText(values[header.row]?.[position]);
    return columns.find((column) => column.key === key)?.header[language] ?? key;
  };
  return { language, header: written, rows };
}

/** The language in which the header of a tab is written; null when it has none of the columns. */
export function tableLanguage<Key extends string>(
  columns: readonly Column<Key>[],
  values: readonly (readonly unknown[])[],
): Language | null {
  return findHeader(columns, values).language;
}

/** The header row in one language, as a fresh tab gets it. */
export function headerRow<Key extends string>(columns: readonly Column<Key>[], language: Language): string[] {
  return columns.map((column) => column.header[language]);
}

export function isBlank(value: unknown): boolean {
  return (
    value === '' ||
    value === null ||
    value === undefined ||
    (typeof value === 'string' && value.trim() === '')
  );
}

export function cellText(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).trim();
}

interface Header<Key> {
  readonly row: number;
  readonly language: Language | null;
  readonly positions: ReadonlyMap<Key, number>;
}

function findHeader<Key extends string>(
  columns: readonly Column<Key>[],
  values: readonly (readonly unknown[])[],
): Header<Key> {
  let best: Header<Key> = { row: 0, language: null, positions: new Map() };
  values.slice(0, HEADER_ROWS_SEARCHED).forEach((cells, row) => {
    const candidate = readHeader(columns, cells, row);
    if (candidate.positions.size > best.positions.size) best = candidate;
  });
  return best;
}

function readHeader<Key extends string>(
  columns: readonly Column<Key>[],
  cells: readonly unknown[],
  row: number,
): Header<Key> {
  const positions = new Map<Key, number>();
  let chinese = 0;
  cells.forEach((value, position) => {
    const text = fold(cellText(value));
    if (!text) return;
    const column = columns.find(
      ({ key, header }) => text === fold(header.zh) || text === fold(header.en) || text === fold(key),
    );
    if (!column || positions.has(column.key)) return;
    positions.set(column.key, position);
    if (text === fold(column.header.zh) && text !== fold(column.header.en)) chinese++;
  });
  return { row, language: chinese * 2 > positions.size ? 'zh' : 'en', positions };
}

/** Case, width and surrounding spaces do not matter in a header or a code word. */
export function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
