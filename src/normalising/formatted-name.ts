// Whole names taken apart: `Jan de Vries`, `Vries, Jan de`, `Mevr. A.B. (Anna) Jansen-de Vries`. May not decide who is who.

import { splitEastAsian } from './east-asian-names.ts';
import { fold } from './fold.ts';
import { isGeneration } from './generation.ts';
import { isKnownGivenName } from './given-names.ts';

/** Dutch tussenvoegsels and their foreign relatives, folded (Voorvoegseltabel BRP, table 36; seen 2026-11-23). */
export const INFIXES: ReadonlySet<string> = new Set(
  (
    'van von vom de den der des het t te ten ter tot op aan in onder over uit voor bij s la le les du di da del della ' +
    'dello dos das do el al bin ben ibn abou abu san st o mac auf zu zur zum y'
  ).split(' '),
);

/** Forms of address before a name, folded: Dutch, English, German, French, Spanish and Italian, as exports write them. */
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  (
    'dhr mevr mw heer mevrouw mej mejuffrouw mr mrs ms miss sir madam jhr jkvr rev fam familie weduwe erven herr frau hr mme mlle ' +
    'monsieur madame sra srta signora'
  ).split(' '),
);

/** Titles and degrees, before a name or behind it. */
const DEGREES: ReadonlySet<string> = new Set(
  'drs dr ir ing prof msc bsc ma ba phd mba llm llb esq bc jr sr'.split(' '),
);

/** Between a surname and that of a spouse, or of birth: folded, without dots. */
const MARRIED: ReadonlySet<string> = new Set(
  'ev echtg echtgenote gehuwd geb geboren nee born wv wed'.split(' '),
);

const AND: ReadonlySet<string> = new Set(['en', 'and', 'und', 'et', '&', '+']);

/** True of a folded word that may stand before a name and is none. */
export function isHonorific(word: string): boolean {
  return FORMS_OF_ADDRESS.has(word) || DEGREES.has(word);
}

/** As written; null for what a name does not say. */
export interface SplitName {
  /** Given names or initials. */
  readonly given: string | null;
  /** By which somebody is called, where it stands in brackets or quotes: `J.P. (Jan)`. */
  readonly call: string | null;
  /** With its tussenvoegsels. */
  readonly family: string | null;
}

/** Which of the two halves stands first where no comma tells it. */
export type NameOrder = 'given-first' | 'surname-first';

export function splitName(text: string, order: NameOrder = 'given-first'): SplitName {
  const { call, rest } = takeCall(text);
  const [head = [], ...others] = rest
    .split(',')
    .map(namesIn)
    .filter(part => part.length > 0);
  // `Berg, van der, Jan`: what is no name of its own goes with the surname.
  const given = others.find(part => part.some(word => !isInfix(word)));
  if (given === undefined) return { call, ...splitWords(head, order) };
  return { given: joined(given.filter(word => !isInfix(word))), call, family: joined(head) };
}

/**
 * The name by which somebody is called, and what is left of the text without it. In brackets or quotes a word is one where more follows
 * or it is well known; anything else there is a note, and goes as well.
 */
