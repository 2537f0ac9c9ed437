/** A seller in front of the workbench: what one does with the mouse, the keyboard and files, in one language. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { say, type Language, type Phrase } from '../../src/text/phrase.ts';
import { speaker, type TextKey } from '../../workbench/page/text.ts';
import { eventually, startDesk, type Desk } from './workbench-desk.ts';

const ROOT = resolve(__dirname, '../..');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The add-on's menu is called after its script, in every language. */
const ADD_ON = 'Redelivery Desk';
/** What the engine draws: the height of its column header and of a row, the width of its row header, in pixels. */
const COLUMN_HEADER = 26;
const ROW = 23;
const ROW_HEADER = 48;
/** Longer than anything a clipboard would hold by chance. */
const NOTHING_COPIED = '∅ nothing copied yet ∅';
/** Copying a large range takes the engine a moment. */
const COPY_PATIENCE_MS = 20_000;
/** How long the shop takes to be made on a machine that is busy with other things. */
const SHOP_PATIENCE_MS = 150_000;

/** A file as a file picker or a drop hands it over. */
export interface SellerFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface Seller {
  readonly language: Language;
  readonly desk: Desk;
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly dialog: Locator;
  /** A phrase of the add-on in the seller's language, and one of the page's. */
  say(phrase: Phrase, values?: Readonly<Record<string, string | number>>): string;
  pageSays(key: TextKey): string;
  /** Runs an entry of the add-on's menu. */
  menu(...path: Phrase[]): Promise<void>;
  /** Runs an entry of the spreadsheet's own menus; the engine's words. */
  sheetMenu(...path: string[]): Promise<void>;
  /** Opens one of the sidebar's views. */
  view(name: 'order' | 'import' | 'more'): Promise<void>;
  goTo(tab: string): Promise<void>;
  tabs(): Promise<string[]>;
  select(a1: string): Promise<void>;
  type(a1: string, text: string): Promise<void>;
  /** What the page shows in a range of the tab that is open, read as a person would: copied. */
  cells(range: string): Promise<string[][]>;
  cell(a1: string): Promise<string>;
  /** The background of a row near the end of its first cell, as drawn. */
  colour(row: number): Promise<string>;
  /** Opens the menu of a filter in a column's header; `right` is the column's right edge in pixels. */
  openFilter(right: number): Promise<Locator>;
  drop(target: Locator, file: SellerFile): Promise<void>;
  /** Every execution in the log, the latest first. */
  executions(): Promise<readonly { readonly id: number; readonly kind: string }[]>;
  /** The contents of every tab, as the server keeps them. */
  contents(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>>;
  newEmptyWorkbook(): Promise<void>;
  resetShop(): Promise<void>;
  /** Holds the page around the grid, and the sidebar if it is open, to the accessibility rules. */
  expectAccessible(): Promise<void>;
  /** Stops the server as Ctrl+C does, starts it again and loads the page. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The built server with an empty workbook and the built add-on, and the owner's window. */
export async function sellerAtDesk(browser: Browser, language: Language): Promise<Seller> {
  const desk = await startDesk(browser, resolve(ROOT, 'build'), {
    dist: resolve(ROOT, 'dist'),
    args: ['--empty', '--lang', language],
  });
  const window = await desk.open('mia');
  const { page, select } = window;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const pageSays = speaker(language);
  const words = (phrase: Phrase, values = {}) => say(language, phrase, values);
  const sidebar = window.sidebar();
  const dialog = page.getByRole('dialog');
  const menuItem = (name: string) => page.getByRole('menuitem', { name, exact: true });

  async function openPath(path: readonly string[]): Promise<void> {
    await menuItem(path[0]!).click();
    for (const entry of path.slice(1, -1)) await menuItem(entry).hover();
    await menuItem(path.at(-1)!).click();
  }

  /** The page loads again when another workbook takes the place of this one. */
  async function replaceWorkbook(entry: TextKey, confirmation: TextKey, patience: number): Promise<void> {
    await page.getByRole('button', { name: pageSays('workbook'), exact: true }).click();
    await page.getByRole('button', { name: pageSays(entry), exact: true }).click();
    const loaded = page.waitForEvent('load', { timeout: patience });
    await dialog.getByRole('button', { name: pageSays(confirmation), exact: true }).click();
    await loaded;
    await page.waitForSelector('.menubar');
  }

  async function cells(range: string): Promise<string[][]> {
    await page.evaluate((text) => navigator.clipboard.writeText(text), NOTHING_COPIED);
    await select(range);
    await page.keyboard.press('Control+c');
    const text = await page.evaluate(
      async ([nothing, patience]) => {
        const until = Date.now() + patience;
        for (;;) {
          const copied = await navigator.clipboard.readText();
          if (copied !== nothing || Date.now() > until) return copied;
          await new Promise(requestAnimationFrame);
        }
      },
      [NOTHING_COPIED, COPY_PATIENCE_MS] as const,
    );
    expect(text).not.toBe(NOTHING_COPIED);
    // The engine copies the apostrophe that keeps a number text.
    return text.split('\n').map((line) => line.split('\t').map((cell) => cell.replace(/^'/, '')));
  }

  return {
    language,
    desk,
    page,
    sidebar,
    dialog,
    say: words,
    pageSays,
    menu: (...path) => openPath([pageSays('extensions'), ADD_ON, ...path.map((one) => words(one))]),
    sheetMenu: (...path) => openPath(path),
    view: (name) => sidebar.locator(`#tab-${name}`).click(),
    async goTo(tab) {
      await page
        .locator('.o-sheet')
        .filter({ has: page.getByText(tab, { exact: true }) })
        .click();
    },
    tabs: async () =>
      (await page.locator('.o-sheet .o-sheet-name').allTextContents()).map((name) => name.trim()),
    select,
    type: window.type,
    cells,
    cell: async (a1) => (await cells(a1))[0]?.[0] ?? '',
    colour: (row) =>
      page
        .locator('.grid canvas')
        .first()
        .evaluate(
          (canvas, [x, y]) => {
            const { width, clientWidth } = canvas as HTMLCanvasElement;
            const scale = width / clientWidth;
            const data = (canvas as HTMLCanvasElement)
              .getContext('2d')!
              .getImageData(Math.round(x! * scale), Math.round(y! * scale), 1, 1).data;
            return `#${[...data]
              .slice(0, 3)
              .map((part) => part.toString(16).padStart(2, '0'))
              .join('')}`;
          },
          [ROW_HEADER + 150, COLUMN_HEADER + ROW * (row - 1) + ROW / 2],
        ),
    async openFilter(right) {
      const grid = (await page.locator('.grid canvas').first().boundingBox())!;
      await page.mouse.click(grid.x + ROW_HEADER + right - 12, grid.y + COLUMN_HEADER + ROW / 2);
      const filter = page.locator('.o-filter-menu');
      await filter.waitFor();
      return filter;
    },
    async drop(target, { name, mimeType, buffer }) {
      await target.evaluate(
        (element, file) => {
          const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([bytes], file.name, { type: file.mimeType }));
          for (const type of ['dragenter', 'dragover', 'drop'])
            element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
        },
        { name, mimeType, base64: buffer.toString('base64') },
      );
    },
    executions: () => page.evaluate(async () => (await fetch('/api/executions')).json()),
    async contents() {
      const hello = await page.evaluate(async () => (await fetch('/api/hello')).json());
      const { sheets } = hello.data as { sheets: { name: string; cells: Record<string, string> }[] };
      return Object.fromEntries(sheets.map((sheet) => [sheet.name, eachCell(sheet.cells)]));
    },
    newEmptyWorkbook: () => replaceWorkbook('newEmpty', 'replace', SHOP_PATIENCE_MS),
    resetShop: () => replaceWorkbook('reset', 'startAgain', SHOP_PATIENCE_MS),
    async expectAccessible() {
      // The engine's own parts are not ours; everything around them is.
      expect(await violations(page.mainFrame(), { exclude: [['.grid'], ['iframe']] })).toEqual([]);
      const frame = await page
        .locator('aside iframe')
        .elementHandle({ timeout: 1 })
        .catch(() => null);
      const inside = await frame?.contentFrame();
      if (inside) expect(await violations(inside, {})).toEqual([]);
    },
    async restart() {
      await desk.restart();
      await page.reload();
      await page.waitForSelector('.menubar');
      await eventually(() => page.getByText(pageSays('saved')).count(), 1);
    },
    async close() {
      try {
        await window.close();
        expect(window.outside).toEqual([]);
      } finally {
        await desk.close();
      }
    },
  };
}

/** The engine keeps cells with the same content below one another together, as `B2:B5`. */
function eachCell(cells: Readonly<Record<string, string>>): Record<string, string> {
  const each: Record<string, string> = {};
  for (const [place, content] of Object.entries(cells)) {
    const [, column, from, , to = from] = /^([A-Z]+)(\d+)(:[A-Z]+(\d+))?$/.exec(place)!;
    for (let row = Number(from); row <= Number(to); row++) each[`${column}${row}`] = content;
  }
  return each;
}

type AnyFrame = ReturnType<Page['mainFrame']>;

/** What axe finds wrong, as short lines. */
async function violations(frame: AnyFrame, context: object): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async (where) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run('exclude' in where ? (where as never) : document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'],
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  }, context);
}
