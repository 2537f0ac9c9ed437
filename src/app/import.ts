import {
  PLATFORM_FIELDS,
  planImport,
  type ExistingOrder,
  type PlatformField,
  type PlatformOrder,
} from '../domain/import/plan.ts';
import { orderColumn, type ColumnKey } from '../domain/order-columns.ts';
import { Problem, sentence } from '../domain/problems.ts';
import { statusLabel, statusOf } from '../domain/statuses.ts';
import { dateAt, instantOf, zone, type Zone } from '../domain/zones.ts';
import { wallText } from '../domain/cell-time.ts';
import type { ImportBatchResult, ImportedRow, ImportPreview } from '../protocol.ts';
import { appTexts } from '../text/app.ts';
import { say, type Language } from '../text/phrase.ts';
import { neededTab } from './needed-tab.ts';
import { log } from './log.ts';
import { readOrderSheet, type OrderRow, type OrderSheet } from './order-sheet.ts';
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
export function previewImport(
  ports: Ports,
  imported: readonly ImportedRow[],
  language: Language,
): ImportPreview {
  const orders = readOrderSheet(neededTab(ports, 'orders').read());
  const plan = planWrites(orders, imported, language);
  const sheet = zone(ports.book.timeZone());
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
          before: shown(orders.find(orderId).cell(key), sheet, language),
          after: shown(after, sheet, language),
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
  {
    fileName,
    orders: imported,
    batch,
    batches,
    request,
  }: {
    fileName: string;
    orders: readonly ImportedRow[];
    batch: number;
    batches: number;
    request: string;
  },
  language: Language,
): ImportBatchResult {
  const tab = neededTab(ports, 'orders');
  return ports.locked(() => {
    const orders = readOrderSheet(tab.read());
    const plan = planWrites(orders, imported, language);
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
export function planWrites(
  orders: OrderSheet,
  imported: readonly ImportedRow[],
  language: Language,
): ImportPlan {
  const refused: { orderId: string; reason: string }[] = [];
  const refuse = (orderId: string, problem: Problem) =>
    refused.push({ orderId, reason: sentence(problem, language) });
  // Which of two rows is meant is not ours to guess.
  const single = imported.filter(({ orderId }) => {
    const rows = orders.having(orderId);
    if (rows.length < 2) return true;
    refuse(orderId, new Problem('duplicateOrder', { orderId, rows: rows.map(({ row }) => row).join(', ') }));
    return false;
  });
  const plan = planImport(
    orders.rows.map((row) => existingOrder(row, orders)),
    single.map(platformOrder),
  );
  for (const { orderIdText, problem } of plan.refused) refuse(orderIdText, problem);

  const cell = (field: PlatformField, value: string | number | null): Cell => {
    if (value === null) return '';
    if (TIMES.has(field)) return dateAt(value as number);
    const status = field === 'status' ? statusOf(String(value)) : null;
    return status ? statusLabel(status)[orders.language] : value;
  };
  return {
    added: new Map(
      plan.new.map((order) => [
        order.orderId,
        {
          orderId: order.orderId,
          ...Object.fromEntries(
            PLATFORM_FIELDS.map((field) => [field, cell(field, order[field])] as const).filter(
              ([, value]) => value !== '',
            ),
          ),
        },
      ]),
    ),
    changed: new Map(
      plan.changed.map(({ orderId, fields }) => [
        orderId,
        Object.fromEntries(fields.map(({ field, after }) => [field, cell(field, after)])),
      ]),
    ),
    unchanged: plan.unchanged.length,
    refused,
  };
}

const TIMES: ReadonlySet<PlatformField> = new Set(['placedAt', 'shippedAt', 'deliveredAt', 'cancelledAt']);

function platformOrder(order: ImportedRow): PlatformOrder {
  const instant = (iso: string | null) => (iso === null ? null : Date.parse(iso));
  return {
    ...order,
    placedAt: instant(order.placedAt),
    shippedAt: instant(order.shippedAt),
    deliveredAt: instant(order.deliveredAt),
    cancelledAt: instant(order.cancelledAt),
  };
}

/** A row as the plan compares it: statuses by their code, so that either language is the same status. */
function existingOrder(row: OrderRow, orders: OrderSheet): ExistingOrder {
  const fields = PLATFORM_FIELDS.filter((field) => orders.columns.has(field)).map((field) => {
    const cell = row.cell(field);
    if (field === 'status') return [field, statusOf(String(cell)) ?? String(cell)];
    return [field, instantOf(cell) ?? (typeof cell === 'boolean' ? String(cell) : cell)];
  });
  return { orderId: row.id.ok ? row.id.id : row.cell('orderId'), ...Object.fromEntries(fields) };
}

function shown(cell: Cell, sheet: Zone, language: Language): string {
  if (cell === '') return say(language, appTexts.emptyCell);
  const instant = instantOf(cell);
  return instant === null ? String(cell) : wallText(instant, sheet);
}
