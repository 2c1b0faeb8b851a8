// Average linkage over the weights of all pairs of a component. May not look for edges.

/** The weights of all pairs by place, both ways, row after row; used up. */
export interface PairWeights {
  readonly size: number;
  readonly weights: Float64Array;
}

/** Merges the two clusters of the highest mean weight while it is positive; gives the places of each cluster. */
export function averageLinkage({ size, weights }: PairWeights): readonly (readonly number[])[] {
  const clusters: (number[] | null)[] = Array.from({ length: size }, (_, place) => [place]);
  const counts = new Int32Array(size).fill(1);
  const meanOf = (one: number, other: number): number =>
    (weights[one * size + other] as number) / ((counts[one] as number) * (counts[other] as number));
  const nearest = nearestFinder(size, counts, meanOf);
  for (let pair = nearest.best(); pair !== null; pair = nearest.best()) {
    const [into, from] = pair;
    clusters[into] = [...(clusters[into] ?? []), ...(clusters[from] ?? [])];
    clusters[from] = null;
    counts[into] = (counts[into] as number) + (counts[from] as number);
    counts[from] = 0;
    for (let at = 0; at < size; at++) {
      const sum = (weights[into * size + at] as number) + (weights[from * size + at] as number);
      weights[into * size + at] = sum;
      weights[at * size + into] = sum;
    }
    nearest.merged(into, from);
  }
  return clusters.filter(cluster => cluster !== null);
}

interface NearestFinder {
  /** The two clusters of the highest positive mean weight, the lower first; null when none is. Of equal ones the lowest. */
  readonly best: () => readonly [number, number] | null;
  /** Told after two became one. */
  readonly merged: (into: number, from: number) => void;
}

/** Remembers for every cluster the nearest of those after it, so that a merge looks again only at what it changed. */
function nearestFinder(
  size: number,
  counts: Int32Array,
  meanOf: (one: number, other: number) => number,
): NearestFinder {
  const nearest = new Int32Array(size).fill(-1);
  const means = new Float64Array(size);
  const look = (one: number): void => {
    nearest[one] = -1;
    means[one] = 0;
    for (let other = one + 1; other < size; other++) if (counts[other] !== 0) offer(one, other);
  };
  const offer = (one: number, other: number): void => {
    const mean = meanOf(one, other);
    const known = means[one] as number;
    if (mean < known || (mean === known && (mean === 0 || other > (nearest[one] as number)))) return;
    nearest[one] = other;
    means[one] = mean;
  };
  for (let one = 0; one < size; one++) look(one);
  return {
    best() {
      let best = -1;
      for (let one = 0; one < size; one++)
        if (
          counts[one] !== 0 &&
          nearest[one] !== -1 &&
          (best < 0 || (means[one] as number) > (means[best] as number))
        )
          best = one;
      return best < 0 ? null : [best, nearest[best] as number];
    },
    merged(into, from) {
      for (let one = 0; one < size; one++) {
        if (counts[one] === 0) continue;
        const old = nearest[one] as number;
        if (one === into || old === into || old === from) look(one);
        else if (one < into) offer(one, into);
      }
    },
  };
}
