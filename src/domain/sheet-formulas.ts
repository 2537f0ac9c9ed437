import { stateTexts } from '../text/states.ts';
import { statusLabel } from './statuses.ts';
import type { Language } from '../text/phrase.ts';
import { orderColumn, type ColumnKey } from './order-columns.ts';
import { CHECK_TRACKING_AFTER_DAYS, DUE_SOON_DAYS } from './states.ts';

/** Where the formulas find what they need: column letters on the Orders tab and whole tables elsewhere. */
export interface FormulaPlaces {
  /** Column letters on the Orders tab. */
  readonly letter: (key: ColumnKey) => string;
  /** The Rules tab from its header down, such as `Rules!A1:S`. */
  readonly rules: string;
  /** The Evidence tab from its header down. */
  readonly evidence: string;
  /** The markets on the Settings tab from their header down. */
  readonly markets: string;
  /** Which column of the markets, counted from 1, says after how many days to check tracking. */
  readonly checkTrackingColumn: number;
  /** The cell on the Settings tab that names the market of orders without one. */
  readonly defaultMarket: string;
}

/** The computed columns, each with the one formula that fills it from its header cell down. */
export type ComputedKey = 'nextStep' | 'daysLeft' | 'actBy' | 'deadline' | 'closesAt' | 'evidence';

export function isComputed(key: ColumnKey): key is ComputedKey {
  return orderColumn(key).owner === 'computed';
}

/** Whether the formula of a header cell is one of ours. */
export function isColumnFormula(formula: string): boolean {
  return /^=ARRAYFORMULA\(IF\(ROW\(/i.test(formula.replace(/\s/g, ''));
}

/**
 * The formula that stands in a computed column's header cell and fills the whole column.
 *
 * It stands in the frozen header and speaks of whole columns from row 1, so sorting, inserting, deleting and pasting
 * rows cannot break it. Arguments are separated by `;`, which Sheets reads in every locale.
 */
export function computedFormula(key: ComputedKey, places: FormulaPlaces, language: Language): string {
  const column = (name: ColumnKey) => `${places.letter(name)}1:${places.letter(name)}`;
  const text = (words: string) => `"${words.replace(/"/g, '""')}"`;
  const header = text(orderColumn(key).header[language]);
  const whole = (body: string) => `=ARRAYFORMULA(IF(ROW(${column('orderId')})=1;${header};${body}))`;
  const market = `IF(${column('market')}="";${places.defaultMarket};${column('market')})`;
  const deadlineCall = (name: string) => whole(`${name}(${column('failedAt')};${market};${places.rules})`);
  const safetyDays = `(${column('deadline')}-${column('actBy')})`;

  switch (key) {
    case 'deadline':
      return deadlineCall('REDELIVERY_DEADLINE');
    case 'actBy':
      return deadlineCall('REDELIVERY_ACT_BY');
    case 'closesAt': {
      // What is no date is left out before the call: a bad cell would have to be named, in a language to be asked for.
      const dates = `IF(ISNUMBER(${column('deadline')});${column('deadline')};"")`;
      return whole(`MARKET_DAY_END(${dates};${market})`);
    }
    case 'evidence':
      return whole(
        `EVIDENCE_PROGRESS(${column('orderId')};${places.evidence};${column('amount')};${market};${places.markets})`,
      );
    case 'daysLeft': {
      const running = (['dueSoon', 'failed', 'actNow', 'overdue'] as const)
        .map((state) => `(${column('nextStep')}=${text(stateTexts[state][language])})`)
        .join('+');
      return whole(`IF(${running}>0;INT(${column('closesAt')}-${safetyDays}-NOW());"")`);
    }
    case 'nextStep': {
      const say = (state: keyof typeof stateTexts) => text(stateTexts[state][language]);
      // Either language: a sheet whose language was changed keeps the statuses it has.
      const is = (status: 'delivered' | 'completed' | 'cancelled') => {
        const { zh, en } = statusLabel(status);
        return `((${column('status')}=${text(zh)})+(${column('status')}=${text(en)}))`;
      };
      const filled = (name: ColumnKey) => `(${column(name)}<>"")`;
      const empty = (name: ColumnKey) => `(${column(name)}="")`;
      // Asked in this order because a number, which REGEXMATCH refuses, is damaged already.
      const damaged = `IF(ISNUMBER(${column('orderId')});TRUE;NOT(REGEXMATCH(${column('orderId')};"^[0-9]+$")))`;
      const cancelled = `(${filled('cancelledAt')}+${is('cancelled')}>0)`;
      const refunded = `(IF(ISNUMBER(${column('refund')});${column('refund')};0)>0)`;
      const after = `IFERROR(VLOOKUP(${market};${places.markets};${places.checkTrackingColumn};FALSE);${CHECK_TRACKING_AFTER_DAYS})`;
      const tracked = `IF(${filled('deliveredAt')}+${is('delivered')}+${is('completed')}+${refunded}+${empty('shippedAt')}>0;"";IF(${column('shippedAt')}+${after}<NOW();${say('checkTracking')};""))`;
      const notFailed = `IF(${cancelled};IF(${empty('shippedAt')};"";${say('closed')});${tracked})`;
      const rescued = `IF(${empty('deliveredAt')};${is('completed')}>0;${column('deliveredAt')}+1>${column('failedAt')})`;
      const left = `(${column('closesAt')}-${safetyDays}-NOW())`;
      const running = `IF(${column('closesAt')}<NOW();${say('overdue')};IF(${left}<0;${say('actNow')};IF(${left}<${DUE_SOON_DAYS + 1};${say('dueSoon')};${say('failed')})))`;
      const failed = `IF(NOT(ISNUMBER(${column('closesAt')}));${say('unreadableDate')};IF(${rescued};${say('rescued')};IF(${cancelled}+${refunded}>0;${say('closed')};IF(${filled('askedAt')};${say('asked')};${running}))))`;
      return whole(
        `IF(${empty('orderId')};"";IF(${damaged};${say('damagedId')};IF(${empty('failedAt')};${notFailed};${failed})))`,
      );
    }
  }
}
