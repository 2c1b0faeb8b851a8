// An invented report model for the tests of the HTML report: three sources, some 2,400 records, seven rules, and an
// empty one; one long list of facts. May not hold a real person, organisation or export.

import type { CivilDate } from '../../../src/model/calendar.ts';
import type { Entity, Field } from '../../../src/model/field.ts';
import type { Fingerprint, RecordKey } from '../../../src/model/identity.ts';
import { fingerprintOf, recordKey } from '../../../src/model/identity.ts';
import type { Dimension, Severity } from '../../../src/model/rule.ts';
import type {
  CalendarRow,
  DuplicateGroup,
  FileReport,
  FindingRow,
  MatrixCell,
  ReportModel,
  RuleReport,
  SourceReport,
} from '../../../src/reports/model.ts';
import { exampleTrend } from './example-trend.ts';
import { type ExampleRule, RULE_WORDS } from './example-words.ts';

const day = (text: string): CivilDate => text as CivilDate;
const SHA = 'a3f1c09d52e7b6848890f1e2d3c4b5a697887766554433221100ffeeddccbbaa';

function file(name: string, stored: number, more: Partial<FileReport>): FileReport {
  return {
    name,
    erased: 0,
    replaced: 0,
    namesNobodyBy: null,
    held: stored,
    entity: 'contact',
    bytes: stored * 164,
    sha256: SHA,
    encoding: 'UTF-8',
    delimiter: ',',
    isWorkbook: false,
    lineEnding: 'LF',
    headerLine: 1,
    preambleLines: 0,
    footerLines: 0,
    read: stored,
    stored,
    rejected: 0,
    skipped: 0,
    columns: [
      { header: 'Contact ID', field: 'source_id', by: 'profile', ambiguous: [], filled: stored },
      { header: 'First name', field: 'given_name', by: 'profile', ambiguous: [], filled: stored - 12 },
      { header: 'Last name', field: 'family_name', by: 'profile', ambiguous: [], filled: stored },
      { header: 'E-mail', field: 'email', by: 'dictionary', ambiguous: [], filled: stored - 40 },
      {
        header: 'Naam',
        field: null,
        by: null,
        ambiguous: ['formatted_name', 'organisation_name'],
        filled: 88,
      },
      { header: 'Doelgroep', field: 'labels', by: 'user', ambiguous: [], filled: stored - 210 },
      { header: 'Faxnummer', field: null, by: null, ambiguous: [], filled: 31 },
    ],
    dates: [
      {
        header: 'Create date',
        field: 'created_at',
        order: 'ymd',
        agree: stored,
        contradict: 0,
        unparsable: 0,
      },
      {
        header: 'Laatste contact',
        field: 'last_activity_at',
        order: 'dmy',
        agree: stored - 140,
        contradict: 0,
        unparsable: 3,
      },
    ],
    writesBack: { possible: true, idHeader: 'Contact ID', sharedIds: 0 },
    ...more,
  };
}

const SOURCES: readonly SourceReport[] = [
  {
    source: 'crm',
    profile: 'HubSpot',
    files: [
      file('contacten-2026-11.csv', 1284, { read: 1291, rejected: 4, skipped: 3 }),
      file('bedrijven-2026-11.csv', 196, {
        entity: 'organisation',
        dates: [],
        columns: [{ header: 'Company ID', field: 'source_id', by: 'profile', ambiguous: [], filled: 196 }],
      }),
    ],
  },
  {
    source: 'mail',
    profile: 'Mailchimp',
    files: [
      file('nieuwsbrief_leden.csv', 640, {
        writesBack: { possible: true, idHeader: 'E-mail', sharedIds: 2 },
      }),
    ],
  },
  {
    source: 'financien',
    profile: null,
    files: [
      file('debiteuren.csv', 292, {
        encoding: 'windows-1252',
        delimiter: ';',
        lineEnding: 'CRLF',
        headerLine: 4,
        preambleLines: 3,
        footerLines: 1,
        writesBack: { possible: false, idHeader: null, sharedIds: 0 },
      }),
    ],
  },
];

interface RuleFacts {
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly records: number;
  readonly looked: number;
  readonly more?: Partial<RuleReport>;
}

