// Lightspeed eCom: customers. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const lightspeedEcom: Profile = {
  id: 'lightspeed-ecom',
  title: 'Lightspeed eCom',
  isVerified: true,
  source: 'help.dmws.nl: customer export mapping; seen 2026-11',
  emptyIsFalse: false,
  separator: null,
  dates: null,
  hasFormulaGuard: false,
  writeBack: {
    ...GENERIC_WRITE_BACK,
    emptyCell: 'unknown',
    updateOnly: null,
    maxRows: null,
    deactivate: { by: 'label', column: 'Customer - Groups' },
    delete: { by: 'label', column: 'Customer - Groups' },
  },
  entities: [
    {
      entity: 'contact',
      list: 'customers',
      isVerified: true,
      names: 'label',
      key: 'source_id',
      marks: [
        {
          atLeast: 2,
          of: 'Customer - Internal ID|Customer - Registered with|Customer - First name|Customer - Last Name|Customer - Email Address|Customer - Billing address 1|Customer - Billing Zip Code|Customer - Billing Place|Customer - Groups',
        },
      ],
      columns: {
        source_id: 'Customer - Internal ID',
        language: 'Customer - Language',
        given_name: 'Customer - First name',
        additional_name: 'Customer - Middle name',
        family_name: 'Customer - Last Name',
        email: 'Customer - Email Address',
        telephone: 'Customer - Phone',
        mobile: 'Customer - Mobile',
        party_type: 'Customer - Type',
        organisation_name: 'Customer - Company Name',
        kvk_number: 'Customer - COC Number',
        vat_id: 'Customer - Tax ID',
        street: 'Customer - Billing address 1',
        house_number: 'Customer - Billing house number',
        house_number_suffix: 'Customer - Billing Extension',
        postal_code: 'Customer - Billing Zip Code',
        locality: 'Customer - Billing Place',
        region: 'Customer - Billing Region',
        country: 'Customer - Billing Country',
        labels: 'Customer - Groups',
        birth_date: 'Customer - Date of Birth',
      },
      others:
        'Customer - Registered with|Customer - Billing Contact|Customer - Billing address 2|Customer - Shipping *',
    },
  ],
};
