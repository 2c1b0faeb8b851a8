// How records are matched, beside what is compared: by whom, and who is told. Types.

import type { Hands } from './hands.ts';
import type { Model } from './weighing/model.ts';

/** The stages of matching, in their order. */
export type MatchStage = 'features' | 'random-pairs' | 'blocking' | 'comparing' | 'training' | 'clustering';

/** What is said of the records beside how they are compared. */
export interface MatchRun {
  /** By record the file it comes from, when records are only linked across files; null: all with all. */
  readonly fileOf?: Uint8Array | null;
  /** Per record the first of many that hold the very same, itself when there are few. */
  readonly copies?: Int32Array;
  /** True for who keeps what is near for the next matching. */
  readonly isRemembered?: boolean;
  /** Trained on the records when left out or null; its comparisons must fit. */
  readonly known?: Model | null;
  /** Told when a stage has ended. */
  readonly ended?: (stage: MatchStage) => void;
  /** Who does the work; this thread alone when left out. */
  readonly hands?: Hands;
  /**
   * How many bytes pairs may take before anything is trained, asked when they are to be found; without end when left out. Pairs
   * for which there is no room are found twice: the second time only those that count.
   */
  readonly freeBytes?: () => number;
}
