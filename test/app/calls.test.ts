import { importBatches } from '../../src/domain/limits.ts';
import type { CallName, Input } from '../../src/protocol.ts';
import type { Workbench } from '../workbench.ts';
import { ask, columnOf, importOrders, openDesk, order, request } from './desk.ts';

const id = (number: number) => `576684019${String(100_000_000 + number)}`;
const orders = (count: number) =>
  Array.from({ length: count }, (_, index) => order(id(index), { buyer: `buyer${index % 40}` }));

/** Service calls of an action of ours; custom functions that recalculate meanwhile run on their own account. */
async function callsOf<Name extends CallName>(
  workbench: Workbench,
  name: Name,
  input: Input<Name>,
): Promise<string[]> {
  workbench.resetServiceCalls();
  await ask(workbench, name, input);
  return workbench.serviceCalls
    .filter((call) => call.function === 'rpc')
    .map(({ service, method }) => `${service}.${method}`);
}

/** Imports as the sidebar does: a preview, then the batches. */
async function importCalls(workbench: Workbench, count: number): Promise<number> {
  const all = orders(count);
  const batches = importBatches(count);
  const size = Math.ceil(count / batches);
  const key = request();
  let calls = (await callsOf(workbench, 'import.preview', { orders: all })).length;
  for (let batch = 0; batch < batches; batch++) {
    const some = all.slice(batch * size, (batch + 1) * size);
    calls += (
      await callsOf(workbench, 'import.batch', {
        fileName: 'orders.csv',
        orders: some,
        batch,
        batches,
        request: key,
      })
    ).length;
  }
  return calls;
}

describe('service calls do not depend on the number of orders', () => {
  const seen = new Map<number, Record<string, number>>();

  test.each([60, 10_000])('%i orders: import, open, poll, tick, stamp, set up again', async (count) => {
    const workbench = await openDesk();
    const counted: Record<string, number> = {};
    const imported = await importCalls(workbench, count);
    expect(imported).toBeLessThanOrEqual(25);
    expect(workbench.values('Orders!A2:A').flat().filter(Boolean)).toHaveLength(count);

    const middle = id(Math.floor(count / 2));
    workbench.select(`Orders!A${Math.floor(count / 2) + 2}`);
    const opened = await callsOf(workbench, 'order.open', {});
    expect(opened.length).toBeLessThanOrEqual(8);
    counted.open = opened.length;
    counted.poll = (await callsOf(workbench, 'order.poll', {})).length;
    expect(counted.poll).toBeLessThanOrEqual(6);
    const ticked = await callsOf(workbench, 'evidence.tick', {
      orderId: middle,
      kind: 'buyer_chat',
      done: true,
      request: request(),
    });
    expect(ticked.length).toBeLessThanOrEqual(8);
    counted.tick = ticked.length;
    counted.failed = (
      await callsOf(workbench, 'delivery.failed', {
        orderIds: [middle],
        day: '2026-03-08',
        reason: 'refused',
        request: request(),
      })
    ).length;
    counted.setUp = (await callsOf(workbench, 'setup.apply', { sheetLanguage: 'en' })).length;
    seen.set(count, counted);

    const row = Math.floor(count / 2) + 2;
    expect(workbench.display(`Orders!A${row}`)).toBe(middle);
    expect(workbench.display(`Orders!${columnOf(workbench, 'Deadline')}${row}`)).toBe('2026-03-20');
    expect(workbench.display(`Orders!${columnOf(workbench, 'Evidence')}${row}`)).toBe('1 of 3');
  });

  test('each action made the same number of calls in both', () => {
    expect(seen.get(10_000)).toEqual(seen.get(60));
  });

  test('a later export over 10,000 orders stays within the number too', async () => {
    const workbench = await openDesk();
    await importOrders(workbench, orders(2_000));
    expect(await importCalls(workbench, 5_000)).toBeLessThanOrEqual(25);
  });
});
