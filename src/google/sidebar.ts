import { appTexts } from '../text/app.ts';
import { say, type Language } from '../text/phrase.ts';

/** Shows the sidebar: one self-contained file, the same for everybody. */
export function showSidebar(language: Language): void {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(say(language, appTexts.productName));
  SpreadsheetApp.getUi().showSidebar(html);
}
