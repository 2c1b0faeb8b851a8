// Special categories of personal data and judgements in free text, by their words. Pure; the words stand in lexicon.ts.

import { CERTAINTIES, type Certainty, type Detected, type Detection } from '../model/detection.ts';
import { HARMLESS, LEXICON } from './lexicon.ts';
import { type Finder, finderOf, type Hit, type Pattern, patternsOf, type Word, wordsOf } from './words.ts';

/** Null: harmless, and so is what stands within it. */
type Meaning = Detection | null;

/** Special categories (AVG 9) and criminal matters (AVG 10). */
export const detectCategories: (text: string) => readonly Detection[] = detectorOf(
  what => what !== 'judgement',
);

/** What belittles somebody. */
export const detectJudgements: (text: string) => readonly Detection[] = detectorOf(
  what => what === 'judgement',
);

/** Looks for some classes; gives each once, as certain as it gets. */
function detectorOf(isMeant: (what: Detected) => boolean): (text: string) => readonly Detection[] {
  let find: Finder<Meaning> | null = null;
  return text => {
    // Made when it is asked for: a start of the program that looks at no text does without.
    find ??= finderOf(lexicon(isMeant));
    const words = wordsOf(text);
    const hits = find(words);
    const harmless = hits.filter(({ meaning }) => meaning === null);
    const found = new Map<Detected, Detection>();
    let [seen, harmlessUpTo] = [0, 0];
    for (const { meaning, ...place } of hits) {
      for (let one = harmless[seen]; one !== undefined && one.start <= place.start; one = harmless[++seen])
        harmlessUpTo = Math.max(harmlessUpTo, one.end);
      if (meaning === null || place.end <= harmlessUpTo || isInName(words, place)) continue;
      const known = found.get(meaning.what);
      if (known === undefined || rank(meaning) < rank(known)) found.set(meaning.what, meaning);
    }
    return [...found.values()];
  };
}

function* lexicon(isMeant: (what: Detected) => boolean): Iterable<readonly [Pattern, Meaning]> {
  for (const pattern of patternsOf(HARMLESS)) yield [pattern, null];
  for (const [what, lists] of Object.entries(LEXICON) as [Detected, Partial<Record<Certainty, string>>][])
    if (isMeant(what))
      for (const certainty of CERTAINTIES)
        for (const pattern of patternsOf(lists[certainty] ?? '')) yield [pattern, { what, certainty }];
}

const rank = ({ certainty }: Detection): number => CERTAINTIES.indexOf(certainty);

const ORGANISATION = new Set(
  'bv|nv|vof|cv|bvba|gmbh|ltd|plc|llc|inc|stichting|vereniging|fonds|fund|foundation|bond|museum|school|college|lyceum|kliniek|apotheek|praktijk|centrum|instituut|ziekenhuis|hospital|clinic|pharmacy|holding|groep|group|nederland|nv|co|street|road|lane|straat|weg|laan|plein|kade|dijk|hof'.split(
    '|',
  ),
);

/** Words before the surname of somebody, and those that may stand in between. */
const TITLE = new Set(
  'mevrouw|mevr|mw|mej|meneer|dhr|heer|heren|familie|fam|mr|mrs|ms|miss|contactpersoon'.split('|'),
);
const INFIX = new Set('de|den|der|het|t|van|te|ten|ter|.'.split('|'));
const MOST_INFIXES = 3;

/** One word in capitals behind such a title: `Mevrouw van den Bisschop`. */
function isSurname(words: readonly Word[], { start, end }: Omit<Hit<Meaning>, 'meaning'>): boolean {
  if (end - start > 1 || words[start]?.isTitled !== true) return false;
  let at = start - 1;
  while (at > start - 1 - MOST_INFIXES && INFIX.has(words[at]?.text ?? '')) at--;
  return TITLE.has(words[at]?.text ?? '');
}

/** The name of somebody, an organisation or a street: in capitals, such a word at most two further on or just before it. */
function isInName(words: readonly Word[], place: Omit<Hit<Meaning>, 'meaning'>): boolean {
  const { start, end } = place;
  const [before, first] = [words[start - 1], words[start]];
  if (first?.isCapital !== true) return false;
  if (isSurname(words, place)) return true;
  if (before?.isCapital === true && ORGANISATION.has(before.text)) return true;
  for (let at = end; at < end + 2; at++) {
    const word = words[at];
    if (word === undefined || word.text === '.') return false;
    if (ORGANISATION.has(word.text)) return true;
    if (!word.isCapital) return false;
  }
  return false;
}
