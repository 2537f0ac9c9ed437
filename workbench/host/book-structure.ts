/** The bridge's operations on the workbook and its sheets: names, sizes, order, what is hidden or frozen. */
import type { EngineCommand } from '../engine/bulk-write.ts';
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS, sheetNumber } from '../engine/new-workbook.ts';
import { EngineRefusal } from '../engine/grid.ts';
import type { BookBridge, Dimension, Rect, SheetInfo } from '../services/bridge.ts';
import { a1Of, quoteSheet } from '../services/spreadsheet/a1.ts';
import { SPREADSHEET_CELLS } from '../limits.ts';
import { addHeaders } from './book-cells.ts';
import { PlatformError } from './platform-error.ts';
import type { Seat } from './seat.ts';
import type { Workbook } from './workbook.ts';

export type StructureBridge = Omit<
  BookBridge,
  keyof import('./book-cells.ts').CellBridge | keyof import('./book-rules.ts').RuleBridge
>;

export function sheetInfo(workbook: Workbook, key: string): SheetInfo {
  const { grid } = workbook;
  return {
    key,
    id: sheetGid(key),
    name: grid.sheetName(key),
    index: grid.sheetIds().indexOf(key),
    hidden: grid.isSheetHidden(key),
    rows: grid.rows(key),
    cols: grid.cols(key),
  };
}

/** Sheets added in the grid page carry the engine's own kind of id. */
function sheetGid(key: string): number {
  return /^\d+$/.test(key) ? Number(key) : sheetNumber(key, 0);
}

export function describeRect(workbook: Workbook, { sheet, row, col, rows, cols }: Rect): string {
  return `${quoteSheet(workbook.grid.sheetName(sheet))}!${a1Of(row, col, rows, cols)}`;
}

