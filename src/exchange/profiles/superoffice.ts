// SuperOffice: names of the import mapping. Facts only; no export was seen.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const superoffice: Profile = {
  id: 'superoffice',
  title: 'SuperOffice',
  isVerified: false,
  source:
    'SuperOfficeDocs/superoffice-docs: import mapping names; a full export list was not found; seen 2026-11',
  emptyIsFalse: false,
  separator: null,
  dates: 'user',
  hasFormulaGuard: false,
  writeBack: {
    ...GENERIC_WRITE_BACK,
    emptyCell: 'unknown',
    updateOnly: 'Replace',
    maxRows: null,
  },
  entities: [
    {
      entity: 'contact',
      list: 'mapping names',
      isVerified: false,
      names: 'label',
      key: 'source_id',
      marks: [
        {
          atLeast: 3,
          of: 'Company: Name|Company: Department|Company: Number|Company: Code|Company: VAT number|Company: Category|Company: Business|Company: ID|Contact: First name|Contact: Last name|Contact: Full name|Contact: Email address|Contact: Mobile phone|Contact: Number|Contact: ID',
        },
        {
          atLeast: 1,
          of: 'Contact: First name|Contact: Last name|Contact: Full name|Contact: ID|Contact: Email address|Contact: Number',
        },
      ],
      columns: {
        source_id: 'Contact: ID',
        organisation_id: 'Company: ID',
        organisation_name: 'Company: Name',
        vat_id: 'Company: VAT number',
        given_name: 'Contact: First name',
        family_name: 'Contact: Last name',
        formatted_name: 'Contact: Full name',
        email: 'Contact: Email address',
        mobile: 'Contact: Mobile phone',
        telephone: 'Contact: Phone',
      },
      others:
        'Company: Department|Company: Number|Company: Code|Company: Category|Company: Business|Contact: Number',
    },
  ],
};
