// The comparison of names of organisations that stand alone, or with a town. May not know other fields.

import type { Column } from '../columns/column.ts';
import type { OrganisationFeatures } from '../features/organisation-features.ts';
import type { WeighedName } from '../features/word-weights.ts';
import { byNames, type OfNames, wholeBits } from './by-names.ts';
import type { Comparison } from './comparison.ts';
import { nameBits } from './name-bits.ts';

/** Where names are all there is, levels cannot be learned: the words themselves say what speaks against a pair. */
export function nameAlone(features: OrganisationFeatures, name: Column): Comparison {
  const { odds } = features;
  const bitsOf = rememberLast((one, other) => nameBits(one, other, odds));
  return {
    name: 'name',
    levels: ['exact', 'alike', 'else'],
    fields: ['organisation_name'],
    usual: [0.5, 0.45, 0.05],
    among: { sibling: 'shared' },
    compare: byNames(features, name, (one, other) => {
      if (one.compact === other.compact) return 1;
      return bitsOf(one, other) > 0 ? 2 : 3;
    }),
    rarity: {
      replaces: 2,
      upTo: 2,
      values: null,
      weight: byNames(features, name, (one, other) => wholeBits(bitsOf(one, other))),
    },
  };
}

/** A pair that is compared is weighed next. */
function rememberLast(work: OfNames): OfNames {
  let last: readonly WeighedName[] = [];
  let bits = 0;
  return (one, other) => {
    if (one !== other && last.includes(one) && last.includes(other)) return bits;
    last = [one, other];
    bits = work(one, other);
    return bits;
  };
}
