import type { Language } from '../../src/text/phrase.ts';

/** An amount with its currency; the plain number where the currency is not one that the browser knows. */
export function amountText(language: Language, amount: number, currency: string): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en';
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
  } catch {
    return `${new Intl.NumberFormat(locale).format(amount)} ${currency}`.trim();
  }
}
