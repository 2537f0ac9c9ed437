import type { Language, Phrase } from '../text/phrase.ts';
import { MARKETS } from './market-rows.ts';
import { Problem } from './problems.ts';
import {
  fold,
  headerRow,
  readTable,
  tableLanguage,
  type Column,
  type Table,
  type TableRow,
} from './tables.ts';
import { zone } from './zones.ts';

export { MARKETS } from './market-rows.ts';

/** Which days 工作日 means there: Monday to Friday (`business`) or Monday to Saturday (`working`). */
export type BusinessWeek = 'business' | 'working';

/** One TikTok Shop market. */
export interface Market {
  /** ISO 3166 code. */
  readonly code: string;
  readonly name: Phrase;
  /** IANA zone in which its days end. */
  readonly zone: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Natural days after shipping when an order that has not arrived deserves a look at its tracking. */
  readonly checkTrackingAfterDays: number;
  /** From this order amount, in the market's currency, a packing video belongs to the evidence. */
  readonly packingVideoFrom: number;
  readonly businessWeek: BusinessWeek;
  /** What exports and people call it, beside code and name. */
  readonly aliases: readonly string[];
}

const tab: Phrase = { zh: '市场', en: 'Markets' };

export const MARKET_COLUMNS = [
  { key: 'code', header: { zh: '市场代码', en: 'Market' } },
  { key: 'name', header: { zh: '市场名称', en: 'Market name' }, optional: true },
  { key: 'zone', header: { zh: '时区', en: 'Time zone' } },
  { key: 'currency', header: { zh: '币种', en: 'Currency' }, optional: true },
  {
    key: 'checkTrackingAfterDays',
    header: { zh: '发货几天后查物流', en: 'Check tracking after days' },
    optional: true,
  },
  { key: 'packingVideoFrom', header: { zh: '打包视频起始金额', en: 'Packing video from' }, optional: true },
  { key: 'businessWeek', header: { zh: '工作日', en: 'Business week' }, optional: true },
  { key: 'aliases', header: { zh: '别名', en: 'Also called' }, optional: true },
] as const satisfies readonly Column<keyof Market>[];

const WEEKS: Record<BusinessWeek, Phrase> = {
  business: { zh: '周一至周五', en: 'Mon–Fri' },
  working: { zh: '周一至周六', en: 'Mon–Sat' },
};

const indexes = new WeakMap<readonly Market[], Map<string, Market>>();

/**
 * The market that a cell names: a code, a country name in English, Chinese or the local language, or an alias.
 *
 * @param markets the shop's own table; what it does not have is looked up among the built-in markets
 * @throws {Problem} `unknownMarket`
 * @example market('UK').code // 'GB'
 * @example market('美国').zone // 'America/Los_Angeles'
 */
export function market(text: string, markets: readonly Market[] = MARKETS): Market {
  const index = indexOf(markets);
  const exact = index.get(text);
  if (exact) return exact;
  const found = index.get(foldName(text)) ?? indexOf(MARKETS).get(foldName(text));
  if (!found) {
    const codes = new Set([...markets, ...MARKETS].map(({ code }) => code));
    throw new Problem('unknownMarket', { text: text.trim().slice(0, 40), markets: [...codes].join(', ') });
  }
  index.set(text, found);
  return found;
}

/** The markets as a tab that people may edit: header, then one row per market. */
export function marketsToTable(language: Language, markets: readonly Market[] = MARKETS): unknown[][] {
  const cells: Record<keyof Market, (row: Market) => unknown> = {
    code: (row) => row.code,
    name: (row) => row.name[language],
    zone: (row) => row.zone,
    currency: (row) => row.currency,
    checkTrackingAfterDays: (row) => row.checkTrackingAfterDays,
    packingVideoFrom: (row) => row.packingVideoFrom,
    businessWeek: (row) => WEEKS[row.businessWeek][language],
    aliases: (row) => row.aliases.join(', '),
  };
  const rows = markets.map((row) => MARKET_COLUMNS.map(({ key }) => cells[key](row)));
  return [headerRow(MARKET_COLUMNS, language), ...rows];
}

/**
 * The markets of an edited tab, header included. Columns may be moved or missing; a blank cell keeps the built-in value.
 *
 * @throws {Problem} `missingColumn`, or `unreadableMarket` with row, column and what was expected
 */
export function marketsFromTable(values: readonly (readonly unknown[])[]): Market[] {
  const table = readTable(tab, MARKET_COLUMNS, values);
  return table.rows.map((row) => readMarket(table, row));
}

/** The language in which the markets tab is written; null when its header is not there. */
export function languageOfMarkets(values: readonly (readonly unknown[])[]): Language | null {
  return tableLanguage(MARKET_COLUMNS, values);
}

type MarketKey = (typeof MARKET_COLUMNS)[number]['key'];

function readMarket(table: Table<MarketKey>, row: TableRow<MarketKey>): Market {
  const refuse = (key: MarketKey, expected: string) =>
    new Problem('unreadableMarket', {
      row: row.number,
      column: table.header(key),
      text: row.text(key),
      expected,
    });
  const number = (key: 'checkTrackingAfterDays' | 'packingVideoFrom', usual: number) => {
    const text = row.text(key);
    const value = text === '' ? usual : Number(text.replace(/,/g, ''));
    if (!(value >= 0 && value < 1e12)) throw refuse(key, '≥ 0');
    return value;
  };

  const code = row.text('code').toUpperCase();
  if (!/^[A-Z][A-Z0-9_-]{1,9}$/.test(code)) throw refuse('code', 'US, GB, TH …');
  const usual = MARKETS.find((known) => known.code === code);
  const zoneName = row.text('zone') || usual?.zone || '';
  try {
    zone(zoneName);
  } catch {
    throw refuse('zone', 'America/Los_Angeles, Asia/Bangkok …');
  }
  const weekText = fold(row.text('businessWeek'));
  const week = (Object.keys(WEEKS) as BusinessWeek[]).find((key) =>
    [key, fold(WEEKS[key].zh), fold(WEEKS[key].en)].includes(weekText),
  );
  if (!week && weekText)
    throw refuse('businessWeek', `${WEEKS.business[table.language]} / ${WEEKS.working[table.language]}`);
  const name = row.text('name');
  const aliases = row
    .text('aliases')
    .split(/[,，、;；]/)
    .map((alias) => alias.trim());
  return {
    code,
    name:
      usual && (name === '' || name === usual.name[table.language])
        ? usual.name
        : { zh: name || code, en: name || code },
    zone: zoneName,
    currency: row.text('currency').toUpperCase() || usual?.currency || '',
    checkTrackingAfterDays: number('checkTrackingAfterDays', usual?.checkTrackingAfterDays ?? 7),
    packingVideoFrom: number('packingVideoFrom', usual?.packingVideoFrom ?? 0),
    businessWeek: week ?? usual?.businessWeek ?? 'business',
    aliases: aliases.some(Boolean) ? aliases.filter(Boolean) : (usual?.aliases ?? []),
  };
}

function indexOf(markets: readonly Market[]): Map<string, Market> {
  let index = indexes.get(markets);
  if (!index) {
    index = new Map();
    for (const row of markets) {
      for (const word of [row.code, row.name.zh, row.name.en, ...row.aliases]) {
        if (!index.has(foldName(word))) index.set(foldName(word), row);
      }
    }
    indexes.set(markets, index);
  }
  return index;
}

/** `México` and `mexico` are the same country. */
function foldName(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/đ/g, 'd');
}
