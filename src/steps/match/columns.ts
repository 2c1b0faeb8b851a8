// The texts of the store as dictionary-encoded columns by field, in the order of record keys. One pass; no object per record.

import { type Column, type ColumnBuilder, columnBuilder, mapColumns } from '../../matching/columns/column.ts';
import type { MatchField } from '../../matching/fields/field-words.ts';
import type { RawFields } from '../../matching/fields/raw-fields.ts';
import { fingerprintOf } from '../../matching/memory.ts';
import type { FactName } from '../../model/facts.ts';
import type { Store } from '../../store/open.ts';
import { matchFacts, type RankedRecords } from '../../store/persons/match-records.ts';
import type { MatchedEntity } from '../../store/schema/matching.ts';
import type { Pulse } from '../pulse.ts';

/** The columns of an entity, and what only a project knows. */
export interface StoreColumns {
  readonly raw: RawFields;
  /** By rank whether postcode, number and addition are the same: the addition tells neighbours apart. Never of organisations. */
  readonly isSameAddress: (a: number, b: number) => boolean;
  /** By rank a hash of all texts that are compared. */
  readonly fingerprints: Float64Array;
}

type Named<Of extends MatchedEntity> = readonly (readonly [FactName<Of>, MatchField])[];

const CONTACT_FIELDS: Named<'contact'> = [
  ['birth_on', 'birth_date'],
  ['initials', 'initials'],
  ['given_name', 'given_name'],
  ['family_name', 'family_name'],
  ['formatted_name', 'formatted_name'],
  ['email', 'email'],
  ['telephone', 'telephone'],
  ['mobile', 'telephone'],
  ['street', 'street'],
  ['house_number', 'house_number'],
  ['postal_code', 'postal_code'],
  ['locality', 'locality'],
  ['organisation_name', 'organisation_name'],
  ['iban', 'iban'],
];

const ORGANISATION_FIELDS: Named<'organisation'> = [
  ['organisation_name', 'organisation_name'],
  ['email', 'email'],
  ['telephone', 'telephone'],
  ['street', 'street'],
  ['house_number', 'house_number'],
  ['postal_code', 'postal_code'],
  ['locality', 'locality'],
  ['kvk_number', 'kvk_number'],
  ['vat_id', 'vat_id'],
  ['iban', 'iban'],
];

/** Further addresses and numbers of one contact that are compared. */
const MOST_FURTHER = 3;

export async function storeColumns(
  store: Store,
  entity: MatchedEntity,
  { ranked, pulse }: { readonly ranked: RankedRecords; readonly pulse: Pulse },
): Promise<StoreColumns> {
  const fields = entity === 'contact' ? CONTACT_FIELDS : ORGANISATION_FIELDS;
  const extra = entity === 'contact' ? (['address_key', 'points'] as const) : [];
  const names = [...fields.map(([name]) => name), ...extra];
  const builders = fields.map(() => columnBuilder());
  const address = columnBuilder();
  const further = { email: furtherColumns(), telephone: furtherColumns() };
  const hashes = new Float64Array(ranked.size);
  let read = 0;
  for (const [, text] of matchFacts(store, entity, names as FactName<typeof entity>[])) {
    const facts = JSON.parse(text) as (string | null)[];
    builders.forEach((builder, at) => {
      builder.add(facts[at] ?? null);
    });
    if (entity === 'contact') {
      address.add(facts[fields.length] ?? null);
      addPoints((facts[fields.length + 1] ?? []) as readonly Point[], further);
    }
    hashes[read] = fingerprintOf(text);
    read += 1;
    if (read % 8192 === 0) await pulse.beat('match', read, ranked.size);
  }
  const order = orderOf(ranked);
  const columns = new Map<MatchField, Column[]>();
  const put = (field: MatchField, builder: ColumnBuilder): void => {
    const column = builder.build();
    if (column.values.size > 0) columns.set(field, [...(columns.get(field) ?? []), column]);
  };
  fields.forEach(([, field], at) => {
    put(field, builders[at] as ColumnBuilder);
  });
  for (const field of ['email', 'telephone'] as const)
    for (const builder of further[field]) put(field, builder);
  const [addresses = null] =
    entity === 'contact' ? mapColumns([address.build()], text => text, { order }) : [];
  const isSameAddress = (a: number, b: number): boolean => {
    const code = addresses?.codes[a] ?? -1;
    return code >= 0 && code === addresses?.codes[b];
  };
  const fingerprints = Float64Array.from(order, place => hashes[place] ?? 0);
  return { raw: { size: ranked.size, columns, order }, isSameAddress, fingerprints };
}

/** A further contact point: field, text, key. */
type Point = readonly [field: string, value: string | null, key: string | null];

function furtherColumns(): readonly ColumnBuilder[] {
  return Array.from({ length: MOST_FURTHER }, () => columnBuilder());
}

function addPoints(
  points: readonly Point[],
  further: { readonly email: readonly ColumnBuilder[]; readonly telephone: readonly ColumnBuilder[] },
): void {
  const texts = { email: [] as (string | null)[], telephone: [] as (string | null)[] };
  for (const [field, value] of points) texts[field === 'email' ? 'email' : 'telephone'].push(value);
  further.email.forEach((builder, at) => {
    builder.add(texts.email[at] ?? null);
  });
  further.telephone.forEach((builder, at) => {
    builder.add(texts.telephone[at] ?? null);
  });
}

/** By rank the place of the record in the order of record ids. */
function orderOf({ recordIds }: RankedRecords): Int32Array {
  const sorted = recordIds.toSorted();
  const lowest = sorted[0] ?? 0;
  const places = new Int32Array((sorted.at(-1) ?? 0) - lowest + 1);
  sorted.forEach((recordId, place) => {
    places[recordId - lowest] = place;
  });
  return recordIds.map(recordId => places[recordId - lowest] ?? 0);
}
