import { resolve } from 'node:path';
import type { Language } from '../../src/text/phrase.ts';
import { builtPage, launch, open } from './browser.ts';
import { FakeServer } from './fake-server.ts';
import { STATES } from './orders.ts';

/** One picture per state, language and scheme, as tall as the content. */
export async function takePictures(folder: string, wanted: readonly string[]): Promise<void> {
  const html = builtPage();
  const browser = await launch();
  const names = wanted.length ? wanted : Object.keys(STATES);
  for (const name of names) {
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
  await browser.close();
}
