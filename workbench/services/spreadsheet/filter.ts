/** The one filter of a sheet. What it hides is the user's business; see `Workbench.filter`. */
import { Emulated, host, platformError } from '../emulated.ts';
import { makers } from './range-base.ts';
import type { Range } from './range.ts';

export class Filter extends Emulated {
  static override service = 'Filter';
  readonly sheet: string;
  constructor(sheet: string) {
    super();
    this.sheet = sheet;
  }
  getRange(): Range {
    const rect = host().book.filter(this.sheet);
    if (!rect) throw platformError('This filter no longer exists.');
    return makers.range({ ...rect });
  }
  remove(): void {
    host().book.setFilter(this.sheet, null);
  }
}
