// The English words of the HTML report. A list of words, so longer than a file of code may be. May not compute anything.

import { writeArticles } from '../law/articles.ts';
import { writeCount, writeNumber } from '../locale.ts';
import { TREND_WORDS } from './trend.ts';
import type { ReportWords } from './words.ts';

const number = (value: number): string => writeNumber('en', value);
const count = (value: number, one: string): string => writeCount('en', value, one, `${one}s`);
const records = (value: number): string => count(value, 'record');
const is = (value: number, one: string, many: string): string => (value === 1 ? one : many);

/** English. */
export const en: ReportWords = {
  page: {
    title: subject => `Data check ${subject}`,
    kind: 'Data check',
    asOf: 'As of',
    register: 'Register',
    skip: 'Skip to the content',
    contents: 'In this report',
    parts: { plan: 'Plan', do: 'Do', check: 'Check', act: 'Act' },
    basis: 'Basis',
    asTable: 'The same figures as a table',
    notLookedAt: 'not looked at',
    none: 'none',
    of: (whole, unit) => `of ${number(whole)} ${unit}`,
    records: 'records',
    persons: 'persons',
    share: 'Share',
    source: 'Source',
    rule: 'Rule',
    severity: 'Severity',
    severities: { error: 'Error', warning: 'Warning', info: 'Info' },
    dimensions: {
      complete: 'Complete',
      valid: 'Valid',
      unique: 'Unique',
      timely: 'Timely',
      purpose: 'Purpose',
      retention: 'Retention',
      minimal: 'Minimal',
      secure: 'Secure',
    },
    entities: {
      contact: 'contacts',
      organisation: 'organisations',
      activity: 'activities',
      deal: 'deals',
      consent: 'consents',
      label_list: 'labels of contacts',
      suppression: 'suppressions',
    },
    privacy:
      'This report shows counts and record keys (level keyed). Of fields it shows no content, but for labels that the register does not know. A record key can still lead to a person: share the report only with those who need it.',
    valuesTitle: 'This report holds personal data',
    valuesShown:
      'Duplicate groups show the content of the fields compared, and record keys stand throughout. Share the report only with those who need it, and delete it once it has been used.',
    madeBy: version => `Made with datawasstraat ${version}`,
  },
  verdict: {
    title: 'The outcome in one sentence',
    nothingRead: 'No records were read, so there is nothing to say yet.',
    onlyRule: (rule, value) =>
      `Only the rule “${rule}” was run: ${value === 0 ? 'it found nothing' : `${records(value)} ${is(value, 'needs', 'need')} attention`}. The other rules were not looked at.`,
    allClear: value =>
      `Nothing that needs attention was found in ${is(value, 'the one record', `the ${number(value)} records`)}.`,
    fewLooked: (found, all, looked, rules) =>
      `${found === 0 ? 'Nothing was found' : `${records(found)} ${is(found, 'needs', 'need')} attention`} in ${is(all, 'the one record', `the ${number(all)} records`)}, but ${looked === 0 ? 'none' : `only ${number(looked)}`} of the ${number(rules)} rules had something to look at.`,
    minorOnly: value =>
      `No errors, no duplicate groups and nothing past retention; ${records(value)} ${is(value, 'does', 'do')} need attention.`,
    pastRetention: value => `${records(value)} ${is(value, 'is', 'are')} past retention`,
    duplicates: (value, groups) =>
      `${records(value)} ${is(value, 'is', 'are')} in ${count(groups, 'duplicate group')}`,
    errors: value => `${records(value)} ${is(value, 'has', 'have')} at least one error`,
    and: 'and',
    scope: (contacts, organisations, activities, persons) =>
      `Read: ${count(contacts, 'contact')}, ${count(organisations, 'organisation')} and ${writeCount('en', activities, 'activity', 'activities')}. The contacts belong to ${count(persons, 'person')}.`,
    exampleTitle: 'Built-in example, not your register',
    exampleText:
      'The purposes, labels and retention periods in this report come from the example register of the tool. What it says about purpose and retention holds only once your own register has been read.',
    crashedTitle: 'Not every rule has run',
    crashedText: value =>
      `${is(value, '1 rule', `${number(value)} rules`)} crashed, so the outcome is incomplete. See the appendix.`,
    tiles: {
      records: 'Records read',
      errors: 'With at least one error',
      retention: 'Past retention',
      duplicates: 'In a duplicate group',
    },
    inSources: value => `from ${count(value, 'source')}`,
    groups: value => count(value, 'duplicate group'),
  },
  first: {
    title: 'What to do first',
    lead: 'At the top is what solves most with the least work: number of records times severity, divided by effort.',
    empty: 'Nothing is waiting. Repeat the check at the next export.',
    records,
    efforts: { low: 'little work', middle: 'some work', high: 'much work' },
    command: 'Command',
    actionsTitle: 'Proposed actions per source',
    actionsLead: 'What is safe can be taken over at once. A proposal first asks somebody to decide.',
    actions: { correct: 'Correct', merge: 'Merge', deactivate: 'Deactivate', erase: 'Erase' },
    action: 'Action',
    safe: 'Safe',
    likely: 'Proposal',
  },
  rules: {
    title: 'Findings per rule',
    lead: 'One record may fall under several rules. The share is taken over the records the rule could look at.',
    empty: 'No rule found anything.',
    clean: value => `${count(value, 'rule')} found nothing; see the appendix.`,
    means: 'What it means',
    remedy: 'What to do about it',
    share: 'Share of the records looked at',
    inGroups: value => `in ${count(value, 'group')}`,
  },
  matrix: {
    title: 'Quality by source',
    lead: 'For each source, the records with a finding by dimension of quality. “Not looked at” means that the source lacks the fields the rules need; it is neither good nor bad news.',
    empty: 'There is no source yet to say anything about.',
    legend: ['none', 'up to 1 %', '1 to 10 %', 'over 10 %'],
  },
  trend: TREND_WORDS.en,
  calendar: {
    title: 'Retention calendar',
    lead: 'When the data of how many persons may and must go, for each purpose of the register.',
    empty:
      'No purpose has a period that ends, or there are no dates to count from. Without those two there is no calendar.',
    chart: (overdue, coming, blocked) =>
      `The period of ${count(overdue, 'person')} has already passed and that of ${number(coming)} will pass in the months shown; ${count(blocked, 'deletion')} ${is(blocked, 'is', 'are')} blocked.`,
    overdue: 'Overdue',
    before: 'earlier',
    blocked: 'Blocked',
    blockedNote: value =>
      `For ${count(value, 'person')} the period has passed, but a hold, a request or something still open (ticket, deal, invoice) stands in the way of deletion.`,
    purpose: 'Purpose',
    month: 'Month',
    today: 'as of',
    scale:
      'Height of the bars: persons per month, one scale for all purposes. The column “overdue” is not to scale.',
    legendDue: 'passes in this month',
    legendOverdue: 'already overdue',
  },
  inactivity: {
    title: 'Time since the last contact',
    lead: 'Contacts by months since the last contact that counts. Right of the line the limit of the register has been passed.',
    empty:
      'No source has a date that shows the last contact. Ask for the column with the last activity in the next export.',
    chart: (source, value, past, unknown) =>
      `${source}: ${count(value, 'contact')}, of which ${past === null ? '' : `${number(past)} past the limit and `}${number(unknown)} without a date`,
    noLimit: 'The register names no limit for this source.',
    limit: months => `limit: ${count(months, 'month')}`,
    bin: (from, to) => (to === null ? `${from} or more` : `${from}–${to}`),
    months: 'Months since the last contact',
    unknown: 'unknown',
    countedFrom: 'Counted from',
    from: { signal: 'the last contact', created: 'the date of creation', import: 'the first import' },
  },
  duplicates: {
    title: 'Duplicate groups',
    lead: 'Records that are one person, or seem to be. Shown is whether fields are equal or differ, not what they hold. The proposed survivor is boxed.',
    leadFull:
      'Records that are one person, or seem to be, with the content of the fields compared. The proposed survivor is boxed.',
    empty: 'No records were found that seem to be the same person.',
    shown: (shown, groups) =>
      shown === groups
        ? `${count(groups, 'group')}.`
        : `The first ${number(shown)} of ${number(groups)} groups.`,
    more: value => `Show ${writeCount('en', value, 'more group', 'more groups')}`,
    group: (value, source) => `Group ${number(value)} in ${source}`,
    zones: { sure: 'same person', check: 'look first' },
    survivor: 'survivor',
    field: 'Field',
    record: 'Record',
    row: 'Row in the file',
    lastContact: 'Last contact',
    unknownDate: 'unknown',
    agreements: { equal: 'equal', different: 'different', missing: 'not filled everywhere' },
  },
  findings: {
    title: 'Findings per record',
    lead: 'This list shows which record it is and what the finding rests on.',
    empty: 'There are no findings. The appendix shows which rules looked and which could not.',
    cut: (shown, findings) => `${number(shown)} of ${number(findings)}; all of them in findings.csv.`,
    all: findings => `All ${count(findings, 'finding')}.`,
    filter: 'Filter the findings',
    everyRule: 'All rules',
    everySource: 'All sources',
    text: 'Search the list',
    status: '{shown} of {total} shown',
    id: 'Record id',
    row: 'Row',
    field: 'Field',
    restsOn: 'Rests on',
    what: 'What is the matter',
  },
  read: {
    title: 'What was read',
    lead: 'Every row is accounted for, and for every column it is said how it was understood.',
    empty: 'No files were read.',
    unknownSystem: 'system not recognised',
    facts: {
      entity: 'Holds',
      size: 'Size',
      encoding: 'Encoding',
      delimiter: 'Delimiter',
      lines: 'Line ends',
      header: 'Header line',
      sha: 'SHA-256',
    },
    delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
    headerLine: (line, before, after) =>
      `line ${number(line)}${before > 0 ? `, after ${count(before, 'line')}` : ''}${after > 0 ? `; ${count(after, 'line')} at the foot` : ''}`,
    bytes: bytes => count(bytes, 'byte'),
    balance: (read, stored, rejected, skipped) =>
      `${number(read)} read = ${number(stored)} stored + ${number(rejected)} rejected + ${number(skipped)} skipped`,
    columns: (mapped, columns) => `Columns: ${number(mapped)} of ${number(columns)} used`,
    column: 'Column in the file',
    mappedTo: 'Read as',
    by: 'Mapped by',
    filled: 'Filled',
    mappers: {
      profile: 'profile of the system',
      dictionary: 'dictionary',
      context: 'the columns around it',
      saved: 'saved mapping',
      suggestion: 'suggestion',
      user: 'user',
    },
    leftOut: 'not used',
    ambiguous: fields => `ambiguous: ${fields}`,
    dates: 'How the dates were read',
    noDates: 'This file has no date columns. Rules about periods cannot look at it.',
    order: 'Order',
    orders: {
      ymd: 'year-month-day',
      dmy: 'day-month-year',
      mdy: 'month-day-year',
      undecided: 'cannot be told',
      none: 'no dates',
    },
    agree: 'Agree',
    contradict: 'Contradict',
    unparsable: 'Unreadable',
    writeBack: 'Writing corrections back',
    writesBack: header => `Possible, by the column “${header}”.`,
    noWriteBack: header =>
      header === null
        ? 'Not possible: the file has no column with an id.'
        : `Not possible by the column “${header}”.`,
    sharedIds: value =>
      `${records(value)} with an id that occurs more than once ${is(value, 'is', 'are')} left out of it.`,
  },
  appendix: {
    title: 'Appendix',
    lead: 'What this report rests on: the rules, the register, and what could not be decided.',
    rulesTitle: 'The rules, and the habit that prevents the problem',
    rulesEmpty: 'No rule has run.',
    looked: 'Outcome',
    options: 'Setting',
    basis: 'Article of law',
    habit: 'Prevention',
    statuses: { ran: 'Ran', not_applicable: 'Not applicable', crashed: 'Crashed' },
    found: (value, looked) => `${number(value)} of ${number(looked)} records looked at`,
    skippedSource: (source, fields) => `${source} was not looked at: it lacks ${fields}.`,
    crashed: 'The rule stopped while it ran; nothing was concluded from it.',
    registerTitle: 'Purposes and periods of the register',
    purposesEmpty: 'The register names no purposes.',
    purpose: 'Purpose',
    legalBasis: 'Legal basis',
    ends: 'Ends after last contact',
    kept: 'Then kept for',
    review: 'Label review',
    never: 'not set',
    unreadLaw: articles =>
      `Not read in the text of the law: ${writeArticles('en', articles)}. Have somebody check it.`,
    unknownLabels: 'Labels that are not in the register',
    waivedTitle: 'Waived for a time',
    waivedEmpty: 'Nothing is waived.',
    waivedUntil: 'Until',
    rule: 'Rule',
    record: 'Record',
    undecidedTitle: 'Undecided',
    undecidedEmpty: 'Every person could be decided.',
    reason: 'Reason',
    reasons: {
      column_lost: 'the last export lacks a column that the decision rests on',
      no_date: 'no date is known',
      unreadable_date: 'the date cannot be read',
      uncertain_twin: 'possibly the same person as somebody with a later date, or who is still kept',
    },
    limitsTitle: 'About this report',
    notAdvice:
      'Not legal advice. The report tests data against the rules and periods above; whether the processing is lawful is for the controller to judge.',
    logHead: head =>
      `Last hash of the audit log: ${head}. Whether nothing before it was rewritten, says later: datawasstraat log verify ${head.slice(0, 16)}`,
    archive: cut =>
      cut
        ? 'The figures behind this report are in this file as JSON, with the findings and duplicate groups shown; the full list is in findings.csv.'
        : 'The figures behind this report are in this file as JSON.',
  },
};
