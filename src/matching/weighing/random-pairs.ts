// Random pairs that are the same on every run. May not compare.

/** Pairs that follow a random one, of records that lie together in memory. */
const RUN = 16;

/** One of several shares of the pairs. */
export interface Share {
  readonly piece: number;
  readonly shares: number;
}

/** All pairs when there are no more than `most`; else that many, by a fixed sequence (Lehmer generator, MINSTD 48271). */
export function randomPairs(
  size: number,
  { most, share: { piece, shares } }: { readonly most: number; readonly share: Share },
  visit: (a: number, b: number) => void,
): void {
  if ((size * (size - 1)) / 2 <= most) {
    for (let a = piece; a < size; a += shares) for (let b = a + 1; b < size; b++) visit(a, b);
    return;
  }
  let state = 20_261_124;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % size;
  };
  for (let count = 0, run = 0; count < most; ) {
    const a = next();
    const b = next();
    if (a === b) continue;
    const length = Math.min(RUN, size - Math.max(a, b));
    if (run % shares === piece)
      for (let step = 0; step < length; step++) visit(Math.min(a, b) + step, Math.max(a, b) + step);
    count += length;
    run += 1;
  }
}
