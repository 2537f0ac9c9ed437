import { market, type Market } from '../markets.ts';
import { currencyOf } from '../money.ts';
import type { ExportHeader } from './columns.ts';
import type { MarketWhy } from './imported.ts';
import { cellText, type ExportLine } from './lines.ts';

/** Which market a file is of, or who could be asked about. */
export type MarketDecision =
  | { readonly market: Market; readonly why: MarketWhy }
  | { readonly market: null; readonly candidates: readonly string[] };

/**
 * The market of a file: the one the seller chose, otherwise the country most of its orders go to, otherwise the only
 * market with its currency, otherwise columns that only one market has.
 *
 * @param chosen a code or name
 * @throws {Problem} `unknownMarket` for a chosen market that does not exist
 */
export function marketOfFile(
  lines: readonly ExportLine[],
  header: ExportHeader,
  markets: readonly Market[],
  chosen?: string,
): MarketDecision {
  if (chosen !== undefined)
    return { market: market(chosen, markets), why: { reason: 'chosen', example: chosen } };

  const countries = tally(lines, 'country', (text) => countryMarket(text, markets));
  if (countries) return { market: countries.winner, why: { reason: 'country', example: countries.example } };

  const currency = tally(lines, 'amount', currencyOf);
  const sameCurrency = currency ? markets.filter((row) => row.currency === currency.winner) : [];
  if (currency && sameCurrency.length === 1) {
    return { market: sameCurrency[0]!, why: { reason: 'currency', example: currency.example } };
  }

  const own = header.marketColumns.flatMap((column) => {
    const found = markets.find(({ code }) => code === column.market);
    return found ? [{ found, header: column.header }] : [];
  });
  const [first] = own;
  if (first && own.every(({ found }) => found === first.found)) {
    return { market: first.found, why: { reason: 'columns', example: first.header } };
  }
  return { market: null, candidates: sameCurrency.map(({ code }) => code) };
}

const known = new WeakMap<readonly Market[], Map<string, Market | null>>();

/** The market a country cell names; null for a blank or a country without TikTok Shop. */
export function countryMarket(text: string, markets: readonly Market[]): Market | null {
  if (text === '') return null;
  let cache = known.get(markets);
  if (!cache) known.set(markets, (cache = new Map()));
  let found = cache.get(text);
  if (found === undefined) {
    try {
      found = market(text, markets);
    } catch {
      found = null;
    }
    cache.set(text, found);
  }
  return found;
}

/** What most lines say in a column, with the first text that says it; null when none says anything. */
function tally<Meaning>(
  lines: readonly ExportLine[],
  key: 'country' | 'amount',
  meaningOf: (text: string) => Meaning | null,
): { winner: Meaning; example: string } | null {
  const votes = new Map<Meaning, { count: number; example: string }>();
  for (const line of lines) {
    const text = cellText(line, key);
    const meaning = meaningOf(text);
    if (meaning === null) continue;
    const vote = votes.get(meaning);
    if (vote) vote.count++;
    else votes.set(meaning, { count: 1, example: text });
  }
  let best: { winner: Meaning; example: string; count: number } | null = null;
  for (const [winner, { count, example }] of votes) {
    if (!best || count > best.count) best = { winner, example, count };
  }
  return best;
}
