// Text → lower-case ASCII by one table, for comparing. May not import anything but the table; never shown to a person.

import { FOLD_DROPPED, FOLD_LETTERS, FOLD_LIGATURES, FOLD_SCRIPTS, FOLD_SPACED } from './fold-table.ts';

/** Nothing to do: the common case of a value that was folded before, or typed so. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const HAS_PUNCTUATION = /[-.'`\s]/;
const HAS_OTHERS = /[\u0080-\uffff]/;
const OTHERS = /[\u0080-\uffff]/g;
const SPACES = /[\s.-]+/g;
const APOSTROPHES = /['`]/g;
/** A letter may also come decomposed: base letter and mark apart. */
const COMBINING_MARK = /^[\u0300-\u036f]$/;

const REPLACEMENTS: ReadonlyMap<string, string> = buildReplacements();

/** Names and towns repeat; folding one of them costs more than looking it up. */
const MEMO_LIMIT = 50_000;
const memo = new Map<string, string>();

/**
 * Folds a text for comparison: letters to ASCII by {@link FOLD_LETTERS}, {@link FOLD_LIGATURES} and {@link FOLD_SCRIPTS}, lower case,
 * apostrophes dropped (`O'Brien` → `obrien`), hyphens, dashes and dots to a space (`B.V.` → `b v`), white space
 * collapsed and trimmed. Other signs (`&`, `/`, `,`) and other scripts stay. Idempotent.
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  if (!HAS_OTHERS.test(text)) return foldAscii(text);
  const known = memo.get(text);
  if (known !== undefined) return known;
  const folded = foldAscii(text.replace(OTHERS, replaceOther));
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(text, folded);
  return folded;
}

function foldAscii(text: string): string {
  const lower = text.toLowerCase();
  return HAS_PUNCTUATION.test(lower) ? lower.replace(APOSTROPHES, '').replace(SPACES, ' ').trim() : lower;
}

function replaceOther(character: string): string {
  const known = REPLACEMENTS.get(character);
  if (known !== undefined) return known;
  return COMBINING_MARK.test(character) ? '' : character;
}

function buildReplacements(): ReadonlyMap<string, string> {
  const replacements = new Map<string, string>();
  for (const table of [FOLD_LETTERS, FOLD_LIGATURES, FOLD_SCRIPTS]) {
    for (const [to, letters] of Object.entries(table))
      for (const letter of letters) replacements.set(letter, to);
  }
  for (const sign of FOLD_DROPPED) replacements.set(sign, '');
  for (const sign of FOLD_SPACED) replacements.set(sign, ' ');
  return replacements;
}
