import { market as marketNamed } from '../markets.ts';
import { sentence } from '../problems.ts';
import { dateOrders, dateReasons, marketReasons, whereInFile } from '../../text/import.ts';
import { say, type Language } from '../../text/phrase.ts';
import type { DateOrder, DateWhy, ImportWarning, MarketWhy } from './imported.ts';

/**
 * How the dates of a file were read, and why, as a sentence.
 *
 * @example explainDates('en', 'dayFirst', { reason: 'clock24', example: '03/04/2026 10:00:00' })
 * // 'Dates are read day first, because the file uses a 24-hour clock (03/04/2026 10:00:00).'
 */
export function explainDates(language: Language, order: DateOrder, { reason, example }: DateWhy): string {
  if (reason === 'noDoubt') return say(language, dateOrders.noDoubt);
  return say(language, dateOrders[order], { reason: say(language, dateReasons[reason], { example }) });
}

/**
 * Which market a file was taken for, and why, as a sentence.
 *
 * @param code of a market; its name is shown, or the code where the market is the shop's own
 */
export function explainMarket(language: Language, code: string, { reason, example }: MarketWhy): string {
  return say(language, marketReasons[reason], { market: nameOf(code, language), example });
}

/** A warning with the rows it is about; one about the whole file stands alone. */
export function explainWarning(language: Language, { problem, rows, count }: ImportWarning): string {
  const text = sentence(problem, language);
  if (rows.length === 0) return text;
  const where =
    count > rows.length ? whereInFile.manyRows : rows.length > 1 ? whereInFile.rows : whereInFile.row;
  return say(language, where, { rows: rows.join(', '), count, sentence: text });
}

function nameOf(code: string, language: Language): string {
  try {
    return marketNamed(code).name[language];
  } catch {
    return code;
  }
}
