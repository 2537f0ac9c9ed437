import { awayFromMidnight, eventTime } from '../domain/cell-time.ts';
import { dayFromIso, isoDay, type Day } from '../domain/days.ts';
import type { ColumnKey } from '../domain/order-columns.ts';
import { Problem, sentence } from '../domain/problems.ts';
import { reasonOf } from '../domain/reasons.ts';
import { dateAt, zone, type Zone } from '../domain/zones.ts';
import type { StampResult } from '../protocol.ts';
import { appTexts } from '../text/app.ts';
import { say, type Language } from '../text/phrase.ts';
import { neededTab } from './needed-tab.ts';
import { log } from './log.ts';
import { marketOf, text } from './order-facts.ts';
import { readOrderSheet, type OrderRow, type OrderSheet } from './order-sheet.ts';
import { writeOrderCells } from './order-writer.ts';
import type { Cell, Ports, Tab } from './ports.ts';
import { settingsOf, type Settings } from './settings.ts';

type Cells = Readonly<Partial<Record<ColumnKey, Cell>>>;
type Skipped = StampResult['skipped'][number];

interface Stamping {
  /** Left out: the selected rows. */
  readonly orderIds?: readonly string[] | undefined;
  /** Rows that were left alone already when the orders were chosen. */
  readonly skipped?: readonly Skipped[];
  readonly request: string;
}

/**
 * Stamps a failed delivery on orders: when, and why. Orders that already carry one keep it.
 *
 * @param day the market's day of the failure as `2026-03-01`; left out, the failure is now
 * @throws Problem notADate, unknownReason, noOrdersSelected, busy, scrambledRows
 */
export function markFailed(
  ports: Ports,
  { day, reason, ...stamping }: Stamping & { day?: string | undefined; reason: string },
  language: Language,
): StampResult {
  const known = reason === '' ? null : reasonOf(reason);
  if (reason !== '' && !known) throw new Problem('unknownReason', { text: reason.slice(0, 40) });
  const failedDay = day === undefined ? null : dayFromIso(day);
  if (day !== undefined && failedDay === null) throw new Problem('notADate', { text: day });
  const sheetZone = zone(ports.book.timeZone());
  const now = ports.now().getTime();
  const settings = settingsOf(ports.book, language);

  return stamp(ports, 'delivery.failed', stamping, language, (row, orders) => {
    const earlier = readTime(row.cell('failedAt'), sheetZone);
    if (row.cell('failedAt') !== '')
      return {
        skip: say(language, appTexts.alreadyFailed, {
          day: earlier ? isoDay(earlier.day) : text(row.cell('failedAt')),
        }),
      };
    if (failedDay !== null) checkDay(failedDay, row, settings, sheetZone, now);
    const failedAt =
      failedDay === null ? dateAt(awayFromMidnight(now, sheetZone)) : dateAt(sheetZone.instantAt(failedDay));
    return { cells: { failedAt, ...(known ? { failReason: known.name[orders.language] } : {}) } };
  });
}

/** Takes a failed-delivery stamp away again. */
export function unmarkFailed(
  ports: Ports,
  orderId: string,
  request: string,
  language: Language,
): StampResult {
  return stamp(ports, 'delivery.failed.undo', { orderIds: [orderId], request }, language, () => ({
    cells: { failedAt: '', failReason: '' },
  }));
}

/** Records that redelivery was asked for, now. */
export function markAsked(ports: Ports, stamping: Stamping, language: Language): StampResult {
  const now = dateAt(awayFromMidnight(ports.now().getTime(), zone(ports.book.timeZone())));
  return stamp(ports, 'redelivery.asked', stamping, language, (row) => {
    if (row.cell('failedAt') === '') return { skip: say(language, appTexts.notFailedYet) };
    if (row.cell('askedAt') !== '') return { skip: say(language, appTexts.alreadyAsked) };
    return { cells: { askedAt: now } };
  });
}

/** Takes the record that redelivery was asked for away again. */
export function unmarkAsked(ports: Ports, orderId: string, request: string, language: Language): StampResult {
  return stamp(ports, 'redelivery.asked.undo', { orderIds: [orderId], request }, language, () => ({
    cells: { askedAt: '' },
  }));
}

