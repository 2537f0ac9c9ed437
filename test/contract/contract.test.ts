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

/** What a belief's snippet comes to: a value, or the message of an error. */
function outcome({ run }: Belief): { gives?: unknown; throws?: string } {
  const workbench = open();
  try {
    return {
      gives: workbench.evaluate(`(() => { const sheet = SpreadsheetApp.getActiveSheet(); ${run} })()`),
    };
  } catch (error) {
    return { throws: (error as Error).message };
  } finally {
    workbench.close();
  }
}

const believed = ({ gives, throws }: Belief) =>
  throws === undefined ? { gives } : { throws: expect.stringContaining(throws) as string };

describe.each(Object.entries(beliefs))('%s', (_area, rows) => {
  const [known, held] = [
    rows.filter(({ that }) => that in ledger),
    rows.filter(({ that }) => !(that in ledger)),
  ];

  test.each(held.map((belief) => [belief.that, belief] as const))('%s', (_that, belief) => {
    expect(outcome(belief)).toEqual(believed(belief));
  });

  test('known differences still differ', () => {
    for (const belief of known) expect(outcome(belief)).not.toEqual(believed(belief));
    expect(known.length).toBeLessThan(rows.length);
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
