// Every word of the client edition that the report of the steward does not have, as one shape that both languages fill. May not hold the
// words themselves. Counts come in already written, for not all of them are shown.

import type { WordTable } from './words.ts';

/** A count of records in running text. */
export interface CountWords {
  readonly few: string;
  readonly nearly: string;
  readonly withheld: string;
}

export interface ClientWords {
  readonly kind: string;
  readonly title: (subject: string) => string;
  readonly audience: string;
  /** What the level holds, by disclosure. */
  readonly disclosure: WordTable;
  readonly disclosureTitle: string;
  /** In a table, and in a sentence. */
  readonly count: CountWords;
  readonly inText: CountWords;
  readonly summary: {
    readonly title: string;
    readonly nothing: string;
    readonly tooFew: string;
    /** "Of the 2,400 records …": the number with a space behind it, or nothing where it is not shown; clauses, already joined. */
    readonly outcome: (records: string, clauses: string) => string;
    readonly pastRetention: (records: string, one: boolean) => string;
    readonly duplicates: (records: string, one: boolean) => string;
    readonly errors: (records: string, one: boolean) => string;
    readonly minor: (records: string, rules: number) => string;
    readonly clean: (records: string) => string;
    readonly example: string;
    readonly register: (id: string, day: string) => string;
    /** The third sentence, without its full stop; `crashed` is put behind it. */
    readonly allLooked: (rules: number) => string;
    readonly notLooked: (rules: number, of: number) => string;
    readonly crashed: (rules: number) => string;
  };
  readonly actions: {
    readonly title: string;
    readonly empty: string;
    readonly records: (records: string, one: boolean) => string;
    readonly effort: string;
    readonly handling: Readonly<Record<'load' | 'decide' | 'lookUp', string>>;
    /** In the place of a size that would tell the number of records. */
    readonly noSize: string;
    readonly owner: string;
    readonly purposeOwner: (purpose: string) => string;
    readonly steward: string;
    readonly noOwner: string;
  };
  readonly scope: {
    readonly title: string;
    readonly lead: string;
    readonly file: string;
    readonly unnamed: string;
    readonly holds: string;
    readonly rejected: string;
    readonly skipped: string;
    readonly method: string;
    readonly methods: readonly string[];
    /** How actions are ranked, and what is little, some and much work. */
    readonly effortRule: (middle: number, high: number) => string;
    /** What the level means for what is shown. */
    readonly shown: WordTable;
    readonly undecided: string;
    readonly waived: (findings: string) => string;
  };
  readonly unseen: {
    readonly title: string;
    readonly lead: string;
    readonly why: string;
    /** Records of these kinds, none of which was supplied. */
    readonly noneOf: (kinds: string) => string;
    readonly or: string;
    readonly lacks: (sources: string, fields: string, one: boolean) => string;
    readonly all: string;
    readonly always: string;
    readonly alwaysList: readonly string[];
  };
  readonly matrix: { readonly lead: string; readonly hidden: string };
  readonly calendar: {
    readonly lead: string;
    readonly empty: string;
    readonly now: string;
    readonly stretch: (from: string, to: string) => string;
    readonly blocked: string;
    readonly note: string;
  };
  readonly rows: {
    readonly title: string;
    readonly lead: WordTable;
    readonly records: string;
    readonly shown: (shown: number, of: number) => string;
    readonly groups: string;
    readonly noGroups: string;
  };
  readonly appendix: {
    readonly title: string;
    readonly lead: string;
    readonly rules: string;
    readonly found: string;
    /** Heading of the rules that found nothing. */
    readonly quiet: string;
    readonly threshold: string;
    readonly version: string;
    readonly versions: (tool: string, register: string, sha256: string) => string;
    readonly mapping: string;
    readonly mappingLead: string;
    readonly ignored: (columns: number) => string;
    /** Behind a list that was cut. */
    readonly more: (columns: number) => string;
    readonly noneIgnored: string;
    readonly hiddenHeader: string;
    readonly yes: string;
    readonly no: string;
    /** Of the page only: what is embedded in it. */
    readonly archive: string;
    readonly limits: string;
    readonly limitsList: readonly string[];
  };
}
