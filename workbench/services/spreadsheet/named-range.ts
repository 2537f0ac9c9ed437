/** A range with a name. */
import { Emulated, host, raw } from '../emulated.ts';
import { makers } from './range-base.ts';
import type { Range } from './range.ts';

export class NamedRange extends Emulated {
  static override service = 'NamedRange';
  name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
  getName(): string {
    return this.name;
  }
  getRange(): Range {
    const found = Array.from(host().book.namedRanges()).find((named) => named.name === this.name);
    return makers.range({ ...found!.rect });
  }
  setRange(range: Range): this {
    host().book.setNamedRange(this.name, raw(range).rect);
    return this;
  }
  setName(name: string): this {
    const { rect } = raw(this.getRange());
    host().book.setNamedRange(this.name, null);
    host().book.setNamedRange(name, rect);
    this.name = name;
    return this;
  }
  remove(): void {
    host().book.setNamedRange(this.name, null);
  }
}
