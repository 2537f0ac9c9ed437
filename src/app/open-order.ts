import { Problem, sentence } from '../domain/problems.ts';
import { instantOf, zone } from '../domain/zones.ts';
import type { OpenResult, PollResult } from '../protocol.ts';
import { appTexts } from '../text/app.ts';
import { say, type Language } from '../text/phrase.ts';
import { readLedger } from './evidence-view.ts';
import { orderView } from './order-view.ts';
import { readOrderSheet } from './order-sheet.ts';
import type { Cell, Ports, Tab } from './ports.ts';
import { readableRules, settingsOf } from './settings.ts';

/**
 * The order of the selected row, or the one with that ID wherever it stands now.
 *
 * Reads the Orders tab, the ledger, the rules and the settings once each, whatever their length.
 */
export function openOrder(ports: Ports, language: Language, orderId?: string): OpenResult {
  const { book } = ports;
  const tab = book.tab('orders');
  if (!tab) return { kind: 'notSetUp', message: sentence(new Problem('notSetUp'), language), stamp: '' };
  const cursor = orderId === undefined ? book.cursor() : null;
  if (cursor && cursor.tabId !== tab.id)
    return {
      kind: 'otherTab',
      message: say(language, appTexts.otherTab, { tab: tab.name }),
      stamp: stampOf(cursor.tabId, 0, []),
    };

  const values = tab.read();
  const orders = readOrderSheet(values);
  const row = cursor
    ? orders.rows.find((candidate) => candidate.row === cursor.row)
    : orders.having(orderId ?? '')[0];
  const stamp = stampOf(
    tab.id,
    cursor?.row ?? row?.row ?? 0,
    values[(cursor?.row ?? row?.row ?? 0) - 1] ?? [],
  );
  if (cursor && cursor.row === 1)
    return { kind: 'header', message: say(language, appTexts.headerRow), stamp };
  if (!row) {
    if (orderId !== undefined)
      return {
        kind: 'gone',
        message: sentence(new Problem('orderGone', { orderId, tab: tab.name }), language),
        stamp,
      };
    return { kind: 'emptyRow', message: say(language, appTexts.noSelection, { tab: tab.name }), stamp };
  }
  if (!row.id.ok) return { kind: 'damagedId', message: sentence(row.id.problem, language), stamp };

  const evidence = book.tab('evidence')?.read() ?? [];
  const { rules, problem: unreadable } = readableRules(book);
  const view = orderView(
    row,
    orders,
    readLedger(evidence),
    {
      settings: settingsOf(book, orders.language),
      rules,
      sheet: zone(book.timeZone()),
      now: ports.now().getTime(),
    },
    language,
  );
  const doubled = orders.having(view.orderId);
  const problems = [
    ...(doubled.length > 1
      ? [
          new Problem('duplicateOrder', {
            orderId: view.orderId,
            rows: doubled.map((one) => one.row).join(', '),
          }),
        ]
      : []),
    ...(unreadable ? [unreadable] : []),
  ];
  const warnings = problems.map((problem) => sentence(problem, language));
  return {
    kind: 'order',
    order: { ...view, warnings: [...warnings, ...view.warnings] },
    stamp: `${stamp}:${filledRows(evidence)}`,
  };
}

/** The cheap question: changes whenever the cursor, the selected row or the ledger does. */
export function pollOrder(ports: Ports): PollResult {
  const { book } = ports;
  const tab = book.tab('orders');
  if (!tab) return { stamp: '' };
  const cursor = book.cursor();
  if (cursor.tabId !== tab.id) return { stamp: stampOf(cursor.tabId, 0, []) };
  const row = tab.readRow(cursor.row);
  const stamp = stampOf(tab.id, cursor.row, row);
  if (cursor.row === 1 || !hasOrder(tab, row)) return { stamp };
  return { stamp: `${stamp}:${book.tab('evidence')?.lastRow() ?? 0}` };
}

function hasOrder(tab: Tab, row: readonly Cell[]): boolean {
  const header = tab.readHeader();
  const [only] = readOrderSheet([header, row]).rows;
  return only?.id.ok ?? false;
}

/** Rows of a table down to its last filled one, as `lastRow` counts them. */
function filledRows(values: readonly (readonly Cell[])[]): number {
  let last = values.length;
  while (last > 0 && (values[last - 1] ?? []).every((cell) => cell === '')) last--;
  return last;
}

/** A short text that differs whenever what was read differs. */
function stampOf(tabId: number, row: number, cells: readonly Cell[]): string {
  const last = cells.reduce<number>((end, cell, index) => (cell === '' ? end : index + 1), 0);
  const content = cells
    .slice(0, last)
    .map((cell) => String(instantOf(cell) ?? cell))
    .join('\u0001');
  let hash = 5381;
  for (let index = 0; index < content.length; index++) hash = (hash * 33 + content.charCodeAt(index)) | 0;
  return `${tabId}:${row}:${(hash >>> 0).toString(36)}`;
}
