// Average linkage over the weights of all pairs of a component. May not look for edges.

/** The weights of all pairs by place, both ways, row after row; used up. */
export interface PairWeights {
  readonly size: number;
  readonly weights: Float64Array;
}

/** Pairs that are not weighed yet and count as zero: what hardly ever speaks for two places is weighed where it decides. */
export interface OpenPairs {
  /** By pair of places, both ways, 1 for one that is weighed; used up. */
  readonly isWeighed: Uint8Array;
  readonly weigh: (one: number, other: number) => number;
}

/**
 * Merges the two clusters of the highest mean weight while it is positive; gives the places of each cluster. With `open` a mean is what is
 * weighed of it, until its clusters would be merged: then the rest is weighed first.
 */
export function averageLinkage(
  { size, weights }: PairWeights,
  open: OpenPairs | null = null,
): readonly (readonly number[])[] {
  const clusters: (number[] | null)[] = Array.from({ length: size }, (_, place) => [place]);
  const counts = new Int32Array(size).fill(1);
  const meanOf = (one: number, other: number): number =>
    (weights[one * size + other] as number) / ((counts[one] as number) * (counts[other] as number));
  const put = (one: number, other: number, sum: number): void => {
    weights[one * size + other] = sum;
    weights[other * size + one] = sum;
  };
  const nearest = nearestFinder(size, counts, meanOf);
  const rest = open && restWeigher(size, open);
  for (let pair = nearest.best(); pair !== null; pair = nearest.best()) {
    const [into, from] = pair;
    const added = rest?.complete(pair, clusters) ?? null;
    if (added !== null) {
      put(into, from, (weights[into * size + from] as number) + added);
      nearest.changed(into);
      continue;
    }
    clusters[into] = [...(clusters[into] ?? []), ...(clusters[from] ?? [])];
    clusters[from] = null;
    counts[into] = (counts[into] as number) + (counts[from] as number);
    counts[from] = 0;
    for (let at = 0; at < size; at++)
      put(into, at, (weights[into * size + at] as number) + (weights[from * size + at] as number));
    rest?.merged(into, from);
    nearest.merged(into, from);
  }
  return clusters.filter(cluster => cluster !== null);
}

interface RestWeigher {
  /** What the pairs between two clusters say that were not weighed yet; null when all were. */
  readonly complete: (
    pair: readonly [number, number],
    clusters: readonly (readonly number[] | null)[],
  ) => number | null;
  /** Told after two became one. */
  readonly merged: (into: number, from: number) => void;
}

function restWeigher(size: number, { isWeighed, weigh }: OpenPairs): RestWeigher {
  /** By pair of clusters 1 where all their pairs are weighed. */
  const isComplete = isWeighed.slice();
  const complete = (one: number, other: number, is: number): void => {
    isComplete[one * size + other] = is;
    isComplete[other * size + one] = is;
  };
  return {
    complete([one, other], clusters) {
      if (isComplete[one * size + other] === 1) return null;
      complete(one, other, 1);
      let sum = 0;
      for (const i of clusters[one] ?? [])
        for (const j of clusters[other] ?? []) {
          if (isWeighed[i * size + j] === 1) continue;
          isWeighed[i * size + j] = isWeighed[j * size + i] = 1;
          sum += weigh(i, j);
        }
      return sum;
    },
    merged(into, from) {
      for (let at = 0; at < size; at++)
        complete(
          into,
          at,
          (isComplete[into * size + at] as number) & (isComplete[from * size + at] as number),
        );
    },
  };
}

interface NearestFinder {
  /** The two clusters of the highest positive mean weight, the lower first; null when none is. Of equal ones the lowest. */
  readonly best: () => readonly [number, number] | null;
  /** Told after two became one. */
  readonly merged: (into: number, from: number) => void;
  /** Told after the mean of a cluster and its nearest became another. */
  readonly changed: (one: number) => void;
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
    changed: look,
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
