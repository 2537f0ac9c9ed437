import { openWorkbench } from '../workbench.ts';
import { ask, columnOf, id, importOrders, openDesk, order, request, rowOf, shown } from './desk.ts';

async function withOrders(count: number) {
  const workbench = await openDesk();
  await importOrders(
    workbench,
    Array.from({ length: count }, (_, index) => order(id(index))),
  );
  return workbench;
}

describe('delivery failed', () => {
  test('stamps now and why on the order, and its deadline follows', async () => {
    const workbench = await withOrders(3);
    const result = await ask(workbench, 'delivery.failed', {
      orderIds: [id(1)],
      reason: 'refused',
      request: request(),
    });
    expect(result).toMatchObject({ stamped: 1, skipped: [] });
    expect(shown(workbench, id(1), 'Failed at')).toBe('2026-03-10 12:00:00');
    expect(shown(workbench, id(1), 'Failure reason')).toBe('Refused');
    // Noon of 10 March in Shanghai is still 9 March in Los Angeles.
    expect(shown(workbench, id(1), 'Deadline')).toBe('2026-03-21');
    expect(shown(workbench, id(1), 'Act by')).toBe('2026-03-20');
    expect(shown(workbench, id(0), 'Failed at')).toBe('');
    expect(
      workbench
        .displays('Log!C2:D4')
        .map((row) => row.join(' '))
        .filter((line) => line.includes('failed')),
    ).toEqual([`delivery.failed ${id(1)}`]);
  });

  test("a day is the market's own day", async () => {
    const workbench = await withOrders(1);
    await ask(workbench, 'delivery.failed', {
      orderIds: [id(0)],
      day: '2026-03-05',
      reason: '',
      request: request(),
    });
    expect(shown(workbench, id(0), 'Failed at')).toBe('2026-03-05 00:00:00');
    expect(shown(workbench, id(0), 'Deadline')).toBe('2026-03-17');
  });

  test('at midnight of the sheet the stamp still is an instant', async () => {
    const workbench = await withOrders(1);
    workbench.clock('2026-03-09T16:00:00Z');
    await ask(workbench, 'delivery.failed', { orderIds: [id(0)], reason: '', request: request() });
    expect(shown(workbench, id(0), 'Failed at')).toBe('2026-03-10 00:00:01');
    expect(shown(workbench, id(0), 'Deadline')).toBe('2026-03-21');
  });

  test('takes all selected rows, and says which it left alone', async () => {
    const workbench = await withOrders(4);
    await ask(workbench, 'delivery.failed', {
      orderIds: [id(1)],
      day: '2026-03-05',
      reason: '',
      request: request(),
    });
    workbench.select('Orders!A2:C4');
    const result = await ask(workbench, 'delivery.failed', { reason: 'noContact', request: request() }, 'zh');
    expect(result.stamped).toBe(2);
    expect(result.skipped).toEqual([{ row: 3, orderId: id(1), reason: '已有派送失败时间 2026-03-05' }]);
    expect(shown(workbench, id(1), 'Failed at')).toBe('2026-03-05 00:00:00');
    expect(shown(workbench, id(3), 'Failed at')).toBe('');
  });

  test('rows that a filter hides are not stamped, though the selection covers them', async () => {
    const workbench = await withOrders(4);
    workbench.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').getRange('A1:Z5').createFilter()`,
    );
    workbench.filter('Orders', 1, [id(0), id(3)]);
    workbench.select('Orders!A2:A5');
    await ask(workbench, 'delivery.failed', { reason: '', request: request() });
    const stamped = [0, 1, 2, 3].filter((number) => shown(workbench, id(number), 'Failed at') !== '');
    expect(stamped).toEqual([0, 3]);
  });

  test.each([
    ['a day in the future', { day: '2026-03-11' }, /2026-03-11.*future/],
    ['a day before shipping', { day: '2026-03-01' }, /2026-03-01.*before.*2026-03-02/],
    ['no day at all', { day: '2026-02-31' }, /2026-02-31.*not a date/],
    ['an unknown reason', { reason: 'bad luck' }, /bad luck/],
  ])('refuses %s and writes nothing', async (_, input, sentence) => {
    const workbench = await withOrders(1);
    const call = ask(workbench, 'delivery.failed', {
      orderIds: [id(0)],
      reason: '',
      request: request(),
      ...input,
    });
    await expect(call).rejects.toThrow(sentence);
    expect(shown(workbench, id(0), 'Failed at')).toBe('');
  });

  test('refuses an order that is gone, and one that stands twice', async () => {
    const workbench = await withOrders(2);
    workbench.deleteRows('Orders', 2);
    const stamp = (orderId: string) =>
      ask(workbench, 'delivery.failed', { orderIds: [orderId], reason: '', request: request() });
    await expect(stamp(id(0))).rejects.toThrow(/no longer/);
    workbench.type('Orders!A3', id(1));
    await expect(stamp(id(1))).rejects.toThrow(/2, 3/);
  });

  test('is taken back, and asking for redelivery too', async () => {
    const workbench = await withOrders(1);
    await expect(
      ask(workbench, 'redelivery.asked', { orderId: id(0), request: request() }),
    ).resolves.toMatchObject({ stamped: 0 });
    await ask(workbench, 'delivery.failed', { orderIds: [id(0)], reason: 'refused', request: request() });
    await ask(workbench, 'redelivery.asked', { orderId: id(0), request: request() });
    expect(shown(workbench, id(0), 'Next step')).toMatch(/Asked for/);
    await ask(workbench, 'redelivery.asked.undo', { orderId: id(0), request: request() });
    expect(shown(workbench, id(0), 'Redelivery asked at')).toBe('');
    await ask(workbench, 'delivery.failed.undo', { orderId: id(0), request: request() });
    expect([shown(workbench, id(0), 'Failed at'), shown(workbench, id(0), 'Failure reason')]).toEqual([
      '',
      '',
    ]);
  });

  test('whoever sorts between any two of its calls, the stamp lands on its order and no other', async () => {
    const reference = await withOrders(4);
    reference.resetServiceCalls();
    await ask(reference, 'delivery.failed', { orderIds: [id(1)], reason: 'refused', request: request() });
    const calls = reference.serviceCalls.length;
    for (let moment = 0; moment < calls; moment++) {
      const workbench = await withOrders(4);
      const reasons = columnOf(workbench, 'Failure reason');
      workbench.type(`Orders!${reasons}${rowOf(workbench, id(2))}`, 'Lost');
      const colleague = workbench.as('mei@example.com');
      let count = 0;
      workbench.beforeServiceCall(() => {
        if (count++ === moment) colleague.sort('Orders!A2:Z5', 1, /* ascending= */ false);
      });
      await ask(workbench, 'delivery.failed', { orderIds: [id(1)], reason: 'refused', request: request() });
      const failed = [0, 1, 2, 3].map((number) => shown(workbench, id(number), 'Failed at'));
      expect([moment, failed]).toEqual([moment, ['', '2026-03-10 12:00:00', '', '']]);
      const why = [0, 1, 2, 3].map((number) => shown(workbench, id(number), 'Failure reason'));
      expect([moment, why]).toEqual([moment, ['', 'Refused', 'Lost', '']]);
      workbench.close();
    }
  });
});

