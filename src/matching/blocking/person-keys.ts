// The blocking keys of persons. Data; a file without a field goes without its keys.

import { countKnown } from '../columns/column.ts';
import { sharedInts } from '../columns/ints.ts';
import { placesWhere } from '../columns/places.ts';
import type { PersonFeatures } from '../features/person-features.ts';
import { type BlockingKey, blockingKey, contactKey, type KeyPart, keyPart } from './blocking-key.ts';

export function personKeys(features: PersonFeatures): readonly BlockingKey[] {
  const { address } = features;
  const { local } = features.emails;
  const given = keyPart('given_name', features.stem);
  const initial = keyPart('given_name', features.initial);
  const family = keyPart('family_name', features.family);
  const sound = keyPart('family_name', features.sound);
  const birth = keyPart('birth_date', features.birth);
  const year = keyPart('birth_date', features.birthYear);
  const dayOfYear = keyPart('birth_date', features.birth, text => text.slice(4));
  const postcode = keyPart('postal_code', address.postcode);
  const area = keyPart('postal_code', address.area);
  const city = keyPart('locality', address.city);
  const number = keyPart('street', address.number);
  const street = keyPart('street', address.street);
  const birthPlace = keyPart('birth_place', features.birthPlace);
  const start = keyPart('family_name', features.family, text => text.slice(0, 3));
  return [
    ...features.nationalIds.map((column, at) =>
      blockingKey(at === 0 ? 'national-id' : `national-id-${at + 1}`, [keyPart('national_id', column)]),
    ),
    blockingKey('iban', [keyPart('iban', features.iban)]),
    contactKey('email', features.emails.columns),
    contactKey('telephone', features.phones.columns),
    blockingKey('surname+birth', [family, birth]),
    blockingKey('given+birth', [given, birth]),
    blockingKey('email-local', [local && { field: 'email', codes: () => local }]),
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
    swappedKey(features),
    blockingKey('start+birth-place', [start, birthPlace]),
    ...addressKeys(features, { postcode, city, street }),
  ].filter(key => key !== null);
}

/**
 * Two that are mistyped in both names meet at the address only: where of most records nothing else is told, or where a postcode has no
 * number beside it. Of large blocks the pair budget takes what it can.
 */
function addressKeys(
  features: PersonFeatures,
  { postcode, city, street }: Readonly<Record<'postcode' | 'city' | 'street', KeyPart | null>>,
): readonly (BlockingKey | null)[] {
  if (areNameAndPlaceAll(features))
    return [
      blockingKey('postcode', [postcode]),
      blockingKey('city', [city]),
      blockingKey('street', [street]),
    ];
  return features.address.number === null ? [blockingKey('postcode', [postcode])] : [];
}

function areNameAndPlaceAll({ size, birthYear, nationalIds, emails, phones }: PersonFeatures): boolean {
  const told = [birthYear, ...nationalIds, ...emails.columns, ...phones.columns].filter(
    column => column !== null,
  );
  if (told.some(({ codes }) => countKnown(codes) >= size / 2)) return false;
  return (
    placesWhere(size, record => told.some(({ codes }) => (codes[record] as number) >= 0)).length < size / 2
  );
}

/** Given name and surname in the order of their codes, so that an exchange makes no difference. */
function swappedKey({ given, family }: PersonFeatures): BlockingKey | null {
  if (given === null || family === null) return null;
  const columns = (): ReturnType<BlockingKey['columns']> => {
    const [low, high] = [sharedInts(given.codes), sharedInts(family.codes)];
    for (let record = 0; record < low.length; record++) {
      const [one, other] = [low[record] as number, high[record] as number];
      const isKnown = one >= 0 && other >= 0;
      low[record] = isKnown ? Math.min(one, other) : -1;
      high[record] = isKnown ? Math.max(one, other) : -1;
    }
    const { size } = given.values;
    return [
      [
        { codes: low, size },
        { codes: high, size },
      ],
    ];
  };
  return { name: 'swapped', fields: ['given_name', 'family_name'], columns };
}
