// The dossier of a request: all that is held of one person, as a copy for that person (AVG 15(1), 15(3)).

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

export interface Dossier {
  readonly request: RequestCase;
  readonly explanation: Explanation;
  /** Contacts, the oldest first; then the lists. */
  readonly records: readonly DossierRecord[];
  /** `source: column` in which texts may name others; a person reads these before the dossier leaves. */
  readonly toRead: readonly string[];
}
