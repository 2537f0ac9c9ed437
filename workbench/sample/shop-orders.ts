/** The shop's cases as orders: IDs, amounts and times, in the market's wall time as Seller Center shows them. */
import { instantToSerial, serialToInstant } from '../host/time-zone.ts';
import type { ImportedRow } from '../../src/protocol.ts';
import type { SampleOrder } from './export-file.ts';
import { SHOP_CASES, type ShopCase } from './shop-cases.ts';
import { SHOP_ITEMS, SHOP_MARKETS } from './shop-markets.ts';

export type ShopLanguage = 'zh' | 'en';

export interface ShopOrder extends SampleOrder {
  readonly case: ShopCase;
  readonly items: string;
  readonly currency: string;
}

/** @param now the workbench's now, in milliseconds */
export function shopOrders(now: number, language: ShopLanguage): ShopOrder[] {
  return SHOP_CASES.map((one, index) => shopOrder(one, index, now, language));
}

/** @param index decides everything that is arbitrary, so that the shop is the same each time. */
export function shopOrder(one: ShopCase, index: number, now: number, language: ShopLanguage): ShopOrder {
  const market = SHOP_MARKETS[one.market];
  const item = SHOP_ITEMS[one.item]!;
  const pieces = one.pieces ?? 1;
  const digits = digitsFrom(index);
  const price = Math.round((item.price * market.perDollar) / market.round) * market.round;
  const amount = Number((price * pieces).toFixed(2));
  const [carrier, pattern] = market.carriers[index % market.carriers.length]!;
  const tracking = one.shipped === undefined ? '' : pattern.replace(/#/g, () => String(digits.next().value));
  const wall = (daysAgo: number | undefined, hour: number) =>
    daysAgo === undefined ? '' : wallTime(now, market.zone, daysAgo, hour, index);
  return {
    case: one,
    orderId: orderId(index),
    status: one.status,
    items: `${item[language]} × ${pieces}`,
    lines: [
      { skuId: `17294${String(index).padStart(14, '0')}`, product: item[language], quantity: pieces, price },
    ],
    amount,
    currency: market.currency,
    ...(one.refunded && { refund: amount }),
    placedAt: wall(one.placed, 9),
    shippedAt: wall(one.shipped, 15),
    deliveredAt: wall(one.delivered, 13),
    cancelledAt: wall(one.cancelled, 11),
    ...(one.cancelled !== undefined && {
      cancelReason: one.failed === undefined ? 'Package lost' : 'Delivery failed',
    }),
    carrier: one.shipped === undefined ? '' : carrier,
    tracking,
    buyer: market.buyers[one.buyer % market.buyers.length]!,
  };
}

/** Eighteen digits that never end in zeros, which would look like an ID that lost its last digits. */
function orderId(index: number): string {
  const middle = String(84019603 + index * 7919).padStart(8, '0');
  return `5766${middle}${311 + ((index * 271) % 600)}${111 + ((index * 373) % 888)}`;
}

/** The order as the sidebar would send it after reading an export. */
export function importedRow(order: ShopOrder): ImportedRow {
  const zone = SHOP_MARKETS[order.case.market].zone;
  const instant = (wall: string | undefined) => (wall ? new Date(instantOf(wall, zone)).toISOString() : null);
  return {
    orderId: order.orderId,
    // An import calls a cancelled order whose delivery failed by that name.
    status:
      order.case.cancelled !== undefined && order.case.failed !== undefined
        ? 'failed_delivery'
        : order.status,
    market: order.case.market,
    buyer: order.buyer ?? '',
    items: order.items,
    amount: order.amount,
    currency: order.currency,
    refund: order.refund ?? null,
    carrier: order.carrier ?? '',
    tracking: order.tracking ?? '',
    placedAt: instant(order.placedAt),
    shippedAt: instant(order.shippedAt),
    deliveredAt: instant(order.deliveredAt),
    cancelledAt: instant(order.cancelledAt),
    cancelReason: order.cancelReason ?? '',
  };
}

/** The market's day, some days ago, as `2026-03-01`. */
export function dayAgo(now: number, zone: string, days: number): string {
  return wallTime(now, zone, days, 12, 0).slice(0, 10);
}

/** `hour` and the minutes of the index, some days ago in the zone; never later than now. */
function wallTime(now: number, zone: string, daysAgo: number, hour: number, index: number): string {
  const minutes = (index * 17) % 60;
  const serial = Math.floor(instantToSerial(now, zone)) - daysAgo + hour / 24 + minutes / 1440;
  const instant = Math.min(serialToInstant(serial, zone), now - 3_600_000);
  const wall = instantToSerial(instant, zone);
  return new Date(Math.round((wall - 25569) * 86_400) * 1000).toISOString().slice(0, 19);
}

function instantOf(wall: string, zone: string): number {
  return serialToInstant(Date.parse(`${wall}Z`) / 86_400_000 + 25569, zone);
}

function* digitsFrom(seed: number): Generator<number, never> {
  let state = (seed + 1) * 2654435761;
  for (;;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield Math.floor(state / 65536) % 10;
  }
}
