/** A person's own CSV or XLSX as the workbook, read as Google Sheets reads it when it is opened with Sheets. */
import { unzipSync, strFromU8 } from 'fflate';
import { engine } from '../engine/o-spreadsheet.ts';
import type { WorkbookSnapshot, WorkbookTables } from '../workbench.ts';
import { HttpError } from './http.ts';

/** Larger sheets than these are refused by Sheets too (10 million cells) or would not be usable in a demonstration. */
const MAX_CELLS = 2_000_000;

/** @param blank an empty workbook, whose place the file takes. */
export function readWorkbookFile(
  fileName: string,
  bytes: Uint8Array,
  blank: () => WorkbookSnapshot,
): WorkbookSnapshot | WorkbookTables {
  const name = fileName.replace(/\.[^.]+$/, '') || fileName;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readXlsx(name, bytes, blank()) : readCsv(name, bytes);
}

function readXlsx(name: string, bytes: Uint8Array, blank: WorkbookSnapshot): WorkbookSnapshot {
  try {
    const parts: Record<string, string> = {};
    const unzipped = unzipSync(bytes, { filter: (file) => /\.(xml|rels)$/.test(file.name) });
    for (const [path, content] of Object.entries(unzipped)) parts[path] = strFromU8(content);
    const model = new engine.Model(parts as never);
    return { ...blank, name, engine: model.exportData() as unknown as Record<string, unknown> };
  } catch (error) {
    throw new HttpError(
      422,
      `This XLSX file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

function readCsv(name: string, bytes: Uint8Array): WorkbookTables {
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
