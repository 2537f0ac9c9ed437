/** Several ranges of one sheet treated alike. */
import { Emulated } from '../emulated.ts';
import type { DataValidation } from './data-validation.ts';
import type { Range } from './range.ts';
import { raw } from '../emulated.ts';

export class RangeList extends Emulated {
  static override service = 'RangeList';
  readonly ranges: Range[];
  constructor(ranges: Range[]) {
    super();
    this.ranges = ranges;
  }
  override _describe() {
    const parts = this.ranges.map((range) => raw(range)._describe());
    return {
      text: parts.map((part) => part.text).join(', '),
      cells: parts.reduce((sum, part) => sum + part.cells, 0),
    };
  }
  _each(act: (range: Range) => unknown): this {
    for (const range of this.ranges) act(raw(range));
    return this;
  }
  getRanges(): Range[] {
    return Array.from(this.ranges);
  }
  setValue(value: unknown): this {
    return this._each((range) => range.setValue(value));
  }
  setFormula(formula: string): this {
    return this._each((range) => range.setFormula(formula));
  }
  setNumberFormat(format: string): this {
    return this._each((range) => range.setNumberFormat(format));
  }
  setBackground(color: string | null): this {
    return this._each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): this {
    return this._each((range) => range.setFontColor(color));
  }
  setFontWeight(weight: string | null): this {
    return this._each((range) => range.setFontWeight(weight));
  }
  setFontStyle(style: string | null): this {
    return this._each((range) => range.setFontStyle(style));
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this._each((range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: string | null): this {
    return this._each((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(wrap: boolean): this {
    return this._each((range) => range.setWrap(wrap));
  }
  setNote(note: string | null): this {
    return this._each((range) => range.setNote(note));
  }
  insertCheckboxes(): this {
    return this._each((range) => range.insertCheckboxes());
  }
  setDataValidation(rule: DataValidation | null): this {
    return this._each((range) => range.setDataValidation(rule));
  }
  clear(options?: Parameters<Range['clear']>[0]): this {
    return this._each((range) => range.clear(options));
  }
  clearContent(): this {
    return this._each((range) => range.clearContent());
  }
  clearDataValidations(): this {
    return this._each((range) => range.clearDataValidations());
  }
}
