import { openWorkbench } from '../workbench.ts';
import { ask, columnOf, id, importOrders, openDesk, order, request, shown } from './desk.ts';

const LINK = 'https://drive.google.com/file/d/1A2b3C4d5E6f7G8h9I0jKlMnOp/view';
const SCOPE = 'https://www.googleapis.com/auth/drive.file';
const png = Buffer.from('picture').toString('base64');

async function withOrders() {
  const workbench = await openDesk();
  await importOrders(workbench, [order(id(0)), order(id(1), { amount: 500 })]);
  return workbench;
}
const ledger = (workbench: Awaited<ReturnType<typeof withOrders>>) =>
  workbench.displays('Evidence!A2:L40').filter(([entry]) => entry !== '');

describe('the checklist', () => {
  test('asks for the packing video from the value in Settings on, and the sheet counts along', async () => {
    const workbench = await withOrders();
    const view = async (orderId: string) => {
      const opened = await ask(workbench, 'order.open', { orderId });
      if (opened.kind !== 'order') throw new Error(opened.message);
      return opened.order.evidence;
    };
    expect((await view(id(0))).needed).toBe(3);
    const valuable = await view(id(1));
    expect(valuable.needed).toBe(4);
    expect(valuable.items.find(({ kind }) => kind === 'packing_video')).toMatchObject({ needed: true });
    expect(valuable.items.find(({ kind }) => kind === 'packing_video')?.why).toMatch(/USD/);
    expect(shown(workbench, id(1), 'Evidence')).toBe('0 of 4');
    for (const kind of ['tracking_trace', 'buyer_chat', 'packing_video'])
      await ask(workbench, 'evidence.tick', { orderId: id(1), kind, done: true, request: request() });
    expect(shown(workbench, id(1), 'Evidence')).toBe('3 of 4');
    await ask(workbench, 'evidence.tick', {
      orderId: id(1),
      kind: 'buyer_chat',
      done: false,
      request: request(),
    });
    expect(shown(workbench, id(1), 'Evidence')).toBe('2 of 4');
    expect(shown(workbench, id(0), 'Evidence')).toBe('0 of 3');
  });

  test('says who and when, and two people never overwrite each other', async () => {
    const workbench = await withOrders();
    const colleague = workbench.as('mei@example.com');
    await ask(workbench, 'evidence.tick', {
      orderId: id(0),
      kind: 'buyer_chat',
      done: true,
      request: request(),
    });
    const before = await ask(workbench, 'order.poll', {});
    await ask(colleague, 'evidence.tick', {
      orderId: id(0),
      kind: 'tracking_trace',
      done: true,
      request: request(),
    });
    expect(ledger(workbench).map((row) => [row[2], row[3], row[4], row[5]])).toEqual([
      ['lin@example.com', id(0), 'buyer_chat', 'tick'],
      ['mei@example.com', id(0), 'tracking_trace', 'tick'],
    ]);
    const opened = await ask(workbench, 'order.open', { orderId: id(0) });
    const items = opened.kind === 'order' ? opened.order.evidence.items : [];
    expect(items.filter(({ done }) => done).map(({ kind, by }) => [kind, by])).toEqual([
      ['tracking_trace', 'mei@example.com'],
      ['buyer_chat', 'lin@example.com'],
    ]);
    workbench.select('Orders!A2');
    expect((await ask(workbench, 'order.poll', {})).stamp).not.toBe(before.stamp);
  });

  test('a call that arrives twice counts once', async () => {
    const workbench = await withOrders();
    const key = request();
    for (let time = 0; time < 2; time++)
      await ask(workbench, 'evidence.link', {
        orderId: id(0),
        kind: 'buyer_chat',
        url: LINK,
        name: 'chat.png',
        request: key,
      });
    expect(ledger(workbench)).toHaveLength(1);
  });

  test('links a file, shows it, takes it away again; the ledger only grows', async () => {
    const workbench = await withOrders();
    const linked = await ask(workbench, 'evidence.link', {
      orderId: id(0),
      kind: 'proof_of_delivery',
      url: ` ${LINK} `,
      name: '=cmd',
      request: request(),
    });
    const item = linked.items.find(({ kind }) => kind === 'proof_of_delivery');
    expect(item).toMatchObject({ done: true, files: [{ name: '=cmd', url: LINK, by: 'lin@example.com' }] });
    const entryId = item?.files[0]?.entryId ?? '';
    const removed = await ask(workbench, 'evidence.remove', {
      orderId: id(0),
      kind: 'proof_of_delivery',
      entryId,
      request: request(),
    });
    expect(removed.items.find(({ kind }) => kind === 'proof_of_delivery')).toMatchObject({
      done: false,
      files: [],
    });
    expect(ledger(workbench).map((row) => row[5])).toEqual(['link', 'remove']);
    expect(workbench.formula('Evidence!G2')).toBe('');
    expect(new Set(ledger(workbench).map(([entry]) => entry)).size).toBe(2);
  });

  test.each(['chat.png', 'https://evil.example/file/d/1A2b3C4d5E6f7G8h9I0jKlMnOp', 'javascript:alert(1)'])(
    'refuses %s as a Drive link and writes nothing',
    async (url) => {
      const workbench = await withOrders();
      const call = ask(
        workbench,
        'evidence.link',
        { orderId: id(0), kind: 'buyer_chat', url, name: '', request: request() },
        'zh',
      );
      await expect(call).rejects.toThrow(/云端硬盘/);
      expect(ledger(workbench)).toEqual([]);
    },
  );

  test('refuses an order that was deleted meanwhile, and leaves no file behind', async () => {
    const workbench = await withOrders();
    workbench.deleteRows('Orders', 2);
    const target = { orderId: id(0), kind: 'buyer_chat', request: request() };
    await expect(ask(workbench, 'evidence.tick', { ...target, done: true })).rejects.toThrow(/no longer/);
    await expect(
      ask(workbench, 'evidence.upload', { ...target, name: 'a.png', mimeType: 'image/png', base64: png }),
    ).rejects.toThrow(/no longer/);
    expect([ledger(workbench), workbench.files()]).toEqual([[], []]);
  });
});

