import type { Phrase } from '../text/phrase.ts';

/** Where an order stands, whatever language the export speaks; the word order is the life of an order. */
export type OrderStatus =
  | 'unpaid'
  | 'on_hold'
  | 'to_ship'
  | 'awaiting_collection'
  | 'shipped'
  | 'in_transit'
  | 'delivered'
  | 'completed'
  | 'failed_delivery'
  | 'returned'
  | 'cancelled';

export interface StatusRow {
  readonly status: OrderStatus;
  /** How we say it; both labels are understood when read back. */
  readonly label: Phrase;
  /** What exports and the platform's interfaces write for it, by language (`api`: the Open API). */
  readonly seenAs: Readonly<Partial<Record<'en' | 'zh' | 'th' | 'id' | 'vi' | 'api', readonly string[]>>>;
}

/**
 * The dictionary of status texts. Status and substatus of an export share it: the substatus is only more exact.
 * Values come from sellers' public parsers; for Vietnam only the names of Seller Center's tabs are known, so most
 * of its statuses are shown as they are.
 */
export const STATUSES: readonly StatusRow[] = [
  {
    status: 'unpaid',
    label: { zh: '未付款', en: 'Unpaid' },
    seenAs: { th: ['ค้างชำระ'], id: ['Belum dibayar'], api: ['UNPAID'] },
  },
  {
    status: 'on_hold',
    label: { zh: '暂缓处理', en: 'On hold' },
    seenAs: { api: ['ON_HOLD'] },
  },
  {
    status: 'to_ship',
    label: { zh: '待发货', en: 'To ship' },
    seenAs: {
      en: ['Awaiting shipment'],
      zh: ['待处理发货'],
      th: ['ที่จะจัดส่ง'],
      id: ['Perlu dikirim', 'Siap dikirim'],
      api: ['AWAITING_SHIPMENT', 'PARTIALLY_SHIPPING'],
    },
  },
  {
    status: 'awaiting_collection',
    label: { zh: '待揽收', en: 'Awaiting collection' },
    seenAs: { th: ['รอเข้ารับ'], id: ['Menunggu pengambilan'], api: ['AWAITING_COLLECTION'] },
  },
  {
    status: 'shipped',
    label: { zh: '已发货', en: 'Shipped' },
    seenAs: { th: ['จัดส่งแล้ว'], id: ['Dikirim'] },
  },
  {
    status: 'in_transit',
    label: { zh: '运输中', en: 'In transit' },
    seenAs: { id: ['Sedang dikirim'], api: ['IN_TRANSIT'] },
  },
  {
    status: 'delivered',
    label: { zh: '已送达', en: 'Delivered' },
    seenAs: { th: ['จัดส่งสำเร็จ'], id: ['Telah diterima'], api: ['DELIVERED'] },
  },
  {
    status: 'completed',
    label: { zh: '已完成', en: 'Completed' },
    seenAs: { th: ['เสร็จสมบูรณ์'], id: ['Selesai'], api: ['COMPLETED'] },
  },
  {
    status: 'failed_delivery',
    label: { zh: '派送失败', en: 'Failed delivery' },
    seenAs: { zh: ['投递失败', '妥投失败'], id: ['Pengantaran gagal'], vi: ['Giao không thành công'] },
  },
  {
    status: 'returned',
    label: { zh: '已退回', en: 'Returned' },
    seenAs: { id: ['Pengembalian', 'Dikembalikan'], vi: ['Đơn trả hàng/hoàn tiền'] },
  },
  {
    status: 'cancelled',
    label: { zh: '已取消', en: 'Cancelled' },
    // Vietnamese is spelled with the tone on either vowel.
    seenAs: {
      en: ['Canceled'],
      th: ['ยกเลิกแล้ว'],
      id: ['Dibatalkan'],
      vi: ['Đã huỷ', 'Đã hủy'],
      api: ['CANCELLED'],
    },
  },
];

const byText = new Map(
  STATUSES.flatMap(({ status, label, seenAs }) =>
    [label.zh, label.en, status, ...Object.values(seenAs).flat()].map(
      (text) => [plain(text), status] as const,
    ),
  ),
);

const byStatus = new Map(STATUSES.map((row) => [row.status, row]));

/**
 * The status a text stands for, in any known language; null for a text that is not in the dictionary.
 *
 * @example statusOf('Dibatalkan\t') // 'cancelled'
 * @example statusOf('Lost in the mail') // null
 */
export function statusOf(text: string): OrderStatus | null {
  return byText.get(plain(text)) ?? null;
}

/** What a status is called, in both languages. */
export function statusLabel(status: OrderStatus): Phrase {
  // The rows cover the type: a test walks both.
  return byStatus.get(status)!.label;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}