function rule(id: ExampleRule, facts: RuleFacts): RuleReport {
  return {
    id,
    severity: facts.severity,
    dimension: facts.dimension,
    entities: ['contact'],
    proposals: { safe: 0, likely: 0 },
    status: 'ran',
    basis: ['AVG 5(1)(d)'],
    options: {},
    records: facts.records,
    findings: facts.records,
    looked: facts.looked,
    groups: null,
    notApplicable: [],
    texts: RULE_WORDS[id],
    ...facts.more,
  };
}

const RULES: readonly RuleReport[] = [
  rule('retention-expired', {
    severity: 'error',
    dimension: 'retention',
    records: 138,
    looked: 1924,
    more: {
      basis: ['AVG 5(1)(e)', 'AVG 17(1)(a)'],
      notApplicable: [{ source: 'financien', missing: ['labels' as Field] }],
    },
  }),
  rule('contact-inactive', {
    severity: 'warning',
    dimension: 'timely',
    records: 412,
    looked: 2216,
    more: { options: { after: 'P24M', ignore: ['mail_sent', 'mail_open'] } },
  }),
  rule('label-overdue', {
    severity: 'warning',
    dimension: 'purpose',
    records: 233,
    looked: 1924,
    more: { basis: ['AVG 5(1)(b)', 'AVG 30(1)(b)'], options: { review: 'P1Y' } },
  }),
  rule('contact-duplicate', {
    severity: 'warning',
    dimension: 'unique',
    records: 171,
    looked: 2216,
    more: { groups: 82, options: { threshold: 0.92 } },
  }),
  rule('value-untidy', { severity: 'info', dimension: 'valid', records: 96, looked: 2412 }),
  rule('consent-incomplete', {
    severity: 'error',
    dimension: 'purpose',
    records: 0,
    looked: 0,
    more: {
      status: 'not_applicable',
      basis: ['AVG 7(1)'],
      notApplicable: ['crm', 'mail', 'financien'].map(source => ({
        source,
        missing: ['opt_in_email' as Field],
      })),
    },
  }),
  rule('special-category', {
    severity: 'error',
    dimension: 'minimal',
    records: 0,
    looked: 0,
    more: { status: 'crashed', basis: ['AVG 9(1)'] },
  }),
];

/** Deterministic spread of sources: two of three to the CRM. */
const SPREAD = ['crm', 'crm', 'mail', 'crm', 'financien', 'mail'] as const;
const FIELD_OF: Readonly<Record<string, Field | null>> = {
  'retention-expired': null,
  'contact-inactive': 'last_activity_at',
  'label-overdue': 'labels',
  'contact-duplicate': null,
  'value-untidy': 'postal_code',
};

function finding(from: RuleReport, index: number): FindingRow {
  const source = SPREAD[(index * 7 + from.id.length) % SPREAD.length] ?? 'crm';
  const entity: Entity = 'contact';
  const id = String(10_000 + index * 13 + from.id.length * 1000);
  const field = FIELD_OF[from.id] ?? null;
  const key = recordKey(source, entity, id);
  const restsOn =
    from.id === 'value-untidy'
      ? null
      : day(`202${1 + (index % 4)}-${String(1 + (index % 12)).padStart(2, '0')}-14`);
  return {
    fingerprint: fingerprintOf(from.id, key, field),
    rule: from.id,
    severity: from.severity,
    key,
    source,
    entity,
    id,
    row: 2 + index * 5,
    file: null,
    field,
    restsOn,
    related: [],
    message: { nl: from.texts.nl.meaning, en: from.texts.en.meaning },
    proposes: [],
  };
}

function findingsOf(rules: readonly RuleReport[]): readonly FindingRow[] {
  return rules.flatMap(one => Array.from({ length: one.findings }, (_, index) => finding(one, index)));
}

const GROUP_FIELDS: readonly Field[] = [
  'formatted_name',
  'email',
  'mobile',
  'postal_code',
  'organisation_name',
  'birth_date',
];

