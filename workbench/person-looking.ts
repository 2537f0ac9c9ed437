/** What a person sees of the spreadsheet. */
import { fromEngineFormula } from './engine/formula-text.ts';
import type { Position } from './engine/grid.ts';
import { mapCells } from './host/book-cells.ts';
import { sheetInfo, structureBridge } from './host/book-structure.ts';
import { PlatformError } from './host/platform-error.ts';
import type { Seat } from './host/seat.ts';
import type { Workbook } from './host/workbook.ts';
import type { Shop } from './open.ts';
import type { Rect } from './services/bridge.ts';
import { parseA1 } from './services/spreadsheet/a1.ts';
import type * as api from './workbench.ts';

export abstract class PersonLooking {
  protected readonly shop: Shop;
  protected readonly seat: Seat;

  constructor(shop: Shop, seat: Seat) {
    this.shop = shop;
    this.seat = seat;
  }

  protected get workbook(): Workbook {
    return this.shop.workbook;
  }
  get user(): string {
    return this.seat.email;
  }

  protected mustEdit(): void {
    if (!this.seat.mayEdit) throw new PlatformError('You are trying to edit a protected cell or object.');
  }

  protected selected(): Rect {
    return this.structure().selection();
  }
  protected structure() {
    return structureBridge(this.workbook, this.seat, () => this.mustEdit());
  }

  protected sheetKey(name: string): string {
    const key = this.workbook.grid.sheetByName(name);
    if (key === undefined) throw new Error(`No such sheet: ${name}`);
    return key;
  }

  protected rect(a1: string): Rect {
    const zone = parseA1(a1);
    if (!zone) {
      const named = this.workbook.grid.getters.getNamedRange(a1);
      if (!named) throw new Error(`Not a range: ${a1}`);
      const { top, left, bottom, right } = named.range.zone;
      return {
        sheet: named.range.sheetId,
        row: top,
        col: left,
        rows: bottom - top + 1,
        cols: right - left + 1,
      };
    }
    const { grid } = this.workbook;
    const sheet = zone.sheet === null ? this.selected().sheet : grid.sheetByName(zone.sheet);
    if (sheet === undefined) throw new Error(`No such sheet: ${zone.sheet}`);
    const bottom = zone.bottom ?? grid.rows(sheet) - 1;
    const right = zone.right ?? grid.cols(sheet) - 1;
    if (bottom >= grid.rows(sheet) || right >= grid.cols(sheet)) throw new Error(`Outside the sheet: ${a1}`);
    return { sheet, row: zone.top, col: zone.left, rows: bottom - zone.top + 1, cols: right - zone.left + 1 };
  }

  protected map<T>(a1: string, map: (position: Position) => T): T[][] {
    return mapCells(this.rect(a1), map);
  }

  protected first<T>(a1: string, map: (position: Position) => T): T {
    return mapCells({ ...this.rect(a1), rows: 1, cols: 1 }, map)[0]![0]!;
  }

  protected readonly rawValue = (position: Position): api.CellValue =>
    this.workbook.grid.read(position).value ?? '';

  cell(a1: string): api.CellValue {
    return this.first(a1, this.rawValue);
  }
  values(a1: string): api.CellValue[][] {
    return this.map(a1, this.rawValue);
  }
  display(a1: string): string {
    return this.first(a1, (position) => this.workbook.grid.read(position).text);
  }
  displays(a1: string): string[][] {
    return this.map(a1, (position) => this.workbook.grid.read(position).text);
  }
  formula(a1: string): string {
    return this.first(a1, (position) =>
      fromEngineFormula(this.workbook.grid.formula(position), this.workbook.grid.locale.decimalSeparator),
    );
  }
  message(a1: string): string {
    return this.first(a1, (position) => this.workbook.grid.read(position).message);
  }
  note(a1: string): string {
    return this.first(a1, ({ sheetId, row, col }) => this.workbook.anchored.note(sheetId, row, col));
  }
  conditionalStyles(a1: string): (Record<string, unknown> | null)[][] {
    return this.map(a1, (position) => this.workbook.grid.conditionalStyle(position) ?? null);
  }
  backgrounds(a1: string): string[][] {
    const { grid } = this.workbook;
    return this.map(a1, (position) =>
      String(
        grid.conditionalStyle(position)?.['fillColor'] ?? grid.style(position)['fillColor'] ?? '#ffffff',
      ).toLowerCase(),
    );
  }
  sheets() {
    return this.workbook.grid.sheetIds().map((key) => {
      const { id, name, hidden, rows, cols, index } = sheetInfo(this.workbook, key);
      return { id, name, hidden, rows, columns: cols, index };
    });
  }
}
