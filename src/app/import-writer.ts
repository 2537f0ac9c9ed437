import { Problem } from '../domain/problems.ts';
import { ORDER_COLUMNS, type ColumnKey } from '../domain/order-columns.ts';
import type { ImportedCells, ImportPlan } from './import.ts';
import { readOrderSheet, type OrderRow, type OrderSheet } from './order-sheet.ts';
import { sameCell } from './order-writer.ts';
import type { Cell, Tab } from './ports.ts';

/** How often the rows are put right when they move under the writing, before giving up. */
const TRIES = 4;

interface Block {
  readonly row: number;
  readonly column: number;
  readonly keys: readonly ColumnKey[];
  /** The order each line is meant for. */
  readonly orderIds: readonly (string | null)[];
  readonly values: Cell[][];
}

/**
 * Writes an import in a fixed number of calls: neighbouring platform columns go as one block, from the first changed
 * row to the last new one. People's columns are never part of a block.
 *
 * The ID of a new order is written before its other cells: killed between the two, the next import finds the order
 * and fills in the rest. Every write is read back; what landed in another order's row because somebody sorted
 * meanwhile is put right from what that row held before.
 *
 * @throws Problem scrambledRows when rows never held still
 */
export function writeImported(tab: Tab, before: OrderSheet, plan: ImportPlan): void {
  const written: Block[] = [];
  let now = before;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const blocks = [...newIds(now, plan), ...platformBlocks(now, wanted(now, before, plan, written))];
    if (blocks.length === 0) return;
    for (const block of blocks) tab.write(block.row, block.column, block.values);
    written.push(...blocks);
    now = readOrderSheet(tab.read());
  }
  if (newIds(now, plan).length > 0 || wanted(now, before, plan, written).size > 0)
    throw new Problem('scrambledRows');
}

/** One block with the IDs of orders that are not in the sheet yet. */
function newIds(now: OrderSheet, plan: ImportPlan): Block[] {
  const ids = [...plan.added.keys()].filter((id) => now.having(id).length === 0);
  const column = now.columns.get('orderId');
  if (ids.length === 0 || column === undefined) return [];
  return [{ row: now.nextRow, column, keys: ['orderId'], orderIds: ids, values: ids.map((id) => [id]) }];
}

/**
 * Cells that do not hold yet what they should: row → column → value. New orders that have no row yet are given the
 * rows that `newIds` is about to fill.
 */
function wanted(
  now: OrderSheet,
  before: OrderSheet,
  plan: ImportPlan,
  written: readonly Block[],
): Map<number, { orderId: string; cells: ImportedCells }> {
  const rows = new Map<number, { orderId: string; cells: ImportedCells }>();
  const put = (row: number, orderId: string, key: ColumnKey, value: Cell) => {
    const line = rows.get(row);
    rows.set(row, { orderId, cells: { ...line?.cells, [key]: value } });
  };
  const byRow = new Map(now.rows.map((row) => [row.row, row]));
  for (const block of written)
    block.values.forEach((line, index) => {
      const number = block.row + index;
      const row = byRow.get(number);
      const meant = block.orderIds[index];
      // A row of nobody's that was meant for an order: the order was deleted. Other rows without an ID are not ours.
      const orderId = row?.id.ok ? row.id.id : row ? null : '';
      if (orderId === null || orderId === (meant ?? '')) return;
      const planned = plan.changed.get(orderId) ?? plan.added.get(orderId);
      const held: OrderRow | undefined = before.having(orderId)[0];
      block.keys.forEach((key, at) => {
        const there = now.cellAt(number, key);
        const due = planned?.[key] ?? held?.cell(key) ?? '';
        if (key !== 'orderId' && sameCell(there, line[at] ?? '') && !sameCell(there, due))
          put(number, orderId, key, due);
      });
    });

  let free = now.nextRow;
  for (const [orderId, cells] of [...plan.added, ...plan.changed]) {
    const present = now.having(orderId);
    // Doubled or deleted by somebody meanwhile: not ours to guess.
    if (present.length > 1 || (present.length === 0 && plan.changed.has(orderId))) continue;
    const row = present[0];
    const number = row?.row ?? free++;
    for (const [key, value] of Object.entries(cells) as [ColumnKey, Cell][])
      if (key !== 'orderId' && now.columns.has(key) && !(row && sameCell(row.cell(key), value)))
        put(number, orderId, key, value);
  }
  return rows;
}

/** The wanted cells as blocks of neighbouring platform columns, filled up with what stands there now. */
function platformBlocks(
  now: OrderSheet,
  rows: ReadonlyMap<number, { orderId: string; cells: ImportedCells }>,
): Block[] {
  if (rows.size === 0) return [];
  const first = Math.min(...minAndMax(rows.keys()));
  const last = Math.max(...minAndMax(rows.keys()));
  const byRow = new Map(now.rows.map((row) => [row.row, row]));
  return platformRuns(now)
    .filter((run) => [...rows.values()].some(({ cells }) => run.keys.some((key) => key in cells)))
    .map((run) => {
      const orderIds: (string | null)[] = [];
      const values: Cell[][] = [];
      for (let number = first; number <= last; number++) {
        const row = byRow.get(number);
        const line = rows.get(number);
        orderIds.push(line?.orderId ?? (row?.id.ok ? row.id.id : null));
        values.push(run.keys.map((key) => line?.cells[key] ?? now.cellAt(number, key)));
      }
      return { row: first, column: run.column, keys: run.keys, orderIds, values };
    });
}

/** Spreading a long list into Math.min would overflow the stack. */
function minAndMax(numbers: Iterable<number>): [number, number] {
  let min = Infinity;
  let max = -Infinity;
  for (const number of numbers) {
    min = Math.min(min, number);
    max = Math.max(max, number);
  }
  return [min, max];
}

/** Runs of neighbouring columns that the platform owns, the Order ID aside. */
function platformRuns(sheet: OrderSheet): { column: number; keys: ColumnKey[] }[] {
  const places = ORDER_COLUMNS.filter(({ key, owner }) => owner === 'platform' && key !== 'orderId')
    .flatMap(({ key }) => {
      const column = sheet.columns.get(key);
      return column === undefined ? [] : [{ key, column }];
    })
    .sort((a, b) => a.column - b.column);
  const runs: { column: number; keys: ColumnKey[] }[] = [];
  for (const { key, column } of places) {
    const run = runs[runs.length - 1];
    if (run && column === run.column + run.keys.length) run.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}
