/** What a person does to the spreadsheet with mouse and keyboard. */
import type { EngineCommand } from './engine/bulk-write.ts';
import { addHeaders, mapCells } from './host/book-cells.ts';
import { describeRect, sheetInfo } from './host/book-structure.ts';
import { cellUpdate, type InputValue } from './host/cell-input.ts';
import { sortRows } from './host/moving-cells.ts';
import { checkValidation } from './host/validation-check.ts';
import { PersonLooking } from './person-looking.ts';
import type * as api from './workbench.ts';

export abstract class PersonActing extends PersonLooking {
  abstract trigger(name: string, event?: Record<string, unknown>): unknown;

  protected apply(command: EngineCommand): void {
    this.mustEdit();
    this.workbook.grid.apply([command]);
  }

  type(a1: string, value: string | number | boolean): void {
    this.mustEdit();
    const { workbook } = this;
    const rect = { ...this.rect(a1), rows: 1, cols: 1 };
    const position = { sheetId: rect.sheet, row: rect.row, col: rect.col };
    const before = this.rawValue(position);
    const update = cellUpdate(
      { grid: workbook.grid, timeZone: workbook.timeZone, by: 'person' },
      position,
      value,
    );
    checkValidation(workbook, position, update);
    workbook.grid.apply([update]);
    this.seat.selection = rect;
    if (!workbook.dist.scripts.some(({ source }) => /\bfunction\s+onEdit\s*\(/.test(source))) return;
    const after = this.rawValue(position);
    this.trigger('onEdit', {
      rect,
      ...(after === '' ? {} : { value: String(after) }),
      ...(before === '' ? {} : { oldValue: String(before) }),
    });
  }

  /** Rows as setValues would write them, dates included. */
  writeTable(sheet: string, rows: readonly unknown[][]): void {
    const { workbook } = this;
    const input = { grid: workbook.grid, timeZone: workbook.timeZone, by: 'script' as const };
    workbook.grid.apply(
      rows.flatMap((row, r) =>
        row.map((value, c) => {
          const given =
            Object.prototype.toString.call(value) === '[object Date]'
              ? { date: Number(value) }
              : (value as InputValue);
          return cellUpdate(input, { sheetId: sheet, row: r, col: c }, given);
        }),
      ),
    );
  }

  select(where: string | { sheet?: string; row: number; col: number; rows?: number; cols?: number }): void {
    if (typeof where === 'string') return this.structure().select(this.rect(where));
    const sheet = where.sheet === undefined ? this.selected().sheet : this.sheetKey(where.sheet);
    this.structure().select({
      sheet,
      row: where.row,
      col: where.col,
      rows: where.rows ?? 1,
      cols: where.cols ?? 1,
    });
  }

  selection(): api.Selection {
    const rect = this.selected();
    const { id, name } = sheetInfo(this.workbook, rect.sheet);
    return {
      sheetId: id,
      sheet: name,
      row: rect.row,
      col: rect.col,
      rows: rect.rows,
      cols: rect.cols,
      a1: describeRect(this.workbook, rect),
    };
  }

  sort(a1: string, column: number, ascending = true): void {
    this.mustEdit();
    sortRows(this.workbook, this.rect(a1), [{ col: column - 1, ascending }]);
  }
  insertRows(sheet: string, before: number, count = 1): void {
    this.apply(addHeaders(this.sheetKey(sheet), sheet, 'ROW', before - 1, count));
  }
  insertColumns(sheet: string, before: number, count = 1): void {
    this.apply(addHeaders(this.sheetKey(sheet), sheet, 'COL', before - 1, count));
  }
  deleteRows(sheet: string, first: number, count = 1): void {
    this.mustEdit();
    this.structure().deleteHeaders(this.sheetKey(sheet), 'ROW', first - 1, count);
  }
  deleteColumns(sheet: string, first: number, count = 1): void {
    this.mustEdit();
    this.structure().deleteHeaders(this.sheetKey(sheet), 'COL', first - 1, count);
  }

  filter(sheet: string, column: number, shown: string[]): void {
    const key = this.sheetKey(sheet);
    const { grid } = this.workbook;
    const table = grid.getters
      .getCoreTables(key)
      .find((candidate: { config: { hasFilters: boolean } }) => candidate.config.hasFilters);
    if (!table) throw new Error(`The sheet ${sheet} has no filter`);
    grid.settle();
    const { top, bottom } = table.range.zone;
    const texts = mapCells(
      { sheet: key, row: top + 1, col: column - 1, rows: bottom - top, cols: 1 },
      (position) => grid.read(position).text,
    ).flat();
    const hiddenValues = [...new Set(texts)]
      .filter((text) => !shown.includes(text))
      .map((text) => text.toLowerCase());
    grid.apply([
      {
        type: 'UPDATE_FILTER',
        sheetId: key,
        col: column - 1,
        row: top,
        value: { filterType: 'values', hiddenValues },
      },
    ]);
  }

  undo(): void {
    this.workbook.grid.apply([{ type: 'REQUEST_UNDO' }]);
  }
  redo(): void {
    this.workbook.grid.apply([{ type: 'REQUEST_REDO' }]);
  }
}
