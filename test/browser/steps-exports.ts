/** Made-up exports for the sheet of a seller's own, and a large one. */
import type { Language } from '../../src/text/phrase.ts';
import { exportCsv, type SampleOrder } from '../../workbench/sample/export-file.ts';
import { exportXlsx } from '../../workbench/sample/export-workbook.ts';
import type { SellerFile } from './steps-seller.ts';

/** The two orders that stand in the seller's own sheet, and three that only the exports know. */
export const OWN = ['576461413038785752', '576461413038785863'] as const;
export const NEW = ['576461413038786974', '576461413038787085', '576461413038788196'] as const;
/** What a spreadsheet program makes of an order ID. */
export const DAMAGED = '5.76461E+17';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function order(orderId: string, more: Partial<SampleOrder> = {}): SampleOrder {
  const number = orderId.replace(/\D/g, '').slice(-8);
  return {
    orderId,
    status: 'in_transit',
    lines: [
      { skuId: `17294${number.padStart(14, '0')}`, product: 'Linen table runner', quantity: 1, price: 18.9 },
    ],
    amount: 18.9,
    placedAt: '2026-03-01T09:05:00',
    shippedAt: '2026-03-02T15:20:00',
    carrier: 'USPS',
    tracking: `94001112000000${number}`,
    buyer: 'hazel.porch',
    ...more,
  };
}

/** One order of the sheet, two new ones of which one has two products, and one with a damaged ID. */
export function firstExport(language: Language): SellerFile {
  const two = [1, 2].map((index) => ({
    skuId: `1729400000000000${index}`,
    product: `Ceramic planter ${index}`,
    quantity: 1,
    price: 27.5,
  }));
  const orders = [order(OWN[0]), order(NEW[0]), order(NEW[1], { lines: two, amount: 55 }), order(DAMAGED)];
  const text = exportCsv({ market: 'US', orders, quirks: { language } });
  return { name: 'All order-2026-03-05.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** Later: the order of the sheet is delivered, one is as it was, one is new. */
export function laterExport(language: Language): SellerFile {
  const delivered = order(OWN[0], { status: 'delivered', deliveredAt: '2026-03-06T11:00:00' });
  const orders = [delivered, order(NEW[0]), order(NEW[2], { status: 'to_ship', shippedAt: '' })];
  const bytes = exportXlsx({ market: 'US', orders, quirks: { language } });
  return { name: 'All order-2026-03-07.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) };
}

/** A file of this many lines, two to an order; the last order's ID beside it. */
export function largeExport(lines: number): { readonly file: SellerFile; readonly lastId: string } {
  const orders = Array.from({ length: lines / 2 }, (_, index) => {
    const one = order(String(576700000000000111n + BigInt(index) * 7_000_003n));
    return {
      ...one,
      amount: 37.8,
      lines: [one.lines[0]!, { ...one.lines[0]!, skuId: `2${one.lines[0]!.skuId}` }],
    };
  });
  const buffer = Buffer.from(exportCsv({ market: 'US', orders }));
  return {
    file: { name: 'All order-2025.csv', mimeType: 'text/csv', buffer },
    lastId: orders.at(-1)!.orderId,
  };
}
