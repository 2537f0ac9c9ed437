/** The spreadsheet the add-on runs in: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
import { badArguments, Emulated, EnumValue, host, platformError, raw } from '../emulated.ts';
import type { Rect } from '../bridge.ts';
import { User } from '../session/session.ts';
import { parseA1 } from './a1.ts';
import { RecalculationInterval } from './enums.ts';
import { NamedRange } from './named-range.ts';
import { Protection } from './protection.ts';
import { makers } from './range-base.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import { TextFinder } from './text-finder.ts';

export class Spreadsheet extends Emulated {
  static override service = 'Spreadsheet';

  getId(): string {
    return host().book.info().id;
  }
  getName(): string {
    return host().book.info().name;
  }
  rename(name: string): void {
    host().book.setInfo({ name: String(name) });
  }
  getUrl(): string {
    return host().book.info().url;
  }
  getSpreadsheetTimeZone(): string {
    return host().book.info().timeZone;
  }
  setSpreadsheetTimeZone(zone: string): void {
    host().book.setInfo({ timeZone: String(zone) });
  }
  getSpreadsheetLocale(): string {
    return host().book.info().locale;
  }
  setSpreadsheetLocale(locale: string): void {
    host().book.setInfo({ locale: String(locale) });
  }
  getRecalculationInterval(): EnumValue {
    return RecalculationInterval[host().book.info().recalculation]!;
  }
  setRecalculationInterval(interval: EnumValue): this {
    host().book.setInfo({ recalculation: interval.name() });
    return this;
  }
  getOwner(): User | null {
    return new User(host().book.info().owner);
  }
  getEditors(): User[] {
    return Array.from(host().book.info().editors, (email) => new User(email));
  }
  getViewers(): User[] {
    return Array.from(host().book.info().viewers, (email) => new User(email));
  }

  getSheets(): Sheet[] {
    return Array.from(host().book.sheets(), ({ key }) => makers.sheet(key));
  }
  getNumSheets(): number {
    return host().book.sheets().length;
  }
  getSheetByName(name: string): Sheet | null {
    const found = Array.from(host().book.sheets()).find((sheet) => sheet.name === String(name));
    return found ? makers.sheet(found.key) : null;
  }
  getSheetById(id: number): Sheet | null {
    const found = Array.from(host().book.sheets()).find((sheet) => sheet.id === Number(id));
    return found ? makers.sheet(found.key) : null;
  }
  insertSheet(...args: unknown[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string') as string | undefined;
    const index = args.find((arg) => typeof arg === 'number') as number | undefined;
    if (args.some((arg) => typeof arg === 'object' && arg !== null))
      throw new Error('not emulated: Spreadsheet.insertSheet with options');
    return makers.sheet(host().book.insertSheet(name ?? null, index ?? null));
  }
  deleteSheet(sheet: Sheet): void {
    host().book.deleteSheet(raw(sheet).key);
  }
  moveActiveSheet(position: number): void {
    host().book.moveSheet(host().book.selection().sheet, position - 1);
  }
  getActiveSheet(): Sheet {
    return makers.sheet(host().book.selection().sheet);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    raw(sheet).activate();
    return sheet;
  }

  getActiveRange(): Range | null {
    return makers.range({ ...host().book.selection() });
  }
  getActiveCell(): Range {
    return makers.range({ ...host().book.selection(), rows: 1, cols: 1 });
  }
  getSelection(): never {
    throw new Error('not emulated: Spreadsheet.getSelection');
  }
  getCurrentCell(): Range | null {
    return makers.range({ ...host().book.selection(), rows: 1, cols: 1 });
  }
  setActiveRange(range: Range): Range {
    host().book.select(raw(range)._checked());
    return range;
  }
  setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }

  getRange(a1Notation: string): Range {
    if (typeof a1Notation !== 'string')
      throw badArguments('SpreadsheetApp.Spreadsheet.getRange', [a1Notation]);
    const named = this._named(a1Notation);
    if (named) return makers.range(named);
    const zone = parseA1(a1Notation);
    if (!zone) throw platformError('Range not found');
    const sheet = zone.sheet === null ? this.getActiveSheet() : this.getSheetByName(zone.sheet);
    if (!sheet) throw platformError('Range not found');
    return makers.range(raw(sheet)._a1(a1Notation));
  }
  getDataRange(): Range {
    return raw(this.getActiveSheet()).getDataRange();
  }
  getLastRow(): number {
    return raw(this.getActiveSheet()).getLastRow();
  }

  _named(name: string): Rect | null {
    const found = Array.from(host().book.namedRanges()).find((range) => range.name === name);
    return found ? { ...found.rect } : null;
  }
  getRangeByName(name: string): Range | null {
    const rect = this._named(String(name));
    return rect ? makers.range(rect) : null;
  }
  getNamedRanges(): NamedRange[] {
    return Array.from(host().book.namedRanges(), ({ name }) => new NamedRange(name));
  }
  setNamedRange(name: string, range: Range): void {
    host().book.setNamedRange(String(name), raw(range)._checked());
  }
  removeNamedRange(name: string): void {
    if (!this._named(name)) throw platformError(`The named range "${name}" does not exist.`);
    host().book.setNamedRange(String(name), null);
  }

  getProtections(type: EnumValue): Protection[] {
    const wantsRange = type.name() === 'RANGE';
    return Array.from(host().book.protections())
      .filter((protection) => (protection.rect !== null) === wantsRange)
      .map((protection) => new Protection(protection.id));
  }
  createTextFinder(text: string): TextFinder {
    const areas = Array.from(host().book.sheets(), ({ key }) => {
      const { rows, cols } = host().book.contentSize(key);
      return { sheet: key, row: 0, col: 0, rows: Math.max(1, rows), cols: Math.max(1, cols) };
    });
    return new TextFinder(areas, text, makers.range);
  }

  toast(message: string, title = '', timeoutSeconds = 5): void {
    host().book.toast(String(message), title ?? '', timeoutSeconds ?? 5);
  }
  show(): never {
    throw new Error('not emulated: Spreadsheet.show');
  }
}
