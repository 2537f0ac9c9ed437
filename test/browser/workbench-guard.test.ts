import { request as rawRequest } from 'node:http';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { buildWorkbenchServer, launchBrowser, startDesk, type Desk } from './workbench-desk.ts';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  const build = buildWorkbenchServer();
  browser = await launchBrowser();
  desk = await startDesk(browser, build);
});
afterAll(async () => {
  await desk.close();
  await browser.close();
});

interface Answer {
  readonly status: number;
  readonly body: string;
}

function ask(
  address: string,
  headers: Record<string, string>,
  method = 'GET',
  body?: string,
): Promise<Answer> {
  const { port, pathname, search } = new URL(address);
  return new Promise((done, fail) => {
    const sent = rawRequest(
      { host: '127.0.0.1', port, path: pathname + search, method, headers },
      (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => done({ status: response.statusCode ?? 0, body: text }));
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}

test.each([
  ['a name that only points here (DNS rebinding)', { host: 'evil.example' }],
  ['a foreign page', { host: 'localhost:PORT', origin: 'https://evil.example' }],
  ['a sandboxed or local file', { host: 'localhost:PORT', origin: 'null' }],
  ['a page of another port', { host: 'localhost:PORT', origin: 'http://localhost:1' }],
])('refuses requests from %s', async (_who, headers) => {
  for (const address of [`${desk.url}api/hello`, `${desk.frames}/frame?ticket=x`]) {
    const { port } = new URL(address);
    const named = Object.fromEntries(
      Object.entries(headers).map(([key, value]) => [key, value.replace('PORT', port)]),
    );
    expect((await ask(address, named)).status).toBe(403);
  }
});

test('a change without an origin is refused, whoever sends it', async () => {
  const { host } = new URL(desk.url);
  const answer = await ask(
    `${desk.url}api/reset`,
    { host, 'content-type': 'application/json' },
    'POST',
    '{"sample":false}',
  );
  expect(answer.status).toBe(403);
});

test('the frames’ origin offers frames and nothing of the page', async () => {
  const { host } = new URL(desk.frames);
  for (const path of ['/', '/api/hello', '/api/drive', '/assets/main.js']) {
    expect((await ask(desk.frames + path, { host })).status).toBe(404);
  }
  const answer = await ask(
    `${desk.frames}/run`,
    { host, origin: desk.frames, 'content-type': 'application/json' },
    'POST',
    '{"ticket":"guess","name":"rpc","args":[]}',
  );
  expect(answer.status).toBe(404);
});

test('no file outside the page is served', async () => {
  const { host } = new URL(desk.url);
  for (const path of [
    '/assets/../server.mjs',
    '/assets/%2e%2e/server.mjs',
    '/assets/..%2fserver.mjs',
    '/assets/page.html',
  ]) {
    expect((await ask(`http://${host}${path}`, { host })).status).toBe(404);
  }
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          context: unknown,
          options: unknown,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // The engine's grid is not ours; everything around it is.
    const result = await axe.run(
      { exclude: [['.grid'], ['iframe']] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] },
    );
    return result.violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    );
  });
}

test('the spreadsheet page asks nobody outside this computer, and its own parts pass axe', async () => {
  const mia = await desk.open('mia');
  await mia.menu('Open the sidebar');
  await mia.sidebar().getByRole('heading').waitFor();
  expect(await violations(mia.page)).toEqual([]);
  await mia.page.getByRole('button', { name: 'Executions' }).click();
  await mia.page.getByRole('button', { name: 'Workbook' }).click();
  expect(await violations(mia.page)).toEqual([]);
  await mia.page.keyboard.press('Escape');
  await mia.page.getByRole('menuitem', { name: 'Extensions', exact: true }).click();
  expect(await violations(mia.page)).toEqual([]);
  await mia.page.keyboard.press('Escape');
  await mia.menu('More', 'Ask for a word');
  expect(await violations(mia.page)).toEqual([]);
  expect(mia.outside).toEqual([]);
  expect(mia.errors).toEqual([]);
});

test.each(['drive', 'mail'])('the page /%s passes axe', async (path) => {
  const mia = await desk.open('mia');
  await mia.page.goto(`${desk.url}${path}`);
  await mia.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await violations(mia.page)).toEqual([]);
  expect(mia.outside).toEqual([]);
});
