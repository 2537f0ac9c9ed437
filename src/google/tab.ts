import type { Cell, Tab } from '../app/ports.ts';
import { columnLetter } from '../domain/a1.ts';
import { asLiteral, fromLiteral } from './literal.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab over a sheet. */
export function tabOf(sheet: Sheet): Tab {
  /** Rows that are known to be there; 0 before anybody has looked. */
  let rows = 0;
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    read() {
      const values = sheet.getDataRange().getValues() as Cell[][];
      rows = Math.max(rows, values.length);
      return values.map((line) => line.map(fromLiteral));
    },
    readHeader: () => (sheet.getRange('1:1').getValues() as Cell[][])[0] ?? [],
    readRow: (row) => ((sheet.getRange(`${row}:${row}`).getValues() as Cell[][])[0] ?? []).map(fromLiteral),
    lastRow: () => sheet.getLastRow(),
    write(row, column, values) {
      const width = values[0]?.length ?? 0;
      if (width === 0) return;
      const needed = row + values.length - 1;
      if (rows === 0) rows = sheet.getMaxRows();
      if (needed > rows) {
        // Below the last row that has something in it; a few blank rows too many do no harm, asking costs a call.
        sheet.insertRowsAfter(rows, needed - rows);
        rows = needed;
      }
      sheet
        .getRange(row, column, values.length, width)
        .setValues(values.map((line) => line.map((value) => asLiteral(value))));
    },
    fill(rows, column, value) {
      if (rows.length === 0) return;
      const letter = columnLetter(column);
      sheet
        .getRangeList(runs(rows).map(([first, last]) => `${letter}${first}:${letter}${last}`))
        .setValue(asLiteral(value));
    },
    append(row) {
      sheet.appendRow(row.map((value) => asLiteral(value)));
    },
  };
}

/** Neighbouring rows as `[first, last]`, so that many rows make few ranges. */
function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && row <= last[1] + 1) last[1] = Math.max(last[1], row);
    else found.push([row, row]);
  }
  return found;
}
