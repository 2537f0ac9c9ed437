import { orderColumn, type ColumnKey } from '../domain/order-columns.ts';
import { checkOrderId } from '../domain/order-id.ts';
import { Problem, sentence } from '../domain/problems.ts';
import { statusLabel, statusOf } from '../domain/statuses.ts';
import { instantOf } from '../domain/zones.ts';
import type { ImportBatchResult, ImportedRow, ImportPreview } from '../protocol.ts';
import { appTexts } from '../text/app.ts';
import { say, type Language } from '../text/phrase.ts';
import { needed } from './evidence.ts';
import { log } from './log.ts';
import { readOrderSheet, type OrderRow, type OrderSheet } from './order-sheet.ts';
import { sameCell } from './order-writer.ts';
import { writeImported } from './import-writer.ts';
import type { Cell, Ports } from './ports.ts';

/** How many new and changed orders the preview shows. */
const SAMPLES = 50;

export type ImportedCells = Readonly<Partial<Record<ColumnKey, Cell>>>;

export interface ImportPlan {
  readonly added: ReadonlyMap<string, ImportedCells>;
  /** Only the cells that differ. */
  readonly changed: ReadonlyMap<string, ImportedCells>;
  readonly unchanged: number;
  readonly refused: ImportPreview['refused'];
}

/** What importing these orders would do; nothing is written. @throws Problem notSetUp, missingColumn */
export function previewImport(ports: Ports, imported: readonly ImportedRow[], language: Language): ImportPreview {
  const orders = readOrderSheet(needed(ports, 'orders').read());
  const plan = planImport(orders, imported, language);
  return {
    new: plan.added.size,
    changed: plan.changed.size,
    unchanged: plan.unchanged,
    samples: {
      new: [...plan.added].slice(0, SAMPLES).map(([orderId, cells]) => ({
        orderId,
        text: [cells.market, cells.status, cells.items].filter(Boolean).join(' · '),
      })),
      changed: [...plan.changed].slice(0, SAMPLES).map(([orderId, cells]) => ({
        orderId,
        fields: (Object.entries(cells) as [ColumnKey, Cell][]).map(([key, after]) => ({
          name: orderColumn(key).header[language],
          before: shown(orders.find(orderId).cell(key), language),
          after: shown(after, language),
        })),
      })),
    },
    refused: plan.refused,
    toWrite: [...plan.added.keys(), ...plan.changed.keys()],
  };
}

/**
 * Writes one batch of an import: new orders below the others, changed cells of the platform's columns, nothing else.
 * What stands already is left alone, so a batch that is sent again, or a file imported twice, changes nothing.
 *
 * @throws Problem busy, notSetUp, scrambledRows
 */
export function importBatch(
  ports: Ports,
  { fileName, orders: imported, batch, batches, request }: {
    fileName: string;
    orders: readonly ImportedRow[];
    batch: number;
    batches: number;
    request: string;
  },
  language: Language,
): ImportBatchResult {
  const tab = needed(ports, 'orders');
  return ports.locked(() => {
    const orders = readOrderSheet(tab.read());
    const plan = planImport(orders, imported, language);
    writeImported(tab, orders, plan);
    if (batch === batches - 1)
      log(ports, {
        action: 'import',
        orders: imported.map(({ orderId }) => orderId),
        detail: `${fileName}: +${plan.added.size} ~${plan.changed.size} =${plan.unchanged} ×${plan.refused.length} (${batch + 1}/${batches})`,
        request,
      });
    return {
      added: plan.added.size,
      updated: plan.changed.size,
      unchanged: plan.unchanged,
      refused: plan.refused,
    };
  });
}

/** Sorts imported orders into new, changed, unchanged and refused. */
export function planImport(
  orders: OrderSheet,
  imported: readonly ImportedRow[],
  language: Language,
): ImportPlan {
  const added = new Map<string, ImportedCells>();
  const changed = new Map<string, ImportedCells>();
  const refused: { orderId: string; reason: string }[] = [];
  let unchanged = 0;
  for (const order of imported) {
    const cells = cellsOf(order, orders.language);
    const rows = orders.having(order.orderId);
    const id = checkOrderId(order.orderId);
    const [row] = rows;
    if (!id.ok) refused.push({ orderId: order.orderId, reason: sentence(id.problem, language) });
    else if (rows.length > 1)
      refused.push({
        orderId: order.orderId,
        reason: sentence(
          new Problem('duplicateOrder', { orderId: order.orderId, rows: rows.map((one) => one.row).join(', ') }),
          language,
        ),
      });
    else if (!row) added.set(order.orderId, cells);
    else {
      const different = differences(row, cells, orders);
      if (Object.keys(different).length > 0) changed.set(order.orderId, different);
      else unchanged++;
    }
  }
  return { added, changed, unchanged, refused };
}

/** What the platform owns, as cells; what an export leaves blank is left out, so that it never erases anything. */
function cellsOf(order: ImportedRow, language: Language): ImportedCells {
  const status = statusOf(order.status);
  const all: Partial<Record<ColumnKey, Cell | null>> = {
    orderId: order.orderId,
    status: status ? statusLabel(status)[language] : order.status,
    market: order.market,
    carrier: order.carrier,
    tracking: order.tracking,
    amount: order.amount,
    currency: order.currency,
    refund: order.refund,
    buyer: order.buyer,
    items: order.items,
    placedAt: dateOf(order.placedAt),
    shippedAt: dateOf(order.shippedAt),
    deliveredAt: dateOf(order.deliveredAt),
    cancelledAt: dateOf(order.cancelledAt),
    cancelReason: order.cancelReason,
  };
  return Object.fromEntries(Object.entries(all).filter(([, cell]) => cell !== null && cell !== ''));
}

function differences(row: OrderRow, cells: ImportedCells, orders: OrderSheet): ImportedCells {
  return Object.fromEntries(
    (Object.entries(cells) as [ColumnKey, Cell][]).filter(([key, cell]) => {
      if (key === 'orderId' || !orders.columns.has(key)) return false;
      const present = row.cell(key);
      // A status that somebody sees in the other language is the same status.
      if (key === 'status' && typeof cell === 'string' && statusOf(cell) !== null)
        return statusOf(String(present)) !== statusOf(cell);
      return !sameCell(present, cell);
    }),
  );
}

function dateOf(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}

function shown(cell: Cell, language: Language): string {
  if (cell === '') return say(language, appTexts.fieldAppended);
  return instantOf(cell) === null ? String(cell) : (cell as Date).toISOString();
}
