// Gender from the words for it and from forms of address. A key, no text.

import { fold } from './fold.ts';

/** In Dutch, English, German, French and Spanish, folded. */
const WORDS: Readonly<Record<string, string>> = {
  m: 'm h man mann male mannelijk mannlich masculin masculine masculino homme hombre mr mister meneer heer dhr herr hr monsieur sir jhr',
  f:
    'f v w vrouw frau female vrouwelijk weiblich feminin feminine femenino femme mujer mrs ms miss madam mevrouw mevr mw mej mejuffrouw ' +
    'mme madame mlle dame jkvr sra srta',
};
const GENDERS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([gender, words]) => words.split(' ').map(word => [word, gender] as const)),
);

/** A code that says that it is not known. */
const UNKNOWN = 'u';

/**
 * `m`, `f`, or another code of one letter or digit; null where nothing is told: a title (`Dr.`), or both (`Dhr./Mevr.`). One word is enough:
 * `De heer`, `Geachte mevrouw`.
 */
export function genderOf(text: string): string | null {
  // In small letters it is the title of a Dutch lawyer, man or woman.
  const words = fold(text.replace(/\bmr\b/g, ' ')).match(/[a-z0-9]+/g) ?? [];
  const told = new Set(words.map(word => GENDERS.get(word)).filter(gender => gender !== undefined));
  if (told.size > 0) return told.size === 1 ? ([...told][0] ?? null) : null;
  const [code = ''] = words;
  return words.length === 1 && code.length === 1 && code !== UNKNOWN ? code : null;
}

/** Those that stand before a name and say nothing else: `mr.` is a Dutch lawyer too. */
const BEFORE_NAMES = new Set('herr dhr heer sir mrs ms miss madam mevr mevrouw mw frau mme mlle'.split(' '));

/** What the form of address before a whole name tells; null without one. */
export function genderOfName(name: string): string | null {
  const word = /^(?:de )?([a-z]+)/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return BEFORE_NAMES.has(word) ? (GENDERS.get(word) ?? null) : null;
}
