// What matching sees of organisations: one column per aspect, from whatever fields the file has. May not compare.

import { fold } from '../../normalising/fold.ts';
import { type OrganisationName, organisationName } from '../../normalising/organisation-name.ts';
import { phoneticKey } from '../../normalising/phonetic.ts';
import { type Column, coalesce, mapColumn } from '../columns/column.ts';
import { allTexts } from '../columns/texts.ts';
import { type RawFields, readField } from '../fields/raw-fields.ts';
import { type Address, readAddress } from './address.ts';
import { type Emails, type Phones, readEmails, readPhones } from './contact-points.ts';
import { identifier } from './person-features.ts';

/** A name taken apart, with what its words weigh in this file. */
export interface WeighedName extends OrganisationName {
  /** Bits by word of `core`: log2 of the share of records that have it, turned round. */
  readonly bits: readonly number[];
  readonly total: number;
  /** The core without spaces. */
  readonly compact: string;
}

/** Every column over all records; null when no field of the file says it. */
export interface OrganisationFeatures {
  readonly size: number;
  readonly name: Column | null;
  /** By code of `name`. */
  readonly names: readonly WeighedName[];
  /** How many records have a word. */
  readonly wordCounts: ReadonlyMap<string, number>;
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
  const name = coalesce(readField(raw, 'organisation_name', text => fold(text)));
  const texts = name === null ? [] : [...allTexts(name.values)];
  const parts = texts.map(organisationName);
  const wordCounts = countWords(name, parts);
  const address = readAddress(raw);
  const towns = new Set(address.city === null ? [] : allTexts(address.city.values));
  const names = parts.map(one => weighName(withTowns(one, towns), wordCounts, raw.size));
  const byText = new Map(texts.map((text, code) => [text, names[code]] as const));
  const emails = readEmails(raw);
  return {
    size: raw.size,
    name,
    names,
    wordCounts,
    kvk: coalesce(readField(raw, 'kvk_number', identifier)),
    vat: coalesce(readField(raw, 'vat_id', identifier)),
    iban: coalesce(readField(raw, 'iban', identifier)),
    domain: coalesce([
      ...readField(raw, 'website', domainOf),
      ...emails.columns.map(column => mapColumn(column, domainOf)),
    ]),
    emails,
    phones: readPhones(raw),
    address,
    compact: name && mapColumn(name, text => byText.get(text)?.compact ?? null),
    sound: name && mapColumn(name, text => phoneticKey(byText.get(text)?.core[0] ?? '')),
  };
}

/** A town in a name tells branches apart. */
function withTowns(name: OrganisationName, towns: ReadonlySet<string>): OrganisationName {
  const found = name.core.filter((word, at) => at > 0 && towns.has(word));
  if (found.length === 0) return name;
  return { ...name, branch: [...new Set([...name.branch, ...found])].toSorted() };
}

function countWords(name: Column | null, parts: readonly OrganisationName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of name?.codes ?? []) {
    for (const word of new Set(parts[code]?.core)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function weighName(name: OrganisationName, counts: ReadonlyMap<string, number>, size: number): WeighedName {
  const bits = name.core.map(word => Math.log2((size + 1) / (counts.get(word) ?? 1)) + 0.5);
  return { ...name, bits, total: bits.reduce((sum, one) => sum + one, 0), compact: name.core.join('') };
}

/** Domains that give mailboxes to anybody, without their ending (the largest providers in the Netherlands and abroad, 2026-11). */
const FREE_MAIL: ReadonlySet<string> = new Set(
  (
    'gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol gmx web protonmail proton zoho mail ziggo kpnmail kpnplanet ' +
    'planet xs4all hetnet home casema chello upcmail telfort tele2 online quicknet zonnet wanadoo versatel solcon caiway zeelandnet t-online ' +
    'orange free laposte comcast verizon att sbcglobal btinternet telenet skynet facebook twitter linkedin instagram'
  ).split(' '),
);

function domainOf(text: string): string | null {
  const host =
    /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?(?:www\d?\.)?([^/:?#\s]+)/i.exec(text.trim().toLowerCase())?.[1] ?? '';
  const labels = host.split('.');
  const isFree = FREE_MAIL.has(labels.at(-2) ?? '') || FREE_MAIL.has(labels.at(-3) ?? '');
  return labels.length < 2 || isFree ? null : host;
}
