// Brevo, formerly Sendinblue. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const brevo: Profile = {
  id: 'brevo',
  title: 'Brevo',
  isVerified: true,
  source: 'public Brevo (Sendinblue) export headers; seen 2026-11',
  emptyIsFalse: false,
  separator: ',',
  dates: 'dmy',
  hasFormulaGuard: false,
  writeBack: {
    ...GENERIC_WRITE_BACK,
    emptyCell: 'ignored',
    updateOnly: 'update existing contacts',
    maxRows: null,
    deactivate: { by: 'list' },
    delete: { by: 'list' },
  },
  entities: [
    {
      entity: 'contact',
      list: 'contacts',
      isVerified: true,
      names: 'label',
      key: 'email',
      marks: [{ atLeast: 2, of: 'EMAIL_BLACKLISTED|SMS_BLACKLISTED|ADDED_TIME|MODIFIED_TIME' }],
      columns: {
        source_id: 'CONTACT ID|CONTACT_ID',
        email: 'EMAIL',
        family_name: 'LASTNAME',
        given_name: 'FIRSTNAME',
        mobile: 'SMS',
        opt_out_email: 'EMAIL_BLACKLISTED',
        opt_out_sms: 'SMS_BLACKLISTED',
        created_at: 'ADDED_TIME',
        modified_at: 'MODIFIED_TIME',
      },
    },
  ],
};
