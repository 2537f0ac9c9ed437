/** A person's own CSV as the workbook, read as Google Sheets reads it when it is opened with Sheets. */
import type { WorkbookTables } from '../workbench.ts';
import { HttpError } from './http.ts';

/** Larger sheets than these are refused by Sheets too (10 million cells) or would not be usable in a demonstration. */
const MAX_CELLS = 2_000_000;

export function readCsvFile(fileName: string, bytes: Uint8Array): WorkbookTables {
  const name = fileName.replace(/\.[^.]+$/, '') || fileName;
  const rows = parseCsv(decode(bytes));
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells === 0) throw new HttpError(422, 'This file is empty.');
  if (cells > MAX_CELLS)
    throw new HttpError(422, 'This file has more cells than the workbench opens (2 million).');
  // Sheets turns numbers into numbers, which is how an 18-digit order ID loses its last digits.
  return {
    name,
    sheets: { [name.slice(0, 80).replace(/[[\]*?:/\\']/g, ' ')]: rows.map((row) => row.map(asTyped)) },
  };
}

function asTyped(text: string): string | number {
  const trimmed = text.trim();
  return /^-?(\d+\.?\d*|\.\d+)$/.test(trimmed) ? Number(trimmed) : text;
}

/** UTF-8, or GB 18030, in which Chinese Windows saves CSV. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** RFC 4180, with `,`, `;` or tab, whichever the first line has most of. */
export function parseCsv(text: string): string[][] {
  const firstLine = text.slice(0, text.search(/\r|\n|$/));
  const count = (separator: string) => firstLine.split(separator).length;
  const separator = [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[index + 1] === '"') {
        field += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === separator) {
      row.push(field);
      field = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[index + 1] === '\n') index += 1;
      rows.push([...row, field]);
      row = [];
      field = '';
    } else field += character;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}
