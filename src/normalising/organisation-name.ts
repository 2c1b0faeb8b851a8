// Names of organisations → the words they are compared by. Legal form and qualifiers are kept apart, never thrown away.

import { editDistance, isOneEditApart } from './edit-distance.ts';
import { withoutForm } from './legal-form.ts';
import { meantWord } from './organisation-abbreviations.ts';
import { initialsOf, organisationText, wordsOf } from './organisation-words.ts';

/** Words that tell the companies of one concern apart, often at one address. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  'holding holdings beheer group groep groupe gruppe nederland belgium europe international worldwide global vastgoed onroerend pensioen management participaties beleggingen investments deelnemingen exploitatie'.split(
    ' ',
  ),
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
const SURNAME_PARTICLES: ReadonlySet<string> = new Set('de van der vd la le'.split(' '));
/** Between two names of one organisation: handelend onder de naam, voorheen. */
const ALSO_KNOWN: ReadonlySet<string> = new Set('hodn thodn voorheen dba fka aka'.split(' '));
/** What stands behind it is a part of its own: another name, or where the organisation has its seat. */
const BETWEEN: ReadonlySet<string> = new Set([...ALSO_KNOWN, 'te']);
const STOP_WORDS: ReadonlySet<string> = new Set([
  ...'and en und et of the het voor te a an &'.split(' '),
  ...SURNAME_PARTICLES,
  ...ALSO_KNOWN,
]);

/** The words of a name. */
export interface OrganisationName {
  /** Words that name it, in order, without legal form, articles and signs. */
  readonly core: readonly string[];
  /** By word of `core` which part it stands in, of those between commas, or behind a legal form or `te`; below zero between brackets before the form. */
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
  /** Words of the core that are letters with dots or spaces between: `J.A.M.`, by which people of one surname differ. */
  readonly initials: readonly string[];
}

/** Takes a name apart; an empty core falls back on all words. */
export function organisationName(text: string): OrganisationName {
  const folded = organisationText(text);
  const words = wordsOf(folded);
  const { rest, form, end } = withoutForm(words);
  const places = partsOf(folded, rest, end);
  const letters = initialsOf(folded, rest);
  const meant = rest.map((word, at) => ({
    word: letters.has(word) ? word : (meantWord(word) ?? misspelt(word) ?? word),
    part: places[at] ?? 0,
  }));
  const isSmall = (word: string, at: number): boolean =>
    STOP_WORDS.has(word) || isPredicate(word) || (at === 0 && word === SAINT) || isVanDen(rest, at);
  const naming = meant.filter(({ word }, at) => letters.has(word) || !isSmall(word, at));
  const used = naming.length === 0 ? meant : naming;
  const core = used.length === 0 ? words : used.map(({ word }) => word);
  const qualifiers = distinct(core.filter(word => QUALIFIERS.has(word)));
  const branch = distinct(
    core.filter((word, at) => BRANCH_WORDS.has(word) || isNumber(word) || isLetter(core, at)),
  );
  const particles = rest.filter(
    (word, at) => (SURNAME_PARTICLES.has(word) && !letters.has(word)) || isVanDen(rest, at),
  );
  const parts = used.length === 0 ? words.map(() => 0) : used.map(({ part }) => part);
  const initials = core.filter(word => letters.has(word));
  return { core, parts, letters: rest.join(''), form, qualifiers, particles, branch, initials };
}

/** Den Haag is a town. */
function isVanDen(words: readonly string[], at: number): boolean {
  return words[at] === 'den' && words[at - 1] === 'van';
}

/** `St.` before a name is short for it, or for stichting, and left out as often. */
const SAINT = 'saint';

/** `Fund I`, `Holding B`: a letter that closes a name of two words or more. */
function isLetter(core: readonly string[], at: number): boolean {
  return at > 0 && at === core.length - 1 && core[at]?.length === 1;
}

/** By word the number of its part; `words` are words of the text, in order. Empty for a name of one part. */
function partsOf(text: string, words: readonly string[], end: number): readonly number[] {
  const all = text.split(BREAKS).flatMap(piece => (BREAKS.test(piece) ? piece : wordsOf(piece)));
  const places: number[] = [];
  let [next, part, sign] = [0, 0, 1];
  for (const one of all) {
    const isNext = one === words[next];
    const isBreak = BREAKS.test(one);
    if (isBreak) sign = one === '(' && next < end ? -1 : 1;
    part += Number(isBreak || BETWEEN.has(one)) + Number(isNext && next === end);
    if (!isNext) continue;
    places.push(sign * part);
    next += 1;
  }
  return part > 0 ? places : [];
}

const BREAKS = /([,;:()]|(?<!\bv)\/(?!h\b))/;

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

function isNumber(word: string): boolean {
  return /^\d+$|^(?=..)x{0,3}(?:ix|iv|v?i{0,3})$/.test(word);
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted();
}

/** Holding, Beheer, a number: a word that is itself or another, never nearly. */
export function isQualifier(word: string): boolean {
  return QUALIFIERS.has(word) || BRANCH_WORDS.has(word) || isNumber(word);
}

/** True for a name that holds a legal form, a word of organisations, a digit or an ampersand. */
export function looksLikeOrganisation(text: string): boolean {
  if (/[\d&]/.test(text)) return true;
  const words = wordsOf(organisationText(text));
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
