/** Finds texts in what cells show: https://developers.google.com/apps-script/reference/spreadsheet/text-finder */
import { Emulated, host, ownRows } from '../emulated.ts';
import type { Rect } from '../bridge.ts';
import type { Range } from './range.ts';

export class TextFinder extends Emulated {
  static override service = 'TextFinder';
  readonly areas: Rect[];
  readonly text: string;
  readonly rangeOf: (rect: Rect) => Range;
  caseMatters = false;
  entireCell = false;
  formulaText = false;
  regularExpression = false;
  position = -1;

  constructor(areas: Rect[], text: string, rangeOf: (rect: Rect) => Range) {
    super();
    this.areas = areas;
    this.text = String(text);
    this.rangeOf = rangeOf;
  }

  matchCase(matters: boolean): this {
    this.caseMatters = matters;
    return this;
  }
  matchEntireCell(entire: boolean): this {
    this.entireCell = entire;
    return this;
  }
  matchFormulaText(formulas: boolean): this {
    this.formulaText = formulas;
    return this;
  }
  useRegularExpression(use: boolean): this {
    this.regularExpression = use;
    return this;
  }

  _matches(): Rect[] {
    const found: Rect[] = [];
    const wanted = this.caseMatters ? this.text : this.text.toLowerCase();
    const regex = this.regularExpression ? new RegExp(this.text, this.caseMatters ? 'u' : 'iu') : null;
    for (const area of this.areas) {
      const rows = ownRows(host().book.readText(area, this.formulaText ? 'entered' : 'display'));
      rows.forEach((row, r) =>
        row.forEach((shown, c) => {
          const text = this.caseMatters ? shown : shown.toLowerCase();
          const hit = regex ? regex.test(shown) : this.entireCell ? text === wanted : text.includes(wanted);
          if (hit && shown !== '')
            found.push({ sheet: area.sheet, row: area.row + r, col: area.col + c, rows: 1, cols: 1 });
        }),
      );
    }
    return found;
  }

  findAll(): Range[] {
    return this._matches().map(this.rangeOf);
  }
  findNext(): Range | null {
    const match = this._matches()[this.position + 1];
    if (!match) return null;
    this.position++;
    return this.rangeOf(match);
  }
  findPrevious(): Range | null {
    const matches = this._matches();
    const index = this.position < 0 ? matches.length - 1 : this.position - 1;
    const match = matches[index];
    if (!match) return null;
    this.position = index;
    return this.rangeOf(match);
  }
  getCurrentMatch(): Range | null {
    const match = this._matches()[this.position];
    return match ? this.rangeOf(match) : null;
  }
  replaceAllWith(replacement: string): number {
    const matches = this._matches();
    const flags = this.caseMatters ? 'gu' : 'giu';
    const pattern = this.regularExpression ? this.text : this.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    for (const match of matches) {
      const entered = host().book.readText(match, 'entered')[0]![0]!;
      host().book.write(match, [[entered.replace(new RegExp(pattern, flags), replacement)]]);
    }
    return matches.length;
  }
}
