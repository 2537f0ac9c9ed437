import { EXPORT_HEADERS, type ExportMarket } from './export-headers.ts';
import { exportTexts, type ExportLanguage, type ExportStatus } from './export-texts.ts';

export type { ExportLanguage, ExportMarket, ExportStatus };

/** One product of a made-up order. */
export interface SampleLine {
  readonly skuId: string;
  readonly sellerSku?: string;
  readonly product: string;
  readonly variation?: string;
  readonly quantity: number;
  /** Per piece, in the market's currency. */
  readonly price: number;
  readonly packageId?: string;
  readonly tracking?: string;
}

/** One made-up order; times are the market's wall time, as '2026-03-01T09:05:00', '' when it has not happened. */
export interface SampleOrder {
  readonly orderId: string;
  readonly status: ExportStatus;
  readonly substatus?: ExportStatus;
  readonly lines: readonly SampleLine[];
  readonly amount: number;
  readonly refund?: number;
  readonly placedAt: string;
  readonly paidAt?: string;
  readonly rtsAt?: string;
  readonly shippedAt?: string;
  readonly deliveredAt?: string;
  readonly cancelledAt?: string;
  readonly cancelBy?: string;
  /** As the file shall say it; left out, a cancelled order that was shipped says that delivery failed. */
  readonly cancelReason?: string;
  readonly carrier?: string;
  readonly tracking?: string;
  readonly packageId?: string;
  readonly buyer?: string;
  /** As the file shall say it; left out, the market's own country. */
  readonly country?: string;
}

/** What is odd about a file; everything that real exports always have is on by default. */
export interface ExportQuirks {
  /** The language of statuses and reasons; English by default. */
  readonly language?: ExportLanguage;
  readonly byteOrderMark?: boolean;
  /** A TAB at the end of IDs, dates and empty cells. */
  readonly trailingTabs?: boolean;
  /** The row under the header that describes the columns. */
  readonly descriptionRow?: boolean;
  readonly delimiter?: ',' | ';' | '\t';
  /** What separates the cells of the data, when it is not what separates the header's. */
  readonly dataDelimiter?: ',' | ';' | '\t';
  readonly lineEnd?: '\r\n' | '\n';
  /** What a spreadsheet program made of the order IDs: '5.76461E+17', or zeros for the last digits. */
  readonly damagedIds?: 'scientific' | 'zeros';
  /** Headers left out, as older templates do. */
  readonly withoutColumns?: readonly string[];
}

export interface SampleExport {
  readonly market: ExportMarket;
  readonly orders: readonly SampleOrder[];
  readonly quirks?: ExportQuirks;
}

/** How a market's export writes times, amounts and its own country. */
const FORMS: Record<
  ExportMarket,
  { monthFirst: boolean; money: (value: number) => string; country: string }
> = {
  US: { monthFirst: true, money: (value) => `$${grouped(value, 2, ',', '.')}`, country: 'United States' },
  VN: { monthFirst: false, money: (value) => `${grouped(value, 0, '.', ',')}₫`, country: 'Việt Nam' },
  ID: { monthFirst: false, money: (value) => `Rp${grouped(value, 0, '.', ',')}`, country: 'Indonesia' },
  TH: { monthFirst: false, money: (value) => value.toFixed(2), country: 'Thailand' },
  MY: { monthFirst: false, money: (value) => value.toFixed(2), country: 'Malaysia' },
};

/**
 * A made-up order export as Seller Center would write it: one line per SKU, order amounts on each of them.
 *
 * @returns the text of the file; encode it as UTF-8
 */
export function exportCsv({ market, orders, quirks = {} }: SampleExport): string {
  const { delimiter = ',', byteOrderMark = true, lineEnd = '\r\n' } = quirks;
  const [header = [], ...data] = exportTable({ market, orders, quirks });
  const line = (cells: readonly string[], mark: string) => cells.map((cell) => quoted(cell, mark)).join(mark);
  const lines = [
    line(header, delimiter),
    ...data.map((cells) => line(cells, quirks.dataDelimiter ?? delimiter)),
  ];
  return (byteOrderMark ? '\ufeff' : '') + lines.join(lineEnd) + lineEnd;
}

/** The same file as cells: the header row, the description row and one row per SKU. */
export function exportTable({ market, orders, quirks = {} }: SampleExport): string[][] {
  const { trailingTabs = true, descriptionRow = true } = quirks;
  const absent = new Set(quirks.withoutColumns ?? []);
  const headers = EXPORT_HEADERS[market].filter((header) => !absent.has(header.trim()));
  const rows = orders.flatMap((order) =>
    order.lines.map((sku) => {
      const values = cellsOf(order, sku, market, quirks);
      return headers.map((header) => {
        const value = values[header.trim()] ?? '';
        return trailingTabs && (value === '' || TABBED.has(header.trim())) ? `${value}\t` : value;
      });
    }),
  );
  return [[...headers], ...(descriptionRow ? [headers.map(description)] : []), ...rows];
}

