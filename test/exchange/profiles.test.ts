// Every header list that was seen must map with no help, and be nobody else's; what was not seen is counted.

import { describe, expect, it } from 'vitest';
import { type Mapping, mapColumns } from '../../src/exchange/mapping.ts';
import { PROFILES } from '../../src/exchange/profiles/index.ts';
import type { DetectedEntity, Field } from '../../src/model/field.ts';
import { ASPECTS, type Aspect, HAS_FACTS, HEADER_LISTS, type HeaderList, TRUTHS } from './header-lists.ts';

const CONSENT = /^(opt_|consent_|marketing_contact|subscription_status|withdrawal_|email_invalid|bounce)/;
const PERSON_NAME = [
  'given_name',
  'additional_name',
  'name_infix',
  'family_name',
  'formatted_name',
  'initials',
];
const NAME_OF: Readonly<Partial<Record<DetectedEntity, Field>>> = {
  organisation: 'organisation_name',
  deal: 'deal_name',
  activity: 'subject',
};
const OTHERS: Readonly<Record<Exclude<Aspect, 'name' | 'consent'>, readonly string[]>> = {
  id: ['source_id', 'winner_id', 'loser_id'],
  email: ['email', 'contact_email'],
  owner: ['owner', 'owner_id'],
  activity: [
    ...[
      'last_activity_at',
      'last_order_at',
      'last_reply_at',
      'last_meeting_at',
      'last_click_at',
      'last_login_at',
    ],
    ...['last_donation_at', 'last_open_at', 'last_sent_at', 'occurred_at', 'due_at', 'closed_at'],
  ],
  created: ['created_at'],
  modified: ['modified_at'],
};

function aspectOf(field: Field, entity: DetectedEntity): Aspect | null {
  if (CONSENT.test(field)) return 'consent';
  if (PERSON_NAME.includes(field) || NAME_OF[entity] === field) return 'name';
  return (
    ASPECTS.find(aspect => aspect !== 'name' && aspect !== 'consent' && OTHERS[aspect].includes(field)) ??
    null
  );
}

/** What the mapping says, in the form of the truth. */
function answer(mapping: Mapping): Record<Aspect, Record<string, Field>> {
  const found: Record<Aspect, Record<string, Field>> = {
    ...{ id: {}, name: {}, email: {}, owner: {} },
    ...{ activity: {}, created: {}, modified: {}, consent: {} },
  };
  for (const { header, field } of mapping.columns) {
    const aspect = field === null ? null : aspectOf(field, mapping.detected);
    if (field !== null && aspect !== null) found[aspect][header] = field;
  }
  return found;
}

function truthOf({ truth }: HeaderList): Record<Aspect, Record<string, Field>> {
  return Object.fromEntries(ASPECTS.map(aspect => [aspect, truth[aspect] ?? {}])) as Record<
    Aspect,
    Record<string, Field>
  >;
}

function map(headers: readonly string[]): Mapping {
  return mapColumns(headers, new Map(), '');
}

const named = (lists: readonly HeaderList[]): [string, HeaderList][] => lists.map(list => [list.name, list]);
const FILLED = HEADER_LISTS.filter(({ facts }) => facts.headers.length > 0);
const VERIFIED = FILLED.filter(({ facts }) => facts.verified !== false);
const UNVERIFIED = FILLED.filter(({ facts }) => facts.verified === false);
const RECOGNISED = FILLED.filter(({ truth }) => truth.profile !== null);

