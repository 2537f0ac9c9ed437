import { sentence } from '../domain/problems.ts';
import { REASONS } from '../domain/reasons.ts';
import type { Hello } from '../protocol.ts';
import { languageOf, type Language } from '../text/phrase.ts';
import { VERSION } from '../version.ts';
import type { Ports } from './ports.ts';
import { readableRules, settingsOf } from './settings.ts';
import { layoutState } from './setup-plan.ts';

/** What the sidebar must know before it can show anything. */
export function hello(ports: Ports, language: Language): Hello {
  const { book, person, files } = ports;
  const locale = book.locale();
  const settings = settingsOf(book, languageOf(locale));
  const { problem } = readableRules(book);
  const warnings = problem ? [...settings.warnings, problem] : settings.warnings;
  return {
    user: person.email(),
    language: person.chosenLanguage(),
    locale: person.locale(),
    sheetLanguage: settings.language,
    timeZone: book.timeZone(),
    layout: layoutState(book.layout()),
    canEdit: book.canEdit(),
    canUpload: files.allowed(),
    version: VERSION,
    defaultMarket: settings.defaultMarket,
    markets: settings.markets.map((market) => ({
      code: market.code,
      name: market.name[language],
      zone: market.zone,
      currency: market.currency,
      packingVideoFrom: market.packingVideoFrom,
      checkTrackingAfterDays: market.checkTrackingAfterDays,
    })),
    reasons: REASONS.map(({ key, name }) => ({ key, name: name[language] })),
    warnings: warnings.map((warning) => sentence(warning, language)),
  };
}
