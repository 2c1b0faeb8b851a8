// Words that fill a field of which nobody knows the value. May not look at what a spreadsheet left (excel.ts does).

import { judgeExcel } from './excel.ts';
import { isPlaceholder } from './placeholder.ts';
import { likely, type Verdict } from './verdict.ts';

export type EmptyProblem = 'filler';

/** Surnames that are words for nothing elsewhere: people are called so (Familienamenbank, CBG, 2026-11-24). */
const SURNAMES = /^(?:Null|Leeg|Geen|None|Dummy|Empty|Unknown|Invullen)$/;

/** A filler to be emptied; null for a value. In a name only what can be nobody's name. */
export function judgeEmpty(text: string, isName: boolean): Verdict<EmptyProblem> | null {
  if (!isPlaceholder(text) || judgeExcel(text, 'text') !== null) return null;
  return isName && SURNAMES.test(text) ? null : likely('filler', '');
}
