// Names of organisations → the words they are compared by. Legal form and qualifiers are kept apart, never thrown away.

import { editDistance, isOneEditApart } from './edit-distance.ts';
import { fold } from './fold.ts';
import { withoutForm } from './legal-form.ts';
import { ABBREVIATIONS } from './organisation-abbreviations.ts';

/** Words that tell the companies of one concern apart, often at one address. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'holding holdings beheer group groep groupe gruppe nederland netherlands belgie belgium europe europa international internationaal ' +
    'worldwide global vastgoed onroerend pensioen management participaties beleggingen investments deelnemingen exploitatie'
  ).split(' '),
);
/** Words that tell branches apart, at several addresses; so do numbers and towns. */
const BRANCH_WORDS: ReadonlySet<string> = new Set(
  'noord zuid oost west north south east central filiaal vestiging'.split(' '),
);

/** Words that say no person is meant. */
const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'stichting vereniging bedrijf company school college university universiteit hospital ziekenhuis center centre church kerk club bank ' +
    'restaurant cafe hotel bar grill bakery bakkerij garage shop store winkel advies consultancy bouw techniek transport media design studio ' +
    'foundation association institute instituut academy agency services solutions systems technologies gemeente city county partners ' +
    'advocaten makelaars apotheek praktijk kapsalon salon museum theater sport fitness care zorg learning daycare inn deli diner pizza house ' +
    'and en und et the of'
  ).split(' '),
);

/** Words of names that say little by themselves; those of surnames tell families apart: Boer, De Boer. */
const SURNAME_PARTICLES: ReadonlySet<string> = new Set('de van der la le'.split(' '));
/** Between two names of one organisation: handelend onder de naam, voorheen. */
const ALSO_KNOWN: ReadonlySet<string> = new Set('hodn thodn voorheen dba fka aka'.split(' '));
const STOP_WORDS: ReadonlySet<string> = new Set([
  ...'and en und et of the het voor a an &'.split(' '),
  ...SURNAME_PARTICLES,
  ...ALSO_KNOWN,
]);

/** The words of a name. */
export interface OrganisationName {
  /** Words that name it, in order, without legal form, articles and signs. */
  readonly core: readonly string[];
  /** By word of `core` which part it stands in, of those between commas and brackets. */
  readonly parts: readonly number[];
  /** All that it has without its legal form, in one. */
  readonly letters: string;
  /** Such as `bv`; null for none. */
  readonly form: string | null;
  /** Holding, Beheer, Nederland: evidence for or against, sorted. */
  readonly qualifiers: readonly string[];
  /** Words that stand before surnames and are not in the core, in order: `van der`. */
  readonly particles: readonly string[];
  /** Numbers, directions and towns, sorted. */
  readonly branch: readonly string[];
}

/** Takes a name apart; an empty core falls back on all words. */
export function organisationName(text: string): OrganisationName {
  const words = wordsOf(text);
  const { rest, form } = withoutForm(words);
  const places = partsOf(text, rest);
  const meant = rest.map((word, at) => ({
    word: ABBREVIATIONS.get(word) ?? misspelt(word) ?? word,
    part: places[at] ?? 0,
  }));
  const naming = meant.filter(({ word }) => !STOP_WORDS.has(word) && !isPredicate(word));
  const used = naming.length === 0 ? meant : naming;
  const core = used.length === 0 ? words : used.map(({ word }) => word);
  const qualifiers = distinct(core.filter(word => QUALIFIERS.has(word)));
  const branch = distinct(core.filter(word => BRANCH_WORDS.has(word) || IS_NUMBER.test(word)));
  const particles = rest.filter(word => SURNAME_PARTICLES.has(word));
  const parts = used.length === 0 ? words.map(() => 0) : used.map(({ part }) => part);
  return { core, parts, letters: rest.join(''), form, qualifiers, particles, branch };
}