describe.skipIf(!HAS_FACTS)('the lists of the facts', () => {
  it('are all judged, and their number is known', () => {
    expect(HEADER_LISTS).toHaveLength([...TRUTHS.values()].flatMap(Object.keys).length);
    expect([VERIFIED.length, UNVERIFIED.length]).toEqual([65, 24]);
  });

  it.each(named(VERIFIED))('%s maps unaided', (_, list) => {
    const mapping = map(list.facts.headers);
    expect([mapping.profile?.id ?? null, mapping.detected]).toEqual([list.truth.profile, list.truth.entity]);
    expect(mapping.isVerified).toBe(list.truth.profile !== null);
    expect(answer(mapping)).toEqual(truthOf(list));
  });

  it.each(named(UNVERIFIED))('%s, not seen in a source, maps where it can', (_, list) => {
    const mapping = map(list.facts.headers);
    expect(mapping.profile?.id ?? null).toBe(list.truth.profile);
    expect(mapping.isVerified).toBe(false);
    expect(isRight(list)).toBe(!ASKS.includes(list.name));
  });

  it('are counted where they were not seen', () => {
    const right = UNVERIFIED.filter(isRight).length;
    console.log(`unverified lists that map completely: ${right} of ${UNVERIFIED.length}`);
    expect(right).toBe(UNVERIFIED.length - ASKS.length);
  });
});

/** Contact lists that name who changed a record last. An id names nobody: SuiteCRM writes one under `Modified By`. */
const EDITORS: Readonly<Record<string, string>> = {
  'zoho_crm.contact': 'Modified By',
  'espocrm.contact': 'modifiedByName',
  'espocrm.xlsx_labels_nl': 'Aangepast door',
};

it.skipIf(!HAS_FACTS)(
  'who changed a record last is read where the export has a name, and nowhere else',
  () => {
    const read = RECOGNISED.flatMap(({ name, facts }) =>
      map(facts.headers).columns.flatMap(({ header, field }) =>
        field === 'modified_by' ? [[name, header]] : [],
      ),
    );
    expect(Object.fromEntries(read)).toEqual(EDITORS);
  },
);

/** Lists in which a word with two meanings is asked about: nothing but `Naam` says what it is. */
const ASKS: readonly string[] = ['perfectview.organisatie'];

function isRight(list: HeaderList): boolean {
  const mapping = map(list.facts.headers);
  const isSame = JSON.stringify(sorted(answer(mapping))) === JSON.stringify(sorted(truthOf(list)));
  return isSame && mapping.detected === list.truth.entity;
}

function sorted(found: Record<Aspect, Record<string, Field>>): unknown {
  return Object.entries(found).map(([aspect, fields]) => [aspect, Object.entries(fields).sort()]);
}