export function takeCall(text: string): { readonly call: string | null; readonly rest: string } {
  const found = /[("“'‘]\s*([\p{L}'’.-]{2,})\s*[)"”'’](?=\s|,|$)/u.exec(text);
  const rest = text.replace(/\([^)]*\)|["“][^"”]*["”]/g, ' ');
  if (found === null) return { call: null, rest };
  const [all, word = ''] = found;
  const isLast = text.slice(found.index + all.length).trim() === '';
  const isName = isKnownGivenName(fold(word)) || (!isLast && /^\p{Lu}\p{Ll}/u.test(word));
  return { call: isName ? word : null, rest: rest.replace(all, ' ') };
}

/** The words of a name without forms of address before it, and without titles or what tells a generation behind it, nor brackets that do not close. */
function namesIn(part: string): readonly string[] {
  const words = part
    .replace(/[()"“”]/g, ' ')
    .replace(/\s*[-–]\s*/g, '-')
    .replace(/\be\/v\b/gi, 'ev')
    .trim()
    .split(/\s+/)
    .filter(word => word !== '');
  const first = words.findIndex(
    (word, at) => !isTitle(word) && !AND.has(fold(word)) && !/^de heer\b/i.test(`${word} ${words[at + 1]}`),
  );
  return first < 0 ? [] : words.slice(first).filter((word, at) => at === 0 || !isBehindName(word));
}

/** Also several in one: `prof.dr.`. */
function isTitle(word: string): boolean {
  return piecesOf(word).every(isHonorific);
}

function isBehindName(word: string): boolean {
  return piecesOf(word).every(piece => DEGREES.has(piece) || isGeneration(piece));
}

/** Folded, by its dots. */
function piecesOf(word: string): readonly string[] {
  return fold(word.replaceAll('.', ' '))
    .split(' ')
    .filter(piece => piece !== '');
}

/** A surname is the last word and the tussenvoegsels before it, the words it is tied to, or stands in front with its own. */
function splitWords(words: readonly string[], order: NameOrder): Pick<SplitName, 'given' | 'family'> {
  const eastAsian = splitEastAsian(words);
  if (eastAsian !== null) return eastAsian;
  if (words.length < 2) return { given: null, family: words[0] ?? null };
  if (order === 'surname-first' || beginsWithSurname(words)) return splitSurnameFirst(words);
  // `Vries Jan de`
  if (words.length > 2 && isInfix(words.at(-1) as string)) return splitSurnameFirst(words);
  const married = words.findIndex(
    (word, at) => at > 1 && at + 1 < words.length && piecesOf(word).some(piece => MARRIED.has(piece)),
  );
  const end = married < 0 ? words.length : married;
  const infix = words.findIndex((word, at) => at > 0 && at < end && (isInfix(word) || isTied(word)));
  const cut = infix > 0 ? infix : end - 1;
  return {
    given: joined(words.slice(0, cut)),
    family: joined(words.filter((_, at) => at >= cut && at !== married)),
  };
}

/** `van Dijk Jan`, `Van den Berg`; not `Van Anh Nguyen` or `Ben de Jong`. */
function beginsWithSurname([first = '', second = '']: readonly string[]): boolean {
  return isInfix(first) && (isLower(first) || (isInfix(second) && !isKnownGivenName(fold(first))));
}

/** `van der Berg Jan`, `Berg Jan van der`, `Jansen-de Vries Anna`. */
function splitSurnameFirst(words: readonly string[]): Pick<SplitName, 'given' | 'family'> {
  const end = words.findIndex(word => !(isInfix(word) || isTied(word))) + 1;
  if (end === 0) return { given: null, family: joined(words) };
  return {
    given: joined(words.slice(end).filter(word => !isInfix(word))),
    family: joined(words.slice(0, end)),
  };
}

/** Of those that tell an order, and of all names of two words: enough of them, or fewer of which nearly all say the same. */
const SURNAME_FIRST = [
  { most: 2 / 3, fewest: 0.1 },
  { most: 7 / 8, fewest: 0.02 },
] as const;

/** The order of whole names of one file: told by those of which one half is a given name that we know, or an initial. */
export function nameOrderOf(names: Iterable<string>): NameOrder {
  let [first, last, all] = [0, 0, 0];
  for (const name of names) {
    if (name.includes(',')) continue;
    const words = namesIn(takeCall(name).rest).filter(word => !isInfix(word));
    if (words.length < 2) continue;
    const [isFirst, isLast] = [isGiven(words[0] as string), isGiven(words.at(-1) as string)];
    all += 1;
    first += Number(isFirst && !isLast);
    last += Number(isLast && !isFirst);
  }
  const isSurnameFirst = SURNAME_FIRST.some(
    ({ most, fewest }) => last > (first + last) * most && last > all * fewest,
  );
  return isSurnameFirst ? 'surname-first' : 'given-first';
}

function isGiven(word: string): boolean {
  return /^(?:\p{L}\.)+$|^\p{L}$/u.test(word) || isKnownGivenName(fold(word));
}

/** Short for `van der` and `van den`; in capitals they may be initials. */
const SHORT_INFIX = /^v(?:\.d|\/d|d)r?\.?$/;

/** The letter of a name is none: `S.`, `Y`. */
function isInfix(word: string): boolean {
  if (SHORT_INFIX.test(word)) return true;
  return !/^(?:\p{L}\.|\p{Lu})$/u.test(word) && INFIXES.has(fold(word));
}

/** `Jansen-de`, of which the rest follows. */
function isTied(word: string): boolean {
  return isInfix(/-([^-]+)$/.exec(word)?.[1] ?? '');
}

function isLower(word: string): boolean {
  return word === word.toLowerCase();
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(' ');
}
