/** The bridge's cell operations: reading, writing, clearing, sorting, copying. */
import type { CellUpdate, EngineCommand } from '../engine/bulk-write.ts';
import { fromEngineFormula, toEngineFormula } from '../engine/formula-text.ts';
import type { CellRead, Position, Zone } from '../engine/grid.ts';
import { fromEngineFormat, isDateFormat, toEngineFormat } from '../engine/number-formats.ts';
import type { BookBridge, Rect, TextAspect } from '../services/bridge.ts';
import { removeValidation } from './book-validations.ts';
import { cellUpdate, type InputValue } from './cell-input.ts';
import { serialToInstant } from './time-zone.ts';
import { checkValidation } from './validation-check.ts';
import { copyOf, movedContent, sortRows } from './moving-cells.ts';
import type { Workbook } from './workbook.ts';

export type CellBridge = Pick<
  BookBridge,
  | 'flush'
  | 'contentSize'
  | 'read'
  | 'readText'
  | 'write'
  | 'append'
  | 'setFormats'
  | 'setStyle'
  | 'setNotes'
  | 'setLinks'
  | 'setBorder'
  | 'clear'
  | 'sort'
  | 'copy'
>;

export const zoneOf = ({ row, col, rows, cols }: Rect): Zone => ({
  top: row,
  left: col,
  bottom: row + rows - 1,
  right: col + cols - 1,
});

export const rectOf = (sheet: string, { top, left, bottom, right }: Zone): Rect => ({
  sheet,
  row: top,
  col: left,
  rows: bottom - top + 1,
  cols: right - left + 1,
});

/** The engine's name for a range. One that runs to the last row stays open-ended: it covers rows added later too. */
export function rangeData(workbook: Workbook, rect: Rect) {
  const isOpen = rect.rows > 1 && rect.row + rect.rows >= workbook.grid.rows(rect.sheet);
  const { top, left, right, bottom } = zoneOf(rect);
  return {
    _sheetId: rect.sheet,
    _zone: { top, left, right, bottom: isOpen ? undefined : bottom, hasHeader: isOpen },
  };
}

export function eachCell(rect: Rect, visit: (position: Position, r: number, c: number) => void): void {
  for (let r = 0; r < rect.rows; r++)
    for (let c = 0; c < rect.cols; c++)
      visit({ sheetId: rect.sheet, row: rect.row + r, col: rect.col + c }, r, c);
}

export function mapCells<T>(rect: Rect, map: (position: Position) => T): T[][] {
  const rows: T[][] = [];
  eachCell(rect, (position, r) => (rows[r] ??= []).push(map(position)));
  return rows;
}

const DEFAULT_FONT_SIZE = 10;

