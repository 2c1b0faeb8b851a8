// Names of organisations → the words they are compared by. Legal form and qualifiers are kept apart, never thrown away.

import { isOneEditApart } from './edit-distance.ts';
import { fold } from './fold.ts';

/** Spellings of a legal form, folded, → the form. Dutch forms: BW Book 2; others: the ISO 20275 ELF code list (2026-11). */
const LEGAL_FORMS: Readonly<Record<string, string>> = {
  bv: 'b v|bv|besloten vennootschap|bv io',
  nv: 'n v|nv|naamloze vennootschap',
  vof: 'v o f|vof|vennootschap onder firma',
  cv: 'c v|commanditaire vennootschap',
  ua: 'u a|ba|wa|b a|w a',
  ltd: 'ltd|limited|pty ltd|pty|pvt ltd|private limited|co ltd',
  plc: 'plc|public limited company',
  inc: 'inc|incorporated|corp|corporation',
  llc: 'llc|l l c|llp|l l p|lp',
  gmbh: 'gmbh|g m b h|mbh',
  ag: 'ag|aktiengesellschaft',
  sa: 's a|sarl|s a r l|sas|sasu|sprl|bvba|srl|s r l|spa|s p a|sl|s l',
  ab: 'ab|oy|oyj|aps|as|asa',
};
const FORM_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LEGAL_FORMS).flatMap(([form, words]) => words.split('|').map(word => [word, form] as const)),
);
const LONGEST_FORM = 3;

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

/** Short for a longer word, as names are written. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    st: 'saint',
    intl: 'international',
    int: 'international',
    ned: 'nederland',
    nl: 'nederland',
    assn: 'association',
    assoc: 'association',
    ctr: 'center',
    centre: 'center',
    cntr: 'center',
    univ: 'university',
    dept: 'department',
    bros: 'brothers',
    mfg: 'manufacturing',
    mgmt: 'management',
    svcs: 'services',
    svc: 'services',
    tech: 'technologies',
    technology: 'technologies',
    co: 'company',
    cie: 'company',
    gebr: 'gebroeders',
    st_: 'stichting',
    ver: 'vereniging',
    acad: 'academy',
    elem: 'elementary',
    sch: 'school',
    chr: 'christian',
  }),
);
const STOP_WORDS: ReadonlySet<string> = new Set(
  'and en und et of the de het van voor der a an & la le'.split(' '),
);

/** The words of a name. */
export interface OrganisationName {
  /** Words that name it, in order, without legal form, articles and signs. */
  readonly core: readonly string[];
  /** Such as `bv`; null for none. */
  readonly form: string | null;
  /** Holding, Beheer, Nederland: evidence for or against, sorted. */
  readonly qualifiers: readonly string[];
  /** Numbers, directions and towns, sorted. */
  readonly branch: readonly string[];
}

/** Takes a name apart; an empty core falls back on all words. */
export function organisationName(text: string): OrganisationName {
  const words = wordsOf(text);
  const { rest, form } = withoutForm(words);
  const meant = rest.map(word => ABBREVIATIONS.get(word) ?? misspelt(word) ?? word);
  const naming = meant.filter(word => !STOP_WORDS.has(word));
  const core = naming.length === 0 ? meant : naming;
  const qualifiers = distinct(core.filter(word => QUALIFIERS.has(word)));
  const branch = distinct(core.filter(word => BRANCH_WORDS.has(word) || IS_NUMBER.test(word)));
  return { core: core.length === 0 ? words : core, form, qualifiers, branch };
}

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
    .replace(/(?<=\b[a-z]) (?=[a-z]\b)/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .replaceAll('&', ' & ')
    .trim()
    .split(/\s+/)
    .filter(word => word !== '');
}

function withoutForm(words: readonly string[]): {
  readonly rest: readonly string[];
  readonly form: string | null;
} {
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length--) {
    for (let start = words.length - length; start > 0; start--) {
      const form = FORM_OF.get(words.slice(start, start + length).join(' '));
      if (form !== undefined) return { rest: words.toSpliced(start, length), form };
    }
  }
  return { rest: words, form: null };
}

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
