/** One sheet (tab): https://developers.google.com/apps-script/reference/spreadsheet/sheet */
import { badArguments, EnumValue, host, own, platformError, raw } from '../emulated.ts';
import type { Rect } from '../bridge.ts';
import { parseA1, quoteSheet } from './a1.ts';
import { outward } from './cell-values.ts';
import { ConditionalFormatRule } from './conditional-format.ts';
import { Filter } from './filter.ts';
import { Protection } from './protection.ts';
import { makers, OUTSIDE } from './range-base.ts';
import { RangeList } from './range-list.ts';
import type { Range } from './range.ts';
import { SheetStructure } from './sheet-structure.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { TextFinder } from './text-finder.ts';

/** Set by the entry file: a sheet knows its spreadsheet, which imports this file. */
export const parent = { of: undefined as unknown as () => Spreadsheet };

export class Sheet extends SheetStructure {
  getParent(): Spreadsheet {
    return parent.of();
  }

  _rect(row: number, col: number, rows: number, cols: number): Rect {
    const { rows: maxRows, cols: maxCols } = this._info();
    if (rows < 1) throw platformError('The number of rows in the range must be at least 1.');
    if (cols < 1) throw platformError('The number of columns in the range must be at least 1.');
    if (row < 1) throw platformError('The starting row of the range is too small.');
    if (col < 1) throw platformError('The starting column of the range is too small.');
    if (row + rows - 1 > maxRows || col + cols - 1 > maxCols) throw platformError(OUTSIDE);
    return { sheet: this.key, row: row - 1, col: col - 1, rows, cols };
  }

  getRange(...args: unknown[]): Range {
    const [first, ...rest] = args;
    if (typeof first === 'string' && args.length === 1) return makers.range(this._a1(first));
    const numbers = [first, ...rest];
    if (
      numbers.length < 2 ||
      numbers.length > 4 ||
      !numbers.every((part) => typeof part === 'number' && Number.isFinite(part))
    )
      throw badArguments('SpreadsheetApp.Sheet.getRange', args);
    const [row = 1, col = 1, rows = 1, cols = 1] = (numbers as number[]).map(Math.trunc);
    return makers.range(this._rect(row, col, rows, cols));
  }

  _a1(text: string): Rect {
    const zone = parseA1(text);
    const info = this._info();
    if (!zone || (zone.sheet !== null && zone.sheet.toLowerCase() !== info.name.toLowerCase())) {
      const named = zone
        ? undefined
        : Array.from(host().book.namedRanges()).find((range) => range.name === text);
      if (named) return { ...named.rect };
      throw platformError('Range not found');
    }
    const bottom = zone.bottom ?? info.rows - 1;
    const right = zone.right ?? info.cols - 1;
    return this._rect(zone.top + 1, zone.left + 1, bottom - zone.top + 1, right - zone.left + 1);
  }

  getRangeList(a1Notations: string[]): RangeList {
    return new RangeList(a1Notations.map((text) => makers.range(this._a1(text))));
  }
  getDataRange(): Range {
    const { rows, cols } = host().book.contentSize(this._info().key);
    return makers.range({
      sheet: this.key,
      row: 0,
      col: 0,
      rows: Math.max(1, rows),
      cols: Math.max(1, cols),
    });
  }
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return raw(this.getRange(startRow, startColumn, numRows, numColumns)).getValues();
  }
  appendRow(rowContents: unknown): this {
    if (!Array.isArray(rowContents)) throw badArguments('SpreadsheetApp.Sheet.appendRow', [rowContents]);
    host().book.append(this._info().key, Array.from(rowContents, outward));
    return this;
  }
  clear(options?: { formatOnly?: boolean; contentsOnly?: boolean }): this {
    const { rows, cols } = this._info();
    raw(makers.range({ sheet: this.key, row: 0, col: 0, rows, cols })).clear(options);
    if (!options) host().book.setRules(this.key, []);
    return this;
  }
  clearContents(): this {
    return this.clear({ contentsOnly: true });
  }
  clearFormats(): this {
    return this.clear({ formatOnly: true });
  }
  clearNotes(): this {
    const { rows, cols } = this._info();
    host().book.clear(
      { sheet: this.key, row: 0, col: 0, rows, cols },
      { content: false, format: false, validation: false, note: true },
    );
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return Array.from(host().book.rules(this._info().key), (spec) => new ConditionalFormatRule(own(spec)));
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    if (!Array.isArray(rules)) throw badArguments('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
    const specs = rules.map((rule) => {
      const bare = raw(rule);
      if (!(bare instanceof ConditionalFormatRule))
        throw badArguments('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
      if (bare.spec.ranges.some((rect) => rect.sheet !== this.key))
        throw platformError(
          `Conditional format rules must be on the sheet ${quoteSheet(this._info().name)}.`,
        );
      return bare.spec;
    });
    host().book.setRules(this._info().key, specs);
  }
  clearConditionalFormatRules(): void {
    host().book.setRules(this._info().key, []);
  }

  getFilter(): Filter | null {
    return host().book.filter(this._info().key) ? new Filter(this.key) : null;
  }

  protect(): Protection {
    return new Protection(host().book.protect(this._info().key, null));
  }
  getProtections(type: EnumValue): Protection[] {
    const wantsRange = type.name() === 'RANGE';
    return Array.from(host().book.protections())
      .filter((protection) => protection.sheet === this.key && (protection.rect !== null) === wantsRange)
      .map((protection) => new Protection(protection.id));
  }

  createTextFinder(text: string): TextFinder {
    const { rows, cols } = host().book.contentSize(this._info().key);
    return new TextFinder(
      [{ sheet: this.key, row: 0, col: 0, rows: Math.max(1, rows), cols: Math.max(1, cols) }],
      text,
      makers.range,
    );
  }

  _selection(): Rect | null {
    const selection = host().book.selection();
    return selection.sheet === this.key ? { ...selection } : null;
  }
  activate(): this {
    if (!this._selection()) host().book.select({ sheet: this._info().key, row: 0, col: 0, rows: 1, cols: 1 });
    return this;
  }
  getActiveRange(): Range | null {
    const selection = this._selection();
    return selection ? makers.range(selection) : null;
  }
  getActiveRangeList(): RangeList | null {
    const range = this.getActiveRange();
    return range ? new RangeList([range]) : null;
  }
  getActiveCell(): Range {
    return makers.range({ ...(this._selection() ?? { sheet: this.key, row: 0, col: 0 }), rows: 1, cols: 1 });
  }
  getCurrentCell(): Range | null {
    const selection = this._selection();
    return selection ? makers.range({ ...selection, rows: 1, cols: 1 }) : null;
  }
  setActiveRange(range: Range): Range {
    host().book.select(raw(range)._checked());
    return range;
  }
  setActiveSelection(range: Range | string): Range {
    const chosen = typeof range === 'string' ? this.getRange(range) : range;
    return this.setActiveRange(chosen);
  }
  setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }
}
