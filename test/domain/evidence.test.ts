import * as fc from 'fast-check';
import {
  EVIDENCE_KINDS,
  evidenceKind,
  foldEvidence,
  kindNames,
  LEDGER_COLUMNS,
  languageOfLedger,
  ledgerFromTable,
  ledgerHeader,
  neededKinds,
  progress,
  type LedgerEntry,
} from '../../src/domain/evidence.ts';
import { MARKETS } from '../../src/domain/markets.ts';
import { Problem } from '../../src/domain/problems.ts';

const order = '576461413038785752';
let count = 0;
const entry = (change: Partial<LedgerEntry>): LedgerEntry => ({
  entryId: `E${++count}`,
  at: count,
  by: 'ann@example.com',
  orderId: order,
  kind: 'buyer_chat',
  action: 'tick',
  name: '',
  url: '',
  fileId: '',
  ref: '',
  request: '',
  note: '',
  ...change,
});
const link = (entryId: string, change: Partial<LedgerEntry> = {}) =>
  entry({
    entryId,
    action: 'link',
    name: `${entryId}.png`,
    url: `https://drive.example/${entryId}`,
    fileId: entryId,
    ...change,
  });
const remove = (ref: string) => entry({ action: 'remove', ref });
const tick = () => entry({ action: 'tick' });
const untick = () => entry({ action: 'untick' });
const state = (...entries: LedgerEntry[]) => {
  const found = foldEvidence(entries).get(order)?.get('buyer_chat');
  return [found?.done, found?.files.map(({ entryId }) => entryId)];
};

describe('reading the ledger from top to bottom', () => {
  test.each([
    ['tick', [tick()], true, []],
    ['tick, untick', [tick(), untick()], false, []],
    ['untick, tick', [untick(), tick()], true, []],
    ['link', [link('a')], true, ['a']],
    ['two links', [link('a'), link('b')], true, ['a', 'b']],
    ['link, untick: the file stays', [link('a'), untick()], false, ['a']],
    ['link, remove', [link('a'), remove('a')], false, []],
    ['two links, remove one', [link('a'), link('b'), remove('a')], true, ['b']],
    ['link, remove, tick', [link('a'), remove('a'), tick()], true, []],
    ['link, untick, link', [link('a'), untick(), link('b')], true, ['a', 'b']],
    ['two links, untick, remove one', [link('a'), link('b'), untick(), remove('a')], false, ['b']],
    ['remove of what is not there', [tick(), remove('z')], true, []],
    ['remove twice', [link('a'), link('b'), remove('a'), remove('a')], true, ['b']],
    ['remove, then link again', [link('a'), remove('a'), link('c')], true, ['c']],
  ])('%s', (_, entries, done, files) => {
    expect(state(...entries)).toEqual([done, files]);
  });

  test('the same request twice is one action', () => {
    const sent = link('a', { request: 'req-12345' });
    expect(state(sent, { ...sent, entryId: 'b' })).toEqual([true, ['a']]);
    expect(state(link('a'), link('b'))).toEqual([true, ['a', 'b']]);
  });

  test('rows count in their order, whatever their times say', () => {
    expect(state({ ...tick(), at: 200 }, { ...untick(), at: 100 })).toEqual([false, []]);
  });

  test('the last one who acted, and when, is told', () => {
    const bob = entry({ action: 'untick', by: 'bob@example.com', at: 7 });
    expect(foldEvidence([tick(), bob]).get(order)?.get('buyer_chat')).toMatchObject({
      by: 'bob@example.com',
      at: 7,
    });
  });

  test('orders and kinds are kept apart', () => {
    const folded = foldEvidence([
      tick(),
      entry({ orderId: '2' }),
      entry({ kind: 'other', action: 'untick' }),
    ]);
    expect([...folded.keys()]).toEqual([order, '2']);
    expect([...(folded.get(order)?.keys() ?? [])]).toEqual(['buyer_chat', 'other']);
  });

  test('folding a prefix and going on is folding it all; a repeated ledger changes nothing', () => {
    const action = fc.record({
      action: fc.constantFrom('link', 'tick', 'untick', 'remove'),
      ref: fc.constantFrom('0', '1', '2', '3'),
    }) as fc.Arbitrary<Partial<LedgerEntry>>;
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (changes) => {
        const entries = changes.map((change, index) =>
          entry({ ...change, entryId: String(index), request: `r${index}` }),
        );
        expect(foldEvidence([...entries, ...entries])).toEqual(foldEvidence(entries));
        const found = foldEvidence(entries).get(order)?.get('buyer_chat');
        if (changes.at(-1)?.action === 'untick') expect(found?.done).toBe(false);
        if (['link', 'tick'].includes(changes.at(-1)?.action ?? '')) expect(found?.done).toBe(true);
      }),
    );
  });
});

