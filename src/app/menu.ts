import { dayFromIso } from '../domain/days.ts';
import { EVIDENCE_KINDS } from '../domain/evidence.ts';
import { parseDateText } from '../domain/date-text.ts';
import { isoDay } from '../domain/days.ts';
import { Problem, sentence } from '../domain/problems.ts';
import { REASONS } from '../domain/reasons.ts';
import { appTexts } from '../text/app.ts';
import { say, type Language } from '../text/phrase.ts';
import { markAsked, markFailed, selectedOrders } from './delivery.ts';
import { kindOf, linkEvidence, tickEvidence } from './evidence.ts';
import { neededTab } from './needed-tab.ts';
import { readOrderSheet } from './order-sheet.ts';
import type { Ports } from './ports.ts';
import { platformProblem } from './rpc.ts';
import { settingsOf } from './settings.ts';
import { applySetup, previewSetup, previewText, repairHighlights } from './setup.ts';

/** Dialogs of the menu: what works even where the sidebar does not. */
export interface Dialogs {
  tell(title: string, message: string): void;
  /** Whether the person said yes. */
  confirm(title: string, message: string): boolean;
  /** What the person typed; null when they cancelled. */
  ask(title: string, message: string): string | null;
  /** One line that goes away by itself. */
  note(message: string): void;
}

/** Runs a menu action; a problem becomes a dialog with its sentence. */
export function guarded(dialogs: Dialogs, language: Language, work: () => void): void {
  try {
    work();
  } catch (error) {
    const problem = error instanceof Problem ? error : platformProblem(error);
    if (!problem) throw error;
    dialogs.tell(say(language, appTexts.productName), sentence(problem, language));
  }
}

/** *Set up this sheet…*: what would be added, a question, then the doing. */
export function setUpFromMenu(ports: Ports, dialogs: Dialogs, language: Language): void {
  const title = say(language, appTexts.setUpTitle);
  // A sheet that is set up keeps its language, whoever sets it up again.
  const sheetLanguage = settingsOf(ports.book, language).language;
  const preview = previewSetup(ports, sheetLanguage, language);
  if (preview.obstacles.length > 0) dialogs.tell(title, preview.obstacles.join('\n\n'));
  else if (dialogs.confirm(title, previewText(preview, language)))
    dialogs.note(applySetup(ports, sheetLanguage, language, ports.uuid()).summary);
}

/** *Delivery failed…* for the selected rows: a day (nothing: this moment) and, if wanted, the number of a reason. */
export function failedFromMenu(ports: Ports, dialogs: Dialogs, language: Language): void {
  // Chosen now, by ID: while the question stands open a colleague may sort the rows.
  const chosen = selectedOrders(ports, language);
  const count = chosen.orderIds.length;
  const reasons = REASONS.map(({ name }, index) => `${index + 1} ${name[language]}`).join('  ');
  const typed = dialogs.ask(
    say(language, appTexts.failedTitle),
    say(language, appTexts.failedPrompt, { count, reasons }),
  );
  if (typed === null) return;
  const { rest, choice } = numberAtEnd(typed, REASONS.length);
  const day = rest === '' ? undefined : isoDay(dayFromIso(rest) ?? parseDateText(rest).day);
  const reason = choice === null ? '' : (REASONS[choice - 1]?.key ?? '');
  dialogs.note(markFailed(ports, { ...chosen, day, reason, request: ports.uuid() }, language).summary);
}

/** *Redelivery asked for* for the selected rows. */
export function askedFromMenu(ports: Ports, dialogs: Dialogs, language: Language): void {
  dialogs.note(markAsked(ports, { request: ports.uuid() }, language).summary);
}

/** *Paste a Drive link…* for the selected order. */
export function linkFromMenu(ports: Ports, dialogs: Dialogs, language: Language): void {
  const orderId = selectedOrder(ports);
  const kinds = EVIDENCE_KINDS.map(({ name }, index) => `${index + 1} ${name[language]}`).join('\n');
  const typed = dialogs.ask(
    say(language, appTexts.menuLink),
    say(language, appTexts.linkPrompt, { orderId, kinds }),
  );
  if (typed === null) return;
  const { rest, choice } = numberAtEnd(typed, EVIDENCE_KINDS.length);
  const kind = EVIDENCE_KINDS[(choice ?? 1) - 1] ?? EVIDENCE_KINDS[0];
  linkEvidence(ports, { orderId, kind: kind.key, url: rest, name: '', request: ports.uuid() }, language);
  dialogs.note(say(language, appTexts.linked, { kind: kind.name[language] }));
}

/** *Tick …* for the selected order. */
export function tickFromMenu(ports: Ports, dialogs: Dialogs, language: Language, kind: string): void {
  const key = kindOf(kind);
  const orderId = selectedOrder(ports);
  const view = tickEvidence(ports, { orderId, kind: key, done: true, request: ports.uuid() }, language);
  const name = view.items.find((item) => item.kind === key)?.name ?? key;
  dialogs.note(say(language, appTexts.ticked, { kind: name, done: view.done, needed: view.needed }));
}

/** *Repair highlighting*. */
export function repairFromMenu(ports: Ports, dialogs: Dialogs, language: Language): void {
  dialogs.note(repairHighlights(ports, language).summary);
}

function selectedOrder(ports: Ports): string {
  const tab = neededTab(ports, 'orders');
  const cursor = ports.book.cursor();
  const row =
    cursor.tabId === tab.id
      ? readOrderSheet(tab.read()).rows.find((candidate) => candidate.row === cursor.row)
      : undefined;
  if (!row) throw new Problem('noOrdersSelected', { tab: tab.name });
  if (!row.id.ok) throw row.id.problem;
  return row.id.id;
}

/** `2026-03-01 3` is a day and choice 3; a number that is no choice stays part of the text. */
function numberAtEnd(
  typed: string,
  choices: number,
): { readonly rest: string; readonly choice: number | null } {
  const match = /^(.*?)(?:^|\s)(\d{1,2})\s*$/.exec(typed.trim());
  const choice = Number(match?.[2]);
  if (!match || !(choice >= 1 && choice <= choices)) return { rest: typed.trim(), choice: null };
  return { rest: (match[1] ?? '').trim(), choice };
}
