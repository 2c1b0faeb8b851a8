// The labels of a record: the names in its cells. May not judge or rename one.

import type { Fact } from '../model/facts.ts';
import { splitLabels } from '../normalising/labels.ts';
import type { ReadCells } from './cell.ts';
import type { FieldReaders } from './cells.ts';

const NOTHING: readonly never[] = [];

export function labelFacts(fields: FieldReaders, separator: string | null): ReadCells<Fact> | null {
  if (!fields.has('labels')) return null;
  const read = fields.each('labels', (text): readonly string[] => labelsOf(text, separator));
  return cells => {
    const found = read(cells);
    if (found.length === 0) return NOTHING;
    return found.length === 1 ? (found[0]?.made ?? NOTHING) : [...new Set(found.flatMap(cell => cell.made))];
  };
}

/** Several labels in the way of the system; a JSON list or quoted names say themselves where each ends. */
function labelsOf(text: string, separator: string | null): readonly string[] {
  const isPlain = separator !== null && !/^[["]/.test(text.trim());
  return isPlain ? splitLabels(text, separator) : splitLabels(text);
}
