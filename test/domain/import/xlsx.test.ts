import { strToU8, zipSync } from 'fflate';
import { columnsToRead, isExportHeader } from '../../../src/domain/import/columns.ts';
import { xlsxRows } from '../../../src/domain/import/xlsx.ts';
import { zipEntries } from '../../../src/domain/import/zip.ts';
import { exportTable } from '../../../workbench/sample/export-file.ts';
import { exportXlsx, type WorkbookQuirks } from '../../../workbench/sample/export-workbook.ts';
import { order, readBytes, readSample, sku } from './made-up.ts';

const SAMPLE = {
  market: 'ID' as const,
  orders: [
    order({
      amount: 38824,
      lines: [
        sku({ product: 'Mug <blue> & "white"' }),
        sku({ skuId: '1729384756102938476', product: '=SUM(1)' }),
      ],
    }),
    order({
      orderId: '576461413038785753',
      status: 'cancelled',
      cancelledAt: '2026-02-28T23:59:59',
      deliveredAt: '',
    }),
  ],
};

const everything = (cells: (string | number)[]) => (isExportHeader(cells) ? new Set(cells.keys()) : null);
const rows = (bytes: Uint8Array, wanted: typeof columnsToRead = everything) =>
  [...xlsxRows(bytes, wanted)].flatMap((row) => (row === 'unpacking' ? [] : [row.cells]));

describe('a workbook', () => {
  const table = exportTable(SAMPLE).map((cells) => cells.map((cell) => cell.trim()));
  const withoutEmptyEnd = (cells: (string | number)[]) => {
    const copy = [...cells];
    while (copy.at(-1) === '') copy.pop();
    return copy;
  };

  test.each<[string, WorkbookQuirks]>([
    ['as Seller Center writes it', {}],
    ['with shared strings', { strings: 'shared' }],
    ['with the header in one row element', { rowPerHeaderCell: false }],
    ['without any references', { withoutReferences: true }],
    ['with prefixed elements', { prefix: 'x' }],
    ['with prefixed elements and shared strings', { prefix: 'x', strings: 'shared' }],
    ['with another sheet before it', { sheetsBefore: ['Notes'] }],
    ['whose sheet has another name', { sheetName: 'Sheet1', sheetsBefore: ['Notes'] }],
    ['that is not compressed', { stored: true }],
  ])('%s', (_, quirks) => {
    expect(rows(exportXlsx(SAMPLE, quirks)).map(withoutEmptyEnd)).toEqual(table.map(withoutEmptyEnd));
  });

  test('columns that nobody reads are passed over', () => {
    const read = rows(exportXlsx(SAMPLE), columnsToRead);
    const position = (header: string) => table[0]!.indexOf(header);
    expect(read.map((cells) => cells[position('Order ID')])).toEqual(
      table.map((cells) => cells[position('Order ID')]),
    );
    expect(read.slice(1).map((cells) => cells[position('Phone #')] ?? '')).toEqual(
      read.slice(1).map(() => ''),
    );
  });

  test.each<[string, WorkbookQuirks]>([
    ['text', {}],
    ['date cells', { dateCells: true }],
    ['date cells that count from 1904', { dateCells: true, date1904: true }],
  ])('gives the same instants as the CSV: %s', (_, quirks) => {
    const times = ({ orders }: ReturnType<typeof readSample>) =>
      orders.map(({ placedAt, shippedAt, deliveredAt, cancelledAt }) => [
        placedAt?.ms,
        shippedAt?.ms,
        deliveredAt?.ms,
        cancelledAt?.ms,
      ]);
    expect(times(readBytes(exportXlsx(SAMPLE, quirks)))).toEqual(times(readSample(SAMPLE)));
  });

  test('order IDs that are numbers have lost their digits: every line is refused', () => {
    const { orders, refused, questions } = readBytes(exportXlsx(SAMPLE, { numericIds: true }));
    expect(orders).toEqual([]);
    expect(questions).toEqual([]);
    expect(refused.map(({ row, problem }) => [row, problem.code])).toEqual(
      [3, 4, 5].map((row) => [row, 'damagedOrderId']),
    );
  });

  test('without a workbook list its worksheets are still found', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Order ID</t></is></c><c r="C1" t="str"><v>Order Status</v></c></row><row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2"><v>1.5</v></c><c r="D2"/></row></sheetData></worksheet>';
    const bytes = zipSync({ 'xl/worksheets/data.xml': strToU8(sheet) });
    expect(rows(bytes)).toEqual([
      ['Order ID', '', 'Order Status'],
      ['TRUE', '#N/A', 1.5],
    ]);
  });

  test.each([
    ['cut off', exportXlsx(SAMPLE).slice(0, 2000)],
    ['without a sheet', zipSync({ 'readme.txt': strToU8('hello') })],
    ['with a ruined part', ruined()],
  ])('%s cannot be opened, and that is said', (_, bytes) => {
    expect(() => rows(bytes)).toThrow(expect.objectContaining({ code: 'unreadableFile' }));
  });

  test('a ZIP bomb is stopped while it unpacks', () => {
    const bytes = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(30 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(100_000);
    let unpacked = 0;
    expect(() => {
      for (const chunk of zipEntries(bytes, 1024 * 1024)[0]!.chunks()) unpacked += chunk.length;
    }).toThrow(expect.objectContaining({ code: 'fileTooLarge', values: { limit: 1 } }));
    expect(unpacked).toBeLessThan(1024 * 1024 + 1);
  });

  function ruined() {
    const bytes = exportXlsx(SAMPLE);
    bytes.fill(0xff, Math.round(bytes.length * 0.3), Math.round(bytes.length * 0.7));
    return bytes;
  }
});
