import type { Browser, Page } from 'playwright-core';
import { builtPage, launch, open, until } from './browser.ts';
import { Declined, FakeServer } from './fake-server.ts';
import { orderView, redeliveryClock } from './orders.ts';

jest.setTimeout(60_000);

let browser: Browser;
let html: string;
beforeAll(async () => {
  html = builtPage();
  browser = await launch();
});
afterAll(() => browser.close());

async function shown(server = new FakeServer()) {
  const opened = await open(browser, html, server);
  await opened.page.waitForSelector('.order-head');
  return opened;
}
const said = (page: Page) => page.innerText('[role=status].status-text');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('says what there is time for, until when, in the market’s time and in the sheet’s', async () => {
  const { page, close } = await shown();
  const card = await page.innerText('.clock');
  expect(card).toContain('3 days left to ask for redelivery');
  expect(card).toContain('Act by Thu 12 Mar · limit 13 Mar');
  expect(card).toContain('23:59 Los Angeles = 14 Mar 14:59 Shanghai (sheet’s time)');
  await page.click('text=Why this date?');
  expect(await page.innerText('.why')).toContain('12 natural days from "Delivery failed"');
  expect(await page.getAttribute('.why a', 'href')).toBe('https://dny123.com/t/U24cxLnS');
  await close();
});

test('an order ID is grouped for reading and copied whole', async () => {
  const { page, close } = await shown();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  expect(await page.textContent('.order-id')).toBe('576684019603311365');
  expect(await page.locator('.order-id .grouped > span').count()).toBe(5);
  await press(page, 'Copy order ID');
  await until(async () => (await said(page)) === 'Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('576684019603311365');
  await close();
});

test('copying works where the clipboard permission is refused', async () => {
  const { page, close } = await shown();
  await page.evaluate(() =>
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('NotAllowedError')) }),
  );
  await page.getByRole('button', { name: 'Copy tracking number' }).first().click();
  await until(async () => (await said(page)) !== '');
  expect(await said(page)).toBe('Copied');
  await close();
});

test('a tick shows at once, goes back with a sentence when it is refused, and can be undone', async () => {
  let answer: () => void = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const server = new FakeServer('dueSoon', {
    'evidence.tick': async () => {
      await held;
      throw new Declined('A colleague’s action is still running.');
    },
  });
  const { page, close } = await shown(server);
  const box = page.getByRole('checkbox', { name: /Proof of delivery/ });
  await box.check();
  expect(await page.innerText('.progress-text')).toBe('4 of 4');
  answer();
  await until(async () => (await said(page)) === 'A colleague’s action is still running.');
  expect(await box.isChecked()).toBe(false);
  expect(await page.innerText('.progress-text')).toBe('3 of 4');

  server.answers = {};
  await box.check();
  await until(async () => (await said(page)) === 'Proof of delivery: done');
  await press(page, 'Undo');
  await until(async () => (await said(page)) === 'Undone');
  expect(await box.isChecked()).toBe(false);
  expect(server.last('evidence.tick')).toMatchObject({ kind: 'proof_of_delivery', done: false });
  await close();
});

test('"Try again" sends the same request, so that nothing is done twice', async () => {
  const server = new FakeServer('dueSoon', {
    'redelivery.asked': () => Promise.reject(new Error('Timeout')),
  });
  const { page, close } = await shown(server);
  await press(page, 'Ask for redelivery');
  await until(async () => (await said(page)).startsWith('This was not saved'));
  const first = server.last('redelivery.asked').request;
  server.answers = {};
  await press(page, 'Try again');
  await page.waitForSelector('.asked');
  expect(server.last('redelivery.asked').request).toBe(first);
  await page.click('.asked >> text=Undo');
  await page.waitForSelector('text=Ask for redelivery');
  expect(server.count('redelivery.asked.undo')).toBe(1);
  await close();
});

