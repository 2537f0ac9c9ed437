/** Sheets, ranges and rules. */
import { assumed, reference, type Belief } from '../belief.ts';

export const sheets: Belief[] = [
  {
    that: 'a range outside the sheet is refused when it is made',
    mark: reference('spreadsheet/sheet#getrangerow,-column'),
    run: `sheet.getRange(sheet.getMaxRows() + 1, 1);`,
    throws: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
  {
    that: 'rows count from 1',
    mark: reference('spreadsheet/sheet#getrangerow,-column'),
    run: `sheet.getRange(0, 1);`,
    throws: 'The starting row of the range is too small.',
  },
  {
    that: 'an unknown sheet in A1 notation is not found',
    mark: assumed('the words are quoted in many threads'),
    run: `SpreadsheetApp.getActive().getRange('No such sheet!A1');`,
    throws: 'Range not found',
  },
  {
    that: 'getSheetByName gives null for an unknown name',
    mark: reference('spreadsheet/spreadsheet#getsheetbynamename'),
    run: `return SpreadsheetApp.getActive().getSheetByName('No such sheet');`,
    gives: null,
  },
  {
    that: 'wrong argument types name the signature',
    mark: assumed('the words are quoted in many threads'),
    run: `sheet.getRange({});`,
    throws: "The parameters (object) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  },
  {
    that: 'open-ended ranges run to the last row',
    mark: reference('spreadsheet/sheet#getrangea1notation'),
    run: `return [sheet.getRange('B2:B').getA1Notation(), sheet.getRange('A:A').getNumRows() === sheet.getMaxRows()];`,
    gives: ['B2:B1000', true],
  },
  {
    that: 'two sheets cannot have the same name',
    mark: reference('spreadsheet/spreadsheet#insertsheetsheetname'),
    run: `const name = 'Twice ' + Utilities.getUuid(); SpreadsheetApp.getActive().insertSheet(name); SpreadsheetApp.getActive().insertSheet(name);`,
    throws: 'already exists. Please enter another name.',
  },
  {
    that: 'the last sheet cannot be deleted',
    mark: reference('spreadsheet/spreadsheet#deletesheetsheet'),
    run: `const book = SpreadsheetApp.getActive(); book.getSheets().forEach((one) => book.deleteSheet(one));`,
    throws: "You can't remove all the sheets in a document.",
  },
  {
    that: 'inserting rows above moves values, notes and references along',
    mark: reference('spreadsheet/sheet#insertrowsbeforebeforeposition,-howmany'),
    run: `sheet.getRange('A2').setValue(7).setNote('n'); sheet.getRange('B1').setFormula('=A2*2'); sheet.insertRowsBefore(2, 3); return [sheet.getRange('A5').getValue(), sheet.getRange('A5').getNote(), sheet.getRange('B1').getFormula()];`,
    gives: [7, 'n', '=A5*2'],
  },
  {
    that: 'getLastRow is 0 on an empty sheet and ignores formats',
    mark: reference('spreadsheet/sheet#getlastrow'),
    run: `sheet.getRange('C9').setBackground('#ff0000'); return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()];`,
    gives: [0, 'A1'],
  },
  {
    that: 'a conditional format reads back with its formula, ranges and colours',
    mark: reference('spreadsheet/conditional-format-rule-builder'),
    run: `const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1').setBackground('#FF0000').setBold(true).setRanges([sheet.getRange('A1:C')]).build();
      sheet.setConditionalFormatRules([rule]); const back = sheet.getConditionalFormatRules()[0]; const condition = back.getBooleanCondition();
      return [condition.getCriteriaType().toString(), condition.getCriteriaValues(), condition.getBackground(), condition.getBold(), back.getRanges().map((r) => r.getA1Notation())];`,
    gives: ['CUSTOM_FORMULA', ['=$A1>1'], '#ff0000', true, ['A1:C1000']],
  },
  {
    that: 'a rule without ranges is refused',
    mark: assumed('the words are quoted in several threads'),
    run: `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').build();`,
    throws: 'Conditional format rule cannot have empty ranges.',
  },
  {
    that: 'conditional formats do not change what getBackground says',
    mark: assumed('getBackground is about the cell, not about what is shown'),
    run: `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBackground('#ff0000').setRanges([sheet.getRange('A1')]).build()]); return sheet.getRange('A1').getBackground();`,
    gives: '#ffffff',
  },
  {
    that: 'a list rule reads back, and rejects other values when told to',
    mark: reference('spreadsheet/data-validation-builder'),
    run: `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(false).setHelpText('a or b').build();
      sheet.getRange('A1:A3').setDataValidation(rule); const back = sheet.getRange('A2').getDataValidation();
      return [back.getCriteriaType().toString(), back.getCriteriaValues(), back.getAllowInvalid(), back.getHelpText(), sheet.getRange('B1').getDataValidation()];`,
    gives: ['VALUE_IN_LIST', [['a', 'b'], true], false, 'a or b', null],
  },
  {
    that: 'setValue is held to a rule that rejects input',
    mark: assumed('the words are quoted in several threads'),
    run: `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build()); sheet.getRange('A1').setValue('z');`,
    throws: 'The data you entered in cell A1 violates the data validation rules set on this cell.',
  },
  {
    that: 'insertCheckboxes sets every cell to false',
    mark: reference('spreadsheet/range#insertcheckboxes'),
    run: `sheet.getRange('A1:A2').insertCheckboxes(); return sheet.getRange('A1:A2').getValues();`,
    gives: [[false], [false]],
  },
  {
    that: 'a checkbox rule alone leaves cells blank',
    mark: assumed('requireCheckbox is a rule; only insertCheckboxes is documented to write'),
    run: `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()); return [sheet.getRange('A1').getValue(), sheet.getLastRow()];`,
    gives: ['', 0],
  },
  {
    that: 'named ranges are found by name, by A1 notation of the spreadsheet too',
    mark: reference('spreadsheet/spreadsheet#setnamedrangename,-range'),
    run: `const book = SpreadsheetApp.getActive(); book.setNamedRange('desk_ids', sheet.getRange('A2:A5')); return [book.getRangeByName('desk_ids').getA1Notation(), book.getRange('desk_ids').getNumRows(), book.getRangeByName('nothing')];`,
    gives: ['A2:A5', 4, null],
  },
  {
    that: 'a warning-only protection reads back',
    mark: reference('spreadsheet/protection'),
    run: `sheet.getRange('A1:A9').protect().setDescription('ids').setWarningOnly(true); const found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; return [found.getDescription(), found.isWarningOnly(), found.getRange().getA1Notation()];`,
    gives: ['ids', true, 'A1:A9'],
  },
  {
    that: 'a sheet has one filter',
    mark: reference('spreadsheet/range#createfilter'),
    run: `sheet.getRange('A1:B3').setValues([['h', 'i'], [1, 2], [3, 4]]); sheet.getRange('A1:B3').createFilter(); const at = sheet.getFilter().getRange().getA1Notation(); sheet.getFilter().remove(); return [at, sheet.getFilter()];`,
    gives: ['A1:B3', null],
  },
  {
    that: 'formulas with ; between arguments are understood and read back with ,',
    mark: assumed('the English locales separate with commas'),
    run: `sheet.getRange('A1').setFormula('=IF(TRUE;"a;b";{1;2})'); SpreadsheetApp.flush(); return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];`,
    gives: ['=IF(TRUE,"a;b",{1;2})', 'a;b'],
  },
  {
    that: 'quotation marks are doubled inside a text in a formula',
    mark: { kind: 'documented', url: 'https://support.google.com/docs/answer/3094123' },
    run: `sheet.getRange('A1').setFormula('="say ""hi"""'); SpreadsheetApp.flush(); return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()];`,
    gives: ['say "hi"', '="say ""hi"""'],
  },
];
