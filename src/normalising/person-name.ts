// Names of persons → the keys they are compared by. May not decide who is who.

import { fold } from './fold.ts';
import { isGeneration, withoutGeneration } from './generation.ts';

/** Name parts as a source gives them; null for unknown. */
export interface NameParts {
  readonly given: string | null;
  readonly initials: string | null;
  readonly infix: string | null;
  readonly family: string | null;
  readonly formatted: string | null;
}

/** Folded keys: the first given name, the first initial, the surname without tussenvoegsel. */
export interface NameKeys {
  readonly given: string | null;
  readonly initial: string | null;
  readonly family: string | null;
}

/** Dutch tussenvoegsels and their foreign relatives, folded (Voorvoegseltabel BRP, table 36; seen 2026-11-23). */
export const INFIXES: ReadonlySet<string> = new Set(
  (
    'van von vom de den der des het t te ten ter tot op aan in onder over uit voor bij s la le les du di da del della ' +
    'dello dos das do el al bin ben ibn abou abu san st o mac auf zu zur zum y'
  ).split(' '),
);

const HONORIFICS: ReadonlySet<string> = new Set(
  'dhr mevr mw heer mevrouw de heer mr mrs ms miss drs dr ir ing prof jhr jkvr sir madam msc bsc ma ba phd jr sr'.split(
    ' ',
  ),
);

/** What a first-name column says. */
export interface GivenPart {
  readonly key: string | null;
  readonly initial: string | null;
}

/** The same of a whole name. */
export interface FormattedParts {
  readonly given: GivenPart | null;
  readonly family: string | null;
}

/** Keys of a name; deterministic, every part null when the source does not give it. */
export function nameKeys({ given, initials, family, formatted }: NameParts): NameKeys {
  return joinNameKeys({
    given: given === null ? null : givenPart(given),
    initial: initials === null ? null : firstInitial(initials),
    family: family === null ? null : { key: familyKey(family) },
    formatted: formatted === null ? null : formattedParts(formatted),
  });
}

/** The keys of a name whose parts were read one by one; a whole name speaks only where there is no surname. */
export function joinNameKeys(parts: {
  readonly given: GivenPart | null;
  readonly initial: string | null;
  readonly family: { readonly key: string | null } | null;
  readonly formatted: FormattedParts | null;
}): NameKeys {
  const whole = parts.family === null ? parts.formatted : null;
  const given = parts.given ?? whole?.given ?? null;
  const key = given?.key ?? null;
  return {
    given: key,
    initial: key?.[0] ?? parts.initial ?? given?.initial ?? null,
    family: parts.family === null ? (whole?.family ?? null) : parts.family.key,
  };
}

/** The first word that is a name and no initial, and the first letter. */
export function givenPart(text: string): GivenPart {
  return { key: firstGiven(text), initial: firstInitial(text) };
}

/** Both halves of `Jan de Vries` or `Vries, Jan de`. */
export function formattedParts(text: string): FormattedParts {
  const { given, family } = splitFormatted(text);
  return {
    given: given === null ? null : givenPart(given),
    family: family === null ? null : familyKey(family),
  };
}

function firstGiven(text: string): string | null {
  if (isInitials(text)) return null;
  const first =
    fold(text)
      .split(' ')
      .find(word => !HONORIFICS.has(word)) ?? '';
  return first.length > 1 ? first : null;
}

/** The first letter from a to z, folded. */
export function firstInitial(text: string): string | null {
  return /[a-z]/.exec(fold(text))?.[0] ?? null;
}

/** `J.`, `J.P.`, `JP`, `A.B.C`. */
function isInitials(text: string): boolean {
  const bare = text.trim();
  return /^(?:\p{L}\.[\s-]*)+\p{L}?$/u.test(bare) || /^\p{Lu}{1,3}$/u.test(bare);
}

/** `Vries, de` → vries; `van der Berg-Jansen` → berg jansen; `Vries Jr.` → vries; a surname of infixes only stays as it is. */
export function familyKey(text: string): string | null {
  const head = text.includes(',') ? (text.split(',')[0] ?? '') : text;
  const words = withoutGeneration(
    fold(head)
      .split(' ')
      .filter(word => word !== ''),
  );
  const start = words.findIndex(word => !INFIXES.has(word));
  const rest = start < 0 ? words : words.slice(start);
  return rest.length === 0 ? null : rest.join(' ');
}

/** `Jan de Vries`, `Vries, Jan de`, `Dhr. J. de Vries`, `J.P. van den Berg`. */
function splitFormatted(text: string): { readonly given: string | null; readonly family: string | null } {
  const comma = text.indexOf(',');
  if (comma > 0) {
    const given = text
      .slice(comma + 1)
      .trim()
      .split(/\s+/)
      .filter(word => !INFIXES.has(fold(word)));
    return { given: given.join(' ') || null, family: text.slice(0, comma) };
  }
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word, at) => !HONORIFICS.has(fold(word)) && (at === 0 || !isGeneration(fold(word))));
  if (words.length < 2) return { given: null, family: words[0] ?? null };
  const infix = words.findIndex((word, index) => index > 0 && INFIXES.has(fold(word)));
  const cut = infix > 0 ? infix : words.length - 1;
  return { given: words.slice(0, cut).join(' '), family: words.slice(cut).join(' ') };
}
