// What each comparison of a pair weighs under a model: the bars of its evidence. May not compare.

import type { Model } from './model.ts';

/** One comparison of a pair: its level, and its weight in milli-bits. */
export interface EvidenceBar {
  readonly comparison: string;
  readonly level: string;
  readonly weight: number;
}

/**
 * Bars of evidence written as `comparison:level …`, against strangers: what rare values add is not in them. The heaviest
 * first.
 */
export function evidenceBars(model: Model, evidence: string): readonly EvidenceBar[] {
  const bars = evidence.split(' ').flatMap(said => {
    const at = said.indexOf(':');
    const comparison = said.slice(0, at);
    const level = said.slice(at + 1);
    const known = model.comparisons.find(one => one.name === comparison);
    const weight = known?.weights[0]?.[known.levels.indexOf(level)];
    return weight === undefined ? [] : [{ comparison, level, weight }];
  });
  return bars.toSorted(
    (one, other) => other.weight - one.weight || (one.comparison < other.comparison ? -1 : 1),
  );
}
