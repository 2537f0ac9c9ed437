import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { CallName, Payload } from '../../src/protocol.ts';
import { FakeServer } from './fake-server.ts';
import { NOW } from './orders.ts';

const ADDRESS = 'https://sidebar.example/';
const ROOT = resolve(__dirname, '../..');

/** The built page, made anew, as it ships. */
export function builtPage(): string {
  const file = resolve(ROOT, `build/sidebar-test/${process.env['JEST_WORKER_ID'] ?? '0'}/Sidebar.html`);
  execFileSync(process.execPath, [resolve(ROOT, 'sidebar/build.mjs'), file]);
  return readFileSync(file, 'utf8');
}

export async function launch(): Promise<Browser> {
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

export interface Opened {
  readonly page: Page;
  readonly server: FakeServer;
  /** Every address the page asked the network for, beside itself. */
  readonly requests: string[];
  /** Everything that went wrong in the page. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** Opens the page as Sheets would: 300 px wide, with a `google.script.run` that answers from the fake server. */
export async function open(
  browser: Browser,
  html: string,
  server = new FakeServer(),
  options: BrowserContextOptions & { clock?: boolean } = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 640 },
    locale: 'en-US',
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route('**/*', (route) => {
    if (route.request().url() === ADDRESS)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    requests.push(route.request().url());
    return route.abort();
  });
  if (options.clock !== false) await page.clock.install({ time: NOW });
  await page.exposeFunction('fakeRpc', (name: CallName, payload: Payload<CallName>) =>
    server.rpc(name, payload),
  );
  await page.addInitScript(installGoogle);
  await page.goto(ADDRESS);
  return { page, server, requests, errors, close: () => context.close() };
}

/** Waits until something that happens on the server's side is true. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5000; Date.now() < end;) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Not within 5 seconds: ${isTrue}`);
}

/** The tab is looked at, or another one is. */
export async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

/** Runs inside the page: the chain that Apps Script offers, refusing what it refuses. */
function installGoogle() {
  const bridge = (window as unknown as { fakeRpc(name: string, payload: unknown): Promise<unknown> }).fakeRpc;
  const plain = (value: unknown): boolean =>
    value === null ||
    ['string', 'number', 'boolean', 'undefined'].includes(typeof value) ||
    (Array.isArray(value)
      ? value.every(plain)
      : Object.getPrototypeOf(value) === Object.prototype && Object.values(value as object).every(plain));
  const runner = (onSuccess: (value: unknown) => void, onFailure: (error: Error) => void) => ({
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, onFailure),
    withFailureHandler: (handler: (error: Error) => void) => runner(onSuccess, handler),
    rpc(name: string, payload: unknown) {
      if (!plain(payload)) throw new TypeError('Failed due to illegal value in property');
      bridge(name, JSON.parse(JSON.stringify(payload))).then(onSuccess, (error: unknown) =>
        onFailure(new Error(String(error))),
      );
    },
  });
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
      },
    },
  });
}
