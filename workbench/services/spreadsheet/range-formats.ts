/** How the cells look: number formats, colours, fonts, alignment, borders. */
import { EnumValue, host, platformError } from '../emulated.ts';
import type { TextAspect } from '../bridge.ts';
import { RangeValues } from './range-values.ts';

type Style = Record<string, unknown>;
type Color = string | null;

/** Colours that people name; anything else must be `#rrggbb`. */
const NAMED: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  purple: '#800080',
};

export function hexColor(color: unknown): string | null {
  if (color === null || color === undefined || color === '') return null;
  const text = String(color).toLowerCase();
  const hex = NAMED[text] ?? text;
  if (/^#[0-9a-f]{3}$/.test(hex)) return `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}`;
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw platformError(`Invalid color: ${String(color)}`);
  return hex;
}

export abstract class RangeFormats extends RangeValues {
  _style(style: Style): this {
    host().book.setStyle(this._checked(), this._filled(style));
    return this;
  }
  _styles<T>(method: string, rows: unknown, style: (value: T) => Style): this {
    host().book.setStyle(this._checked(), this._rows(method, rows, style));
    return this;
  }
  _numbers(aspect: TextAspect): number[][] {
    return this._text(aspect).map((row) => row.map(Number));
  }

  getNumberFormat(): string {
    return this._first('format');
  }
  getNumberFormats(): string[][] {
    return this._text('format');
  }
  setNumberFormat(format: string): this {
    host().book.setFormats(this._checked(), this._filled(String(format)));
    return this;
  }
  setNumberFormats(formats: unknown): this {
    host().book.setFormats(this._checked(), this._rows('setNumberFormats', formats, String));
    return this;
  }

  getBackground(): string {
    return this._first('background');
  }
  getBackgrounds(): string[][] {
    return this._text('background');
  }
  setBackground(color: Color): this {
    return this._style({ fillColor: hexColor(color) });
  }
  setBackgroundColor(color: Color): this {
    return this.setBackground(color);
  }
  setBackgrounds(colors: unknown): this {
    return this._styles('setBackgrounds', colors, (color: Color) => ({ fillColor: hexColor(color) }));
  }

  getFontColor(): string {
    return this._first('fontColor');
  }
  getFontColors(): string[][] {
    return this._text('fontColor');
  }
  setFontColor(color: Color): this {
    return this._style({ textColor: hexColor(color) });
  }
  setFontColors(colors: unknown): this {
    return this._styles('setFontColors', colors, (color: Color) => ({ textColor: hexColor(color) }));
  }

  getFontWeight(): string {
    return this._first('fontWeight');
  }
  getFontWeights(): string[][] {
    return this._text('fontWeight');
  }
  setFontWeight(weight: string | null): this {
    return this._style({ bold: weight === 'bold' });
  }
  setFontWeights(weights: unknown): this {
    return this._styles('setFontWeights', weights, (weight) => ({ bold: weight === 'bold' }));
  }
  getFontStyle(): string {
    return this._first('fontStyle');
  }
  setFontStyle(style: string | null): this {
    return this._style({ italic: style === 'italic' });
  }
  setFontStyles(styles: unknown): this {
    return this._styles('setFontStyles', styles, (style) => ({ italic: style === 'italic' }));
  }
  getFontLine(): string {
    return this._first('fontLine');
  }
  setFontLine(line: string | null): this {
    return this._style({ underline: line === 'underline', strikethrough: line === 'line-through' });
  }
  setFontFamily(_family: string | null): this {
    return this;
  }
  getFontSize(): number {
    return Number(this._first('fontSize'));
  }
  getFontSizes(): number[][] {
    return this._numbers('fontSize');
  }
  setFontSize(size: number): this {
    return this._style({ fontSize: size });
  }
  setFontSizes(sizes: unknown): this {
    return this._styles('setFontSizes', sizes, (fontSize: number) => ({ fontSize }));
  }

  getHorizontalAlignment(): string {
    return this._first('horizontalAlignment');
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this._style({ align: alignment === 'normal' ? null : alignment });
  }
  setHorizontalAlignments(alignments: unknown): this {
    return this._styles('setHorizontalAlignments', alignments, (align) => ({
      align: align === 'normal' ? null : align,
    }));
  }
  getVerticalAlignment(): string {
    return this._first('verticalAlignment');
  }
  setVerticalAlignment(alignment: string | null): this {
    return this._style({ verticalAlign: alignment });
  }
  getWrap(): boolean {
    return this._first('wrap') === 'wrap';
  }
  setWrap(wrap: boolean): this {
    return this._style({ wrapping: wrap ? 'wrap' : 'overflow' });
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this._style({ wrapping: strategy.name().toLowerCase() });
  }

  /** Sides: top, left, bottom, right, vertical, horizontal; null leaves a side as it is. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: Color,
    _style?: EnumValue | null,
  ): this {
    host().book.setBorder(this._checked(), [top, left, bottom, right, vertical, horizontal], hexColor(color));
    return this;
  }
}
