/** The two languages of the product: Simplified Chinese and English. */
export type Language = 'zh' | 'en';

export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** One text in both languages; a missing language does not compile. `{name}` marks a value. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

export type Values = Readonly<Record<string, string | number>>;

/**
 * The phrase in one language, with its `{name}` marks filled in.
 *
 * @throws {Error} when a mark has no value: a sentence with a hole is a defect, not a message.
 * @example say('en', { zh: '{n} 天', en: '{n} days' }, { n: 3 }) // '3 days'
 */
export function say(language: Language, phrase: Phrase, values: Values = {}): string {
  return phrase[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${phrase.en}"`);
    return String(value);
  });
}

/**
 * The language of a locale tag: every kind of Chinese gets Simplified Chinese, everyone else English.
 *
 * @example languageOf('zh_CN') // 'zh'
 */
export function languageOf(locale: string): Language {
  return /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en';
}
