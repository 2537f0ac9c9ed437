import { plainHeader } from '../domain/headers.ts';
import { MARKETS, market, marketsFromTable, type Market } from '../domain/markets.ts';
import { Problem } from '../domain/problems.ts';
import { RULES, rulesFromTable, type Rule } from '../domain/rules.ts';
import { LANGUAGE_NAMES, SETTINGS, USUAL_SETTINGS } from '../domain/settings.ts';
import { TAB_NAMES } from '../domain/tabs.ts';
import { LANGUAGES, type Language } from '../text/phrase.ts';
import type { Book, Cell } from './ports.ts';

export interface Settings {
  readonly language: Language;
  /** A market's code. */
  readonly defaultMarket: string;
  readonly driveFolder: string;
  readonly markets: readonly Market[];
  /** What could not be read; the usual value stands in. */
  readonly warnings: readonly Problem[];
}

/** What people write for a language. */
const LANGUAGE_WORDS: Readonly<Record<Language, RegExp>> = {
  zh: /^(zh|中文|简体中文|chinese)/,
  en: /^(en|英文|英语)/,
};

type SettingKey = (typeof SETTINGS)[number]['key'];

/** The row of a setting, counted from 1 and found by its name in either language; 0 when it is not there. */
export function settingRow(values: readonly (readonly Cell[])[], key: SettingKey): number {
  const names = SETTINGS.find((row) => row.key === key)!.name;
  const meant = [plainHeader(names.zh), plainHeader(names.en)];
  return values.findIndex(([name]) => meant.includes(plainHeader(name))) + 1;
}

/** Reads the Settings tab; what is missing or unreadable keeps its usual value and is reported. */
export function readSettings(values: readonly (readonly Cell[])[], fallback: Language = 'en'): Settings {
  const warnings: Problem[] = [];
  const value = (key: SettingKey) => String(values[settingRow(values, key) - 1]?.[1] ?? '').trim();
  const written = value('language').toLowerCase();
  const named = LANGUAGES.find((one) => LANGUAGE_WORDS[one].test(written));
  const language = named ?? fallback;
  const refuse = (key: SettingKey, expected: string, usual: string) =>
    warnings.push(
      new Problem('unreadableSetting', {
        tab: TAB_NAMES.settings[language],
        setting: SETTINGS.find((row) => row.key === key)!.name[language],
        text: value(key),
        expected,
        usual,
      }),
    );
  if (written !== '' && !named)
    refuse('language', `${LANGUAGE_NAMES.zh} / ${LANGUAGE_NAMES.en}`, LANGUAGE_NAMES[fallback]);

  let markets: readonly Market[] = MARKETS;
  try {
    if (values.length > 0) markets = marketsFromTable(values);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    warnings.push(problem);
  }
  let defaultMarket: string = USUAL_SETTINGS.defaultMarket;
  try {
    if (value('defaultMarket') !== '') defaultMarket = market(value('defaultMarket'), markets).code;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    refuse('defaultMarket', markets.map(({ code }) => code).join(', '), defaultMarket);
  }
  return {
    language,
    defaultMarket,
    driveFolder: value('driveFolder') || USUAL_SETTINGS.driveFolder,
    markets,
    warnings,
  };
}

/** The settings of the open spreadsheet; the usual ones before set-up. */
export function settingsOf(book: Book, fallback: Language): Settings {
  return readSettings(book.tab('settings')?.read() ?? [], fallback);
}

/** The rules as the Rules tab has them; the built-in ones before set-up. @throws Problem unreadableRule */
function rulesOf(book: Book): readonly Rule[] {
  const tab = book.tab('rules');
  return tab ? rulesFromTable(tab.read()) : RULES;
}

/** The rules, or none and the problem where a row of the Rules tab cannot be read. */
export function readableRules(book: Book): {
  readonly rules: readonly Rule[];
  readonly problem: Problem | null;
} {
  try {
    return { rules: rulesOf(book), problem: null };
  } catch (problem) {
    if (problem instanceof Problem) return { rules: [], problem };
    throw problem;
  }
}
