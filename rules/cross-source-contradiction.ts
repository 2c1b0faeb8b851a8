// cross-source-contradiction: two systems say otherwise about one person: another address or date of birth, or a channel that is
// allowed in one and refused in the other.

import { option, type RecordKey, type Rule } from '../src/index.ts';

type What = 'address' | 'birth_date' | 'channel';

interface Row {
  person_key: string;
  record_key: RecordKey;
  source: string;
  what: What;
  value: string;
}

interface Elsewhere {
  /** The other source. */
  readonly other: string;
}

interface Refused extends Elsewhere {
  readonly channel: string;
}

type Messages = { address: Elsewhere; birth_date: Elsewhere; refused: Refused };

export const crossSourceContradiction: Rule<Record<never, never>, Messages> = {
  meta: {
    id: 'cross-source-contradiction',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact'],
    requires: [
      ['postal_code', 'birth_date', 'subscription_status', 'opt_in_email', 'opt_out_email', 'opt_out_any'],
    ],
    basis: ['AVG 5(1)(d)', 'AVG 21'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'bronnen spreken elkaar tegen',
      meaning: 'twee systemen zeggen iets anders over één persoon',
      remedy: 'Vraag na wat klopt en pas het in beide systemen aan; een afmelding geldt overal.',
      habit: 'Wie een wijziging hoort, geeft die door aan elk systeem waarin de persoon staat.',
      messages: {
        address: ({ other }) => `ander adres dan in ${other}`,
        birth_date: ({ other }) => `andere geboortedatum dan in ${other}`,
        refused: ({ other, channel }) =>
          `${CHANNELS_NL[channel] ?? channel} mag volgens deze bron, maar is geweigerd in ${other}`,
      },
    },
    en: {
      title: 'sources contradict each other',
      meaning: 'two systems say otherwise about one person',
      remedy: 'Ask which is right and correct both systems; an opt-out counts everywhere.',
      habit: 'Whoever hears of a change passes it on to every system that knows the person.',
      messages: {
        address: ({ other }) => `another address than in ${other}`,
        birth_date: ({ other }) => `another date of birth than in ${other}`,
        refused: ({ other, channel }) => `${channel} is allowed by this source, but refused in ${other}`,
      },
    },
  },
  *evaluate({ select }) {
    for (const rows of personsOf(select<Row>(FACTS))) {
      yield* differences(rows, 'address', 'street');
      yield* differences(rows, 'birth_date', 'birth_date');
      yield* refusals(rows.filter(row => row.what === 'channel'));
    }
  },
};

/** Rows of one person after another. */
function* personsOf(rows: Iterable<Row>): Iterable<readonly Row[]> {
  let own: Row[] = [];
  for (const row of rows) {
    if (own[0] !== undefined && own[0].person_key !== row.person_key) {
      yield own;
      own = [];
    }
    own.push(row);
  }
  if (own.length > 0) yield own;
}

/** Sources that have not one value in common; one finding a record, naming the first source that says otherwise. */
function* differences(all: readonly Row[], what: 'address' | 'birth_date', field: 'street' | 'birth_date') {
  const rows = all.filter(row => row.what === what);
  const bySource = Map.groupBy(rows, row => row.source);
  for (const { record_key: key, source } of onePerRecord(rows)) {
    const own = new Set(bySource.get(source)?.map(row => row.value));
    const other = [...bySource].find(
      ([name, theirs]) => name !== source && !theirs.some(row => own.has(row.value)),
    );
    if (other === undefined) continue;
    const related = [...new Set(other[1].map(row => row.record_key))];
    yield {
      message: what,
      data: { other: other[0] },
      subject: { kind: 'record' as const, key },
      field,
      related: related.map(record => ({ kind: 'record' as const, key: record })),
      actions: [],
    };
  }
}

function onePerRecord(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map(row => [row.record_key, row])).values()];
}

/** A channel value is its name, a colon, and 1 or 0. The record that would be written to is the one to look at. */
function* refusals(rows: readonly Row[]) {
  const done = new Set<RecordKey>();
  for (const { record_key: key, source, value } of rows) {
    const [channel = '', isAllowed] = value.split(':');
    const against = rows.find(row => row.source !== source && row.value === `${channel}:0`);
    if (isAllowed !== '1' || against === undefined || done.has(key)) continue;
    done.add(key);
    yield {
      message: 'refused' as const,
      data: { other: against.source, channel },
      subject: { kind: 'record' as const, key },
      related: [{ kind: 'record' as const, key: against.record_key }],
      actions: [],
    };
  }
}

const CHANNELS_NL: Readonly<Record<string, string>> = { phone: 'bellen', email: 'e-mail', any: 'benaderen' };

const FACTS = `
select person_key, record_key, source, what, value
from (
  select person_key, record_key, source, 'address' as what, key as value
  from contact_keys
  where kind = 'address'
  union all
  select person_key, record_key, source, 'birth_date', birth_on
  from contacts
  where birth_on is not null
  union all
  select person_key, record_key, source, 'channel', channel || ':' || is_allowed
  from contact_channels)
where person_key in (
  select person_key
  from contacts
  group by person_key
  having count(distinct source) > 1)
order by person_key, record_key, what, value
`;
