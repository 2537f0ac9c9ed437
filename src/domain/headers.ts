import type { Phrase } from '../text/phrase.ts';

interface NamedColumn<Key extends string> {
  readonly key: Key;
  readonly header: Phrase;
  readonly aliases?: readonly string[];
}

export interface HeaderMatch<Key extends string> {
  /** Where each known column stands, counted from 0. */
  readonly at: ReadonlyMap<Key, number>;
  /** Known columns that are not there, in their own order. */
  readonly missing: readonly Key[];
  /** Headers that mean a column that was already found: `[key, header]`. */
  readonly doubled: readonly (readonly [Key, string])[];
  /** Headers of nobody's: the user's own columns. */
  readonly others: readonly string[];
}

/**
 * Finds columns by what their headers say, in either language, without regard to case and extra spaces.
 *
 * @param headers the cells of the header row
 * @example matchHeaders(['订单号', 'My column'], ORDER_COLUMNS).at.get('orderId') // 0
 */
export function matchHeaders<Key extends string>(
  headers: readonly unknown[],
  columns: readonly NamedColumn<Key>[],
): HeaderMatch<Key> {
  const meaning = new Map<string, Key>();
  for (const { key, header, aliases = [] } of columns)
    for (const name of [header.zh, header.en, ...aliases]) meaning.set(plainHeader(name), key);

  const at = new Map<Key, number>();
  const doubled: (readonly [Key, string])[] = [];
  const others: string[] = [];
  headers.forEach((header, index) => {
    const text = plainHeader(header);
    const key = meaning.get(text);
    if (key === undefined) {
      if (text !== '') others.push(String(header).trim());
    } else if (at.has(key)) doubled.push([key, String(header).trim()]);
    else at.set(key, index);
  });
  const missing = columns.map(({ key }) => key).filter((key) => !at.has(key));
  return { at, missing, doubled, others };
}

/** A header as it is compared. */
export function plainHeader(header: unknown): string {
  return String(header ?? '')
    .replace(/[\s\u00a0\u3000\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();
}