const TABBED = new Set([
  ...['Order ID', 'SKU ID', 'Package ID', 'Tracking ID', 'Product ID'],
  ...['Created Time', 'Paid Time', 'RTS Time', 'Shipped Time', 'Delivered Time', 'Cancelled Time'],
]);

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'Order ID': 'Platform unique order ID.',
  'Order Status': 'Current order status.',
  'SKU ID': 'Platform SKU ID.',
  'Product Name': 'Platform product name.',
  Quantity: 'SKU sold quantity in the order.',
  'Paid Time': 'Order paid time.',
  'Tracking ID': "The order's tracking number.",
};

function description(header: string): string {
  return DESCRIPTIONS[header.trim()] ?? '';
}

function cellsOf(
  order: SampleOrder,
  sku: SampleLine,
  market: ExportMarket,
  { language = 'en', damagedIds }: ExportQuirks,
): Record<string, string> {
  const { money, country } = FORMS[market];
  const time = (wall: string | undefined) => timeText(wall ?? '', market);
  const texts = exportTexts(language);
  const failed = order.status === 'cancelled' && Boolean(order.shippedAt);
  const cancelled = order.status === 'cancelled';
  return {
    'Order ID': damagedId(order.orderId, damagedIds),
    'Order Status': texts.statuses[order.status],
    'Order Substatus': texts.statuses[order.substatus ?? order.status],
    'Cancelation/Return Type': cancelled ? 'Cancel' : '',
    'Normal or Pre-order': 'Normal',
    'SKU ID': sku.skuId,
    'Seller SKU': sku.sellerSku ?? '',
    'Product Name': sku.product,
    Variation: sku.variation ?? 'Default',
    Quantity: String(sku.quantity),
    'Sku Quantity of return': '0',
    'SKU Unit Original Price': money(sku.price),
    'SKU Subtotal Before Discount': money(sku.price * sku.quantity),
    'SKU Subtotal After Discount': money(sku.price * sku.quantity),
    'Order Amount': money(order.amount),
    'Order Refund Amount': order.refund === undefined ? '' : money(order.refund),
    'Created Time': time(order.placedAt),
    'Paid Time': time(order.paidAt ?? order.placedAt),
    'RTS Time': time(order.rtsAt ?? order.shippedAt),
    'Shipped Time': time(order.shippedAt),
    'Delivered Time': time(order.deliveredAt),
    'Cancelled Time': time(order.cancelledAt),
    'Cancel By': cancelled ? (order.cancelBy ?? (failed ? 'System' : 'Buyer')) : '',
    'Cancel Reason': cancelled
      ? (order.cancelReason ?? (failed ? texts.deliveryFailed : texts.changedMind))
      : '',
    'Fulfillment Type': 'Fulfillment by seller',
    'Tracking ID': sku.tracking ?? order.tracking ?? '',
    'Shipping Provider Name': order.carrier ?? '',
    'Buyer Nickname': order.buyer ?? '',
    'Buyer Username': order.buyer ?? '',
    // What real files hold here must never be imported: made-up values that are easy to find again.
    Recipient: 'R*** N***',
    'Phone #': '(+0)100******01',
    'Detail Address': '*** Sample Street',
    Country: order.country ?? country,
    'Payment Method': 'Card',
    'Package ID': sku.packageId ?? order.packageId ?? '',
  };
}

function damagedId(orderId: string, how: ExportQuirks['damagedIds']): string {
  if (how === 'scientific') return `${orderId[0]}.${orderId.slice(1, 6)}E+${orderId.length - 1}`;
  return how === 'zeros' ? orderId.slice(0, 15).padEnd(orderId.length, '0') : orderId;
}

/** '2026-03-01T14:05:00' as the market's export writes it. */
function timeText(wall: string, market: ExportMarket): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/.exec(wall);
  if (!match) return '';
  const [, year, month, day, hourText, minute, second] = match;
  if (!FORMS[market].monthFirst) return `${day}/${month}/${year} ${hourText}:${minute}:${second}`;
  const hour = Number(hourText);
  const half = hour < 12 ? 'AM' : 'PM';
  return `${month}/${day}/${year} ${String(hour % 12 || 12).padStart(2, '0')}:${minute}:${second} ${half}`;
}

function grouped(value: number, decimals: number, thousands: string, point: string): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? groups : groups + point + fraction;
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
