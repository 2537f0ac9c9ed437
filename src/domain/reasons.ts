import type { Phrase } from '../text/phrase.ts';

export interface FailureReason {
  /** The carrier's reason code. */
  readonly code: string;
  /** Ours: stable, stored in settings and evidence. */
  readonly key: string;
  readonly name: Phrase;
}

/** Why a delivery failed, in the order a person would look for it; codes as carriers report them. */
export const REASONS = [
  { code: 'R104', key: 'noContact', name: { zh: '联系不到收件人', en: 'Recipient cannot be contacted' } },
  { code: 'R106', key: 'refused', name: { zh: '拒收', en: 'Refused' } },
  { code: 'R103', key: 'wrongAddress', name: { zh: '地址错误', en: 'Wrong address' } },
  { code: 'R105', key: 'wrongPhone', name: { zh: '电话号码错误', en: 'Wrong phone number' } },
  {
    code: 'R102',
    key: 'refusedPayment',
    name: { zh: '拒付货款（货到付款）', en: 'Refused to pay cash on delivery' },
  },
  { code: 'R107', key: 'refusedDamaged', name: { zh: '因破损拒收', en: 'Refused because damaged' } },
  { code: 'R108', key: 'reroute', name: { zh: '收件人要求改派', en: 'Recipient asked to re-route' } },
  { code: 'R110', key: 'weather', name: { zh: '恶劣天气或不可抗力', en: 'Weather or force majeure' } },
  { code: 'R112', key: 'misSort', name: { zh: '分拣错误', en: 'Sorted to the wrong place' } },
  { code: 'R116', key: 'lost', name: { zh: '包裹丢失', en: 'Parcel lost' } },
  { code: 'R117', key: 'damaged', name: { zh: '包裹破损', en: 'Parcel damaged' } },
  { code: 'R109', key: 'prohibited', name: { zh: '含禁运品', en: 'Prohibited goods' } },
  { code: 'R147', key: 'accident', name: { zh: '交通事故', en: 'Traffic accident' } },
  { code: 'R149', key: 'fakeOrder', name: { zh: '刷单', en: 'Fake order' } },
  { code: 'R148', key: 'other', name: { zh: '其他异常', en: 'Other' } },
] as const satisfies readonly FailureReason[];

const byName = new Map<string, FailureReason>(
  REASONS.flatMap((reason) =>
    [reason.code, reason.key, reason.name.zh, reason.name.en].map((text) => [plain(text), reason] as const),
  ),
);

/**
 * The failure reason a text names: its code, its key or its name in either language; null for anything else.
 *
 * @example reasonOf('R106')?.key // 'refused'
 */
export function reasonOf(text: string): FailureReason | null {
  return byName.get(plain(text)) ?? null;
}

interface CancelPhrase {
  readonly language: 'en' | 'zh' | 'id' | 'vi';
  readonly text: string;
  /** 'seen': in sellers' real exports; 'expected': the platform's own word for it, not yet seen in an export. */
  readonly evidence: 'seen' | 'expected';
}

/** Cancel reasons of an order export that mean *the parcel was shipped and could not be delivered*. */
export const FAILED_DELIVERY_CANCEL_REASONS: readonly CancelPhrase[] = [
  { language: 'id', text: 'Pengiriman paket gagal', evidence: 'seen' },
  { language: 'id', text: 'Pengantaran gagal', evidence: 'expected' },
  { language: 'en', text: 'Package delivery failed', evidence: 'expected' },
  { language: 'en', text: 'Delivery failed', evidence: 'expected' },
  { language: 'en', text: 'Failed delivery', evidence: 'expected' },
  { language: 'zh', text: '包裹派送失败', evidence: 'expected' },
  { language: 'zh', text: '派送失败', evidence: 'expected' },
  { language: 'zh', text: '投递失败', evidence: 'expected' },
  { language: 'vi', text: 'Giao không thành công', evidence: 'expected' },
];

const cancelReasons = FAILED_DELIVERY_CANCEL_REASONS.map(({ text }) => plain(text));

/**
 * Whether a cancel reason says that delivery failed. It never says why: one text covers refused, absent and lost.
 *
 * @example saysDeliveryFailed('Pengiriman paket gagal') // true
 */
