// The blocking keys of organisations. Data; a file without a field goes without its keys.

import { listColumns } from '../columns/made-columns.ts';
import type { OrganisationFeatures } from '../features/organisation-features.ts';
import { rarestWords, type WeighedName } from '../features/word-weights.ts';
import { type BlockingKey, blockingKey, contactKey, keyPart, manyKey } from './blocking-key.ts';

export function organisationKeys(features: OrganisationFeatures): readonly BlockingKey[] {
  const { address } = features;
  const postcode = keyPart('postal_code', address.postcode);
  const number = keyPart('street', address.number);
  const street = keyPart('street', address.street);
  const city = keyPart('locality', address.city);
  const sound = keyPart('organisation_name', features.sound);
  return [
    blockingKey('kvk-number', [keyPart('kvk_number', features.kvk)]),
    blockingKey('vat-id', [keyPart('vat_id', features.vat)]),
    blockingKey('iban', [keyPart('iban', features.iban)]),
    blockingKey('domain', [keyPart('website', features.domain)]),
    contactKey('email', features.emails.columns),
    contactKey('telephone', features.phones.columns),
    blockingKey('postcode+number', [postcode, number]),
    blockingKey('street+number', [street, number]),
    blockingKey('name', [keyPart('organisation_name', features.compact)]),
    nameKey(features, 'rarest-word', name => rarest(name, 2)),
    nameKey(features, 'word-pairs', name => wordPairs(name, MOST_WORDS)),
    ...(features.areNamesAlone
      ? [nameKey(features, 'word-off', name => [...oneWordOff(name), ...endsOf(name.letters)])]
      : [nameKey(features, 'rarest-words', name => wordPairs(name, RAREST_WORDS))]),
    nameKey(features, 'name-grams', name => grams(name.compact)),
    blockingKey('sound+city', [sound, city]),
    blockingKey('sound+postcode', [sound, postcode]),
    blockingKey('sound+number', [sound, number]),
    blockingKey('name-start', [keyPart('organisation_name', features.compact, text => text.slice(0, 6))]),
    blockingKey('name-end', [keyPart('organisation_name', features.compact, text => text.slice(-6))]),
  ].filter(key => key !== null);
}

/** A key with several values per name. */
function nameKey(
  { name, names }: OrganisationFeatures,
  label: string,
  valuesOf: (name: WeighedName) => readonly string[],
): BlockingKey | null {
  if (name === null) return null;
  return manyKey(label, 'organisation_name', () =>
    listColumns(name, code => valuesOf(names[code] as WeighedName)),
  );
}

function rarest(name: WeighedName, count: number): readonly string[] {
  return rarestWords(name, count).map(({ word }) => word);
}

const MOST_WORDS = 5;
/**
 * Pairs of the three rarest are among those of five, but in a large file more of their blocks fit their cap (200,000 invented organisations:
 * F1 0.958, 0.949 without this key).
 */
const RAREST_WORDS = 3;

/** Every two of the rarest words, by the alphabet. */
function wordPairs(name: WeighedName, count: number): readonly string[] {
  const words = rarest(name, count);
  return words.flatMap((one, at) =>
    words.slice(at + 1).map(other => (one < other ? `${one} ${other}` : `${other} ${one}`)),
  );
}

/** Each word cut to what it begins or ends with, beside all others: a slip of the pen is in one word, at one end. */
function oneWordOff({ core }: WeighedName): readonly string[] {
  if (core.length < 2 || core.length > MOST_WORDS) return [];
  return core.flatMap((word, at) => {
    const others = core.toSpliced(at, 1).join(' ');
    return [`${at} ${word.slice(0, HALF)} ${others}`, `${others} ${word.slice(-HALF)} ${at}`];
  });
}

const HALF = 3;

/** What a long name begins and ends with, as one. */
function endsOf(letters: string): readonly string[] {
  return letters.length < 2 * GRAM ? [] : [letters.slice(0, GRAM) + letters.slice(-GRAM)];
}

const GRAM = 5;
const MOST_GRAMS = 4;

/** Pieces of a short name: what a typing error in its only word leaves equal. */
function grams(compact: string): readonly string[] {
  if (compact.length < GRAM || compact.length > 4 * GRAM) return [];
  const pieces = Array.from({ length: compact.length - GRAM + 1 }, (_, at) => compact.slice(at, at + GRAM));
  const step = Math.max(1, Math.ceil(pieces.length / MOST_GRAMS));
  return [...new Set(pieces.filter((_, at) => at % step === 0))];
}
