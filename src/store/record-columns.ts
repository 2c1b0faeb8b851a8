// The order in which the columns of a record are written. Data only.

/** Where a record stands in its file. */
const PLACE = ['file_id', 'position', 'row', 'line', 'source_id'];

/** Columns of a contact: place, facts, keys, texts as exported, raw bytes. */
export const CONTACT_COLUMNS: readonly string[] = [
  ...PLACE,
  ...['shows_active', 'country', 'created_on', 'label_assigned_on', 'label_reviewed_on', 'unreadable_dates'],
  ...[
    'given_key',
    'initial_key',
    'family_key',
    'email_key',
    'phone_key',
    'mobile_key',
    'address_key',
    'birth_on',
  ],
  ...['honorific_prefix', 'initials', 'given_name', 'additional_name', 'name_infix', 'family_name'],
  ...['formatted_name', 'email', 'telephone', 'mobile', 'street', 'house_number', 'house_number_suffix'],
  ...['postal_code', 'locality', 'organisation_id', 'organisation_name', 'owner', 'department'],
  'raw',
];

/** Columns of an organisation. */
export const ORGANISATION_COLUMNS: readonly string[] = [
  ...PLACE,
  ...['country', 'created_on', 'organisation_name', 'email', 'telephone', 'street', 'house_number'],
  ...['house_number_suffix', 'postal_code', 'locality', 'owner', 'raw'],
];
