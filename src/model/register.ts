// The register as the rest of the house sees it: purposes with their periods. May not know YAML.

import type { Period } from './calendar.ts';
import type { SignalType } from './signal.ts';

/** One purpose of processing. */
export interface Purpose {
  readonly id: string;
  readonly title: string;
  /** Article of the legal basis, such as `6(1)(b)`. */
  readonly basis: string;
  /** It is in force for a person with one of its labels … */
  readonly appliesByLabel: boolean;
  /** … or for anybody with a record. */
  readonly appliesByRecord: boolean;
  /** Ends when no counted signal came for this long; null: it does not end by silence. */
  readonly endsAfterNoSignal: Period | null;
  /** Erased this long after it ended. */
  readonly keptAfterEnd: Period;
  /** A label is reviewed this often; null: never. */
  readonly review: Period | null;
  /** Department that runs the process; null when the register names none. */
  readonly department: string | null;
}

/** The AVG register, checked. */
export interface Register {
  readonly id: string;
  /** True for the built-in example. */
  readonly isExample: boolean;
  /** Hash of the text it was read from. */
  readonly sha256: string;
  readonly purposes: readonly Purpose[];
  /** Source → label → purpose id. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** True: a label that is not mapped counts as one of the first purpose (the example register only). */
  readonly anyLabel: boolean;
  readonly countedSignals: ReadonlySet<SignalType>;
}
