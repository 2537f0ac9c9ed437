/** Protected ranges and sheets. With `setWarningOnly(true)` editors are warned; otherwise only the listed may edit. */
import { Emulated, EnumValue, host, platformError } from '../emulated.ts';
import type { ProtectionInfo } from '../bridge.ts';
import { ProtectionType } from './enums.ts';
import { makers } from './range-base.ts';
import type { Range } from './range.ts';

export class Protection extends Emulated {
  static override service = 'Protection';
  readonly id: string;
  constructor(id: string) {
    super();
    this.id = id;
  }
  _info(): ProtectionInfo {
    const info = Array.from(host().book.protections()).find((protection) => protection.id === this.id);
    if (!info) throw platformError('This protection no longer exists.');
    return info;
  }
  getDescription(): string {
    return this._info().description;
  }
  setDescription(description: string): this {
    host().book.changeProtection(this.id, { description });
    return this;
  }
  isWarningOnly(): boolean {
    return this._info().warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    host().book.changeProtection(this.id, { warningOnly });
    return this;
  }
  getProtectionType(): EnumValue {
    return this._info().rect ? ProtectionType['RANGE']! : ProtectionType['SHEET']!;
  }
  getRange(): Range {
    const { rect, sheet } = this._info();
    const size = host().book.sheet(sheet)!;
    return makers.range(rect ? { ...rect } : { sheet, row: 0, col: 0, rows: size.rows, cols: size.cols });
  }
  canEdit(): boolean {
    return true;
  }
  remove(): void {
    host().book.changeProtection(this.id, { removed: true });
  }
}
