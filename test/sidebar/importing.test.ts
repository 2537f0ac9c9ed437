import type { Browser, Page } from 'playwright-core';
import { builtPage, launch, open, until } from './browser.ts';
import { exportFile } from './fake-desk.ts';
import { Declined, FakeServer } from './fake-server.ts';

jest.setTimeout(60_000);

let browser: Browser;
let html: string;
beforeAll(async () => {
  html = builtPage();
  browser = await launch();
});
afterAll(() => browser.close());

async function importOf(text: string | Buffer, server = new FakeServer(), name = 'orders.csv') {
  const opened = await open(browser, html, server);
  await opened.page.waitForSelector('.order-head, .empty');
  await opened.page.click('#tab-import');
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await opened.page.setInputFiles('#panel-import input[type=file]', { name, mimeType: 'text/csv', buffer });
  return opened;
}
const panel = (page: Page) => page.innerText('#panel-import');
const press = (page: Page, name: string | RegExp) =>
  page.locator('#panel-import').getByRole('button', { name }).click();

test('a file is read, compared, imported and summed up', async () => {
  const { page, server, errors, close } = await importOf(exportFile(412, { first: '5.76684E+17' }));
  await page.waitForSelector('.import-go');
  const text = await panel(page);
  expect(text).toContain('412 rows · 411 orders');
  expect(text).toContain('because the country is "United States"');
  expect(text).toMatch(/New\s+329[\s\S]*Changed\s+41[\s\S]*Unchanged\s+41[\s\S]*Refused\s+1/);
  expect(text).toContain('row 2 · 5.76684E+17');

  const [order] = server.last('import.preview').orders;
  expect(order).toMatchObject({
    market: 'US',
    amount: 18.9,
    currency: 'USD',
    placedAt: '2026-03-01T22:05:00.000Z',
  });

  await press(page, 'Import 370 orders');
  await page.waitForSelector('.figures');
  expect(await panel(page)).toMatch(/New\s+370/);
  expect(server.last('import.batch')).toMatchObject({ fileName: 'orders.csv', batch: 0, batches: 1 });
  expect(errors).toEqual([]);
  await close();
});

test('what the file cannot tell is asked, and the answers are used', async () => {
  const file = exportFile(30, { date: '03/04/2026 10:00:00', country: '', amount: '18.90' });
  const { page, server, close } = await importOf(file);
  await page.waitForSelector('fieldset');
  expect(server.count('import.preview')).toBe(0);
  expect(await page.locator('.import-card .primary').isDisabled()).toBe(true);
  await page.getByLabel('TH · Thailand').check();
  if (await page.getByText(/day first/).count()) await page.getByLabel(/day first/).check();
  await press(page, 'Continue');
  await page.waitForSelector('.import-go');
  const [order] = server.last('import.preview').orders;
  expect(order).toMatchObject({ market: 'TH', placedAt: '2026-04-03T03:00:00.000Z' });
  await close();
});

test('another market reads the file again', async () => {
  const { page, server, close } = await importOf(exportFile(5));
  await page.waitForSelector('.import-go');
  await page.selectOption('#import-market', 'GB');
  await until(() => server.count('import.preview') === 2);
  expect(await page.innerText('.facts-list')).toContain('as you chose');
  await close();
});

test('a cancelled import stops after its batch and resumes with what is left, under the same key', async () => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const server = new FakeServer('dueSoon', {
    'import.batch': async ({ orders }) => {
      await held;
      return { added: orders.length, updated: 0, unchanged: 0, refused: [] };
    },
  });
  const { page, close } = await importOf(exportFile(5000), server);
  await press(page, /^Import 4,500/);
  await press(page, 'Cancel');
  expect(await panel(page)).toContain('Stopping after this batch');
  release();
  await page.waitForSelector('text=Import paused');
  expect(await panel(page)).toContain('2,250 of 4,500 orders are written');
  const first = server.last('import.batch');
  await press(page, 'Resume');
  await page.waitForSelector('.figures');
  const second = server.last('import.batch');
  expect([first.batch, second.batch, second.batches]).toEqual([0, 1, 2]);
  expect(second.request).toBe(first.request);
  expect(new Set([...first.orders, ...second.orders].map(({ orderId }) => orderId)).size).toBe(4500);
  expect(server.count('import.batch')).toBe(2);
  await close();
});