test('a failed delivery is recorded with the keyboard alone', async () => {
  const { page, server, close } = await shown(new FakeServer('fine'));
  await page.focus('text=Delivery failed…');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('03082026');
  await page.getByLabel('Reason').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('form');
  await page.getByRole('button', { name: 'Record failure' }).press('Enter');
  expect(await page.innerText('#reason-problem')).toBe('Choose a reason.');
  await page.getByLabel('Reason').selectOption('refused');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=3 days left');
  expect(server.last('delivery.failed')).toMatchObject({
    orderIds: ['576684019603311365'],
    day: '2026-03-08',
    reason: 'refused',
  });
  await press(page, 'Undo');
  await until(() => server.count('delivery.failed.undo') === 1);
  await close();
});

test('a day that has not begun in the market is not accepted', async () => {
  const { page, server, close } = await shown(new FakeServer('fine'));
  await page.click('text=Delivery failed…');
  await page.getByLabel('On a day').check();
  await page.fill('input[type=date]', '2026-03-10');
  await page.getByLabel('Reason').selectOption('refused');
  await press(page, 'Record failure');
  expect(await page.innerText('#day-problem')).toBe('That day has not begun in Los Angeles.');
  expect(server.count('delivery.failed')).toBe(0);
  await close();
});

test('what was left alone is said with its reason', async () => {
  const skipped = [
    { row: 7, orderId: '576684019603311365', reason: 'already marked as failed on 2026-03-01' },
  ];
  const server = new FakeServer('fine', { 'delivery.failed': () => ({ stamped: 0, skipped, summary: '' }) });
  const { page, close } = await shown(server);
  await page.click('text=Delivery failed…');
  await page.getByLabel('Reason').selectOption('refused');
  await press(page, 'Record failure');
  await until(() => server.count('order.open') === 2);
  expect(await said(page)).toBe('already marked as failed on 2026-03-01');
  await close();
});

test('a link is added to its item, named by the server, and can be taken back', async () => {
  const { page, server, close } = await shown();
  await press(page, 'Add evidence to “Proof of delivery”');
  await page.keyboard.type('drive.google.com/x');
  await page.keyboard.press('Enter');
  expect(await page.innerText('#link-problem')).toBe('Paste a link that starts with https://.');
  await page.fill('.add-form input[type=url]', 'https://drive.google.com/file/d/abc/view');
  await page.keyboard.press('Enter');
  await until(() => server.count('evidence.link') === 1);
  expect(server.last('evidence.link')).toMatchObject({
    kind: 'proof_of_delivery',
    url: 'https://drive.google.com/file/d/abc/view',
    name: '',
  });
  await page.waitForSelector('.add-form', { state: 'detached' });
  await press(page, 'Undo');
  await until(() => server.count('evidence.remove') === 1);
  expect(server.last('evidence.remove').entryId).toBe('e101');
  await close();
});

test('a file is uploaded as base64, one that is too big is not even read', async () => {
  const { page, server, close } = await shown();
  const field = page.locator('.evidence .drop input[type=file]');
  await field.setInputFiles({ name: 'trace.png', mimeType: 'image/png', buffer: Buffer.from('hello') });
  await page.getByLabel('Which item is this for?').selectOption('buyer_chat');
  await page.keyboard.press('Enter');
  await page.click('.incoming .primary');
  await until(() => server.count('evidence.upload') === 1);
  expect(server.last('evidence.upload')).toMatchObject({
    kind: 'buyer_chat',
    name: 'trace.png',
    mimeType: 'image/png',
    base64: Buffer.from('hello').toString('base64'),
  });
  await until(async () => (await said(page)) === 'trace.png added');

  await field.setInputFiles({
    name: 'video.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.alloc(21 * 1024 * 1024),
  });
  await page.click('.incoming .primary');
  await until(async () => (await said(page)).startsWith('video.mp4 is 21 MB; the limit is 20 MB.'));
  expect(server.count('evidence.upload')).toBe(1);
  await close();
});

