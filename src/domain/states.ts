/** What matters most about an order, the most urgent first; the same codes drive words and colours. */
export type OrderState =
  | 'damagedId'
  | 'unreadableDate'
  | 'overdue'
  | 'actNow'
  | 'dueSoon'
  | 'failed'
  | 'asked'
  | 'rescued'
  | 'closed'
  | 'checkTracking'
  | 'fine';

/** How many days before *act by* an order counts as due soon. */
export const DUE_SOON_DAYS = 3;

/** Until a market's row says otherwise: days after shipping without a delivery when tracking is worth a look. */
export const CHECK_TRACKING_AFTER_DAYS = 10;

/** A delivery up to a day before a failure that was typed as a bare date still comes after it. */
const SAME_DAY = 1;

/** What the state of an order depends on. Times are serial numbers of the sheet: days, with the hour as a fraction. */
export interface StateFacts {
  readonly idDamaged: boolean;
  readonly status: 'delivered' | 'completed' | 'cancelled' | 'other';
  readonly refunded: boolean;
  /** 'unreadable' when the cell is filled and is no date. */
  readonly failedAt: number | 'unreadable' | null;
  readonly askedAt: number | null;
  readonly shippedAt: number | null;
  readonly deliveredAt: number | null;
  readonly cancelledAt: number | null;
  /** When the deadline's last second falls in the sheet's time. */
  readonly closesAt: number | null;
  /** Days from *act by* to the deadline. */
  readonly safetyDays: number;
  readonly checkTrackingAfterDays: number;
}

/**
 * The one state of an order that matters most. The *Next step* formula in the sheet decides the same from the same
 * cells; a test holds the two together.
 *
 * @param now the sheet's time as a serial number, as `NOW()` gives it
 */
export function stateOf(facts: StateFacts, now: number): OrderState {
  const { failedAt, deliveredAt } = facts;
  if (facts.idDamaged) return 'damagedId';
  const cancelled = facts.cancelledAt !== null || facts.status === 'cancelled';
  if (failedAt === null) {
    if (cancelled) return facts.shippedAt === null ? 'fine' : 'closed';
    if (deliveredAt !== null || facts.status === 'delivered' || facts.status === 'completed') return 'fine';
    if (facts.refunded || facts.shippedAt === null) return 'fine';
    return facts.shippedAt + facts.checkTrackingAfterDays < now ? 'checkTracking' : 'fine';
  }
  if (failedAt === 'unreadable' || facts.closesAt === null) return 'unreadableDate';
  if (deliveredAt === null ? facts.status === 'completed' : deliveredAt + SAME_DAY > failedAt)
    return 'rescued';
  if (cancelled || facts.refunded) return 'closed';
  if (facts.askedAt !== null) return 'asked';
  if (facts.closesAt < now) return 'overdue';
  const left = daysLeft(facts.closesAt, facts.safetyDays, now);
  if (left < 0) return 'actNow';
  return left <= DUE_SOON_DAYS ? 'dueSoon' : 'failed';
}

/** Whole days until *act by* has passed; negative once it has. */
export function daysLeft(closesAt: number, safetyDays: number, now: number): number {
  return Math.floor(closesAt - safetyDays - now);
}
