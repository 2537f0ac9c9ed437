import { Problem } from './problems.ts';

/** An amount in whole units of its currency (12.5 dollars are 12.5), as the export shows it. */
export interface Money {
  readonly value: number;
  /** ISO 4217, or null where neither the text nor the caller names one. */
  readonly currency: string | null;
}

export type DecimalMark = '.' | ',';

/** How a column writes its numbers: which mark starts the cents (the other one groups thousands). */
export interface MoneyFormat {
  /** Null: no cell of the column shows it; the currency's habit decides. */
  readonly decimal: DecimalMark | null;
  /** For amounts that name no currency themselves, ISO 4217. */
  readonly currency?: string | undefined;
}

/** Signs and codes before or after an amount. Longer signs stand first: `S$` ends in `$`. */
const CURRENCY_SIGNS: readonly (readonly [sign: string, currency: string])[] = [
  ['US$', 'USD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['RM', 'MYR'],
  ['RP', 'IDR'],
  ['₫', 'VND'],
  ['Đ', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['£', 'GBP'],
  ['€', 'EUR'],
];

/** Signs that several currencies share: the caller's currency decides, then the best known one. */
const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'SGD', 'MXN', 'AUD', 'CAD', 'NZD'],
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
};

/** Nobody writes cents in these, so three digits after a mark are thousands. */
const WITHOUT_CENTS = new Set(['IDR', 'VND', 'JPY', 'KRW']);
/** Written 1.022,25. */
const WITH_DECIMAL_COMMA = new Set(['BRL', 'EUR']);

/**
 * The amount in a cell; null for a blank one.
 *
 * @param cell text as the file writes it, or a number from a numeric cell
 * @param format what the whole column shows, from `moneyFormat`
 * @returns the amount, null for a blank, or the problem `notMoney`
 * @example parseMoney('Rp38.824') // { value: 38824, currency: 'IDR' }
 * @example parseMoney('BRL 35,91') // { value: 35.91, currency: 'BRL' }
 */
export function parseMoney(
  cell: string | number,
  format: MoneyFormat = { decimal: null },
): Money | Problem | null {
  if (typeof cell === 'number') return { value: cell, currency: format.currency ?? null };
  const text = cell.trim();
  if (text === '') return null;

  const { digits, negative, currency } = split(text, format.currency);
  const inGroups = groupingOf(digits);
  if (currency === undefined || inGroups === null)
    return new Problem('notMoney', { text: text.slice(0, 40) });

  const decimal = inGroups.decimal ?? format.decimal ?? habitOf(currency, digits);
  const grouped = decimal === '.' ? /,/g : /\./g;
  const value = Number(digits.replace(grouped, '').replace(',', '.'));
  return { value: negative ? -value : value, currency };
}

/**
 * How a column writes its numbers, by the cells that leave no doubt: `1,022.25`, `35,91`, `1.022.250`. A column that
 * contradicts itself, or shows nothing, leaves it open.
 *
 * @param cells as many of the column as there are; blanks and numbers are passed over
 */
export function moneyFormat(cells: Iterable<string | number>, currency?: string): MoneyFormat {
  let points = 0;
  let commas = 0;
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const decimal = groupingOf(split(cell.trim(), currency).digits)?.decimal;
    if (decimal === '.') points++;
    if (decimal === ',') commas++;
  }
  return { decimal: points > 0 && commas === 0 ? '.' : commas > 0 && points === 0 ? ',' : null, currency };
}

/** The currency a text names, or null: `Rp38.824` → IDR. A shared sign such as `$` names none for sure. */
export function currencyOf(text: string): string | null {
  const sign = signOf(text.trim());
  return SHARED_SIGNS[sign] ? null : (namedBy(sign) ?? null);
}

/** What a number's own marks say about the decimal mark; null when it is no number. */
function groupingOf(digits: string): { decimal: DecimalMark | null } | null {
  if (/^\d+$/.test(digits)) return { decimal: null };
  if (!/^\d[\d.,]*\d$/.test(digits)) return null;
  const point = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (point >= 0 && comma >= 0) {
    const decimal = point > comma ? '.' : ',';
    return wellFormed(digits, decimal) ? { decimal } : null;
  }
  const mark: DecimalMark = point >= 0 ? '.' : ',';
  const other: DecimalMark = mark === '.' ? ',' : '.';
  if (wellFormed(digits, other))
    return digits.indexOf(mark) === digits.lastIndexOf(mark) ? { decimal: null } : { decimal: other };
  return wellFormed(digits, mark) ? { decimal: mark } : null;
}

/** Whether the number reads with this decimal mark: one decimal mark at most, thousands in threes. */
function wellFormed(digits: string, decimal: DecimalMark): boolean {
  return decimal === '.'
    ? /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(digits)
    : /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(digits);
}

/** For `38.824` in a column that shows nothing else. */
function habitOf(currency: string | null, digits: string): DecimalMark {
  if (currency !== null && WITHOUT_CENTS.has(currency)) return digits.includes('.') ? ',' : '.';
  return currency !== null && WITH_DECIMAL_COMMA.has(currency) ? ',' : '.';
}

function split(text: string, hint: string | undefined) {
  const digits = text.replace(/[^\d.,]/g, '').replace(/^[.,]+|[.,]+$/g, '');
  const negative = /^[-−(]|[$\s][-−]/.test(text);
  const sign = signOf(text);
  return { digits, negative, currency: sign === '' ? (hint ?? null) : namedBy(sign, hint) };
}

/** What stands around the digits, upper case: '$', 'SGD', 'RP'. */
function signOf(text: string): string {
  return text.replace(/[\d.,\s()−-]/g, '').toUpperCase();
}

/** Undefined for a sign nobody uses: the cell is no amount then. */
function namedBy(sign: string, hint?: string): string | undefined {
  const shared = SHARED_SIGNS[sign];
  if (shared) return hint !== undefined && shared.includes(hint) ? hint : shared[0];
  return (
    CURRENCY_SIGNS.find(([known]) => known === sign)?.[1] ?? (/^[A-Z]{3}$/.test(sign) ? sign : undefined)
  );
}