export function cellBridge(workbook: Workbook, mustEdit: () => void): CellBridge {
  const { grid } = workbook;
  const input = {
    grid,
    by: 'script' as const,
    get timeZone() {
      return workbook.timeZone;
    },
  };

  const value = (cell: CellRead): string | number | boolean => cell.value ?? '';
  const aspect: Record<TextAspect, (position: Position) => string> = {
    display: (position) => grid.read(position).text,
    formula: (position) => fromEngineFormula(grid.formula(position), grid.locale.decimalSeparator),
    entered: (position) => (grid.hasContent(position) ? grid.content(position) : grid.read(position).text),
    format: (position) => fromEngineFormat(grid.ownFormat(position) ?? grid.read(position).format),
    background: (position) => String(grid.style(position)['fillColor'] ?? '#ffffff').toLowerCase(),
    fontColor: (position) => String(grid.style(position)['textColor'] ?? '#000000').toLowerCase(),
    fontWeight: (position) => (grid.style(position)['bold'] ? 'bold' : 'normal'),
    fontStyle: (position) => (grid.style(position)['italic'] ? 'italic' : 'normal'),
    fontLine: (position) => {
      const style = grid.style(position);
      return style['strikethrough'] ? 'line-through' : style['underline'] ? 'underline' : 'none';
    },
    fontSize: (position) => String(grid.style(position)['fontSize'] ?? DEFAULT_FONT_SIZE),
    horizontalAlignment: (position) => String(grid.style(position)['align'] ?? 'general'),
    verticalAlignment: (position) => String(grid.style(position)['verticalAlign'] ?? 'bottom'),
    wrap: (position) => String(grid.style(position)['wrapping'] ?? 'overflow'),
    note: ({ sheetId, row, col }) => workbook.anchored.note(sheetId, row, col),
    link: (position) => grid.read(position).url ?? '',
  };

  const write = (rect: Rect, values: readonly (readonly InputValue[])[]) => {
    mustEdit();
    const updates: CellUpdate[] = [];
    eachCell(rect, (position, r, c) => {
      const update = cellUpdate(input, position, values[r]![c]);
      checkValidation(workbook, position, update);
      updates.push(update);
    });
    grid.apply(updates);
  };

  const bridge: CellBridge = {
    flush: () => grid.settle(),
    contentSize: (key) => grid.contentSize(key),
    read(rect) {
      const dates: number[] = [];
      let flat = 0;
      const rows = mapCells(rect, (position) => {
        const cell = grid.read(position);
        if (cell.kind === 'number' && isDateFormat(cell.format))
          dates.push(flat, serialToInstant(Number(cell.value), workbook.timeZone));
        flat++;
        return value(cell);
      });
      return { rows, dates };
    },
    readText: (rect, kind) => mapCells(rect, aspect[kind]),
    write,
    append(key, values) {
      const { rows } = grid.contentSize(key);
      const missing: EngineCommand[] = [];
      if (rows >= grid.rows(key))
        missing.push(addHeaders(key, grid.sheetName(key), 'ROW', grid.rows(key), 1));
      if (values.length > grid.cols(key))
        missing.push(
          addHeaders(key, grid.sheetName(key), 'COL', grid.cols(key), values.length - grid.cols(key)),
        );
      mustEdit();
      for (const command of missing) grid.apply([command]);
      write({ sheet: key, row: rows, col: 0, rows: 1, cols: values.length }, [values]);
    },
    setFormats(rect, formats) {
      mustEdit();
      const known = new Map<string, string>();
      const engineFormat = (format: string) => {
        if (!known.has(format)) known.set(format, toEngineFormat(format));
        return known.get(format)!;
      };
      const updates: CellUpdate[] = [];
      eachCell(rect, (position, r, c) =>
        updates.push({ type: 'UPDATE_CELL', ...position, format: engineFormat(formats[r]![c]!) }),
      );
      grid.apply(updates);
    },
    setStyle(rect, styles) {
      mustEdit();
      const updates: CellUpdate[] = [];
      eachCell(rect, (position, r, c) => {
        const style: Record<string, unknown> = { ...grid.style(position) };
        for (const [name, member] of Object.entries(styles[r]![c]!)) {
          if (member === null || member === false) delete style[name];
          else style[name] = member;
        }
        updates.push({
          type: 'UPDATE_CELL',
          ...position,
          style: Object.keys(style).length > 0 ? style : null,
        });
      });
      grid.apply(updates);
    },
    setNotes(rect, notes) {
      mustEdit();
      eachCell(rect, ({ sheetId, row, col }, r, c) =>
        workbook.anchored.setNote(sheetId, row, col, notes[r]![c]!),
      );
      workbook.events.emit('change', { user: '' });
    },
    setLinks(rect, links) {
      mustEdit();
      const updates: CellUpdate[] = [];
      eachCell(rect, (position, r, c) => {
        const link = links[r]![c];
        if (!link) updates.push({ type: 'UPDATE_CELL', ...position, content: '' });
        else if (link.url)
          updates.push({
            type: 'UPDATE_CELL',
            ...position,
            content: `[${link.text.replaceAll(']', ')')}](${link.url})`,
          });
        else
          updates.push({
            type: 'UPDATE_CELL',
            ...position,
            content: link.text.startsWith('=') ? `'${link.text}` : link.text,
          });
      });
      grid.apply(updates);
    },
    setBorder(rect, sides, color) {
      mustEdit();
      const line = { style: 'thin', color: color ?? '#000000' };
      const [top, left, bottom, right] = sides;
      const border = {
        ...(top ? { top: line } : {}),
        ...(left ? { left: line } : {}),
        ...(bottom ? { bottom: line } : {}),
        ...(right ? { right: line } : {}),
      };
      grid.apply([{ type: 'SET_BORDERS_ON_TARGET', sheetId: rect.sheet, target: [zoneOf(rect)], border }]);
    },
    clear(rect, what) {
      mustEdit();
      const updates: CellUpdate[] = [];
      eachCell(rect, (position) => {
        const update: CellUpdate = { type: 'UPDATE_CELL', ...position };
        if (what.content) update.content = '';
        if (what.format) Object.assign(update, { format: '', style: null });
        if (what.content || what.format) updates.push(update);
        if (what.note) workbook.anchored.setNote(position.sheetId, position.row, position.col, '');
      });
      grid.apply(updates);
      if (what.validation) removeValidation(workbook, rect);
    },
    sort(rect, columns) {
      mustEdit();
      sortRows(workbook, rect, columns);
    },
    copy(from, to, what) {
      mustEdit();
      const updates: CellUpdate[] = [];
      const rows = Math.max(from.rows, to.rows - (to.rows % from.rows));
      const cols = Math.max(from.cols, to.cols - (to.cols % from.cols));
      eachCell({ ...to, rows, cols }, (position, r, c) => {
        const source = {
          sheetId: from.sheet,
          row: from.row + (r % from.rows),
          col: from.col + (c % from.cols),
        };
        const update: CellUpdate = { type: 'UPDATE_CELL', ...position };
        if (what.values) update.content = movedContent(workbook, source, position, !what.formats);
        if (what.formats)
          Object.assign(update, { format: grid.ownFormat(source) ?? '', style: copyOf(grid.style(source)) });
        updates.push(update);
      });
      grid.apply(updates);
    },
  };
  return bridge;
}

export function addHeaders(
  key: string,
  sheetName: string,
  dimension: 'ROW' | 'COL',
  before: number,
  quantity: number,
): EngineCommand {
  const atEnd = before > 0;
  return {
    type: 'ADD_COLUMNS_ROWS',
    sheetId: key,
    sheetName,
    dimension,
    base: atEnd ? before - 1 : 0,
    quantity,
    position: atEnd ? 'after' : 'before',
  };
}

export function engineFormula(workbook: Workbook, formula: string): string {
  return toEngineFormula(formula, workbook.grid.locale.decimalSeparator);
}
