/** `Utilities.parseCsv`: RFC 4180, and a complaint when a quotation mark is left open. */
import { platformError } from '../emulated.ts';

export function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  let index = 0;
  const endRow = () => {
    row.push(field);
    rows.push(row);
    row = [];
    field = '';
  };
  while (index < csv.length) {
    const char = csv[index++]!;
    if (quoted) {
      if (char !== '"') field += char;
      else if (csv[index] === '"') {
        field += '"';
        index++;
      } else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === delimiter) {
      row.push(field);
      field = '';
    } else if (char === '\n') endRow();
    else if (char !== '\r') field += char;
  }
  if (quoted) throw platformError('Could not parse text.');
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