function group(number: number): DuplicateGroup {
  const source = number % 4 === 0 ? 'mail' : 'crm';
  const members = Array.from({ length: number % 7 === 3 ? 3 : 2 }, (_, index) => ({
    key: recordKey(source, 'contact', String(4000 + number * 17 + index * 311)),
    row: 40 + number * 11 + index * 120,
    lastSignalOn: (number + index) % 5 === 0 ? null : day(`202${5 - index}-0${1 + (number % 9)}-21`),
  }));
  const fields = GROUP_FIELDS.map((field, index) => {
    const agreement =
      (['equal', 'equal', 'different', 'missing'] as const)[(number + index * 3) % 4] ?? 'equal';
    return { field, agreement };
  });
  return { number, source, zone: number % 3 === 2 ? 'check' : 'sure', members, fields };
}

const MONTHS = Array.from({ length: 19 }, (_, index) => {
  const month = 9 + index - 1;
  return `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});

function calendarRow(purpose: string, overdueBefore: number, blocked: number): CalendarRow {
  const months = MONTHS.map((month, index) => ({
    month,
    persons: (index * purpose.length * 5 + blocked) % 23,
  }));
  return { purpose, months, overdueBefore, blocked };
}

function matrix(): readonly MatrixCell[] {
  const table: Readonly<Record<string, readonly (number | null)[]>> = {
    crm: [58, 129, 258, 178, 102],
    mail: [4, 42, 109, 55, 36],
    financien: [34, 0, 45, null, null],
  };
  const sizes: Readonly<Record<string, number>> = { crm: 1480, mail: 640, financien: 292 };
  const dimensions = ['valid', 'unique', 'timely', 'purpose', 'retention'] as const;
  return Object.entries(table).flatMap(([source, counts]) =>
    dimensions.map((dimension, index) => ({
      source,
      dimension,
      records: counts[index] ?? null,
      of: sizes[source] ?? 0,
    })),
  );
}

const WITHOUT_TREND: ReportModel = {
  schemaVersion: 1,
  toolVersion: '0.1.0',
  subject: 'Stichting De Waterlinie',
  disclosure: 'keyed',
  asOf: day('2026-12-01'),
  register: {
    id: 'voorbeeld-mkb',
    isExample: true,
    sha256: SHA,
    hasSteward: false,
    purposes: [
      {
        id: 'nieuwsbrief',
        title: 'Nieuwsbrief',
        basis: 'AVG 6(1)(a)',
        department: 'Communicatie',
        hasPerson: true,
        endsAfterNoSignal: 'P24M',
        keptAfterEnd: 'P1M',
        review: 'P1Y',
      },
      {
        id: 'klant',
        title: 'Uitvoering van de overeenkomst met klanten',
        basis: 'AVG 6(1)(b)',
        department: null,
        hasPerson: true,
        endsAfterNoSignal: 'P24M',
        keptAfterEnd: 'P7Y',
        review: 'P1Y',
      },
      {
        id: 'relatie',
        title: 'Relatiebeheer',
        basis: 'AVG 6(1)(f)',
        department: null,
        hasPerson: false,
        endsAfterNoSignal: 'P24M',
        keptAfterEnd: 'P6M',
        review: null,
      },
    ],
    unknownLabels: ['Kerst 2019', 'beurs-oud'],
    unreadLaw: ['AWR 52(4)'],
  },
  sources: SOURCES,
  totals: {
    records: 2412,
    contacts: 2216,
    organisations: 196,
    activities: 0,
    persons: 2127,
    recordsWithError: 138,
    recordsWithWarning: 702,
    recordsPastRetention: 138,
    personsPastRetention: 131,
    recordsInDuplicateGroup: 171,
    duplicateGroups: 82,
    undecided: [
      { reason: 'no_date', persons: 61 },
      { reason: 'unreadable_date', persons: 3 },
      { reason: 'uncertain_twin', persons: 9 },
    ],
  },
  rules: RULES,
  matrix: matrix(),
  trend: null,
  priorities: [
    {
      rule: 'retention-expired',
      severity: 'error',
      records: 138,
      effort: 'low',
      command: 'dws purge plan --as-of 2026-12-01',
    },
    {
      rule: 'contact-duplicate',
      severity: 'warning',
      records: 171,
      effort: 'middle',
      command: 'dws fix --rule contact-duplicate',
    },
    {
      rule: 'contact-inactive',
      severity: 'warning',
      records: 412,
      effort: 'low',
      command: 'dws fix --rule contact-inactive',
    },
    {
      rule: 'label-overdue',
      severity: 'warning',
      records: 233,
      effort: 'high',
      command: 'dws report --rule label-overdue --format csv',
    },
    {
      rule: 'value-untidy',
      severity: 'info',
      records: 96,
      effort: 'low',
      command: 'dws fix --apply --rule value-untidy',
    },
  ],
  duplicateGroups: Array.from({ length: 82 }, (_, index) => group(index + 1)),
  inactivity: ['crm', 'mail', 'financien'].map((source, index) => ({
    source,
    bins: [0, 6, 12, 18, 24, 36, 48, 60].map((fromMonths, bin) => ({
      fromMonths,
      records:
        [
          [310, 221, 164, 118, 96, 71, 50, 41],
          [180, 122, 76, 61, 52, 31, 18, 8],
          [96, 71, 44, 22, 19, 12, 8, 6],
        ][index]?.[bin] ?? 0,
    })),
    unknown: [213, 92, 14][index] ?? 0,
    limitMonths: index === 2 ? null : 24,
    countedFrom: [
      { from: 'signal' as const, records: [1071, 548, 278][index] ?? 0 },
      { from: 'created' as const, records: [130, 60, 14][index] ?? 0 },
      { from: 'import' as const, records: [83, 32, 0][index] ?? 0 },
    ],
  })),
  calendar: [calendarRow('nieuwsbrief', 84, 0), calendarRow('klant', 31, 12), calendarRow('relatie', 0, 4)],
  findings: findingsOf(RULES),
  logHead: SHA,
  improvements: [
    {
      ...{
        id: 1,
        what: 'webformulier <b>keurt</b> het adres',
        owner: 'verkoop',
        due: day('2027-03-01'),
        rule: 'email-invalid',
      },
      ...{ target: 10, addedOn: day('2026-06-01'), closedOn: null, outcome: null, state: 'open' },
      before: { runId: 2, on: day('2026-06-01'), records: 60, looked: 900 },
      after: { runId: 4, on: day('2026-11-01'), records: 42, looked: 950 },
    },
    {
      ...{
        id: 2,
        what: 'postcode eerst vragen',
        owner: 'web',
        due: day('2026-11-01'),
        rule: 'postcode-invalid',
      },
      ...{
        target: null,
        addedOn: day('2026-10-01'),
        closedOn: day('2026-11-20'),
        outcome: 'blijft zo',
        state: 'closed',
      },
      before: { runId: 3, on: day('2026-10-01'), records: 7, looked: 900 },
      after: null,
    },
  ],
  waived: [
    {
      fingerprint: '3fa91c0d5e6b7a889900' as Fingerprint,
      rule: 'label-overdue',
      key: 'crm/contact/1007' as RecordKey,
      field: null,
      reason: 'verhuist in maart <b>',
      until: '2027-03-31' as CivilDate,
    },
  ],
  actions: [
    { source: 'crm', kind: 'correct', safe: 58, likely: 12 },
    { source: 'crm', kind: 'merge', safe: 49, likely: 13 },
    { source: 'crm', kind: 'deactivate', safe: 0, likely: 258 },
    { source: 'mail', kind: 'merge', safe: 14, likely: 6 },
    { source: 'mail', kind: 'erase', safe: 0, likely: 36 },
  ],
};

/** The example most tests render. */
export const EXAMPLE: ReportModel = { ...WITHOUT_TREND, trend: exampleTrend(WITHOUT_TREND) };

/** Nothing was read, so nothing can be said. */
export const EMPTY: ReportModel = {
  ...EXAMPLE,
  subject: 'leeg.csv',
  register: {
    ...{ id: 'eigen', isExample: false, sha256: SHA, hasSteward: false },
    ...{ purposes: [], unknownLabels: [], unreadLaw: [] },
  },
  sources: [],
  totals: {
    records: 0,
    contacts: 0,
    organisations: 0,
    activities: 0,
    persons: 0,
    recordsWithError: 0,
    recordsWithWarning: 0,
    recordsPastRetention: 0,
    personsPastRetention: 0,
    recordsInDuplicateGroup: 0,
    duplicateGroups: 0,
    undecided: [],
  },
  rules: [],
  matrix: [],
  trend: null,
  priorities: [],
  duplicateGroups: [],
  inactivity: [],
  calendar: [],
  findings: [],
  actions: [],
  improvements: [],
  waived: [],
  logHead: null,
};
