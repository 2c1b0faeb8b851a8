// Which facts of a record are compared, and how they are handed out of the bytes in which the store keeps them.

import type { MatchField } from '../../matching/fields/field-words.ts';
import { FACTS, type FactName } from '../../model/facts.ts';
import type { FactsPage } from '../../store/persons/match-records.ts';
import { JsonbItem } from '../../store/records/jsonb-items.ts';
import type { MatchedEntity } from '../../store/schema/matching.ts';

type Named<Of extends MatchedEntity> = readonly (readonly [FactName<Of>, MatchField])[];

const CONTACT_FIELDS: Named<'contact'> = [
  ['birth_on', 'birth_date'],
  ['honorific_prefix', 'gender'],
  ['initials', 'initials'],
  ['given_name', 'given_name'],
  ['additional_name', 'additional_name'],
  ['family_name', 'family_name'],
  ['formatted_name', 'formatted_name'],
  ['email', 'email'],
  ['telephone', 'telephone'],
  ['mobile', 'telephone'],
  ['street', 'street'],
  ['house_number', 'house_number'],
  ['house_number_suffix', 'house_number_suffix'],
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
  ['house_number_suffix', 'house_number_suffix'],
  ['postal_code', 'postal_code'],
  ['locality', 'locality'],
  ['kvk_number', 'kvk_number'],
  ['vat_id', 'vat_id'],
  ['iban', 'iban'],
];

/** Further addresses and numbers of one contact that are compared. */
export const MOST_FURTHER = 3;

/** What a column of an entity holds: a fact, or for `points` one of the further addresses and numbers. */
export interface ComparedColumn {
  readonly fact: string;
  /** Null: what only a project knows, and no comparison reads. */
  readonly field: MatchField | null;
}

/** All columns of an entity. */
export function comparedColumns(entity: MatchedEntity): readonly ComparedColumn[] {
  if (entity === 'organisation') return ORGANISATION_FIELDS.map(([fact, field]) => ({ fact, field }));
  const further = (['email', 'telephone'] as const).flatMap(field =>
    Array.from({ length: MOST_FURTHER }, () => ({ fact: 'points', field })),
  );
  return [
    ...CONTACT_FIELDS.map(([fact, field]) => ({ fact, field })),
    ...further,
    { fact: 'address_key', field: null },
  ];
}

/** Takes what is compared of one record after another. */
export interface FactsTaker {
  /** `column`: the first that a fact fills. */
  readonly take: (column: number, bytes: Uint8Array, item: JsonbItem) => void;
  readonly end: () => void;
}

/** Hands what is compared of the records of a page to somebody. */
export function pageReader(entity: MatchedEntity): (page: FactsPage, taker: FactsTaker) => void {
  const columns = comparedColumns(entity);
  const placed = Int8Array.from(FACTS[entity], name => columns.findIndex(({ fact }) => fact === name));
  const item = new JsonbItem();
  return ({ bytes, count }, { take, end }) => {
    for (let record = 0, at = 0; record < count; record++) {
      item.read(bytes, at);
      const last = item.end;
      at = item.start;
      for (let fact = 0; at < last; fact++) {
        item.read(bytes, at);
        at = item.end;
        const column = placed[fact] as number;
        if (column >= 0) take(column, bytes, item);
      }
      end();
    }
  };
}
