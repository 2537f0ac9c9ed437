import { Problem } from './problems.ts';

/** Digits of the shortest and the longest order ID that is believed; today's have 18. */
export const ORDER_ID_DIGITS = { min: 10, max: 20 } as const;

/** Spreadsheets keep this many digits of a number and write zeros for the rest. */
const DIGITS_KEPT_BY_SPREADSHEETS = 15;

/** Three zeros where digits were: the trace of an 18-digit ID that was a number once. */
const LOST_DIGITS = 3;

export type OrderIdCheck =
  | {
      readonly ok: true;
      /** The digits alone. */
      readonly id: string;
      /**
       * Everything after the 15th digit is zero, as in an ID that was a number once. One honest ID in a thousand
       * looks so too; therefore one value alone is believed, and a reader of a whole column lets the column decide.
       */
      readonly suspect: boolean;
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Whether a cell holds a usable order ID: text of 10 to 20 digits, once the debris of exports is off
 * (TAB, BOM, NUL, spaces, a leading apostrophe, full-width digits, a `.0` added by other programs).
 *
 * A number is always refused as damaged, however right it looks: an ID has more digits than a number keeps
 * (https://support.microsoft.com/kb/269370). So is scientific notation and a number written in groups.
 *
 * @param value the cell as Sheets or a file gives it
 * @returns the ID, or the problem `damagedOrderId` or `notAnOrderId`; never throws
 * @example checkOrderId('576461413038785752\t') // { ok: true, id: '576461413038785752', suspect: false }
 * @example checkOrderId('5.76461E+17') // { ok: false, problem: damagedOrderId }
 */
export function checkOrderId(value: unknown): OrderIdCheck {
  if (typeof value === 'number') {
    const tooShort = !(Math.abs(value) >= 10 ** (ORDER_ID_DIGITS.min - 1));
    return refuse(tooShort ? 'notAnOrderId' : 'damagedOrderId', String(value));
  }
  if (typeof value !== 'string') return refuse('notAnOrderId', value == null ? '' : String(value));

  const text = withoutDebris(value);
  const id = /^\d+\.0$/.test(text) ? text.slice(0, -2) : text;
  if (isAllDigits(id)) {
    if (id.length < ORDER_ID_DIGITS.min || id.length > ORDER_ID_DIGITS.max)
      return refuse('notAnOrderId', text);
    return { ok: true, id, suspect: looksRounded(id) };
  }
  const wasANumber = /^\d([.,]\d+)?E\+?\d+$/i.test(text) || /^\d{1,3}([., ]\d{3}){3,}([.,]0+)?$/.test(text);
  return refuse(wasANumber ? 'damagedOrderId' : 'notAnOrderId', text);
}

function looksRounded(digits: string): boolean {
  const from = digits.length - LOST_DIGITS;
  return from >= DIGITS_KEPT_BY_SPREADSHEETS && /^0+$/.test(digits.slice(DIGITS_KEPT_BY_SPREADSHEETS));
}

function isAllDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

function withoutDebris(value: string): string {
  if (isAllDigits(value)) return value;
  return value
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\0\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .trim()
    .replace(/^['’]\s*/, '');
}

function refuse(code: 'damagedOrderId' | 'notAnOrderId', text: string): OrderIdCheck {
  return { ok: false, problem: new Problem(code, { text: text.slice(0, 40) }) };
}
