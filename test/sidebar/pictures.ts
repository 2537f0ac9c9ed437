import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/text/phrase.ts';
import { builtPage, launch, open } from './browser.ts';
import { FakeServer } from './fake-server.ts';
import { exportFile } from './fake-desk.ts';
import { STATES } from './orders.ts';

/** One picture per state, language and scheme, as tall as the content. */
export async function takePictures(folder: string, wanted: readonly string[]): Promise<void> {
  const html = builtPage();
  const browser = await launch();
  const names = wanted.length ? wanted : Object.keys(STATES);
  for (const name of names) {
    if (!STATES[name]) continue;
    for (const language of ['zh', 'en'] as Language[]) {
      const scheme = language === 'zh' ? 'dark' : 'light';
      const opened = await open(browser, html, new FakeServer(name, {}, language), {
        colorScheme: scheme,
        locale: language === 'zh' ? 'zh-CN' : 'en-US',
        deviceScaleFactor: 2,
      });
      await opened.page.waitForSelector('.order-head, .empty');
      await opened.page.waitForTimeout(50);
      await opened.page.screenshot({
        path: resolve(folder, `${name}-${language}-${scheme}.png`),
        fullPage: true,
      });
      if (opened.errors.length) console.error(name, opened.errors);
      await opened.close();
    }
  }
  if (!wanted.length || wanted.includes('views')) await takeViews(browser, html, folder);
  await browser.close();
}

const chooseExport = async (page: Page, text: string) => {
  await page.locator('#tab-import').click();
  await page
    .locator('#panel-import input[type=file]')
    .setInputFiles({ name: 'All order-2026-03-09.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
};

/** What one gets to by clicking. */
export const VIEWS: Readonly<Record<string, (page: Page, server: FakeServer) => Promise<unknown>>> = {
  'failed-form': async (page, server) => {
    server.state = 'checkTracking';
    server.stamp = 's2';
    await page.clock.runFor(3000);
    await page.locator('.button', { hasText: /failed|失败/ }).click();
    await page.locator('input[type=radio]').nth(1).click();
    await page.locator('.form .primary').click();
  },
  menu: (page) => page.locator('.menu > button').click(),
  why: async (page) => {
    await page.locator('.why > summary').click();
    await page.locator('.section.fold').first().locator('> summary').click();
    await page.locator('.timeline-fold > summary').click();
  },
  'add-link': async (page) => {
    await page.locator('.add').nth(1).click();
    await page.locator('.add-form .primary').click();
  },
  tick: (page) => page.locator('.item input').nth(1).click(),
  'refused-tick': async (page, server) => {
    server.answers = { 'evidence.tick': () => Promise.reject(new Error('gone')) };
    await page.locator('.item input').nth(1).click();
    await page.locator('[data-tone=problem]').waitFor();
  },
  'import-start': (page) => page.locator('#tab-import').click(),
  'import-questions': async (page) => {
    await chooseExport(page, exportFile(30, { date: '03/04/2026', country: '', amount: '18.90' }));
    await page.locator('fieldset').first().waitFor();
  },
  'import-ready': async (page) => {
    await chooseExport(page, exportFile(412, { first: '5.76684E+17' }));
    await page.locator('.import-go').waitFor();
  },
  'import-writing': async (page, server) => {
    let batches = 0;
    server.answers = {
      'import.batch': ({ orders }) =>
        batches++ ? new Promise(() => {}) : { added: orders.length, updated: 0, unchanged: 0, refused: [] },
    };
    await chooseExport(page, exportFile(5000));
    await page.locator('.import-go .primary').click();
    await page.locator('[aria-valuenow="50"]').waitFor();
  },
  'import-stopped': async (page, server) => {
    server.answers = { 'import.batch': () => Promise.reject(new Error('timeout')) };
    await chooseExport(page, exportFile(5000));
    await page.locator('.import-go .primary').click();
    await page.locator('.tone-amber.import-card').waitFor();
  },
  'import-done': async (page) => {
    await chooseExport(page, exportFile(412, { first: '5.76684E+17' }));
    await page.locator('.import-go .primary').click();
    await page.locator('.figures').waitFor();
  },
  settings: async (page) => {
    await page.locator('#tab-more').click();
    await page.locator('#section-setup .button').click();
    await page.locator('.permissions summary').click();
    await page.locator('.function summary').first().click();
  },
  silent: (page) => page.evaluate(() => document.documentElement.classList.add('is-silent')),
};

async function takeViews(browser: Browser, html: string, folder: string): Promise<void> {
  for (const [name, go] of Object.entries(VIEWS)) {
    for (const language of ['zh', 'en'] as Language[]) {
      const scheme = language === 'zh' ? 'dark' : 'light';
      const server = new FakeServer('dueSoon', {}, language);
      const { page, close, errors } = await open(browser, html, server, {
        colorScheme: scheme,
        deviceScaleFactor: 2,
      });
      await page.waitForSelector('.order-head');
      await go(page, server);
      await page.waitForTimeout(100);
      await page.screenshot({
        path: resolve(folder, `view-${name}-${language}-${scheme}.png`),
        fullPage: true,
      });
      if (errors.length) console.error(name, errors);
      await close();
    }
  }
}
