// What recognises somebody who was erased: unique identifiers alone, weak ones by two.

import { createSecretKey, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type ContactKeys,
  hashIdentifier,
  type IdentifierKind,
  identifiersOf,
  isEnough,
} from '../../src/purging/identifiers.ts';

const KEYS: ContactKeys = {
  ...{
    source: 'crm',
    sourceId: '1',
    emails: ['jan+nieuws@example.nl'],
    phones: ['201234567'],
    iban: 'NL00 bank 1',
  },
  ...{ initialKey: 'j', familyKey: 'vries', birthOn: '1970-01-02', addressKey: '1234AB 1' },
};
const texts = (keys: Partial<ContactKeys>): readonly string[] =>
  identifiersOf({ ...KEYS, ...keys }).map(({ kind, text }) => `${kind} ${text}`);

describe('identifiers', () => {
  it('are an id, addresses with and without tag, IBAN, telephone, name with birth, address with name', () => {
    expect(texts({})).toEqual([
      ...['record crm/1', 'email jan+nieuws@example.nl', 'email_without_tag jan@example.nl'],
      ...['phone 201234567', 'iban NL00BANK1', 'name_and_birth j vries 1970-01-02'],
      'address_and_name 1234AB 1 vries',
    ]);
  });

  it('recognise an address with a tag by the bare one, and the other way round', () => {
    const bare = (email: string): string | undefined =>
      identifiersOf({ ...KEYS, emails: [email] }).find(({ kind }) => kind === 'email_without_tag')?.text;
    expect(bare('jan@example.nl')).toBe(bare('jan+nieuws@example.nl'));
  });

  it('leave out what is not known', () => {
    const none = { emails: [], phones: [], iban: null, birthOn: null, addressKey: null };
    expect(texts(none)).toEqual(['record crm/1']);
  });

  it.each<readonly [readonly IdentifierKind[], boolean]>([
    [['email'], true],
    [['record'], true],
    [['iban'], true],
    [['phone'], false],
    [['name_and_birth'], false],
    [['phone', 'phone'], false],
    [['phone', 'name_and_birth'], true],
    [['phone', 'address_and_name'], true],
    [[], false],
  ])('%j is enough: %s', (kinds, enough) => {
    expect(isEnough(kinds)).toBe(enough);
  });

  it('hash to nothing without the key, and to something else with another key or kind', () => {
    const [one, other] = [createSecretKey(Buffer.alloc(32, 1)), createSecretKey(Buffer.alloc(32, 2))];
    const email = { kind: 'email', text: 'jan@example.nl' } as const;
    const hex = (key: KeyObject, kind: IdentifierKind): string =>
      hashIdentifier(key, { ...email, kind }).toString('hex');
    expect(hex(one, 'email')).toBe(hex(one, 'email'));
    expect(new Set([hex(one, 'email'), hex(other, 'email'), hex(one, 'email_without_tag')]).size).toBe(3);
  });
});
