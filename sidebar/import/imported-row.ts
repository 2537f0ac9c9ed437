import type { ImportedOrder } from '../../src/domain/import/imported.ts';
import { platformOrder } from '../../src/domain/import/plan.ts';
import type { ImportedRow } from '../../src/protocol.ts';

/** An order as it travels: instants as ISO text, because `google.script.run` passes no `Date`. */
export function importedRow(order: ImportedOrder): ImportedRow {
  const flat = platformOrder(order);
  return {
    ...flat,
    placedAt: isoInstant(flat.placedAt),
    shippedAt: isoInstant(flat.shippedAt),
    deliveredAt: isoInstant(flat.deliveredAt),
    cancelledAt: isoInstant(flat.cancelledAt),
  };
}

const isoInstant = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
