// Atomic CRM (marmelab), contacts export. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const atomicCrm: Profile = {
  id: 'atomic-crm',
  title: 'Atomic CRM',
  isVerified: true,
  source: 'marmelab/atomic-crm (MIT): test-data/contacts.csv; seen 2026-11',
  emptyIsFalse: false,
  separator: ', ',
  dates: 'ymd',
  hasFormulaGuard: false,
  writeBack: {
    ...GENERIC_WRITE_BACK,
    emptyCell: 'unknown',
    updateOnly: null,
    maxRows: null,
    deactivate: { by: 'label', column: 'tags' },
    delete: { by: 'label', column: 'tags' },
  },
  entities: [
    {
      entity: 'contact',
      list: 'contacts',
      isVerified: true,
      names: 'exact',
      key: 'source_id',
      marks: [
        {
          atLeast: 3,
          of: 'first_seen|last_seen|has_newsletter|sales_id|nb_tasks|email_work|email_home|phone_work|phone_home|linkedin_url|background',
        },
      ],
      columns: {
        source_id: 'id',
        given_name: 'first_name',
        family_name: 'last_name',
        gender: 'gender',
        job_title: 'title',
        notes: 'background',
        created_at: 'first_seen',
        last_activity_at: 'last_seen',
        opt_in_email: 'has_newsletter',
        status: 'status',
        labels: 'tags',
        organisation_id: 'company_id',
        organisation_name: 'company_name',
        owner: 'sales',
        owner_id: 'sales_id',
        email: 'email_work|email_home|email_other',
        telephone: 'phone_work|phone_home|phone_other',
      },
      others: 'linkedin_url|nb_tasks|company',
    },
  ],
};
