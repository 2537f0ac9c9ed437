/** Reading and writing cells. */
import { assumed, reference, type Belief } from '../belief.ts';

const RANGE = reference('spreadsheet/range');

export const cells: Belief[] = [
  {
    that: 'a blank cell reads as an empty text',
    mark: reference('spreadsheet/range#getvalue'),
    run: `return sheet.getRange('A1').getValue();`,
    gives: '',
  },
  {
    that: 'values keep their types',
    mark: reference('spreadsheet/range#getvalues'),
    run: `sheet.getRange('A1:C1').setValues([[1.5, 'text', true]]); return sheet.getRange('A1:C1').getValues();`,
    gives: [[1.5, 'text', true]],
  },
  {
    that: 'a text that begins with = becomes a formula',
    mark: reference('spreadsheet/range#setvalues'),
    run: `sheet.getRange('A1').setValue('=1+1'); return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];`,
    gives: ['=1+1', 2],
  },
  {
    that: 'a leading apostrophe keeps a text a text and is not part of the value',
    mark: assumed('typing does so; setValue is said to parse as typing does'),
    run: `sheet.getRange('A1').setValue("'007"); return sheet.getRange('A1').getValue();`,
    gives: '007',
  },
  {
    that: 'a text that looks like a number becomes one',
    mark: assumed('setValue is said to parse as typing does'),
    run: `sheet.getRange('A1:C1').setValues([['12.5', '1,234', '7%']]); return sheet.getRange('A1:C1').getValues();`,
    gives: [[12.5, 1234, 0.07]],
  },
  {
    that: 'a cell with the format @ keeps the digits of an order number',
    mark: assumed(
      'the plain-text format is the documented way to stop conversion; digits beyond 15 are lost otherwise',
    ),
    run: `sheet.getRange('A1').setNumberFormat('@').setValue('576684019603311365');
      sheet.getRange('A2').setValue('576684019603311365');
      return [sheet.getRange('A1').getValue(), typeof sheet.getRange('A2').getValue(), sheet.getRange('A2').getValue() === 576684019603311365];`,
    gives: ['576684019603311365', 'number', true],
  },
  {
    that: 'true and false as texts become checkbox values',
    mark: assumed('setValue is said to parse as typing does'),
    run: `sheet.getRange('A1').setValue('true'); return sheet.getRange('A1').getValue();`,
    gives: true,
  },
  {
    that: 'null and undefined clear a cell',
    mark: {
      kind: 'documented',
      url: 'https://developers.google.com/apps-script/guides/v8-runtime/migration',
    },
    run: `sheet.getRange('A1:B1').setValues([[1, 2]]); sheet.getRange('A1:B1').setValues([[null, undefined]]); return sheet.getRange('A1:B1').isBlank();`,
    gives: true,
  },
  {
    that: 'data with too few rows is refused',
    mark: RANGE,
    run: `sheet.getRange('A1:A2').setValues([[1]]);`,
    throws:
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  },
  {
    that: 'data with too many columns is refused',
    mark: RANGE,
    run: `sheet.getRange('A1').setValues([[1, 2]]);`,
    throws:
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
  },
  {
    that: 'a refused write changes nothing',
    mark: assumed('the sizes are checked before anything is sent'),
    run: `try { sheet.getRange('A1:A2').setValues([[1], [2, 3]]); } catch (e) {} return sheet.getRange('A1:A2').isBlank();`,
    gives: true,
  },
  {
    that: 'display values are what the cells show',
    mark: reference('spreadsheet/range#getdisplayvalues'),
    run: `sheet.getRange('A1').setValue(0.5).setNumberFormat('0.00%'); return sheet.getRange('A1:B1').getDisplayValues();`,
    gives: [['50.00%', '']],
  },
  {
    that: 'appendRow writes below the last row with content and takes formulas',
    mark: reference('spreadsheet/sheet#appendrowrowcontents'),
    run: `sheet.getRange('C3').setValue('x'); sheet.appendRow(['=2*3', 'y']); return sheet.getRange('A4:B4').getValues();`,
    gives: [[6, 'y']],
  },
  {
    that: 'an array formula spills, and its empty texts count as content',
    mark: assumed('getLastRow is widely reported to count rows that an ARRAYFORMULA fills with ""'),
    run: `sheet.getRange('A1').setValue('x'); sheet.getRange('B1').setFormula('=ARRAYFORMULA(IF(A1:A="";"";A1:A&"!"))'); SpreadsheetApp.flush();
      return [sheet.getRange('B1').getValue(), sheet.getLastRow() === sheet.getMaxRows()];`,
    gives: ['x!', true],
  },
  {
    that: 'a spill that would overwrite something is an error in its own cell',
    mark: assumed('seen in the product as "Array result was not expanded"'),
    run: `sheet.getRange('A2').setValue('taken'); sheet.getRange('A1').setFormula('={1;2}'); SpreadsheetApp.flush(); return [sheet.getRange('A1').getValue(), sheet.getRange('A2').getValue()];`,
    gives: ['#REF!', 'taken'],
  },
  {
    that: 'a cell holds at most 50,000 characters',
    mark: { kind: 'documented', url: 'https://support.google.com/drive/answer/37603' },
    run: `sheet.getRange('A1').setValue(new Array(50002).join('x'));`,
    throws: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  },
  {
    that: 'notes and backgrounds read back',
    mark: RANGE,
    run: `sheet.getRange('A1').setNote('why').setBackground('#FFEECC').setFontWeight('bold');
      return [sheet.getRange('A1').getNote(), sheet.getRange('A1').getBackground(), sheet.getRange('A1').getFontWeight(), sheet.getRange('B1').getBackground()];`,
    gives: ['why', '#ffeecc', 'bold', '#ffffff'],
  },
  {
    that: 'clearContent leaves formats, clear takes both',
    mark: reference('spreadsheet/range#clearcontent'),
    run: `const a = sheet.getRange('A1'); a.setValue(1).setBackground('#ff0000'); a.clearContent(); const kept = a.getBackground(); a.clear(); return [kept, a.getBackground()];`,
    gives: ['#ff0000', '#ffffff'],
  },
  {
    that: 'a link in a cell reads as its text and keeps its address',
    mark: reference('spreadsheet/rich-text-value-builder'),
    run: `const link = SpreadsheetApp.newRichTextValue().setText('photo').setLinkUrl('https://example.com/a').build();
      sheet.getRange('A1').setRichTextValue(link);
      return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getRichTextValue().getLinkUrl()];`,
    gives: ['photo', 'https://example.com/a'],
  },
  {
    that: 'sort moves whole rows of the range, blanks last',
    mark: reference('spreadsheet/range#sortsortspecobj'),
    run: `sheet.getRange('A1:B4').setValues([[3, 'c'], ['', 'd'], [1, 'a'], [2, 'b']]); sheet.getRange('A1:B4').sort({ column: 1, ascending: false }); return sheet.getRange('A1:B4').getValues();`,
    gives: [
      [3, 'c'],
      [2, 'b'],
      [1, 'a'],
      ['', 'd'],
    ],
  },
  {
    that: 'a text finder finds whole cells by what they show',
    mark: reference('spreadsheet/text-finder'),
    run: `sheet.getRange('A1:A3').setValues([['ab'], ['abc'], ['AB']]); return sheet.createTextFinder('ab').matchEntireCell(true).findAll().map((r) => r.getA1Notation());`,
    gives: ['A1', 'A3'],
  },
  {
    that: 'a scalar formula that points at a blank cell shows nothing',
    mark: assumed('Sheets shows an empty cell where Excel shows 0'),
    run: `sheet.getRange('A1').setFormula('=B1'); SpreadsheetApp.flush(); return sheet.getRange('A1').getDisplayValue();`,
    gives: '',
  },
  {
    that: 'a range where one value is expected means the value in the same row, outside ARRAYFORMULA',
    mark: assumed('implicit intersection, as Sheets has always done'),
    run: `sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.getRange('B2').setFormula('=A1:A3+10'); SpreadsheetApp.flush(); return sheet.getRange('B2:B4').getValues();`,
    gives: [[12], [''], ['']],
  },
];
