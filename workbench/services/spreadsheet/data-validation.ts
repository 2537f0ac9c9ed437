/** Data validation rules: https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
import { badArguments, Emulated, EnumValue, raw } from '../emulated.ts';
import type { Rect, ValidationSpec } from '../bridge.ts';
import { DataValidationCriteria } from './enums.ts';
import { makers, RangeBase } from './range-base.ts';
import type { Range } from './range.ts';

export class DataValidation extends Emulated {
  static override service = 'DataValidation';
  readonly spec: ValidationSpec;
  constructor(spec: ValidationSpec) {
    super();
    this.spec = spec;
  }
  getCriteriaType(): EnumValue {
    return DataValidationCriteria[this.spec.type]!;
  }
  getCriteriaValues(): unknown[] {
    if (this.spec.type === 'VALUE_IN_RANGE') {
      const [rect, dropdown] = this.spec.args;
      return [makers.range(rect as Rect), dropdown];
    }
    return Array.from(this.spec.args, (arg) => (Array.isArray(arg) ? Array.from(arg) : arg));
  }
  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }
  getHelpText(): string | null {
    return this.spec.help;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder({ ...this.spec, args: [...this.spec.args] });
  }
}

export class DataValidationBuilder extends Emulated {
  static override service = 'DataValidationBuilder';
  spec: ValidationSpec;
  constructor(spec: ValidationSpec = { type: '', args: [], allowInvalid: true, help: null }) {
    super();
    this.spec = spec;
  }

  _criterion(type: string, ...args: unknown[]): this {
    this.spec = { ...this.spec, type, args };
    return this;
  }

  requireValueInList(values: unknown, showDropdown = true): this {
    if (!Array.isArray(values))
      throw badArguments('SpreadsheetApp.DataValidationBuilder.requireValueInList', [values]);
    return this._criterion('VALUE_IN_LIST', Array.from(values, String), showDropdown);
  }
  requireValueInRange(range: Range, showDropdown = true): this {
    const target = raw(range);
    if (!(target instanceof RangeBase))
      throw badArguments('SpreadsheetApp.DataValidationBuilder.requireValueInRange', [range]);
    return this._criterion('VALUE_IN_RANGE', { ...target.rect }, showDropdown);
  }
  requireCheckbox(...values: unknown[]): this {
    return this._criterion('CHECKBOX', ...values);
  }
  requireDate(): this {
    return this._criterion('DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: Date): this {
    return this._criterion('DATE_AFTER', date.getTime());
  }
  requireDateBefore(date: Date): this {
    return this._criterion('DATE_BEFORE', date.getTime());
  }
  requireFormulaSatisfied(formula: string): this {
    return this._criterion('CUSTOM_FORMULA', formula.startsWith('=') ? formula : `=${formula}`);
  }
  requireNumberBetween(start: number, end: number): this {
    return this._criterion('NUMBER_BETWEEN', start, end);
  }
  requireNumberGreaterThan(number: number): this {
    return this._criterion('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this._criterion('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): this {
    return this._criterion('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this._criterion('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireTextContains(text: string): this {
    return this._criterion('TEXT_CONTAINS', text);
  }
  requireTextIsUrl(): this {
    return this._criterion('TEXT_IS_VALID_URL');
  }
  setAllowInvalid(allow: boolean): this {
    this.spec = { ...this.spec, allowInvalid: allow };
    return this;
  }
  setHelpText(text: string | null): this {
    this.spec = { ...this.spec, help: text };
    return this;
  }
  getCriteriaType(): EnumValue | null {
    return this.spec.type ? DataValidationCriteria[this.spec.type]! : null;
  }
  getCriteriaValues(): unknown[] {
    return new DataValidation(this.spec).getCriteriaValues();
  }
  build(): DataValidation {
    return new DataValidation({ ...this.spec, args: [...this.spec.args] });
  }
}
