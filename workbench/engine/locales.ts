/**
 * Spreadsheet locales (`en_US`, `zh_CN`, `id_ID` …) as the engine wants them.
 * Separators and the order of day, month and year come from the runtime's own locale data.
 */
export interface SheetLocale {
  name: string;
  code: string;
  thousandsSeparator: string;
  decimalSeparator: string;
  weekStart: number;
  dateFormat: string;
  timeFormat: string;
  formulaArgSeparator: string;
}

const cache = new Map<string, SheetLocale>();

export function sheetLocale(code: string): SheetLocale {
  let locale = cache.get(code);
  if (!locale) cache.set(code, (locale = makeLocale(code)));
  return locale;
}

/** `zh-CN` → `zh_CN`, `en` → `en_US`: the spreadsheet locale that Google picks for an account's language. */
export function localeOfLanguage(language: string): string {
  const [base = 'en', region] = language.replace('_', '-').split('-');
  if (region && region.length === 2) return `${base}_${region.toUpperCase()}`;
  return `${base}_${new Intl.Locale(base).maximize().region ?? 'US'}`;
}

function makeLocale(code: string): SheetLocale {
  const tag = code.replace('_', '-');
  const number = new Intl.NumberFormat(tag).formatToParts(-1234567.5);
  const decimalSeparator = number.find((part) => part.type === 'decimal')?.value ?? '.';
  const group = number.find((part) => part.type === 'group')?.value ?? ',';
  return {
    name: new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? code,
    code,
    thousandsSeparator: /\s/.test(group) ? ' ' : group,
    decimalSeparator,
    weekStart: code.endsWith('_US') || code.endsWith('_CN') ? 7 : 1,
    dateFormat: dateFormat(tag),
    timeFormat: code === 'en_US' ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
  };
}

/** The short date of a locale as a number format, e.g. `m/d/yyyy` or `yyyy/m/d`. */
function dateFormat(tag: string): string {
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(
    new Date(Date.UTC(2026, 2, 5)),
  );
  return parts
    .map(({ type, value }) => {
      if (type === 'year') return 'yyyy';
      if (type === 'month') return value.length === 2 ? 'mm' : 'm';
      if (type === 'day') return value.length === 2 ? 'dd' : 'd';
      return type === 'literal' ? value.replace(/[^-/. ]/g, '') : '';
    })
    .join('')
    .trim();
}
