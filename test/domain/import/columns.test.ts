import { EXPORT_COLUMNS, isExportHeader, readHeader } from '../../../src/domain/import/columns.ts';
import { EXPORT_HEADERS, type ExportMarket } from '../../../workbench/sample/export-headers.ts';

const RETURNS = [
  'Return Order ID',
  'Order ID',
  'Order Amount',
  'Order Status',
  'Order Substatus',
  'SKU ID',
  'Return Type',
];

describe('the columns of an export', () => {
  test.each(Object.keys(EXPORT_HEADERS) as ExportMarket[])('are found in the file of %s', (market) => {
    const header = EXPORT_HEADERS[market];
    expect(isExportHeader([...header])).toBe(true);
    const { at } = readHeader([...header]);
    for (const { key, headers } of EXPORT_COLUMNS) expect(at.get(key) ?? -1).toBe(header.indexOf(headers[0]));
  });

  test('are found in any order, with any case and spaces', () => {
    const { at } = readHeader([
      'ORDER  STATUS ',
      '\ufefforder id',
      'Cancellation/Return Type',
      'My own column',
      'Canceled Time',
    ]);
    expect(Object.fromEntries(at)).toEqual({ status: 0, orderId: 1, returnType: 2, cancelledAt: 4 });
  });

  test('only the newest templates have everything: what is missing is named', () => {
    expect(readHeader([...EXPORT_HEADERS.US]).absent).toEqual([]);
    expect(readHeader([...EXPORT_HEADERS.MY]).absent).toEqual([
      'Shipped Time',
      'Delivered Time',
      'Cancelled Time',
      'Cancel Reason',
    ]);
  });

  test('columns of one market alone are noticed', () => {
    expect(readHeader([...EXPORT_HEADERS.ID]).marketColumns[0]).toEqual({
      header: 'Tokopedia Invoice Number',
      market: 'ID',
    });
    expect(readHeader([...EXPORT_HEADERS.TH]).marketColumns).toEqual([]);
  });

  test('the export of returns is told apart', () => {
    expect(isExportHeader(RETURNS)).toBe(true);
    expect(() => readHeader(RETURNS)).toThrow(expect.objectContaining({ code: 'returnsExport' }));
  });

  test('a missing required column is named', () => {
    expect(() => readHeader(['Order ID', 'Created Time'])).toThrow(
      expect.objectContaining({ code: 'exportColumnMissing', values: { column: 'Order Status' } }),
    );
  });

  test.each([
    [[]],
    [['Order ID']],
    [['Name', 'Address']],
    [[576461413038785752, 'Completed']],
    [['Order ID', 'Total']],
  ])('%j is no header of an export', (cells) => {
    expect(isExportHeader(cells as (string | number)[])).toBe(false);
  });
});
