// The blocking keys of persons. Data; a file without a field goes without its keys.

import { mapColumn } from '../columns/column.ts';
import type { PersonFeatures } from '../features/person-features.ts';
import { type BlockingKey, blockingKey, keyPart, manyKey } from './blocking-key.ts';

export function personKeys(features: PersonFeatures): readonly BlockingKey[] {
  const { address } = features;
  const given = keyPart('given_name', features.stem);
  const initial = keyPart('given_name', features.initial);
  const family = keyPart('family_name', features.family);
  const sound = keyPart('family_name', features.sound);
  const birth = keyPart('birth_date', features.birth);
  const year = keyPart('birth_date', features.birthYear);
  const dayOfYear = keyPart('birth_date', features.birth && mapColumn(features.birth, text => text.slice(4)));
  const postcode = keyPart('postal_code', address.postcode);
  const area = keyPart('postal_code', address.area);
  const city = keyPart('locality', address.city);
  const number = keyPart('street', address.number);
  const street = keyPart('street', address.street);
  const birthPlace = keyPart('birth_place', features.birthPlace);
  const start = keyPart(
    'family_name',
    features.family && mapColumn(features.family, text => text.slice(0, 3)),
  );
  return [
    blockingKey('national-id', [keyPart('national_id', features.nationalId)]),
    blockingKey('iban', [keyPart('iban', features.iban)]),
    manyKey('email', 'email', features.emails.columns),
    manyKey('telephone', 'telephone', features.phones.columns),
    blockingKey('surname+birth', [family, birth]),
    blockingKey('given+birth', [given, birth]),
    blockingKey('email-local', [keyPart('email', features.emails.local)]),
    blockingKey('postcode+number', [postcode, number]),
    blockingKey('postcode+birth', [postcode, birth]),
    blockingKey('city+birth', [city, birth]),
    blockingKey('birth', [birth]),
    blockingKey('given+surname', [given, family]),
    blockingKey('sound+given', [sound, given]),
    blockingKey('surname+postcode', [family, postcode]),
    blockingKey('given+postcode', [given, postcode]),
    blockingKey('sound+year', [sound, year]),
    blockingKey('given+year+area', [given, year, area]),
    blockingKey('surname+initial', [family, initial]),
    blockingKey('street+number', [street, number]),
    blockingKey('given+day', [given, dayOfYear]),
    blockingKey('given+year', [given, year]),
    blockingKey('surname', [family]),
    blockingKey('given', [given]),
    blockingKey('start+initial+year', [start, initial, year]),
    blockingKey('surname+city', [family, city]),
    blockingKey('given+city', [given, city]),
    blockingKey('given+birth-place', [given, birthPlace]),
    blockingKey('surname+birth-place', [family, birthPlace]),
    blockingKey('street+given', [street, given]),
    blockingKey('swapped', swappedParts(features)),
  ].filter(key => key !== null);
}

/** Given name and surname in the order of their codes, so that an exchange makes no difference. */
function swappedParts({ given, family }: PersonFeatures): Parameters<typeof blockingKey>[1] {
  if (given === null || family === null) return [null];
  const low = new Int32Array(given.codes.length);
  const high = new Int32Array(given.codes.length);
  given.codes.forEach((code, record) => {
    const other = family.codes[record] ?? -1;
    const isKnown = code >= 0 && other >= 0;
    low[record] = isKnown ? Math.min(code, other) : -1;
    high[record] = isKnown ? Math.max(code, other) : -1;
  });
  const size = given.values.size;
  return [
    { field: 'given_name', codes: { codes: low, size } },
    { field: 'family_name', codes: { codes: high, size } },
  ];
}
