// e-Boekhouden: relaties. GeenEmail 1 = may not be mailed. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const eBoekhouden: Profile = {
  id: 'e-boekhouden',
  title: 'e-Boekhouden',
  isVerified: true,
  source: 'SOAP type cRelatie in public clients; the CSV of the screen was not seen; seen 2026-11',
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
          of: 'AddDatum|GeenEmail|NieuwsbriefgroepenCount|KvkNummer|BTWNummer|Girorekening|Gb_ID|BP|Def1|Postcode2',
        },
      ],
      columns: {
        source_id: 'Code',
        created_at: 'AddDatum',
        organisation_name: 'Bedrijf',
        formatted_name: 'Contactpersoon',
        gender: 'Geslacht',
        street: 'Adres',
        postal_code: 'Postcode',
        locality: 'Plaats',
        country: 'Land',
        telephone: 'Telefoon',
        mobile: 'GSM',
        fax: 'FAX',
        email: 'Email',
        website: 'Site',
        notes: 'Notitie',
        vat_id: 'BTWNummer',
        kvk_number: 'KvkNummer',
        honorific_prefix: 'Aanhef',
        iban: 'IBAN',
        party_type: 'BP',
        opt_out_email: 'GeenEmail',
      },
      others:
        'ID|Adres2|Postcode2|Plaats2|Land2|Bankrekening|Girorekening|BIC|Def1|Def2|Def3|Def4|Def5|Def6|Def7|Def8|Def9|Def10|LA|Gb_ID|NieuwsbriefgroepenCount',
    },
  ],
};
