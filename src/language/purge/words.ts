// The sentences of `purge` and `log`, as a type: both languages must have them all.

export interface PurgeWords {
  readonly planHead: (register: string, planId: string, run: number) => string;
  readonly balance: (people: string, parts: readonly string[]) => string;
  readonly outcome: Readonly<
    Record<'keep' | 'delete' | 'hold' | 'blocked' | 'undecided' | 'waiting', string>
  >;
  readonly planHeads: readonly string[];
  readonly countedFrom: Readonly<Record<'signal' | 'created' | 'import', string>>;
  readonly guard: string;
  readonly guardFine: string;
  readonly guardStops: string;
  readonly guardAsks: string;
  /** Why a plan that was written still ends with exit 4. */
  readonly guardsAsk: (guards: number) => string;
  readonly allGuardsFine: (count: number) => string;
  readonly nothingDue: string;
  readonly nothingDeleted: (validThrough: string) => string;
  readonly keysAreAddresses: string;
  readonly notWritten: string;
  readonly wrote: (file: string) => string;
  readonly plansHeads: readonly string[];
  readonly noPlans: string;
  readonly recordsHeads: readonly string[];
  readonly blockedPurpose: (purpose: string, people: string) => string;
  readonly typeCount: (count: string) => string;
  readonly typeFigure: (guard: string, figure: string) => string;
  readonly typeReason: string;
  readonly approved: (planId: string, by: string) => string;
  readonly needsSecond: (planId: string) => string;
  readonly keyMade: (file: string) => string;
  readonly noKey: string;
  readonly keyLine: (check: string, tombstones: string, isCurrent: boolean) => string;
  readonly keepKey: string;
  readonly refresh: (source: string, exportedOn: string, hours: number) => string;
  readonly nothingApproved: string;
  readonly subject: (deleted: string, kept: number, planId: string) => string;
  readonly subjectIncomplete: (planId: string) => string;
  readonly asOf: (day: string, register: string) => string;
  readonly labels: Readonly<
    Record<'deleted' | 'kept' | 'proof' | 'removed' | 'lists' | 'remaining' | 'next' | 'log' | 'left', string>
  >;
  readonly deletedParts: (people: string, records: string, perSource: string) => string;
  readonly keptReason: Readonly<
    Record<'new_evidence' | 'changed' | 'gone' | 'hold' | 'request' | 'open_affair' | 'undecided', string>
  >;
  readonly proof: (strings: string, megabytes: string) => string;
  readonly remaining: (plan: string) => string;
  /** Another file that stays and names some of them. */
  readonly alsoNamedIn: (file: string) => string;
  readonly noProof: Readonly<Record<'busy' | 'lost' | 'elsewhere', string>>;
  /** Records of others that hold a trace. */
  readonly heldBy: (keys: readonly string[]) => string;
  readonly verifyNext: string;
  readonly verifyHeads: readonly string[];
  readonly deletionState: Readonly<
    Record<'pending' | 'claimed' | 'absent' | 'not_landed' | 'reappeared' | 'verified', string>
  >;
  readonly waitFor: (day: string) => string;
  readonly untrusted: (guards: readonly string[]) => string;
  readonly verified: (planId: string) => string;
  readonly forgotten: (names: readonly string[]) => string;
  readonly findingsForgotten: (count: number) => string;
  readonly pastKeep: (names: readonly string[]) => string;
  readonly nothingToVerify: string;
  readonly returned: (count: number) => string;
  readonly quarantined: (count: number) => string;
  readonly objected: (count: number) => string;
  readonly released: (record: string) => string;
  readonly newRelation: (count: number) => string;
  readonly logHolds: (entry: string) => string;
  readonly logFine: (entries: string, head: string) => string;
  readonly certificate: CertificateWords;
}

export interface CertificateWords {
  readonly title: string;
  readonly name: string;
  readonly rows: Readonly<
    Record<
      | 'controller'
      | 'plan'
      | 'planned'
      | 'approved'
      | 'second'
      | 'erased'
      | 'people'
      | 'records'
      | 'perSource'
      | 'proof'
      | 'state'
      | 'head',
      string
    >
  >;
  readonly how: string;
  readonly howText: string;
  readonly notErased: string;
  readonly notErasedText: string;
  readonly notAdvice: string;
}
