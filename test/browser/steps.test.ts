/** What a seller must be able to do, from the first click to the next morning, in Chinese and in English. */
import type { Browser, Locator } from 'playwright-core';
import { TAB_NAMES } from '../../src/domain/tabs.ts';
import { HIGHLIGHTS } from '../../src/domain/highlights.ts';
import { EVIDENCE_KINDS, type EvidenceKindKey } from '../../src/domain/evidence-kinds.ts';
import { LEDGER_COLUMNS } from '../../src/domain/ledger.ts';
import { orderColumn, type ColumnKey } from '../../src/domain/order-columns.ts';
import { statusLabel } from '../../src/domain/statuses.ts';
import type { OrderState } from '../../src/domain/states.ts';
import { redeliveryDeadline } from '../../src/functions/redelivery-deadline.ts';
import { appTexts } from '../../src/text/app.ts';
import { functionWords } from '../../src/text/functions.ts';
import { stateTexts } from '../../src/text/states.ts';
import type { Language, Phrase } from '../../src/text/phrase.ts';
import * as clock from '../../src/text/sidebar-clock.ts';
import * as evidence from '../../src/text/sidebar-evidence.ts';
import * as frame from '../../src/text/sidebar-frame.ts';
import * as importing from '../../src/text/sidebar-importing.ts';
import * as orders from '../../src/text/sidebar-order.ts';
import * as settings from '../../src/text/sidebar-settings.ts';
import { tracePicture } from '../../workbench/sample/pictures.ts';
import { DAMAGED, NEW, OWN, firstExport, largeExport, laterExport } from './steps-exports.ts';
import { sellerAtDesk, type Seller, type SellerFile } from './steps-seller.ts';
import { eventually, launchBrowser } from './workbench-desk.ts';

jest.setTimeout(240_000);

/** A large file is written in two batches; each may take its time on a busy machine. */
const BATCH_PATIENCE = { timeout: 90_000 };

/** A sheet as sellers keep them: headers of their own, in an order of their own. */
const OWN_HEADERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Order number', 'Margin', 'Carrier', 'Failed date', 'Remarks'],
  zh: ['订单编号', '毛利', '物流商', '派送失败日期', '备注'],
};
const OWN_ROWS = [
  [OWN[0], '4.2', 'USPS', '2026-03-04', 'call back'],
  [OWN[1], '7.5', 'UPS', '', 'gift'],
];
/** The engine's own words for its menus. */
const SORT_AND_FILTER: Readonly<Record<Language, { data: string; addFilters: string; descending: string }>> =
  {
    en: { data: 'Data', addFilters: 'Add filters', descending: 'Sort descending (Z ⟶ A)' },
    zh: { data: '数据', addFilters: '创建过滤器', descending: '降序排序（Z → A）' },
  };
const CITIES: Readonly<Record<Language, { market: string; sheet: string }>> = {
  en: { market: 'Los Angeles', sheet: 'Singapore' },
  zh: { market: '洛杉矶', sheet: '上海' },
};
/** 13 March 2026 as the sheet's own language writes a date. */
const MARCH_13: Readonly<Record<Language, string>> = { en: '3/13/2026', zh: '2026/3/13' };
const DRIVE_LINK = 'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/view';

