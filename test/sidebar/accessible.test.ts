import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/text/phrase.ts';
import { builtPage, launch, open } from './browser.ts';
import { FakeServer } from './fake-server.ts';
import { STATES } from './orders.ts';
import { VIEWS } from './pictures.ts';

jest.setTimeout(180_000);

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let html: string;
beforeAll(async () => {
  html = builtPage();
  browser = await launch();
});
afterAll(() => browser.close());

/** What axe finds wrong, as short lines. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html: node }) => `${id}: ${node.slice(0, 120)}`));
  });
}

/** How far the page can be scrolled sideways, at the narrowest, the usual and the widest sidebar. */
async function sideways(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of [280, 300, 360]) {
    await page.setViewportSize({ width, height: 640 });
    found.push(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    );
  }
  return found;
}

const cases = (names: string[]) =>
  names.flatMap((name) => [
    { name, language: 'zh' as Language, colorScheme: 'dark' as const },
    { name, language: 'en' as Language, colorScheme: 'light' as const },
  ]);

test.each(cases(Object.keys(STATES)))(
  '$name in $language, $colorScheme',
  async ({ name, language, colorScheme }) => {
    const { page, errors, close } = await open(browser, html, new FakeServer(name, {}, language), {
      colorScheme,
    });
    await page.waitForSelector('.order-head, .empty');
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toEqual([0, 0, 0]);
    expect(errors).toEqual([]);
    if (language === 'en') expect(await page.innerText('.views')).not.toMatch(/[\u3400-\u9fff]/);
    await close();
  },
);

test.each(cases(Object.keys(VIEWS)))(
  '$name in $language, $colorScheme',
  async ({ name, language, colorScheme }) => {
    const server = new FakeServer('dueSoon', {}, language);
    const { page, close } = await open(browser, html, server, { colorScheme });
    await page.waitForSelector('.order-head');
    await VIEWS[name]?.(page, server);
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toEqual([0, 0, 0]);
    await close();
  },
);
