// Exact Online: relaties. Facts only; not seen in a source.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const exactOnline: Profile = {
  id: 'exact-online',
  title: 'Exact Online',
  isVerified: false,
  source: 'general knowledge; only the key Code is confirmed (plango.help); seen 2026-11',
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
      entity: 'organisation',
      list: 'relaties',
      isVerified: false,
      names: 'label',
      key: 'source_id',
      marks: [
        {
          atLeast: 3,
          of: 'Adresregel 1|Adresregel 2|Adresregel 3|Classificatie|Relatiebeheerder|Startdatum|Einddatum',
        },
        { atLeast: 1, of: 'Code' },
      ],
      without: 'Achternaam|Voornaam',
      columns: {
        source_id: 'Code',
        organisation_name: 'Naam',
        street: 'Adresregel 1',
        postal_code: 'Postcode',
        locality: 'Plaats',
        region: 'Provincie',
        country: 'Land',
        telephone: 'Telefoon',
        fax: 'Fax',
        email: 'E-mail',
        website: 'Website',
        kvk_number: 'KvK-nummer',
        vat_id: 'Btw-nummer',
        owner: 'Relatiebeheerder',
        status: 'Status',
        labels: 'Classificatie',
      },
      others: 'Adresregel 2|Adresregel 3|Startdatum|Einddatum',
    },
  ],
};
