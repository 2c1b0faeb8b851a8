// Numbers in free text that identify somebody or give access to an account: by their check digit, and by the words beside them. Pure.

import type { Certainty, Detection } from '../model/detection.ts';
import { passesElevenTest, passesLuhn } from '../normalising/check-digits.ts';
import { ibanLength, isIban } from '../normalising/iban-check.ts';
import { licenceIn, passportIn } from './documents.ts';

/** What has fewer digits holds no number of a document, and no other one. */
const SOME_DIGITS = /(?:\d\D*){2}/;
const MANY_DIGITS = /(?:\d\D*){8}/;

/** Each kind once, as certain as it gets. */
export function detectNumbers(text: string): readonly Detection[] {
  if (!SOME_DIGITS.test(text)) return [];
  const documents = [passportIn(text), licenceIn(text)];
  const others = MANY_DIGITS.test(text) ? numbersIn(text) : [];
  return [...others, ...documents].filter(one => one !== null);
}

function numbersIn(text: string): readonly (Detection | null)[] {
  const runs = runsIn(text);
  return [bsnIn(text, runs), cardIn(text, runs), ibanIn(text)];
}

/** Groups of digits with one sign between them. */
interface Run {
  readonly groups: readonly { readonly digits: string; readonly start: number }[];
}

/** No number that is looked for has fewer. */
const FEWEST_DIGITS = 8;
const RUN = /\d+(?:[ .-]\d+)*/g;
const WITHIN_WORD = /[\p{L}\p{N}]$|\d[.,/]$/u;
/** Such a word may be written to the number. */
const LONGEST_GLUED = 7;
const GLUED = /(?:bsn|sofi|nr|no|nummer)$/i;
const GOES_ON = /^[\p{L}\p{N}]/u;

/** Not within a word or a longer number. */
function runsIn(text: string): readonly Run[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index: start }) => {
    if (run.length < FEWEST_DIGITS) return [];
    const before = text.slice(Math.max(0, start - LONGEST_GLUED), start);
    if ((WITHIN_WORD.test(before) && !GLUED.test(before)) || GOES_ON.test(text.slice(start + run.length)))
      return [];
    return {
      groups: [...run.matchAll(/\d+/g)].map(group => ({ digits: group[0], start: start + group.index })),
    };
  });
}

/** Neighbouring groups of a run that have so many digits together. */
interface Candidate {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** True: it is the whole run. */
  readonly isAlone: boolean;
}

function* candidates(runs: readonly Run[], fewest: number, most: number): Iterable<Candidate> {
  for (const { groups } of runs)
    for (const [at, { start }] of groups.entries()) {
      let digits = '';
      for (let to = at; to < groups.length; to++) {
        const group = groups[to] as Run['groups'][number];
        digits += group.digits;
        if (digits.length > most) break;
        const end = group.start + group.digits.length;
        if (digits.length >= fewest)
          yield { digits, start, end, isAlone: at === 0 && to === groups.length - 1 };
      }
    }
}

/** Words beside a number: so far before it, and so far behind it. */
const BEFORE = 70;
const BEHIND = 30;

function stands(words: RegExp, text: string, { start, end }: Pick<Candidate, 'start' | 'end'>): boolean {
  return (
    words.test(text.slice(Math.max(0, start - BEFORE), start)) || words.test(text.slice(end, end + BEHIND))
  );
}

const BSN_WORDS =
  /(?<!\p{L})(?:b\.?s\.?n|sofi|soof?i|burger ?serv|citizen service|social security|fiscaal n)/iu;
/** What other numbers of nine digits are called. */
const OTHER_WORDS =
  /rsin|kvk|k\.v\.k|order|factuur|invoice|klantn|klantnr|customer n|dossier|zaakn|ticket|ref|tel|mob|fax|barcode|track|polis|policy|artikel|bestel|postbus|btw|vat|serie/i;

/** Nine digits that pass the test, eight with a zero lost; one in eleven does by chance, so that alone it says little. */
function bsnIn(text: string, runs: readonly Run[]): Detection | null {
  let certainty: Certainty | null = null;
  for (const one of candidates(runs, 8, 9)) {
    if (!passesElevenTest(one.digits.padStart(9, '0'))) continue;
    if (stands(BSN_WORDS, text, one)) return { what: 'bsn', certainty: 'certain' };
    const isLone = one.isAlone && one.digits.length === 9 && !one.digits.startsWith('0');
    if (isLone && !stands(OTHER_WORDS, text, one)) certainty = 'possible';
  }
  return certainty === null ? null : { what: 'bsn', certainty };
}

/** Issuers by their first digits, and how many digits their cards have (ISO/IEC 7812-1; ranges of Wikipedia, Payment card number,
 * seen 2026-11-27). */
const ISSUERS: readonly (readonly [first: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^5[1-5]/, [16]],
  [/^2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[689])/, [14, 16]],
  [/^6(?:011|5|4[4-9]|2)/, [16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:5018|5020|5038|6304|6759|676[1-3])/, [13, 14, 15, 16, 17, 18, 19]],
];
const CARD_WORDS =
  /credit ?card|debit ?card|\bcard|visa|master ?card|maestro|amex|american express|\bcc\b|\bpas(?:nummer|nr)?\b|kaart(?:nummer|nr)?\b|creditc|cvc|cvv|exp(?:iry|\.)?\b|vervaldatum|betaalpas/i;
const CARD_GROUPS = /^(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|\d{4}[ -]\d{6}[ -]\d{5})$/;

function cardIn(text: string, runs: readonly Run[]): Detection | null {
  let certainty: Certainty | null = null;
  for (const one of candidates(runs, 13, 19)) {
    const { digits } = one;
    const isIssued = ISSUERS.some(
      ([first, lengths]) => first.test(digits) && lengths.includes(digits.length),
    );
    if (!isIssued || !passesLuhn(digits)) continue;
    if (stands(CARD_WORDS, text, one) || CARD_GROUPS.test(text.slice(one.start, one.end)))
      return { what: 'card', certainty: 'certain' };
    certainty = stands(OTHER_WORDS, text, one) ? (certainty ?? 'possible') : 'likely';
  }
  return certainty === null ? null : { what: 'card', certainty };
}

const IBAN_START = /([a-z]{2})[ .-]?\d[ .-]?\d/gi;

function ibanIn(text: string): Detection | null {
  for (const { 1: country = '', index } of text.matchAll(IBAN_START)) {
    const length = WITHIN_WORD.test(text.slice(Math.max(0, index - 1), index))
      ? null
      : ibanLength(country.toUpperCase());
    const code = length === null ? null : signsFrom(text, index, length);
    if (code !== null && isIban(code)) return { what: 'iban', certainty: 'certain' };
  }
  return null;
}

/** So many letters and digits from a place on, in capitals, one sign between them at most; null where there are fewer or the number goes on. */
function signsFrom(text: string, start: number, length: number): string | null {
  let code = '';
  let at = start;
  for (; at < text.length && code.length < length; at++) {
    const sign = text[at] as string;
    if (/[a-z0-9]/i.test(sign)) code += sign;
    else if (!/[ .-]/.test(sign) || /[ .-]/.test(text[at - 1] ?? '')) return null;
  }
  return code.length < length || /[a-z0-9]/i.test(text[at] ?? '') ? null : code.toUpperCase();
}
