// Draws the pictures of the READMEs: the built workbench with its made-up shop, on a fixed day, in both languages.
//   npm run pictures
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const FOLDER = 'docs/pictures';
/** The moment of all pictures; the shop's orders are days before it. */
const NOW = '2026-03-10T02:30:00Z';
/** The order of the pictures: due soon, with some of its evidence found. */
const ROW = 9;
/** Makes a process believe that it is started at that moment. */
const CLOCK = `
  const RealDate = Date;
  const ahead = RealDate.parse('${NOW}') - RealDate.now();
  globalThis.Date = class Date extends RealDate {
    constructor(...parts) { parts.length > 0 ? super(...parts) : super(Date.now()); }
    static now() { return RealDate.now() + ahead; }
  };`;

mkdirSync(FOLDER, { recursive: true });
for (const language of ['en', 'zh']) await draw(language);

async function draw(language) {
  const data = mkdtempSync(join(tmpdir(), 'pictures-'));
  const args = ['--data', data, '--lang', language, '--port', '0', '--no-open'];
  const execArgv = ['--import', `data:text/javascript,${encodeURIComponent(CLOCK)}`];
  const server = fork('build/server.mjs', args, { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [{ url }] = await once(server, 'message');
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--headless', '--disable-gpu', '--disable-lcd-text', `--lang=${locale}`],
    env: { ...process.env, LANGUAGE: locale },
  });
  try {
    await workbench(browser, url, language, locale);
    await alone(browser, url, language, locale);
  } finally {
    await browser.close();
    server.kill();
    await once(server, 'exit');
    rmSync(data, { recursive: true, force: true });
  }
}

async function open(browser, url, options) {
  const context = await browser.newContext(options);
  await context.clock.setFixedTime(NOW);
  const page = await context.newPage();
  await page.goto(`${url}?user=mia`);
  const sidebar = page.frameLocator('aside iframe');
  await sidebar.locator('.order-head').waitFor();
  const names = page.locator('.o-named-range-selector input');
  await names.fill(`A${ROW}`);
  await names.press('Enter');
  await sidebar.locator('.card.tone-amber .clock-days').waitFor();
  return { page, sidebar, close: () => context.close() };
}

/** The whole window: the Orders tab, with the sidebar beside it. */
async function workbench(browser, url, language, locale) {
  const { page, close } = await open(browser, url, { locale, viewport: { width: 1440, height: 900 } });
  await page.screenshot({ path: `${FOLDER}/workbench-${language}.png` });
  await close();
}

/** The sidebar alone, as wide as in Google Sheets, in twice the resolution. */
async function alone(browser, url, language, locale) {
  const viewport = { width: 1280, height: 1150 };
  const { page, sidebar, close } = await open(browser, url, { locale, viewport, deviceScaleFactor: 2 });
  await shoot(`${FOLDER}/sidebar-${language}.png`, '.timeline-fold');
  await sidebar.locator('#tab-import').click();
  const file = await page.request.get(`${url}sample/orders.csv`);
  await sidebar.locator('#panel-import input[type=file]').setInputFiles({
    name: 'All order-2026-03-10.csv',
    mimeType: 'text/csv',
    buffer: await file.body(),
  });
  await sidebar.locator('.import-go').waitFor();
  await shoot(`${FOLDER}/import-${language}.png`, '.import-go');
  await close();

  /** From the top of the sidebar to the end of an element in it. */
  async function shoot(path, last) {
    const frame = await page.locator('aside iframe').boundingBox();
    const end = await sidebar.locator(last).last().boundingBox();
    const height = Math.min(frame.height, end.y + end.height + 16 - frame.y);
    await page.screenshot({ path, clip: { ...frame, height } });
  }
}
