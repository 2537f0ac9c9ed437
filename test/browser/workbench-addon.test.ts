import type { Browser } from 'playwright-core';
import {
  buildWorkbenchServer,
  eventually,
  launchBrowser,
  startDesk,
  type Desk,
  type DeskWindow,
} from './workbench-desk.ts';

jest.setTimeout(120_000);

let browser: Browser;
let desk: Desk;
let mia: DeskWindow;

beforeAll(async () => {
  const build = buildWorkbenchServer();
  browser = await launchBrowser();
  desk = await startDesk(browser, build);
});
afterAll(async () => {
  await desk.close();
  await browser.close();
});
beforeEach(async () => {
  mia = await desk.open('mia');
});
afterEach(async () => {
  await mia.close();
});

test('the sidebar is a sandboxed page of another origin, 300 pixels wide', async () => {
  await mia.menu('Open the sidebar');
  const frame = mia.page.locator('aside iframe');
  await mia.sidebar().getByRole('heading', { name: 'Tiny add-on' }).waitFor();
  const source = new URL((await frame.getAttribute('src'))!);
  expect(source.origin).toBe(desk.frames);
  expect(source.origin).not.toBe(new URL(desk.url).origin);
  const sandbox = (await frame.getAttribute('sandbox'))!.split(' ');
  expect(sandbox).toEqual(
    expect.arrayContaining(['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-downloads']),
  );
  expect(sandbox.join(' ')).not.toContain('top-navigation');
  expect(Math.round((await mia.page.locator('aside').boundingBox())!.width)).toBe(300);
  const reach = mia
    .sidebar()
    .locator('body')
    .evaluate(() => {
      try {
        return parent.document.title;
      } catch (error) {
        return (error as Error).name;
      }
    });
  expect(await reach).toBe('SecurityError');
});

test('google.script.run runs as the person of the window and writes into every window', async () => {
  const li = await desk.open('li');
  await mia.menu('Open the sidebar');
  expect(await mia.rpc('who')).toBe('mia@harborhome.example');
  await li.menu('Open the sidebar');
  expect(await li.rpc('who')).toBe('li.wei@harborhome.example');
  await mia.rpc('write', { a1: 'E5', text: 'written by the script' });
  await eventually(() => li.formula('E5'), 'written by the script');
  await li.close();
});

test('an error of the script reaches the failure handler, and what cannot travel is refused', async () => {
  await mia.menu('Open the sidebar');
  await expect(mia.rpc('nonsense')).rejects.toThrow('Nobody can do nonsense');
  const refused = await mia
    .sidebar()
    .locator('body')
    .evaluate(() => {
      const { google } = globalThis as unknown as {
        google: { script: { run: { rpc(value: unknown): void } } };
      };
      try {
        google.script.run.rpc({ when: new Date() });
        return 'sent';
      } catch (error) {
        return (error as Error).message;
      }
    });
  expect(refused).toBe('Failed due to illegal value in property: when');
});

test('the script knows the cell that is selected', async () => {
  await mia.menu('Open the sidebar');
  await mia.select('C7');
  await eventually(() => mia.rpc('selected'), 'C7');
  await mia.select('B2:D4');
  await eventually(() => mia.rpc('selected'), 'B2:D4');
  expect(await mia.rpc('who')).toBe('mia@harborhome.example');
});

test('a prompt waits for its answer', async () => {
  await mia.menu('More', 'Ask for a word');
  const dialog = mia.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('parcel');
  await dialog.getByRole('button', { name: 'OK' }).click();
  await eventually(() => mia.formula('D1'), 'parcel');
  await mia.menu('More', 'Ask for a word');
  await dialog.getByRole('textbox').fill('letter');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await mia.formula('D1')).toBe('parcel');
});

test('a person’s language is that of the page, of the engine and of their Google account', async () => {
  const li = await desk.open('li');
  await li.menu('Open the sidebar');
  expect(await li.rpc('locale')).toBe('en');
  await li.page.getByRole('button', { name: '中文' }).click();
  await li.page.getByRole('menuitem', { name: '扩展程序', exact: true }).waitFor();
  expect(await li.page.getByRole('menuitem', { name: '格式', exact: true }).count()).toBe(1);
  await eventually(() => li.rpc('locale'), 'zh-CN');
  await li.page.getByRole('button', { name: 'English' }).click();
  await li.page.getByRole('menuitem', { name: 'Extensions', exact: true }).waitFor();
  await li.close();
});

test('a toast appears for whoever caused it', async () => {
  await mia.menu('More', 'Say hello');
  const toast = mia.page.getByRole('status').filter({ hasText: 'Hello, mia@harborhome.example' });
  await toast.waitFor();
  expect(await toast.textContent()).toContain('Greeting');
});

test('the menus work with the keyboard alone', async () => {
  const focused = () =>
    mia.page.evaluate(() => document.activeElement?.querySelector('span')?.textContent ?? '');
  await mia.page.getByRole('menuitem', { name: 'Extensions', exact: true }).focus();
  for (const [key, reached] of [
    ['ArrowDown', 'Redelivery Desk'],
    ['ArrowRight', 'Open the sidebar'],
    ['ArrowDown', 'More'],
    ['ArrowRight', 'Ask for a word'],
    ['ArrowUp', 'Say hello'],
  ] as const) {
    await mia.page.keyboard.press(key);
    await eventually(focused, reached);
  }
  await mia.page.keyboard.press('Enter');
  await mia.page.getByText('Hello, mia@harborhome.example').waitFor();
  expect(await mia.page.getByRole('menu').count()).toBe(0);
});

test('a custom function shows Loading… and then its value, in this window and in a new one', async () => {
  await mia.type('F1', '=TWICE(21)');
  await mia.type('F2', '=IF(1=1;F1+1;0)');
  const sum = (window: DeskWindow) => async () => {
    await window.select('F1:F2');
    return (await window.page.locator('.o-selection-statistic').textContent())?.match(/\d+/)?.[0] ?? '';
  };
  await eventually(sum(mia), '85');
  const li = await desk.open('li');
  await eventually(sum(li), '85');
  expect(await mia.formula('F2')).toBe('=IF(1=1, F1+1, 0)');
  await li.close();
});

test('typing a custom function shows its help', async () => {
  await mia.select('G1');
  await mia.page.keyboard.type('=TWICE(', { delay: 20 });
  const help = mia.page.locator('.o-formula-assistant').first();
  await help.waitFor();
  expect(await help.textContent()).toContain('number');
  expect(await help.textContent()).not.toContain('extra');
  await mia.page.keyboard.press('Escape');
});

test('the date can be moved, and TODAY() moves with it', async () => {
  await mia.type('H1', '=TODAY()-DATE(2030,1,1)');
  await mia.page.getByLabel('Today').fill('2030-01-08');
  const value = async () => {
    await mia.select('H1');
    return (await mia.page.locator('.o-selection-statistic').textContent())?.match(/-?\d+/)?.[0] ?? '';
  };
  await eventually(value, '7');
  await mia.page.getByRole('button', { name: 'Back to the real date' }).click();
  await eventually(async () => (await value()) === '7', false);
  expect(await mia.page.getByRole('button', { name: 'Back to the real date' }).count()).toBe(0);
});
