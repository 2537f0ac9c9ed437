import type { Dialogs } from '../app/menu.ts';
import { appTexts } from '../text/app.ts';
import { say, type Language } from '../text/phrase.ts';

/** Seconds that a note stays. */
const NOTE_SECONDS = 8;

/** Sheets' own dialogs. */
export function openDialogs(language: Language): Dialogs {
  const title = say(language, appTexts.productName);
  return {
    tell(heading, message) {
      const ui = SpreadsheetApp.getUi();
      ui.alert(heading, message, ui.ButtonSet.OK);
    },
    confirm(heading, message) {
      const ui = SpreadsheetApp.getUi();
      return ui.alert(heading, message, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
    },
    ask(heading, message) {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.prompt(heading, message, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
    },
    note: (message) => SpreadsheetApp.getActiveSpreadsheet().toast(message, title, NOTE_SECONDS),
  };
}
