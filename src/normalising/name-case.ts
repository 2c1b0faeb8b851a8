// Names in capitals or in small letters → as names are written. May not touch a name that mixes both: it may be meant so.

import { isPlaceholder } from './placeholder.ts';
import { tidySpaces } from './spaces.ts';
import { likely, type Verdict } from './verdict.ts';

export type NameCaseProblem = 'upper' | 'lower';

/** The cells of one name as exported, null where empty; the country of the record in ISO 3166-1 alpha-2. */
export interface NameCells {
  readonly given_name: string | null;
  readonly initials: string | null;
  readonly name_infix: string | null;
  readonly family_name: string | null;
  readonly formatted_name: string | null;
  readonly organisation_name: string | null;
  readonly country: string;
}

type NameField = 'given_name' | 'name_infix' | 'family_name' | 'formatted_name';

/** Dutch and German infixes, small between a first name and a surname (Taaladvies.net, "Hoofdletters in namen"; 2026-11-24). */
const SMALL: ReadonlySet<string> = new Set(
  "van von vom de den der het ten ter te tot op aan in onder over uit voor bij zu zur zum auf 't 's ’t ’s".split(
    ' ',
  ),
);
/** Infixes that some families write small and others with a capital: nobody can tell from here. */
const EITHER: ReadonlySet<string> = new Set(
  "la le les du des di da del della dello do dos das el al bin ben ibn abou abu st san y af av d' l'".split(
    ' ',
  ),
);
/** Words that name no person. */
const ORGANISATION =
  /\b(?:b\.?v|n\.?v|v\.?o\.?f|stichting|vereniging|gemeente|bedrijf|holding|groep|group|gmbh|ltd|inc|ministerie|school|afdeling|administratie|info|receptie|inkoop|verkoop|secretariaat|team)\b/iu;
const LETTERS_ONLY = /^[\p{Script=Latin}\p{M}'’.\- ]+$/u;
const INITIALS = /^(?:\p{L}\.\s?-?)+$/u;
const ROMAN = /^(?:I{2,3}|IV|VI{0,3}|IX)$/;
/** Turkish has two letters i; lower case of İ and I is not ours to choose. */
const TURKISH = /[İı]/;
const VOWEL = /[aeiouyáéíóúàèìòùäëïöüâêîôû]/i;

/** What is wrong with the case of each cell of a name; empty when nothing is. */
export function judgeNameCase(
  name: NameCells,
): readonly { readonly field: NameField; readonly verdict: Verdict<NameCaseProblem> }[] {
  const isWhole = name.given_name === null && name.family_name === null;
  const fields: readonly NameField[] = isWhole
    ? ['formatted_name']
    : ['given_name', 'name_infix', 'family_name'];
  return fields.flatMap(field => {
    const text = tidySpaces(name[field] ?? '').trim();
    const problem = problemOf(text);
    if (problem === null || !isTelling(name, field, text, problem)) return [];
    return [{ field, verdict: likely(problem, writtenAs(text, field, name.country)) }];
  });
}

function problemOf(text: string): NameCaseProblem | null {
  if (!LETTERS_ONLY.test(text) || INITIALS.test(text) || isPlaceholder(text)) return null;
  const [upper, lower] = [text.toUpperCase(), text.toLowerCase()];
  if (upper === lower || lettersIn(text) < 2) return null;
  return text === upper ? 'upper' : text === lower ? 'lower' : null;
}

/** Short capitals may be initials, a lone word in capitals an organisation, small infixes are as they should be. */
function isTelling(name: NameCells, field: NameField, text: string, problem: NameCaseProblem): boolean {
  if (ORGANISATION.test(text) || text === name.organisation_name?.trim()) return false;
  if (field === 'name_infix') return problem === 'upper';
  if (problem === 'lower') return !text.split(' ').every(isInfix);
  if (field === 'formatted_name') return text.includes(' ') && lettersIn(text) > 5;
  const other = field === 'given_name' ? name.family_name : (name.given_name ?? name.initials);
  if (lettersIn(text) > 3) return field === 'given_name' || other !== null || text.includes(' ');
  const isOtherUpper = other !== null && problemOf(other.trim()) === 'upper' && lettersIn(other) > 3;
  return isOtherUpper && lettersIn(text) === 3 && VOWEL.test(text);
}

/** The usual way of writing; null where more than one is usual. */
function writtenAs(text: string, field: NameField, country: string): string | null {
  if (TURKISH.test(text)) return null;
  const words = text.split(' ');
  const written = words.map((word, index) => {
    const mayBeInfix = field === 'name_infix' || (field !== 'given_name' && index < words.length - 1);
    const isFirstOfAll = field === 'formatted_name' && index === 0;
    if (!mayBeInfix || !isInfix(word)) return capitalised(word);
    // In Belgium an infix is written as in the register of births, often with a capital.
    return isFirstOfAll || country === 'BE' || EITHER.has(word.toLowerCase()) ? null : word.toLowerCase();
  });
  return written.includes(null) ? null : written.join(' ');
}

function isInfix(word: string): boolean {
  const lower = word.toLowerCase();
  return SMALL.has(lower) || EITHER.has(lower);
}

/** One word, or several joined by hyphens; null when its capitals cannot be known (MacDonald and Macron). */
function capitalised(word: string): string | null {
  const parts = word.split('-').map((part, index) => {
    if (index > 0 && SMALL.has(part.toLowerCase())) return part.toLowerCase();
    return capitalisedPart(part);
  });
  return parts.includes(null) ? null : parts.join('-');
}

function capitalisedPart(part: string): string | null {
  const lower = part.toLowerCase();
  if (ROMAN.test(part)) return part;
  if (part.includes('.')) return INITIALS.test(part) ? part.toUpperCase() : null;
  if (/^o['’]\p{L}/u.test(lower)) return `O${lower[1]}${firstUp(lower.slice(2))}`;
  if (/['’]/.test(lower) || /^mac\p{L}{2}/u.test(lower)) return null;
  if (/^mc\p{L}{2}/u.test(lower)) return `Mc${firstUp(lower.slice(2))}`;
  // The Dutch digraph is one letter (Woordenlijst Nederlandse Taal, Leidraad 16; 2026-11-24).
  if (lower.startsWith('ij')) return `IJ${lower.slice(2)}`;
  return firstUp(lower);
}

function firstUp(lower: string): string {
  const [first = ''] = lower;
  return first.toUpperCase() + lower.slice(first.length);
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
