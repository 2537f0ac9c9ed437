import { EVIDENCE_KINDS } from '../domain/evidence.ts';
import { appTexts } from '../text/app.ts';
import { say, type Language, type Phrase } from '../text/phrase.ts';

/** Kinds that are on the menu, each with the function that ticks it; a menu item cannot carry an argument. */
export const TICK_ITEMS = [
  { kind: 'tracking_trace', functionName: 'tickTrackingTrace' },
  { kind: 'proof_of_delivery', functionName: 'tickProofOfDelivery' },
  { kind: 'buyer_chat', functionName: 'tickBuyerChat' },
  { kind: 'packing_video', functionName: 'tickPackingVideo' },
] as const;

/**
 * Adds the menu. Nothing here may ask for anything but the locale: while the add-on is not enabled in a document, any
 * other service call would leave the menu with *Help* alone.
 */
export function addMenu(language: Language): void {
  const text = (phrase: Phrase, values = {}) => say(language, phrase, values);
  const ui = SpreadsheetApp.getUi();
  const evidence = ui
    .createMenu(text(appTexts.menuEvidence))
    .addItem(text(appTexts.menuLink), 'linkEvidenceFromMenu');
  for (const { kind, functionName } of TICK_ITEMS) {
    const name = EVIDENCE_KINDS.find(({ key }) => key === kind)?.name[language] ?? kind;
    evidence.addItem(text(appTexts.menuTick, { kind: name }), functionName);
  }
  ui.createAddonMenu()
    .addItem(text(appTexts.menuOpen), 'openSidebar')
    .addSeparator()
    .addItem(text(appTexts.menuFailed), 'markFailedFromMenu')
    .addItem(text(appTexts.menuAsked), 'markAskedFromMenu')
    .addSubMenu(evidence)
    .addSeparator()
    .addItem(text(appTexts.menuSetUp), 'setUpThisSheet')
    .addSubMenu(
      ui
        .createMenu(text(appTexts.menuTools))
        .addItem(text(appTexts.menuRepair), 'repairHighlighting')
        .addItem(text(appTexts.menuLanguage), 'switchLanguage')
        .addItem(text(appTexts.menuHelp), 'showHelp'),
    )
    .addToUi();
}
