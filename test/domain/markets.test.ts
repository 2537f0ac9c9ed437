import {
  languageOfMarkets,
  MARKET_COLUMNS,
  market,
  MARKETS,
  marketsFromTable,
  marketsToTable,
} from '../../src/domain/markets.ts';
import { Problem } from '../../src/domain/problems.ts';
import { zone } from '../../src/domain/zones.ts';
import { LANGUAGES } from '../../src/text/phrase.ts';

const problemOf = (work: () => unknown) => {
  try {
    work();
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
  return null;
};

test.each([
  ['US', 'US'],
  ['us', 'US'],
  [' USA ', 'US'],
  ['United States', 'US'],
  ['U.S.', 'US'],
  ['美国', 'US'],
  ['UK', 'GB'],
  ['U.K.', 'GB'],
  ['英国', 'GB'],
  ['Deutschland', 'DE'],
  ['México', 'MX'],
  ['mexico', 'MX'],
  ['BRASIL', 'BR'],
  ['印尼', 'ID'],
  ['Viet Nam', 'VN'],
  ['Việt Nam', 'VN'],
  ['ไทย', 'TH'],
  ['ＴＨ', 'TH'],
  ['Éire', 'IE'],
])('%p is market %s', (text, code) => {
  expect(market(text).code).toBe(code);
});

test.each(['Atlantis', '', 'Chinaa', 'U'])(
  '%p is no market, and the problem lists those that are',
  (text) => {
    const problem = problemOf(() => market(text));
    expect(problem?.code).toBe('unknownMarket');
    expect(problem?.values['markets']).toContain('US, GB, DE');
  },
);

test('every name and alias means one market, every zone exists', () => {
  const words = MARKETS.flatMap(({ code, name, aliases }) => [code, name.zh, name.en, ...aliases]);
  expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
  for (const row of MARKETS) {
    expect(zone(row.zone).name).toBe(row.zone);
    for (const word of [row.code, row.name.zh, row.name.en, ...row.aliases]) expect(market(word)).toBe(row);
  }
});

describe.each(LANGUAGES)('the table in %s', (language) => {
  test('comes back as it went out', () => {
    expect(marketsFromTable(marketsToTable(language))).toEqual(MARKETS);
    expect(languageOfMarkets(marketsToTable(language))).toBe(language);
  });

  test('may have its columns moved, rows blank, and stand below other settings', () => {
    const table = marketsToTable(language).map((row) => ['', ...[...row].reverse()]);
    const blank = new Array(table[0]?.length ?? 0).fill('');
    expect(marketsFromTable([['Settings', '中文'], blank, ...table, blank, blank])).toEqual(MARKETS);
  });
});

test('edited rows go before the built-in ones, and a new market may be added', () => {
  const [header = []] = marketsToTable('en');
  const edited = marketsFromTable([
    header,
    ['us', '', 'America/New_York', '', 3, '1,000', '', 'Amerika'],
    ['PL', 'Poland', 'Europe/Warsaw', 'pln', '', '', 'Mon–Fri', 'Polska, 波兰'],
  ]);
  expect(market('US', edited)).toMatchObject({
    zone: 'America/New_York',
    packingVideoFrom: 1000,
    currency: 'USD',
  });
  expect(market('amerika', edited).code).toBe('US');
  expect(market('Polska', edited)).toMatchObject({
    code: 'PL',
    currency: 'PLN',
    name: { zh: 'Poland', en: 'Poland' },
  });
  expect(market('泰国', edited).code).toBe('TH');
});

test.each([
  ['Market', ['?', '', 'Asia/Tokyo', '', '', '', '', '']],
  ['Time zone', ['US', '', 'Mars/Olympus', '', '', '', '', '']],
  ['Time zone', ['PL', '', '', '', '', '', '', '']],
  ['Check tracking after days', ['US', '', 'Asia/Tokyo', '', 'soon', '', '', '']],
  ['Packing video from', ['US', '', 'Asia/Tokyo', '', '', -1, '', '']],
  ['Business week', ['US', '', 'Asia/Tokyo', '', '', '', 'Tuesdays', '']],
])('a bad %s is named with its row', (column, row) => {
  const [header = []] = marketsToTable('en');
  const problem = problemOf(() => marketsFromTable([header, row]));
  expect(problem?.code).toBe('unreadableMarket');
  expect(problem?.values).toMatchObject({ row: 2, column });
});

test('without its header the table is refused', () => {
  expect(problemOf(() => marketsFromTable([['US', 'Asia/Tokyo']]))?.code).toBe('missingColumn');
  expect(languageOfMarkets([['US']])).toBeNull();
  expect(MARKET_COLUMNS[0].key).toBe('code');
});