test('an import that breaks says what was not done and sends the same batch again', async () => {
  const server = new FakeServer('dueSoon', { 'import.batch': () => Promise.reject(new Error('Timed out')) });
  const { page, close } = await importOf(exportFile(40), server);
  await press(page, /^Import/);
  await page.waitForSelector('text=Import paused');
  expect(await panel(page)).toContain('the spreadsheet did not answer');
  const before = server.last('import.batch').request;
  server.answers = {
    'import.batch': () => {
      throw new Declined('A colleague’s action is still running.');
    },
  };
  await press(page, 'Resume');
  await page.waitForSelector('text=A colleague’s action is still running.');
  server.answers = {};
  await press(page, 'Resume');
  await page.waitForSelector('.figures');
  expect(server.last('import.batch').request).toBe(before);
  await close();
});

test('a comparison that fails can be tried again without reading the file again', async () => {
  const server = new FakeServer('dueSoon', {
    'import.preview': () => Promise.reject(new Error('Timed out')),
  });
  const { page, close } = await importOf(exportFile(3), server);
  await page.waitForSelector('text=Nothing was written');
  server.answers = {};
  await press(page, 'Try again');
  await page.waitForSelector('.import-go');
  expect(server.count('import.preview')).toBe(2);
  await close();
});

test('a file that is no export says what it is instead', async () => {
  const { page, server, close } = await importOf('name,age\nLin,30\n', new FakeServer(), 'people.csv');
  await page.waitForSelector('#panel-import [role=alert]');
  expect(await panel(page)).toContain('not an order export');
  expect(server.count('import.preview')).toBe(0);
  await close();
});

test('with nothing new there is nothing to import', async () => {
  const server = new FakeServer('dueSoon', {
    'import.preview': ({ orders }) => ({
      new: 0,
      changed: 0,
      unchanged: orders.length,
      samples: { new: [], changed: [] },
      refused: [],
      toWrite: [],
    }),
  });
  const { page, close } = await importOf(exportFile(3), server);
  await page.waitForSelector('text=The sheet is up to date');
  expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
  await close();
});

test('the refused lines are copied as a table, row numbers and all', async () => {
  const { page, close } = await importOf(exportFile(2, { first: '5.76684E+17' }));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(page, 'Copy the list');
  await until(async () => (await page.innerText('[role=status].status-text')) === 'Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^row 2\t5\.76684E\+17\tOrder ID/,
  );
  await close();
});

test('the page answers while 20,000 lines are read', async () => {
  const { page, close } = await importOf(exportFile(20_000));
  // Frames keep coming while the generator works; a blocked page would draw none.
  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        let last = 0;
        const look = (at: number) => {
          if (last) gaps.push(at - last);
          last = at;
          if (document.querySelector('#panel-import .import-go')) resolve(gaps);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
  expect(frames.length).toBeGreaterThan(3);
  await close();
});

test('an import goes on while one looks at an order', async () => {
  const { page, close } = await importOf(exportFile(50));
  await page.waitForSelector('.import-go');
  await page.click('#tab-order');
  await page.click('#tab-import');
  expect(await page.isVisible('.import-go')).toBe(true);
  await close();
});

test('a sheet that is not set up is set up first', async () => {
  const { page, close } = await open(browser, html, new FakeServer('notSetUp'));
  await page.waitForSelector('.empty');
  await page.click('#tab-import');
  await press(page, 'See what set-up does');
  await page.waitForSelector('.setup-tabs');
  expect(await page.getAttribute('#tab-more', 'aria-selected')).toBe('true');
  await close();
});
