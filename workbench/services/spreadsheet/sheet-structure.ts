/** The shape of a sheet: name, size, rows and columns, what is frozen or hidden. */
import { Emulated, host, platformError } from '../emulated.ts';
import type { Dimension, SheetInfo } from '../bridge.ts';

export abstract class SheetStructure extends Emulated {
  static override service = 'Sheet';
  readonly key: string;
  constructor(key: string) {
    super();
    this.key = key;
  }
  override _describe() {
    return { text: host().book.sheet(this.key)?.name ?? '?', cells: 0 };
  }
  _info(): SheetInfo {
    const info = host().book.sheet(this.key);
    if (!info) throw platformError(`Sheet ${this.key} not found`);
    return info;
  }

  getSheetId(): number {
    return this._info().id;
  }
  getName(): string {
    return this._info().name;
  }
  getSheetName(): string {
    return this._info().name;
  }
  setName(name: string): this {
    host().book.renameSheet(this.key, String(name));
    return this;
  }
  getIndex(): number {
    return this._info().index + 1;
  }
  getMaxRows(): number {
    return this._info().rows;
  }
  getMaxColumns(): number {
    return this._info().cols;
  }
  getLastRow(): number {
    return host().book.contentSize(this._info().key).rows;
  }
  getLastColumn(): number {
    return host().book.contentSize(this._info().key).cols;
  }

  _insert(dimension: Dimension, before: number, count: number): this {
    const size = dimension === 'ROW' ? this._info().rows : this._info().cols;
    if (count < 1 || before < 0 || before > size) throw platformError('Invalid argument');
    host().book.insertHeaders(this.key, dimension, before, count);
    return this;
  }
  _delete(dimension: Dimension, first: number, count: number): void {
    const size = dimension === 'ROW' ? this._info().rows : this._info().cols;
    const what = dimension === 'ROW' ? 'rows' : 'columns';
    if (first < 1 || first + count - 1 > size) throw platformError(`Those ${what} are out of bounds.`);
    if (count >= size) throw platformError(`You can't delete all the ${what} on the sheet.`);
    host().book.deleteHeaders(this.key, dimension, first - 1, count);
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this._insert('ROW', rowIndex - 1, numRows);
  }
  insertRowBefore(beforePosition: number): this {
    return this._insert('ROW', beforePosition - 1, 1);
  }
  insertRowsBefore(beforePosition: number, howMany: number): this {
    return this._insert('ROW', beforePosition - 1, howMany);
  }
  insertRowAfter(afterPosition: number): this {
    return this._insert('ROW', afterPosition, 1);
  }
  insertRowsAfter(afterPosition: number, howMany: number): this {
    return this._insert('ROW', afterPosition, howMany);
  }
  insertColumns(columnIndex: number, numColumns = 1): void {
    this._insert('COL', columnIndex - 1, numColumns);
  }
  insertColumnBefore(beforePosition: number): this {
    return this._insert('COL', beforePosition - 1, 1);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return this._insert('COL', beforePosition - 1, howMany);
  }
  insertColumnAfter(afterPosition: number): this {
    return this._insert('COL', afterPosition, 1);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return this._insert('COL', afterPosition, howMany);
  }
  deleteRow(rowPosition: number): this {
    this._delete('ROW', rowPosition, 1);
    return this;
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this._delete('ROW', rowPosition, howMany);
  }
  deleteColumn(columnPosition: number): this {
    this._delete('COL', columnPosition, 1);
    return this;
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this._delete('COL', columnPosition, howMany);
  }

  getFrozenRows(): number {
    return host().book.frozen(this.key, 'ROW');
  }
  getFrozenColumns(): number {
    return host().book.frozen(this.key, 'COL');
  }
  setFrozenRows(rows: number): void {
    host().book.freeze(this.key, 'ROW', rows);
  }
  setFrozenColumns(columns: number): void {
    host().book.freeze(this.key, 'COL', columns);
  }

  getColumnWidth(columnPosition: number): number {
    return host().book.size(this.key, 'COL', columnPosition - 1);
  }
  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    host().book.resize(this.key, 'COL', startColumn - 1, numColumns, width);
    return this;
  }
  autoResizeColumns(_startColumn: number, _numColumns: number): this {
    return this;
  }
  autoResizeColumn(_columnPosition: number): this {
    return this;
  }
  getRowHeight(rowPosition: number): number {
    return host().book.size(this.key, 'ROW', rowPosition - 1);
  }
  setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height);
  }
  setRowHeights(startRow: number, numRows: number, height: number): this {
    host().book.resize(this.key, 'ROW', startRow - 1, numRows, height);
    return this;
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    host().book.setHeadersHidden(this.key, 'COL', columnIndex - 1, numColumns, true);
  }
  showColumns(columnIndex: number, numColumns = 1): void {
    host().book.setHeadersHidden(this.key, 'COL', columnIndex - 1, numColumns, false);
  }
  hideRows(rowIndex: number, numRows = 1): void {
    host().book.setHeadersHidden(this.key, 'ROW', rowIndex - 1, numRows, true);
  }
  showRows(rowIndex: number, numRows = 1): void {
    host().book.setHeadersHidden(this.key, 'ROW', rowIndex - 1, numRows, false);
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    return host().book.isHeaderHidden(this.key, 'COL', columnPosition - 1);
  }
  isRowHiddenByUser(rowPosition: number): boolean {
    return host().book.isHeaderHidden(this.key, 'ROW', rowPosition - 1);
  }
  isRowHiddenByFilter(rowPosition: number): boolean {
    return host().book.isRowFiltered(this.key, rowPosition - 1);
  }

  setTabColor(color: string | null): this {
    host().book.setTabColor(this.key, color);
    return this;
  }
  hideSheet(): this {
    host().book.setSheetHidden(this.key, true);
    return this;
  }
  showSheet(): this {
    host().book.setSheetHidden(this.key, false);
    return this;
  }
  isSheetHidden(): boolean {
    return this._info().hidden;
  }
}
