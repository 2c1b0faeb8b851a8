// Several addresses of one record are told apart by where their columns stand.

import { expect, it } from 'vitest';
import {
  type AddressSet,
  addressSets,
  sharedAddressSets,
} from '../../../src/matching/fields/address-sets.ts';
import type { MatchField } from '../../../src/matching/fields/field-words.ts';

const FIELDS: Readonly<Record<string, MatchField | null>> = {
  s: 'street',
  n: 'house_number',
  p: 'postal_code',
  l: 'locality',
  '.': null,
};

/** `street0 postal_code0 / street1 …`; empty where there is one address. */
function setsOf(columns: string): string {
  return said(ofColumns(columns));
}

function ofColumns(columns: string): readonly AddressSet[] {
  return addressSets([...columns].map(sign => FIELDS[sign] ?? null));
}

function said(sets: readonly AddressSet[]): string {
  return sets
    .map(set => [...set].map(([field, places]) => `${field[0]}${places.join('+')}`).join(' '))
    .join(' / ');
}

it.each([
  ['one after the other', '..spl.spl.', 's0 p0 l0 / s1 p1 l1'],
  ['with a house number in one only', 'snplspl', 's0 h0 p0 l0 / s1 p1 l1'],
  ['the street behind the place', 'plspls', 'p0 l0 s0 / p1 l1 s1'],
  ['three', 'splsplspl', 's0 p0 l0 / s1 p1 l1 / s2 p2 l2'],
  ['two lines of one street', 'sspl', ''],
  ['a second line behind the place', 'spl.s', ''],
  ['a second line behind the second', 'splspls', 's0+2 p0 l0 / s1 p1 l1'],
  ['a second line between the place and the postcode', 'slsp', ''],
  ['the same, twice', 'slspslsp', 's0+1 l0 p0 / s2+3 l1 p1'],
  ['a second without a place', 'splsn', 's0 p0 l0 / s1 h0'],
  ['a place more', 'spl.l', ''],
  ['side by side', 'ssppll', 's0 p0 l0 / s1 p1 l1'],
  ['side by side, one town', 'ssppl', 's0 p0 l0 / s1 p1'],
  ['one', '.snpl', ''],
  ['none', '...', ''],
])('%s', (_, columns, sets) => {
  expect(setsOf(columns)).toBe(sets);
});

it.each([
  ['alike', ['splspl', 'plspls'], 's0 p0 l0 / s1 p1 l1'],
  ['one with house numbers', ['splspl', 'snplsnpl'], 's0 p0 l0 h0 / s1 p1 l1 h1'],
  ['one with a house number in the second only', ['snplsnpl', 'splsnpl'], ''],
  ['one with two lines of the first', ['splspl', 'ssplspl'], ''],
  ['one with two lines of the second', ['splspl', 'splsspl'], 's0 p0 l0 / s1+2 p1 l1'],
  ['one with one address', ['splspl', 'spl'], ''],
])('of files, %s', (_, files, sets) => {
  expect(said(sharedAddressSets(files.map(ofColumns)))).toBe(sets);
});
