import { Problem } from '../domain/problems.ts';
import type { ColumnKey } from '../domain/order-columns.ts';
import type { Cell, Tab } from './ports.ts';
import { readOrderSheet, type OrderSheet } from './order-sheet.ts';

/** New values for some cells of some orders, by order ID. */
export type OrderChanges = ReadonlyMap<string, Readonly<Partial<Record<ColumnKey, Cell>>>>;

/** How often a write is put right when rows move under it, before giving up. */
const TRIES = 4;

/**
 * Writes cells of orders so that they end up with the right order, whatever moves meanwhile.
 *
 * The document lock keeps other runs of the desk away, but not a colleague who sorts the sheet between our reading
 * and our writing. So after every write the tab is read again: a value that landed in another order's row is taken
 * back (only if it still is what we wrote: what people typed since stays), and the order gets its value where it
 * stands now. Equal values of a column go in one round trip, and cells between the rows are not touched.
 *
 * An order that a colleague deletes or doubles meanwhile is left out; the sheet that is returned shows it.
 *
 * @param sheet the tab as just read
 * @returns the tab as read after the last write
 * @throws {Problem} scrambledRows when rows never held still
 */
export function writeOrderCells(tab: Tab, sheet: OrderSheet, changes: OrderChanges): OrderSheet {
  const before = sheet;
  const misplaced: { row: number; key: ColumnKey; value: Cell; orderId: string }[] = [];
  let now = sheet;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const writes = [...repairs(now, before, changes, misplaced), ...missing(now, changes)];
    if (writes.length === 0) return now;
    for (const { column, value, rows } of grouped(now, writes)) tab.fill(rows, column, value);
    misplaced.push(...writes);
    now = readOrderSheet(tab.read());
  }
  if ([...repairs(now, before, changes, misplaced), ...missing(now, changes)].length > 0)
    throw new Problem('scrambledRows');
  return now;
}

/** Cells that do not hold yet what they should. */
function missing(sheet: OrderSheet, changes: OrderChanges) {
  const writes: { row: number; key: ColumnKey; value: Cell; orderId: string }[] = [];
  for (const [orderId, cells] of changes) {
    const [row, ...others] = sheet.having(orderId);
    if (!row || others.length > 0) continue;
    for (const [key, value] of Object.entries(cells) as [ColumnKey, Cell][])
      if (sheet.columns.has(key) && !sameCell(row.cell(key), value))
        writes.push({ row: row.row, key, value, orderId });
  }
  return writes;
}

/** Cells of other orders that hold a value of ours because rows moved: they get back what they had. */
function repairs(
  sheet: OrderSheet,
  before: OrderSheet,
  changes: OrderChanges,
  written: readonly { row: number; key: ColumnKey; value: Cell; orderId: string }[],
) {
  if (written.length === 0) return [];
  const byRow = new Map(sheet.rows.map((row) => [row.row, row]));
  return written.flatMap(({ row, key, value, orderId }) => {
    if (!sameCell(sheet.cellAt(row, key), value)) return [];
    const there = byRow.get(row);
    // Nobody's row any more: the order that stood there was deleted.
    if (!there) return value === '' ? [] : [{ row, key, value: '', orderId: '' }];
    if (!there.id.ok || there.id.id === orderId) return [];
    const [original] = before.having(there.id.id);
    const due = changes.get(there.id.id)?.[key] ?? original?.cell(key) ?? '';
    return sameCell(due, value) ? [] : [{ row, key, value: due, orderId: there.id.id }];
  });
}

function grouped(sheet: OrderSheet, writes: readonly { row: number; key: ColumnKey; value: Cell }[]) {
  const groups = new Map<string, { column: number; value: Cell; rows: number[] }>();
  for (const { row, key, value } of writes) {
    const column = sheet.columns.get(key)!;
    const name = `${column}:${typeof value}:${value instanceof Date ? value.getTime() : value}`;
    const group = groups.get(name);
    if (group) group.rows.push(row);
    else groups.set(name, { column, value, rows: [row] });
  }
  return groups.values();
}

/** Whether two cells show the same; instants are compared to the second, which is as fine as Sheets keeps them. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (a instanceof Date && b instanceof Date)
    return Math.round(a.getTime() / 1000) === Math.round(b.getTime() / 1000);
  return a === b;
}
