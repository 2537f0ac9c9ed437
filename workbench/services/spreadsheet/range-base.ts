/** Where a range is: everything about it that needs no look at the cells. */
import { Emulated, host, platformError } from '../emulated.ts';
import type { Rect } from '../bridge.ts';
import { a1Of, quoteSheet } from './a1.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';

/** Range and Sheet make each other; the entry file ties the knot. */
export const makers = {
  range: undefined as unknown as (rect: Rect) => Range,
  sheet: undefined as unknown as (key: string) => Sheet,
};

export const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

export abstract class RangeBase extends Emulated {
  static override service = 'Range';
  readonly rect: Rect;

  constructor(rect: Rect) {
    super();
    this.rect = rect;
  }

  override _describe() {
    const { rows, cols } = this.rect;
    return {
      text: `${quoteSheet(host().book.sheet(this.rect.sheet)?.name ?? '?')}!${this._a1()}`,
      cells: rows * cols,
    };
  }

  _a1(): string {
    const { row, col, rows, cols } = this.rect;
    return a1Of(row, col, rows, cols);
  }

  /** A range made before its sheet shrank or went away is refused when it is used. */
  _checked(): Rect {
    const sheet = host().book.sheet(this.rect.sheet);
    if (!sheet) throw platformError('Sheet not found');
    const { row, col, rows, cols } = this.rect;
    if (row + rows > sheet.rows || col + cols > sheet.cols) throw platformError(OUTSIDE);
    return this.rect;
  }

  getRow(): number {
    return this.rect.row + 1;
  }
  getRowIndex(): number {
    return this.rect.row + 1;
  }
  getColumn(): number {
    return this.rect.col + 1;
  }
  getNumRows(): number {
    return this.rect.rows;
  }
  getNumColumns(): number {
    return this.rect.cols;
  }
  getHeight(): number {
    return this.rect.rows;
  }
  getWidth(): number {
    return this.rect.cols;
  }
  getLastRow(): number {
    return this.rect.row + this.rect.rows;
  }
  getLastColumn(): number {
    return this.rect.col + this.rect.cols;
  }
  getA1Notation(): string {
    return this._a1();
  }
  getSheet(): Sheet {
    return makers.sheet(this.rect.sheet);
  }
  getGridId(): number {
    return host().book.sheet(this.rect.sheet)!.id;
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.rect.rows || column > this.rect.cols)
      throw platformError('Cell reference out of range');
    return makers.range({
      ...this.rect,
      row: this.rect.row + row - 1,
      col: this.rect.col + column - 1,
      rows: 1,
      cols: 1,
    });
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const rect = {
      sheet: this.rect.sheet,
      row: this.rect.row + rowOffset,
      col: this.rect.col + columnOffset,
      rows: numRows ?? this.rect.rows,
      cols: numColumns ?? this.rect.cols,
    };
    if (rect.row < 0 || rect.col < 0) throw platformError(OUTSIDE);
    if (rect.rows < 1) throw platformError('The number of rows in the range must be at least 1.');
    if (rect.cols < 1) throw platformError('The number of columns in the range must be at least 1.');
    const range = makers.range(rect);
    const sheet = host().book.sheet(rect.sheet)!;
    if (rect.row + rect.rows > sheet.rows || rect.col + rect.cols > sheet.cols) throw platformError(OUTSIDE);
    return range;
  }

  activate(): this {
    host().book.select(this._checked());
    return this;
  }

  isStartColumnBounded(): boolean {
    return true;
  }
  isStartRowBounded(): boolean {
    return true;
  }
}
