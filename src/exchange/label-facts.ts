// The labels of a record: the names in its cells, without the marks that our own lists ask for. May not judge or rename one.

import type { Fact } from '../model/facts.ts';
import { splitLabels } from '../normalising/labels.ts';
import type { ReadCells } from './cell.ts';
import type { FieldReaders } from './cells.ts';
import { DELETE_LABEL, INACTIVE_LABEL } from './marking.ts';

const NOTHING: readonly never[] = [];

/** A mark of a list of ours says what is to be done with a record: it stands for no purpose. */
export function isMark(label: string): boolean {
  return label === INACTIVE_LABEL || label === DELETE_LABEL;
}

export function labelFacts(fields: FieldReaders, separator: string | null): ReadCells<Fact> | null {
  if (!fields.has('labels')) return null;
  const read = fields.each('labels', (text): readonly string[] =>
    labelsOf(text, separator).filter(label => !isMark(label)),
  );
  return cells => {
    const found = read(cells);
    if (found.length === 0) return NOTHING;
    return found.length === 1 ? (found[0]?.made ?? NOTHING) : [...new Set(found.flatMap(cell => cell.made))];
  };
}

/** True: the record has the mark by which a system without a flag shows it inactive. */
export function markedInactive(fields: FieldReaders, separator: string | null): ReadCells<boolean> | null {
  if (!fields.has('labels')) return null;
  const read = fields.each('labels', text => labelsOf(text, separator).includes(INACTIVE_LABEL));
  return cells => read(cells).some(cell => cell.made);
}

/** Several labels in the way of the system; a JSON list or quoted names say themselves where each ends. */
function labelsOf(text: string, separator: string | null): readonly string[] {
  const isPlain = separator !== null && !/^[["]/.test(text.trim());
  return isPlain ? splitLabels(text, separator) : splitLabels(text);
}
