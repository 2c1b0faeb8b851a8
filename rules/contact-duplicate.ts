// contact-duplicate: two or more records of one source are one person. Records of one person in different sources are no
// duplicate: each system may know the person. (Longer than a rule should be: a third of it is what can be shared, twice in words.)

import { type CivilDate, option, type ProposedAction, type RecordKey, type Rule } from '../src/index.ts';

interface MemberRow {
  record_key: RecordKey;
  /** The person and the source. */
  group_key: string;
}

interface PairRow {
  record_key_a: RecordKey;
  record_key_b: RecordKey;
  zone: 'sure' | 'check';
  evidence: string;
}

interface SharedRow {
  record_key: RecordKey;
  records: number;
}

interface FilledRow {
  record_key: RecordKey;
  filled: number;
}

interface LastRow {
  record_key: RecordKey;
  last_on: CivilDate;
}

/** What a survivor is chosen by. */
interface Ranks {
  readonly filled: ReadonlyMap<RecordKey, number>;
  readonly lastOn: ReadonlyMap<RecordKey, CivilDate>;
}

interface Duplicate {
  readonly others: number;
  readonly evidence: readonly string[];
}

interface Group {
  readonly members: ReadonlySet<RecordKey>;
  /** What a record shares with others of its group. */
  readonly evidence: ReadonlyMap<RecordKey, Set<string>>;
  /** Records of the group that have one id and so one key; one, where it is not said. */
  readonly sharing: ReadonlyMap<RecordKey, number>;
}

export const contactDuplicate: Rule<Record<never, never>, { same: Duplicate; perhaps: Duplicate }> = {
  meta: {
    id: 'contact-duplicate',
    severity: 'warning',
    dimension: 'unique',
    entities: ['contact'],
    requires: [
      ['given_name', 'initials', 'formatted_name'],
      ['family_name', 'formatted_name'],
      ['email', 'telephone', 'mobile', 'postal_code'],
    ],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'dubbel contact',
      meaning: 'zelfde persoon, meer dan één record',
      remedy:
        'Bekijk de dubbelgroepen en voeg samen in het bronsysteem; de strengste afmelding blijft gelden.',
      habit: 'Eerst zoeken, dan pas aanmaken.',
      messages: {
        same: ({ others, evidence }, words) =>
          `zelfde persoon als ${others === 1 ? 'een ander record' : `${words.number(others)} andere records`}: ${describe(evidence, EVIDENCE_NL, LINK_NL)}`,
        perhaps: ({ others, evidence }, words) =>
          `misschien dezelfde persoon als ${others === 1 ? 'een ander record' : `${words.number(others)} andere records`}: ${describe(evidence, EVIDENCE_NL, LINK_NL)}`,
      },
    },
    en: {
      title: 'duplicate contact',
      meaning: 'same person, more than one record',
      remedy:
        'Look at the duplicate groups and merge them in the source; the strictest opt-out stays in force.',
      habit: 'Search first, create only then.',
      messages: {
        same: ({ others, evidence }, words) =>
          `same person as ${others === 1 ? 'another record' : `${words.number(others)} other records`}: ${describe(evidence, EVIDENCE_EN, LINK_EN)}`,
        perhaps: ({ others, evidence }, words) =>
          `perhaps the same person as ${others === 1 ? 'another record' : `${words.number(others)} other records`}: ${describe(evidence, EVIDENCE_EN, LINK_EN)}`,
      },
    },
  },
  *evaluate({ select }) {
    const pairs = [...select<PairRow>(PAIRS)];
    const filled = new Map([...select<FilledRow>(FILLED)].map(row => [row.record_key, row.filled]));
    const lastOn = new Map<RecordKey, CivilDate>();
    for (const row of select<LastRow>(LAST))
      if (filled.has(row.record_key)) lastOn.set(row.record_key, row.last_on);
    const sure = boundGroups([...select<MemberRow>(MEMBERS)], pairs);
    const grouped = new Set(sure.flatMap(group => [...group.members]));
    const shared = new Map([...select<SharedRow>(SHARED)].map(row => [row.record_key, row.records]));
    const check = groupsOf(
      pairs.filter(pair => pair.zone === 'check'),
      shared,
    );
    for (const group of sure) yield* report(group, 'same', survivorOf(group, { filled, lastOn }), new Set());
    for (const group of check) yield* report(group, 'perhaps', null, grouped);
  },
};

function* report(
  group: Group,
  message: 'same' | 'perhaps',
  survivor: RecordKey | null,
  done: ReadonlySet<RecordKey>,
) {
  const members = [...group.members].sort();
  const rows = members.flatMap(key => Array<RecordKey>(group.sharing.get(key) ?? 1).fill(key));
  for (const key of rows) {
    if (done.has(key)) continue;
    const merge: ProposedAction[] =
      survivor === null || key === survivor
        ? []
        : [{ kind: 'merge', record: key, into: survivor, confidence: 'likely' }];
    yield {
      message,
      data: { others: rows.length - 1, evidence: [...(group.evidence.get(key) ?? [])].sort() },
      subject: { kind: 'record', key } as const,
      related: members.filter(other => other !== key).map(other => ({ kind: 'record', key: other }) as const),
      actions: merge,
    };
  }
}

/** Records of one person, and what their pairs share; some may be bound only through a record of another source. */
function boundGroups(members: readonly MemberRow[], pairs: readonly PairRow[]): readonly Group[] {
  const groupOf = new Map<RecordKey, Group>();
  for (const rows of Map.groupBy(members, row => row.group_key).values()) {
    const keys = rows.map(row => row.record_key);
    const group = { ...groupWith(keys), sharing: countsOf(keys) };
    for (const key of group.members) groupOf.set(key, group);
  }
  for (const pair of pairs) {
    const group = groupOf.get(pair.record_key_a);
    if (pair.zone === 'sure' && group?.members.has(pair.record_key_b)) share(group, pair);
  }
  return [...new Set(groupOf.values())];
}

