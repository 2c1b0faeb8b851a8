// What an unknown header was probably meant to be: a near miss of a word of the dictionary. May not apply anything.

import type { Field } from '../model/field.ts';
import { closest } from '../normalising/closest.ts';
import { DICTIONARY, headerKey } from './dictionary.ts';

/** A shorter word is one typo away from words that are right as they stand. */
const SHORTEST = 5;
/** Words that are right, and near to a word of the dictionary. */
const NO_TYPOS: ReadonlySet<string> = new Set([
  ...['team', 'staat', 'stand', 'data', 'datum', 'source', 'bron', 'score', 'plaat', 'namen', 'lasten'],
  ...[
    'contract',
    'contracten',
    'contacten',
    'contacts',
    'straten',
    'functies',
    'landen',
    'stage',
    'rating',
    'total',
  ],
]);
const WORDS: readonly string[] = [...DICTIONARY.keys()].filter(word => word.length >= SHORTEST);

/**
 * The field of the nearest word, null when none is near. `isClear`: no word of another field is as good a guess.
 */
export function suggestField(header: string): { readonly field: Field; readonly isClear: boolean } | null {
  const key = headerKey(header);
  if (key.length < SHORTEST || NO_TYPOS.has(key)) return null;
  const field = fieldOf(closest(key, WORDS));
  if (field === null) return null;
  const others = WORDS.filter(word => DICTIONARY.get(word) !== field);
  return { field, isClear: closest(key, others) === null };
}

function fieldOf(word: string | null): Field | null {
  return word === null ? null : (DICTIONARY.get(word) ?? null);
}
