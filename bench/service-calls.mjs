// What each action costs in calls to Apps Script's services, with 60 and with 10,000 orders, in the emulator.
import { line } from './measure.mjs';

const COUNTS = [60, 10_000];
const BUDGETS = { 'order.open': 8, 'evidence.tick': 8, import: 25 };

/** Prints one line per action: calls with few orders, with many, and what is allowed. */
export async function serviceCalls() {
  console.log(
    `Service calls per action, ${COUNTS.map((count) => count.toLocaleString('en')).join(' and ')} orders`,
  );
  const { openWorkbench } = await import('../build/workbench.mjs');
  const runs = [];
  for (const count of COUNTS) runs.push(await measure(openWorkbench, count));
  for (const action of Object.keys(runs[0]))
    line(
      action,
      runs.map((run) => run[action]).join(' · '),
      BUDGETS[action] ? `${BUDGETS[action]} allowed` : '',
    );
}

async function measure(openWorkbench, count) {
  const workbench = openWorkbench({ clock: '2026-03-10T04:00:00Z', timeZone: 'Asia/Shanghai' });
  const calls = {};
  const ask = async (action, name, input) => {
    workbench.resetServiceCalls();
    const reply = await workbench.run('rpc', name, { language: 'en', input });
    if (!reply.ok) throw new Error(reply.problem.sentence);
    const own = workbench.serviceCalls.filter((call) => call.function === 'rpc').length;
    calls[action] = (calls[action] ?? 0) + own;
    return reply.value;
  };
  const orders = Array.from({ length: count }, (_, index) => order(`576684019${100_000_000 + index}`));
  const request = 'bench-request';

  await ask('setup', 'setup.apply', { sheetLanguage: 'en' });
  await ask('import', 'import.preview', { orders });
  const batches = count > 2000 ? 2 : 1;
  const size = Math.ceil(count / batches);
  for (let batch = 0; batch < batches; batch++)
    await ask('import', 'import.batch', {
      fileName: 'orders.csv',
      orders: orders.slice(batch * size, (batch + 1) * size),
      batch,
      batches,
      request,
    });
  workbench.select('Orders!A10');
  await ask('order.open', 'order.open', {});
  await ask('order.poll', 'order.poll', {});
  const target = { orderId: orders[8].orderId, request };
  await ask('evidence.tick', 'evidence.tick', { ...target, kind: 'buyer_chat', done: true });
  await ask('delivery.failed', 'delivery.failed', { orderIds: [target.orderId], reason: 'refused', request });
  workbench.close();
  return calls;
}

function order(orderId) {
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
    shippedAt: '2026-03-06T18:00:00Z',
    deliveredAt: null,
    cancelledAt: null,
    cancelReason: '',
  };
}
