// The command line in English.

import { writeArticles } from '../law/articles.ts';
import { several } from '../locale.ts';
import type { CliWords } from './words.ts';

export const CLI_EN: CliWords = {
  columns: ({ known, total }, leftOut, change) =>
    `${total} columns: ${known} recognised${leftOut.length ? `, ${leftOut.length} left out (${leftOut.slice(0, 4).join(', ')}${leftOut.length > 4 ? ' …' : ''})   to change: ${change}` : ''}`,
  sheetRead: (file, sheet, unread) =>
    `${file}: sheet "${sheet}" is read, and not: ${unread.map(name => `"${name}"`).join(', ')}. --sheet chooses another, and for wash sheet: at its source in datawasstraat.yaml`,
  notWashed: sources =>
    `imported by hand, and not anew: ${sources.join(', ')}. What wash is to import is named under sources: in datawasstraat.yaml`,
  nameless: 'no header',
  dateColumn: (header, order, agree, contradict) =>
    `${header} is ${order} (${agree} agree, ${contradict} contradict)`,
  dateUndecided: (header, change) =>
    `${header}: day-month or month-day, no value decides; its dates are not used   ${change} (or mdy)`,
  unreadableDates: (header, count) => `${header}: ${several(count, 'value is', 'values are')} no date`,
  ambiguous: (header, fields, change) => `"${header}" can mean ${fields.join(' or ')}; left out   ${change}`,
  unreadStatuses: (headers, count) =>
    `status (${headers.join(', ')}) of ${count} ${count === '1' ? 'row' : 'rows'} not understood: taken as open, so it stands in the way of erasure   otherwise: datawasstraat inspect FILE --map closed_at=COLUMN --write-mapping`,
  lost: ({ header, suggestion, map, source }) =>
    `column "${header}" of last time is missing: what rests on it is undecided.${suggestion === null ? ' Has it another name now?' : ` Is it "${suggestion}" now?`} ${map}   Gone for good? In datawasstraat.yaml under ${source}: columns_gone: [${JSON.stringify(header)}]`,
  noId: 'no id column: corrections cannot be written back as an update',
  oldBesideNew:
    'is this an old export beside a new one? All files of a list count as one export: take the old one away, or make the pattern in datawasstraat.yaml narrower',
  sharedIds: count =>
    `${several(count, 'record shares', 'records share')} an id with another: never written back`,
  rejected: (count, line, why) =>
    `E014 line ${line} ${why}${count > 1 ? `; ${count} rows rejected` : ''}: left out as it is; repair it and try again`,
  rejectsTo: source =>
    `what was rejected is written out by: datawasstraat import FILE --source ${source} --rejects-to rejects.csv`,
  rejectedReason: count => `${count} ${count === 1 ? 'row' : 'rows'} rejected`,
  registerExample: id => `register  built-in example ${id}: not yours, pass --register FILE`,
  registerOwn: id => `register  ${id}`,
  encodingLine: ({ form, headerLine, skipped, below }) =>
    `${form}, header on line ${headerLine}${skipped ? ` (${skipped === 1 ? 'title' : `${skipped} lines`} skipped)` : ''}${below ? `, ${several(String(below), 'line', 'lines')} at the foot skipped` : ''}`,
  erasedSince: count => `; ${count} erased since`,
  namesNobody: header =>
    `"${header}" names no contact of this source, so these rows count for nobody. If they belong to another source: put the file there, in datawasstraat.yaml or with audit --source NAME=FILE`,
  replacedSince: count => `; ${count} now stand in a newer file`,
  balance: (read, stored, rejected, skipped) =>
    `${read} read = ${stored} stored + ${rejected} rejected + ${skipped} skipped`,
  summary: (records, rules, asOf) =>
    `${several(records, 'record', 'records')}   ${several(String(rules), 'rule', 'rules')}   as of ${asOf}`,
  heads: ['SEVERITY', 'RULE', 'RECORDS', 'SHARE', 'WHAT IT MEANS'],
  severity: { error: 'error', warning: 'warning', info: 'info' },
  groups: count => (count === 1 ? 'in 1 group' : `in ${count} groups`),
  manyNotApplicable: (count, all, some) =>
    `not looked at, for lack of columns: ${count} of the ${all} rules (${some.join(', ')} …); the report names them all`,
  notApplicable: rules => `not looked at, for lack of columns: ${rules.join(', ')}`,
  crashed: rule =>
    `rule ${rule} crashed: its findings are missing. This is a bug; run again with --verbose and report it`,
  waived: count => `${count} waived for a time, not counted   datawasstraat waive lists them`,
  unreadLaw: articles =>
    `not read in the text of the law: ${writeArticles('en', articles)}; have somebody check it`,
  lint: (file, count, shown) =>
    `${file}: ${count === 1 ? '1 remark' : `${count} remarks`}${shown > 0 && shown < count ? `, ${count - shown} more with` : ';'} datawasstraat register lint`,
  undecided: persons =>
    `${persons === '1' ? '1 person' : `${persons} persons`} undecided, so nothing is due: a date or column is missing or unreadable, or it may be somebody who is still kept`,
  nothingRead: 'no records were read, so nothing can be said yet',
  clean: 'nothing found: clean',
  cleanOfFew: looked =>
    looked === 1
      ? 'nothing found by the one rule that had something to look at'
      : `nothing found by the ${looked} rules that had something to look at`,
  wrote: (names, folder) => `wrote  ${names.join('  ')}  in ${folder}/`,
  temporaryGone: 'Nothing was sent anywhere; the working database was temporary and is gone.',
  notInProject: 'This was an audit: nothing of it is kept in this project. To keep it: datawasstraat import',
  next: 'next',
  reason: (errors, warnings, infos) =>
    [
      errors ? `${errors} ${errors === 1 ? 'rule' : 'rules'} found errors` : '',
      warnings ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
      infos ? `${infos} info` : '',
    ]
      .filter(Boolean)
      .join(', '),
  reasonNone: 'nothing found',
  exit: code => `exit ${code}`,
  exitReason: code =>
    ({
      3: 'done in part: see what could not be imported or has not landed',
      7: 'whether anybody purged came back could not be told',
      9: 'somebody who was purged is back',
    })[code] ?? '',
  failOn: severity => `--fail-on ${severity} makes it 1`,
  same: (source, entity) => `${source} ${entity}: the same files as last time, nothing changed`,
  readAnew:
    'the same files as last time, read in another way; they are no new look at the source. What is to stay goes into mappings/ (datawasstraat inspect FILE --map … --write-mapping) or datawasstraat.yaml',
  imported: (source, entity, counts) => `${source} ${entity}: ${counts}`,
  change: (added, changed, unchanged, gone) =>
    `${added} new, ${changed} changed, ${unchanged} unchanged, ${gone} gone`,
  odd: ({ entity, counts, columns, back }) =>
    [
      'Is this the right file?',
      counts === null
        ? ''
        : `${counts[0]} of the ${counts[1]} records (${entity}) of last time are not in it.`,
      columns.length === 0 ? '' : `Columns of last time that it lacks: ${columns.join(', ')}.`,
      back === null
        ? ''
        : `If not, ${back.isOverwritten ? 'put the export of last time back under its name; then this brings back what was there' : 'the files of last time bring back what was there'}: ${back.command}`,
    ]
      .filter(Boolean)
      .join(' '),
  listAgain: (planId, records) =>
    `purge ${planId}: no export shows yet that ${records} ${records === '1' ? 'record is' : 'records are'} gone, so the deletion list goes out again`,
  nothingToExport: source => `${source}: nothing accepted, no file written. First: datawasstraat fix --apply`,
  withheld: {
    no_id: count => `${count} withheld: the record has no id of its own`,
    held: count => `${count} withheld: a legal hold or quarantine keeps the record back`,
    outranked: count =>
      `${count} withheld: something stronger happens to the same record, or another correction to the same cell`,
    key: count => `${count} withheld: the system finds the record by this very cell; change it on its screen`,
    opt_out: count => `${count} withheld: it would lift an opt-out, and no file does that`,
    unwritable: count => `${count} withheld: the file has no form for the new text (encoding or quotes)`,
    changed: count => `${count} withheld: the source no longer holds the text that was to be replaced`,
  },
  settled: ({ landed, notLanded, withdrawn, waiting }) =>
    `handed over: ${landed} landed, ${notLanded} not landed, ${withdrawn} withdrawn, ${waiting} not to be seen yet`,
  notLanded: source =>
    `what did not land is in the report (action-not-landed); hand it over again: datawasstraat export ${source}`,
  cameBack: count =>
    `${count} merged and landed, and now ${count === '1' ? 'the record is' : 'the records are'} there again: not landed after all`,
  refusalLost: count =>
    `${count} merged without the opt-out: set it in the source on the record that stayed (action-not-landed); here it goes on`,
  untrustedAbsence: why => `what is not in it need not be gone: ${why}; it waits for a next export`,
  made: (file, rows) => `${file}  ${rows} ${rows === '1' ? 'row' : 'rows'}`,
  saveFirst: 'keep the export as a file; then: datawasstraat init --from FILE',
  initDone: folder => `project made in ${folder}: datawasstraat.yaml, register.yaml, mappings/, .gitignore`,
  initNoSource:
    'it knows no source yet: name your exports under sources: in datawasstraat.yaml, or import one by hand',
  converted: ({ file, read, written, rejected, around }) =>
    `${file}  ${read} read = ${written} written + ${rejected} rejected${around ? `; ${several(String(around), 'line', 'lines')} of titles or totals skipped` : ''}`,
  rejectsIn: (file, count) => `${file}  ${count} rejected, each with its line and the reason`,
  mappingWritten: file => `mapping written to ${file}: correct it there, import finds it by the header`,
  dryRun: 'a dry run: nothing was kept',
  interrupted: 'Stopped. Nothing was left half-written.',
  bug: 'This is a bug in datawasstraat. Nothing was left half-written. Please report these lines:',
  topics: names => `Topics: ${names}. All commands: datawasstraat --help`,
  welcome: `datawasstraat: a data car wash for CRM exports. Nothing leaves this machine.

  datawasstraat audit contacts.csv  look at one export; only a report is left behind
  datawasstraat init                make a project, for a wash every month

All commands: datawasstraat --help`,
  auditHint: file => `To look at a file: datawasstraat audit ${file}`,
  by: {
    ...{ user: '--map', saved: 'mapping', profile: 'profile', dictionary: 'dictionary' },
    ...{ context: 'context', suggestion: 'suggestion' },
  },
  order: {
    ymd: 'year-month-day',
    dmy: 'dd-mm-yyyy',
    mdy: 'mm/dd/yyyy',
    undecided: 'undecided',
    none: 'empty',
  },
  entity: {
    contact: 'contacts',
    organisation: 'organisations',
    activity: 'activities',
    deal: 'deals',
    consent: 'consents',
    label_list: 'labels of contacts',
    suppression: 'suppressions',
  },
};
