// A seeded stream of pseudo-random numbers, the same on every machine. May not be used for anything secret.

/** Draws from one seed; the order of the draws is part of the result, so a new draw changes everything after it. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  /** A whole number from `from` to `to`, both included; `from` when the span is empty. */
  between(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Shuffles in place. */
  shuffle(list: unknown[]): void;
}

/** Mulberry32 (public domain, Tommy Ettinger): 32 bits of state are plenty for sample data and it is very fast. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    between: (from, to) => (to <= from ? from : from + int(to - from + 1)),
    chance: share => next() < share,
    pick: <T>(list: readonly T[]): T => list[int(list.length)] as T,
    shuffle: list => {
      for (let last = list.length - 1; last > 0; last--) {
        const other = int(last + 1);
        [list[last], list[other]] = [list[other], list[last]];
      }
    },
  };
}

/** Mixes a stream through a window of `size`, so that members of one group do not stand side by side. */
export function* shuffleThrough<T>(items: Iterable<T>, size: number, random: Random): Generator<T> {
  const window: T[] = [];
  for (const item of items) {
    if (window.length < size) {
      window.push(item);
      continue;
    }
    const place = random.int(size);
    yield window[place] as T;
    window[place] = item;
  }
  random.shuffle(window);
  yield* window;
}
