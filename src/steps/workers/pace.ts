// How two threads keep pace: one makes ahead, but not more than a few; the other takes, and may stop. Numbers in shared memory.

/** How many were taken, and 1 when nobody wants more; what a pair of threads needs beside these stands behind them. */
export type Pace = Int32Array<SharedArrayBuffer>;

const TAKEN = 0;
const STOPPED = 1;
/** The first place that is free. */
export const BESIDE = 2;

/** With so many places beside. */
export function newPace(beside = 0): Pace {
  return new Int32Array(new SharedArrayBuffer(4 * (BESIDE + beside)));
}

/** For the thread that makes: waits while so many lie ready. False: nobody wants more. */
export function mayGoOn(pace: Pace, made: number, ahead: number): boolean {
  for (;;) {
    if (Atomics.load(pace, STOPPED) === 1) return false;
    const taken = Atomics.load(pace, TAKEN);
    if (made - taken < ahead) return true;
    Atomics.wait(pace, TAKEN, taken);
  }
}

/** For the other: one was taken. */
export function noteTaken(pace: Pace): void {
  Atomics.add(pace, TAKEN, 1);
  Atomics.notify(pace, TAKEN);
}

/** Nobody wants more; one that waits goes on to hear it. */
export function stopMaking(pace: Pace): void {
  Atomics.store(pace, STOPPED, 1);
  noteTaken(pace);
}
