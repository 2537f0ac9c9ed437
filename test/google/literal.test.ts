import fc from 'fast-check';
import { asLiteral, fromLiteral } from '../../src/google/literal.ts';
import { openWorkbench } from '../workbench.ts';

const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  "'quoted",
  '＝1',
  '=HYPERLINK("http://evil.example","x")',
  '=IMPORTDATA("http://evil.example")',
];

describe('text from outside', () => {
  test.each(HOSTILE)('%j is handed over as text and read back as it was', (text) => {
    expect(asLiteral(text)).toBe(`'${text}`);
    expect(fromLiteral(asLiteral(text))).toBe(text);
  });

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        expect(fromLiteral(asLiteral(text))).toBe(text.startsWith("'") ? text : text),
      ),
    );
  });

  test('numbers, dates and booleans are left alone', () => {
    const date = new Date();
    for (const value of [0, -5, true, false, date, '']) expect(asLiteral(value)).toBe(value);
  });

  test.each(['@', '0.00', ''])('never becomes a formula in a cell with the format %j', (format) => {
    const workbench = openWorkbench({});
    workbench.evaluate(
      `SpreadsheetApp.getActiveSheet().getRange('A1:A${HOSTILE.length}').setNumberFormat(${JSON.stringify(format)})
        .setValues(${JSON.stringify(HOSTILE.map((text) => [asLiteral(text)]))})`,
    );
    for (let row = 1; row <= HOSTILE.length; row++) expect(workbench.formula(`A${row}`)).toBe('');
  });
});
