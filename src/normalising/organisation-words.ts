// Names of organisations → their words, as they are written. May not know what a word means, but for how names are strung together.

import { fold } from './fold.ts';
import { isShortForm } from './legal-form.ts';

/**
 * Folded for comparing, with its legal form in one: folding makes of `Fonds I B.V.` and `B.V. J.A. Oostrik` letters of which nobody can tell
 * any more which belong together. Idempotent.
 */
export function organisationText(text: string): string {
  return fold(
    text.replace(DOTTED, found => {
      const letters = found.replace(/[.\s]/g, '');
      return isShortForm(letters.toLowerCase()) ? `${letters} ` : found;
    }),
  );
}

/** Letters with dots behind them, the last perhaps without: `B.V.`, `V.O.F`. */
const DOTTED = /(?<![\p{L}\p{N}.])(?:\p{L}\. ?)?(?:\p{L}\.)+(?:\p{L}\.?)?(?![\p{L}\p{N}.])/gu;

/** The words of a folded name, in order; letters that stand alone side by side are one. */
export function wordsOf(text: string): readonly string[] {
  return strung(text)
    .replace(LETTERS, letters => letters.replaceAll(' ', ''))
    .replace(/\bv\/d\b/g, 'vd')
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ')
    .replaceAll('&', ' & ')
    .trim()
    .split(/\s+/)
    .filter(word => word !== '')
    .slice(0, MOST_WORDS);
}

/** Words are compared with words; a cell of more is no name. */
const MOST_WORDS = 100;

const LETTERS = /\b[a-z](?: [a-z]\b)+/g;

/** The words between two names, and a form at the end of which the letters stand apart. */
function strung(text: string): string {
  return text
    .replace(/\bv\/h\b/g, 'voorheen')
    .replace(/\b(?:t )?h o d n\b/g, ', hodn ,')
    .replace(/\bv d (?=[a-z]{2})/g, 'vd ')
    .replace(/ ([bnc]) v$/, ' $1v');
}

/** Those of the words that are letters, not words: `jam` of `J.A.M.`, and one alone before a surname. */
export function initialsOf(text: string, words: readonly string[]): ReadonlySet<string> {
  const joined = [...strung(text).matchAll(LETTERS)].map(([letters]) => letters.replaceAll(' ', ''));
  const alone = words.filter((word, at) => /^[a-z]$/.test(word) && BEFORE_SURNAMES.has(words[at + 1] ?? ''));
  const first = words[0] ?? '';
  if (words.length > 1 && /^[b-z]$/.test(first)) alone.push(first);
  return new Set([...joined, ...alone]);
}

const BEFORE_SURNAMES: ReadonlySet<string> = new Set('van vd de der den ten ter te la le von'.split(' '));
