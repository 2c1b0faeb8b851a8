// Arbitrary people and registers, for the properties of the life cycle.

import fc from 'fast-check';
import { addPeriod, type CivilDate, type Period } from '../../src/model/calendar.ts';
import { CHANNELS } from '../../src/model/consent.ts';
import type { PersonEvidence } from '../../src/model/person-evidence.ts';
import { OPEN_TYPES, type Purpose, type Register } from '../../src/model/register.ts';
import { EXAMPLE_REGISTER } from '../../src/register/example.ts';

const SOURCES = ['crm', 'mail', 'finance'] as const;
const LABELS = ['A', 'B', 'C'] as const;
const TYPES = ['last_contact', 'order', 'click', 'mail_open', 'ticket', 'invoice'] as const;

export const dates: fc.Arbitrary<CivilDate> = fc
  .integer({ min: 0, max: 12_000 })
  .map(days => addPeriod('1995-01-01' as CivilDate, `P${days}D` as Period));
const maybeDate = fc.option(dates);
const source = fc.constantFrom(...SOURCES);

export const lives: fc.Arbitrary<PersonEvidence> = fc.record({
  sources: fc.uniqueArray(source, { minLength: 1 }).map(names => names.sort()),
  signals: fc.array(fc.record({ type: fc.constantFrom(...TYPES), source, on: dates }), { maxLength: 5 }),
  createdOn: maybeDate,
  firstImportOn: maybeDate,
  labels: fc.array(
    fc.record({ source, label: fc.constantFrom(...LABELS), assignedOn: maybeDate, endedOn: maybeDate }),
    { maxLength: 3 },
  ),
  recordTypes: fc.subarray(['lid', 'klant']),
  pastRecordTypes: fc.array(fc.record({ type: fc.constantFrom('lid', 'klant'), endedOn: dates }), {
    maxLength: 2,
  }),
  hasUnreadableDate: fc.boolean(),
  lostFields: fc.constant([]),
  affairs: fc.array(
    fc.record({
      type: fc.constantFrom(...OPEN_TYPES),
      source,
      isOpen: fc.option(fc.boolean()),
      isAssumed: fc.constant(false),
      closedOn: maybeDate,
    }),
    { maxLength: 2 },
  ),
  consent: fc.record({
    ...{ givenOn: maybeDate, withdrawnOn: maybeDate, expiresOn: maybeDate, objectedOn: maybeDate },
    words: fc.array(
      fc.record({ channel: fc.constantFrom(...CHANNELS), isAllowed: fc.boolean(), on: maybeDate }),
      { maxLength: 3 },
    ),
    statements: fc.array(
      fc.record({
        source,
        purposeId: fc.option(fc.constantFrom('een', 'twee')),
        isPurposeKnown: fc.boolean(),
        channel: fc.constantFrom(...CHANNELS),
        givenOn: maybeDate,
        isRefused: fc.boolean(),
        refusedOn: maybeDate,
        expiresOn: maybeDate,
      }),
      { maxLength: 2 },
    ),
  }),
  isShownInactive: fc.boolean(),
  inactiveSince: maybeDate,
  holds: fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 9 }),
      systems: fc.option(fc.subarray([...SOURCES])),
      categories: fc.option(fc.subarray(['naam', 'adres'], { minLength: 1 })),
      until: maybeDate,
    }),
    { maxLength: 1 },
  ),
  hasOpenRequest: fc.boolean(),
  isDeceased: fc.boolean(),
  isContested: fc.boolean(),
  uncertainTwinOn: maybeDate,
  isTwinKept: fc.boolean(),
}) satisfies fc.Arbitrary<PersonEvidence>;

/** Periods that grow with their place in the list. */
export const PERIODS = ['P0D', 'P14D', 'P1M', 'P1Y', 'P24M', 'P7Y', 'P20Y'] as Period[];
const period = fc.constantFrom(...PERIODS);

const condition = fc.oneof(
  fc.constant({ kind: 'label' } as const),
  fc.constant({ kind: 'record' } as const),
  fc.record({ kind: fc.constant('signal' as const), type: fc.constantFrom(...TYPES), within: period }),
  fc.record({ kind: fc.constant('open' as const), types: fc.subarray([...OPEN_TYPES], { minLength: 1 }) }),
  fc.constant({ kind: 'record_type', type: 'Lid' } as const),
);
const ending = fc.oneof(
  fc.constantFrom({ kind: 'consent_withdrawn' } as const, { kind: 'consent_expired' } as const),
  fc.constant({ kind: 'deceased' } as const),
  fc.record({ kind: fc.constant('no_signal_for' as const), period }),
);

const [BLANK] = EXAMPLE_REGISTER.purposes as [Purpose];

const purpose = (id: string): fc.Arbitrary<Purpose> =>
  fc
    .record({
      article: fc.constantFrom('6(1)(a)', '6(1)(b)'),
      refresh: fc.option(period),
      appliesWhen: fc.array(condition, { minLength: 1, maxLength: 2 }),
      endsWhen: fc.array(ending, { maxLength: 2 }),
      channels: fc.subarray(['email', 'phone'] as const),
      after: period,
    })
    .map(({ article, refresh, after, ...own }) => ({
      ...BLANK,
      ...own,
      id,
      basis: { ...BLANK.basis, article, refresh },
      retention: { period: after, why: null },
    }));

const floor = fc.record({
  id: fc.constantFrom('fiscaal', 'eigen'),
  law: fc.constant('AWR 52(4)'),
  lawId: fc.constantFrom('nl.awr-52', null),
  period,
  anchor: fc.constantFrom('event', 'fiscal_year_end', 'calendar_year_end'),
  of: fc.constantFrom('invoice', 'order', 'created'),
  evidence: fc.record({
    source,
    entity: fc.constant('activity' as const),
    type: fc.constantFrom('invoice', 'order', null),
  }),
  systems: fc.subarray([...SOURCES], { minLength: 1 }),
  keeps: fc.subarray(['naam', 'adres', 'betaling'], { minLength: 1 }),
}) as fc.Arbitrary<Register['floors'][number]>;

export const registers: fc.Arbitrary<Register> = fc
  .record({
    one: purpose('een'),
    two: purpose('twee'),
    floors: fc.array(floor, { maxLength: 2 }),
    counted: fc.subarray([...TYPES]),
    mapped: fc.dictionary(fc.constantFrom(...LABELS), fc.constantFrom('een', 'twee')),
  })
  .map(({ one, two, floors, counted, mapped }) => ({
    ...EXAMPLE_REGISTER,
    id: 'own',
    isExample: false,
    anyLabel: false,
    purposes: [one, two],
    floors,
    labels: Object.fromEntries(SOURCES.map(name => [name, mapped])),
    countedSignals: new Set(counted),
  }));
