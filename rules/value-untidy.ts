// value-untidy: spaces, the case of an e-mail domain, the form of a postcode or phone. Proposes safe corrections only
// where the tidy form is certain.

import {
  type Field,
  type Finding,
  option,
  type ProposedAction,
  type RecordKey,
  type Rule,
  type RuleContext,
} from '../src/index.ts';

const FIELDS = [
  'given_name',
  'name_infix',
  'family_name',
  'formatted_name',
  'email',
  'telephone',
  'mobile',
  'street',
  'postal_code',
  'locality',
  'organisation_name',
] as const satisfies readonly Field[];

type Row = { record_key: RecordKey; country: string } & Partial<Record<Field, string | null>>;

interface PointRow {
  record_key: RecordKey;
  country: string;
  field: Field;
  value: string;
}

interface Untidy {
  readonly field: Field;
  readonly cells: number;
}

type Tools = RuleContext<object>['tools'];

export const valueUntidy: Rule<Record<never, never>, { untidy: Untidy }> = {
  meta: {
    id: 'value-untidy',
    severity: 'info',
    dimension: 'valid',
    entities: ['contact', 'organisation'],
    requires: [[...FIELDS]],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'slordige schrijfwijze',
      meaning: 'spaties, e-maildomein, vorm van postcode of telefoon',
      remedy: 'Neem de veilige correcties over; de betekenis verandert niet.',
      habit: 'Het invoerscherm controleert de vorm, zodat niemand hoeft op te ruimen.',
      messages: {
        untidy: ({ field, cells }, words) =>
          `${words.field(field)}: ${cells === 1 ? 'één waarde is' : `${words.number(cells)} waarden zijn`} slordig geschreven; er is een veilige correctie`,
      },
    },
    en: {
      title: 'untidy value',
      meaning: 'spaces, e-mail domain, form of postcode or phone',
      remedy: 'Take over the safe corrections; the meaning does not change.',
      habit: 'The entry screen checks the form, so that nobody has to clean up.',
      messages: {
        untidy: ({ field, cells }, words) =>
          `${words.field(field)}: ${cells === 1 ? 'one value is' : `${words.number(cells)} values are`} untidy; there is a safe correction`,
      },
    },
  },
  *evaluate({ select, tools }) {
    const further = new Map<RecordKey, PointRow[]>();
    for (const point of select<PointRow>(POINTS)) {
      const known = further.get(point.record_key);
      if (known) known.push(point);
      else further.set(point.record_key, [point]);
    }
    for (const sql of [CONTACTS, ORGANISATIONS]) {
      for (const row of select<Row>(sql)) {
        yield* findingsOf(row, further.get(row.record_key) ?? [], tools);
      }
    }
  },
};

function* findingsOf(
  row: Row,
  further: readonly PointRow[],
  tools: Tools,
): Iterable<Finding<{ untidy: Untidy }>> {
  for (const field of FIELDS) {
    const points = further.filter(point => point.field === field).map(point => point.value);
    const actions = [row[field] ?? null, ...points].flatMap(value => correct(row, field, value, tools));
    if (actions.length === 0) continue;
    const subject = { kind: 'record', key: row.record_key } as const;
    yield { message: 'untidy', data: { field, cells: actions.length }, subject, field, actions };
  }
}

function correct(row: Row, field: Field, value: string | null, { tidy, judge }: Tools): ProposedAction[] {
  // The no-break space of a misread à is no space: mojibake mends the whole.
  if (value === null || value === '' || judge.mojibake(value)?.problem === 'misread') return [];
  const to = tidyValue(value, field, row.country, tidy);
  if (to === value || to === '') return [];
  return [{ kind: 'correct', record: row.record_key, field, from: value, to, confidence: 'safe' }];
}

function tidyValue(value: string, field: Field, country: string, tidy: Tools['tidy']): string {
  if (field === 'email') return tidy.email(value);
  if (field === 'telephone' || field === 'mobile') return tidy.phone(value, country) ?? tidy.spaces(value);
  if (field === 'postal_code') return tidy.postcode(value, country) ?? tidy.spaces(value);
  return tidy.spaces(value);
}

const CONTACTS = `
select record_key, country, given_name, name_infix, family_name, formatted_name, email, telephone, mobile, street,
  postal_code, locality, organisation_name
from contacts
order by record_key
`;

const ORGANISATIONS = `
select record_key, country, email, telephone, street, postal_code, locality, organisation_name
from organisations
order by record_key
`;

const POINTS = `
select record_key, country, field, value
from contact_points
order by record_key, field, value
`;
