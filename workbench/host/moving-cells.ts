/** Cells that change places: sorted rows and copies. */
import type { CellUpdate } from '../engine/bulk-write.ts';
import type { CellRead, Position } from '../engine/grid.ts';
import type { Rect } from '../services/bridge.ts';
import { eachCell, zoneOf } from './book-cells.ts';
import { PlatformError } from './platform-error.ts';
import type { Workbook } from './workbook.ts';

export function copyOf(style: Record<string, unknown>): Record<string, unknown> | null {
  return Object.keys(style).length > 0 ? { ...style } : null;
}

/** A cell's content as it reads when moved: relative references move along. */
export function movedContent(workbook: Workbook, from: Position, to: Position, asValue: boolean): string {
  const { grid } = workbook;
  const formula = grid.formula(from);
  if (formula && !asValue) {
    const cell = grid.getters.getCell(from);
    return grid.getters.getTranslatedCellFormula(
      to.sheetId,
      to.col - from.col,
      to.row - from.row,
      cell.compiledFormula,
    );
  }
  if (!formula && grid.hasContent(from)) return grid.content(from);
  const { value } = grid.read(from);
  return value === null
    ? ''
    : typeof value === 'string'
      ? `'${value}`.replace(/^'$/, '')
      : String(value).toUpperCase();
}

/** Sorts whole rows of a range. Cells that a formula above spills into are computed, so they do not travel. */
export function sortRows(
  workbook: Workbook,
  rect: Rect,
  columns: readonly { col: number; ascending: boolean }[],
): void {
  const { grid } = workbook;
  if (columns.some(({ col }) => col < rect.col || col >= rect.col + rect.cols))
    throw new PlatformError('The sort column is outside the range.');
  const order = Array.from({ length: rect.rows }, (_unused, index) => rect.row + index);
  const keyOf = (row: number, col: number) => grid.read({ sheetId: rect.sheet, row, col });
  order.sort((a, b) => {
    for (const { col, ascending } of columns) {
      const compared = compareCells(keyOf(a, col), keyOf(b, col), ascending);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  const updates: CellUpdate[] = [];
  eachCell(rect, (position, r) => {
    const source = { ...position, row: order[r]! };
    if (source.row === position.row || grid.isSpill(position) || grid.isSpill(source)) return;
    updates.push({
      type: 'UPDATE_CELL',
      ...position,
      content: movedContent(workbook, source, position, false),
      format: grid.ownFormat(source) ?? '',
      style: copyOf(grid.style(source)),
    });
  });
  grid.apply(updates);
  workbook.anchored.reorder(rect.sheet, zoneOf(rect), order);
}

const KIND_ORDER = { number: 0, text: 1, boolean: 2, error: 3, empty: 4 };

/** Numbers, texts, booleans, errors; blanks stay last in both directions. */
function compareCells(a: CellRead, b: CellRead, ascending: boolean): number {
  const blankA = a.kind === 'empty' || a.value === '';
  const blankB = b.kind === 'empty' || b.value === '';
  if (blankA || blankB) return Number(blankA) - Number(blankB);
  const kinds = KIND_ORDER[a.kind] - KIND_ORDER[b.kind];
  const compared =
    kinds !== 0
      ? kinds
      : typeof a.value === 'string'
        ? a.value.localeCompare(String(b.value), undefined, { sensitivity: 'accent' })
        : Number(a.value) - Number(b.value);
  return ascending ? compared : -compared;
}
