// What the guards look at, as types. Gathered in src/steps/purge/facts.ts, judged in guards.ts.

import type { CivilDate } from '../model/calendar.ts';

/** What one list of one source looks like, now and in the snapshots before it. */
export interface ListFacts {
  readonly source: string;
  readonly entity: string;
  /** A part of the records: its counts say nothing. */
  readonly isPartial: boolean;
  readonly exportedOn: CivilDate;
  /** Hours from the export to now. */
  readonly ageHours: number;
  /** The same files were offered again, so they are no new look at the source. */
  readonly isRepeated: boolean;
  /** True: the export before it was made later. */
  readonly isOlderThanBefore: boolean;
  readonly rows: number;
  /** Rows of up to three snapshots before it, the latest first. */
  readonly rowsBefore: readonly number[];
  /** Ids of the snapshot before it that are no longer there. */
  readonly gone: number;
  /** Headers of the snapshot before it that are missing. */
  readonly missingColumns: readonly string[];
  /** Columns that decide, and their filled share in points from 0 to 100: now and before. */
  readonly decisionColumns: readonly {
    readonly header: string;
    readonly now: number;
    readonly before: number;
  }[];
  /** Records with a date that could not be read. */
  readonly unreadable: number;
}

/** What a source holds, and what would go. */
export interface ShareFacts {
  readonly source: string | null;
  readonly people: number;
  readonly toDelete: number;
}

export interface GuardFacts {
  readonly today: CivilDate;
  /** Day of the run before this one; null: there was none. */
  readonly lastRunOn: CivilDate | null;
  readonly shares: readonly ShareFacts[];
  /** People deleted by the plans before, the latest first. */
  readonly deletedBefore: readonly number[];
  /** Lists that must be there; without an entity, some list of that source. */
  readonly required: readonly { readonly source: string; readonly entity: string | null }[];
  readonly lists: readonly ListFacts[];
  /** Hours an export may be old, by source. */
  readonly maxAgeHours: Readonly<Record<string, number>>;
  readonly crashedRules: readonly string[];
  readonly purposes: number;
  /** Names of sources that register and config do not know. */
  readonly unknownNames: readonly string[];
  /** Running holds and requests on a record that is not there. */
  readonly strayProtections: readonly string[];
}
