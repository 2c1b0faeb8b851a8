// What the instructions beside the files for a source say, by language. May not hold logic.

/** What to do with one kind of file in one system; without a text the general one counts. */
export interface SystemSteps {
  readonly update?: string;
  readonly clear?: string;
  readonly merge?: string;
  readonly relink?: string;
  readonly deactivate?: string;
  readonly delete?: string;
  /** What goes wrong in practice, one short fact each. */
  readonly beware?: readonly string[];
}

/** Kinds of files that have a text of their own. */
export type StepKind = 'update' | 'clear' | 'merge' | 'relink' | 'deactivate' | 'delete' | 'rejects' | 'full';

export interface LoadingWords {
  /** Name of the file. */
  readonly fileName: string;
  readonly title: (source: string, system: string | null) => string;
  readonly asOf: (day: string) => string;
  readonly proposals: string;
  readonly unverified: string;
  readonly order: string;
  /** Above the files that are not loaded as they are. */
  readonly beside: string;
  readonly rows: (count: string) => string;
  readonly key: (column: string) => string;
  /** Said under a file where columns of one name were numbered. */
  readonly numbered: string;
  readonly general: Readonly<Record<StepKind, string>>;
  /** Said under every list of merges. */
  readonly optOutStays: string;
  readonly bewareTitle: string;
  readonly bewareAlways: readonly string[];
  readonly afterwards: string;
  /** By id of the profile. */
  readonly systems: Readonly<Record<string, SystemSteps>>;
}