/** By word the number of its part; `words` are words of the text, in order. Empty for a name of one part. */
function partsOf(text: string, words: readonly string[]): readonly number[] {
  if (!/[,;:()/]/.test(text) && !words.some(word => ALSO_KNOWN.has(word))) return [];
  const all = fold(text)
    .split(/[,;:()]|(?<!\bv)\/(?!h\b)/)
    .flatMap(part => [...wordsOf(part), BREAK]);
  const places: number[] = [];
  let [next, part] = [0, 0];
  for (const word of all) {
    if (word === BREAK || ALSO_KNOWN.has(word)) part += 1;
    if (word !== words[next]) continue;
    places.push(part);
    next += 1;
  }
  return part > 1 ? places : [];
}

const BREAK = ',';

const QUALIFIER_LETTERS: ReadonlyMap<string, string> = new Map(
  [...QUALIFIERS].filter(word => word.length > 4).map(word => [lettersOf(word), word]),
);
/** Long enough that one letter makes no other word of them. */
const LONG_QUALIFIERS = [...QUALIFIERS].filter(word => word.length > 5);

/** The qualifier that was meant by a word one slip away: `Holidng`, `Intrnational`. Null for any other word. */
function misspelt(word: string): string | null {
  if (word.length < 5 || QUALIFIERS.has(word)) return null;
  const meant =
    QUALIFIER_LETTERS.get(lettersOf(word)) ?? LONG_QUALIFIERS.find(one => isOneEditApart(one, word));
  return meant?.[0] === word[0] ? (meant ?? null) : null;
}

/** Koninklijke: granted to old companies, which leave it out as they like; often misspelt or cut short. */
function isPredicate(word: string): boolean {
  return word.startsWith('kon') && (PREDICATE.startsWith(word) ? word.length > 6 : isNearPredicate(word));
}

const PREDICATE = 'koninklijke';

function isNearPredicate(word: string): boolean {
  return word.length > 7 && editDistance(word, PREDICATE, 2) <= 2;
}

function lettersOf(word: string): string {
  return [...word].toSorted().join('');
}

const IS_NUMBER = /^\d+$|^[ivx]{2,4}$/;

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted();
}

/** Holding, Beheer, a number: a word that is itself or another, never nearly. */
export function isQualifier(word: string): boolean {
  return QUALIFIERS.has(word) || BRANCH_WORDS.has(word) || IS_NUMBER.test(word);
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .replace(/\bv\/h\b/g, 'voorheen')
    .replace(/\b(?:t )?h o d n\b/g, ', hodn ,')
    .replace(/(?<=\b[a-z]) (?=[a-z]\b)/g, '')
    .replace(/\bv\/?d\b/g, 'van der')
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ')
    .replaceAll('&', ' & ')
    .trim()
    .split(/\s+/)
    .filter(word => word !== '')
    .slice(0, MOST_WORDS);
}

/** Words are compared with words; a cell of more is no name. */
const MOST_WORDS = 100;

/** True for a name that holds a legal form, a word of organisations, a digit or an ampersand. */
export function looksLikeOrganisation(text: string): boolean {
  if (/[\d&]/.test(text)) return true;
  const words = wordsOf(text);
  return (
    words.some(word => ORGANISATION_WORDS.has(word) || QUALIFIERS.has(word)) ||
    withoutForm(words).form !== null
  );
}

/** Words of which another stands for another organisation: directions, ranks, whom it is for. So do numbers, Holding and Beheer. */
const OPPOSED: ReadonlySet<string> = new Set(
  (
    'northern southern eastern western upper lower noordelijk zuidelijk oostelijk westelijk first second third fourth fifth one two three four ' +
    'five eerste tweede derde vierde vijfde men mens women womens boys girls youth junior senior dames heren jeugd'
  ).split(' '),
);

/** True for a word that is itself or another, never nearly. */
export function isOpposed(word: string): boolean {
  return isQualifier(word) || OPPOSED.has(word);
}
