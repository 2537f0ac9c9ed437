/**
 * Two made-up Seller Center exports for a visitor to import: US orders as CSV and Indonesian ones as XLSX, with the
 * oddities of real files. They go on where the sample shop stands: some of its orders have moved on, some are new.
 */
import { exportCsv } from './export-file.ts';
import { exportXlsx } from './export-workbook.ts';
import { SHOP_CASES, type ShopCase } from './shop-cases.ts';
import { SHOP_ITEMS, SHOP_MARKETS, type ShopMarket } from './shop-markets.ts';
import { shopOrder, type ShopLanguage, type ShopOrder } from './shop-orders.ts';

/** New orders in each export. */
const NEW_ORDERS = 14;

/** @param language of the product names, as the shop has them. */
export function sampleExports(
  now: number,
  language: ShopLanguage = 'en',
): { csv: Uint8Array; xlsx: Uint8Array } {
  const csv = exportCsv({ market: 'US', orders: ordersOf('US', now, language) });
  const orders = ordersOf('ID', now, language);
  const xlsx = exportXlsx({ market: 'ID', orders, quirks: { language: 'id' } });
  return { csv: new TextEncoder().encode(csv), xlsx };
}

function ordersOf(market: ShopMarket, now: number, language: ShopLanguage): ShopOrder[] {
  const known = SHOP_CASES.flatMap((one, index) =>
    one.market === market ? [shopOrder(movedOn(one), index, now, language)] : [],
  );
  const added = Array.from({ length: NEW_ORDERS }, (_, index): ShopOrder => {
    const one: ShopCase = {
      market,
      item: (index * 4 + 1) % SHOP_ITEMS.length,
      buyer: index % SHOP_MARKETS[market].buyers.length,
      pieces: 1 + (index % 3),
      ...(index % 3 === 0
        ? { status: 'to_ship', placed: 1 }
        : { status: 'in_transit', placed: 5, shipped: 4 }),
    };
    return shopOrder(one, 500 + index + (market === 'ID' ? 100 : 0), now, language);
  });
  return [...known, ...added];
}

/** What was on its way is delivered now, and what was to be shipped is on its way. */
function movedOn(one: ShopCase): ShopCase {
  if (one.status === 'to_ship' || one.status === 'awaiting_collection')
    return { ...one, status: 'in_transit', shipped: 0 };
  if (one.asked !== undefined && one.delivered === undefined)
    return { ...one, status: 'delivered', delivered: 1 };
  return one;
}