describe('uploading', () => {
  const upload = (name: string, orderId = id(0)) => ({
    orderId,
    kind: 'tracking_trace',
    name,
    mimeType: 'image/png',
    base64: png,
    request: request(),
  });

  test('puts files into one folder per order, made on first use', async () => {
    const workbench = await withOrders();
    await ask(workbench, 'evidence.upload', upload('trace.png'));
    await ask(workbench, 'evidence.upload', upload('trace-2.png'));
    const view = await ask(workbench, 'evidence.upload', upload('other.png', id(1)));
    expect(view.items[0]).toMatchObject({ done: true, files: [{ name: 'other.png' }] });
    expect(view.items[0]?.files[0]?.url).toMatch(/^https:\/\/drive\.google\.com\//);
    const files = workbench.files();
    const folders = files.filter(({ mimeType }) => mimeType.endsWith('folder'));
    expect(folders.map(({ name }) => name).sort()).toEqual(['Redelivery Desk', id(0), id(1)].sort());
    const folder = folders.find(({ name }) => name === id(0));
    expect(files.filter(({ parents }) => parents.includes(folder?.id ?? '')).map(({ name }) => name)).toEqual(
      ['trace.png', 'trace-2.png'],
    );
  });

  test('killed after any call and sent again, it leaves one file and one entry', async () => {
    const reference = await withOrders();
    reference.resetServiceCalls();
    await ask(reference, 'evidence.upload', upload('trace.png'));
    const calls = reference.serviceCalls.length;
    for (let killed = 0; killed < calls; killed += 2) {
      const workbench = await withOrders();
      const input = upload('trace.png');
      let count = 0;
      const unhook = workbench.beforeServiceCall(() => {
        if (count++ === killed) throw new Error('Service error: Drive');
      });
      await ask(workbench, 'evidence.upload', input).catch(() => undefined);
      unhook();
      await ask(workbench, 'evidence.upload', input);
      const pictures = workbench.files().filter(({ mimeType }) => mimeType === 'image/png');
      expect([killed, pictures.length, ledger(workbench).length]).toEqual([killed, 1, 1]);
      workbench.close();
    }
  });

  test('without the Drive permission it says so, and links still work', async () => {
    const workbench = await withOrders();
    workbench.revoke(SCOPE);
    expect((await ask(workbench, 'hello', {})).canUpload).toBe(false);
    await expect(ask(workbench, 'evidence.upload', upload('trace.png'), 'zh')).rejects.toThrow(/云端硬盘/);
    expect(ledger(workbench)).toEqual([]);
    const linked = await ask(workbench, 'evidence.link', {
      orderId: id(0),
      kind: 'buyer_chat',
      url: LINK,
      name: '',
      request: request(),
    });
    expect(linked.done).toBe(1);
  });

  test('a file that is too large is refused with its size and the limit', async () => {
    const workbench = await withOrders();
    const base64 = Buffer.alloc(21 * 1024 * 1024).toString('base64');
    await expect(ask(workbench, 'evidence.upload', { ...upload('film.mp4'), base64 })).rejects.toThrow(
      /film\.mp4.*21.*20/,
    );
    expect(workbench.files().filter(({ name }) => name === 'film.mp4')).toEqual([]);
  });
});

test('a viewer can look and is told why nothing is written', async () => {
  const workbench = await withOrders();
  const viewer = workbench.as({ email: 'audit@example.com', role: 'viewer' });
  expect((await ask(viewer, 'hello', {})).canEdit).toBe(false);
  expect((await ask(viewer, 'order.open', { orderId: id(0) })).kind).toBe('order');
  await expect(
    ask(viewer, 'evidence.tick', { orderId: id(0), kind: 'buyer_chat', done: true, request: request() }),
  ).rejects.toThrow(/view/);
  expect(ledger(workbench)).toEqual([]);
});

test('nothing is there before set-up, and everything says so', async () => {
  const workbench = openWorkbench({});
  expect((await ask(workbench, 'order.open', {})).kind).toBe('notSetUp');
  expect((await ask(workbench, 'hello', {})).layout).toBe('none');
  await expect(
    ask(workbench, 'evidence.tick', { orderId: id(0), kind: 'buyer_chat', done: true, request: request() }),
  ).rejects.toThrow(/Set up this sheet/);
});

describe('what is broken elsewhere never stands in the way of evidence', () => {
  test('an order whose market cannot be read is ticked all the same, and answers so', async () => {
    const workbench = await openDesk();
    await importOrders(workbench, [order(id(0), { market: 'Atlantis' })]);
    const view = await ask(workbench, 'evidence.tick', {
      orderId: id(0),
      kind: 'buyer_chat',
      done: true,
      request: request(),
    });
    expect([view.done, view.needed]).toEqual([1, 3]);
    expect(ledger(workbench)).toHaveLength(1);
  });

  test('a rule that cannot be read is named, and the order with its checklist still opens', async () => {
    const workbench = await withOrders();
    workbench.type(`Rules!${columnOf(workbench, 'Length', 'Rules')}2`, 'a fortnight');
    const opened = await ask(workbench, 'order.open', { orderId: id(0) });
    expect(opened.kind).toBe('order');
    if (opened.kind !== 'order') return;
    expect(opened.order.warnings.join()).toMatch(/Row 2.*a fortnight/);
    expect(opened.order.clocks).toEqual([]);
    expect(opened.order.evidence.needed).toBe(3);
  });
});
