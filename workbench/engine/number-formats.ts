/**
 * Number formats between Sheets' spelling (`yyyy-MM-dd HH:mm`) and the engine's (`yyyy-mm-dd hh:mm`).
 */
import { engine } from './o-spreadsheet.ts';
import { sheetLocale } from './locales.ts';

/** What Sheets shows for the format "Automatic". */
export const GENERAL = 'General';
export const TEXT = '@';
/** Sheets' built-in "0.###############", which Range.getNumberFormat returns for automatic cells. */
export const AUTOMATIC = '0.###############';

/** What an engine format was called by whoever set it, so that it reads back unchanged. */
const originals = new Map<string, string>();

/** Engine format for a Sheets format; empty for "Automatic". */
export function toEngineFormat(format: string): string {
  if (format === '' || format === GENERAL || format === AUTOMATIC) return '';
  if (format === TEXT) return TEXT;
  let result = format;
  if (isDateLike(format)) result = dateFormatToEngine(format);
  if (!engineUnderstands(result)) {
    // Sections, scientific or conditional formats: the engine would throw while drawing the cell.
    result = isDateLike(format) ? 'yyyy-mm-dd' : '0.00';
  }
  if (result !== format) originals.set(result, format);
  return result;
}

export function fromEngineFormat(format: string | undefined): string {
  if (!format) return AUTOMATIC;
  return originals.get(format) ?? format;
}

export function isDateFormat(format: string | undefined): boolean {
  return !!format && format !== TEXT && engine.helpers.isDateTimeFormat(format as never);
}

const understood = new Map<string, boolean>();

function engineUnderstands(format: string): boolean {
  let answer = understood.get(format);
  if (answer === undefined) {
    try {
      engine.helpers.formatValue(1.5, { format: format as never, locale: sheetLocale('en_US') as never });
      answer = true;
    } catch {
      answer = false;
    }
    understood.set(format, answer);
  }
  return answer;
}

/** Letters of a date pattern outside quotation marks, and no digit placeholder. */
function isDateLike(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\./g, '');
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ''));
}

function dateFormatToEngine(format: string): string {
  return format
    .replace(/am\/pm/gi, 'a')
    .replace(/"[^"]*"|[ymdhs]+/gi, (part) => (part.startsWith('"') ? part : twoDigits(part.toLowerCase())))
    .replace(/\.0+/g, '');
}

/** The engine knows hours and seconds with two digits only. */
function twoDigits(part: string): string {
  return part === 'h' || part === 's' ? part + part : part;
}