/** The order of the sample shop that the evidence is for: worth a packing video, two of four found. */
const ROW = 5;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['en', 'zh'] as const)('in %s, a seller', (language) => {
  let seller: Seller;
  beforeAll(async () => {
    seller = await sellerAtDesk(browser, language);
  });
  afterAll(() => seller.close());

  const tab = (key: keyof typeof TAB_NAMES) => TAB_NAMES[key][language];
  const nextStep = (state: OrderState) => stateTexts[state][language];
  const background = (state: OrderState) => HIGHLIGHTS.find((one) => one.state === state)!.background;
  const progress = (done: number, needed: number) => seller.say(functionWords.progress, { done, needed });
  const button = (phrase: Phrase, within: Locator = seller.sidebar.locator('body')) =>
    within.getByRole('button', { name: seller.say(phrase), exact: true });

  /** The item of the checklist, by its kind. */
  const item = (kind: EvidenceKindKey) => {
    const { name } = EVIDENCE_KINDS.find(({ key }) => key === kind)!;
    return seller.sidebar.locator('.item').filter({ hasText: seller.say(name) });
  };
  const sidebarProgress = () => seller.sidebar.locator('.evidence .progress-text').textContent();
  const shownOrder = async () =>
    ((await seller.sidebar.locator('.order-id').textContent()) ?? '').replace(/\s/g, '');

  /** Rows of a tab that is open, each under its headers. */
  async function records(range: string): Promise<Record<string, string>[]> {
    const [header = [], ...rows] = await seller.cells(range);
    return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
  }
  const header = (key: ColumnKey) => orderColumn(key).header[language];

  /** The order of the last entry in the Evidence tab, which is only ever added to. */
  async function lastEvidence(): Promise<string | undefined> {
    const cells = (await seller.contents())[tab('evidence')]!;
    const column = LEDGER_COLUMNS.findIndex(({ key }) => key === 'orderId');
    const rows = Object.keys(cells).map((place) => numberOf(place.replace(/\D/g, '')));
    return cells[`${'ABCDEFGHIJKL'[column]}${Math.max(...rows)}`];
  }

  async function chooseExport(file: SellerFile): Promise<void> {
    await seller.sidebar.locator('#panel-import input[type=file]').setInputFiles(file);
  }
  /** What the preview counts: new, changed, unchanged, refused. */
  async function previewCounts(): Promise<number[]> {
    await seller.sidebar.locator('.import-go').waitFor(BATCH_PATIENCE);
    return (await seller.sidebar.locator('.group-count').allTextContents()).map(numberOf);
  }
  async function finishedCounts(): Promise<number[]> {
    await seller.sidebar.getByText(seller.say(importing.doneTitle)).waitFor(BATCH_PATIENCE);
    return (await seller.sidebar.locator('.figures dd').allTextContents()).map(numberOf);
  }
  const importAnother = () => button(importing.other).click();

  test('sets up an empty workbook from the menu and finds five tabs', async () => {
    const [blank = ''] = await seller.tabs();
    await seller.menu(appTexts.menuSetUp);
    await seller.dialog.getByRole('heading', { name: seller.say(appTexts.setUpTitle) }).waitFor();
    const preview = (await seller.dialog.textContent()) ?? '';
    for (const key of ['orders', 'evidence', 'rules', 'log', 'settings'] as const)
      expect(preview).toContain(tab(key));
    expect(preview).toContain(seller.say(appTexts.setUpNoMoves));
    await seller.expectAccessible();

    await seller.dialog.getByRole('button', { name: seller.pageSays('ok') }).click();
    const names = Object.values(TAB_NAMES).map((name) => name[language]);
    await eventually(
      async () => (await seller.tabs()).toSorted().join(),
      [blank, ...names].toSorted().join(),
    );
    await seller.goTo(tab('orders'));
    const headers = await seller.cells('A1:G1');
    const first: ColumnKey[] = [
      'orderId',
      'nextStep',
      'daysLeft',
      'actBy',
      'deadline',
      'closesAt',
      'evidence',
    ];
    expect(headers).toEqual([first.map(header)]);
  });

  test('types a deadline into a cell, is told how, and sees 13 March 2026', async () => {
    await seller.goTo(tab('settings'));
    await seller.select('N3');
    await seller.page.keyboard.type('=REDELIVERY_DEADLINE(', { delay: 10 });
    const help = seller.page.locator('.o-formula-assistant').first();
    await help.waitFor();
    const explained = await help.innerText();
    expect(explained).toContain(redeliveryDeadline.summary[language]);
    for (const { name, help: meaning, example } of redeliveryDeadline.args) {
      expect(explained).toContain(name);
      expect(explained).toContain(meaning[language]);
      expect(explained).toContain(`(${example})`);
    }
    await seller.page.keyboard.type('DATE(2026;3;1))', { delay: 10 });
    await seller.page.keyboard.press('Enter');
    await eventually(() => seller.cell('N3'), MARCH_13[language]);

    await seller.menu(appTexts.menuOpen);
    await seller.view('more');
    const card = seller.sidebar
      .locator('.function')
      .filter({ has: seller.page.getByText('REDELIVERY_DEADLINE', { exact: true }) });
    await card.locator('summary').click();
    for (const { name, help: meaning, example } of redeliveryDeadline.args) {
      const about = card.locator('.args > div').filter({ hasText: name });
      expect(await about.textContent()).toContain(meaning[language]);
      expect(await about.textContent()).toContain(example);
    }
    await seller.expectAccessible();
  });

  test('sets up a sheet of their own in the sidebar: found, added, left alone, and nothing moves', async () => {
    await seller.newEmptyWorkbook();
    const [sheet = ''] = await seller.tabs();
    const rows = [OWN_HEADERS[language], ...OWN_ROWS];
    for (const [row, cells] of rows.entries()) {
      for (const [column, text] of cells.entries()) {
        // An apostrophe keeps an order ID whole, as in Google Sheets.
        if (text)
          await seller.type(`${'ABCDE'[column]}${row + 1}`, /^\d{18}$/.test(text) ? `'${text}` : text);
      }
    }
    const before = await seller.cells('A1:E3');
    expect(before[1]![0]).toBe(OWN[0]);

    await seller.menu(appTexts.menuOpen);
    await seller.sidebar.getByRole('heading', { name: seller.say(orders.notSetUpTitle) }).waitFor();
    await seller.expectAccessible();
    await button(orders.goSetUp).click();
    const own = seller.sidebar.locator('.setup-tabs > li').filter({ hasText: sheet });
    await own.waitFor();
    expect(await own.locator('.chip').textContent()).toBe(seller.say(settings.tabExtend));
    const preview = (await own.textContent()) ?? '';
    const [orderId, margin, ...others] = OWN_HEADERS[language];
    const columns = (names: readonly (string | undefined)[]) => ({
      columns: names.join(seller.say(frame.separator)),
    });
    expect(preview).toContain(seller.say(settings.found, columns([orderId, ...others])));
    expect(preview).toContain(seller.say(settings.untouched, columns([margin])));
    expect(preview).toContain(header('deadline'));
    await seller.expectAccessible();

    await button(settings.apply).click();
    await seller.sidebar.getByText(seller.say(settings.setUpDone), { exact: true }).waitFor();
    expect(await seller.cells('A1:E3')).toEqual(before);
    await eventually(async () => (await records('A1:Z2'))[0]![header('deadline')], '2026-03-16');
    expect(await seller.tabs()).toHaveLength(5);
  });

  test('imports a CSV and an XLSX export, and a second time there is nothing to do', async () => {
    await seller.view('import');
    await seller.expectAccessible();
    await chooseExport(firstExport(language));
    expect(await previewCounts()).toEqual([2, 1, 0, 1]);
    const refused = seller.sidebar.locator('.group').last();
    expect(await refused.textContent()).toContain(DAMAGED);
    expect((await refused.locator('.samples span').textContent())!.length).toBeGreaterThan(10);
    await seller.expectAccessible();
    await seller.sidebar.locator('.import-go .primary').click();
    expect(await finishedCounts()).toEqual([2, 1, 0, 1]);
    await seller.expectAccessible();

    await eventually(() => seller.cell('A5'), NEW[1]);
    const rows = await records('A1:AA5');
    const [orderId, margin] = OWN_HEADERS[language] as [string, string];
    expect(rows.map((row) => row[orderId])).toEqual([OWN[0], OWN[1], NEW[0], NEW[1]]);
    expect(rows.map((row) => row[margin])).toEqual(['4.2', '7.5', '', '']);
    expect(rows[0]![header('tracking')]).toBe('9400111200000038785752');
    expect(rows[3]![header('items')]).toContain('Ceramic planter 2');

    await importAnother();
    await chooseExport(firstExport(language));
    expect(await previewCounts()).toEqual([0, 0, 3, 1]);
    await seller.sidebar.getByText(seller.say(importing.nothing)).waitFor();
    expect(await seller.sidebar.locator('.import-go .primary').count()).toBe(0);

    await importAnother();
    await chooseExport(laterExport(language));
    expect(await previewCounts()).toEqual([1, 1, 1, 0]);
    const changed = seller.sidebar.locator('.group').nth(1);
    expect(await changed.textContent()).toContain(header('deliveredAt'));
    await seller.sidebar.locator('.import-go .primary').click();
    expect(await finishedCounts()).toEqual([1, 1, 1, 0]);
    await eventually(() => seller.cell('A6'), NEW[2]);
    const later = await records('A1:AA6');
    expect(later.map((row) => row[orderId])).toEqual([OWN[0], OWN[1], NEW[0], NEW[1], NEW[2]]);
    expect(later[0]![header('status')]).toBe(statusLabel('delivered')[language]);
    await importAnother();
  });

  if (language === 'en')
    test('watches a file of 20,000 lines being read and written, stops it and goes on', async () => {
      const { file, lastId } = largeExport(20_000);
      await chooseExport(file);
      await seller.sidebar.getByRole('progressbar', { name: file.name }).waitFor();
      expect(await previewCounts()).toEqual([10_000, 0, 0, 0]);
      await seller.sidebar.locator('.import-go .primary').click();
      const writing = seller.say(importing.writing, { done: '0', total: '10,000' });
      await seller.sidebar.getByRole('progressbar', { name: writing }).waitFor();
      await button(frame.cancel).click();
      const stopped = seller.say(importing.stopped, { done: '5,000', total: '10,000' });
      await seller.sidebar.getByText(stopped).waitFor(BATCH_PATIENCE);
      await seller.expectAccessible();
      await button(importing.resume).click();
      expect(await finishedCounts()).toEqual([10_000, 0, 0, 0]);
      await eventually(() => seller.cell('A10006'), lastId);
      await importAnother();
    });

  test('sees what is urgent in colour, and the colours follow the date without a script', async () => {
    await seller.resetShop();
    await seller.sidebar.locator('.order-head').waitFor();
    await seller.expectAccessible();
    const steps = (await seller.cells('B1:B30')).map(([step]) => step);
    const rowOf = (state: OrderState) => steps.indexOf(nextStep(state)) + 1;
    await seller.select('H2');
    for (const state of ['overdue', 'actNow', 'dueSoon', 'asked', 'rescued'] as const) {
      expect(rowOf(state)).toBeGreaterThan(1);
      await eventually(() => seller.colour(rowOf(state)), background(state));
    }
    const failed = rowOf('failed');
    await eventually(() => seller.colour(failed), '#ffffff');

    // The sidebar asks for news now and then; without it nothing may run but custom functions.
    const { page } = seller;
    await page
      .locator('aside')
      .getByRole('button', { name: seller.pageSays('close') })
      .click();
    await page.getByRole('button', { name: seller.pageSays('log'), exact: true }).click();
    await page.locator('.log tbody tr').first().waitFor();
    await seller.expectAccessible();
    await page
      .locator('.log')
      .getByRole('button', { name: seller.pageSays('close') })
      .click();
    const [last] = await seller.executions();
    const today = page.getByLabel(seller.pageSays('today'));
    const day = await today.inputValue();
    await today.fill(daysLater(day, 6));
    await eventually(() => seller.colour(rowOf('dueSoon')), background('overdue'));
    await eventually(() => seller.cell(`B${failed}`), nextStep('dueSoon'));
    await eventually(() => seller.colour(failed), background('dueSoon'));
    await page.getByRole('button', { name: seller.pageSays('backToReal') }).click();
    await eventually(() => seller.colour(rowOf('dueSoon')), background('dueSoon'));
    await eventually(() => seller.colour(failed), '#ffffff');
    const since = (await seller.executions()).filter(({ id }) => id > last!.id);
    expect(since.filter(({ kind }) => kind !== 'custom function')).toEqual([]);
    await seller.menu(appTexts.menuOpen);
  });

  test('selects an order, reads its clock in both times, and gathers its evidence', async () => {
    const { page, sidebar } = seller;
    const [orderId, , , , , , before] = (await seller.cells(`A${ROW}:G${ROW}`))[0]!;
    expect(before).toBe(progress(2, 4));
    await eventually(shownOrder, orderId!);
    const zones = (await sidebar.locator('.zones').first().textContent()) ?? '';
    for (const city of Object.values(CITIES[language])) expect(zones).toContain(city);
    expect(zones).toContain('23:59');
    const deadline = await seller.cell(`E${ROW}`);
    await sidebar.getByText(seller.say(clock.why)).click();
    expect(await sidebar.locator('.why').textContent()).toContain('12');
    expect(deadline).toMatch(/^\d{4}-\d\d-\d\d$/);
    await seller.expectAccessible();

    const proof = item('proof_of_delivery');
    await proof.getByRole('checkbox').click();
    await eventually(sidebarProgress, seller.say(evidence.count, { done: 3, needed: 4 }));
    await eventually(() => seller.cell(`G${ROW}`), progress(3, 4));
    await proof.getByRole('checkbox').click();
    await eventually(() => seller.cell(`G${ROW}`), progress(2, 4));

    await proof
      .getByRole('button', { name: seller.say(evidence.addTo, { name: kindName('proof_of_delivery') }) })
      .click();
    await proof.getByRole('textbox').fill(DRIVE_LINK);
    await seller.expectAccessible();
    await button(evidence.addIncoming, proof).click();
    await proof.locator('.file').waitFor();
    expect(await proof.locator('.file').getAttribute('href')).toBe(DRIVE_LINK);
    await eventually(() => seller.cell(`G${ROW}`), progress(3, 4));

    const video = item('packing_video');
    const picture = { name: 'packing.png', mimeType: 'image/png', buffer: Buffer.from(tracePicture(3)) };
    await seller.drop(video, picture);
    const file = video.locator('.file');
    await file.waitFor();
    await eventually(() => seller.cell(`G${ROW}`), progress(4, 4));
    await seller.expectAccessible();
    expect(await file.getAttribute('target')).toBe('_blank');
    const opened = page.context().waitForEvent('page');
    await file.click();
    const drive = await opened;
    await drive.getByRole('heading', { name: 'packing.png' }).waitFor();
    expect(drive.url()).toContain('/drive');
    await drive.close();
  });

  test('sorts and filters with the sidebar open, and everything stays with its order', async () => {
    const words = SORT_AND_FILTER[language];
    const firstUnticked = () => seller.sidebar.getByRole('checkbox', { checked: false }).first();
    await seller.select('A1:Z58');
    await seller.sheetMenu(words.data, words.addFilters);
    await seller.select('B2');
    const before = new Map((await seller.cells('A2:G58')).map((row) => [row[0]!, row.slice(1)]));
    const filter = await seller.openFilter(160);
    await filter.getByText(words.descending).click();
    const ids = async () => (await seller.cells('A2:A58')).map(([id]) => id!);
    await eventually(async () => (await ids()).join(), [...before.keys()].toSorted().toReversed().join());
    await eventually(
      async () => JSON.stringify((await seller.cells('A2:G58')).map(([id, ...rest]) => [id, rest])),
      JSON.stringify([...before].toSorted(([a], [b]) => (a < b ? 1 : -1))),
    );

    // The selection stayed where it was; another order stands there now.
    const rows = await ids();
    const row = rows.findIndex((id) => before.get(id)![0] === nextStep('dueSoon')) + 2;
    await seller.select(`B${row}`);
    await eventually(shownOrder, rows[row - 2]!);
    await firstUnticked().click();
    await eventually(lastEvidence, rows[row - 2]!);

    await seller.select('B2');
    const values = await seller.openFilter(160 + 230);
    await values.locator('.o-button-link').nth(1).click();
    await values
      .locator('.o-filter-menu-value')
      .filter({ hasText: new RegExp(`^\\s*${nextStep('failed')}\\s*$`) })
      .click();
    await values.locator('.o-filter-menu-confirm').click();
    const shown = await seller.cells('A2:G58');
    expect(new Set(shown.map((cells) => cells[1]))).toEqual(new Set([nextStep('failed')]));
    const visible = rows.indexOf(shown[1]![0]!) + 2;
    await seller.select(`A${visible}`);
    await eventually(shownOrder, rows[visible - 2]!);
    await firstUnticked().click();
    await eventually(lastEvidence, rows[visible - 2]!);
    await eventually(
      async () => (await seller.cell(`G${visible}`)) === before.get(rows[visible - 2]!)![5],
      false,
    );

    await seller.select('B2');
    const all = await seller.openFilter(160 + 230);
    await all.locator('.o-button-link').first().click();
    await all.locator('.o-filter-menu-confirm').click();
    expect((await seller.cells('A2:A58')).map(([id]) => id)).toEqual(rows);
  });

  test('stops the workbench, starts it again and finds everything as it was', async () => {
    const look = async () => ({
      progress: await sidebarProgress(),
      tabs: await seller.tabs(),
      contents: await seller.contents(),
      shown: await seller.cells('A1:Z58'),
    });
    const [[orderId]] = (await seller.cells('A3')) as [[string]];
    await eventually(shownOrder, orderId);
    const before = await look();
    await seller.restart();
    // As in Google Sheets, a page that is loaded again has no sidebar until it is opened.
    await seller.menu(appTexts.menuOpen);
    await seller.select('A3');
    await eventually(shownOrder, orderId);
    await eventually(async () => JSON.stringify(await seller.cells('A1:Z58')), JSON.stringify(before.shown));
    await seller.select('A3');
    await eventually(shownOrder, orderId);
    expect(await look()).toEqual(before);
    const { page } = seller;
    await page.goto(`${seller.desk.url}drive`);
    await page.getByRole('button', { name: 'packing.png' }).waitFor();
    await seller.expectAccessible();
  });

  function kindName(kind: EvidenceKindKey): string {
    return seller.say(EVIDENCE_KINDS.find(({ key }) => key === kind)!.name);
  }
});

const numberOf = (text: string) => Number(text.replace(/,/g, ''));

function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
