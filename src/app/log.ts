import type { Ports } from './ports.ts';

/** A Log row says which orders, but not more of them than can be read. */
const ORDERS_LISTED = 20;

export interface LogEntry {
  readonly action: string;
  readonly orders: readonly string[];
  readonly detail: string;
  readonly request: string;
}

/** Adds one row to the Log tab: who did what to which orders, when. */
export function log(ports: Ports, { action, orders, detail, request }: LogEntry): void {
  const tab = ports.book.tab('log');
  if (!tab) return;
  const listed = orders.slice(0, ORDERS_LISTED).join(', ');
  const more = orders.length > ORDERS_LISTED ? ` … (${orders.length})` : '';
  tab.append([ports.now(), ports.person.email(), action, listed + more, detail, request]);
}
