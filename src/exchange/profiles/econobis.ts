// Econobis: contact import. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const econobis: Profile = {
  id: 'econobis',
  title: 'Econobis',
  isVerified: true,
  source: 'Econobis contact import page; seen 2026-11',
  emptyIsFalse: false,
  separator: null,
  dates: null,
  hasFormulaGuard: false,
  writeBack: {
    ...GENERIC_WRITE_BACK,
    emptyCell: 'unknown',
    updateOnly: null,
    maxRows: null,
  },
  entities: [
    {
      entity: 'contact',
      list: 'contacten',
      isVerified: true,
      names: 'label',
      key: null,
      marks: [
        { atLeast: 2, of: 'aanspreektitel_id|iban_tnv|huisnummer_toevoeging|telefoonnummer2|email2' },
        { atLeast: 1, of: 'aanspreektitel_id|iban_tnv' },
      ],
      columns: {
        honorific_prefix: 'aanspreektitel_id',
        initials: 'initialen',
        given_name: 'voornaam',
        name_infix: 'tussenvoegsel',
        family_name: 'achternaam',
        street: 'straat',
        locality: 'woonplaats',
        house_number: 'huisnummer',
        house_number_suffix: 'huisnummer_toevoeging',
        postal_code: 'postcode',
        telephone: 'telefoonnummer|telefoonnummer2',
        email: 'email|email2',
        iban: 'iban',
      },
      others: 'iban_tnv',
    },
  ],
};
