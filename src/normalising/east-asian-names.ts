// Names in Han characters and Hangul: the surname stands first, with or without a space behind it, and one sign can be a whole name
// (w3.org/International/questions/qa-personal-names; seen 2026-11-27).

const SIGNS = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;
/** A name in kana alone may be a foreign one, in its own order. */
const NO_KANA = /[\p{Script=Han}\p{Script=Hangul}]/u;
const ALL_HAN = /^\p{Script=Han}+$/u;

/** True of a word of such a name. */
export function isEastAsian(word: string): boolean {
  return SIGNS.test(word) && NO_KANA.test(word);
}

/** One letter stands for a name; a sign that is a syllable or a word is one. */
export function isInitial(word: string): boolean {
  return word.length === 1 && !isEastAsian(word);
}

/** Null: they are no such name, or one half of it. */
export function splitEastAsian(
  words: readonly string[],
): { readonly given: string; readonly family: string } | null {
  if (!words.every(isEastAsian)) return null;
  const [first = '', ...others] = words;
  if (others.length > 0) return { given: others.join(' '), family: first };
  const signs = [...first];
  // Of four signs a Chinese surname has two, as most Japanese ones have.
  const surname = signs.length > 3 && ALL_HAN.test(first) ? 2 : 1;
  return signs.length < 2
    ? null
    : { given: signs.slice(surname).join(''), family: signs.slice(0, surname).join('') };
}
