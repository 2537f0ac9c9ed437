/** Conditional format rules: https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
import { badArguments, Emulated, EnumValue, platformError, raw } from '../emulated.ts';
import type { RuleSpec } from '../bridge.ts';
import { BooleanCriteria } from './enums.ts';
import { makers, RangeBase } from './range-base.ts';
import { hexColor } from './range-formats.ts';
import type { Range } from './range.ts';

export class BooleanCondition extends Emulated {
  static override service = 'BooleanCondition';
  readonly spec: RuleSpec;
  constructor(spec: RuleSpec) {
    super();
    this.spec = spec;
  }
  getCriteriaType(): EnumValue {
    return BooleanCriteria[this.spec.type]!;
  }
  getCriteriaValues(): unknown[] {
    return Array.from(this.spec.args);
  }
  getBackground(): string | null {
    return this.spec.style.background ?? null;
  }
  getFontColor(): string | null {
    return this.spec.style.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this.spec.style.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.spec.style.italic ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.spec.style.strikethrough ?? null;
  }
  getUnderline(): boolean | null {
    return this.spec.style.underline ?? null;
  }
}

export class ConditionalFormatRule extends Emulated {
  static override service = 'ConditionalFormatRule';
  readonly spec: RuleSpec;
  constructor(spec: RuleSpec) {
    super();
    this.spec = spec;
  }
  getBooleanCondition(): BooleanCondition | null {
    return new BooleanCondition(this.spec);
  }
  getGradientCondition(): null {
    return null;
  }
  getRanges(): Range[] {
    return Array.from(this.spec.ranges, (rect) => makers.range({ ...rect }));
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder({ ...this.spec, style: { ...this.spec.style } });
  }
}

type Style = RuleSpec['style'];

export class ConditionalFormatRuleBuilder extends Emulated {
  static override service = 'ConditionalFormatRuleBuilder';
  spec: RuleSpec;
  constructor(spec: RuleSpec = { ranges: [], type: '', args: [], style: {} }) {
    super();
    this.spec = spec;
  }

  _when(type: string, ...args: unknown[]): this {
    this.spec = { ...this.spec, type, args: args.map(String) };
    return this;
  }
  _with<K extends keyof Style>(name: K, value: Style[K] | null): this {
    const style = { ...this.spec.style };
    if (value === null || value === undefined) delete style[name];
    else style[name] = value;
    this.spec = { ...this.spec, style };
    return this;
  }

  whenFormulaSatisfied(formula: string): this {
    if (typeof formula !== 'string')
      throw badArguments('SpreadsheetApp.ConditionalFormatRuleBuilder.whenFormulaSatisfied', [formula]);
    return this._when('CUSTOM_FORMULA', formula.startsWith('=') ? formula : `=${formula}`);
  }
  whenCellEmpty(): this {
    return this._when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this._when('CELL_NOT_EMPTY');
  }
  whenTextContains(text: string): this {
    return this._when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this._when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEqualTo(text: string): this {
    return this._when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): this {
    return this._when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): this {
    return this._when('TEXT_ENDS_WITH', text);
  }
  whenNumberEqualTo(number: number): this {
    return this._when('NUMBER_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): this {
    return this._when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this._when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): this {
    return this._when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this._when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenNumberBetween(start: number, end: number): this {
    return this._when('NUMBER_BETWEEN', start, end);
  }

  setBackground(color: string | null): this {
    return this._with('background', hexColor(color));
  }
  setFontColor(color: string | null): this {
    return this._with('fontColor', hexColor(color));
  }
  setBold(bold: boolean | null): this {
    return this._with('bold', bold);
  }
  setItalic(italic: boolean | null): this {
    return this._with('italic', italic);
  }
  setStrikethrough(strikethrough: boolean | null): this {
    return this._with('strikethrough', strikethrough);
  }
  setUnderline(underline: boolean | null): this {
    return this._with('underline', underline);
  }
  setRanges(ranges: Range[]): this {
    if (!Array.isArray(ranges))
      throw badArguments('SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', [ranges]);
    const rects = ranges.map((range) => {
      const target = raw(range);
      if (!(target instanceof RangeBase))
        throw badArguments('SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', [ranges]);
      return { ...target.rect };
    });
    this.spec = { ...this.spec, ranges: rects };
    return this;
  }
  getRanges(): Range[] {
    return this.spec.ranges.map((rect) => makers.range({ ...rect }));
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.spec.type ? new BooleanCondition(this.spec) : null;
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder({ ...this.spec, style: { ...this.spec.style } });
  }
  build(): ConditionalFormatRule {
    if (!this.spec.type) throw platformError('Conditional format rule must have a condition.');
    if (this.spec.ranges.length === 0)
      throw platformError('Conditional format rule cannot have empty ranges.');
    return new ConditionalFormatRule(this.spec);
  }
}
