import {
  EVIDENCE_KINDS,
  foldEvidence,
  ledgerFromTable,
  neededKinds,
  progress,
  type LedgerEntry,
  type OrderEvidence,
} from '../domain/evidence.ts';
import type { Market } from '../domain/markets.ts';
import { dateAt } from '../domain/zones.ts';
import type { EvidenceView } from '../protocol.ts';
import { appTexts } from '../text/app.ts';
import { say, type Language } from '../text/phrase.ts';
import type { OrderRow } from './order-sheet.ts';
import type { Cell } from './ports.ts';

/** The evidence of one order, from the whole ledger. */
export function evidenceOf(ledger: readonly LedgerEntry[], orderId: string): OrderEvidence | undefined {
  return foldEvidence(ledger.filter((entry) => entry.orderId === orderId)).get(orderId);
}

export function readLedger(values: readonly (readonly Cell[])[]): LedgerEntry[] {
  return values.length === 0 ? [] : ledgerFromTable(values);
}

/** What decides which evidence an order needs, and in whose market. */
export interface Need {
  readonly amount: number | undefined;
  /** Null when the market cell names none. */
  readonly market: Market | null;
}

export function needOf(row: OrderRow, market: Market | null): Need {
  const amount = row.cell('amount');
  return { amount: typeof amount === 'number' ? amount : undefined, market };
}

/** The checklist as the sidebar shows it. */
export function evidenceView(
  evidence: OrderEvidence | undefined,
  need: Need,
  language: Language,
): EvidenceView {
  const markets = need.market ? [need.market] : [];
  const wanted = { amount: need.amount, market: need.market?.code };
  const needed = new Set<string>(neededKinds(wanted, markets));
  const { done, needed: count } = progress(evidence, wanted, markets);
  return {
    done,
    needed: count,
    items: EVIDENCE_KINDS.map((kind) => {
      const state = evidence?.get(kind.key);
      return {
        kind: kind.key,
        name: kind.name[language],
        how: kind.how[language],
        needed: needed.has(kind.key),
        why:
          kind.need === 'valuable' && needed.has(kind.key) && need.market
            ? say(language, appTexts.whyValuable, {
                from: `${need.market.currency} ${need.market.packingVideoFrom}`,
              })
            : '',
        strongest: 'strongest' in kind && kind.strongest === true,
        done: state?.done ?? false,
        by: state?.by ?? '',
        at: isoOrBlank(state?.at),
        files: (state?.files ?? []).map((file) => ({
          entryId: file.entryId,
          name: file.name,
          url: file.url,
          by: file.by,
          at: isoOrBlank(file.at),
        })),
      };
    }),
  };
}

function isoOrBlank(instant: number | null | undefined): string {
  return instant === null || instant === undefined ? '' : dateAt(instant).toISOString();
}
