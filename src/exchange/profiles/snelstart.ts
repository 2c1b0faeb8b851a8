// SnelStart: relaties. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const snelstart: Profile = {
  id: 'snelstart',
  title: 'SnelStart',
  isVerified: true,
  source: 'Easyflex handbook: SNELSTART-DEBITEUREN.CSV (import layout); seen 2026-11',
  emptyIsFalse: false,
  separator: ',',
  dates: 'dmy',
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
      list: 'relaties',
      isVerified: true,
      names: 'label',
      key: 'source_id',
      marks: [
        {
          atLeast: 3,
          of: 'LandID|Contactpersoon correspondentieadres|Contactpersoon adres|Contactpersoon postcode|Contactpersoon plaats|Contactpersoon landID|Krediettermijn|Naam rekeninghouder|Plaats rekeninghouder',
        },
      ],
      columns: {
        source_id: 'Relatiecode',
        organisation_name: 'Naam',
        formatted_name: 'Contactpersoon',
        street: 'Adres',
        postal_code: 'Postcode',
        locality: 'Plaats',
        country: 'LandID',
        telephone: 'Telefoonnummer',
        mobile: 'Mobielnummer',
        fax: 'Faxnummer',
        email: 'Emailadres',
        vat_id: 'BTW nummer',
        kvk_number: 'Nummer kvk',
        website: 'Website',
        iban: 'IBAN',
      },
      others:
        'Contactpersoon correspondentieadres|Contactpersoon adres|Contactpersoon postcode|Contactpersoon plaats|Contactpersoon landID|Krediettermijn|Bankrekeningnummer|Naam rekeninghouder|Plaats rekeninghouder|BIC',
    },
  ],
};
