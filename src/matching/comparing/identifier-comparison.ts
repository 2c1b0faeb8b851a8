// Comparing a number or code that one entity has. May not weigh.

import type { Column } from '../columns/column.ts';
import { byTexts, type Comparison } from './comparison.ts';
import { isNear } from './near-names.ts';
import { rarityOf } from './term-frequency.ts';

/** Exact, a slip or two, or another. */
export function identifierComparison(
  name: string,
  field: string,
  column: Column,
  among: Comparison['among'],
): Comparison {
  return {
    name,
    levels: ['exact', 'near', 'else'],
    fields: [field],
    usual: [0.85, 0.09, 0.06],
    among,
    compare: byTexts(column, (one, other) => (isNear(one, other) ? 2 : 3)),
    rarity: rarityOf(column),
  };
}
