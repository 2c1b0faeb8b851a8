// The words for what free text should not hold, in the two languages. May not decide what is found: src/detection does. Keys are plain
// text, because the floor of the words knows no model.

import type { Locale } from '../locale.ts';

const PAIRS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  bsn: ['een BSN', 'a citizen service number (BSN)'],
  card: ['een kaartnummer', 'a payment card number'],
  iban: ['een IBAN', 'an IBAN'],
  passport: ['het nummer van een paspoort of ID-kaart', 'the number of a passport or ID card'],
  driving_licence: ['een rijbewijsnummer', 'a driving licence number'],
  health: ['gezondheid', 'health'],
  religion: ['godsdienst of levensovertuiging', 'religion or belief'],
  ethnicity: ['ras of etnische afkomst', 'race or ethnic origin'],
  politics: ['politieke opvatting', 'political opinion'],
  union: ['lidmaatschap van een vakbond', 'trade union membership'],
  sex_life: ['seksueel gedrag of gerichtheid', 'sex life or orientation'],
  genetic_biometric: ['genetische of biometrische gegevens', 'genetic or biometric data'],
  criminal: ['strafrechtelijke gegevens', 'criminal matters'],
  judgement: ['een oordeel over iemand', 'a judgement about somebody'],
  social_link: ['een profiel op sociale media', 'a social-media profile'],
};

/** "gezondheid, een BSN": several, one after another; a name without words as it is. */
export function writeDetected(locale: Locale, what: readonly string[]): string {
  return what.map(name => PAIRS[name]?.[locale === 'nl' ? 0 : 1] ?? name).join(', ');
}
