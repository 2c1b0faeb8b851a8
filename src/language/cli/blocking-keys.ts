// What the keys are called by which records are brought together, in both languages. May not hold logic beyond joining them.

import type { Locale } from '../locale.ts';

/** By part of a key, as it is named in figures. */
export const KEY_PARTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    ...{
      'national-id': 'national number',
      iban: 'IBAN',
      email: 'e-mail address',
      telephone: 'telephone number',
    },
    ...{ 'email-local': 'mailbox before the @', swapped: 'first name and surname, in either order' },
    ...{ given: 'first name', initial: 'initial', surname: 'surname', start: 'start of the surname' },
    ...{ sound: 'sound of the name', birth: 'birth date', day: 'birthday', year: 'birth year' },
    ...{ 'birth-place': 'birth place', postcode: 'postcode', area: 'postcode area', city: 'town' },
    ...{ number: 'house number', street: 'street', 'kvk-number': 'KvK number', 'vat-id': 'VAT number' },
    ...{ domain: 'website', name: 'name', 'rarest-word': 'rarest word of the name' },
    ...{ 'word-pairs': 'two words of the name', 'rarest-words': 'two rarest words of the name' },
    ...{ 'word-off': 'name but for a word', 'name-grams': 'piece of the name' },
    ...{ 'name-start': 'start of the name', 'name-end': 'end of the name' },
  },
  nl: {
    ...{ 'national-id': 'nationaal nummer', iban: 'IBAN', email: 'e-mailadres', telephone: 'telefoonnummer' },
    ...{ 'email-local': 'postvak vóór de @', swapped: 'voor- en achternaam, in beide volgordes' },
    ...{ given: 'voornaam', initial: 'voorletter', surname: 'achternaam', start: 'begin van de achternaam' },
    ...{ sound: 'klank van de naam', birth: 'geboortedatum', day: 'verjaardag', year: 'geboortejaar' },
    ...{ 'birth-place': 'geboorteplaats', postcode: 'postcode', area: 'postcodegebied', city: 'plaats' },
    ...{ number: 'huisnummer', street: 'straat', 'kvk-number': 'KvK-nummer', 'vat-id': 'btw-nummer' },
    ...{ domain: 'website', name: 'naam', 'rarest-word': 'zeldzaamste woord van de naam' },
    ...{ 'word-pairs': 'twee woorden van de naam', 'rarest-words': 'twee zeldzaamste woorden van de naam' },
    ...{ 'word-off': 'naam op een woord na', 'name-grams': 'stuk van de naam' },
    ...{ 'name-start': 'begin van de naam', 'name-end': 'einde van de naam' },
  },
};

/** `surname+birth` → "surname + birth date"; a second one of a kind is called as the first. */
export function writeKey(locale: Locale, key: string): string {
  return key
    .split('+')
    .map(part => part.replace(/-\d+$/, ''))
    .map(part => KEY_PARTS[locale][part] ?? part)
    .join(' + ');
}
