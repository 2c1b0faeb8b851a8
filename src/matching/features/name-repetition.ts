// Whether the names of a file come back as they are or as others. May not compare.

import { rarestWords, type WeighedName } from './word-weights.ts';

/** Of fewer names none can be called rare. */
const ENOUGH_NAMES = 500;
/** A list of which fewer names come back has each once by intent. */
const ENOUGH_AGAIN = 0.05;
const MOSTLY_FORMED = 0.5;

/**
 * From 0 to 1 by how many names several records have, beside the names that hold the two rarest words of another: of every two of those one
 * is counted. In a register another name is another organisation. `records`: of each distinct name how many have it.
 */
export function repeatedShare(names: readonly WeighedName[], records: readonly number[]): number {
  if (records.length < ENOUGH_NAMES) return 0;
  if (areMostlyFormed(names)) return 1;
  const again = records.filter(count => count > 1).length;
  if (again < records.length * ENOUGH_AGAIN) return 0;
  const distinct = new Map(names.map(one => [one.compact, one]));
  const keys = [...distinct.values()].flatMap(one => rareWords(one, Math.log2(records.length) + 1) ?? []);
  const others = keys.length - new Set(keys).size;
  return Math.max(0, Math.min(1, 1 + Math.log2(again / (others + 1))));
}

/** Names with a legal form are those of a register, which has hardly two of one name. */
function areMostlyFormed(names: readonly WeighedName[]): boolean {
  return names.filter(({ form }) => form !== null).length > names.length * MOSTLY_FORMED;
}

/** Two words that hardly two names share by chance, as one; null where they are more common. */
function rareWords(name: WeighedName, least: number): string | null {
  const [one, other] = rarestWords(name, 2);
  if (one === undefined || other === undefined || one.bits + other.bits < least) return null;
  return [one.word, other.word].toSorted().join(' ');
}
