// What the headers of one file say together: by their language, by a word that most begin with, and by how a header ends. May not look at cells.

import { guessByHeader, isNoEvidenceWord, lookUpHere, withoutAside } from './field-headers.ts';
import { type Guess, type MatchField, NO_EVIDENCE_WORDS } from './field-words.ts';
import { headerWords } from './header-words.ts';
import { meaningsAbroad } from './headers-abroad.ts';

/** Whatever stands before them says whose it is: `support_phone`, `prov_first_name`. That of another where the file has one that is plainly told. */
const LAST_WORDS: readonly (readonly [ending: RegExp, field: MatchField])[] = [
  [/ (?:phone|telephone|mobile)(?: number| nr| no)?$/, 'telephone'],
  [/ (?:e mail|email|mail)(?: address| adres)?$/, 'email'],
  [/ (?:first|given) name$| voornaam$| vorname$| prenom$/, 'given_name'],
  [/ (?:last|family) name$| surname$| achternaam$| nachname$/, 'family_name'],
  [/ (?:birth ?date|date of birth|dob)$/, 'birth_date'],
  [/ (?:street address|address(?: line)?(?: 1)?|adres)$/, 'street'],
  [/ (?:zip(?: code)?|postal code|postcode|plz)$/, 'postal_code'],
  [/ (?:plaatsnaam|woonplaats|city name)$/, 'locality'],
];

/** Before the other half it makes a whole name: `Voornaam en achternaam`. */
const HALF_NAME =
  /\b(?:first|last|given|surname|voornaam|achternaam|naam|vorname|nachname|prenom|nom)(?: (?:name|and|en|und|et))*$/;

/** What else may have an address, or a place; and what only says something of one. */
const OTHER_ENDS =
  /^(?:verified|valid|invalid|has|no|same|birth|geboorte|naissance|ip|mac|web|url|internet|file|folder|wallet|contract|event|venue|bcc|cc)$/;

/** What a header ends with, where that alone says what it is: of whom, other words say. */
export function guessByLastWords(header: string): Guess {
  const words = headerWords(withoutAside(header));
  if (words.split(' ').some(one => OTHER_ENDS.test(one) || isNoEvidenceWord(one))) return null;
  const [ending, field] = LAST_WORDS.find(([ending]) => ending.test(words)) ?? [];
  if (ending === undefined || field === undefined) return null;
  const isName = field === 'given_name' || field === 'family_name';
  return isName && HALF_NAME.test(words.replace(ending, '')) ? 'formatted_name' : field;
}

/** In a file of at least so many headers of several words, half may begin with a word that says whose they are: `vendor_name`, `vendor_city`. */
const FEWEST_PREFIXED = 3;

/** The guesses for the headers of one file. */
export function guessHeaders(headers: readonly string[]): readonly Guess[] {
  const owner = ownerOf(headers);
  const abroad = meaningsAbroad(headers, words => lookUpHere(words) !== null);
  const told = headers.map((header, column) => {
    const meaning = abroad[column];
    if (meaning !== undefined) return meaning;
    const guess = guessByHeader(header);
    const words = headerWords(header);
    if (guess !== null || owner === null || !words.startsWith(`${owner} `)) return guess;
    return guessByHeader(words.slice(owner.length + 1));
  });
  return told.map((guess, column) => {
    if (guess !== null) return guess;
    const last = guessByLastWords(headers[column] ?? '');
    return told.includes(last) ? null : last;
  });
}

/** The word that half of the headers begin with. */
function ownerOf(headers: readonly string[]): string | null {
  const firsts = headers
    .map(headerWords)
    .filter(words => words.includes(' '))
    .map(words => words.split(' ')[0] ?? '');
  const owner = firsts.find(first => firsts.filter(other => other === first).length * 2 >= headers.length);
  return owner !== undefined && firsts.length >= FEWEST_PREFIXED && !NO_EVIDENCE_WORDS.has(owner)
    ? owner
    : null;
}
