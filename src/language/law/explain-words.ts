// The sentences of `person explain`, as a type: both languages must have them all. Days and periods come written out.

/** Text by id, for words that a type of the house lists. */
type Named = Readonly<Record<string, string>>;

export interface ExplainWords {
  readonly title: (person: string, day: string) => string;
  readonly by: (register: string, hash: string, edition: string) => string;
  readonly example: string;
  readonly heads: {
    readonly looked: string;
    readonly purposes: string;
    readonly ceiling: string;
    readonly floors: string;
    readonly systems: string;
    readonly labels: string;
    readonly decision: string;
  };
  readonly record: (key: string, created: string | null, imported: string) => string;
  readonly signal: (type: string, source: string, day: string, counts: boolean) => string;
  readonly noSignal: string;
  readonly counted: (from: 'signal' | 'created' | 'import', day: string) => string;
  readonly nothingCounted: string;
  readonly unreadable: string;
  /** Fields whose column is gone. */
  readonly lost: (fields: readonly string[]) => string;
  readonly inactive: (since: string | null) => string;
  readonly affair: (affair: {
    readonly type: string;
    readonly source: string;
    readonly isOpen: boolean | null;
    readonly isAssumed: boolean;
    readonly closed: string | null;
  }) => string;
  readonly refusal: (channel: string, since: string | null) => string;
  readonly consent: (given: string | null, withdrawn: string | null, expires: string | null) => string;
  /** What a list of consents says of one purpose and channel. */
  readonly statement: (said: {
    readonly source: string;
    readonly purpose: string | null;
    readonly isPurposeKnown: boolean;
    readonly channel: string;
    readonly given: string | null;
    readonly isRefused: boolean;
    readonly refused: string | null;
    readonly expires: string | null;
  }) => string;
  readonly twin: (day: string) => string;
  readonly twinKept: string;
  readonly noPurpose: string;
  readonly purpose: (title: string, id: string, article: string) => string;
  readonly applies: (conditions: string) => string;
  readonly condition: {
    readonly label: string;
    readonly record: string;
    readonly signal: (type: string, period: string) => string;
    readonly open: (types: string) => string;
    readonly recordType: (type: string) => string;
  };
  readonly endless: string;
  readonly ended: Named;
  readonly endSum: (from: string, period: string, to: string, reason: string) => string;
  readonly endOn: (day: string, reason: string) => string;
  readonly endUnknown: (reason: string) => string;
  readonly inForce: (isInForce: boolean) => string;
  readonly keepSum: (from: string, period: string, to: string, gone: string) => string;
  readonly why: (reason: string) => string;
  readonly owner: (department: string | null, person: string | null) => string;
  readonly ceilingOn: (purpose: string, through: string, from: string) => string;
  readonly ceilingNone: string;
  readonly noFloor: string;
  readonly floor: (id: string, law: string) => string;
  readonly floorRunning: string;
  readonly floorSum: (sum: {
    readonly what: string;
    readonly day: string;
    /** End of the year it is counted from; null: from the day itself. */
    readonly anchor: string | null;
    readonly period: string;
    readonly through: string;
  }) => string;
  readonly floorKeeps: (systems: string, groups: string, fields: string) => string;
  readonly hold: (hold: {
    readonly id: number;
    readonly reason: string;
    readonly by: string;
    readonly day: string;
    readonly until: string | null;
  }) => string;
  readonly holdScope: (systems: string, groups: string) => string;
  readonly everySystem: string;
  readonly everything: string;
  readonly scope: (scope: {
    readonly source: string;
    readonly group: string;
    readonly state: string;
    readonly from: string | null;
    readonly keptBy: string | null;
  }) => string;
  readonly rest: string;
  readonly scopeState: Named;
  readonly label: (source: string, label: string, purpose: string | null, state: string) => string;
  readonly labelAge: (day: string, from: string, due: string | null, by: string | null) => string;
  readonly labelState: Named;
  readonly labelAgeFrom: Named;
  readonly state: Named;
  readonly side: Named;
  readonly undecided: Named;
  readonly blocker: (type: string) => string;
  readonly decided: (register: string) => string;
  readonly unreadLaw: (articles: string) => string;
  readonly notLegalAdvice: string;
  readonly types: Named;
}
