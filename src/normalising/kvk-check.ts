// Can a text be a number of the Dutch trade register? Eight digits, no check digit (KvK, "KVK-nummer", 2026-11-24).
// May not look it up.

import { judgeExcel } from './excel.ts';
import { likely, type Verdict, wrong } from './verdict.ts';

/** `branch`: a vestigingsnummer of 12 digits; `rsin`: nine digits; `zero_lost`: seven, as after a spreadsheet. */
export type KvkProblem = 'form' | 'zero_lost' | 'branch' | 'rsin' | 'repeated';

const NAMED = /^(?:KVK|K\.V\.K\.|COC|HR)(?:[-\s]*(?:NR|NUMMER|NUMBER))?[:.\s]*/i;
const GAPS = /[\s.\-_]+/g;

/** What is wrong with a KvK number; null when nothing is, or when the record is of another country. */
export function judgeKvk(text: string, country: string): Verdict<KvkProblem> | null {
  if (country !== 'NL' || judgeExcel(text, 'number') !== null) return null;
  const code = text.replace(NAMED, '').replace(GAPS, '');
  // A register number of another country, such as BE0123456789 or HRB 12345, in a record that names no country.
  if (/^(?:[A-Z]{2}\s?\d{8,}|HR[AB])/i.test(text.trim())) return null;
  if (!/^\d+$/.test(code)) return wrong('form');
  if (/^(\d)\1+$/.test(code)) return wrong('repeated');
  if (code.length === 8) return null;
  if (code.length === 7) return likely('zero_lost', `0${code}`);
  if (code.length === 12) return likely('branch', code.endsWith('0000') ? code.slice(0, 8) : null);
  return wrong(code.length === 9 ? 'rsin' : 'form');
}
