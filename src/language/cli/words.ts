// The sentences of the command line, as a type: both languages must have them all. May not hold a fault: faults.ts does.

/** How a file was read, as shown: delimiter and line end by name. */
export interface ReadingWords {
  /** `utf-8, ";", CRLF`, or `XLSX`. */
  readonly form: string;
  /** 1-based physical line. */
  readonly headerLine: number;
  /** Lines above the header. */
  readonly skipped: number;
  /** Lines below the last record, such as a total. */
  readonly below: number;
}

export interface CliWords {
  /** `change`, here and below: what to type to have it otherwise. */
  readonly columns: (
    counts: { readonly known: number; readonly total: number },
    leftOut: readonly string[],
    change: string,
  ) => string;
  readonly sheetRead: (file: string, sheet: string, unread: readonly string[]) => string;
  /** In the place of an empty header. */
  readonly nameless: string;
  /** Sources that were imported by hand, and that the config does not name. */
  readonly notWashed: (sources: readonly string[]) => string;
  readonly dateColumn: (header: string, order: string, agree: string, contradict: string) => string;
  readonly dateUndecided: (header: string, change: string) => string;
  readonly unreadableDates: (header: string, count: string) => string;
  readonly ambiguous: (header: string, fields: readonly string[], change: string) => string;
  /** Rows with a status that is not understood; nobody sees a value. */
  readonly unreadStatuses: (headers: readonly string[], count: string) => string;
  /** A column of before that is gone: what it may be called now, what to type then, and where to say that it is gone for good. */
  readonly lost: (column: {
    readonly header: string;
    readonly suggestion: string | null;
    readonly map: string;
    readonly source: string;
  }) => string;
  readonly noId: string;
  readonly sharedIds: (count: string) => string;
  readonly oldBesideNew: string;
  /** `why` follows the line: sayRejected(). */
  readonly rejectsTo: (source: string) => string;
  readonly rejected: (count: number, line: number, why: string) => string;
  readonly rejectedReason: (count: number) => string;
  readonly registerExample: (id: string) => string;
  readonly registerOwn: (id: string) => string;
  readonly encodingLine: (how: ReadingWords) => string;
  readonly balance: (read: string, stored: string, rejected: string, skipped: string) => string;
  /** Records of a file that a purge took since; behind the balance. */
  readonly erasedSince: (count: string) => string;
  readonly namesNobody: (header: string) => string;
  readonly replacedSince: (count: string) => string;
  readonly summary: (records: string, rules: number, asOf: string) => string;
  readonly heads: readonly [string, string, string, string, string];
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly groups: (count: number) => string;
  readonly notApplicable: (rules: readonly string[]) => string;
  /** Where they are many: how many of all, and some of them. */
  readonly manyNotApplicable: (count: number, all: number, some: readonly string[]) => string;
  readonly crashed: (rule: string) => string;
  readonly waived: (count: string) => string;
  readonly undecided: (persons: string) => string;
  readonly unreadLaw: (articles: string) => string;
  readonly lint: (file: string, count: number, shown: number) => string;
  readonly clean: string;
  /** Said where few rules had anything to look at. */
  readonly cleanOfFew: (looked: number) => string;
  readonly nothingRead: string;
  readonly wrote: (names: readonly string[], folder: string) => string;
  readonly temporaryGone: string;
  /** Files were named inside a project: they were audited, and the project knows nothing of them. */
  readonly notInProject: string;
  readonly next: string;
  readonly reason: (errors: number, warnings: number, infos: number) => string;
  readonly reasonNone: string;
  readonly exit: (code: number) => string;
  /** What an earlier part of the run came to, as the reason of its code. */
  readonly exitReason: (code: number) => string;
  readonly failOn: (severity: string) => string;
  readonly same: (source: string, entity: string) => string;
  readonly readAnew: string;
  readonly imported: (source: string, entity: string, counts: string) => string;
  readonly change: (added: string, changed: string, unchanged: string, gone: string) => string;
  /** An export that looks like another file: `counts` records of before that are not in it, and how many there were. */
  readonly odd: (odd: {
    readonly entity: string;
    readonly counts: readonly [gone: string, before: string] | null;
    readonly columns: readonly string[];
    /** What to type to have back what was there, and whether its file must first be put back; null: nothing was kept. */
    readonly back: { readonly command: string; readonly isOverwritten: boolean } | null;
  }) => string;
  /** The deletion list of a purge goes out again. */
  readonly listAgain: (planId: string, records: string) => string;
  readonly nothingToExport: (source: string) => string;
  /** Why an action is not in the files. */
  readonly withheld: Readonly<
    Record<
      'no_id' | 'held' | 'outranked' | 'changed' | 'key' | 'opt_out' | 'unwritable',
      (count: string) => string
    >
  >;
  readonly settled: (
    counts: Readonly<Record<'landed' | 'notLanded' | 'withdrawn' | 'waiting', string>>,
  ) => string;
  readonly notLanded: (source: string) => string;
  /** Merges that had landed, and whose record is there again. */
  readonly cameBack: (count: string) => string;
  /** Merges by which an opt-out got lost. */
  readonly refusalLost: (count: string) => string;
  /** `why`: that this export proves nothing, and by which guards. */
  readonly untrustedAbsence: (why: string) => string;
  readonly made: (file: string, rows: string) => string;
  /** What comes before a project of what came in by standard input. */
  readonly saveFirst: string;
  readonly initDone: (folder: string) => string;
  /** After `initDone`, when no export was given. */
  readonly initNoSource: string;
  readonly converted: (what: {
    readonly file: string;
    readonly read: string;
    readonly written: string;
    readonly rejected: string;
    /** Lines of titles and totals, which are no rows. */
    readonly around: number;
  }) => string;
  readonly rejectsIn: (file: string, count: string) => string;
  readonly mappingWritten: (file: string) => string;
  readonly dryRun: string;
  readonly interrupted: string;
  readonly bug: string;
  /** Below the examples of `help`. */
  readonly topics: (names: string) => string;
  readonly welcome: string;
  readonly auditHint: (file: string) => string;
  /** How a column was recognised. */
  readonly by: Readonly<
    Record<'user' | 'saved' | 'profile' | 'dictionary' | 'context' | 'suggestion', string>
  >;
  readonly order: Readonly<Record<'ymd' | 'dmy' | 'mdy' | 'undecided' | 'none', string>>;
  readonly entity: Readonly<
    Record<
      'contact' | 'organisation' | 'activity' | 'deal' | 'consent' | 'label_list' | 'suppression',
      string
    >
  >;
}