describe('the menu', () => {
  test('marks the selected rows, with a day and a reason', async () => {
    const answers: { button: 'OK'; text: string }[] = [{ button: 'OK', text: '2026-03-05 2' }];
    const asked: string[] = [];
    const workbench = await openDesk({
      language: 'zh',
      onAlert: (spec) => {
        asked.push(spec.message);
        return answers.shift() ?? 'OK';
      },
    });
    await importOrders(workbench, [order(id(0)), order(id(1))]);
    workbench.select('Orders!A2:A3');
    workbench.call('markFailedFromMenu');
    expect(asked[0]).toContain('选中的订单：2 个');
    expect(shown(workbench, id(1), 'Failed at')).toBe('2026-03-05 00:00:00');
    expect(shown(workbench, id(1), 'Failure reason')).toBe('Refused');
    workbench.call('markAskedFromMenu');
    expect(shown(workbench, id(0), 'Redelivery asked at')).not.toBe('');
    expect(workbench.toasts().map(({ message }) => message)).toEqual([
      '已标记 2 个订单。',
      '已标记 2 个订单。',
    ]);
  });

  test('says what is wrong instead of failing', () => {
    const told: string[] = [];
    const workbench = openWorkbench({
      onAlert: ({ message }) => {
        told.push(message);
        return 'OK';
      },
    });
    workbench.call('markFailedFromMenu');
    workbench.call('tickBuyerChat');
    expect(told).toHaveLength(2);
    for (const message of told) expect(message).toMatch(/Set up this sheet/);
  });
});

