// Categories of personal data that a register may name without defining them. Data only; a register of its own goes first.

import type { Field } from '../model/field.ts';

/** Dutch name → its fields. Columns of administration (ids, dates, owner, labels) belong to none. */
export const DEFAULT_CATEGORIES: Readonly<Record<string, readonly Field[]>> = {
  naam: [
    ...([
      'honorific_prefix',
      'initials',
      'given_name',
      'additional_name',
      'name_infix',
      'family_name',
    ] as const),
    ...(['honorific_suffix', 'birth_name', 'nickname', 'formatted_name'] as const),
  ],
  adres: ['street', 'house_number', 'house_number_suffix', 'postal_code', 'locality', 'region', 'country'],
  contact: ['email', 'telephone', 'mobile', 'fax', 'website'],
  geboorte: ['birth_date', 'gender'],
  werk: ['job_title', 'department', 'organisation_id', 'organisation_name', 'kvk_number', 'vat_id'],
  betaling: ['iban'],
  notities: ['notes'],
};
