import { readOrderSheet } from '../../src/app/order-sheet.ts';

const header = ['Order ID', 'Next step', 'Note', 'Done?'];

describe('readOrderSheet', () => {
  test('the next row is below everything that people wrote, whatever the computed columns say', () => {
    const sheet = readOrderSheet([
      header,
      ['576684019603311365', 'Loading...', '', false],
      ['', 'Loading...', 'my total', false],
      ['', 'Loading...', '', false],
      ['', '#ERROR!', '', false],
    ]);
    expect(sheet.nextRow).toBe(4);
    expect(sheet.rows.map(({ row }) => row)).toEqual([2]);
    expect(sheet.cellAt(3, 'note')).toBe('my total');
    expect(sheet.cellAt(99, 'note')).toBe('');
  });

  test('a numeric ID is kept as damaged and found by nobody', () => {
    const sheet = readOrderSheet([header, [576684019603311365, '', '', '']]);
    expect(sheet.rows[0]?.id).toMatchObject({ ok: false, problem: { code: 'damagedOrderId' } });
    expect(sheet.having('576684019603311365')).toEqual([]);
  });

  test('an ID with the debris of exports is the same ID', () => {
    const sheet = readOrderSheet([
      header,
      ['576684019603311365\t', '', '', ''],
      ["'576684019603311366", '', '', ''],
    ]);
    expect(sheet.find('576684019603311365').row).toBe(2);
    expect(sheet.find('576684019603311366').row).toBe(3);
  });

  test('says which column is missing, and reads the language off the headers', () => {
    expect(() => readOrderSheet([['备注', '状态']])).toThrow('missingColumn');
    expect(readOrderSheet([['订单号', '下一步', '备注']]).language).toBe('zh');
    expect(readOrderSheet([header]).language).toBe('en');
  });
});
