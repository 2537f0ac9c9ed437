/** A workbench of its own for a test: a tiny add-on, the real server as a child process, and windows in Chromium. */
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import {
  chromium as playwright,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Page,
} from 'playwright-core';

const ROOT = resolve(__dirname, '../..');

const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Open the sidebar', 'openSidebar')
    .addSubMenu(ui.createMenu('More').addItem('Ask for a word', 'askForWord').addItem('Say hello', 'sayHello'))
    .addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Tiny add-on'));
}
function askForWord() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('A question', 'Which word?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() === ui.Button.OK) {
    SpreadsheetApp.getActiveSheet().getRange('D1').setValue(answer.getResponseText());
  }
}
function sayHello() {
  SpreadsheetApp.getActiveSpreadsheet().toast('Hello, ' + Session.getActiveUser().getEmail(), 'Greeting');
}
function rpc(name, value) {
  const sheet = SpreadsheetApp.getActiveSheet();
  if (name === 'read') return sheet.getRange(value).getDisplayValue();
  if (name === 'write') { sheet.getRange(value.a1).setValue(value.text); return true; }
  if (name === 'selected') return SpreadsheetApp.getActiveRange().getA1Notation();
  if (name === 'locale') return Session.getActiveUserLocale();
  if (name === 'who') return Session.getActiveUser().getEmail();
  throw new Error('Nobody can do ' + name);
}
/**
 * Twice a number.
 *
 * @param {21} number The number to double.
 * @return {number} Twice the number.
 * @customfunction
 */
function TWICE(number) {
  return number * 2;
}
`;
const SIDEBAR = `<!doctype html>
<html><head><base target="_blank"></head><body><h1>Tiny add-on</h1><a href="#">link</a></body></html>`;
const MANIFEST = {
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/userinfo.email',
  ],
};

export interface Desk {
  readonly url: string;
  readonly frames: string;
  readonly folder: string;
  /** Opens a window as somebody; `errors` collects what goes wrong in it. */
  open(who?: string): Promise<DeskWindow>;
  /** Ends the server at once, as a power cut does, and starts it again on the same ports. */
  killAndRestart(): Promise<void>;
  /** Stops the server as Ctrl+C does, and starts it again on the same ports. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface DeskWindow {
  readonly page: Page;
  readonly errors: string[];
  /** Addresses asked for outside this computer. */
  readonly outside: string[];
  /** Runs an entry of the Extensions menu: the add-on's own submenu, then the entries. */
  menu(...path: string[]): Promise<void>;
  /** Selects a cell of the grid by typing its name into the name box. */
  select(a1: string): Promise<void>;
  type(a1: string, text: string): Promise<void>;
  /** What the formula bar shows for a cell in this window. */
  formula(a1: string): Promise<string>;
  sidebar(): FrameLocator;
  /** Closes the window. @throws when anything went wrong in it */
  close(): Promise<void>;
  /** Calls the tiny add-on through the sidebar's google.script.run. */
  rpc(name: string, value?: unknown): Promise<unknown>;
}

/** Builds server and page once for a test file. */
export function buildWorkbenchServer(): string {
  const folder = resolve(ROOT, `build/test-workbench/${process.env['JEST_WORKER_ID'] ?? '0'}`);
  const script = 'import(process.argv[1]).then(({ buildServer }) => buildServer(process.argv[2]))';
  execFileSync(process.execPath, ['-e', script, resolve(ROOT, 'workbench/build-server.mjs'), folder], {
    stdio: 'inherit',
  });
  return folder;
}

/** How long something may take to travel between windows, the server and the disk. */
const PATIENCE_MS = 20_000;

/** Asks again until the answer is the wanted one; fails with the last answer. */
export async function eventually<Value>(
  ask: () => Promise<Value>,
  wanted: Value,
  patience = PATIENCE_MS,
): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    const value = await ask().catch((error: unknown) => error);
    if (Object.is(value, wanted)) return;
    if (Date.now() > until) {
      expect(value).toBe(wanted);
      return;
    }
    await new Promise((again) => setTimeout(again, 100));
  }
}

export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export async function startDesk(
  browser: Browser,
  build: string,
  options: { dist?: string; args?: string[] } = {},
): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const dist = options.dist ?? tinyAddon(folder);
  const data = join(folder, 'data');
  const contexts: BrowserContext[] = [];
  const args = [
    '--dist',
    dist,
    '--data',
    data,
    '--no-open',
    '--lang',
    'en',
    ...(options.args ?? ['--empty']),
  ];
  let server = await serve(join(build, 'server.mjs'), [...args, '--port', '0']);
  const url = server.url;
  const first = (await (await fetch(`${url}api/hello`)).json()) as { frames: string };

  async function startAgain(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const exited = new Promise((done) => server.process.once('exit', done));
    server.process.kill(signal);
    await exited;
    server = await serve(join(build, 'server.mjs'), [...args, '--port', new URL(url).port]);
  }

  return {
    url,
    frames: first.frames,
    folder,
    async open(who = 'mia') {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      const errors: string[] = [];
      const outside: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('request', (request) => {
        if (!/^(http:\/\/localhost:\d+\/|data:|blob:)/.test(request.url())) outside.push(request.url());
      });
      await page.goto(`${url}?user=${who}`);
      await page.waitForSelector('.menubar');
      return deskWindow(page, errors, outside);
    },
    killAndRestart: () => startAgain('SIGKILL'),
    restart: () => startAgain('SIGTERM'),
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      const exited = new Promise((done) => server.process.once('exit', done));
      server.process.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function tinyAddon(folder: string): string {
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'Code.js'), CODE);
  writeFileSync(join(dist, 'Sidebar.html'), SIDEBAR);
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(MANIFEST));
  return dist;
}

function serve(script: string, args: string[]): Promise<{ process: ChildProcess; url: string }> {
  const child = fork(script, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((ready, fail) => {
    child.once('message', (message) => ready({ process: child, url: (message as { url: string }).url }));
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}:\n${said}`)));
  });
}

function deskWindow(page: Page, errors: string[], outside: string[]): DeskWindow {
  const composer = page.locator('.o-topbar-composer .o-composer');
  const window: DeskWindow = {
    page,
    errors,
    outside,
    async menu(...path) {
      await page.getByRole('menuitem', { name: 'Extensions', exact: true }).click();
      for (const caption of ['Redelivery Desk', ...path.slice(0, -1)])
        await page.getByRole('menuitem', { name: caption, exact: true }).hover();
      await page.getByRole('menuitem', { name: path.at(-1)!, exact: true }).click();
    },
    async select(a1) {
      const box = page.locator('.o-named-range-selector input');
      await box.click();
      await box.fill(a1);
      await box.press('Enter');
    },
    async type(a1, text) {
      await window.select(a1);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async formula(a1) {
      await window.select(a1);
      // The bar is drawn again with the next frame.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      return ((await composer.textContent()) ?? '').replace(/[\u200b\n]/g, '');
    },
    sidebar: () => page.frameLocator('aside iframe'),
    async close() {
      await page.close();
      if (errors.length > 0) throw new Error(`The window had errors:\n${errors.join('\n')}`);
    },
    rpc: (name, value) =>
      window
        .sidebar()
        .locator('body')
        .evaluate(
          (_body, [call, argument]) =>
            new Promise((done, fail) => {
              const { google } = globalThis as unknown as { google: { script: { run: Runner } } };
              google.script.run
                .withSuccessHandler(done)
                .withFailureHandler((error) => fail(error))
                .rpc(call, argument);
            }),
          [name, value ?? null] as const,
        ),
  };
  return window;
}

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  rpc(name: string, value: unknown): void;
}
