// Which pairs bind, which ask, which are nothing: a table of what people and organisations may share.

import { describe, expect, it } from 'vitest';
import { organisationZone, personZone, type Verdict } from '../../../src/matching/grouping/zones.ts';

/** `given surname | what else agrees or differs`, as the evidence of a pair is written. */
const levelOf =
  (evidence: string) =>
  (name: string): string | null =>
    new Map(evidence.split(' ').map(one => one.split(':') as [string, string])).get(name) ?? null;

const PERSONS: readonly (readonly [string, string, Verdict])[] = [
  ['same name and e-mail', 'given-name:exact surname:exact email:exact', 'sure'],
  ['same name and telephone', 'given-name:exact surname:exact email:else telephone:exact', 'sure'],
  ['same name and address, nothing else known', 'given-name:exact surname:exact ADDRESS', 'check'],
  ['same name, address and telephone', 'given-name:exact surname:exact telephone:exact ADDRESS', 'check'],
  ['same name and address, other mailboxes', 'given-name:exact surname:exact email:else ADDRESS', 'check'],
  [
    'same name, address and landline, other mobiles',
    'given-name:exact surname:exact telephone:one-of-several ADDRESS',
    'check',
  ],
  [
    'same name, address and birth date, other mailboxes',
    'given-name:exact surname:exact birth-date:exact email:else ADDRESS',
    'sure',
  ],
  ['one of two numbers, another address', 'given-name:exact surname:exact telephone:one-of-several', 'sure'],
  ['same name and birth date', 'given-name:exact surname:exact birth-date:exact', 'sure'],
  ['same name, stranger', 'given-name:exact surname:exact email:alike telephone:else place:city', null],
  ['household, another first name', 'given-name:else surname:exact telephone:exact ADDRESS', null],
  ['household on one mailbox', 'given-name:else surname:exact email:exact telephone:exact ADDRESS', null],
  ['twins', 'given-name:else surname:exact birth-date:exact telephone:exact ADDRESS', null],
  [
    'twins of nearly one name',
    'given-name:near surname:exact birth-date:exact telephone:exact ADDRESS',
    'check',
  ],
  [
    'father and son of one name',
    'given-name:exact surname:exact birth-date:else telephone:exact ADDRESS',
    'never',
  ],
  ['a typing error in a birth date', 'given-name:exact surname:exact birth-date:near email:exact', 'check'],
  ['an initial that fits', 'given-name:initial surname:exact email:exact telephone:exact', 'check'],
  ['a call name, own e-mail', 'given-name:same-name surname:exact email:exact', 'sure'],
  ['a call name at one address', 'given-name:same-name surname:exact telephone:exact ADDRESS', 'check'],
  [
    'a surname misspelt, own e-mail and telephone',
    'given-name:exact surname:near email:exact telephone:exact',
    'sure',
  ],
  ['a surname misspelt, address only', 'given-name:exact surname:near ADDRESS', 'check'],
  [
    'one of two surnames, own e-mail and address',
    'given-name:exact surname:part email:exact ADDRESS',
    'sure',
  ],
  [
    'married: another surname, own e-mail and telephone',
    'given-name:exact surname:else email:exact telephone:exact',
    'check',
  ],
  ['flatmates of one first name', 'given-name:exact surname:else ADDRESS telephone:exact', null],
  ['names exchanged', 'surname:swapped given-name:exact email:exact', 'sure'],
  ['a mailbox without a name', 'email:exact', 'check'],
  ['other national ids', 'given-name:exact surname:exact national-id:else email:exact', 'never'],
];

const ORGANISATIONS: readonly (readonly [string, string, Verdict])[] = [
  ['same name and number', 'name:exact suffix:same kvk-number:exact', 'sure'],
  ['same name and website', 'name:exact domain:exact', 'sure'],
  ['same name only', 'name:exact place:city', null],
  [
    'holding and operating company',
    'name:exact suffix:qualifier-on-one domain:exact telephone:exact',
    'check',
  ],
  [
    'holding and operating company, numbered apart',
    'name:exact suffix:qualifier-on-one kvk-number:else domain:exact',
    'never',
  ],
  ['another legal form', 'name:exact suffix:other-form domain:exact', 'check'],
  ['another branch', 'name:exact branch:other domain:exact', 'check'],
  ['one building', 'name:else street:exact place:postcode', null],
  ['a slip in the number', 'name:exact kvk-number:near domain:exact', 'check'],
  [
    'holding with the next number',
    'name:contained suffix:qualifier-on-one kvk-number:near domain:exact',
    'never',
  ],
  ['another name, same number', 'name:else kvk-number:exact', 'check'],
];

const said = (evidence: string): [(name: string) => string | null, boolean] => [
  levelOf(evidence.replace('ADDRESS', '')),
  evidence.includes('ADDRESS'),
];

describe('persons', () => {
  it.each(PERSONS)('%s', (_, evidence, zone) => {
    expect(personZone(...said(evidence))).toBe(zone);
  });
});

describe('organisations', () => {
  it.each(ORGANISATIONS)('%s', (_, evidence, zone) => {
    expect(organisationZone(levelOf(evidence))).toBe(zone);
  });
});
