import { checkOrderId } from '../order-id.ts';
import type { Problem } from '../problems.ts';
import type { ImportedOrder } from './imported.ts';

/** What the platform knows about an order, flat, as it travels and stands in the sheet. Instants in milliseconds. */
export interface PlatformOrder {
  readonly orderId: string;
  /** A code of `STATUSES`, or the export's own text where there is none. */
  readonly status: string;
  readonly market: string;
  readonly buyer: string;
  readonly items: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly refund: number | null;
  readonly carrier: string;
  /** Several numbers are joined by ', '. */
  readonly tracking: string;
  readonly placedAt: number | null;
  readonly shippedAt: number | null;
  readonly deliveredAt: number | null;
  readonly cancelledAt: number | null;
  readonly cancelReason: string;
}

export type PlatformField = Exclude<keyof PlatformOrder, 'orderId'>;

/** Everything an import may write. What people fill in (failed at, asked at, notes, evidence) is not among it. */
export const PLATFORM_FIELDS: readonly PlatformField[] = [
  'status',
  'market',
  'buyer',
  'items',
  'amount',
  'currency',
  'refund',
  'carrier',
  'tracking',
  'placedAt',
  'shippedAt',
  'deliveredAt',
  'cancelledAt',
  'cancelReason',
];

/**
 * A row of the sheet. Fields without a column are left out and never planned; blank cells are '' or null. The ID is
 * as the cell holds it: a damaged one is matched to nothing.
 */
export type ExistingOrder = { readonly orderId: unknown } & Partial<Omit<PlatformOrder, 'orderId'>>;

export interface FieldChange {
  readonly field: PlatformField;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export interface ImportPlan {
  readonly new: readonly PlatformOrder[];
  readonly changed: readonly {
    /** Position in `existing`. */
    readonly at: number;
    readonly orderId: string;
    readonly fields: readonly FieldChange[];
  }[];
  /** IDs of orders whose rows already say all of it. */
  readonly unchanged: readonly string[];
  readonly refused: readonly { readonly orderIdText: string; readonly problem: Problem }[];
}

/**
 * What an import may write of an order. A cancelled order whose reason says that delivery failed gets the status
 * *Failed delivery*, which no export has a column for; one that was merely cancelled after shipping stays cancelled.
 */
export function platformOrder(order: ImportedOrder): PlatformOrder {
  return {
    orderId: order.orderId,
    status: order.failedDelivery === 'recognised' ? 'failed_delivery' : (order.status ?? order.statusText),
    market: order.market,
    buyer: order.buyer,
    items: order.items,
    amount: order.amount?.value ?? null,
    currency: order.amount?.currency ?? '',
    refund: order.refund?.value ?? null,
    carrier: order.carrier,
    tracking: order.trackings.join(', '),
    placedAt: order.placedAt?.ms ?? null,
    shippedAt: order.shippedAt?.ms ?? null,
    deliveredAt: order.deliveredAt?.ms ?? null,
    cancelledAt: order.cancelledAt?.ms ?? null,
    cancelReason: order.cancelReason,
  };
}

/**
 * What importing orders into a sheet would do. Nothing is written here.
 *
 * A blank in the export never empties a cell: exports leave out what they do not have, and a value once known stays
 * known. Orders are found by their ID, in as many rows as have it. Of two imported orders with the same ID the later
 * one counts. Planning again after carrying out the plan finds everything unchanged.
 *
 * @example planImport([], [order]).new // [order]
 */
export function planImport(
  existing: readonly ExistingOrder[],
  imported: readonly PlatformOrder[],
): ImportPlan {
  const rowsById = new Map<string, number[]>();
  existing.forEach(({ orderId }, at) => {
    const check = checkOrderId(orderId);
    if (!check.ok) return;
    const rows = rowsById.get(check.id);
    if (rows) rows.push(at);
    else rowsById.set(check.id, [at]);
  });

  const refused: { orderIdText: string; problem: Problem }[] = [];
  const latest = new Map<string, PlatformOrder>();
  for (const order of imported) {
    const check = checkOrderId(order.orderId);
    if (check.ok) latest.set(check.id, { ...order, orderId: check.id });
    else refused.push({ orderIdText: String(order.orderId), problem: check.problem });
  }

  const added: PlatformOrder[] = [];
  const changed: { at: number; orderId: string; fields: FieldChange[] }[] = [];
  const unchanged: string[] = [];
  for (const [orderId, order] of latest) {
    const rows = rowsById.get(orderId);
    if (!rows) {
      added.push(order);
      continue;
    }
    const changes = rows
      .map((at) => ({ at, orderId, fields: changesOf(existing[at]!, order) }))
      .filter(({ fields }) => fields.length > 0);
    if (changes.length === 0) unchanged.push(orderId);
    changed.push(...changes);
  }
  return { new: added, changed, unchanged, refused };
}

function changesOf(existing: ExistingOrder, order: PlatformOrder): FieldChange[] {
  return PLATFORM_FIELDS.flatMap((field) => {
    const before = existing[field];
    const after = order[field];
    if (before === undefined || after === null || after === '' || isSame(field, before, after)) return [];
    return [{ field, before, after }];
  });
}

/** Date cells keep whole seconds. */
const TIMES: ReadonlySet<PlatformField> = new Set(['placedAt', 'shippedAt', 'deliveredAt', 'cancelledAt']);

function isSame(field: PlatformField, before: string | number | null, after: string | number): boolean {
  if (typeof before === 'number' && typeof after === 'number') {
    return TIMES.has(field) ? Math.abs(before - after) < 1000 : before === after;
  }
  return typeof before === 'string' && typeof after === 'string' && before.trim() === after.trim();
}
