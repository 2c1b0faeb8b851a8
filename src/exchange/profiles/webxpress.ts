// Webxpress: klanten. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const webxpress: Profile = {
  id: 'webxpress',
  title: 'Webxpress',
  isVerified: true,
  source: 'Webxpress customer import help; seen 2026-11',
  emptyIsFalse: false,
  separator: ',',
  dates: 'dmy',
  hasFormulaGuard: false,
  writeBack: {
    ...GENERIC_WRITE_BACK,
    emptyCell: 'unknown',
    updateOnly: null,
    maxRows: null,
    deactivate: {
      by: 'flag',
      column: 'Geblokkeerd',
      words: [
        ['Nee', 'Ja'],
        ['No', 'Yes'],
      ],
    },
    delete: { by: 'label', column: null },
  },
  entities: [
    {
      entity: 'contact',
      list: 'klanten',
      isVerified: true,
      names: 'label',
      key: 'source_id',
      marks: [
        {
          atLeast: 3,
          of: 'Telefoonnummer mobiel|BTW plichtig|URL website|Persoon|Geblokkeerd|Initialen|Voorvoegsel',
        },
        { atLeast: 1, of: 'BTW plichtig|URL website' },
      ],
      columns: {
        source_id: 'Relatiecode',
        organisation_name: 'Bedrijfsnaam',
        honorific_prefix: 'Titel',
        given_name: 'Voornaam',
        initials: 'Initialen',
        name_infix: 'Voorvoegsel',
        family_name: 'Achternaam',
        birth_date: 'Geboortedatum',
        street: 'Adres',
        house_number: 'Huisnummer',
        postal_code: 'Postcode',
        locality: 'Plaats',
        region: 'Provincie',
        country: 'Land',
        telephone: 'Telefoonnummer',
        mobile: 'Telefoonnummer mobiel',
        kvk_number: 'KvK-nummer',
        vat_id: 'BTW-nummer',
        email: 'E-mailadres',
        website: 'URL website',
        inactive: 'Geblokkeerd',
      },
      others: 'Persoon|BTW plichtig',
    },
  ],
};
