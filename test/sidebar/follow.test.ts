import type { Browser } from 'playwright-core';
import { builtPage, launch, open, setHidden, until } from './browser.ts';
import { FakeServer } from './fake-server.ts';

jest.setTimeout(60_000);

let browser: Browser;
let html: string;
beforeAll(async () => {
  html = builtPage();
  browser = await launch();
});
afterAll(() => browser.close());

test('the order is read again only when the stamp has changed', async () => {
  const { page, server, close } = await open(browser, html);
  await page.waitForSelector('.order-head');
  for (const polls of [1, 2, 3]) {
    await page.clock.runFor(2600);
    await until(() => server.count('order.poll') === polls);
  }
  expect(server.count('order.open')).toBe(1);

  server.state = 'fine';
  server.stamp = 's2';
  await page.clock.runFor(2600);
  await page.waitForSelector('h3:has-text("Nothing to do")');
  expect(server.count('order.open')).toBe(2);
  await close();
});

test('nothing is asked while nobody looks, and at once when somebody looks again', async () => {
  const { page, server, close } = await open(browser, html);
  await page.waitForSelector('.order-head');
  await setHidden(page, true);
  await page.clock.runFor(60_000);
  expect(server.count('order.poll')).toBe(0);
  await setHidden(page, false);
  await until(() => server.count('order.poll') === 1);
  await close();
});

test('nothing is asked while another view is shown', async () => {
  const { page, server, close } = await open(browser, html);
  await page.waitForSelector('.order-head');
  await page.click('#tab-import');
  await page.clock.runFor(30_000);
  expect(server.count('order.poll')).toBe(0);
  await page.click('#tab-order');
  await page.clock.runFor(2600);
  await until(() => server.count('order.poll') === 1);
  await close();
});

test('an open menu or form keeps its order, whatever is selected meanwhile', async () => {
  const server = new FakeServer('checkTracking');
  const { page, close } = await open(browser, html, server);
  await page.click('text=Delivery failed…');
  server.stamp = 's2';
  server.state = 'emptyRow';
  await page.clock.runFor(10_000);
  expect(server.count('order.poll')).toBe(0);
  expect(await page.isVisible('form')).toBe(true);
  await page.keyboard.press('Escape');
  await page.clock.runFor(2600);
  await page.waitForSelector('text=No order selected');
  await close();
});

test('a slower answer to an earlier question does not replace a newer one', async () => {
  const waiting: (() => void)[] = [];
  const server = new FakeServer('dueSoon');
  const { page, close } = await open(browser, html, server);
  await page.waitForSelector('.order-head');
  const says = (message: string) => ({ kind: 'emptyRow' as const, message, stamp: message });
  let opens = 0;
  server.answers = {
    'order.open': async () => {
      const nth = ++opens;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return says(`answer ${nth}`);
    },
  };
  await page.click('button[lang=zh-CN]');
  await until(() => opens === 1);
  await page.click('button[lang=en]');
  await until(() => opens === 2);
  waiting[1]?.();
  await page.waitForSelector('text=answer 2');
  waiting[0]?.();
  await page.waitForTimeout(50);
  expect(await page.innerText('.empty')).toContain('answer 2');
  await close();
});

test('offline is said, what was read stays, and polling waits for the network', async () => {
  const { page, server, close } = await open(browser, html);
  await page.waitForSelector('.order-head');
  await page.context().setOffline(true);
  await page.waitForSelector('text=No internet connection');
  await page.clock.runFor(20_000);
  expect(server.count('order.poll')).toBe(0);
  expect(await page.isVisible('.order-head')).toBe(true);
  await page.context().setOffline(false);
  await until(() => server.count('order.poll') === 1);
  expect(await page.isVisible('text=No internet connection')).toBe(false);
  await close();
});

test('an order that cannot be read says so and can be tried again', async () => {
  const server = new FakeServer('dueSoon', { 'order.open': () => Promise.reject(new Error('timeout')) });
  const { page, close } = await open(browser, html, server);
  await page.waitForSelector('text=The order could not be read');
  server.answers = {};
  await page.click('text=Try again');
  await page.waitForSelector('.order-head');
  expect(await page.isVisible('text=The order could not be read')).toBe(false);
  await close();
});

test('the countdown goes on without asking the server', async () => {
  const server = new FakeServer('today');
  const { page, close } = await open(browser, html, server);
  await page.waitForSelector('h3:has-text("14 h 59 min")');
  await setHidden(page, true);
  await page.clock.fastForward('10:00:00');
  await setHidden(page, false);
  await page.waitForSelector('h3:has-text("4 h 59 min")');
  await page.clock.fastForward('05:00:30');
  await page.waitForSelector('h3:has-text("Act now: 23 h 59 min")');
  expect(server.count('order.open')).toBe(1);
  await close();
});
