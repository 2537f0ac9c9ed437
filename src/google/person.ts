import type { Person } from '../app/ports.ts';
import type { Language } from '../text/phrase.ts';

const LANGUAGE_PROPERTY = 'redelivery-desk.language';

/** The person at the keyboard. */
export const person: Person = {
  email: () => Session.getActiveUser().getEmail(),
  locale: () => Session.getActiveUserLocale(),
  chosenLanguage() {
    const chosen = PropertiesService.getUserProperties().getProperty(LANGUAGE_PROPERTY);
    return chosen === 'zh' || chosen === 'en' ? chosen : null;
  },
  chooseLanguage(language: Language) {
    PropertiesService.getUserProperties().setProperty(LANGUAGE_PROPERTY, language);
  },
};
