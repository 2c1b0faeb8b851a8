// What is left of several records: values by field, opt-outs, proof of consent. Nothing is lost in silence.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSurvivor, type MergeRecord, survive } from '../../../src/matching/grouping/survivorship.ts';
import type { CivilDate } from '../../../src/model/calendar.ts';
import type { RecordKey } from '../../../src/model/identity.ts';

const key = (id: string): RecordKey => `crm/contact/${id}` as RecordKey;
const record = (id: string, more: Partial<Omit<MergeRecord, 'key'>> = {}): MergeRecord => ({
  ...{
    key: key(id),
    source: 'crm',
    texts: {},
    lastSignalOn: null,
    modifiedOn: null,
    channels: {},
    consentGivenOn: null,
  },
  ...more,
});
const day = (text: string): CivilDate => text as CivilDate;

describe('the record that stays', () => {
  it.each([
    [
      'the latest contact',
      [record('1', { lastSignalOn: day('2024-01-01') }), record('2', { lastSignalOn: day('2025-01-01') })],
      '2',
    ],
    [
      'else the most filled in',
      [record('1', { texts: { a: null } }), record('2', { texts: { a: 'x' } })],
      '2',
    ],
    ['else the lowest key', [record('2'), record('1')], '1'],
  ])('%s', (_, records, id) => {
    expect(chooseSurvivor(records)).toBe(key(id));
  });
});

describe('a field', () => {
  const old = record('1', { texts: { email: 'old@example.nl', phone: '1' }, modifiedOn: day('2020-01-01') });
  const recent = record('2', {
    source: 'mail',
    texts: { email: 'new@example.nl', phone: null },
    modifiedOn: day('2025-01-01'),
  });

  it('takes the latest change, and says that another record says otherwise', () => {
    const { values } = survive([old, recent], old.key, { priority: {} });
    expect(values['email']).toEqual({ value: 'new@example.nl', from: recent.key, isContested: true });
  });
  it('is never emptied by a record without it', () => {
    const { values } = survive([old, recent], recent.key, { priority: {} });
    expect(values['phone']).toEqual({ value: '1', from: old.key, isContested: false });
  });
  it('takes the source that goes first, of that field or of all', () => {
    expect(survive([old, recent], old.key, { priority: { email: ['crm'] } }).values['email']?.value).toBe(
      'old@example.nl',
    );
    expect(survive([old, recent], old.key, { priority: { '*': ['crm'] } }).values['email']?.value).toBe(
      'old@example.nl',
    );
    expect(
      survive([old, recent], old.key, { priority: { email: ['mail'], '*': ['crm'] } }).values['email']?.value,
    ).toBe('new@example.nl');
  });
});

it('the proof of consent comes from the latest', () => {
  const records = [
    record('1', { consentGivenOn: day('2024-05-01') }),
    record('2', { consentGivenOn: day('2021-05-01') }),
    record('3'),
  ];
  expect(survive(records, key('3'), { priority: {} }).consentFrom).toBe(key('1'));
  expect(survive([record('3')], key('3'), { priority: {} }).consentFrom).toBeNull();
});

const records: fc.Arbitrary<MergeRecord[]> = fc
  .array(
    fc.record({
      source: fc.constantFrom('crm', 'mail'),
      texts: fc.record({
        email: fc.option(fc.constantFrom('a', 'bb')),
        phone: fc.option(fc.constantFrom('1', '2')),
      }),
      lastSignalOn: fc.option(fc.constantFrom(day('2020-01-01'), day('2021-01-01'))),
      modifiedOn: fc.option(fc.constantFrom(day('2020-01-01'), day('2021-01-01'))),
      channels: fc.dictionary(fc.constantFrom('email', 'post'), fc.boolean()),
      consentGivenOn: fc.option(fc.constantFrom(day('2020-01-01'), day('2021-01-01'))),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(list => list.map((one, at) => ({ ...one, key: key(String(at)) })));

it('the strictest opt-out wins, no value is lost, and the order of the records makes no difference', () => {
  fc.assert(
    fc.property(records, list => {
      const stays = chooseSurvivor(list) as RecordKey;
      const merged = survive(list, stays, { priority: {} });
      expect(chooseSurvivor(list.toReversed())).toBe(stays);
      expect(survive(list.toReversed(), stays, { priority: {} })).toEqual(merged);
      const refused = list.flatMap(one =>
        Object.keys(one.channels).filter(channel => !one.channels[channel]),
      );
      for (const channel of refused) expect(merged.channels[channel]?.isAllowed).toBe(false);
      const filled = list.flatMap(one => Object.entries(one.texts).filter(([, text]) => text !== null));
      for (const [field] of filled) expect(merged.values[field]).toBeDefined();
    }),
  );
});
