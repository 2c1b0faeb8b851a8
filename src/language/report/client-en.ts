// The English words of the client edition. A list of words. May not compute anything.

import type { ClientWords } from './client-words.ts';

/** English. */
export const CLIENT_EN: ClientWords = {
  kind: 'Data check report',
  title: subject => `Data check report ${subject}`,
  audience: 'For the client',
  disclosureTitle: 'What this report shows',
  disclosure: {
    aggregate: 'counts only, no data about individuals',
    keyed: 'counts, and records under a pseudonym',
    full: 'personal data as well: treat it as confidential',
  },
  count: { few: '<5', nearly: 'nearly all', withheld: 'not shown' },
  inText: { few: 'fewer than 5', nearly: 'nearly all', withheld: 'a number not shown here' },
  summary: {
    title: 'The outcome',
    nothing: 'No records were read, so there is nothing to say yet.',
    tooFew: 'Fewer than 5 records were read, so nearly every count is protected.',
    outcome: (records, clauses) => `Of the ${records}records examined, ${clauses}.`,
    pastRetention: (records, one) => `${records} ${one ? 'is past its' : 'are past their'} retention period`,
    duplicates: (records, one) =>
      `${records} ${one ? 'belongs' : 'belong'} to somebody who has another record as well`,
    errors: (records, one) => `${records} ${one ? 'has' : 'have'} at least one error`,
    minor: (records, rules) =>
      `Among the ${records}records examined there are no errors, no duplicate persons and none past retention; ${rules === 1 ? 'one rule' : `${rules} rules`} did find something to improve.`,
    clean: records => `Nothing that needs attention was found in the ${records}records examined.`,
    example:
      'The yardstick was an example register with customary periods; what is said here about purposes and retention holds only once the check has been repeated with your own register.',
    register: (id, day) => `The yardstick was your own register (${id}), as of ${day}.`,
    allLooked: rules => `All ${rules} rules could do their work`,
    notLooked: (rules, of) =>
      `${rules === 1 ? 'One' : rules} of the ${of} rules had nothing to look at, because the data for ${rules === 1 ? 'it' : 'them'} were not supplied: on those points this report says nothing, not even that all is well`,
    crashed: rules =>
      `${rules === 1 ? 'one rule' : `${rules} rules`} stopped while running as well, so the outcome is incomplete on that point`,
  },
  actions: {
    title: 'What to do first',
    empty: 'Nothing was found that calls for action. Repeat the check at the next export.',
    records: (records, one) => `${records} ${one ? 'record' : 'records'}`,
    effort: 'Effort',
    handling: {
      load: 'load one file per source',
      decide: 'one decision per record',
      lookUp: 'look up and mend each record',
    },
    noSize: 'size not shown',
    owner: 'Owner',
    purposeOwner: purpose => `whoever the register names for “${purpose}”`,
    steward: 'the steward of the data of organisations',
    noOwner: 'to be appointed (the register names nobody)',
  },
  scope: {
    title: 'What was examined, and how',
    lead: 'Examined is what stands in the files that were supplied, as of the day of the report.',
    file: 'File',
    unnamed: 'file whose name is not shown',
    holds: 'Holds',
    rejected: 'Unreadable',
    skipped: 'Skipped',
    method: 'Method',
    methods: [
      'The files were read on one computer. Nothing was sent anywhere, and nothing was changed in the files themselves.',
      'Each rule looks at the records that have the columns it needs. One record may fall under several rules, so the counts of rules do not add up.',
      'A date that is missing or cannot be read with certainty makes nobody overdue: no decision is taken about that person.',
      'Skipped rows are rows that the source itself marks as deleted.',
    ],
    effortRule: (middle, high) =>
      `Actions are ranked by number of records times severity (error 9, warning 3, info 1), divided by the effort per record (1, 2 or 3). Effort is the number of steps: a safe correction is loaded once per source; where a proposal is ready it is one decision per record; otherwise it is two, looking up and mending. Fewer than ${middle} steps is little work, fewer than ${high} some work, from ${high} on much work.`,
    shown: {
      aggregate:
        'This report shows no records. A count from 1 to 4 appears as “<5”. “Nearly all” means all but fewer than 5. “Not shown” stands where a small count could otherwise be computed from the other figures. Percentages appear only beside counts that are themselves shown.',
      keyed:
        'Records go by a pseudonym in this report, such as p-3fa91c0d5e6b. It was made for this report with a key that was not kept: the same record has the same name throughout this report, and another one in the next. Pseudonymised data remain personal data (GDPR, recital 26): share the report only with those who need it. Counts are not protected.',
      full: 'This report holds personal data: record keys, and in duplicate groups the content of fields. Share it only with those who need it, and delete it once it has been used. Counts are not protected.',
    },
    undecided: 'Persons about whom no decision could be taken',
    waived: findings => `Waived for a time, and counted nowhere: ${findings}.`,
  },
  unseen: {
    title: 'What was not examined',
    lead: 'On these points the report says nothing: neither that they are right nor that they are wrong.',
    why: 'Why not',
    noneOf: kinds => `No ${kinds} were supplied.`,
    or: 'or',
    lacks: (sources, fields, one) => `${sources} ${one ? 'was' : 'were'} not looked at; missing: ${fields}.`,
    all: 'Every rule had records to look at.',
    always: 'Outside any check of this kind are:',
    alwaysList: [
      'systems of which no export was supplied, backups, e-mail and paper;',
      'columns that were not recognised (see the appendix);',
      'the question whether a legal basis really exists: the data were tested, not the agreements behind them.',
    ],
  },
  matrix: {
    lead: 'For each source, the records with a finding by dimension of quality. “Not looked at” is neither good nor bad news: the source lacks the fields that are needed.',
    hidden: 'protected: too small, or computable otherwise',
  },
  calendar: {
    lead: 'Of how many persons the data must go according to the register, for each purpose, by three months.',
    empty:
      'No purpose has a period that ends, or there are no dates to count from. Without those two there is no calendar.',
    now: 'Already overdue',
    stretch: (from, to) => `${from} – ${to}`,
    blocked: 'Blocked',
    note: 'Blocked: the period has passed, but a legal hold, a request or something still open (ticket, deal, invoice) comes first. These persons are counted in one of the other columns as well.',
  },
  rows: {
    title: 'Records and duplicate groups',
    lead: {
      keyed:
        'Records appear under their pseudonym. Of fields you see whether they are equal, not what they hold.',
      full: 'Records appear under their key in the source, with the content of the fields compared.',
    },
    records: 'Records by action',
    shown: (shown, of) => (shown === of ? `all ${of}` : `the first ${shown} of ${of}`),
    groups: 'Duplicate groups',
    noGroups: 'No records were found that seem to be the same person.',
  },
  appendix: {
    title: 'Appendix for IT',
    lead: 'What it takes to repeat and verify the check.',
    rules: 'The rules that found something',
    quiet: 'The rules that looked and found nothing',
    found: 'Found',
    threshold: 'Threshold',
    version: 'Versions',
    versions: (tool, register, sha256) =>
      `The rules are those of datawasstraat ${tool}. Register: ${register}${sha256 === '' ? '' : `, SHA-256 ${sha256}`}.`,
    mapping: 'How the columns were read',
    mappingLead: 'On the left the column of the file, on the right what it was read as.',
    ignored: columns => (columns === 1 ? 'Column not used' : 'Columns not used'),
    more: columns => `and ${columns} more`,
    noneIgnored: 'All columns were used.',
    hiddenHeader: 'column whose name is not shown',
    yes: 'yes',
    no: 'no',
    archive: 'The figures of this report are in this file as JSON too: the same ones, and no more.',
    limits: 'Limits of this report',
    limitsList: [
      'The report is not legal advice. Whether processing is lawful is for the controller to judge.',
      'It is a snapshot: what changed after the export is not in it.',
      'Whether two records are one person is a calculation. Only those who know the people can be certain, so merging remains a decision in each case.',
    ],
  },
};
