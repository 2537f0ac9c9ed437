import { TAB_NAMES } from '../domain/tabs.ts';
import { highlightOf } from '../domain/highlights.ts';
import type { Cell, ColumnDress, Designer, Tab } from '../app/ports.ts';
import { columnLetter } from '../domain/a1.ts';
import { tabOf } from './tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Draws the tabs of the open spreadsheet. */
export function openDesigner(): Designer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheetOf = (tab: Tab): Sheet => {
    const sheet = spreadsheet.getSheetById(tab.id);
    if (!sheet) throw new Error(`The tab ${tab.name} is gone`);
    return sheet;
  };

  return {
    sheets() {
      const active = spreadsheet.getActiveSheet().getSheetId();
      return spreadsheet
        .getSheets()
        .map((sheet) => ({
          id: sheet.getSheetId(),
          name: sheet.getName(),
          header: (sheet.getRange('1:1').getValues() as Cell[][])[0] ?? [],
        }))
        .sort((a, b) => Number(b.id === active) - Number(a.id === active));
    },
    headerFormulas: (tab) => sheetOf(tab).getRange('1:1').getFormulas()[0] ?? [],
    addTab(role, name) {
      // Somebody may have a tab of that name for a purpose of their own.
      const free = spreadsheet.getSheetByName(name) ? `${name} · Redelivery Desk` : name;
      return tabOf(spreadsheet.insertSheet(free, role === 'orders' ? 0 : spreadsheet.getSheets().length));
    },
    adopt: (role, id) => {
      const sheet = spreadsheet.getSheetById(id);
      if (!sheet) throw new Error(`No sheet for ${TAB_NAMES[role].en}`);
      return tabOf(sheet);
    },
    dress(tab, dress) {
      const sheet = sheetOf(tab);
      const last = Math.max(...dress.columns.map(({ column }) => column));
      const columns = sheet.getMaxColumns();
      if (last > columns) sheet.insertColumnsAfter(columns, last - columns);
      for (const column of dress.columns) dressColumn(sheet, column);
      sheet.setFrozenRows(Math.max(1, sheet.getFrozenRows()));
      if (dress.frozenColumns !== undefined) sheet.setFrozenColumns(dress.frozenColumns);
      if (dress.header)
        sheet
          .getRange(1, 1, 1, last)
          .setBackground(dress.header.background)
          .setFontColor(dress.header.text)
          .setFontWeight('bold')
          .setVerticalAlignment('middle');
    },
    guard(tab, description) {
      const sheet = sheetOf(tab);
      const present = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      if (present.some((protection) => protection.getDescription() === description)) return;
      sheet.protect().setDescription(description).setWarningOnly(true);
    },
    highlight(tab, rules) {
      const sheet = sheetOf(tab);
      const present = sheet.getConditionalFormatRules();
      const theirs = present.filter((rule) => !isOurs(rule));
      const ours = rules.map((rule) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(rule.formula)
          .setBackground(rule.background)
          .setFontColor(rule.text)
          .setBold(rule.bold)
          .setRanges(
            rule.columns.map((column) => sheet.getRange(`${columnLetter(column)}1:${columnLetter(column)}`)),
          )
          .build(),
      );
      sheet.setConditionalFormatRules([...ours, ...theirs]);
      return { before: present.length - theirs.length, after: ours.length };
    },
    followClock() {
      spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR);
    },
  };
}

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const condition = rule.getBooleanCondition();
  return (
    condition !== null && condition.getCriteriaValues().some((value) => highlightOf(String(value)) !== null)
  );
}

function dressColumn(sheet: Sheet, dress: ColumnDress): void {
  const letter = columnLetter(dress.column);
  const head = sheet.getRange(1, dress.column);
  // From row 2 to wherever the sheet ends, rows added later included.
  const body = sheet.getRange(`${letter}2:${letter}`);
  // The header too: a row that is inserted below it takes its format from there.
  if (dress.format !== undefined) sheet.getRange(`${letter}1:${letter}`).setNumberFormat(dress.format);
  if (dress.header !== undefined) head.setValue(dress.header);
  if (dress.note !== undefined) head.setNote(dress.note);
  if (dress.width !== undefined) sheet.setColumnWidth(dress.column, dress.width);
  if (dress.wrap) body.setWrap(true);
  if (dress.list)
    body.setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...dress.list], /* showDropdown= */ true)
        .setAllowInvalid(true)
        .build(),
    );
  if (dress.checkbox)
    sheet
      .getRange(2, dress.column, dress.checkbox.rows, 1)
      .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
}
