import fc from 'fast-check';
import { currencyOf, moneyFormat, parseMoney } from '../../src/domain/money.ts';

describe('an amount', () => {
  test.each([
    ['$25.00', 25, 'USD'],
    ['1,022.25', 1022.25, null],
    ['$1,022.25', 1022.25, 'USD'],
    ['Rp38.824', 38824, 'IDR'],
    ['Rp 1.238.824', 1238824, 'IDR'],
    ['IDR 38.824,00', 38824, 'IDR'],
    ['82.912₫', 82912, 'VND'],
    ['1.082.912 đ', 1082912, 'VND'],
    ['82,912 VND', 82912, 'VND'],
    ['SGD 12.30', 12.3, 'SGD'],
    ['S$12.30', 12.3, 'SGD'],
    ['BRL 35,91', 35.91, 'BRL'],
    ['R$ 1.062,90', 1062.9, 'BRL'],
    ['BRL 1.062', 1062, 'BRL'],
    ['RM 9.90', 9.9, 'MYR'],
    ['฿1,250', 1250, 'THB'],
    ['£7.5', 7.5, 'GBP'],
    ['¥1,250', 1250, 'JPY'],
    ['12,50 €', 12.5, 'EUR'],
    ['25', 25, null],
    ['25.5\t', 25.5, null],
    ['0', 0, null],
    ['-$5.00', -5, 'USD'],
    ['$-5.00', -5, 'USD'],
    ['($5.00)', -5, 'USD'],
    ['1,250', 1250, null],
  ])('%p is %d %p', (text, value, currency) => {
    expect(parseMoney(text)).toEqual({ value, currency });
  });

  test.each(['abc', '12.34.5', '1,2,3', 'USDX 5', '$', '-', '1.234,567.8', '=1+1'])(
    '%p is no amount',
    (text) => {
      expect(parseMoney(text)).toMatchObject({ code: 'notMoney', values: { text } });
    },
  );

  test.each(['', ' ', '\t'])('%p is blank', (text) => {
    expect(parseMoney(text)).toBeNull();
  });

  test('a numeric cell is never read as text: 38.824 dong-like digits stay a fraction', () => {
    expect(parseMoney(38.824, { decimal: ',', currency: 'IDR' })).toEqual({ value: 38.824, currency: 'IDR' });
  });

  test('takes the market’s currency where the text names none, and for a sign that many share', () => {
    expect(parseMoney('12.30', { decimal: null, currency: 'MYR' })).toEqual({ value: 12.3, currency: 'MYR' });
    expect(parseMoney('$12.30', { decimal: null, currency: 'SGD' })).toEqual({
      value: 12.3,
      currency: 'SGD',
    });
    expect(parseMoney('€12,30', { decimal: null, currency: 'SGD' })).toEqual({
      value: 12.3,
      currency: 'EUR',
    });
  });

  test('plain 38.824 means thousands in Indonesia', () => {
    expect(parseMoney('38.824', { decimal: null, currency: 'IDR' })).toMatchObject({ value: 38824 });
    expect(parseMoney('38.824', { decimal: null, currency: 'USD' })).toMatchObject({ value: 38.824 });
  });
});

describe('a column of amounts', () => {
  test.each([
    ['cents after a point', ['1,250', '$3.50', ''], '.'],
    ['cents after a comma', ['1.250', '3,50'], ','],
    ['two groups of thousands', ['1.250', '1.250.000'], ','],
    ['nothing that decides', ['1.250', '7', ''], null],
    ['a contradiction', ['3.50', '3,50'], null],
    ['both marks in one number', ['1,250.50'], '.'],
  ])('%s', (_, cells, decimal) => {
    expect(moneyFormat(cells).decimal).toBe(decimal);
  });

  test('one clear cell explains the doubtful ones', () => {
    const format = moneyFormat(['1.250', '3,50']);
    expect(parseMoney('1.250', format)).toMatchObject({ value: 1250 });
  });

  test('is read back as it was written, in either convention', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999_99 });
    fc.assert(
      fc.property(cents, fc.constantFrom('en-US', 'de-DE'), (amount, locale) => {
        const text = (amount / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
        expect(parseMoney(text)).toMatchObject({ value: amount / 100 });
      }),
    );
  });
});

test.each([
  ['Rp38.824', 'IDR'],
  ['82.912₫', 'VND'],
  ['SGD 12.30', 'SGD'],
  ['$5', null],
  ['5', null],
  ['five', null],
])('%p names the currency %p', (text, currency) => {
  expect(currencyOf(text)).toBe(currency);
});
