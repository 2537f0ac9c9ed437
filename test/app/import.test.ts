import fc from 'fast-check';
import { ask, columnOf, id, importOrders, openDesk, order, request, rowOf, shown } from './desk.ts';

describe('importing', () => {
  test('writes orders as they are: IDs whole, text as text, dates as dates', async () => {
    const workbench = await openDesk();
    const result = await importOrders(workbench, [
      order('576684019603311365', {
        buyer: '=HYPERLINK("http://evil")',
        items: '+1 mug',
        tracking: '0012345678901234567890',
      }),
      order('576684019603311366', { deliveredAt: '2026-03-05T16:00:00Z', status: 'delivered', buyer: '1e5' }),
    ]);
    expect(result).toEqual({ added: 2, updated: 0, unchanged: 0, refused: [] });
    expect(workbench.cell('Orders!A2')).toBe('576684019603311365');
    // Text, whatever it begins with; the apostrophe that says so may show in a column that is formatted as text.
    expect(workbench.formula(`Orders!${columnOf(workbench, 'Buyer')}2`)).toBe('');
    expect(shown(workbench, '576684019603311365', 'Buyer')).toMatch(/^'?=HYPERLINK\("http:\/\/evil"\)$/);
    expect(shown(workbench, '576684019603311365', 'Items')).toMatch(/^'?\+1 mug$/);
    expect(shown(workbench, '576684019603311365', 'Tracking number')).toBe('0012345678901234567890');
    expect(shown(workbench, '576684019603311366', 'Buyer')).toBe('1e5');
    expect(shown(workbench, '576684019603311366', 'Status')).toBe('Delivered');
    expect(shown(workbench, '576684019603311365', 'Shipped at')).toBe('2026-03-03 02:00:00');
    // Exactly midnight in the sheet would be read back as a bare day.
    expect(shown(workbench, '576684019603311366', 'Delivered at')).toBe('2026-03-06 00:00:00');
  });

  test('the same file twice changes nothing', async () => {
    const workbench = await openDesk();
    const orders = Array.from({ length: 30 }, (_, index) => order(id(index)));
    await importOrders(workbench, orders);
    const before = workbench.displays('Orders!A1:Z40');
    expect(await importOrders(workbench, orders)).toMatchObject({ added: 0, updated: 0, unchanged: 30 });
    expect(workbench.displays('Orders!A1:Z40')).toEqual(before);
    const preview = await ask(workbench, 'import.preview', { orders });
    expect(preview).toMatchObject({ new: 0, changed: 0, unchanged: 30, toWrite: [] });
  });

  test("a later export updates the platform's columns and never people's", async () => {
    const workbench = await openDesk();
    await importOrders(workbench, [order(id(1)), order(id(2))]);
    const note = columnOf(workbench, 'Note');
    const failedAt = columnOf(workbench, 'Failed at');
    workbench.type(`Orders!${note}2`, 'call the buyer');
    workbench.type(`Orders!${failedAt}2`, '2026-03-08');
    const orders = [
      order(id(1), { status: 'completed', deliveredAt: '2026-03-09T10:00:00Z' }),
      order(id(2), { tracking: '' }),
    ];
    const preview = await ask(workbench, 'import.preview', { orders });
    expect(preview).toMatchObject({ new: 0, changed: 1, unchanged: 1 });
    expect(preview.samples.changed[0]?.fields).toEqual([
      { name: 'Status', before: 'Shipped', after: 'Completed' },
      { name: 'Delivered at', before: '(empty)', after: '2026-03-09 18:00' },
    ]);
    await importOrders(workbench, orders);
    expect(shown(workbench, id(1), 'Status')).toBe('Completed');
    expect(workbench.display(`Orders!${note}2`)).toBe('call the buyer');
    expect(workbench.display(`Orders!${failedAt}2`)).toBe('2026-03-08 00:00:00');
    // A blank in the export never erases what is known.
    expect(shown(workbench, id(2), 'Tracking number')).toBe('9400111899223197428490');
  });

  test('never matches a damaged ID, and refuses one', async () => {
    const workbench = await openDesk();
    await importOrders(workbench, [order(id(1))]);
    workbench.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').getRange('A2').setNumberFormat('0').setValue(${id(1)})`,
    );
    const result = await importOrders(workbench, [order(id(1)), order('5.76684E+17')]);
    expect(result.added).toBe(1);
    expect(result.refused).toHaveLength(1);
    expect(result.refused[0]?.reason).toMatch(/digits|export/i);
    expect(shown(workbench, id(1), 'Status')).toBe('Shipped');
  });

  test('refuses an ID that stands in two rows', async () => {
    const workbench = await openDesk();
    await importOrders(workbench, [order(id(1)), order(id(2))]);
    workbench.type('Orders!A3', id(1));
    const result = await importOrders(workbench, [order(id(1), { status: 'completed' })]);
    expect(result).toMatchObject({ added: 0, updated: 0 });
    expect(result.refused[0]?.reason).toContain('2, 3');
    expect(
      workbench.displays(`Orders!${columnOf(workbench, 'Status')}2:${columnOf(workbench, 'Status')}3`).flat(),
    ).toEqual(['Shipped', 'Shipped']);
  });

  test("leaves the user's rows below and between alone", async () => {
    const workbench = await openDesk();
    await importOrders(workbench, [order(id(1)), order(id(2))]);
    const status = columnOf(workbench, 'Status');
    workbench.insertRows('Orders', 3);
    workbench.type(`Orders!${status}3`, 'my divider');
    workbench.type(`Orders!${status}6`, 'my total');
    await importOrders(workbench, [
      order(id(1), { status: 'completed' }),
      order(id(2), { status: 'completed' }),
      order(id(3)),
    ]);
    expect(workbench.display(`Orders!${status}3`)).toBe('my divider');
    expect(workbench.display(`Orders!${status}6`)).toBe('my total');
    expect(rowOf(workbench, id(3))).toBe(7);
  });

  test('killed after any service call, importing again finishes the job with nothing doubled', async () => {
    const orders = [order(id(1), { status: 'completed' }), order(id(2)), order(id(3))];
    const prepare = async () => {
      const workbench = await openDesk();
      await importOrders(workbench, [order(id(1))]);
      return workbench;
    };
    const reference = await prepare();
    reference.resetServiceCalls();
    await importOrders(reference, orders);
    const calls = reference.serviceCalls.length;
    const expected = reference.displays('Orders!A1:Z6');
    for (let killed = 0; killed < calls; killed++) {
      const workbench = await prepare();
      let count = 0;
      const unhook = workbench.beforeServiceCall(() => {
        if (count++ === killed) throw new Error('Service Spreadsheets failed');
      });
      await importOrders(workbench, orders).catch(() => undefined);
      unhook();
      await importOrders(workbench, orders);
      expect([killed, workbench.displays('Orders!A1:Z6')]).toEqual([killed, expected]);
      workbench.close();
    }
  });

  test('whoever sorts between any two of its calls, every value ends up with its order', async () => {
    const orders = Array.from({ length: 6 }, (_, index) =>
      order(id(index), {
        status: index % 2 ? 'completed' : 'delivered',
        buyer: `buyer${index}`,
        tracking: `TRACK${index}`,
      }),
    );
    const prepare = async () => {
      const workbench = await openDesk();
      await importOrders(
        workbench,
        orders.slice(0, 4).map((one) => ({ ...one, status: 'shipped', tracking: `OLD${one.orderId}` })),
      );
      const note = columnOf(workbench, 'Note');
      for (let row = 2; row <= 5; row++)
        workbench.type(`Orders!${note}${row}`, `note of ${workbench.cell(`Orders!A${row}`)}`);
      return workbench;
    };
    const reference = await prepare();
    reference.resetServiceCalls();
    await importOrders(reference, orders);
    const calls = reference.serviceCalls.length;
    for (let moment = 0; moment < calls; moment++) {
      const workbench = await prepare();
      const colleague = workbench.as('mei@example.com');
      let count = 0;
      workbench.beforeServiceCall(() => {
        if (count++ === moment) colleague.sort('Orders!A2:Z5', 1, /* ascending= */ false);
      });
      await importOrders(workbench, orders);
      for (const one of orders) {
        expect([moment, one.orderId, shown(workbench, one.orderId, 'Tracking number')]).toEqual([
          moment,
          one.orderId,
          one.tracking,
        ]);
        expect([moment, one.orderId, shown(workbench, one.orderId, 'Buyer')]).toEqual([
          moment,
          one.orderId,
          one.buyer,
        ]);
      }
      for (const one of orders.slice(0, 4))
        expect(shown(workbench, one.orderId, 'Note')).toBe(`note of ${one.orderId}`);
      workbench.close();
    }
  });

  test('any two exports in a row leave what the later one says', async () => {
    const status = fc.constantFrom('shipped', 'delivered', 'completed', 'cancelled');
    const orders = fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 8 }), status }), {
      selector: ({ number }) => number,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(orders, orders, async (first, second) => {
        const workbench = await openDesk();
        const rows = (some: typeof first) => some.map((one) => order(id(one.number), { status: one.status }));
        await importOrders(workbench, rows(first));
        await importOrders(workbench, rows(second));
        const latest = new Map([...first, ...second].map((one) => [id(one.number), one.status]));
        const ids = workbench.values('Orders!A2:A20').flat().filter(Boolean);
        expect([...ids].sort()).toEqual([...latest.keys()].sort());
        for (const [orderId, expected] of latest)
          expect(shown(workbench, orderId, 'Status').toLowerCase()).toBe(expected);
        workbench.close();
      }),
      { numRuns: 4 },
    );
  });

  test('a call that is not one of ours, or with a wrong input, is refused with a sentence', async () => {
    const workbench = await openDesk();
    for (const [name, payload] of [
      ['constructor', { language: 'zh', input: {} }],
      ['__proto__', { language: 'zh', input: {} }],
      ['evidence.tick', { language: 'zh', input: { orderId: 5 } }],
      ['import.batch', { language: 'zh' }],
      ['evidence.tick', null],
    ] as const) {
      const reply = (await workbench.run('rpc', name, payload)) as {
        ok: boolean;
        problem: { sentence: string };
      };
      expect(reply.ok).toBe(false);
      expect(reply.problem.sentence).toMatch(/侧边栏|sidebar/);
    }
    expect(request()).not.toBe(request());
  });
});
