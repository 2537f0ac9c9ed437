import type { Problem } from '../problems.ts';
import type { Money } from '../money.ts';
import type { OrderStatus } from '../statuses.ts';

/**
 * One order as an export tells it: its SKU lines collapsed to one, keyed by the order ID. An order sent in several
 * parcels stays one case and keeps the list of its packages and tracking numbers. Of the buyer only the username is
 * taken: no name, phone number or address leaves the file.
 */
export interface ImportedOrder {
  readonly orderId: string;
  /** Null when the text is not in the dictionary: it is shown as it is and never guessed. */
  readonly status: OrderStatus | null;
  readonly statusText: string;
  readonly substatus: OrderStatus | null;
  readonly substatusText: string;
  /** A code of `MARKETS`. */
  readonly market: string;
  /** The buyer's username, or the nickname where there is none; '' when the file has neither. */
  readonly buyer: string;
  /** The whole order, taken once and never summed over its lines. */
  readonly amount: Money | null;
  readonly refund: Money | null;
  /** The carrier's name as the file spells it. */
  readonly carrier: string;
  /** Each tracking number once, in the file's order. */
  readonly trackings: readonly string[];
  readonly packageIds: readonly string[];
  readonly placedAt: ImportedTime | null;
  readonly paidAt: ImportedTime | null;
  /** Ready to ship. */
  readonly rtsAt: ImportedTime | null;
  readonly shippedAt: ImportedTime | null;
  readonly deliveredAt: ImportedTime | null;
  readonly cancelledAt: ImportedTime | null;
  readonly cancelReason: string;
  readonly cancelBy: string;
  /**
   * An export has no column for a failed delivery. 'recognised': cancelled after shipping, and the reason says that
   * delivery failed (or the platform itself cancelled it). 'cancelled_after_shipping': cancelled with a shipping time,
   * so delivery failed, the parcel was lost or the buyer changed their mind. Neither says when it failed.
   */
  readonly failedDelivery: 'recognised' | 'cancelled_after_shipping' | null;
  readonly skuCount: number;
  /** Product names and quantities, shortened: 'Mug × 2, Tea towel × 1'. */
  readonly items: string;
  /** The file's row numbers (the header is row 1) that this order was read from. */
  readonly lines: readonly number[];
}

/** A moment the export shows as the market's wall time. */
export interface ImportedTime {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly ms: number;
  /** As the file writes it. */
  readonly text: string;
}

/** Which of two numbers is the day: '03/04/2026' is 3 April day first and 4 March month first. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** Why a file's dates are read the way they are; `example` is a cell that shows it. */
export interface DateWhy {
  readonly reason: 'chosen' | 'dayAbove12' | 'ampm' | 'clock24' | 'market' | 'noDoubt';
  readonly example: string;
}

/** Why a file is taken for a market's; `example` is the text that shows it. */
export interface MarketWhy {
  readonly reason: 'chosen' | 'country' | 'currency' | 'columns';
  readonly example: string;
}

/** What only the seller can answer; the file is read again with the answer as an option. */
export type ImportQuestion =
  | {
      readonly ask: 'market';
      /** Codes that fit, most likely first; every market when empty. */ readonly candidates: readonly string[];
    }
  | {
      readonly ask: 'dateOrder';
      readonly example: string;
      /** The example read both ways, as '2026-04-03'. */
      readonly dayFirst: string;
      readonly monthFirst: string;
    };

/** A line that was not imported: its row in the file, what stood in the ID cell, and why. */
export interface RefusedLine {
  readonly row: number;
  readonly orderIdText: string;
  readonly problem: Problem;
}

/** Something worth knowing that stopped nothing; `rows` are the first few it is about, `count` is how many. */
export interface ImportWarning {
  readonly problem: Problem;
  readonly rows: readonly number[];
  readonly count: number;
}

/** What reading an export file gives. With questions open there are no orders yet. */
export interface ReadResult {
  readonly fileName: string;
  readonly kind: 'orders';
  readonly market: string | null;
  readonly marketWhy: MarketWhy | null;
  readonly dateOrder: DateOrder | null;
  readonly dateWhy: DateWhy | null;
  /** Rows with an order ID, the refused ones included. */
  readonly lines: number;
  readonly orders: readonly ImportedOrder[];
  readonly refused: readonly RefusedLine[];
  /** Rows under the header that only describe the columns. */
  readonly descriptionRows: number;
  readonly questions: readonly ImportQuestion[];
  readonly warnings: readonly ImportWarning[];
}

/** How far the reading is: bytes of the file while unpacking and reading rows, lines while putting orders together. */
export interface ReadProgress {
  readonly phase: 'unpacking' | 'rows' | 'orders';
  readonly done: number;
  readonly total: number;
}
