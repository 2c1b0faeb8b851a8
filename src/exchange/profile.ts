// What a profile is: facts about one system, as data. May not hold code of one system.

import type { Entity, Field } from '../model/field.ts';
import type { SignalType } from '../model/signal.ts';

/** One entity a system exports. */
export interface ProfileEntity {
  readonly entity: Entity;
  /** Headers that must all be present for the file to be this one. */
  readonly signature: readonly string[];
  /** Raw header → field. Headers not named here are left out, not guessed. */
  readonly columns: Readonly<Record<string, Field>>;
  /** What an activity of this file is. */
  readonly activityType?: SignalType;
}

/** What a system takes back (crm-formats.md, part D). */
export interface WriteBack {
  /** What an empty cell does on update. */
  readonly emptyCell: 'ignored' | 'clears' | 'unknown';
  /** The text that clears a cell; null when the system has none. */
  readonly clearWith: string | null;
  /** Header of a merge work list: the winner, then the losers. */
  readonly mergeHeaders: readonly [string, ...string[]];
  /** The delete list is this one column; null: id and label, to filter on. */
  readonly deleteColumn: string | null;
}

/** Facts about one system. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  /** False: no public source of these headers was seen. */
  readonly isVerified: boolean;
  /** Where the facts come from. */
  readonly source: string;
  readonly entities: readonly ProfileEntity[];
  readonly writeBack: WriteBack;
  /** An empty boolean cell means false. */
  readonly emptyIsFalse: boolean;
}

/** What an unknown system is assumed to take: nothing is cleared, merges and deletions are lists for people. */
export const GENERIC_WRITE_BACK: WriteBack = {
  emptyCell: 'unknown',
  clearWith: null,
  mergeHeaders: ['winner_id', 'loser_id'],
  deleteColumn: null,
};