test('a pasted link and a pasted screenshot find their item', async () => {
  const { page, server, close } = await shown();
  const paste = (fill: string) =>
    page.evaluate((code) => {
      const data = new DataTransfer();
      if (code === 'file') data.items.add(new File(['x'], 'image.png', { type: 'image/png' }));
      else data.setData('text/plain', code);
      document.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, fill);
  await paste('https://drive.google.com/file/d/1/view');
  // The first needed item that is still missing is proposed.
  expect(await page.getByLabel('Which item is this for?').inputValue()).toBe('proof_of_delivery');
  await page.click('.incoming .primary');
  await until(() => server.count('evidence.link') === 1);
  await paste('file');
  await page.click('.incoming .primary');
  await until(() => server.count('evidence.upload') === 1);
  expect(server.last('evidence.upload').name).toBe('Screenshot 10 Mar 00:00.png');
  await paste('just some words');
  expect(await page.isVisible('.incoming')).toBe(false);
  await close();
});

test('a file dropped on an item is for that item', async () => {
  const { page, server, close } = await shown();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'pod.pdf', { type: 'application/pdf' }));
    const item = document.querySelectorAll('.item')[1];
    for (const type of ['dragover', 'drop']) {
      item?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  });
  await until(() => server.count('evidence.upload') === 1);
  expect(server.last('evidence.upload')).toMatchObject({ kind: 'proof_of_delivery', name: 'pod.pdf' });
  await close();
});

test('without Drive permission links still work and files say so', async () => {
  const { page, server, close } = await shown(new FakeServer('noDrive'));
  expect(await page.innerText('.evidence')).toContain('Only links work here');
  expect(await page.locator('input[type=file]').count()).toBe(1); // the import's
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'pod.pdf'));
    document
      .querySelector('.item')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  });
  await until(async () => (await said(page)).startsWith('There is no Drive access'));
  expect(server.count('evidence.upload')).toBe(0);
  await close();
});

test('a viewer reads everything and is offered nothing that would fail', async () => {
  const { page, close } = await shown(new FakeServer('viewer'));
  expect(await page.innerText('#panel-order')).toContain('Read only');
  expect(await page.locator('.item input:enabled').count()).toBe(0);
  expect(await page.getByRole('button', { name: /Ask for|Add|Remove|failed/ }).count()).toBe(0);
  await close();
});

test('text from outside stays text and never becomes a link that runs', async () => {
  const evil = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
  const at = { by: evil, at: '2026-03-08T03:12:00.000Z' };
  const server = new FakeServer('dueSoon', {
    'order.open': (_, language) => {
      const order = orderView(language);
      const [first, ...others] = order.evidence.items;
      const files = [
        { entryId: 'a', name: evil, url: 'javascript:window.hurt=1', ...at },
        { entryId: 'b', name: 'data', url: 'data:text/html,<script>window.hurt=1</script>', ...at },
      ];
      const items = first ? [{ ...first, name: evil, how: evil, why: evil, files }, ...others] : [];
      const clocks = [
        redeliveryClock(language, { source: ' javascript:alert(1)', explanation: evil, ruleName: evil }),
      ];
      return {
        kind: 'order',
        stamp: 's1',
        order: {
          ...order,
          ...{ buyer: evil, items: evil, status: evil, carrier: evil, tracking: evil, marketName: evil },
          trackingUrl: 'JavaScript:alert(1)',
          warnings: [evil],
          clocks,
          evidence: { ...order.evidence, items },
        },
      };
    },
  });
  const { page, errors, close } = await shown(server);
  await page.click('text=Why this date?');
  expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBeUndefined();
  expect(await page.locator('#panel-order img').count()).toBe(0);
  const addresses = await page
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.filter((address) => !/^https?:/.test(address))).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('links open in a new tab without an opener', async () => {
  const { page, close } = await shown();
  for (const link of await page.locator('a').all()) {
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
  }
  await close();
});

test('the menu is worked with arrows and Escape', async () => {
  const { page, close } = await shown();
  await page.focus('text=More >> nth=0');
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Take back “delivery failed”');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Open carrier page');
  await page.keyboard.press('End');
  expect(await focused()).toBe('Copy tracking number');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('More');
  expect(await page.locator('[role=menu]').count()).toBe(0);
  await close();
});