export function saysDeliveryFailed(cancelReason: string): boolean {
  const text = plain(cancelReason);
  return cancelReasons.some(
    (phrase) => text === phrase || text.startsWith(`${phrase} `) || text.startsWith(`${phrase}:`),
  );
}

/** Who cancelled, where the platform did it by itself; 'System' is seen, the others are its interface's words. */
const SYSTEM = ['system', '系统', 'sistem', 'hệ thống', 'ระบบ'];

/** Whether the `Cancel By` of an export names the platform itself. */
export function cancelledBySystem(cancelBy: string): boolean {
  return SYSTEM.includes(plain(cancelBy));
}

/** What one line of a tracking trace says about the delivery. */
export type TraceFamily =
  | 'failedWillRetry'
  | 'failed'
  | 'refused'
  | 'retrying'
  | 'lost'
  | 'damaged'
  | 'delayed'
  | 'pickupTrouble'
  | 'returned'
  | 'returning'
  | 'deliveryCancelled'
  | 'delivered';

interface TracePhrase {
  readonly family: TraceFamily;
  /** Every one of these is in the line, lower case. */
  readonly has: readonly string[];
  /** A line that shows it. */
  readonly example: string;
}

/**
 * Key phrases of trace lines, the first match wins. Failures stand before deliveries: "unable to be delivered"
 * contains "delivered".
 */
export const TRACE_PHRASES: readonly TracePhrase[] = [
  {
    family: 'failedWillRetry',
    has: ['unable to be delivered', 'will be rescheduled'],
    example:
      'Your package was unable to be delivered due to unavailable recipient. Delivery will be rescheduled.',
  },
  { family: 'failed', has: ['unable to be delivered'], example: 'Your package was unable to be delivered.' },
  {
    family: 'failed',
    has: ['can no longer be delivered'],
    example: 'Your package can no longer be delivered!',
  },
  { family: 'failed', has: ["delivery can't be completed"], example: 'Delivery can’t be completed' },
  { family: 'refused', has: ['rejected the package'], example: 'The recipient rejected the package.' },
  { family: 'retrying', has: ['out for redelivery'], example: 'Your package is out for redelivery.' },
  {
    family: 'retrying',
    has: ['out for final redelivery'],
    example: 'Your package is out for final redelivery.',
  },
  { family: 'lost', has: ['lost in transit'], example: 'Your package was lost in transit.' },
  { family: 'damaged', has: ['damaged in transit'], example: 'Your package was damaged in transit.' },
  {
    family: 'delayed',
    has: ['delayed while in transit'],
    example: 'Your package is delayed while in transit.',
  },
  {
    family: 'pickupTrouble',
    has: ['unable to be picked up'],
    example: 'Your package was unable to be picked up.',
  },
  { family: 'pickupTrouble', has: ['unable be picked up'], example: 'Your package was unable be picked up.' },
  {
    family: 'pickupTrouble',
    has: ['still being prepared'],
    example: 'Your package is still being prepared.',
  },
  {
    family: 'returned',
    has: ['returned to the seller'],
    example: 'Your package has been returned to the seller.',
  },
  { family: 'returned', has: ['returned to sender'], example: 'Returned to sender' },
  {
    family: 'returned',
    has: ['dikembalikan kepada penjual'],
    example: 'Paket telah dikembalikan kepada penjual.',
  },
  { family: 'returning', has: ['returning to sender'], example: 'Your package is returning to sender.' },
  { family: 'returning', has: ['return in progress'], example: 'Return in progress' },
  { family: 'returning', has: ['overseas return'], example: 'Overseas return' },
  { family: 'deliveryCancelled', has: ['delivery was canceled'], example: 'Delivery was canceled.' },
  { family: 'delivered', has: ['has been delivered'], example: 'Your package has been delivered.' },
  { family: 'delivered', has: ['was delivered'], example: 'Your package was delivered!' },
];

/**
 * What a line of a tracking trace says; null where it says nothing about the outcome.
 *
 * @example traceFamily('Package was unable to be delivered.') // 'failed'
 */
export function traceFamily(line: string): TraceFamily | null {
  const text = plain(line);
  return TRACE_PHRASES.find(({ has }) => has.every((phrase) => text.includes(phrase)))?.family ?? null;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!。！]+$/, '')
    .toLowerCase();
}
