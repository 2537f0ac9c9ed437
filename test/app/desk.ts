import { openWorkbench, type Workbench, type WorkbenchOptions } from '../workbench.ts';
import type { WorkbookSnapshot } from '../../workbench/workbench.ts';
import type { CallName, ImportedRow, Input, Output, Reply } from '../../src/protocol.ts';
import type { Language } from '../../src/text/phrase.ts';

/** Noon of 10 March 2026 in Shanghai. */
export const NOW = '2026-03-10T04:00:00Z';

/** Rows of the Orders tab that the tests start with; more are added when they are needed. */
const ROWS = 60;

const prepared = new Map<Language, WorkbookSnapshot>();

/** A sheet with the desk set up in it, in Shanghai time, on 10 March 2026. */
export async function openDesk({
  sheetLanguage = 'en',
  ...options
}: WorkbenchOptions & { sheetLanguage?: Language } = {}): Promise<Workbench> {
  const usual = { clock: NOW, timeZone: 'Asia/Shanghai', user: 'lin@example.com', ...options };
  if (!prepared.has(sheetLanguage)) {
    const workbench = openWorkbench({ ...usual, clock: NOW });
    await ask(workbench, 'setup.apply', { sheetLanguage });
    // Blank rows cost the engine time and tests nothing.
    workbench.deleteRows(sheetLanguage === 'zh' ? '订单' : 'Orders', ROWS + 1, 1000 - ROWS);
    prepared.set(sheetLanguage, workbench.snapshot());
    workbench.close();
  }
  return openWorkbench({ ...usual, workbook: structuredClone(prepared.get(sheetLanguage)!) });
}

/** A call as the sidebar makes it; a problem is thrown with its sentence. */
export async function ask<Name extends CallName>(
  workbench: Workbench,
  name: Name,
  input: Input<Name>,
  language: Language = 'en',
): Promise<Output<Name>> {
  const reply = (await workbench.run('rpc', name, { language, input })) as Reply<Name>;
  if (!reply.ok) throw new Error(reply.problem.sentence);
  return reply.value;
}

/** One order as an export tells it, shipped to Los Angeles and on its way. */
export function order(orderId: string, fields: Partial<ImportedRow> = {}): ImportedRow {
  return {
    orderId,
    status: 'shipped',
    market: 'US',
    buyer: 'mia',
    items: 'Mug × 1',
    amount: 25,
    currency: 'USD',
    refund: null,
    carrier: 'USPS',
    tracking: '9400111899223197428490',
    placedAt: '2026-03-01T18:00:00Z',
    shippedAt: '2026-03-02T18:00:00Z',
    deliveredAt: null,
    cancelledAt: null,
    cancelReason: '',
    ...fields,
  };
}

let requests = 0;
/** A fresh key, as every click has one. */
export function request(): string {
  requests += 1;
  return `request-${String(requests).padStart(6, '0')}`;
}

export async function importOrders(
  workbench: Workbench,
  orders: ImportedRow[],
): Promise<Output<'import.batch'>> {
  return ask(workbench, 'import.batch', {
    fileName: 'orders.csv',
    orders,
    batch: 0,
    batches: 1,
    request: request(),
  });
}

/** A made-up ID of 18 digits. */
export function id(number: number): string {
  return `5766840196033${String(10000 + number)}`;
}

/** The letter of a column on a tab, by its header. */
export function columnOf(workbench: Workbench, header: string, tab = 'Orders'): string {
  const [headers] = workbench.displays(`${tab}!1:1`);
  const index = headers?.indexOf(header) ?? -1;
  if (index < 0) throw new Error(`No column ${header} on ${tab}: ${headers?.join(' | ')}`);
  return String.fromCharCode(65 + index);
}

/** What a cell of an order shows, the order found by its ID as a person would. */
export function shown(workbench: Workbench, orderId: string, header: string): string {
  return workbench.display(`Orders!${columnOf(workbench, header)}${rowOf(workbench, orderId)}`);
}

export function rowOf(workbench: Workbench, orderId: string): number {
  const column = columnOf(workbench, 'Order ID');
  const index = workbench.displays(`Orders!${column}1:${column}`).findIndex(([cell]) => cell === orderId);
  if (index < 0) throw new Error(`No order ${orderId}`);
  return index + 1;
}
