/**
 * The composition root and the only list of what Apps Script sees. `build.mjs` writes one top-level function for every
 * entry, which hands the call on to the export of the same name. Nothing here runs while the script loads.
 */
import * as menu from './app/menu.ts';
import { answer } from './app/rpc.ts';
import { callFunction } from './functions/call.ts';
import { customFunction as definitionOf } from './functions/registry.ts';
import { functionHelp } from './functions/reference.ts';
import { addMenu } from './google/add-on-menu.ts';
import { openDialogs } from './google/dialogs.ts';
import { person } from './google/person.ts';
import { openPorts } from './google/ports.ts';
import { showSidebar } from './google/sidebar.ts';
import { appTexts } from './text/app.ts';
import { languageOf, say, type Language } from './text/phrase.ts';

interface OpenEvent {
  readonly authMode?: unknown;
}

/** Builds the menu when the spreadsheet is opened. */
export function onOpen(event?: OpenEvent): void {
  // Before the add-on is enabled in a document only the locale may be asked for.
  const early = event?.authMode === ScriptApp.AuthMode.NONE;
  addMenu(early ? languageOf(person.locale()) : ownLanguage());
}

/** Builds the menu in the spreadsheet from which the add-on was installed. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

/** Every call of the sidebar. */
export function rpc(name: unknown, payload: unknown): unknown {
  return answer(() => openPorts(functionHelp), name, payload);
}

export function openSidebar(): void {
  showSidebar(ownLanguage());
}

export const setUpThisSheet = () => fromMenu(menu.setUpFromMenu);
export const markFailedFromMenu = () => fromMenu(menu.failedFromMenu);
export const markAskedFromMenu = () => fromMenu(menu.askedFromMenu);
export const linkEvidenceFromMenu = () => fromMenu(menu.linkFromMenu);
export const repairHighlighting = () => fromMenu(menu.repairFromMenu);
export const tickTrackingTrace = () => tick('tracking_trace');
export const tickProofOfDelivery = () => tick('proof_of_delivery');
export const tickBuyerChat = () => tick('buyer_chat');
export const tickPackingVideo = () => tick('packing_video');

/** Switches this person's language. */
export function switchLanguage(): void {
  const language: Language = ownLanguage() === 'zh' ? 'en' : 'zh';
  person.chooseLanguage(language);
  addMenu(language);
  openDialogs(language).note(say(language, appTexts.reopenMenu));
}

export function showHelp(): void {
  const language = ownLanguage();
  openDialogs(language).tell(say(language, appTexts.productName), say(language, appTexts.helpText));
}

/** A function that was typed into a cell. */
export function customFunction(name: string, args: readonly unknown[]): unknown {
  return callFunction(definitionOf(name), args, {
    sheetZone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    language: () => languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()),
  });
}

type MenuAction = (ports: ReturnType<typeof openPorts>, dialogs: menu.Dialogs, language: Language) => void;

function fromMenu(action: MenuAction): void {
  const language = ownLanguage();
  const dialogs = openDialogs(language);
  menu.guarded(dialogs, language, () => action(openPorts(functionHelp), dialogs, language));
}

function tick(kind: string): void {
  fromMenu((ports, dialogs, language) => menu.tickFromMenu(ports, dialogs, language, kind));
}

/** The language this person chose, else that of their account. */
function ownLanguage(): Language {
  return person.chosenLanguage() ?? languageOf(person.locale());
}
