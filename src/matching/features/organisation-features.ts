// What matching sees of organisations: one column per aspect, from whatever fields the file has. May not compare.

import { type OrganisationName, organisationName } from '../../normalising/organisation-name.ts';
import { organisationText } from '../../normalising/organisation-words.ts';
import { phoneticKey } from '../../normalising/phonetic.ts';
import { type Column, coalesce, countCodes } from '../columns/column.ts';
import { mapColumn } from '../columns/made-columns.ts';
import { allTexts } from '../columns/texts.ts';
import { type RawFields, readField } from '../fields/raw-fields.ts';
import { type Address, readAddress } from './address.ts';
import { closingWords, MOST_CLOSING, withTowns } from './closing-words.ts';
import { type Emails, type Phones, readEmails, readPhones } from './contact-points.ts';
import { domainOf } from './domain.ts';
import { identifierKey } from './identifier-key.ts';
import { type NameOdds, nameOdds } from './name-odds.ts';
import { varietyBits } from './name-variety.ts';
import { codesByGroup, countWords, groupNames, type WeighedName, weighName } from './word-weights.ts';

/** Every column over all records; null when no field of the file says it. */
export interface OrganisationFeatures {
  readonly size: number;
  /** True where records tell no more than a name, a town and numbers of registers. */
  readonly areNamesAlone: boolean;
  readonly name: Column | null;
  /** By code of `name`. */
  readonly names: readonly WeighedName[];
  readonly odds: NameOdds;
  readonly kvk: Column | null;
  readonly vat: Column | null;
  readonly iban: Column | null;
  /** Of the website or the e-mail address; no free-mail domain. */
  readonly domain: Column | null;
  readonly emails: Emails;
  readonly phones: Phones;
  readonly address: Address;
  readonly compact: Column | null;
  readonly sound: Column | null;
}

export function organisationFeatures(raw: RawFields): OrganisationFeatures {
  const name = coalesce(readField(raw, 'organisation_name', organisationText));
  const texts = name === null ? [] : [...allTexts(name.values)];
  const parts = texts.map(organisationName);
  const address = readAddress(raw);
  const emails = readEmails(raw);
  const phones = readPhones(raw);
  const domain = coalesce([
    ...readField(raw, 'website', domainOf),
    ...emails.columns.map(column => mapColumn(column, domainOf)),
  ]);
  const areNamesAlone = !isSeatTold({ address, phones, emails, domain });
  const names = name === null ? [] : weighNames({ name, parts, address, areNamesAlone });
  const byText = new Map(texts.map((text, code) => [text, names[code]] as const));
  return {
    size: raw.size,
    areNamesAlone,
    name,
    names,
    odds: oddsOf(name, names, address.city),
    kvk: coalesce(readField(raw, 'kvk_number', identifierKey)),
    vat: coalesce(readField(raw, 'vat_id', identifierKey)),
    iban: coalesce(readField(raw, 'iban', identifierKey)),
    domain,
    emails,
    phones,
    address,
    compact: name && mapColumn(name, text => byText.get(text)?.compact ?? null),
    sound: name && mapColumn(name, text => phoneticKey(byText.get(text)?.core[0] ?? '')),
  };
}

/**
 * Who shares a building, or is another branch of a concern, is told by an address or number. Of names alone, or names and towns, every
 * pair of one name would be as likely two branches.
 */
function isSeatTold({
  address: { street, postcode },
  phones,
  emails,
  domain,
}: Pick<OrganisationFeatures, 'address' | 'phones' | 'emails' | 'domain'>): boolean {
  return (
    street !== null ||
    postcode !== null ||
    domain !== null ||
    phones.columns.length + emails.columns.length > 0
  );
}

interface Named {
  readonly name: Column;
  /** By code of `name`. */
  readonly parts: readonly OrganisationName[];
  readonly address: Address;
  readonly areNamesAlone: boolean;
}

/** Of names alone, a name counts once however many records have it: equal ones are the same, not common. */
function weighNames({ name, parts, address, areNamesAlone }: Named): readonly WeighedName[] {
  const { city } = address;
  const width = 1 + (city?.values.size ?? 0);
  const named = (record: number, code: number): number => code * width + 1 + (city?.codes[record] ?? -1);
  const groups = groupNames(name, areNamesAlone ? named : null);
  const counts = countWords(name, parts, { groups, arePairsAsked: areNamesAlone });
  // Where no column tells towns, names do.
  const towns =
    city === null && areNamesAlone
      ? closingWords(parts)
      : new Set(city === null ? [] : allTexts(city.values));
  const most = areNamesAlone ? MOST_CLOSING : 1;
  return parts.map(one => weighName(withTowns(one, towns, most), counts));
}

/** Of names and towns, others of one name are as often branches: what towns say is told by them. */
function oddsOf(name: Column | null, names: readonly WeighedName[], city: Column | null): NameOdds {
  const odds = nameOdds(names, name === null ? new Int32Array(0) : countCodes(name));
  return city === null ? odds : { ...odds, equal: 0, formed: 0 };
}

/** The names weighed anew by the entities that were found: a word that one of them has in a hundred spellings is not common. */
export function weighByClusters(
  features: OrganisationFeatures,
  clusters: Int32Array,
): OrganisationFeatures | null {
  const { name, names, areNamesAlone } = features;
  if (name === null || !areNamesAlone) return null;
  const groups = groupNames(name, record => clusters[record] ?? record);
  const spellings = new Set(names.map(({ compact }) => compact));
  if (spellings.size < SPELLINGS * (groups.starts.length - 1)) return null;
  const counts = countWords(name, names, { groups, arePairsAsked: true });
  const again = names.map(one => weighName(one, counts));
  const odds = {
    ...oddsOf(name, again, features.address.city),
    // Who has many names has them in other words.
    repeated: 0,
    varied: varietyBits(codesByGroup(name, groups).map(codes => codes.map(code => names[code]?.core ?? []))),
  };
  return { ...features, names: again, odds };
}

/** So many names an entity, on average, and the words of the largest look common. */
const SPELLINGS = 1.25;
