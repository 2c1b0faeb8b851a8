// What a header says of its column, in any spelling. May not look at cells.

import {
  ADDRESS_FIELDS,
  FIELD_WORDS,
  type Guess,
  MATCH_FIELDS,
  type MatchField,
  NAME_WORDS,
  NO_EVIDENCE_WORDS,
  NOISE_WORDS,
  OTHERS_WORDS,
} from './field-words.ts';
import { headerWords, listedWords } from './header-words.ts';
import { meantAnywhere } from './headers-abroad.ts';
import { isOpaque } from './opaque-columns.ts';

const WORDS: ReadonlyMap<string, MatchField> = new Map(
  MATCH_FIELDS.flatMap(field => listedWords(FIELD_WORDS[field]).map(words => [words, field] as const)),
);

const NAMES: ReadonlySet<string> = new Set(listedWords(NAME_WORDS));

/** The field of a header, with or without the words around it that say nothing. */
export function guessByHeader(header: string): Guess {
  const words = headerWords(header);
  const all = words.split(' ');
  const known = lookUp(words) ?? guessAddressPart(all);
  if (known !== null) return known;
  if (all.some(isNoEvidenceWord)) return null;
  const kept = all.filter(word => !NOISE_WORDS.has(word));
  const bare = kept.length === all.length ? null : lookUpPart(kept.join(' '));
  return bare ?? guessBehindNoise(all) ?? guessTied(kept) ?? guessWithoutAside(header);
}

/** `Billing company`, where the word that says what it is says nothing before another. */
function guessBehindNoise(words: readonly string[]): Guess {
  const at = words.findIndex((word, place) => !NOISE_WORDS.has(word) || place === words.length - 1);
  const guess = at > 0 ? lookUpPart(words.slice(at).join(' ')) : null;
  return guess === 'name' ? null : guess;
}

/** `Last Name (Legal Name)`. */
function guessWithoutAside(header: string): Guess {
  const bare = withoutAside(header);
  return bare === header || bare.trim() === '' ? null : guessByHeader(bare);
}

export function withoutAside(header: string): string {
  return header.replace(/\s*\([^)]*\)/g, '');
}

/** True of a header that says nothing of its column: it has no words, or they are of another script and not known. */
export function isSilent(header: string): boolean {
  if (isOpaque(headerWords(header))) return true;
  return !/\p{Script=Latin}/u.test(header) && guessByHeader(header) === null;
}

/** True of a word that tells who or what wrote the row down, or that somebody else is meant. */
export function isNoEvidenceWord(word: string): boolean {
  return NO_EVIDENCE_WORDS.has(word) || OTHERS_WORDS.has(word);
}

/** True of a header with such a word. */
export function isNoEvidence(header: string): boolean {
  return headerWords(header).split(' ').some(isNoEvidenceWord);
}

/** Words for whose or which address it is, before or behind its part: `RegAddress.PostCode`, `address1_city`, `Plaats bezoekadres`. */
const ADDRESS_KIND =
  /^(?:entity|po|reg|registered|legal|res|office|main|post|postal|mail|mailing|bezoek|visit|visiting|vest|vestigings?|corr|correspondentie|correspondence|woon|home|work|werk|business|zakelijke?|prive|private|factuur|billing|bill|invoice|aflever|lever|levering|delivery|shipping|ship|verzend|other|alt|alternate|alternative|primary|secondary|tertiary|second|tweede|extra|backup|preferred|default|associated|practice|location|first|line|[a-z]*locatie|geschaftlich|privat|dienstlich|bureau|domicile|thuis|person|personal|address|addr|van|het|of|op|\d|(?!mail|email|web|ip|url|internet)[a-z]*adres)$/;
/** Says that it is a house number only beside a street. */
const ANY_NUMBER: ReadonlySet<string> = new Set(['number', 'nr', 'numero', 'no', 'unit', 'nummer']);

export function isAnyNumber(header: string): boolean {
  return ANY_NUMBER.has(headerWords(header));
}

/** Fields that stand among the parts of an address, under the same words for which one it is: `Billing phone`. */
const REACHED: ReadonlySet<Guess> = new Set<Guess>(['telephone', 'email']);
/** Words for a company that stand there too: `Shipping company`. */
const COMPANY = new Set(['company', 'company name', 'firma', 'bedrijf', 'bedrijfsnaam', 'societe']);
/** The four digits behind an American postcode, not the fourth postcode. */
const ZIP_ADDITION = /\bzip (?:code )?4$/;

/** The longest run of words that names a part of an address, where all others say which address. */
function guessAddressPart(words: readonly string[]): Guess {
  if (ZIP_ADDITION.test(words.join(' '))) return null;
  for (let length = words.length - 1; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const others = [...words.slice(0, from), ...words.slice(from + length)];
      const part = words.slice(from, from + length).join(' ');
      const guess = lookUp(part);
      if (!(ADDRESS_FIELDS.has(guess) || REACHED.has(guess) || COMPANY.has(part))) continue;
      if (!ANY_NUMBER.has(part) && others.every(word => ADDRESS_KIND.test(word))) return guess;
    }
  return null;
}

/** Dutch and German tie words together: `vestigingsadres`, `contactachternaam`, `Rechnungsanschrift`. */
const ENDINGS: readonly (readonly [ending: RegExp, field: MatchField])[] = [
  [/.(?<!mail|web|ip|url|internet)adres(?:se)?$|.anschrift$/, 'street'],
  [/.(?:postcode|postleitzahl)$/, 'postal_code'],
  [/.(?:woonplaats|wohnort)$/, 'locality'],
  [/.(?:telefoon|telefon)(?:nummer)?$/, 'telephone'],
  [/.(?:geboortedatum|geburtsdatum)$/, 'birth_date'],
  [/.(?:achternaam|nachname)$/, 'family_name'],
  [/.(?:voornaam|vorname)$/, 'given_name'],
];

function guessTied([word = '', ...others]: readonly string[]): Guess {
  return others.length > 0 ? null : (ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? null);
}

/** Of what is left of a header; a number of something is no house number. */
function lookUpPart(words: string): Guess {
  return words === '' || ANY_NUMBER.has(words) ? null : lookUp(words);
}

function lookUp(words: string): Guess {
  return lookUpHere(words) ?? meantAnywhere(words);
}

/** In Dutch or English. */
export function lookUpHere(words: string): Guess {
  const joined = words.replaceAll(' ', '');
  return WORDS.get(joined) ?? (NAMES.has(joined) ? 'name' : null);
}