describe('a selection is a place, not an order', () => {
  test('sorted between any two calls, either the selected orders are stamped or none', async () => {
    const reference = await withOrders(4);
    reference.select('Orders!A2:A3');
    reference.resetServiceCalls();
    await ask(reference, 'delivery.failed', { reason: '', request: request() });
    const calls = reference.serviceCalls.length;
    let done = 0;
    for (let moment = 0; moment < calls; moment++) {
      const workbench = await withOrders(4);
      workbench.select('Orders!A2:A3');
      const colleague = workbench.as('mei@example.com');
      let count = 0;
      let before: string[] = [];
      const unhook = workbench.beforeServiceCall(({ method }) => {
        // What the person had selected when the script asked.
        if (method === 'getActiveRangeList') before = workbench.displays('Orders!A2:A3').flat();
        if (count++ === moment) colleague.sort('Orders!A2:Z5', 1, /* ascending= */ false);
      });
      await ask(workbench, 'delivery.failed', { reason: '', request: request() }).catch(() => undefined);
      unhook();
      const stamped = [0, 1, 2, 3].map(id).filter((orderId) => shown(workbench, orderId, 'Failed at') !== '');
      if (stamped.length > 0) {
        expect([moment, stamped.sort()]).toEqual([moment, before.sort()]);
        done++;
      }
      workbench.close();
    }
    // Only a sort while the selection is being asked for stops it.
    expect(done).toBeGreaterThanOrEqual(calls - 3);
  });

  test('sorted while the question stands open, the orders that were selected are stamped', async () => {
    const workbench = await openDesk({
      onAlert: () => {
        workbench.as('mei@example.com').sort('Orders!A2:Z5', 1, /* ascending= */ false);
        return { button: 'OK', text: '' };
      },
    });
    await importOrders(
      workbench,
      [0, 1, 2, 3].map((number) => order(id(number))),
    );
    workbench.select('Orders!A2:A3');
    workbench.call('markFailedFromMenu');
    const stamped = [0, 1, 2, 3].map(id).filter((orderId) => shown(workbench, orderId, 'Failed at') !== '');
    expect(stamped).toEqual([id(0), id(1)]);
  });

  test('an order that a colleague deletes meanwhile is named, the others are stamped', async () => {
    const workbench = await withOrders(3);
    workbench.select('Orders!A2:A4');
    const colleague = workbench.as('mei@example.com');
    let done = false;
    workbench.beforeServiceCall(({ method }) => {
      if (method !== 'setValue' || done) return;
      done = true;
      colleague.deleteRows('Orders', 3);
    });
    const result = await ask(workbench, 'delivery.failed', { reason: '', request: request() });
    expect(result).toMatchObject({ stamped: 2, skipped: [{ orderId: id(1) }] });
    expect([shown(workbench, id(0), 'Failed at'), shown(workbench, id(2), 'Failed at')]).not.toContain('');
    expect(workbench.displays('Orders!A4:Z4').flat().filter(Boolean)).toEqual([]);
  });
});

test('a reader sees status and reason in their own language, whatever the language of the sheet', async () => {
  const workbench = await withOrders(2);
  await ask(workbench, 'delivery.failed', { orderIds: [id(0)], reason: 'refused', request: request() });
  workbench.type(`Orders!${columnOf(workbench, 'Status')}3`, 'Held at the moon');
  const seen = async (number: number, language: 'zh' | 'en') => {
    const opened = await ask(workbench, 'order.open', { orderId: id(number) }, language);
    return opened.kind === 'order' ? [opened.order.status, opened.order.failReason] : [opened.kind];
  };
  expect(await seen(0, 'zh')).toEqual(['已发货', '拒收']);
  expect(await seen(0, 'en')).toEqual(['Shipped', 'Refused']);
  expect(await seen(1, 'zh')).toEqual(['Held at the moon', '']);
});
