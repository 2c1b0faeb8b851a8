// Thunderbird: address book. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const thunderbird: Profile = {
  id: 'thunderbird',
  title: 'Thunderbird',
  isVerified: true,
  source: 'mozilla/releases-comm-central: mailnews/addrbook/test/unit/data/export.csv; seen 2026-11',
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
      list: 'address book',
      isVerified: true,
      names: 'label',
      key: null,
      marks: [
        {
          atLeast: 3,
          of: 'Screen Name|Pager Number|Home ZipCode|Work ZipCode|Birth Year|Birth Month|Birth Day|Web Page 1|Primary Email|Secondary Email',
        },
      ],
      columns: {
        given_name: 'First Name',
        family_name: 'Last Name',
        formatted_name: 'Display Name',
        nickname: 'Nickname',
        email: 'Primary Email|Secondary Email',
        telephone: 'Work Phone|Home Phone',
        mobile: 'Mobile Number',
        fax: 'Fax Number',
        street: 'Home Address',
        locality: 'Home City',
        region: 'Home State',
        postal_code: 'Home ZipCode',
        country: 'Home Country',
        job_title: 'Job Title',
        department: 'Department',
        organisation_name: 'Organization',
        website: 'Web Page 1',
        notes: 'Notes',
      },
      others:
        'Screen Name|Pager Number|Home Address 2|Work Address|Work Address 2|Work City|Work State|Work ZipCode|Work Country|Web Page 2|Birth Year|Birth Month|Birth Day|Custom 1|Custom 2|Custom 3|Custom 4',
    },
  ],
};
