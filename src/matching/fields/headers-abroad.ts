// What a header says in another language than Dutch and English. A word that means one thing in all of them is known anywhere; one
// that means several (`by`: a town in Danish) only among other headers of its language. May not look at cells.

import type { Guess } from './field-words.ts';
import { WORDS_ABROAD } from './field-words-abroad.ts';
import { headerWords, listedWords } from './header-words.ts';

/** By words of a header, without their spaces, what they mean in one language; null: none of our fields. */
type Meanings = ReadonlyMap<string, Guess>;

const LANGUAGES: readonly Meanings[] = Object.values(WORDS_ABROAD).map(
  language =>
    new Map(
      Object.entries(language).flatMap(([field, list]) =>
        listedWords(list).map(words => [words, field === 'other' ? null : (field as Guess)] as const),
      ),
    ),
);

/** A shorter word in Latin letters may be short for anything. */
const LONG_ENOUGH = /[^a-z\d]|.{4}/;

/** Null too where the languages do not agree. */
const ANYWHERE = new Map<string, Guess>();
for (const meanings of LANGUAGES)
  for (const [words, meaning] of meanings)
    if (LONG_ENOUGH.test(words))
      ANYWHERE.set(words, ANYWHERE.has(words) && ANYWHERE.get(words) !== meaning ? null : meaning);

/** What words mean where they are a header in one language at least, and mean the same in all of them. */
export function meantAnywhere(words: string): Guess {
  return ANYWHERE.get(joined(words)) ?? null;
}

/** Headers of one language in a file, for it to be in that language. */
const FEWEST_HEADERS = 2;

/**
 * By header what it means in the language of the file, where that is another than Dutch or English; undefined of one that is no word
 * of it. `isKnown`: which headers Dutch or English know, so that they tell no other language.
 */
export function meaningsAbroad(
  headers: readonly string[],
  isKnown: (words: string) => boolean,
): readonly (Guess | undefined)[] {
  const all = headers.map(headerWords);
  const telling = all.filter(words => !isKnown(words)).map(joined);
  const counts = LANGUAGES.map(meanings => telling.filter(words => meanings.has(words)).length);
  const most = Math.max(...counts);
  const spoken = most < FEWEST_HEADERS ? [] : LANGUAGES.filter((_, at) => counts[at] === most);
  return all.map(words => agreed(spoken, joined(words)));
}

function joined(words: string): string {
  return words.replaceAll(' ', '');
}

/** What all languages say that have the words; undefined where none has, or they do not agree. */
function agreed(languages: readonly Meanings[], words: string): Guess | undefined {
  const found = new Set(
    languages.filter(meanings => meanings.has(words)).map(meanings => meanings.get(words) as Guess),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
