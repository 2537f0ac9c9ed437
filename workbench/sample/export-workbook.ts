import { strToU8, zipSync } from 'fflate';
import { exportTable, type SampleExport } from './export-file.ts';

/** What is odd about a workbook. The defaults are what Seller Center writes. */
export interface WorkbookQuirks {
  /** Each header cell in a row element of its own, all of them numbered 1. */
  readonly rowPerHeaderCell?: boolean;
  /** Text inside the cells ('inline') or in a table that the cells refer to ('shared'). */
  readonly strings?: 'inline' | 'shared';
  readonly sheetName?: string;
  /** Sheets that stand before it, with nothing of interest. */
  readonly sheetsBefore?: readonly string[];
  /** Cells and rows do not say where they are. */
  readonly withoutReferences?: boolean;
  /** All elements have this prefix, as some programs write them: 'x'. */
  readonly prefix?: string;
  /** Order IDs as numbers, the way a spreadsheet program saves them. */
  readonly numericIds?: boolean;
  /** Times as date cells with a serial number. */
  readonly dateCells?: boolean;
  readonly date1904?: boolean;
  /** Stored instead of compressed. */
  readonly stored?: boolean;
}

/** A made-up order export as a workbook, with the oddities that trip other readers. */
export function exportXlsx(sample: SampleExport, quirks: WorkbookQuirks = {}): Uint8Array {
  const { sheetName = 'OrderSKUList', sheetsBefore = [], strings = 'inline' } = quirks;
  const p = quirks.prefix ? `${quirks.prefix}:` : '';
  const shared: string[] = [];
  const names = [...sheetsBefore, sheetName];
  const data = worksheet(exportTable(sample), quirks, shared);
  const notes = worksheet([['Notes'], ['Nothing here']], {}, []);

  const xmlns = `xmlns${quirks.prefix ? `:${quirks.prefix}` : ''}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<${p}workbook ${xmlns} xmlns:r="${OFFICE}"><${p}workbookPr${quirks.date1904 ? ' date1904="1"' : ''}/><${p}sheets>${names.map((name, at) => `<${p}sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</${p}sheets></${p}workbook>`,
    // The platform's worksheet is sheet2.xml although it is the first.
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${RELATIONS}">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 2}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<${p}styleSheet ${xmlns}><${p}numFmts count="1"><${p}numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm:ss"/></${p}numFmts><${p}cellXfs count="2"><${p}xf numFmtId="0"/><${p}xf numFmtId="164" applyNumberFormat="1"/></${p}cellXfs></${p}styleSheet>`,
  };
  names.forEach(
    (name, at) => (files[`xl/worksheets/sheet${at + 2}.xml`] = name === sheetName ? data : notes),
  );
  if (strings === 'shared') {
    files['xl/sharedStrings.xml'] =
      `${HEAD}<${p}sst ${xmlns}>${shared.map((text) => `<${p}si><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}si>`).join('')}</${p}sst>`;
  }
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(packed, { level: quirks.stored ? 0 : 6 });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function worksheet(table: readonly (readonly string[])[], quirks: WorkbookQuirks, shared: string[]): string {
  const { rowPerHeaderCell = true, withoutReferences = false, strings = 'inline' } = quirks;
  const p = quirks.prefix ? `${quirks.prefix}:` : '';
  const header = table[0] ?? [];
  const indexes = new Map<string, number>();
  const textCell = (reference: string, text: string) => {
    if (strings === 'inline') {
      return `<${p}c${reference} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}is></${p}c>`;
    }
    let index = indexes.get(text);
    if (index === undefined) {
      index = shared.push(text) - 1;
      indexes.set(text, index);
    }
    return `<${p}c${reference} t="s"><${p}v>${index}</${p}v></${p}c>`;
  };
  const cell = (text: string, row: number, column: number) => {
    const reference = withoutReferences ? '' : ` r="${columnName(column)}${row}"`;
    const value = text.trim();
    if (row > 1 && quirks.numericIds && header[column] === 'Order ID' && /^\d+$/.test(value)) {
      return `<${p}c${reference}><${p}v>${Number(value)}</${p}v></${p}c>`;
    }
    const serial = row > 1 && quirks.dateCells && header[column]?.endsWith(' Time') ? serialOf(value) : null;
    if (serial !== null) {
      const shift = quirks.date1904 ? 1462 : 0;
      return `<${p}c${reference} s="1"><${p}v>${serial - shift}</${p}v></${p}c>`;
    }
    // Without references an empty cell must keep its place.
    return text === '' && !withoutReferences ? '' : textCell(reference, text);
  };
  const rows = table.map((cells, index) => {
    const number = index + 1;
    const open = withoutReferences ? `<${p}row>` : `<${p}row r="${number}">`;
    const written = cells.map((text, column) => cell(text, number, column));
    return number === 1 && rowPerHeaderCell && !withoutReferences
      ? written.map((one) => `${open}${one}</${p}row>`).join('')
      : `${open}${written.join('')}</${p}row>`;
  });
  const xmlns = `xmlns${quirks.prefix ? `:${quirks.prefix}` : ''}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  return `${HEAD}<${p}worksheet ${xmlns}><${p}dimension ref="A1:A1"/><${p}cols><${p}col min="1" max="1" width="20"/></${p}cols><${p}sheetData>${rows.join('')}</${p}sheetData></${p}worksheet>`;
}

/** '25/03/2026 14:05:00' or '03/25/2026 02:05:00 PM' as a day number with a fraction; null for other text. */
function serialOf(text: string): number | null {
  const match = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d)( [AP]M)?$/.exec(text);
  if (!match) return null;
  const [, a, b, year, hour, minute, second, half] = match;
  const [day, month] = half ? [b, a] : [a, b];
  const hours = half ? (Number(hour) % 12) + (half === ' PM' ? 12 : 0) : Number(hour);
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second));
  return ms / 86_400_000 + 25_569;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Spreadsheets write a TAB in text as _x0009_. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\t/g, '_x0009_');
}