describe('the Evidence tab', () => {
  const at = new Date(Date.UTC(2026, 2, 1, 9));
  const cells = [
    'E1',
    at,
    'ann@example.com',
    order,
    'buyer_chat',
    'link',
    '聊天.png',
    'https://x',
    'F1',
    '',
    'req-1',
    'hi',
  ];

  test.each(['zh', 'en'] as const)('is read with its header in %s', (language) => {
    const [read] = ledgerFromTable([ledgerHeader(language), cells]);
    expect(read).toEqual({
      entryId: 'E1',
      at: at.getTime(),
      by: 'ann@example.com',
      orderId: order,
      kind: 'buyer_chat',
      action: 'link',
      name: '聊天.png',
      url: 'https://x',
      fileId: 'F1',
      ref: '',
      request: 'req-1',
      note: 'hi',
    });
    expect(languageOfLedger([ledgerHeader(language)])).toBe(language);
  });

  test('its columns stand in the order of an entry', () => {
    expect(LEDGER_COLUMNS.map(({ key }) => key)).toEqual(Object.keys(entry({})));
  });

  test('kinds and actions may be written in words; remarks and blank rows are left out', () => {
    const row = (change: Record<number, unknown>) =>
      cells.map((cell, index) => (index in change ? change[index] : cell));
    const rows = ledgerFromTable([
      ledgerHeader('zh'),
      row({ 4: '买家聊天记录', 5: '勾选' }),
      row({ 4: 'Packing video', 5: 'TICK' }),
      row({ 3: '' }),
      row({ 4: 'gossip' }),
      row({ 5: 'burn' }),
      cells.map(() => ''),
    ]);
    expect(rows.map(({ kind, action }) => [kind, action])).toEqual([
      ['buyer_chat', 'tick'],
      ['packing_video', 'tick'],
    ]);
  });

  test('without its header it is refused', () => {
    expect(() => ledgerFromTable([cells])).toThrow(Problem);
  });
});

describe('what an order needs', () => {
  const always = ['tracking_trace', 'proof_of_delivery', 'buyer_chat'];
  test.each([
    ['nothing known', {}, always],
    ['no market', { amount: 1e9 }, always],
    ['no amount', { market: 'US' }, always],
    ['below the amount', { amount: 49.99, market: 'US' }, always],
    ['from the amount on', { amount: 50, market: '美国' }, [...always, 'packing_video']],
    ['in the currency of the market', { amount: 50, market: 'JP' }, always],
  ])('%s', (_, need, kinds) => {
    expect(neededKinds(need)).toEqual(kinds);
  });

  test('the shop’s own amount counts', () => {
    const markets = MARKETS.map((row) => (row.code === 'US' ? { ...row, packingVideoFrom: 10 } : row));
    expect(neededKinds({ amount: 20, market: 'US' }, markets)).toContain('packing_video');
  });

  test('progress counts what is done of what is needed, and optional proof beside it', () => {
    const folded = foldEvidence([tick(), entry({ kind: 'other' })]).get(order);
    expect(progress(folded, { amount: 80, market: 'US' })).toEqual({
      done: 1,
      needed: 4,
      missing: ['tracking_trace', 'proof_of_delivery', 'packing_video'],
    });
    expect(progress(undefined, {})).toEqual({ done: 0, needed: 3, missing: always });
  });

  test('an unknown market is a problem', () => {
    expect(() => neededKinds({ amount: 1, market: 'Atlantis' })).toThrow(Problem);
  });
});

test('one kind is the strongest, and every key is its own', () => {
  const keys = EVIDENCE_KINDS.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => evidenceKind(key).strongest)).toEqual(['proof_of_delivery']);
  expect(kindNames(['tracking_trace', 'other'], 'zh')).toBe('完整物流轨迹、其他');
  expect(kindNames(['tracking_trace', 'other'], 'en')).toBe('Full tracking trace, Other');
});
