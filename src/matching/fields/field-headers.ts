// What a header says of its column, in any spelling. May not look at cells.

import { fold } from '../../normalising/fold.ts';
import {
  ADDRESS_FIELDS,
  FIELD_WORDS,
  MATCH_FIELDS,
  type MatchField,
  NAME_WORDS,
  NO_EVIDENCE_WORDS,
  NOISE_WORDS,
} from './field-words.ts';

/** A field; the name of whatever a row is about; or nothing that is known. */
export type Guess = MatchField | 'name' | null;

const WORDS: ReadonlyMap<string, MatchField> = new Map(
  MATCH_FIELDS.flatMap(
    field =>
      FIELD_WORDS[field]
        ?.split('|')
        .flatMap(words => [words, words.replaceAll(' ', '')])
        .map(words => [words, field] as const) ?? [],
  ),
);

/** Folded words of a header: `postcode_fake`, `FirstName` and `First Name*` become words with single spaces. */
export function headerWords(header: string): string {
  const apart = header.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Za-z])(\d)/g, '$1 $2');
  return fold(apart)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The field of a header, with or without the words around it that say nothing. */
export function guessByHeader(header: string): Guess {
  const words = headerWords(header);
  const all = words.split(' ');
  const known = lookUp(words) ?? guessAddressPart(all);
  if (known !== null) return known;
  if (all.some(word => NO_EVIDENCE_WORDS.has(word))) return null;
  const kept = all.filter(word => !NOISE_WORDS.has(word));
  const bare = kept.length === all.length || kept.length === 0 ? null : lookUp(kept.join(' '));
  return bare ?? guessByEnding(kept);
}

/** Words for whose or which address it is, before or behind its part: `RegAddress.PostCode`, `address1_city`, `Plaats bezoekadres`. */
const ADDRESS_KIND =
  /^(?:entity|reg|registered|legal|res|office|main|post|postal|mail|mailing|bezoek|visit|visiting|vest|vestigings?|corr|correspondentie|correspondence|woon|home|work|werk|business|zakelijke?|prive|private|factuur|billing|bill|invoice|aflever|lever|levering|delivery|shipping|ship|verzend|other|alt|alternate|alternative|primary|secondary|address|addr|van|het|\d|(?!mail|email|web|ip|url|internet)[a-z]*adres)$/;
/** Says that it is one only beside a street. */
const ANY_NUMBER = new Set(['number', 'nr', 'numero', 'no', 'unit']);
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
      if (!ADDRESS_FIELDS.has(guess) || ANY_NUMBER.has(part)) continue;
      if (others.every(word => ADDRESS_KIND.test(word))) return guess;
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

function guessByEnding(words: readonly string[]): Guess {
  const [word = '', ...others] = words;
  if (others.length > 0) return null;
  return ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? null;
}

/** Of so many headers half may begin with one word that says whose they are: `vendor_name`, `vendor_city`. */
const FEWEST_PREFIXED = 3;

/** The guesses for the headers of one file. */
export function guessHeaders(headers: readonly string[]): readonly Guess[] {
  const owner = ownerOf(headers);
  return headers.map(header => {
    const guess = guessByHeader(header);
    const words = headerWords(header);
    if (guess !== null || owner === null || !words.startsWith(`${owner} `)) return guess;
    return guessByHeader(words.slice(owner.length + 1));
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

function lookUp(words: string): Guess {
  return (
    WORDS.get(words) ?? WORDS.get(words.replaceAll(' ', '')) ?? (NAME_WORDS.includes(words) ? 'name' : null)
  );
}
