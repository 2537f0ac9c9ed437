import type { Phrase } from '../text/phrase.ts';
import type { purposeNames, sellerTypeNames, unitNames } from '../text/rules.ts';
import type { Day } from './days.ts';
import type { EventKey } from './events.ts';

export { RULES } from './rule-rows.ts';
export { RULE_COLUMNS, languageOfTable, rulesFromTable, rulesToTable } from './rule-table.ts';

/** What the rule's last day is for. */
export type Purpose = keyof typeof purposeNames;

/** Calendar days, Monday–Friday days, Monday–Saturday days, or exact hours. */
export type Unit = keyof typeof unitNames;

/** `*` = every seller. */
export type SellerType = keyof typeof sellerTypeNames;

/**
 * `yes`: the start day is day 1, the last day is start + N − 1. `no`: it is start + N. `not stated`: the source is
 * silent, so the deadline is the later and the act-by day at most the earlier of the two.
 */
export type FirstDay = 'yes' | 'no' | 'not stated';

/** How far a source can be trusted: high, medium, low. */
export type Confidence = 'H' | 'M' | 'L–M' | 'L';

/** One window as a row of data: what starts it, how it is counted, what ends it, and who says so. */
export interface Rule {
  /** Stable name, such as `FAILED_12_ANNOUNCED`. */
  readonly key: string;
  readonly enabled: boolean;
  readonly name: Phrase;
  readonly purpose: Purpose;
  /** Market codes, or `*` for all of them. */
  readonly markets: '*' | readonly string[];
  readonly sellerType: SellerType;
  /** Part of the carrier's name, such as `USPS`; `*` for any carrier. */
  readonly carrier: string;
  readonly startEvent: EventKey;
  /** Counted from, as an estimate, while the start event is not known; null for none. */
  readonly standIn: EventKey | null;
  /** Length of the window in `unit`, a whole number from 1. */
  readonly value: number;
  readonly unit: Unit;
  readonly firstDayCounts: FirstDay;
  /** Days in the rule's own unit (natural days for hours) by which the act-by day lies before the deadline. */
  readonly safetyDays: number;
  readonly closedBy: readonly EventKey[];
  /** Where the number comes from. */
  readonly source: string;
  /** Date printed on the source, as text; '' when none is. */
  readonly pageDate: string;
  /** When someone last compared the row with its source; null when nobody has yet. */
  readonly verifiedOn: Day | null;
  readonly confidence: Confidence;
  readonly note: Phrase;
}

/** Which rule is wanted: by start event and purpose, for a market code or (undefined) for an unknown market. */
export interface RuleQuery {
  readonly startEvent: EventKey;
  readonly purpose: Purpose;
  readonly market?: string | undefined;
}

/**
 * The rule that answers a query: enabled, for the market by name before rules for all markets, otherwise the first row.
 * Rules of one carrier are never chosen, because the query names none.
 *
 * @returns null when no enabled rule fits
 */
export function chooseRule(rules: readonly Rule[], query: RuleQuery): Rule | null {
  let general: Rule | null = null;
  for (const rule of rules) {
    if (rule.startEvent !== query.startEvent || rule.purpose !== query.purpose) continue;
    if (!rule.enabled || rule.carrier !== '*') continue;
    if (rule.markets === '*') general ??= rule;
    else if (query.market !== undefined && rule.markets.includes(query.market)) return rule;
  }
  return general;
}
