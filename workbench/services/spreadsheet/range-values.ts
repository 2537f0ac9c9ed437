/** What is in the cells: values, formulas, notes, links, and clearing them. */
import { host, ownRows, platformError, raw } from '../emulated.ts';
import type { TextAspect } from '../bridge.ts';
import { inward, outward, rowsFor, type Cell } from './cell-values.ts';
import { RangeBase } from './range-base.ts';
import { richTextOf, RichTextValue } from './rich-text.ts';

export abstract class RangeValues extends RangeBase {
  _text(aspect: TextAspect): string[][] {
    return ownRows(host().book.readText(this._checked(), aspect));
  }
  _first(aspect: TextAspect): string {
    return host().book.readText({ ...this._checked(), rows: 1, cols: 1 }, aspect)[0]![0]!;
  }
  /** The same member for every cell of the range. */
  _filled<T>(member: T): T[][] {
    return Array.from({ length: this.rect.rows }, () => Array.from({ length: this.rect.cols }, () => member));
  }
  _rows<T, R>(method: string, rows: unknown, convert: (value: T) => R): R[][] {
    return rowsFor(method, rows, this.rect.rows, this.rect.cols, convert);
  }

  getValue(): Cell {
    return inward(host().book.read({ ...this._checked(), rows: 1, cols: 1 }))[0]![0]!;
  }
  getValues(): Cell[][] {
    return inward(host().book.read(this._checked()));
  }
  getDisplayValue(): string {
    return this._first('display');
  }
  getDisplayValues(): string[][] {
    return this._text('display');
  }
  getFormula(): string {
    return this._first('formula');
  }
  getFormulas(): string[][] {
    return this._text('formula');
  }

  setValue(value: unknown): this {
    host().book.write(this._checked(), this._filled(outward(value)));
    return this;
  }
  setValues(values: unknown): this {
    const rows = this._rows('setValues', values, outward);
    host().book.write(this._checked(), rows);
    return this;
  }
  setFormula(formula: string): this {
    host().book.write(this._checked(), this._filled(asFormula(formula)));
    return this;
  }
  setFormulas(formulas: unknown): this {
    host().book.write(this._checked(), this._rows('setFormulas', formulas, asFormula));
    return this;
  }

  isBlank(): boolean {
    return this._text('entered').every((row) => row.every((text) => text === ''));
  }

  getNote(): string {
    return this._first('note');
  }
  getNotes(): string[][] {
    return this._text('note');
  }
  setNote(note: unknown): this {
    host().book.setNotes(this._checked(), this._filled(String(note ?? '')));
    return this;
  }
  setNotes(notes: unknown): this {
    host().book.setNotes(
      this._checked(),
      this._rows('setNotes', notes, (note) => String(note ?? '')),
    );
    return this;
  }
  clearNote(): this {
    return this.setNote('');
  }

  clear(options?: {
    commentsOnly?: boolean;
    contentsOnly?: boolean;
    formatOnly?: boolean;
    validationsOnly?: boolean;
    skipFilteredRows?: boolean;
  }): this {
    const only =
      options?.contentsOnly || options?.formatOnly || options?.validationsOnly || options?.commentsOnly;
    host().book.clear(this._checked(), {
      content: only ? !!options?.contentsOnly : true,
      format: only ? !!options?.formatOnly : true,
      validation: !!options?.validationsOnly,
      note: !!options?.commentsOnly,
    });
    return this;
  }
  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }
  clearFormat(): this {
    return this.clear({ formatOnly: true });
  }
  clearDataValidations(): this {
    return this.clear({ validationsOnly: true });
  }

  getRichTextValue(): RichTextValue {
    return this.getRichTextValues()[0]![0]!;
  }
  getRichTextValues(): RichTextValue[][] {
    const links = this._text('link');
    return this._text('display').map((row, r) =>
      row.map((text, c) => richTextOf(text, links[r]![c] || null)),
    );
  }
  setRichTextValue(value: RichTextValue): this {
    return this.setRichTextValues([[value]]);
  }
  setRichTextValues(values: unknown): this {
    const rows = this._rows('setRichTextValues', values, (value: RichTextValue | null) => {
      if (value === null) return null;
      const rich = raw(value);
      if (!(rich instanceof RichTextValue))
        throw platformError('Invalid argument: values. Should be of type: RichTextValue[][]');
      return { text: rich.text, url: rich.url };
    });
    host().book.setLinks(this._checked(), rows);
    return this;
  }
  setShowHyperlink(_show: boolean): this {
    return this;
  }
}

function asFormula(formula: unknown): string {
  const text = String(formula ?? '');
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}
