import type { Book, Layout, TabRole } from '../app/ports.ts';
import { tabOf } from './tab.ts';

/** Where set-up keeps its version and the ids of its tabs; the document's, so that colleagues share it. */
const LAYOUT_PROPERTY = 'redelivery-desk.layout';

/** The open spreadsheet. */
export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let layout: Layout | null = null;

  const read = (): Layout => {
    if (layout) return layout;
    const saved = PropertiesService.getDocumentProperties().getProperty(LAYOUT_PROPERTY);
    layout = saved === null ? { version: 0, tabs: {} } : (JSON.parse(saved) as Layout);
    return layout;
  };
  const sheetOf = (role: TabRole) => {
    const id = read().tabs[role];
    return id === undefined ? null : spreadsheet.getSheetById(id);
  };

  return {
    layout: read,
    saveLayout(next) {
      layout = next;
      PropertiesService.getDocumentProperties().setProperty(LAYOUT_PROPERTY, JSON.stringify(next));
    },
    tab(role) {
      if (read().version === 0) return null;
      const sheet = sheetOf(role);
      return sheet ? tabOf(sheet) : null;
    },
    cursor() {
      const cell = spreadsheet.getCurrentCell();
      return {
        tabId: (cell?.getSheet() ?? spreadsheet.getActiveSheet()).getSheetId(),
        row: cell?.getRow() ?? 1,
      };
    },
    selection() {
      const sheet = spreadsheet.getActiveSheet();
      const rows = new Set<number>();
      for (const range of sheet.getActiveRangeList()?.getRanges() ?? [])
        for (let row = range.getRow(); row <= range.getLastRow(); row++) rows.add(row);
      return { tabId: sheet.getSheetId(), rows: [...rows].sort((a, b) => a - b) };
    },
    visibleRows(tab, rows) {
      const sheet = spreadsheet.getSheetById(tab.id);
      if (!sheet?.getFilter()) return rows;
      return rows.filter((row) => !sheet.isRowHiddenByFilter(row));
    },
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    locale: () => spreadsheet.getSpreadsheetLocale(),
    canEdit: () => spreadsheet.getActiveSheet().getRange('A1').canEdit(),
    show(role) {
      const sheet = sheetOf(role);
      if (!sheet) return false;
      spreadsheet.setActiveSheet(sheet);
      return true;
    },
  };
}
