// Everything a decision about one person rests on, for a reader who does the sum again. Types only.

import type { CivilDate } from './calendar.ts';
import type { Decision } from './decision.ts';
import type { HoldTerms } from './hold.ts';
import type { LabelAge, LabelState } from './lifecycle.ts';
import type { PersonEvidence, Signal } from './person-evidence.ts';
import type { Register } from './register.ts';

/** One record that was looked at. */
export interface ExplainedRecord {
  readonly recordKey: string;
  readonly source: string;
  readonly createdOn: CivilDate | null;
  readonly firstImportOn: CivilDate;
}

/** One label, and where its review stands. */
export interface ExplainedLabel {
  readonly source: string;
  readonly label: string;
  readonly purposeId: string | null;
  readonly state: LabelState;
  readonly ageOn: CivilDate | null;
  readonly ageFrom: LabelAge | null;
  readonly reviewDueOn: CivilDate | null;
  readonly reviewedBy: string | null;
}

/** One hold that runs. */
export interface ExplainedHold extends HoldTerms {
  readonly id: number;
}

export interface Explanation {
  readonly personKey: string;
  readonly asOf: CivilDate;
  readonly register: Register;
  readonly lawEdition: string;
  /** Articles the register leans on that nobody read in the text of the law. */
  readonly unreadLaw: readonly string[];
  readonly records: readonly ExplainedRecord[];
  /** `counts`: the register calls it contact. */
  readonly signals: readonly (Signal & { readonly counts: boolean })[];
  readonly labels: readonly ExplainedLabel[];
  readonly holds: readonly ExplainedHold[];
  readonly evidence: PersonEvidence;
  readonly decision: Decision;
}
