import { dueOf, type Due } from '../domain/clocks.ts';
import type { EventTime } from '../domain/events.ts';
import { holidaysOf } from '../domain/holidays.ts';
import type { Market } from '../domain/markets.ts';
import { Problem } from '../domain/problems.ts';
import { chooseRule, RULES, type Rule } from '../domain/rules.ts';
import { argumentHelp } from '../text/functions.ts';
import { marketName, moment, rulesTable, zoneOf } from './cells.ts';
import type { Call } from './define.ts';

/** The arguments that every redelivery function takes. */
export const redeliveryArguments = [
  { name: 'failed_at', kind: moment, example: 'F2:F', help: argumentHelp.failedAt },
  { name: 'market', kind: marketName, example: '"US"', help: argumentHelp.market, optional: true },
  { name: 'rules', kind: rulesTable, example: 'Rules!A:S', help: argumentHelp.rules, optional: true },
] as const;

/**
 * The rule that says how long redelivery may be requested after a failed delivery.
 *
 * @throws {Problem} `noRule`
 */
export function redeliveryRule(rules: readonly Rule[] = RULES, market: Market | undefined): Rule {
  const rule = chooseRule(rules, {
    startEvent: 'delivery_failed',
    purpose: 'redelivery',
    market: market?.code,
  });
  if (!rule) throw new Problem('noRule', { market: market?.code ?? '–' });
  return rule;
}

/** The last day to request redelivery, and the day to act by. */
export function redeliveryDue(
  call: Call,
  failedAt: EventTime,
  market: Market | undefined,
  rules: readonly Rule[] | undefined,
): Due {
  return dueOf(
    redeliveryRule(rules, market),
    failedAt,
    zoneOf(market, call.sheet),
    holidaysOf(market?.code ?? ''),
  );
}
