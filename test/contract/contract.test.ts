/** What we believe of Apps Script, held against the emulator. */
import { openWorkbench, type Workbench } from '../workbench.ts';
import type { Belief } from './belief.ts';
import { cells } from './beliefs/cells.ts';
import { dates } from './beliefs/dates.ts';
import { services } from './beliefs/services.ts';
import { sheets } from './beliefs/sheets.ts';
import { ledger } from './ledger.ts';

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email', 'drive.file'];
const beliefs: Record<string, Belief[]> = { cells, dates, sheets, services };
const all = Object.values(beliefs).flat();

function open(): Workbench {
  const oauthScopes = SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  return openWorkbench({
    dist: { scripts: [], html: {}, manifest: { oauthScopes } },
    clock: '2026-03-10T12:00:00Z',
  });
}

function hold(belief: Belief): void {
  const workbench = open();
  const run = () =>
    workbench.evaluate(`(() => { const sheet = SpreadsheetApp.getActiveSheet(); ${belief.run} })()`);
  try {
    if (belief.throws !== undefined) expect(run).toThrow(belief.throws);
    else expect(run()).toEqual(belief.gives);
  } finally {
    workbench.close();
  }
}

describe.each(Object.entries(beliefs))('%s', (_area, rows) => {
  test.each(rows.map((belief) => [belief.that, belief] as const))('%s', (that, belief) => {
    if (that in ledger) expect(() => hold(belief)).toThrow();
    else hold(belief);
  });
});

test('every belief says how we know it', () => {
  for (const { that, mark, gives, throws } of all) {
    expect([that, (gives === undefined) !== (throws === undefined)]).toEqual([that, true]);
    if (mark.kind === 'documented') expect(mark.url).toMatch(/^https:\/\//);
    if (mark.kind === 'observed') expect(mark.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (mark.kind === 'assumed') expect(mark.because.length).toBeGreaterThan(10);
  }
  expect(new Set(all.map(({ that }) => that)).size).toBe(all.length);
});

test('the ledger names beliefs that exist', () => {
  expect(Object.keys(ledger).filter((that) => !all.some((belief) => belief.that === that))).toEqual([]);
});
