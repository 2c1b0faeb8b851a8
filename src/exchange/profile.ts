// What a profile is: facts about one system, as data. May not hold code of one system.
//
// Header names stand in one string, separated by |. In such a name `#` is any number and `*` is any text.

import type { DetectedEntity, Field } from '../model/field.ts';
import type { SignalType } from '../model/signal.ts';

/** Header names separated by |. */
export type Names = string;

/** At least so many of these headers must be there. */
export interface Marks {
  readonly atLeast: number;
  readonly of: Names;
}

/**
 * How header names are compared. `exact`: as they stand. `api`: as they stand, or all of them in upper case (Salesforce
 * Data Loader). `label`: without regard to case, accents and spaces.
 */
export type NameForm = 'exact' | 'api' | 'label';

/** How a file of one entity is recognised and read; one entity may have several lists (form, language, edition). */
export interface ProfileEntity {
  readonly entity: DetectedEntity;
  /** What this list is, in the words of the system: `report`, `Data Export`, `xlsx nl`. */
  readonly list: string;
  /** False: no public source of these headers was seen. The dictionary then maps what the list does not name. */
  readonly isVerified: boolean;
  readonly names: NameForm;
  /** All of these must hold. Robust to columns left out: marks ask for a few of many. */
  readonly marks: readonly Marks[];
  /** Headers of which none may be there. */
  readonly without?: Names;
  /** True: no other header than the known ones may be there (lists of one or two columns). */
  readonly isWhole?: true;
  /**
   * Field → its headers. The name of the field is the polarity: `opt_out_email` true = may not be mailed. A field that
   * takes one column has several headers here only where they are spellings of the same column.
   */
  readonly columns: Readonly<Partial<Record<Field, Names>>>;
  /** Further headers of this list, which hold nothing that is read: known, so never guessed at. */
  readonly others?: Names;
  /** The field that identifies a record; null: this list has none, so nothing can be written back to it. */
  readonly key: Field | null;
  /** What an activity of this file is, where its words say nothing else. */
  readonly activityType?: SignalType;
  /** Words of one field (lower case) that say what an activity is. */
  readonly activityWords?: { readonly field: Field; readonly types: Readonly<Record<string, SignalType>> };
}

/** What the name of an exported file says. */
export interface FileNameFact {
  /** Lower case. */
  readonly startsWith: string;
  /** Subscription status of everybody in the file; null: the name says nothing about it. */
  readonly subscriptionStatus: string | null;
}

/**
 * How a system is told which records to make inactive, or to delete, by a file. `list`: one column, the key the system
 * matches on, and nothing else. `flag`: the key and this column. `label`: the key and a label to filter on.
 */
export type Marking =
  | { readonly by: 'list' }
  | {
      readonly by: 'flag';
      /** The one that the file has, else the first. */
      readonly column: Names;
      /** Its word for a record that is in use, and for one that is not, per language; what the file has decides, else the first. */
      readonly words: readonly (readonly [inUse: string, notInUse: string])[];
    }
  | {
      readonly by: 'label';
      /** The column of labels: the one that the file has, else the first; null: a field of the user's own. */
      readonly column: Names | null;
    };

/** What a system takes back (crm-formats.md, part D). What to click stands in language/loading. */
export interface WriteBack {
  /** What an empty cell does on update. */
  readonly emptyCell: 'ignored' | 'clears' | 'unknown';
  /** The text that clears a cell; null when the system has none. */
  readonly clearWith: string | null;
  /** Header of a merge work list: the winner, then the losers. */
  readonly mergeHeaders: readonly [string, ...string[]];
  readonly deactivate: Marking;
  readonly delete: Marking;
  /** The mode to choose in the import screen, so that nothing is created; null: there is none. */
  readonly updateOnly?: string | null;
  /** Rows the system takes in one file; null: not known. */
  readonly maxRows?: number | null;
  /** Columns that every row of an update needs beside its key, as they came. */
  readonly carried?: Names;
}

/** Facts about one system. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  /** False: no public source of any of these headers was seen. */
  readonly isVerified: boolean;
  /** Where the facts come from, with the month they were seen. */
  readonly source: string;
  readonly entities: readonly ProfileEntity[];
  readonly writeBack: WriteBack;
  /** An empty boolean cell means false. */
  readonly emptyIsFalse: boolean;
  /** Between several values in one cell; null: not known. */
  readonly separator: string | null;
  /** Words for yes and no beyond the usual ones, lower case. */
  readonly booleanWords?: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** The form of dates; `user`: as the exporting user has set it; null: not known. */
  readonly dates: 'ymd' | 'dmy' | 'mdy' | 'user' | null;
  /** True: a cell that starts with = + - @ comes with an apostrophe before it. */
  readonly hasFormulaGuard: boolean;
  readonly fileNames?: readonly FileNameFact[];
}

/** What an unknown system is assumed to take: nothing is cleared, merges and deletions are lists for people. */
export const GENERIC_WRITE_BACK: WriteBack = {
  emptyCell: 'unknown',
  clearWith: null,
  mergeHeaders: ['winner_id', 'loser_id'],
  deactivate: { by: 'label', column: null },
  delete: { by: 'label', column: null },
};
