import type { Browser } from 'playwright-core';
import { builtPage, launch, open, until } from './browser.ts';
import { setupPreview } from './fake-desk.ts';
import { FakeServer } from './fake-server.ts';

jest.setTimeout(60_000);

let browser: Browser;
let html: string;
beforeAll(async () => {
  html = builtPage();
  browser = await launch();
});
afterAll(() => browser.close());

const said = '[role=status].status-text';

test('set-up shows what it would add and what it leaves alone, then does it', async () => {
  const { page, server, close } = await open(browser, html, new FakeServer('notSetUp'));
  await page.click('#panel-order >> text=See what set-up does');
  await page.waitForSelector('.setup-tabs');
  const text = await page.innerText('#section-setup');
  expect(text).toContain('Added: Market, Carrier, Failed at, Act by');
  expect(text).toContain('Left alone: Notes, Margin');
  expect(text).toContain('Nothing is moved or overwritten.');
  await page.click('#section-setup button[lang=zh-CN]');
  await page.waitForSelector('text=派送失败时间');
  await page.click('text=Set up now');
  await until(async () => (await page.innerText(said)) === 'The sheet is set up.');
  expect(server.last('setup.apply')).toEqual({ sheetLanguage: 'zh' });
  expect(server.count('hello')).toBe(2);
  await page.click('#tab-order');
  await page.waitForSelector('text=No order selected');
  await close();
});

test('what stands in the way of set-up is said, and nothing is applied', async () => {
  const server = new FakeServer('notSetUp', {
    'setup.preview': ({ sheetLanguage }) => ({
      ...setupPreview(sheetLanguage, 'none'),
      obstacles: ['Two columns mean Order ID: A and F.'],
    }),
  });
  const { page, close } = await open(browser, html, server);
  await page.click('#panel-order >> text=See what set-up does');
  await page.waitForSelector('text=Two columns mean Order ID');
  expect(await page.getByRole('button', { name: 'Set up now' }).isDisabled()).toBe(true);
  await close();
});

test('functions are searched and copied as formulas', async () => {
  const { page, close } = await open(browser, html);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.click('[aria-label=Help]');
  await page.waitForSelector('.function');
  await page.fill('input[type=search]', 'deadline');
  expect(await page.locator('.function').count()).toBe(1);
  await page.click('.function summary');
  await page.click('[aria-label="Copy formula: REDELIVERY_DEADLINE"]');
  await until(async () => (await page.innerText(said)) === 'Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('=REDELIVERY_DEADLINE(F2:F; B2:B)');
  await page.fill('input[type=search]', 'zzz');
  expect(await page.innerText('#section-functions')).toContain('No function matches.');
  await close();
});

test('highlighting is repaired and tabs are brought to the front', async () => {
  const { page, server, close } = await open(browser, html);
  await page.click('#tab-more');
  await page.click('text=Repair highlighting');
  await until(async () => (await page.innerText(said)) === 'Highlighting repaired.');
  await page.click('text=Open Rules');
  await until(() => server.count('tab.show') === 1);
  expect(server.last('tab.show')).toEqual({ tab: 'rules' });
  await close();
});
