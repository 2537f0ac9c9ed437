/** Dates in cells. The snippets set the spreadsheet's zone, so that they mean the same in every account. */
import { assumed, guide, reference, type Belief } from '../belief.ts';

const inZone = (zone: string) => `SpreadsheetApp.getActive().setSpreadsheetTimeZone('${zone}');`;

export const dates: Belief[] = [
  {
    that: 'a cell with a date format reads as a Date at midnight of the spreadsheet zone',
    mark: guide('sheets/functions'),
    run: `${inZone('Asia/Shanghai')} sheet.getRange('A1').setValue(46082).setNumberFormat('yyyy-mm-dd'); const d = sheet.getRange('A1').getValue(); return [d instanceof Date, d.toISOString()];`,
    gives: [true, '2026-02-28T16:00:00.000Z'],
  },
  {
    that: 'a Date is written as the wall time of the spreadsheet zone',
    mark: guide('sheets/functions'),
    run: `${inZone('Pacific/Honolulu')} sheet.getRange('A1').setValue(new Date('2026-03-10T12:00:00Z')).setNumberFormat('yyyy-mm-dd hh:mm'); return sheet.getRange('A1').getDisplayValue();`,
    gives: '2026-03-10 02:00',
  },
  {
    that: 'a Date survives writing and reading, summer time included',
    mark: assumed('both directions use the same zone'),
    run: `${inZone('America/New_York')} const at = ['2026-03-08T06:59:59Z', '2026-03-08T07:00:00Z', '2026-11-01T04:30:00Z']; at.forEach((t, i) => sheet.getRange(i + 1, 1).setValue(new Date(t))); return sheet.getRange('A1:A3').getValues().map((r) => r[0].toISOString());`,
    gives: ['2026-03-08T06:59:59.000Z', '2026-03-08T07:00:00.000Z', '2026-11-01T04:30:00.000Z'],
  },
  {
    that: 'an ISO date written as text becomes a date',
    mark: assumed('setValue is said to parse as typing does'),
    run: `${inZone('America/New_York')} sheet.getRange('A1').setValue('2026-03-10'); return sheet.getRange('A1').getValue().toISOString();`,
    gives: '2026-03-10T04:00:00.000Z',
  },
  {
    that: 'a day-first date stays text in the United States',
    mark: assumed('there is no month 13'),
    run: `SpreadsheetApp.getActive().setSpreadsheetLocale('en_US'); sheet.getRange('A1').setValue('13/03/2026'); return sheet.getRange('A1').getValue();`,
    gives: '13/03/2026',
  },
  {
    that: 'a month-first date stays text in Indonesia, where the day comes first',
    mark: assumed('there is no month 13'),
    run: `SpreadsheetApp.getActive().setSpreadsheetLocale('id_ID'); sheet.getRange('A1').setValue('03/13/2026'); sheet.getRange('A2').setValue('13/03/2026'); return [typeof sheet.getRange('A1').getValue(), sheet.getRange('A2').getValue() instanceof Date];`,
    gives: ['string', true],
  },
  {
    that: 'a number format decides whether a number reads as a Date',
    mark: reference('spreadsheet/range#setnumberformatnumberformat'),
    run: `sheet.getRange('A1').setValue(46082); const before = typeof sheet.getRange('A1').getValue(); sheet.getRange('A1').setNumberFormat('d mmm yyyy'); return [before, sheet.getRange('A1').getValue() instanceof Date, sheet.getRange('A1').getDisplayValue()];`,
    gives: ['number', true, '1 Mar 2026'],
  },
  {
    that: 'a number format reads back as it was written',
    mark: assumed('nothing says that it is rewritten'),
    run: `sheet.getRange('A1').setNumberFormat('yyyy-MM-dd HH:mm'); return sheet.getRange('A1').getNumberFormat();`,
    gives: 'yyyy-MM-dd HH:mm',
  },
  {
    that: 'Utilities.formatDate writes a date in any zone',
    mark: reference('utilities/utilities#formatdatedate,-timezone,-format'),
    run: `return Utilities.formatDate(new Date('2026-03-08T07:00:00Z'), 'America/New_York', "yyyy-MM-dd'T'HH:mm:ss EEE");`,
    gives: '2026-03-08T03:00:00 Sun',
  },
  {
    that: 'a text finder, a sort and a getValues see what formulas compute',
    mark: reference('spreadsheet/spreadsheet-app#flush'),
    run: `sheet.getRange('A1').setFormula('=TODAY()-TODAY()+5'); SpreadsheetApp.flush(); return sheet.getRange('A1').getDisplayValue() !== '';`,
    gives: true,
  },
];