describe.skipIf(!HAS_FACTS)('the attributes of the facts', () => {
  const idFields = new Set<string>(['source_id', 'winner_id', 'email']);
  const cases = FILLED.flatMap(({ name, facts }) => {
    const has = (column: string): boolean => facts.headers.includes(column);
    const part = (text: string | null | undefined): readonly string[] =>
      (text ?? '').split(/, | \/ | \(|; /).filter(has);
    const one = (question: string, columns: readonly string[], fits: (field: string) => boolean) =>
      columns.map(column => [name, question, column, { headers: facts.headers, fits }] as const);
    return [
      ...one('id', part(facts.idColumn).slice(-1), field => idFields.has(field)),
      ...one('owner', part(facts.ownerColumn), field => OTHERS.owner.includes(field)),
      ...one('created', part(facts.createdColumn), field => field === 'created_at'),
      ...one('modified', part(facts.modifiedColumn), field => field === 'modified_at'),
      ...one('activity', part(facts.lastActivityColumn), field => field === 'last_activity_at'),
      ...one('opt-out', (facts.optOutColumns ?? []).filter(has), field => CONSENT.test(field)),
      ...one('consent', (facts.consentColumns ?? []).filter(has), field => CONSENT.test(field)),
    ];
  });

  it('are there', () => expect(cases.length).toBeGreaterThan(150));

  it.each(cases)('%s: %s column %s', (_name, _question, column, { headers, fits }) => {
    const field = map(headers).columns.find(({ header }) => header === column)?.field ?? '';
    expect(fits(field), field).toBe(true);
  });
});

describe.skipIf(!HAS_FACTS)('a recognised list stays recognised', () => {
  it.each(named(RECOGNISED))('%s without any one column', (_, { facts, truth }) => {
    const whole = new Map(map(facts.headers).columns.map(({ header, field }) => [header, field]));
    for (const left of facts.headers) {
      if (Object.hasOwn(truth.id ?? {}, left) || truth.hinges_on?.includes(left)) continue;
      const mapping = map(facts.headers.filter(header => header !== left));
      expect([mapping.profile?.id, mapping.detected], left).toEqual([truth.profile, truth.entity]);
      for (const { header, field } of mapping.columns)
        expect(field, `${header} without ${left}`).toBe(whole.get(header));
    }
  });

  it.each(named(RECOGNISED))('%s in another order', (_, { facts, truth }) => {
    const whole = map(facts.headers);
    const byHeader = new Map(whole.columns.map(({ header, field }) => [header, field]));
    for (const order of [facts.headers.toReversed(), facts.headers.toSorted(), halves(facts.headers)]) {
      const mapping = map(order);
      expect([mapping.profile?.id, mapping.profileEntity]).toEqual([truth.profile, whole.profileEntity]);
      for (const { header, field } of mapping.columns) expect(field, header).toBe(byHeader.get(header));
    }
  });

  it.each(named(RECOGNISED.filter(({ facts }) => map(facts.headers).profileEntity?.names === 'label')))(
    '%s in other case and with spaces',
    (_, { facts }) => {
      const whole = map(facts.headers);
      for (const change of [upper, lower, spaced]) {
        const mapping = map(facts.headers.map(change));
        expect(mapping.profileEntity).toBe(whole.profileEntity);
        expect(mapping.columns.map(({ field }) => field)).toEqual(whole.columns.map(({ field }) => field));
      }
    },
  );

  it.each(named(RECOGNISED))('%s with columns of its own', (_, { facts, truth }) => {
    if (map(facts.headers).profileEntity?.isWhole) return;
    const mapping = map([...facts.headers, 'Doellabels', 'vrij veld 12']);
    expect([mapping.profile?.id, mapping.detected]).toEqual([truth.profile, truth.entity]);
    expect(mapping.columns.at(-1)?.field).toBeNull();
  });
});

/** The labels of SuiteCRM and of SugarCRM are the same but for the legal basis. */
const FAMILY: Readonly<Record<string, string>> = { sugarcrm: 'suitecrm' };
const familyOf = (id: string | undefined): string | null => FAMILY[id ?? ''] ?? id ?? null;

describe.skipIf(!HAS_FACTS)('a selection of columns is never taken for another system', () => {
  it.each(named(FILLED))('%s', (_, { facts, truth }) => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const headers = someOf(facts.headers, seed);
      const found = map(headers).profile?.id;
      if (found !== undefined)
        expect(familyOf(found), headers.join(' | ')).toBe(familyOf(truth.profile ?? undefined));
    }
  });
});

/** About a half of the headers; which ones is decided by the seed. */
function someOf(headers: readonly string[], seed: number): readonly string[] {
  let state = seed * 2654435761;
  return headers.filter(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 31 === 1;
  });
}

const upper = (header: string): string => header.toUpperCase();
const lower = (header: string): string => header.toLowerCase();
const spaced = (header: string): string => ` ${header.replaceAll(' ', '\u00a0')} `;

function halves(headers: readonly string[]): readonly string[] {
  return [...headers.filter((_, index) => index % 2 === 1), ...headers.filter((_, index) => index % 2 === 0)];
}

describe('profiles as data', () => {
  const lists = PROFILES.flatMap(profile =>
    profile.entities.map(
      entity => [`${profile.id}: ${entity.list} (${entity.entity})`, profile, entity] as const,
    ),
  );

  it('have ids of their own', () => {
    expect(new Set(PROFILES.map(({ id }) => id)).size).toBe(PROFILES.length);
  });

  it.each(lists)('%s', (_, profile, entity) => {
    const names = Object.values(entity.columns).flatMap(text => text.split('|'));
    expect(new Set(names).size, 'a header has one field').toBe(names.length);
    expect(profile.isVerified || !entity.isVerified).toBe(true);
    expect(entity.key === null || Object.hasOwn(entity.columns, entity.key)).toBe(true);
    expect(entity.activityType === undefined).toBe(entity.entity !== 'activity');
    for (const { atLeast, of } of entity.marks) expect(of.split('|').length).toBeGreaterThanOrEqual(atLeast);
  });
});
