// SugarCRM: the labels of the common ancestor with SuiteCRM. Facts only; not seen in a source.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const sugarcrm: Profile = {
  id: 'sugarcrm',
  title: 'SugarCRM, or a SuiteCRM before the legal basis',
  isVerified: false,
  source: 'common ancestor of SuiteCRM (export_utils.php); the current SugarCRM was not seen; seen 2026-11',
  emptyIsFalse: false,
  separator: ',',
  dates: 'user',
  hasFormulaGuard: true,
  writeBack: {
    ...GENERIC_WRITE_BACK,
    emptyCell: 'clears',
    updateOnly: 'create and update, with only existing ids in the file',
    maxRows: null,
  },
  entities: [
    {
      entity: 'contact',
      list: 'contacts',
      isVerified: false,
      names: 'label',
      key: 'source_id',
      marks: [
        {
          atLeast: 3,
          of: 'Primary Address Street|Primary Address City|Primary Address State|Primary Address Postal Code|Primary Address Country|Alternate Address Street|Alternate Address City|Alternate Address Postal Code|Non Primary E-mails|Reports to ID|Assigned User',
        },
      ],
      without:
        'Lawful Basis|Lawful Basis Date Reviewed|Lawful Basis Source|Photo|Converted|Status Description|Lead Source Description|Account Description|Opportunity Amount',
      columns: {
        source_id: 'ID',
        given_name: 'First Name',
        family_name: 'Last Name',
        honorific_prefix: 'Salutation',
        job_title: 'Job Title',
        department: 'Department',
        organisation_name: 'Account Name',
        email: 'Email Address|Non Primary E-mails',
        mobile: 'Mobile|Phone Mobile',
        telephone: 'Office Phone|Home|Other Phone|Phone Work|Home Phone',
        fax: 'Fax',
        street: 'Primary Address Street',
        locality: 'Primary Address City',
        region: 'Primary Address State',
        postal_code: 'Primary Address Postal Code',
        country: 'Primary Address Country',
        notes: 'Description',
        birth_date: 'Birthdate',
        opt_out_phone: 'Do Not Call',
        owner: 'Assigned to|Assigned User Name',
        owner_id: 'Assigned User|Assigned User ID',
        created_at: 'Date Created',
        modified_at: 'Date Modified',
        deleted: 'Deleted',
      },
      others:
        'Alternate Address Street|Alternate Address City|Alternate Address State|Alternate Address Postal Code|Alternate Address Country|Lead Source|Campaign ID|Reports to ID|Assistant|Assistant Phone|Modified By|Created By|Teams|Team id|Team Set ID',
    },
  ],
};
