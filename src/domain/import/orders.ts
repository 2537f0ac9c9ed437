import type { Market } from '../markets.ts';
import { moneyFormat, parseMoney, type Money, type MoneyFormat } from '../money.ts';
import { Problem } from '../problems.ts';
import { cancelledBySystem, saysDeliveryFailed } from '../reasons.ts';
import { statusOf } from '../statuses.ts';
import { zone } from '../zones.ts';
import type { ExportKey, TimeKey } from './columns.ts';
import { dayOf, readWritten } from './dates.ts';
import type { DateOrder, ImportedOrder, ImportedTime } from './imported.ts';
import { itemsOf } from './items.ts';
import { cell, cellText, type ExportLine } from './lines.ts';
import { countryMarket } from './market-of-file.ts';
import type { Warnings } from './warnings.ts';

/** What is known about a whole file when its orders are put together. */
export interface FileFacts {
  readonly market: Market;
  /** The seller chose it: it counts for every order, whatever country the order goes to. */
  readonly marketIsChosen: boolean;
  readonly markets: readonly Market[];
  readonly dateOrder: DateOrder;
}

/** TikTok Shop is younger than the first and this product will not outlive the second. */
const YEARS = { first: 2015, last: 2100 };

/**
 * Collapses SKU lines to orders, in the file's order. One order is one case, also when it travels in several parcels:
 * deadlines and evidence are asked for per order.
 */
export function* ordersOf(
  lines: readonly ExportLine[],
  facts: FileFacts,
  warnings: Warnings,
): Generator<ImportedOrder> {
  const byOrder = new Map<string, ExportLine[]>();
  for (const line of lines) {
    const together = byOrder.get(line.orderId);
    if (together) together.push(line);
    else byOrder.set(line.orderId, [line]);
  }
  const column = (key: ExportKey) =>
    moneyFormat(
      lines.map((line) => cell(line, key)),
      facts.market.currency,
    );
  const formats = { amount: column('amount'), refund: column('refund') };
  for (const together of byOrder.values()) yield orderOf(together, facts, formats, warnings);
}

function orderOf(
  lines: readonly ExportLine[],
  facts: FileFacts,
  formats: Record<'amount' | 'refund', MoneyFormat>,
  warnings: Warnings,
): ImportedOrder {
  // An order of which only some lines are cancelled is not cancelled.
  const lead = lines.find((line) => statusOf(cellText(line, 'status')) !== 'cancelled') ?? lines[0]!;
  const { orderId } = lead;
  const market =
    (facts.marketIsChosen ? null : countryMarket(cellText(lead, 'country'), facts.markets)) ?? facts.market;

  /** The first line that says something, the leading one first. */
  const lineWith = (key: ExportKey) =>
    cell(lead, key) !== '' ? lead : (lines.find((line) => cell(line, key) !== '') ?? lead);
  const text = (key: ExportKey) => cellText(lineWith(key), key);
  const ofLead = (key: ExportKey) => cellText(lead, key);

  const time = (key: TimeKey, line = lineWith(key)): ImportedTime | null => {
    const written = cellText(line, key);
    if (written === '') return null;
    const ms = instantOf(written, facts.dateOrder, market);
    if (ms !== null) return { ms, text: written };
    warnings.add('unreadableTime', { text: written.slice(0, 40) }, line.row);
    return null;
  };

  const money = (key: 'amount' | 'refund'): Money | null => {
    const line = lineWith(key);
    const format = market === facts.market ? formats[key] : { ...formats[key], currency: market.currency };
    const read = parseMoney(cell(line, key), format);
    if (read instanceof Problem) {
      warnings.add(read.code, read.values, line.row);
      return null;
    }
    const other = lines.find((next) => cell(next, key) !== '' && cell(next, key) !== cell(line, key));
    if (other) warnings.add('amountsDiffer', { orderId }, other.row);
    return read;
  };

  const statusText = ofLead('status');
  const status = statusOf(statusText);
  if (status === null && statusText !== '')
    warnings.add('unknownStatus', { text: statusText.slice(0, 40) }, lead.row, statusText);
  const isCancelled = status === 'cancelled' || (status === null && ofLead('cancelledAt') !== '');
  const shippedAt = time('shippedAt');
  const cancelReason = isCancelled ? text('cancelReason') : ofLead('cancelReason');
  const cancelBy = isCancelled ? text('cancelBy') : ofLead('cancelBy');
  const { items, skuCount } = itemsOf(lines);

  return {
    orderId,
    status,
    statusText,
    substatus: statusOf(ofLead('substatus')),
    substatusText: ofLead('substatus'),
    market: market.code,
    buyer: text('username') || text('nickname'),
    amount: money('amount'),
    refund: money('refund'),
    carrier: text('carrier'),
    trackings: trackingsOf(lines, warnings),
    packageIds: distinct(lines.map((line) => cellText(line, 'packageId'))),
    placedAt: time('placedAt'),
    paidAt: time('paidAt'),
    rtsAt: time('rtsAt'),
    shippedAt,
    deliveredAt: time('deliveredAt'),
    cancelledAt: isCancelled ? time('cancelledAt') : time('cancelledAt', lead),
    cancelReason,
    cancelBy,
    failedDelivery:
      status === 'failed_delivery'
        ? 'recognised'
        : isCancelled
          ? failedDelivery(shippedAt !== null, cancelReason, cancelBy)
          : null,
    skuCount,
    items,
    lines: lines.map(({ row }) => row),
  };
}

/** Only a parcel that was shipped can fail to be delivered; older exports have no shipping time, but a reason. */
function failedDelivery(shipped: boolean, reason: string, by: string): ImportedOrder['failedDelivery'] {
  if (saysDeliveryFailed(reason)) return 'recognised';
  if (!shipped) return null;
  return cancelledBySystem(by) ? 'recognised' : 'cancelled_after_shipping';
}

function instantOf(text: string, order: DateOrder, market: Market): number | null {
  const time = readWritten(text);
  if (!time || time.year < YEARS.first || time.year > YEARS.last) return null;
  const day = dayOf(time, order);
  return day === null ? null : zone(market.zone).instantAt(day, time.second);
}

/** Tracking numbers longer than a number can hold are damaged when they come as one. */
function trackingsOf(lines: readonly ExportLine[], warnings: Warnings): string[] {
  const good = lines.filter((line) => {
    const value = cell(line, 'tracking');
    const isDamaged = typeof value === 'number' ? value >= 1e15 : /^\d([.,]\d+)?E\+?\d+$/i.test(value);
    if (isDamaged) warnings.add('damagedTracking', { text: String(value) }, line.row);
    return !isDamaged;
  });
  return distinct(good.map((line) => cellText(line, 'tracking')));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