function stamp(
  ports: Ports,
  action: string,
  { orderIds, skipped: before, request }: Stamping,
  language: Language,
  decide: (row: OrderRow, orders: OrderSheet) => { readonly cells: Cells } | { readonly skip: string },
): StampResult {
  const tab = neededTab(ports, 'orders');
  const chosen = orderIds ? { orderIds, skipped: before ?? [] } : selectedOrders(ports, language);
  return ports.locked(() => {
    const orders = readOrderSheet(tab.read());
    const changes = new Map<string, Cells>();
    const skipped = [...chosen.skipped];
    for (const orderId of chosen.orderIds) {
      try {
        const row = orders.find(orderId);
        const decision = decide(row, orders);
        if ('skip' in decision) skipped.push({ row: row.row, orderId, reason: decision.skip });
        else changes.set(orderId, decision.cells);
      } catch (problem) {
        // One order: its problem is the answer. Several: the others go on.
        if (!(problem instanceof Problem) || orderIds?.length === 1) throw problem;
        skipped.push({ row: 0, orderId, reason: sentence(problem, language) });
      }
    }
    const stamped = write(tab, orders, changes, skipped, language);
    if (stamped.length > 0) log(ports, { action, orders: stamped, detail: detailOf(changes), request });
    const [first] = skipped;
    const summary = first
      ? say(language, appTexts.stampedSkipped, {
          count: stamped.length,
          skipped: skipped.length,
          first: `${first.orderId} – ${first.reason}`,
        })
      : say(language, appTexts.stamped, { count: stamped.length });
    return { stamped: stamped.length, skipped, summary };
  });
}

/** Writes the changes and answers which orders have them; those that vanished meanwhile join the skipped. */
function write(
  tab: Tab,
  orders: OrderSheet,
  changes: ReadonlyMap<string, Cells>,
  skipped: Skipped[],
  language: Language,
): string[] {
  if (changes.size === 0) return [];
  const after = writeOrderCells(tab, orders, changes);
  return [...changes.keys()].filter((orderId) => {
    if (after.having(orderId).length === 1) return true;
    const problem = new Problem('orderGone', { orderId, tab: tab.name });
    skipped.push({ row: 0, orderId, reason: sentence(problem, language) });
    return false;
  });
}

/**
 * The orders of the selected rows that can be seen, by their IDs. A selection is a place, not an order: the tab is
 * read before and after asking for it, and when rows moved between the two nothing is done.
 *
 * @throws Problem noOrdersSelected, scrambledRows
 */
export function selectedOrders(
  ports: Ports,
  language: Language,
): { readonly orderIds: readonly string[]; readonly skipped: readonly Skipped[] } {
  const tab = neededTab(ports, 'orders');
  const before = readOrderSheet(tab.read());
  const selection = ports.book.selection();
  const after = readOrderSheet(tab.read());
  const inSelection = (orders: OrderSheet) => {
    const wanted = new Set(selection.tabId === tab.id ? selection.rows : []);
    return orders.rows.filter(({ row }) => wanted.has(row));
  };
  const rows = visible(ports, tab, inSelection(after));
  if (rows.length === 0) throw new Problem('noOrdersSelected', { tab: tab.name });
  const names = (orders: OrderSheet) =>
    inSelection(orders)
      .map((row) => `${row.row}:${text(row.cell('orderId'))}`)
      .join();
  if (names(before) !== names(after)) throw new Problem('scrambledRows');
  return {
    orderIds: rows.flatMap(({ id }) => (id.ok ? [id.id] : [])),
    skipped: rows.flatMap((row) =>
      row.id.ok
        ? []
        : [{ row: row.row, orderId: text(row.cell('orderId')), reason: sentence(row.id.problem, language) }],
    ),
  };
}

function visible(ports: Ports, tab: Tab, rows: readonly OrderRow[]): readonly OrderRow[] {
  if (rows.length < 2) return rows;
  const shown = new Set(
    ports.book.visibleRows(
      tab,
      rows.map(({ row }) => row),
    ),
  );
  return rows.filter(({ row }) => shown.has(row));
}

/** A failure lies between shipping and today, in the order's own market. */
function checkDay(day: Day, row: OrderRow, settings: Settings, sheetZone: Zone, now: number): void {
  const place = zone(marketOf(row, settings).zone);
  if (day > place.dayAt(now)) throw new Problem('dateInFuture', { date: isoDay(day) });
  const shipped = readTime(row.cell('shippedAt'), sheetZone);
  if (!shipped) return;
  const shippedDay = shipped.instant === undefined ? shipped.day : place.dayAt(shipped.instant);
  if (day < shippedDay)
    throw new Problem('dateBeforeShipping', { date: isoDay(day), shipped: isoDay(shippedDay) });
}

function readTime(cell: Cell, sheetZone: Zone) {
  try {
    return eventTime(cell, sheetZone);
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}

function detailOf(changes: ReadonlyMap<string, Cells>): string {
  const [first] = changes.values();
  return Object.entries(first ?? {})
    .map(([key, value]) => `${key}=${value instanceof Date ? value.toISOString() : String(value)}`)
    .join('; ');
}
