import { eventTime } from '../domain/cell-time.ts';
import { clocks, type Clock } from '../domain/clocks.ts';
import type { EventKey, EventTime, OrderEvents } from '../domain/events.ts';
import { market, type Market } from '../domain/markets.ts';
import type { ColumnKey } from '../domain/order-columns.ts';
import { Problem } from '../domain/problems.ts';
import { chooseRule, type Rule } from '../domain/rules.ts';
import { stateOf, type OrderState } from '../domain/states.ts';
import { statusOf } from '../domain/statuses.ts';
import { instantOf, type Zone } from '../domain/zones.ts';
import type { OrderRow } from './order-sheet.ts';
import type { Cell } from './ports.ts';
import type { Settings } from './settings.ts';

const SECONDS_PER_DAY = 86_400;

/** Which column holds which event. */
const EVENT_COLUMNS: readonly (readonly [ColumnKey, EventKey])[] = [
  ['placedAt', 'ordered'],
  ['shippedAt', 'shipped'],
  ['failedAt', 'delivery_failed'],
  ['returnWarehouseAt', 'return_warehouse_arrived'],
  ['askedAt', 'redelivery_requested'],
  ['deliveredAt', 'delivered'],
  ['cancelledAt', 'cancelled'],
];

/** What a row says, understood. */
export interface OrderFactsRead {
  /** Null when the market cell names none. */
  readonly market: Market | null;
  readonly events: OrderEvents;
  /** Running clocks first, the earliest *act by* at the top. */
  readonly clocks: readonly Clock[];
  readonly state: OrderState;
  readonly problems: readonly Problem[];
}

export interface Surroundings {
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  /** The calendar of the sheet's time zone. */
  readonly sheet: Zone;
  readonly now: number;
}

/** Reads one row: market, events, clocks and the state that matters most; what cannot be read becomes a problem. */
export function factsOf(row: OrderRow, { settings, rules, sheet, now }: Surroundings): OrderFactsRead {
  const problems: Problem[] = [];
  const attempt = <Result>(work: () => Result): Result | null => {
    try {
      return work();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      problems.push(problem);
      return null;
    }
  };

  const place = attempt(() => marketOf(row, settings));
  const events: Partial<Record<EventKey, EventTime>> = {};
  for (const [column, event] of EVENT_COLUMNS) {
    const time = attempt(() => eventTime(row.cell(column), sheet));
    if (time) events[event] = time;
  }
  const refunded = typeof row.cell('refund') === 'number' && (row.cell('refund') as number) > 0;
  const running = place
    ? clocks({ market: place, events, carrier: text(row.cell('carrier')) || undefined }, rules)
    : [];
  const ranked = [...running].sort(
    (a, b) => Number(a.closedBy !== null) - Number(b.closedBy !== null) || a.actByEnds - b.actByEnds,
  );

  // The sheet's own column counts with the redelivery rule from the failed day; the state must say the same.
  const chosen = chooseRule(rules, {
    startEvent: 'delivery_failed',
    purpose: 'redelivery',
    market: place?.code,
  });
  const redelivery = running.find(({ rule, start }) => rule === chosen && start === 'delivery_failed');
  const serial = (time: EventTime | undefined) => {
    if (!time) return null;
    return time.instant === undefined ? time.day : serialAt(time.instant, sheet);
  };
  const status = statusOf(text(row.cell('status')));
  const state = stateOf(
    {
      idDamaged: !row.id.ok,
      status: status === 'delivered' || status === 'completed' || status === 'cancelled' ? status : 'other',
      refunded,
      failedAt: row.cell('failedAt') === '' ? null : (serial(events.delivery_failed) ?? 'unreadable'),
      askedAt: row.cell('askedAt') === '' ? null : (serial(events.redelivery_requested) ?? 0),
      shippedAt: serial(events.shipped),
      deliveredAt: serial(events.delivered),
      cancelledAt: serial(events.cancelled),
      closesAt: redelivery ? serialAt(redelivery.deadlineEnds, sheet) : null,
      safetyDays: redelivery ? redelivery.deadline - redelivery.actBy : 0,
      checkTrackingAfterDays: place?.checkTrackingAfterDays ?? 0,
    },
    serialAt(now, sheet),
  );
  return { market: place, events, clocks: ranked, state, problems };
}

/** The market of an order; the sheet's default where the cell is blank. @throws Problem unknownMarket */
export function marketOf(row: OrderRow, settings: Settings): Market {
  return market(text(row.cell('market')) || settings.defaultMarket, settings.markets);
}

/** The market of an order; null where the cell names none that is known. */
export function knownMarket(row: OrderRow, settings: Settings): Market | null {
  try {
    return marketOf(row, settings);
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}

/** The sheet's wall time as a number of days, which is what the formulas in the sheet reckon with. */
function serialAt(instant: number, sheet: Zone): number {
  const { day, second } = sheet.wallTimeAt(instant);
  return day + second / SECONDS_PER_DAY;
}

export function text(cell: Cell): string {
  return instantOf(cell) === null ? String(cell).trim() : '';
}
