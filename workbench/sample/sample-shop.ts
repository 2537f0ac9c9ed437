/**
 * The shop that a visitor finds: about sixty orders of eight markets in every state, made by using the add-on itself,
 * call by call and day by day, so that the log and the evidence have a history.
 */
import type { CallName, Input, Output, Reply } from '../../src/protocol.ts';
import type { Workbench } from '../workbench.ts';
import { chatPicture, tracePicture } from './pictures.ts';
import type { ShopCase } from './shop-cases.ts';
import { SHOP_MARKETS } from './shop-markets.ts';
import { dayAgo, importedRow, shopOrders, type ShopLanguage, type ShopOrder } from './shop-orders.ts';

const DAY_MS = 86_400_000;
/** A new sheet has this many rows; the shop keeps a few, which are quicker to calculate. An import adds more. */
const FRESH_SHEET_ROWS = 1000;
const ROWS = 200;
/** The order in which evidence is usually gathered. */
const KINDS = ['tracking_trace', 'buyer_chat', 'proof_of_delivery', 'packing_video'] as const;

export interface ShopPeople {
  readonly owner: Workbench;
  readonly colleague: Workbench;
}

/** @param now the workbench's now; its clock is moved through the last weeks and ends there. */
export async function makeSampleShop(
  { owner, colleague }: ShopPeople,
  language: ShopLanguage,
  now: number,
): Promise<void> {
  const shop = caller(owner, language);
  const mate = caller(colleague, language);
  const orders = shopOrders(now, language);
  const first = Math.max(...orders.map((order) => order.case.placed)) + 1;

  owner.clock(now - first * DAY_MS);
  owner.rename(language === 'zh' ? '海港家居 · 派送异常跟进' : 'Harbor Home · failed deliveries');
  await shop('setup.apply', { sheetLanguage: language });
  owner.deleteRows(language === 'zh' ? '订单' : 'Orders', ROWS + 1, FRESH_SHEET_ROWS - ROWS);
  await shop('import.batch', {
    fileName: 'OrderSKUList.csv',
    orders: orders.map(importedRow),
    batch: 0,
    batches: 1,
    request: requestId(),
  });

  for (let ago = first - 1; ago >= 0; ago--) {
    owner.clock(now - ago * DAY_MS);
    const failed = orders.filter((order) => order.case.failed === ago);
    for (const order of failed) {
      await shop('delivery.failed', {
        orderIds: [order.orderId],
        day: dayAgo(now, SHOP_MARKETS[order.case.market].zone, ago),
        reason: order.case.reason ?? '',
        request: requestId(),
      });
    }
    for (const order of orders.filter(({ case: one }) => gatheredOn(one) === ago)) {
      await gather(order.case.market === 'US' ? shop : mate, order);
    }
    for (const order of orders.filter((one) => one.case.asked === ago)) {
      await mate('redelivery.asked', { orderId: order.orderId, request: requestId() });
    }
  }
  owner.clock(now);
  removeBlankSheet(owner);
  addTyped(owner, orders, language);
}

/** Evidence is gathered a day after the failure; for a failure of today, today. */
function gatheredOn({ failed, evidence }: ShopCase): number | null {
  if (failed === undefined || !evidence || evidence === 'none') return null;
  return Math.max(0, failed - 1);
}

async function gather(call: Caller, { orderId, case: { evidence } }: ShopOrder): Promise<void> {
  const kinds = evidence === 'full' ? KINDS : KINDS.slice(0, 2);
  for (const kind of kinds) {
    const picture = evidence === 'some' ? null : pictureOf(kind, orderId);
    if (picture) {
      const base64 = Buffer.from(picture.bytes).toString('base64');
      const { name } = picture;
      await call('evidence.upload', {
        orderId,
        kind,
        name,
        mimeType: 'image/png',
        base64,
        request: requestId(),
      });
    } else if (kind !== 'buyer_chat' || evidence !== 'some') {
      await call('evidence.tick', { orderId, kind, done: true, request: requestId() });
    }
  }
}

function pictureOf(kind: string, orderId: string): { name: string; bytes: Uint8Array } | null {
  const number = Number(orderId.slice(-2));
  if (kind === 'tracking_trace') return { name: 'trace.png', bytes: tracePicture(5 + (number % 3)) };
  if (kind === 'buyer_chat') return { name: 'chat.png', bytes: chatPicture(4 + (number % 3)) };
  return null;
}

/** What people type by hand: notes, and an order ID copied from a program that had made a number of it. */
function addTyped(owner: Workbench, orders: readonly ShopOrder[], language: ShopLanguage): void {
  const sheet = language === 'zh' ? '订单' : 'Orders';
  const header = owner.values(`${sheet}!1:1`)[0]!.map(String);
  const column = (en: string, zh: string) => letter(header.indexOf(language === 'zh' ? zh : en));
  const last = orders.length + 1;
  const ids = owner.values(`${sheet}!A1:A${last}`).map(([id]) => String(id));
  const note = column('Note', '备注');
  for (const order of orders) {
    if (order.case.note)
      owner.type(`${sheet}!${note}${ids.indexOf(order.orderId) + 1}`, order.case.note[language]);
  }
  owner.type(`${sheet}!A${last + 1}`, '5.76684E+17');
  owner.type(`${sheet}!${column('Market', '市场')}${last + 1}`, 'GB');
  owner.select(`${sheet}!A${ids.indexOf(orders[3]!.orderId) + 1}`);
}

/** The sheet that the workbook was born with: a shop that has been at work for weeks has deleted it. */
function removeBlankSheet(owner: Workbench): void {
  owner.evaluate(`
    const book = SpreadsheetApp.getActiveSpreadsheet();
    for (const sheet of book.getSheets()) if (sheet.getLastRow() === 0) book.deleteSheet(sheet);
  `);
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`;
}

type Caller = <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;

function caller(person: Workbench, language: ShopLanguage): Caller {
  return async (name, input) => {
    const reply = (await person.run('rpc', name, { language, input })) as Reply<typeof name>;
    if (!reply.ok) throw new Error(`The sample shop could not be made: ${name}: ${reply.problem.sentence}`);
    return reply.value as Output<typeof name>;
  };
}

let requests = 0;

function requestId(): string {
  requests += 1;
  return `sample-${String(requests).padStart(6, '0')}`;
}
