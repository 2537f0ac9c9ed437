import type { Browser } from 'playwright-core';
import { builtPage, launch, open, until } from './browser.ts';
import { FakeServer, never } from './fake-server.ts';
import { hello } from './orders.ts';

jest.setTimeout(60_000);

let browser: Browser;
let html: string;
beforeAll(async () => {
  html = builtPage();
  browser = await launch();
});
afterAll(() => browser.close());

test('the page is one file that fits, and nothing in it is taken for a template or ends its script', () => {
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(150 * 1024);
  expect(html).not.toMatch(/<\?|\?>/);
  expect(html.match(/<\/script/gi)).toHaveLength(1);
  expect(html).not.toMatch(/<link|src="|@import|\beval\(|new Function\(/);
  // Apps Script cuts lines off at a // inside a template literal.
  expect(html.slice(html.indexOf('<script>'))).not.toContain('`');
});

test('nothing is asked of the network', async () => {
  const { page, requests, errors, close } = await open(browser, html);
  for (const tab of ['import', 'more', 'order']) await page.click(`#tab-${tab}`);
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('a server that says nothing for 8 seconds gives way to the help card, in both languages', async () => {
  let answer: () => void = () => {};
  const silence = new Promise<void>((resolve) => (answer = resolve));
  const server = new FakeServer('dueSoon', {
    hello: async (_, language) => (await silence, hello(language)),
  });
  const { page, close } = await open(browser, html, server);
  await until(() => server.count('hello') === 1);
  await page.clock.runFor(7000);
  expect(await page.isVisible('#silent')).toBe(false);
  await page.clock.runFor(1500);
  expect(await page.isVisible('#silent')).toBe(true);
  expect(await page.isVisible('#app')).toBe(false);
  const text = await page.innerText('#silent');
  expect(text).toContain('多个 Google 账号');
  expect(text).toContain('several Google accounts');

  // A late answer is still welcome.
  answer();
  await page.waitForSelector('.order-head');
  expect(await page.isVisible('#silent')).toBe(false);
  await close();
});

test('a first call that fails shows the help card at once, and "Try again" asks again', async () => {
  const server = new FakeServer('dueSoon', { hello: () => Promise.reject(new Error('PERMISSION_DENIED')) });
  const { page, close } = await open(browser, html, server);
  await page.waitForSelector('#silent', { state: 'visible' });
  server.answers = {};
  await page.click('#silent-again');
  await page.waitForSelector('.order-head');
  expect(server.count('hello')).toBe(2);
  await close();
});

test('the help card shows by itself when the script never runs', async () => {
  const { page, close } = await open(
    browser,
    html.replace(/<script>[\s\S]*<\/script>/, ''),
    new FakeServer(),
    {
      clock: false,
    },
  );
  expect(await page.isVisible('#silent')).toBe(false);
  await page.evaluate(() =>
    document
      .getAnimations()
      .find((one) => 'animationName' in one && one.animationName === 'appear')
      ?.finish(),
  );
  expect(await page.isVisible('#silent')).toBe(true);
  await close();
});

test('without google.script.run the help card shows', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(html);
  await page.waitForSelector('#silent', { state: 'visible' });
  expect(await page.isVisible('#app')).toBe(false);
  await context.close();
});

test('the language that a person chose is asked for, shown and remembered', async () => {
  const server = new FakeServer('dueSoon', {}, 'zh');
  const { page, close } = await open(browser, html, server);
  await page.waitForSelector('h3:has-text("申请改派")');
  expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');

  await page.click('button[lang=en]');
  await page.waitForSelector('h3:has-text("ask for redelivery")');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(server.last('language.choose')).toEqual({ language: 'en' });
  expect(server.calls.at(-1)?.language).toBe('en');
  expect(await page.innerText('.desk')).not.toMatch(/[\u3400-\u9fff]{4}/);
  await close();
});

test('a language that could not be remembered still applies', async () => {
  const server = new FakeServer('dueSoon', { 'language.choose': () => Promise.reject(new Error('quota')) });
  const { page, close } = await open(browser, html, server);
  await page.waitForSelector('.order-head');
  await page.click('button[lang=zh-CN]');
  await page.waitForSelector('h3:has-text("申请改派")');
  expect(await page.innerText('[role=status]')).toContain('没有记住');
  await close();
});

test('the tabs are one stop for the Tab key and follow the arrows', async () => {
  const { page, close } = await open(browser, html);
  await page.waitForSelector('.order-head');
  await page.focus('#tab-order');
  await page.keyboard.press('ArrowRight');
  expect(await page.getAttribute('#tab-import', 'aria-selected')).toBe('true');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-import');
  await page.keyboard.press('End');
  expect(await page.isVisible('#section-help')).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await page.isVisible('.order-head')).toBe(true);
  await close();
});

test('while the sheet is being read there is a shape, not a spinner', async () => {
  const server = new FakeServer('dueSoon', { 'order.open': never });
  const { page, close } = await open(browser, html, server);
  await page.waitForSelector('#panel-order .boot');
  expect(await page.getAttribute('#panel-order [role=status]', 'aria-label')).toBe('Reading the sheet…');
  await close();
});
