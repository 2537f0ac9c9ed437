/** Engine data for a workbook that does not exist yet. */
import { sheetLocale } from './locales.ts';

/** The grid that Google Sheets gives a new sheet. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

export function newWorkbook(
  names: readonly string[],
  locale: string,
  sizes: readonly { rows: number; cols: number }[],
) {
  return {
    sheets: names.map((name, index) => ({
      // Apps Script ids of sheets are numbers; the first sheet of a spreadsheet has 0.
      id: String(index === 0 ? 0 : sheetNumber(name, index)),
      name,
      rowNumber: Math.max(NEW_SHEET_ROWS, sizes[index]?.rows ?? 0),
      colNumber: Math.max(NEW_SHEET_COLUMNS, sizes[index]?.cols ?? 0),
    })),
    settings: { locale: sheetLocale(locale) },
  };
}

/** A sheet id of the size that Google hands out, the same for the same name. */
export function sheetNumber(name: string, salt: number): number {
  let hash = 2166136261 ^ salt;
  for (const char of name) hash = Math.imul(hash ^ char.codePointAt(0)!, 16777619);
  return (hash >>> 1) + 1;
}
