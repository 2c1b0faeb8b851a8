// What to click, per system, in English. Facts: ../../../docs/export.md; may not repeat what holds for every system.

import type { SystemSteps } from './words.ts';

const SUGAR: SystemSteps = {
  update:
    'Module > Import, "Create new records and update existing records", check for duplicates on ID. Quotes and dates as in this file. The file holds only ids that exist.',
  clear:
    'Import like the update: an empty cell of an imported column clears the field. Compare the columns first.',
  merge: 'Find Duplicates on the record to keep, pick the other one, Merge. One group at a time.',
  beware: [
    'An id that was deleted is inserted again: never import an old export.',
    'An empty cell of an imported column clears the field.',
    'The opt-out for e-mail is not in the export; it hangs on the address and survives.',
  ],
};

const DUTCH: SystemSteps = {
  beware: ['The relation code is text and keeps its leading zeros.'],
};

export const SYSTEMS_EN: Readonly<Record<string, SystemSteps>> = {
  salesforce: {
    update:
      'Data Loader > Update (not Insert, not Upsert) > the object > map the columns by name. Values are not trimmed; empty cells are ignored.',
    clear:
      'Data Loader > Update with the Bulk API on: #N/A empties the field. Without the Bulk API tick "Insert null values".',
    merge:
      'For the merge screen, or for a script (merge() of Apex or SOAP): the master, then at most two records that merge into it.',
    relink:
      'Merging moves these rows by itself. Load this with Data Loader > Update only if the records were deleted instead.',
    deactivate:
      'There is no active flag on contacts: map the column label to a field of your own and make a list view of it.',
    delete:
      'Data Loader > Delete, or: sf data delete bulk. The file has the column Id and no other. --hard-delete skips the recycle bin.',
    beware: [
      'Ids are case-sensitive; those of 15 characters break where case is ignored.',
      'Individual and consent records stay unless they are deleted too.',
    ],
  },
  hubspot: {
    update:
      'CRM > Contacts > Import > File from computer > "Update existing records only", map the id to Record ID.',
    clear: 'Empty cells are ignored: make a list of these records and clear the property in a bulk edit.',
    merge: 'On the record to keep: Actions > Merge. Two at a time; it cannot be undone.',
    deactivate: 'Import to a static list, then More > Set as non-marketing contacts.',
    delete:
      'Import to a static list, compare the number, then delete its members; for a request under the GDPR choose the permanent deletion.',
    beware: [
      'A cell that starts with ; adds to a multiple checkbox instead of replacing it.',
      'The owner is matched by e-mail address.',
    ],
  },
  dynamics365: {
    update:
      'Copy the cells into the workbook that was exported, in the rows with the same first column, and import that workbook. Leave the three hidden columns as they are.',
    clear: 'As the update: an empty cell clears the field.',
    merge: 'Select the two records in the list, Merge, choose the primary record.',
    deactivate:
      'As the update: the column Status gets the word for inactive. Or select the rows and Deactivate.',
    delete:
      'Bulk delete takes a query, not a list: import the label to a column of your own, then Settings > Data Management > Bulk Record Deletion where that column equals it. It cannot be undone.',
    beware: [
      'A row whose checksum did not change is skipped; one that was changed in the meantime fails.',
      'A row without an id in the hidden column is created.',
    ],
  },
  pipedrive: {
    update:
      'Import data > From a spreadsheet; map the id to "Pipedrive System ID". At most 50,000 rows a file.',
    clear: 'Empty cells may be kept by the import: clear them in the list view with Bulk edit.',
    merge: 'On the record to keep: ... > Merge. Two at a time; it cannot be undone.',
    deactivate: 'As the update: the label is added. Filter on it.',
    delete: 'As the update: the label is added. Filter on it, compare the number, then delete in bulk.',
    beware: ['Without the id people are matched by name and one more field, deals never.'],
  },
  zoho: {
    update:
      'Setup > Data Administration > Import, "Update existing only", matched on Record Id, with "Do not update empty values".',
    clear: 'As the update, but without "Do not update empty values".',
    merge: 'On the record to keep: ... > Find and Merge Duplicates. Three at a time.',
    deactivate: 'As the update: the tag is added. Filter on it.',
    delete: 'As the update: the tag is added. Make a view of it; Mass Delete takes 500 a time.',
    beware: [
      'Ids have 18 or 19 digits: a spreadsheet destroys the last ones.',
      'How many rows a file may have depends on the edition (Standard: 10,000).',
    ],
  },
  suitecrm: {
    ...SUGAR,
    deactivate: 'There is no inactive flag: map the column label to a field of your own and filter on it.',
    delete:
      'Import like the update: Deleted = 1 puts the record in the bin. Not tried on every version: try two rows, and look whether they are gone.',
    beware: [...(SUGAR.beware ?? []), 'Leave Date Modified out, or it freezes. HTML is stripped.'],
  },
  sugarcrm: SUGAR,
  espocrm: {
    update:
      'Administration > Import, action "Update only", updated by: ID. Booleans are 1 and 0, never words.',
    clear: 'As the update: an empty cell clears the field. This file holds no column of yes and no.',
    merge: 'Select the records in the list, Actions > Merge.',
    deactivate: 'Filter the list on these ids, select all, and mass update the field you use for it.',
    delete: 'Filter the list on these ids, select all, compare the number, Actions > Remove.',
    beware: [
      '"Create and update" creates what was deleted.',
      'An empty cell of yes and no becomes no, and lifts an opt-out; the words Nee and No become yes.',
      'The opt-out per target list is never in an export.',
    ],
  },
  odoo: {
    update:
      'Contacts > Favorites > Import records; the id column must be matched as External ID (or Database ID). Test first. A row without one is created.',
    clear: 'As the update: an empty cell clears the field.',
    merge: 'Select the contacts in the list, Action > Merge; or Data Cleaning.',
    deactivate: 'As the update: active = FALSE archives.',
    delete:
      'As the update: active = FALSE archives. Then filter on archived, compare the number, delete. Who has invoices cannot be deleted.',
    beware: ['The opt-out for mail is in the mail blacklist, not in the contact.'],
  },
  civicrm: {
    update: 'Contacts > Import Contacts, "Update" of duplicates, matched on Contact ID.',
    clear: 'Empty cells are ignored: find the contacts and use "Update multiple contacts".',
    merge:
      'Contacts > Find and Merge Duplicate Contacts, or the API Contact.merge: the one to keep, then the one to remove.',
    deactivate:
      'Import into a new group called datawasstraat-inactive, and keep that group out of every mailing.',
    delete:
      'Import into a new group, compare the number, then delete the contacts of that group (to the trash first).',
    beware: [
      'A saved import mapping goes by position: map anew.',
      'Fields with several values are replaced, not added to.',
      'Contacts in the trash can match too.',
    ],
  },
  vtiger: {
    update: 'Contacts > Import, duplicates: Overwrite, matched on Contact Id (or on e-mail).',
    clear: 'As the update: Overwrite writes blanks.',
    merge: 'Select up to three records in the list, ... > Merge.',
    beware: ['The record id is not exported; Contact Id and Account No are running numbers.'],
  },
  mailchimp: {
    update:
      'Audience > Add contacts > Import contacts, "Update any existing contacts". The address is the key.',
    clear: 'Empty cells are ignored: clear the fields in the contact table.',
    deactivate:
      'Audience > Manage contacts > Unsubscribe or archive addresses: paste the column. Archiving can be undone.',
    delete:
      'Audience > Manage contacts: archive, or delete permanently. A permanently deleted address can never be imported again.',
    beware: ['The status is the name of the exported file: import each file with the status it had.'],
  },
  brevo: {
    update:
      'Contacts > Import contacts, "Update existing contacts", matched on EMAIL; leave "empty values erase" off.',
    clear: 'As the update, with the setting that empty values erase existing data.',
    deactivate: 'Contacts > Import, then add them to the blocklist, or take them out of every list.',
    delete: 'Import into a new list, compare the number, select all, Delete contacts.',
  },
  superoffice: {
    update: 'Import with "Replace" (Merge fills empty fields only), matched on Contact ID.',
    beware: ['Company and person stand on one row. The legal basis and its source are asked at import.'],
  },
  'exact-online': {
    update: 'Import/Export > CSV/Excel > Accounts, matched on Code.',
    merge: 'Master data > Accounts > Merge accounts.',
    beware: ['Code is padded with spaces in some exports.'],
  },
  afas: {
    update: 'Import of changes, matched on Nummer: an empty cell changes nothing.',
    clear: 'An empty cell changes nothing: empty the fields on the screen.',
    deactivate: 'As the update: Geblokkeerd (blocked) = Ja.',
    beware: ['A surname of two characters is read as the infix.'],
  },
  snelstart: DUTCH,
  perfectview: { beware: ['Every kind has a file of its own.', ...(DUTCH.beware ?? [])] },
  webxpress: { ...DUTCH, deactivate: 'As the update: Geblokkeerd (blocked) = Ja.' },
  'e-boekhouden': { beware: ['BP says what Bedrijf is; GeenEmail 1 means opted out.'] },
};