export function structureBridge(workbook: Workbook, seat: Seat, mustEdit: () => void): StructureBridge {
  const { grid } = workbook;
  const headers = (first: number, count: number) =>
    Array.from({ length: count }, (_unused, index) => first + index);
  const change = (...commands: EngineCommand[]) => {
    mustEdit();
    grid.apply(commands);
  };
  // The realm calls these operations one by one: there is no `this`.
  const frozen: StructureBridge['frozen'] = (key, dimension) => {
    const { xSplit, ySplit } = grid.getters.getPaneDivisions(key);
    return dimension === 'ROW' ? ySplit : xSplit;
  };
  const people = (role: Seat['role']) =>
    [...workbook.seats.values()].filter((one) => one.role === role).map((one) => one.email);

  return {
    info: () => ({
      id: workbook.id,
      name: workbook.name,
      url: `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
      timeZone: workbook.timeZone,
      locale: workbook.locale.code,
      recalculation: workbook.recalculation,
      owner: workbook.owner,
      editors: [...new Set([workbook.owner, ...people('editor'), ...people('owner')])],
      viewers: people('viewer'),
    }),
    setInfo({ name, timeZone, locale, recalculation }) {
      mustEdit();
      if (name !== undefined) workbook.name = name;
      if (timeZone !== undefined) workbook.setTimeZone(timeZone);
      if (locale !== undefined) workbook.setLocale(locale);
      if (recalculation !== undefined) workbook.recalculation = recalculation;
    },
    sheets: () => grid.sheetIds().map((key) => sheetInfo(workbook, key)),
    sheet: (key) => (grid.hasSheet(key) ? sheetInfo(workbook, key) : null),

    insertSheet(wanted, index) {
      const name = wanted ?? unusedName(workbook);
      if (grid.sheetByName(name))
        throw new PlatformError(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const cells = grid.sheetIds().reduce((sum, key) => sum + grid.rows(key) * grid.cols(key), 0);
      if (cells + NEW_SHEET_ROWS * NEW_SHEET_COLUMNS > SPREADSHEET_CELLS)
        throw new PlatformError(
          `This action would increase the number of cells in the workbook above the limit of ${SPREADSHEET_CELLS} cells.`,
        );
      let key = String(sheetNumber(name, grid.sheetIds().length));
      while (grid.hasSheet(key)) key = String(Number(key) + 1);
      const active = grid.sheetIds().indexOf(seat.selection.sheet);
      change({
        type: 'CREATE_SHEET',
        sheetId: key,
        name,
        position: index === null ? active + 1 : Math.min(index, grid.sheetIds().length),
        rows: NEW_SHEET_ROWS,
        cols: NEW_SHEET_COLUMNS,
      });
      seat.selection = { sheet: key, row: 0, col: 0, rows: 1, cols: 1 };
      return key;
    },
    deleteSheet(key) {
      if (grid.sheetIds().length === 1)
        throw new PlatformError("You can't remove all the sheets in a document.");
      change({ type: 'DELETE_SHEET', sheetId: key, sheetName: grid.sheetName(key) });
      for (const one of workbook.seats.values())
        if (one.selection.sheet === key)
          one.selection = { sheet: grid.sheetIds()[0]!, row: 0, col: 0, rows: 1, cols: 1 };
    },
    renameSheet(key, name) {
      const taken = grid.sheetByName(name);
      if (taken && taken !== key)
        throw new PlatformError(`A sheet with the name "${name}" already exists. Please enter another name.`);
      if (name === grid.sheetName(key)) return;
      change({ type: 'RENAME_SHEET', sheetId: key, newName: name, oldName: grid.sheetName(key) });
    },
    moveSheet(key, index) {
      const delta = index - grid.sheetIds().indexOf(key);
      if (delta !== 0) change({ type: 'MOVE_SHEET', sheetId: key, delta });
    },
    setSheetHidden(key, hidden) {
      if (hidden === grid.isSheetHidden(key)) return;
      try {
        change({ type: hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', sheetId: key });
      } catch (error) {
        if (error instanceof EngineRefusal)
          throw new PlatformError("You can't hide all the sheets in a document.");
        throw error;
      }
    },
    setTabColor: (key, color) => change({ type: 'COLOR_SHEET', sheetId: key, ...(color ? { color } : {}) }),

    insertHeaders(key, dimension, before, count) {
      const command = addHeaders(key, grid.sheetName(key), dimension, before, count);
      change(command);
    },
    deleteHeaders: (key, dimension, first, count) =>
      change({
        type: 'REMOVE_COLUMNS_ROWS',
        sheetId: key,
        sheetName: grid.sheetName(key),
        dimension,
        elements: headers(first, count),
      }),
    frozen,
    freeze(key, dimension, count) {
      const name = dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
      if (frozen(key, dimension) === count) return;
      change(
        count === 0
          ? { type: `UNFREEZE_${name}`, sheetId: key }
          : { type: `FREEZE_${name}`, sheetId: key, quantity: count },
      );
    },
    size: (key, dimension, index) =>
      dimension === 'COL' ? grid.getters.getColSize(key, index) : grid.getters.getRowSize(key, index),
    resize: (key, dimension, first, count, pixels) =>
      change({
        type: 'RESIZE_COLUMNS_ROWS',
        sheetId: key,
        dimension,
        elements: headers(first, count),
        size: pixels,
      }),
    setHeadersHidden(key, dimension, first, count, hidden) {
      const elements = headers(first, count).filter(
        (index) => isHidden(workbook, key, dimension, index) !== hidden,
      );
      if (elements.length > 0)
        change({
          type: hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS',
          sheetId: key,
          dimension,
          elements,
        });
    },
    isHeaderHidden: (key, dimension, index) => isHidden(workbook, key, dimension, index),
    isRowFiltered: (key, row) => grid.getters.isRowFiltered(key, row),

    selection() {
      if (!grid.hasSheet(seat.selection.sheet))
        seat.selection = { sheet: grid.sheetIds()[0]!, row: 0, col: 0, rows: 1, cols: 1 };
      return { ...seat.selection };
    },
    select(rect) {
      seat.selection = { ...rect };
      workbook.events.emit('selection', {
        user: seat.email,
        selection: {
          sheetId: sheetGid(rect.sheet),
          sheet: grid.sheetName(rect.sheet),
          row: rect.row,
          col: rect.col,
          rows: rect.rows,
          cols: rect.cols,
          a1: describeRect(workbook, rect),
        },
      });
    },
    toast(message, title, seconds) {
      const toast = { message, title, seconds, user: seat.email };
      seat.toasts.push(toast);
      workbook.events.emit('toast', toast);
    },
  };
}

function isHidden(workbook: Workbook, key: string, dimension: Dimension, index: number): boolean {
  return dimension === 'COL'
    ? workbook.grid.getters.isColHiddenByUser(key, index)
    : workbook.grid.getters.isRowHiddenByUser(key, index);
}

function unusedName(workbook: Workbook): string {
  let number = workbook.grid.sheetIds().length + 1;
  while (workbook.grid.sheetByName(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
