import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { sampleExports } from '../../workbench/sample/sample-exports.ts';
import { makeSampleShop } from '../../workbench/sample/sample-shop.ts';
import { openWorkbench } from '../workbench.ts';
import { buildWorkbenchServer, eventually, launchBrowser, startDesk, type Desk } from './workbench-desk.ts';

jest.setTimeout(240_000);

const NOW = Date.parse('2026-03-10T04:00:00Z');

const STATES = {
  en: [
    'Order ID damaged',
    'Overdue',
    'Act now',
    'Due soon',
    'Ask for redelivery',
    'Asked for',
    'Rescued',
    'Closed',
    'Check tracking',
  ],
  zh: ['订单号', '已超期', '今天必须办', '即将到期', '申请改派', '已申请改派', '已挽回', '已关闭', '查物流'],
};

test.each(['en', 'zh'] as const)('the sample shop shows every state in %s', async (language) => {
  const owner = openWorkbench({
    user: { email: 'mia@harborhome.example', language: language === 'zh' ? 'zh-CN' : 'en', role: 'owner' },
    clock: NOW,
    timeZone: 'Asia/Shanghai',
  });
  await makeSampleShop({ owner, colleague: owner.as('li.wei@harborhome.example') }, language, NOW);
  const sheet = language === 'zh' ? '订单' : 'Orders';
  const rows = owner.displays(`${sheet}!A2:G70`).filter(([id]) => id !== '');
  const steps = new Set(rows.map(([, step]) => step ?? ''));
  for (const state of STATES[language]) {
    expect([...steps].filter((step) => step.startsWith(state)).length).toBeGreaterThan(0);
  }
  expect(steps).toContain('');
  expect(rows.length).toBeGreaterThan(55);
  expect(rows.flat().filter((cell) => cell.startsWith('#'))).toEqual([]);
  // Some evidence is complete, some half done, some not begun.
  const evidence = rows.map((row) => row[6] ?? '');
  for (const part of language === 'zh' ? ['4/4', '2/3', '0/3'] : ['4 of 4', '2 of 3', '0 of 3']) {
    expect(evidence.filter((text) => text.startsWith(part)).length).toBeGreaterThan(0);
  }
  expect(owner.files().length).toBeGreaterThan(10);
  owner.close();
});

test('the sample exports go on where the shop stands', () => {
  const { csv, xlsx } = sampleExports(NOW);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv);
  expect(text.startsWith('\ufeffOrder ID,Order Status')).toBe(true);
  expect(text.split('\r\n').length).toBeGreaterThan(20);
  expect([...xlsx.slice(0, 2)]).toEqual([0x50, 0x4b]);
});

describe('in the browser, with the add-on itself', () => {
  let browser: Browser;
  let desk: Desk;
  beforeAll(async () => {
    const build = buildWorkbenchServer();
    browser = await launchBrowser();
    desk = await startDesk(browser, build, { dist: resolve(__dirname, '../../dist'), args: [] });
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  test('it opens on an order that needs an answer today; a killed server and Reset both keep their word', async () => {
    const mia = await desk.open('mia');
    const sidebar = mia.sidebar();
    await sidebar.getByRole('button', { name: 'Ask for redelivery' }).waitFor();
    const id = await mia.formula('A5');
    expect(id).toMatch(/^\d{18}$/);

    await sidebar.getByRole('checkbox').nth(1).check();
    await eventually(async () => (await sidebar.getByText('3 of 4').count()) > 0, true);
    await mia.type('L6', 'typed by a person');
    await eventually(() => mia.page.getByText('Saved on this computer').count(), 1);
    await desk.killAndRestart();
    await eventually(() => mia.formula('L6'), 'typed by a person');
    await mia.select('A5');
    await eventually(async () => (await sidebar.getByText('3 of 4').count()) > 0, true);

    await mia.page.getByRole('button', { name: 'Workbook' }).click();
    await mia.page.getByRole('button', { name: 'Reset the sample shop' }).click();
    await mia.page.getByRole('dialog').getByRole('button', { name: 'Start again' }).click();
    await eventually(async () => (await sidebar.getByText('2 of 4').count()) > 0, true, 120_000);
    expect(await mia.formula('L6')).toBe('');
    expect(mia.outside).toEqual([]);
    await mia.close();
  });
});
