/** A range of cells: https://developers.google.com/apps-script/reference/spreadsheet/range */
import { badArguments, host, own, raw } from '../emulated.ts';
import type { ValidationSpec } from '../bridge.ts';
import { DataValidation } from './data-validation.ts';
import { CopyPasteType } from './enums.ts';
import { Filter } from './filter.ts';
import { Protection } from './protection.ts';
import { makers } from './range-base.ts';
import { RangeFormats } from './range-formats.ts';
import { TextFinder } from './text-finder.ts';

type SortSpec = number | { column: number; ascending?: boolean };

export class Range extends RangeFormats {
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]![0]!;
  }
  getDataValidations(): (DataValidation | null)[][] {
    const specs = host().book.validations(this._checked());
    return Array.from(specs, (row) =>
      Array.from(row, (spec) => (spec ? new DataValidation(own(spec)) : null)),
    );
  }
  setDataValidation(rule: DataValidation | null): this {
    host().book.setValidation(this._checked(), this._filled(specOf(rule, 'setDataValidation')));
    return this;
  }
  setDataValidations(rules: unknown): this {
    const rows = this._rows('setDataValidations', rules, (rule: DataValidation | null) =>
      specOf(rule, 'setDataValidations'),
    );
    host().book.setValidation(this._checked(), rows);
    return this;
  }
  insertCheckboxes(): this {
    const spec: ValidationSpec = { type: 'CHECKBOX', args: [], allowInvalid: false, help: null };
    host().book.setValidation(this._checked(), this._filled(spec));
    host().book.write(this._checked(), this._filled(false));
    return this;
  }
  removeCheckboxes(): this {
    host().book.setValidation(this._checked(), this._filled(null));
    host().book.write(this._checked(), this._filled(null));
    return this;
  }
  isChecked(): boolean | null {
    const values = host().book.read(this._checked()).rows.flat();
    return values.every((value) => value === values[0]) && typeof values[0] === 'boolean' ? values[0] : null;
  }

  sort(spec: SortSpec | SortSpec[]): this {
    const specs = Array.isArray(spec) ? spec : [spec];
    const columns = specs.map((one) =>
      typeof one === 'number'
        ? { col: one - 1, ascending: true }
        : { col: one.column - 1, ascending: one.ascending ?? true },
    );
    host().book.sort(this._checked(), columns);
    return this;
  }

  canEdit(): boolean {
    return host().setting().mayEdit;
  }

  createFilter(): Filter {
    host().book.setFilter(this.rect.sheet, this._checked());
    return new Filter(this.rect.sheet);
  }
  getFilter(): Filter | null {
    return host().book.filter(this.rect.sheet) ? new Filter(this.rect.sheet) : null;
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder([this.rect], text, (rect) => makers.range(rect));
  }

  protect(): Protection {
    return new Protection(host().book.protect(this.rect.sheet, this._checked()));
  }

  copyTo(destination: Range, ...options: unknown[]): void {
    const target = raw(destination);
    if (!(target instanceof Range))
      throw badArguments('SpreadsheetApp.Range.copyTo', [destination, ...options]);
    const [option] = options;
    const contentsOnly =
      (option as { contentsOnly?: boolean } | undefined)?.contentsOnly === true ||
      option === CopyPasteType['PASTE_VALUES'];
    const formatOnly =
      (option as { formatOnly?: boolean } | undefined)?.formatOnly === true ||
      option === CopyPasteType['PASTE_FORMAT'];
    const validationOnly = option === CopyPasteType['PASTE_DATA_VALIDATION'];
    host().book.copy(this._checked(), target.rect, {
      values: !formatOnly && !validationOnly,
      formats: !contentsOnly && !validationOnly,
      validation: validationOnly || (!contentsOnly && !formatOnly),
    });
  }
}

function specOf(rule: DataValidation | null, method: string): ValidationSpec | null {
  if (rule === null || rule === undefined) return null;
  const validation = raw(rule);
  if (!(validation instanceof DataValidation)) throw badArguments(`SpreadsheetApp.Range.${method}`, [rule]);
  return validation.spec;
}
