import { strToU8, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { buildWorkbenchServer, eventually, launchBrowser, startDesk, type Desk } from './workbench-desk.ts';

jest.setTimeout(120_000);

let browser: Browser;
let build: string;
let desk: Desk;

beforeAll(async () => {
  build = buildWorkbenchServer();
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await startDesk(browser, build);
});
afterEach(() => desk.close());

test('two people see each other’s edits, also those made at the same moment', async () => {
  const [mia, li] = [await desk.open('mia'), await desk.open('li')];
  await mia.type('B2', 'from Mia');
  await eventually(() => li.formula('B2'), 'from Mia');
  await Promise.all([mia.type('C3', 'Mia again'), li.type('C4', 'and Li')]);
  for (const window of [mia, li]) {
    await eventually(() => window.formula('C3'), 'Mia again');
    await eventually(() => window.formula('C4'), 'and Li');
  }
  expect([...mia.errors, ...li.errors]).toEqual([]);
});

test('undo takes back one’s own edit only', async () => {
  const [mia, li] = [await desk.open('mia'), await desk.open('li')];
  await mia.type('B2', 'mine');
  await li.type('B3', 'yours');
  await eventually(() => mia.formula('B3'), 'yours');
  await mia.page.keyboard.press('Control+z');
  await eventually(() => li.formula('B2'), '');
  expect(await li.formula('B3')).toBe('yours');
});

test('loading a window again keeps everything', async () => {
  const mia = await desk.open('mia');
  await mia.type('A5', '576461413038785752');
  await mia.page.reload();
  await mia.page.waitForSelector('.menubar');
  expect(await mia.formula('A5')).toMatch(/^5764/);
});

test('a server that was killed comes back with everything, and the window finds it again', async () => {
  const mia = await desk.open('mia');
  await mia.type('B2', 'before the power cut');
  await eventually(() => mia.page.getByText('Saved on this computer').count(), 1);
  await desk.killAndRestart();
  await eventually(() => mia.formula('B2'), 'before the power cut');
  await mia.type('B3', 'and after');
  const li = await desk.open('li');
  expect(await li.formula('B2')).toBe('before the power cut');
  expect(await li.formula('B3')).toBe('and after');
});

test('another workbook replaces this one in every window', async () => {
  const [mia, li] = [await desk.open('mia'), await desk.open('li')];
  await mia.type('B2', 'to be thrown away');
  await eventually(() => li.formula('B2'), 'to be thrown away');
  await mia.page.getByRole('button', { name: 'Workbook' }).click();
  await mia.page.getByRole('button', { name: 'New empty workbook' }).click();
  await mia.page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
  for (const window of [mia, li]) await eventually(() => window.formula('B2'), '');
  expect(await mia.page.getByRole('dialog').count()).toBe(0);
});

test('a CSV file of one’s own becomes the workbook, and long numbers lose digits as in Sheets', async () => {
  const mia = await desk.open('mia');
  await mia.page.getByRole('button', { name: 'Workbook' }).click();
  const chooser = mia.page.waitForEvent('filechooser');
  await mia.page.getByRole('button', { name: /Open your own/ }).click();
  await (
    await chooser
  ).setFiles({
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Order ID,Buyer\r\n576461413038785752,"Ann, of York"\r\n'),
  });
  await mia.page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
  await eventually(() => mia.formula('B2'), 'Ann, of York');
  expect(await mia.formula('A2')).toBe('576461413038785800');
});

test('an XLSX file of one’s own becomes the workbook', async () => {
  const mia = await desk.open('mia');
  await mia.page.getByRole('button', { name: 'Workbook' }).click();
  const chooser = mia.page.waitForEvent('filechooser');
  await mia.page.getByRole('button', { name: /Open your own/ }).click();
  await (
    await chooser
  ).setFiles({ name: 'mine.xlsx', mimeType: 'application/octet-stream', buffer: smallXlsx() });
  await mia.page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
  await eventually(() => mia.formula('B2'), 'from a file');
  expect(await mia.formula('A2')).toBe("'576461413038785752");
  await mia.close();
});

function smallXlsx(): Buffer {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const text = (cell: string, index: number) => `<c r="${cell}" t="s"><v>${index}</v></c>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Mine" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>576461413038785752</t></si><si><t>from a file</t></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="10"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="2">${text('A2', 0)}${text('B2', 1)}</row></sheetData></worksheet>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))),
  );
}

test('a viewer sees edits and cannot make any', async () => {
  const [mia, guest] = [await desk.open('mia'), await desk.open('guest')];
  await mia.type('B2', 'look');
  const bar = guest.page.locator('.o-topbar-composer .o-composer');
  for (const key of ['ArrowRight', 'ArrowDown']) await guest.page.keyboard.press(key);
  await eventually(async () => (await bar.textContent())?.trim() ?? '', 'look');
  await guest.page.keyboard.type('touched');
  await guest.page.keyboard.press('Enter');
  expect(await mia.formula('B2')).toBe('look');
  const answer = await guest.page.evaluate(async () => {
    const response = await fetch('/api/reset', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workbench-user': 'guest' },
      body: '{"sample":false}',
    });
    return response.status;
  });
  expect(answer).toBe(403);
});
