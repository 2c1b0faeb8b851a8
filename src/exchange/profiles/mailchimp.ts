// Mailchimp: one file per status; the status stands in the file name only. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const mailchimp: Profile = {
  id: 'mailchimp',
  title: 'Mailchimp',
  isVerified: true,
  source:
    'headers of several public Mailchimp exports; mailchimp.com/help on import, archive and deletion; seen 2026-11',
  emptyIsFalse: false,
  separator: ',',
  dates: 'ymd',
  hasFormulaGuard: false,
  fileNames: [
    { startsWith: 'subscribed_', subscriptionStatus: 'subscribed' },
    { startsWith: 'unsubscribed_', subscriptionStatus: 'unsubscribed' },
    { startsWith: 'cleaned_', subscriptionStatus: 'cleaned' },
    { startsWith: 'nonsubscribed_', subscriptionStatus: 'nonsubscribed' },
    { startsWith: 'non_subscribed_', subscriptionStatus: 'nonsubscribed' },
  ],
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
      list: 'subscribed',
      isVerified: true,
      names: 'label',
      key: 'email',
      marks: [
        {
          atLeast: 3,
          of: 'MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LAST_CHANGED|LEID|EUID|GMTOFF|DSTOFF',
        },
      ],
      without:
        'UNSUB_TIME|UNSUB_CAMPAIGN_TITLE|UNSUB_CAMPAIGN_ID|UNSUB_REASON|CLEAN_TIME|CLEAN_CAMPAIGN_TITLE|CLEAN_CAMPAIGN_ID',
      columns: {
        source_id: 'EUID',
        email: 'Email Address',
        given_name: 'First Name',
        family_name: 'Last Name',
        telephone: 'Phone Number|Phone',
        created_at: 'OPTIN_TIME',
        consent_given_at: 'CONFIRM_TIME',
        modified_at: 'LAST_CHANGED',
        notes: 'NOTES',
        labels: 'TAGS',
      },
      others:
        'Address|Birthday|MEMBER_RATING|OPTIN_IP|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF|DSTOFF|TIMEZONE|CC|REGION|LEID',
    },
    {
      entity: 'contact',
      list: 'unsubscribed',
      isVerified: true,
      names: 'label',
      key: 'email',
      marks: [
        {
          atLeast: 3,
          of: 'MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LAST_CHANGED|LEID|EUID|GMTOFF|DSTOFF',
        },
        { atLeast: 1, of: 'UNSUB_TIME|UNSUB_CAMPAIGN_TITLE|UNSUB_CAMPAIGN_ID|UNSUB_REASON' },
      ],
      columns: {
        source_id: 'EUID',
        email: 'Email Address',
        given_name: 'First Name',
        family_name: 'Last Name',
        telephone: 'Phone Number|Phone',
        created_at: 'OPTIN_TIME',
        consent_given_at: 'CONFIRM_TIME',
        modified_at: 'LAST_CHANGED',
        notes: 'NOTES',
        labels: 'TAGS',
        consent_withdrawn_at: 'UNSUB_TIME',
        withdrawal_reason: 'UNSUB_REASON|UNSUB_REASON_OTHER',
      },
      others:
        'Address|Birthday|MEMBER_RATING|OPTIN_IP|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF|DSTOFF|TIMEZONE|CC|REGION|UNSUB_CAMPAIGN_TITLE|UNSUB_CAMPAIGN_ID|LEID',
    },
    {
      entity: 'contact',
      list: 'cleaned',
      isVerified: false,
      names: 'label',
      key: 'email',
      marks: [
        {
          atLeast: 3,
          of: 'MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LAST_CHANGED|LEID|EUID|GMTOFF|DSTOFF',
        },
        { atLeast: 1, of: 'CLEAN_TIME|CLEAN_CAMPAIGN_TITLE|CLEAN_CAMPAIGN_ID' },
      ],
      columns: {
        source_id: 'EUID',
        email: 'Email Address',
        given_name: 'First Name',
        family_name: 'Last Name',
        telephone: 'Phone Number|Phone',
        created_at: 'OPTIN_TIME',
        consent_given_at: 'CONFIRM_TIME',
        modified_at: 'LAST_CHANGED',
        notes: 'NOTES',
        labels: 'TAGS',
        bounced_at: 'CLEAN_TIME',
      },
      others:
        'Address|Birthday|MEMBER_RATING|OPTIN_IP|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF|DSTOFF|TIMEZONE|CC|REGION|CLEAN_CAMPAIGN_TITLE|CLEAN_CAMPAIGN_ID|LEID',
    },
  ],
};
