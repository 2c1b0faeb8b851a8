// Atomic CRM (marmelab), contacts export. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const atomicCrm: Profile = {
  id: 'atomic-crm',
  title: 'Atomic CRM',
  isVerified: true,
  source: 'marmelab/atomic-crm (MIT): test-data/contacts.csv; seen 2026-11',
  emptyIsFalse: false,
  writeBack: GENERIC_WRITE_BACK,
  entities: [
    {
      entity: 'contact',
      signature: ['id', 'first_name', 'last_name', 'first_seen', 'last_seen', 'has_newsletter', 'sales_id'],
      columns: {
        id: 'source_id',
        first_name: 'given_name',
        last_name: 'family_name',
        gender: 'gender',
        title: 'job_title',
        background: 'notes',
        first_seen: 'created_at',
        last_seen: 'last_activity_at',
        has_newsletter: 'opt_in_email',
        status: 'status',
        tags: 'labels',
        company_id: 'organisation_id',
        company_name: 'organisation_name',
        sales: 'owner',
        email_work: 'email',
        email_home: 'email',
        email_other: 'email',
        phone_work: 'telephone',
        phone_home: 'telephone',
        phone_other: 'telephone',
      },
    },
  ],
};
