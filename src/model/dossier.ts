// The dossier of a request: all that is held of one person, as a copy for that person (AVG 15(1), 15(3)).

import type { CivilDate } from './calendar.ts';
import type { Explanation } from './explanation.ts';
import type { Entity, Field } from './field.ts';
import type { RequestCase } from './request.ts';

/** What stands where something of another was left out. */
export const LEFT_OUT = '[…]';

/** One filled cell of a record. */
export interface DossierCell {
  /** Name of the column, as the source calls it. */
  readonly header: string;
  /** Null: the column is taken for no field. */
  readonly field: Field | null;
  /** As exported, without what is another's. */
  readonly text: string;
  /** Something of another person was left out (AVG 15(4)). */
  readonly isMasked: boolean;
}

/** A contact of the person, or a row of a list that is about one. */
export interface DossierRecord {
  readonly recordKey: string;
  readonly source: string;
  readonly entity: Entity;
  readonly cells: readonly DossierCell[];
}

/** What becomes of data on a request to erase; `weigh`: a person decides. */
export type ErasureAnswer = 'erase' | 'keep' | 'weigh';

export interface ErasureGround {
  /** Of the AVG. */
  readonly article: string;
  /** Statute, hold, purpose or what is open; null: nothing needs the data any more. */
  readonly by: string | null;
  /** Last day; null: no end is known, or there is none to wait for. */
  readonly until: CivilDate | null;
}

/** A field; all columns that are taken for none; all rows of lists that are about the person. */
export type HeldPart = Field | 'other_columns' | 'rows';

/** Some of what one source holds, with one answer. */
export interface ErasurePart {
  readonly source: string;
  readonly parts: readonly HeldPart[];
  readonly answer: ErasureAnswer;
  readonly grounds: readonly ErasureGround[];
}

export interface Dossier {
  readonly request: RequestCase;
  readonly explanation: Explanation;
  /** Contacts, the oldest first; then the lists. For portability only what rests on consent or contract (AVG 20(1)). */
  readonly records: readonly DossierRecord[];
  /** Empty unless the request is to erase. */
  readonly erasure: readonly ErasurePart[];
  /** `source: column` in which texts may name others; a person reads these before the dossier leaves. */
  readonly toRead: readonly string[];
}
