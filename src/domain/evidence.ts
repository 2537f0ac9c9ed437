import type { Language } from '../text/phrase.ts';
import { EVIDENCE_KINDS, evidenceKind, type EvidenceKindKey } from './evidence-kinds.ts';
import type { LedgerEntry } from './ledger.ts';
import { market, type Market } from './markets.ts';

export { EVIDENCE_KINDS, evidenceKind, type EvidenceKind, type EvidenceKindKey } from './evidence-kinds.ts';
export {
  LEDGER_COLUMNS,
  languageOfLedger,
  ledgerFromTable,
  ledgerHeader,
  type LedgerAction,
  type LedgerEntry,
} from './ledger.ts';

/** One linked file or page. */
export interface EvidenceFile {
  readonly entryId: string;
  readonly name: string;
  readonly url: string;
  /** Id of the Drive file; '' for a link to somewhere else. */
  readonly fileId: string;
  readonly by: string;
  /** Milliseconds; null when the ledger has no readable time. */
  readonly at: number | null;
}

/** What is known about one kind of evidence of one order. */
export interface EvidenceState {
  readonly done: boolean;
  /** Who acted last, and when. */
  readonly by: string;
  readonly at: number | null;
  readonly files: readonly EvidenceFile[];
}

export type OrderEvidence = ReadonlyMap<EvidenceKindKey, EvidenceState>;

/**
 * The state of all evidence: the ledger read from top to bottom. A link adds a file and does the item; a tick does it;
 * an untick undoes it, whatever files there are; a remove takes its file away, and with the last file the item is no
 * longer done, until it is ticked again. The order of the rows is the truth, not their times, and a second row with
 * the same request key is the same action sent twice.
 *
 * @returns order ID → evidence kind → state
 */
export function foldEvidence(entries: readonly LedgerEntry[]): Map<string, OrderEvidence> {
  const orders = new Map<string, Map<EvidenceKindKey, EvidenceState>>();
  const requests = new Set<string>();
  for (const entry of entries) {
    if (entry.request) {
      if (requests.has(entry.request)) continue;
      requests.add(entry.request);
    }
    let kinds = orders.get(entry.orderId);
    if (!kinds) orders.set(entry.orderId, (kinds = new Map()));
    const before = kinds.get(entry.kind) ?? { done: false, by: '', at: null, files: [] };
    kinds.set(entry.kind, { ...after(before, entry), by: entry.by, at: entry.at });
  }
  return orders;
}

function after(state: EvidenceState, entry: LedgerEntry): EvidenceState {
  switch (entry.action) {
    case 'tick':
      return { ...state, done: true };
    case 'untick':
      return { ...state, done: false };
    case 'link': {
      const { entryId, name, url, fileId, by, at } = entry;
      return { ...state, done: true, files: [...state.files, { entryId, name, url, fileId, by, at }] };
    }
    case 'remove': {
      const files = state.files.filter((file) => file.entryId !== entry.ref);
      const removed = files.length < state.files.length;
      return { ...state, files, done: state.done && !(removed && files.length === 0) };
    }
  }
}

/** What decides which evidence an order needs. */
export interface EvidenceNeed {
  /** Order amount in the market's currency. */
  readonly amount?: number | undefined;
  /** Code, name or alias. */
  readonly market?: string | undefined;
}

/**
 * The kinds of evidence an order needs: those that every order needs, and for valuable orders (amount from the
 * market's `packingVideoFrom` on) the packing video too. Without an amount or a market an order is not called valuable.
 *
 * @param markets the shop's own table, where it has one
 * @throws {Problem} `unknownMarket`
 * @example neededKinds({ amount: 80, market: 'US' }) // [..., 'packing_video']
 */
export function neededKinds(
  { amount, market: name }: EvidenceNeed,
  markets?: readonly Market[],
): EvidenceKindKey[] {
  const valuable = amount !== undefined && !!name && amount >= market(name, markets).packingVideoFrom;
  return EVIDENCE_KINDS.filter(({ need }) => need === 'always' || (need === 'valuable' && valuable)).map(
    ({ key }) => key,
  );
}

export interface EvidenceProgress {
  readonly done: number;
  readonly needed: number;
  readonly missing: readonly EvidenceKindKey[];
}

/**
 * How much of the needed evidence is there.
 *
 * @param evidence the order's part of `foldEvidence`; undefined when the ledger has nothing about it
 * @example progress(undefined, {}) // { done: 0, needed: 3, missing: ['tracking_trace', 'proof_of_delivery', 'buyer_chat'] }
 */
export function progress(
  evidence: OrderEvidence | undefined,
  need: EvidenceNeed,
  markets?: readonly Market[],
): EvidenceProgress {
  const needed = neededKinds(need, markets);
  const missing = needed.filter((kind) => !evidence?.get(kind)?.done);
  return { done: needed.length - missing.length, needed: needed.length, missing };
}

/** Names of evidence kinds in one line, as a cell shows them. */
export function kindNames(kinds: readonly EvidenceKindKey[], language: Language): string {
  return kinds.map((kind) => evidenceKind(kind).name[language]).join(language === 'zh' ? '、' : ', ');
}
