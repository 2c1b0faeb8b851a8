// Instructions beside the files for a source, in English. Facts: ../../../docs/export.md.

import { SYSTEMS_EN } from './systems-en.ts';
import type { LoadingWords } from './words.ts';

export const LOADING_EN: LoadingWords = {
  fileName: 'READ-ME.txt',
  title: (source, system) => `Files for ${source}${system === null ? '' : ` (${system})`}`,
  asOf: day => `Made by datawasstraat, as of ${day}.`,
  proposals:
    'NOBODY APPROVED THESE FILES. They are proposals. Look at every one of them, and have somebody who is responsible for the records decide, before anything is loaded.',
  unverified:
    'How this system takes files back was not checked against a current version. Try two rows first.',
  beside: 'Not to be loaded as they are:',
  order: 'Make a backup, try two rows, then load in this order:',
  rows: count => (count === '1' ? '1 row' : `${count} rows`),
  key: column => `found by ${column}`,
  numbered:
    'The export has columns of one name: (1), (2) behind a name says which of them it is. Map that column to its field by hand.',
  general: {
    update:
      'Import as an update of existing records, matched on the first column. Never create: a row that is not found is a record that is gone.',
    clear:
      'What must become empty. Import as an update with the setting that lets an empty cell clear the field; without such a setting, empty the fields by hand.',
    merge:
      'A work list for people: the record to keep, then the records to merge into it. Open the pair in the system and merge; look which values stay.',
    relink:
      'Rows that hang on a merged record. Import as an update, unless the merge has moved them already.',
    deactivate:
      'Records to make inactive. Import as an update; a label column goes to a field of your own, filter on it and make those inactive.',
    delete:
      'Records to delete. Import the label to a field of your own, filter on it, compare the number with this list, then delete.',
    rejects:
      'Rows that could not be read. Repair them in the system, or here and import them with --repaired.',
    full: 'The whole export with the accepted cells replaced, for an archive or for a system that takes whole files only. Do not load it where the update file does.',
  },
  optOutStays: 'Whoever of them opted out stays opted out: look at it on the record that stays.',
  bewareTitle: 'Beware',
  bewareAlways: [
    'Only modes that update. Importing an old export again brings deleted people back.',
    'Do not open and save these files in Excel first: it takes zeros off ids and rewrites dates.',
    'These files hold personal data. Delete them when they are loaded.',
  ],
  afterwards:
    'When all is loaded: make a new export and import it. datawasstraat then says what landed and what did not.',
  systems: SYSTEMS_EN,
};
