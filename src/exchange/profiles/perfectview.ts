// PerfectView: a file per kind. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const perfectview: Profile = {
  id: 'perfectview',
  title: 'PerfectView',
  isVerified: true,
  source: 'kennisbank.perfectviewcrm.nl: keys, delimiter and dates; other names not confirmed; seen 2026-11',
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
      list: 'personen',
      isVerified: false,
      names: 'label',
      key: 'source_id',
      marks: [
        { atLeast: 1, of: 'Relatiecode organisatie' },
        { atLeast: 1, of: 'Relatiecode' },
      ],
      columns: {
        source_id: 'Relatiecode',
        organisation_id: 'Relatiecode organisatie',
        initials: 'Voorletters',
        given_name: 'Voornaam',
        name_infix: 'Tussenvoegsel',
        family_name: 'Achternaam',
        gender: 'Geslacht',
        job_title: 'Functie',
        telephone: 'Telefoon',
        mobile: 'Mobiel',
        email: 'E-mail',
        birth_date: 'Geboortedatum',
      },
    },
    {
      entity: 'activity',
      list: 'activiteiten',
      isVerified: true,
      names: 'label',
      key: 'source_id',
      activityType: 'note',
      marks: [
        { atLeast: 1, of: 'Relatiecode' },
        { atLeast: 1, of: 'Nummer' },
      ],
      isWhole: true,
      columns: {
        source_id: 'Nummer',
        contact_id: 'Relatiecode',
      },
    },
  ],
};
