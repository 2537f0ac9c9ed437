import { EVIDENCE_KINDS, ledgerHeader, type EvidenceKindKey } from '../domain/evidence.ts';
import { argumentHelp } from '../text/functions.ts';
import type { Language } from '../text/phrase.ts';
import { amount, anyText, evidenceTable, marketsTable, orderId } from './cells.ts';

/** The arguments that every evidence function takes. */
export const evidenceArguments = [
  { name: 'order_id', kind: orderId, example: 'A2:A', help: argumentHelp.orderId },
  { name: 'evidence', kind: evidenceTable, example: 'Evidence!A:L', help: argumentHelp.evidence },
  { name: 'amount', kind: amount, example: 'K2:K', help: argumentHelp.amount, optional: true },
  { name: 'market', kind: anyText, example: '"US"', help: argumentHelp.market, optional: true },
  {
    name: 'markets',
    kind: marketsTable,
    example: 'Settings!A:H',
    help: argumentHelp.markets,
    optional: true,
  },
] as const;

/** An Evidence tab as the examples use it: the given kinds ticked for one order. */
export function exampleLedger(
  language: Language,
  order: string,
  ticked: readonly EvidenceKindKey[],
): unknown[][] {
  const rows = ticked.map((kind, index) => [`E${index + 1}`, '', 'ann@example.com', order, kind, 'tick']);
  return [ledgerHeader(language), ...rows];
}

/** Every kind that any order needs. */
export const everythingNeeded: readonly EvidenceKindKey[] = EVIDENCE_KINDS.filter(
  ({ need }) => need !== 'optional',
).map(({ key }) => key);
