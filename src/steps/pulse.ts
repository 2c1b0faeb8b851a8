// How long work says where it is, and hears that it must stop. The command line shows it; steps only call it.

import type { Work } from '../language/cli/progress.ts';

/** Called often from long work. */
export interface Pulse {
  /**
   * Says how far the work is, lets the event loop run now and then, and throws the abort reason when the user stopped it.
   * `total` is null when it is not known.
   */
  beat(work: Work, done: number, total: number | null): Promise<void>;
}
