// Texts as words, and patterns of words looked up in them. May not know what a pattern means.

import { fold } from '../normalising/fold.ts';

/**
 * Patterns are written as words between blanks: `lid ~ vakbond`. A word may end with `*` (any letters), begin with it (some), be one of several
 * (`heeft/had`), and `~` stands for up to three other words. Words are folded: no capitals, no accents.
 */
export type Pattern = string;

/** Of a list with `|` between them. */
export function patternsOf(list: string): readonly Pattern[] {
  return list
    .split('|')
    .map(pattern => pattern.trim())
    .filter(pattern => pattern !== '');
}

/** Finds patterns; gives the places of words that each covers, with what it stands for. */
export type Finder<Meaning> = (words: readonly Word[]) => readonly Hit<Meaning>[];

/** Words from `start` up to `end`. */
export interface Hit<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** A word as it is compared, and how it was written. */
export interface Word {
  /** Folded; `.` for the end of a sentence. */
  readonly text: string;
  /** It begins with a capital. */
  readonly isCapital: boolean;
  /** It begins with a capital and goes on in small letters, as a name does. */
  readonly isTitled: boolean;
}

/** Addresses, links and handles: what stands in them is a name. */
const NAMES = /\S*@\S+|\b(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|nl|org|net|be|de|eu|uk)(?:\/\S*)?/giu;
/** Most texts have none. */
const HAS_NAMES = /@|\.[a-z]|:\/\//i;
const WORD = /[\p{L}\p{M}\p{N}]+|[.!?;](?=\s|$)|\n/gu;
const CAPITAL = /^\p{Lu}/u;
const TITLED = /^\p{Lu}\p{Ll}/u;

/** Words of a text: letters and digits. What stands between them is lost, but for the end of a sentence, which is a word of its own. */
export function wordsOf(text: string): readonly Word[] {
  const words = (HAS_NAMES.test(text) ? text.replace(NAMES, ' ') : text).match(WORD) ?? [];
  return words.map(wordOf);
}

const wordOf = remembered(
  (word): Word => ({ text: fold(word) || '.', isCapital: CAPITAL.test(word), isTitled: TITLED.test(word) }),
);

/** So many words may stand where a pattern has a gap. */
const WIDEST_GAP = 3;
const ENDS_SENTENCE = /^[.!?;]$/;

/** One of several, each with how it is met. */
type WordTest = (word: string) => boolean;
type Item = WordTest | 'gap';

interface Compiled<Meaning> {
  readonly meaning: Meaning;
  readonly rest: readonly Item[];
}

/** Patterns by the word they begin with: most words of a text begin none. */
export function finderOf<Meaning>(lists: Iterable<readonly [Pattern, Meaning]>): Finder<Meaning> {
  const [exact, starts, ends] = [newIndex<Meaning>(), newIndex<Meaning>(), newIndex<Meaning>()];
  for (const [pattern, meaning] of lists) {
    const [first = '', ...others] = pattern.split(' ');
    const rest = others.map(itemOf);
    for (const word of first.split('/')) {
      const compiled = { meaning, rest: [testOf(word), ...rest] };
      if (word.startsWith('*')) addTo(ends, word.slice(1).slice(-KEY_LETTERS), compiled);
      else if (word.endsWith('*')) addTo(starts, word.slice(0, -1).slice(0, KEY_LETTERS), compiled);
      else addTo(exact, word, compiled);
    }
  }
  const begunBy = remembered(word => [
    ...(exact.get(word) ?? []),
    ...(starts.get(word.slice(0, KEY_LETTERS)) ?? []),
    ...(ends.get(word.slice(-KEY_LETTERS)) ?? []),
    ...(word.length < KEY_LETTERS ? [] : (starts.get(word.slice(0, SHORT_KEY)) ?? [])),
    ...(word.length < KEY_LETTERS ? [] : (ends.get(word.slice(-SHORT_KEY)) ?? [])),
  ]);
  return words => {
    const hits: Hit<Meaning>[] = [];
    for (let start = 0; start < words.length; start++)
      for (const { rest, meaning } of begunBy((words[start] as Word).text)) {
        const end = endOf(rest, words, start);
        if (end !== null) hits.push({ meaning, start, end });
      }
    return hits;
  };
}

/** Words repeat, in one language some ten thousand of them. */
const MOST_REMEMBERED = 50_000;

function remembered<Result>(make: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return word => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, made);
    return made;
  };
}

/** Letters by which words with a wildcard are looked up; those that have one fewer by all of theirs. */
const KEY_LETTERS = 4;
const SHORT_KEY = KEY_LETTERS - 1;

type Index<Meaning> = Map<string, Compiled<Meaning>[]>;
const newIndex = <Meaning>(): Index<Meaning> => new Map();

function addTo<Meaning>(index: Index<Meaning>, key: string, compiled: Compiled<Meaning>): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [compiled]);
  else known.push(compiled);
}

function itemOf(text: string): Item {
  if (text === '~') return 'gap';
  const tests = text.split('/').map(testOf);
  return word => tests.some(test => test(word));
}

function testOf(text: string): WordTest {
  const letters = text.replaceAll('*', '');
  if (text.startsWith('*') && text.endsWith('*')) return word => word.includes(letters);
  if (text.startsWith('*')) return word => word.endsWith(letters) && word.length > letters.length;
  if (text.endsWith('*')) return word => word.startsWith(letters);
  return word => word === text;
}

/** Where a pattern ends that begins at that word; null where it is not there. It stays within its sentence. */
function endOf(items: readonly Item[], words: readonly Word[], start: number, from = 0): number | null {
  const item = items[from];
  if (item === undefined) return start;
  const word = words[start]?.text ?? '.';
  if (item !== 'gap') return item(word) ? endOf(items, words, start + 1, from + 1) : null;
  for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) {
    const end = endOf(items, words, start + skipped, from + 1);
    if (end !== null) return end;
    if (ENDS_SENTENCE.test(words[start + skipped]?.text ?? '.')) return null;
  }
  return null;
}
