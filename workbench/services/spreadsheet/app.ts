/** `SpreadsheetApp`: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
import { Emulated, host, platformError, raw } from '../emulated.ts';
import { Button, ButtonSet, Ui } from '../ui/ui.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format.ts';
import { DataValidationBuilder } from './data-validation.ts';
import * as enums from './enums.ts';
import { makers } from './range-base.ts';
import { Range } from './range.ts';
import { RichTextValueBuilder } from './rich-text.ts';
import { parent, Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';

makers.range = (rect) => new Range(rect);
makers.sheet = (key) => new Sheet(key);
parent.of = () => new Spreadsheet();

export class SpreadsheetApp extends Emulated {
  static override service = 'SpreadsheetApp';

  get BooleanCriteria() {
    return enums.BooleanCriteria;
  }
  get BorderStyle() {
    return enums.BorderStyle;
  }
  get CopyPasteType() {
    return enums.CopyPasteType;
  }
  get DataValidationCriteria() {
    return enums.DataValidationCriteria;
  }
  get Dimension() {
    return enums.Dimension;
  }
  get ProtectionType() {
    return enums.ProtectionType;
  }
  get RecalculationInterval() {
    return enums.RecalculationInterval;
  }
  get WrapStrategy() {
    return enums.WrapStrategy;
  }
  get Button() {
    return Button;
  }
  get ButtonSet() {
    return ButtonSet;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet();
  }
  getActive(): Spreadsheet {
    return new Spreadsheet();
  }
  getActiveSheet(): Sheet {
    return raw(new Spreadsheet()).getActiveSheet();
  }
  getActiveRange(): Range | null {
    return raw(new Spreadsheet()).getActiveRange();
  }
  getCurrentCell(): Range | null {
    return raw(new Spreadsheet()).getCurrentCell();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    raw(sheet).activate();
    return sheet;
  }
  setActiveRange(range: Range): Range {
    host().book.select(raw(range)._checked());
    return range;
  }
  getUi(): Ui {
    const { authMode } = host().setting();
    if (authMode === 'CUSTOM_FUNCTION')
      throw platformError('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui();
  }
  flush(): void {
    host().book.flush();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  openById(_id: string): never {
    throw new Error('not emulated: SpreadsheetApp.openById');
  }
  openByUrl(_url: string): never {
    throw new Error('not emulated: SpreadsheetApp.openByUrl');
  }
  create(_name: string): never {
    throw new Error('not emulated: SpreadsheetApp.create');
  }
}
