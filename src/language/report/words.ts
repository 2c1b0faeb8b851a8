// Every word of the HTML report, as one shape that both languages fill: a missing translation does not compile. May not
// hold the words themselves. Counts come in as numbers; dates, shares and field names come in already written.
// A list of words, so longer than a file of code may be.

import type { TrendWords } from './trend.ts';

/** Name → word, for the closed lists of the model (severities, dimensions …). */
export type WordTable = Readonly<Record<string, string>>;

/** The words of the HTML report in one language, by section of the page. */
export interface ReportWords {
  readonly page: {
    readonly title: (subject: string) => string;
    readonly kind: string;
    readonly asOf: string;
    readonly register: string;
    readonly skip: string;
    readonly contents: string;
    readonly parts: Readonly<Record<'plan' | 'do' | 'check' | 'act', string>>;
    readonly basis: string;
    readonly asTable: string;
    readonly notLookedAt: string;
    readonly none: string;
    readonly of: (whole: number, unit: string) => string;
    readonly records: string;
    readonly persons: string;
    readonly share: string;
    readonly source: string;
    readonly rule: string;
    readonly severity: string;
    readonly severities: WordTable;
    readonly dimensions: WordTable;
    readonly entities: WordTable;
    readonly privacy: string;
    /** The same where the values of duplicate groups are shown. */
    readonly valuesTitle: string;
    readonly valuesShown: string;
    readonly madeBy: (version: string) => string;
  };
  readonly verdict: {
    readonly title: string;
    readonly nothingRead: string;
    /** A run of one rule, by its title. */
    readonly onlyRule: (rule: string, records: number) => string;
    readonly allClear: (records: number) => string;
    /** Where most rules had nothing to look at: of so many records some need attention, by how many rules of all. */
    readonly fewLooked: (found: number, records: number, looked: number, rules: number) => string;
    readonly minorOnly: (records: number) => string;
    readonly pastRetention: (records: number) => string;
    readonly duplicates: (records: number, groups: number) => string;
    readonly errors: (records: number) => string;
    readonly and: string;
    readonly scope: (contacts: number, organisations: number, activities: number, persons: number) => string;
    readonly exampleTitle: string;
    readonly exampleText: string;
    readonly crashedTitle: string;
    readonly crashedText: (rules: number) => string;
    readonly tiles: Readonly<Record<'records' | 'errors' | 'retention' | 'duplicates', string>>;
    readonly inSources: (sources: number) => string;
    readonly groups: (groups: number) => string;
  };
  readonly first: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly records: (records: number) => string;
    readonly efforts: WordTable;
    readonly command: string;
    readonly actionsTitle: string;
    readonly actionsLead: string;
    readonly actions: WordTable;
    readonly action: string;
    readonly safe: string;
    readonly likely: string;
  };
  readonly rules: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly clean: (rules: number) => string;
    readonly means: string;
    readonly remedy: string;
    readonly share: string;
    readonly inGroups: (groups: number) => string;
  };
  readonly matrix: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly legend: readonly string[];
  };
  readonly trend: TrendWords;
  readonly calendar: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly chart: (overdue: number, coming: number, blocked: number) => string;
    readonly overdue: string;
    readonly before: string;
    readonly blocked: string;
    readonly blockedNote: (persons: number) => string;
    readonly purpose: string;
    readonly month: string;
    readonly today: string;
    readonly scale: string;
    readonly legendDue: string;
    readonly legendOverdue: string;
  };
  readonly inactivity: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly chart: (source: string, records: number, past: number | null, unknown: number) => string;
    readonly noLimit: string;
    readonly limit: (months: number) => string;
    readonly bin: (from: number, to: number | null) => string;
    readonly months: string;
    readonly unknown: string;
    readonly countedFrom: string;
    readonly from: WordTable;
  };
  readonly duplicates: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    /** In the place of the lead, where values are shown. */
    readonly leadFull: string;
    readonly shown: (shown: number, groups: number) => string;
    readonly more: (groups: number) => string;
    readonly group: (number: number, source: string) => string;
    readonly zones: WordTable;
    readonly survivor: string;
    readonly field: string;
    readonly record: string;
    readonly row: string;
    readonly lastContact: string;
    readonly unknownDate: string;
    readonly agreements: WordTable;
  };
  readonly findings: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly cut: (shown: number, findings: number) => string;
    readonly all: (findings: number) => string;
    readonly filter: string;
    readonly everyRule: string;
    readonly everySource: string;
    readonly text: string;
    /** Holds `{shown}` and `{total}`, which the script of the page fills in. */
    readonly status: string;
    readonly id: string;
    readonly row: string;
    readonly field: string;
    readonly restsOn: string;
    readonly what: string;
  };
  readonly read: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly unknownSystem: string;
    readonly facts: Readonly<
      Record<'entity' | 'size' | 'encoding' | 'delimiter' | 'lines' | 'header' | 'sha', string>
    >;
    readonly delimiters: WordTable;
    readonly headerLine: (line: number, before: number, after: number) => string;
    readonly bytes: (bytes: number) => string;
    readonly balance: (read: number, stored: number, rejected: number, skipped: number) => string;
    readonly columns: (mapped: number, columns: number) => string;
    readonly column: string;
    readonly mappedTo: string;
    readonly by: string;
    readonly filled: string;
    readonly mappers: WordTable;
    readonly leftOut: string;
    readonly ambiguous: (fields: string) => string;
    readonly dates: string;
    readonly noDates: string;
    readonly order: string;
    readonly orders: WordTable;
    readonly agree: string;
    readonly contradict: string;
    readonly unparsable: string;
    readonly writeBack: string;
    readonly writesBack: (header: string) => string;
    readonly noWriteBack: (header: string | null) => string;
    readonly sharedIds: (records: number) => string;
  };
  readonly appendix: {
    readonly title: string;
    readonly lead: string;
    readonly rulesTitle: string;
    readonly rulesEmpty: string;
    readonly looked: string;
    readonly options: string;
    readonly basis: string;
    readonly habit: string;
    readonly statuses: WordTable;
    readonly found: (records: number, looked: number) => string;
    readonly skippedSource: (source: string, fields: string) => string;
    readonly crashed: string;
    readonly registerTitle: string;
    readonly purposesEmpty: string;
    readonly purpose: string;
    readonly legalBasis: string;
    readonly ends: string;
    readonly kept: string;
    readonly review: string;
    readonly never: string;
    readonly unknownLabels: string;
    readonly unreadLaw: (articles: string) => string;
    readonly waivedTitle: string;
    readonly waivedEmpty: string;
    readonly waivedUntil: string;
    readonly rule: string;
    readonly record: string;
    readonly undecidedTitle: string;
    readonly undecidedEmpty: string;
    readonly reason: string;
    readonly reasons: WordTable;
    readonly limitsTitle: string;
    readonly notAdvice: string;
    readonly archive: (cut: boolean) => string;
    readonly logHead: (head: string) => string;
  };
}