/** Connected records. Two that have one id are a pair of a key with itself; `shared` says how many have it. */
function groupsOf(pairs: readonly PairRow[], shared: ReadonlyMap<RecordKey, number>): readonly Group[] {
  const groupOf = new Map<RecordKey, Group>();
  for (const pair of pairs) {
    const parts = [pair.record_key_a, pair.record_key_b].map(key => groupOf.get(key) ?? groupWith([key]));
    const group: Group = {
      members: new Set(parts.flatMap(part => [...part.members])),
      evidence: new Map(parts.flatMap(part => [...part.evidence])),
      sharing: new Map([
        ...parts.flatMap(part => [...part.sharing]),
        ...(pair.record_key_a === pair.record_key_b
          ? [[pair.record_key_a, shared.get(pair.record_key_a) ?? 2] as const]
          : []),
      ]),
    };
    share(group, pair);
    for (const member of group.members) groupOf.set(member, group);
  }
  return [...new Set(groupOf.values())];
}

function countsOf(keys: readonly RecordKey[]): ReadonlyMap<RecordKey, number> {
  return new Map([...Map.groupBy(keys, key => key)].map(([key, same]) => [key, same.length]));
}

function groupWith(members: readonly RecordKey[]): Group {
  return {
    members: new Set(members),
    evidence: new Map(members.map(key => [key, new Set()])),
    sharing: new Map(),
  };
}

function share({ evidence }: Group, pair: PairRow): void {
  for (const key of [pair.record_key_a, pair.record_key_b])
    for (const what of sharedBy(pair.evidence)) evidence.get(key)?.add(what);
}

/** Levels of comparisons that are told; an address is its street and its postcode. */
const TOLD: Readonly<Record<string, string>> = {
  'email:exact': 'email',
  'telephone:exact': 'phone',
  'telephone:one-of-several': 'phone',
  'street:exact': 'address',
  'birth-date:exact': 'birth',
  'iban:exact': 'iban',
  'given-name:exact': 'given',
  'given-name:same-name': 'call_name',
  'given-name:initial': 'initial',
  'given-name:near': 'spelling',
  'surname:near': 'spelling',
  'surname:part': 'double_name',
};

function sharedBy(evidence: string): readonly string[] {
  const levels = evidence.split(' ');
  const told = levels.flatMap(level => TOLD[level] ?? []);
  return levels.includes('place:postcode') ? told : told.filter(what => what !== 'address');
}

/** The latest contact stays; then the record with the most filled in; then the lowest key. */
function survivorOf(group: Group, ranks: Ranks): RecordKey | null {
  const ordered = [...group.members].sort((a, b) => {
    const later = (ranks.lastOn.get(b) ?? '').localeCompare(ranks.lastOn.get(a) ?? '');
    return later || (ranks.filled.get(b) ?? 0) - (ranks.filled.get(a) ?? 0) || (a < b ? -1 : 1);
  });
  return ordered[0] ?? null;
}

const EVIDENCE_NL: Readonly<Record<string, string>> = {
  email: 'zelfde e-mailadres',
  phone: 'zelfde telefoonnummer',
  address: 'zelfde postcode en huisnummer',
  birth: 'zelfde geboortedatum',
  iban: 'zelfde IBAN',
  given: 'zelfde naam',
  call_name: 'een roepnaam bij dezelfde voornaam, of verwisselde namen',
  initial: 'een voorletter die past bij dezelfde achternaam',
  spelling: 'een naam die bijna gelijk is geschreven',
  double_name: 'een van twee achternamen',
};

const EVIDENCE_EN: Readonly<Record<string, string>> = {
  email: 'same e-mail address',
  phone: 'same phone number',
  address: 'same postcode and house number',
  birth: 'same date of birth',
  iban: 'same IBAN',
  given: 'same name',
  call_name: 'a call name of the same first name, or names exchanged',
  initial: 'an initial that fits the same surname',
  spelling: 'a name spelt nearly the same',
  double_name: 'one of two surnames',
};

function describe(
  evidence: readonly string[],
  words: Readonly<Record<string, string>>,
  [and, none]: readonly [string, string],
): string {
  const parts = Object.keys(words).flatMap(key => (evidence.includes(key) ? [words[key] ?? key] : []));
  if (parts.length === 0) return none;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)}`;
}

const LINK_NL = [' en ', 'beide horen bij een derde record'] as const;
const LINK_EN = [' and ', 'both belong with a third record'] as const;

/** Persons with more than one record in a source. */
const SEVERAL = `
  select person_key, source
  from contacts
  where person_key is not null
  group by person_key, source
  having count(*) > 1`;

const MEMBERS = `
select record_key, person_key || ' ' || source as group_key
from contacts
where (person_key, source) in (${SEVERAL})
order by record_key
`;

const PAIRS = `
select record_key_a, record_key_b, zone, evidence
from pairs
where source_a = source_b
order by record_key_a, record_key_b
`;

const SHARED = `
select record_key, count(*) as records
from contacts
where is_shared_id = 1
group by record_key
`;

const FILLED = `
select contacts.record_key,
  (contacts.email is not null) + (contacts.telephone is not null) + (contacts.mobile is not null)
    + (contacts.given_name is not null) + (contacts.postal_code is not null) as filled
from contacts
where (person_key, source) in (${SEVERAL})
order by contacts.record_key
`;

const LAST = `
select record_key, max(occurred_on) as last_on
from signals
where type not in ('mail_open', 'mail_sent', 'record_modified', 'import')
  and occurred_on is not null
group by record_key
`;
