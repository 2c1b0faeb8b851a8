// organisation-duplicate: two or more records of one source are one organisation. A Holding and its operating company are two,
// and so are branches: those are asked about, never proposed.

import { option, type RecordKey, type Rule } from '../src/index.ts';

interface MemberRow {
  record_key: RecordKey;
  /** The organisation and the source. */
  group_key: string;
  filled: number;
}

interface PairRow {
  record_key_a: RecordKey;
  record_key_b: RecordKey;
  evidence: string;
}

type What = 'number' | 'website' | 'contact' | 'address';

interface Duplicate {
  readonly others: number;
  readonly evidence: readonly What[];
}

interface Perhaps extends Duplicate {
  readonly isOtherForm: boolean;
}

export const organisationDuplicate: Rule<Record<never, never>, { same: Duplicate; perhaps: Perhaps }> = {
  meta: {
    id: 'organisation-duplicate',
    severity: 'warning',
    dimension: 'unique',
    entities: ['organisation'],
    requires: [['organisation_name'], ['kvk_number', 'vat_id', 'iban', 'email', 'telephone', 'postal_code']],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'dubbele organisatie',
      meaning: 'zelfde organisatie, meer dan één record',
      remedy: 'Voeg samen in het bronsysteem en hang de contacten en kansen aan het record dat blijft.',
      habit: 'Eerst zoeken op KvK-nummer, dan pas aanmaken.',
      messages: {
        same: ({ others, evidence }) =>
          `zelfde organisatie als ${others === 1 ? 'een ander record' : `${others} andere records`}: ${describe(NL, evidence)}`,
        perhaps: ({ isOtherForm, evidence }) =>
          `misschien dezelfde organisatie als een ander record: ${describe(NL, evidence)}${isOtherForm ? '; maar een andere rechtsvorm, holding of vestiging' : ''}`,
      },
    },
    en: {
      title: 'duplicate organisation',
      meaning: 'same organisation, more than one record',
      remedy: 'Merge them in the source and hang contacts and deals on the record that stays.',
      habit: 'Search by KvK number first, create only then.',
      messages: {
        same: ({ others, evidence }) =>
          `same organisation as ${others === 1 ? 'another record' : `${others} other records`}: ${describe(EN, evidence)}`,
        perhaps: ({ isOtherForm, evidence }) =>
          `perhaps the same organisation as another record: ${describe(EN, evidence)}${isOtherForm ? '; but another legal form, holding or branch' : ''}`,
      },
    },
  },
  *evaluate({ select }) {
    const evidence = new Map<RecordKey, Set<What>>();
    for (const { record_key_a, record_key_b, evidence: levels } of select<PairRow>(SURE))
      for (const key of [record_key_a, record_key_b])
        evidence.set(key, new Set([...(evidence.get(key) ?? []), ...sharedBy(levels)]));
    for (const group of Map.groupBy(select<MemberRow>(MEMBERS), row => row.group_key).values()) {
      const [winner, ...losers] = group.toSorted(
        (a, b) => b.filled - a.filled || (a.record_key < b.record_key ? -1 : 1),
      );
      for (const { record_key: key } of group)
        yield {
          message: 'same',
          data: { others: losers.length, evidence: [...(evidence.get(key) ?? [])].sort() },
          subject: { kind: 'record', key },
          related: group.flatMap(row =>
            row.record_key === key ? [] : [{ kind: 'record' as const, key: row.record_key }],
          ),
          actions:
            winner === undefined || key === winner.record_key
              ? []
              : [{ kind: 'merge', record: key, into: winner.record_key, confidence: 'likely' }],
        };
    }
    yield* questions(select<PairRow>(CHECK));
  },
};

/** One finding a record, with all the records it may be one with. */
function* questions(pairs: Iterable<PairRow>) {
  const asked = new Map<RecordKey, { others: Set<RecordKey>; evidence: Set<What>; isOtherForm: boolean }>();
  for (const { record_key_a, record_key_b, evidence } of pairs)
    for (const [key, other] of [
      [record_key_a, record_key_b],
      [record_key_b, record_key_a],
    ] as const) {
      const known = asked.get(key) ?? { others: new Set(), evidence: new Set(), isOtherForm: false };
      known.others.add(other);
      for (const what of sharedBy(evidence)) known.evidence.add(what);
      known.isOtherForm ||= OTHER_FORM.test(evidence);
      asked.set(key, known);
    }
  for (const [key, { others, evidence, isOtherForm }] of asked)
    yield {
      message: 'perhaps' as const,
      data: { others: others.size, evidence: [...evidence].sort(), isOtherForm },
      subject: { kind: 'record' as const, key },
      related: [...others].sort().map(other => ({ kind: 'record' as const, key: other })),
      actions: [],
    };
}

const OTHER_FORM = /suffix:(?:other|qualifier)|branch:o/;
const SHARED: readonly (readonly [What, RegExp])[] = [
  ['number', /(?:kvk-number|vat-id|iban):exact/],
  ['website', /domain:exact/],
  ['contact', /(?:email|telephone):(?:exact|one-of-several)/],
  ['address', /street:exact.*place:postcode/],
];

function sharedBy(evidence: string): readonly What[] {
  return SHARED.flatMap(([what, pattern]) => (pattern.test(evidence) ? [what] : []));
}

const NL: Readonly<Record<What | 'name', string>> = {
  name: 'zelfde naam',
  number: 'zelfde KvK-, btw- of rekeningnummer',
  website: 'zelfde website',
  contact: 'zelfde e-mail of telefoon',
  address: 'zelfde adres',
};
const EN: Readonly<Record<What | 'name', string>> = {
  name: 'same name',
  number: 'same KvK, VAT or account number',
  website: 'same website',
  contact: 'same e-mail or phone',
  address: 'same address',
};

function describe(words: Readonly<Record<What | 'name', string>>, evidence: readonly What[]): string {
  return evidence.length === 0 ? words.name : evidence.map(what => words[what]).join(', ');
}

const MEMBERS = `
select record_key, organisation_key || ' ' || source as group_key,
  (kvk_number is not null) + (vat_id is not null) + (email is not null) + (telephone is not null) + (postal_code is not null)
    as filled
from organisations
where (organisation_key, source) in (
  select organisation_key, source
  from organisations
  where organisation_key is not null
  group by organisation_key, source
  having count(*) > 1)
order by record_key
`;

const SURE = `
select record_key_a, record_key_b, evidence
from organisation_pairs
where source_a = source_b and zone = 'sure'
order by record_key_a, record_key_b
`;

const CHECK = `
select record_key_a, record_key_b, evidence
from organisation_pairs
where source_a = source_b and zone = 'check'
order by record_key_a, record_key_b
`;
