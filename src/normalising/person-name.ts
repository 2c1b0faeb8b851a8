// Names of persons → the keys they are compared by. May not decide who is who.

import { isInitial } from './east-asian-names.ts';
import { fold } from './fold.ts';
import { INFIXES, isHonorific, type NameOrder, splitName } from './formatted-name.ts';
import { withoutGeneration } from './generation.ts';
import { isKnownGivenName } from './given-names.ts';

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
export function formattedParts(text: string, order?: NameOrder): FormattedParts {
  const { given, call, family } = splitName(text, order);
  return {
    given:
      given === null && call === null
        ? null
        : { key: firstGiven(call ?? given ?? ''), initial: firstInitial(given ?? call ?? '') },
    family: family === null ? null : familyKey(family),
  };
}

function firstGiven(text: string): string | null {
  if (isInitials(text)) return null;
  return (
    fold(text)
      .split(' ')
      .find(word => word !== '' && !isInitial(word) && !isHonorific(word)) ?? null
  );
}

/** The first letter from a to z, folded. */
export function firstInitial(text: string): string | null {
  return /[a-z]/.exec(fold(text))?.[0] ?? null;
}

/** `J.`, `J.P.`, `JP`, `A.B.C`; three capitals may be a name that is known, `JAN`. */
function isInitials(text: string): boolean {
  const bare = text.trim();
  if (/^(?:\p{L}\.[\s-]*)+\p{L}?$/u.test(bare)) return true;
  return /^\p{Lu}{1,3}$/u.test(bare) && (bare.length < 3 || !isKnownGivenName(fold(bare)));
}

/** `v.d. Berg`, `V/D BERG`, `vd Berg`. */
const SHORT_INFIX = /^\s*v(?:\.\s?dr?\.\s*|\/dr?\.?\s+|dr?\.?\s+)/i;

/** `Vries, de` → vries; `van der Berg-Jansen` → berg jansen; `Vries Jr.` → vries; a surname of infixes only stays as it is. */
export function familyKey(text: string): string | null {
  const head = (text.includes(',') ? (text.split(',')[0] ?? '') : text).replace(SHORT_INFIX, '');
  const words = withoutGeneration(
    fold(head)
      .split(' ')
      .filter(word => word !== ''),
  );
  const start = words.findIndex(word => !INFIXES.has(word));
  const rest = start < 0 ? words : words.slice(start);
  return rest.length === 0 ? null : rest.join(' ');
}
