/**
 * What Sheets makes of a text that somebody types, pastes or writes with setValue: a number, a date, a boolean or a text.
 *
 * This is where order numbers lose their last digits and where 03/13 becomes a text in Jakarta, so it is spelled out
 * here instead of being left to the engine, whose own rules are narrower.
 */
import type { SheetLocale } from '../engine/locales.ts';

export type Typed =
  | { kind: 'text' }
  | { kind: 'boolean'; value: boolean }
  /** `format` is what an automatic cell gets. */
  | { kind: 'number'; value: number; format?: string };

const TEXT: Typed = { kind: 'text' };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const CURRENCIES: Record<string, string> = { $: '[$$]', '€': '[$€]', '£': '[$£]', '¥': '[$¥]', '￥': '[$¥]' };
const DAY_MS = 86_400_000;
/** Two-digit years below this belong to this century. */
const CENTURY_TURN = 30;

const caches = new WeakMap<SheetLocale, Map<string, Typed>>();
/** Repeated texts (statuses, carriers) dominate real sheets; the cache is emptied when it has grown large. */
const CACHE_SIZE = 20_000;

export function readTyped(text: string, locale: SheetLocale): Typed {
  let cache = caches.get(locale);
  if (!cache) caches.set(locale, (cache = new Map()));
  let typed = cache.get(text);
  if (!typed) {
    if (cache.size > CACHE_SIZE) cache.clear();
    cache.set(text, (typed = interpret(text.trim(), locale)));
  }
  return typed;
}

function interpret(text: string, locale: SheetLocale): Typed {
  if (/^(true|false)$/i.test(text)) return { kind: 'boolean', value: /^true$/i.test(text) };
  if (!/\d/.test(text) || text.length > 60) return TEXT;
  return readNumber(text, locale) ?? readDateTime(text, locale) ?? TEXT;
}

// ---- numbers -----------------------------------------------------------------------------------------------------

function readNumber(text: string, locale: SheetLocale): Typed | undefined {
  let body = text;
  let sign = 1;
  const parenthesised = /^\((.+)\)$/.exec(body);
  if (parenthesised) {
    sign = -1;
    body = parenthesised[1]!;
  }
  const signed = /^([+-])\s*(.*)$/.exec(body);
  if (signed && !parenthesised) {
    sign = signed[1] === '-' ? -1 : 1;
    body = signed[2]!;
  }
  const symbol = Object.keys(CURRENCIES).find((candidate) => body.startsWith(candidate));
  if (symbol) body = body.slice(symbol.length).trimStart();
  const percent = body.endsWith('%');
  if (percent) body = body.slice(0, -1).trimEnd();

  const decimal = escape(locale.decimalSeparator);
  const group = escape(locale.thousandsSeparator === ' ' ? '\u00a0' : locale.thousandsSeparator);
  const pattern = new RegExp(`^(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}(\\d*))?(e[+-]?\\d+)?$`, 'i');
  const match = pattern.exec(body);
  if (!match || (!match[1] && !match[2])) return undefined;
  const whole = (match[1] ?? '0').replace(/\D/g, '');
  const value = sign * Number(`${whole}.${match[2] || '0'}${match[3] ?? ''}`);
  if (!Number.isFinite(value)) return undefined;
  const decimals = match[2] ? '.00' : '';
  if (percent) return { kind: 'number', value: value / 100, format: `0${decimals}%` };
  if (symbol) return { kind: 'number', value, format: `${CURRENCIES[symbol]}#,##0${decimals}` };
  if (match[1] && /\D/.test(match[1])) return { kind: 'number', value, format: `#,##0${decimals}` };
  return { kind: 'number', value };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// ---- dates and times ---------------------------------------------------------------------------------------------

function readDateTime(text: string, locale: SheetLocale): Typed | undefined {
  const time = /(?:^|\s)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s?([ap])\.?m\.?)?$/i.exec(text);
  const dateText = time ? text.slice(0, time.index).trim() : text;
  const date = dateText === '' ? undefined : readDate(dateText, locale);
  if (dateText !== '' && !date) return undefined;
  if (!time) return date ? { kind: 'number', value: date.serial, format: date.format } : undefined;
  let hours = Number(time[1]);
  const half = time[4]?.toLowerCase();
  if (half && (hours < 1 || hours > 12)) return undefined;
  if (half) hours = (hours % 12) + (half === 'p' ? 12 : 0);
  const minutes = Number(time[2]);
  const seconds = Number(time[3] ?? 0);
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const fraction = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  const timeFormat = `hh:mm${time[3] ? ':ss' : ''}${half ? ' a' : ''}`;
  return {
    kind: 'number',
    value: (date?.serial ?? 0) + fraction,
    format: date ? `${date.format} ${timeFormat}` : timeFormat,
  };
}

interface ReadDate {
  serial: number;
  format: string;
}

function readDate(text: string, locale: SheetLocale): ReadDate | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return civil(iso[1]!, iso[3]!, iso[4]!, iso[2] === '-' ? 'yyyy-mm-dd' : locale.dateFormat);
  const chinese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese) return civil(chinese[1] ?? thisYear(), chinese[2]!, chinese[3]!, 'yyyy"年"m"月"d"日"');
  const separators = locale.dateFormat.includes('.') ? '[-/.]' : '[-/]';
  const numeric = new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?$`).exec(text);
  if (numeric) {
    const dayFirst = /^d/.test(locale.dateFormat);
    const [first, second] = [numeric[1]!, numeric[3]!];
    const [month, day] = dayFirst ? [second, first] : [first, second];
    return civil(numeric[4] ?? thisYear(), month, day, locale.dateFormat);
  }
  const monthFirst = new RegExp(`^${MONTH_NAME}[\\s-]+(\\d{1,2})(?:,?[\\s-]+(\\d{4}))?$`, 'i').exec(text);
  if (monthFirst) return named(monthFirst[3], monthFirst[1]!, monthFirst[2]!, locale);
  const dayFirst = new RegExp(`^(\\d{1,2})[\\s-]+${MONTH_NAME}(?:,?[\\s-]+(\\d{4}))?$`, 'i').exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2]!, dayFirst[1]!, locale);
  return undefined;
}

function named(
  year: string | undefined,
  month: string,
  day: string,
  locale: SheetLocale,
): ReadDate | undefined {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return civil(year ?? thisYear(), String(index + 1), day, locale.dateFormat);
}

function civil(yearText: string, monthText: string, dayText: string, format: string): ReadDate | undefined {
  let year = Number(yearText);
  if (yearText.length === 2) year += year < CENTURY_TURN ? 2000 : 1900;
  const month = Number(monthText);
  const day = Number(dayText);
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || year < 1900) return undefined;
  return { serial: (ms - Date.UTC(1899, 11, 30)) / DAY_MS, format };
}

let yearNow = () => new Date().getUTCFullYear();
const thisYear = () => String(yearNow());

/** Dates typed without a year belong to the workbench's year. */
export function setTypedYear(year: () => number): void {
  yearNow = year;
}
