// Fault texts in English: what, where, why, and what to type.
// A list of sentences, so longer than a file of code may be.

import type { FaultTexts, UsageProblem } from './faults.ts';
import { guardAdvice, sayGuard } from './purge/guards.ts';
import { PLAN_STATE_WORDS } from './purge/plan-states.ts';
import { sayRejected } from './reject-reasons.ts';
import { writeDay } from './report/dates.ts';
import { mapFlag, shellWord } from './shell-word.ts';
import { yamlProblem } from './yaml-problems.ts';

const meant = (suggestion: string | null): string => (suggestion ? ` Did you mean "${suggestion}"?` : '');
const list = (names: readonly string[]): string => names.map(name => `"${name}"`).join(', ');
const at = (place: { file: string; line: number; column: number }): string =>
  `${place.file}:${place.line}:${place.column}`;
const LIMITS: Readonly<Record<string, string>> = {
  cellBytes: 'a cell of more than 10 MB',
  columns: 'more than 2,000 columns',
};
const SHEET_CELLS: Readonly<Record<string, string>> = {
  decision:
    'is no decision: same, different, unsure, or apart for a record that does not belong to the group',
  'one-decision': 'is a second decision about one group; only apart may stand beside another',
  'one-keep': 'is a second record to keep in one group; mark one',
  record: 'is no record key such as crm/contact/1001; leave that column as it was',
};
const QUERIES: Readonly<Record<string, string>> = {
  writes: 'A query may only read: select, with or values.',
  several: 'A query is one statement; there are several.',
  none: 'There is no statement in the query.',
  parameter: 'A query has no parameters (?): write the value itself.',
};
const REQUEST_STEPS: Readonly<Record<string, string>> = {
  late: 'the last day, DAY, has passed, and an extension is told within the first month (GDPR 12(3)). Answer it: request decide.',
  identity:
    'nobody wrote down how it was established that it was this person (GDPR 12(6)); add --identity "called back on the known number".',
  reason: 'this needs a --reason: the person is told why (GDPR 12(4)).',
  decided: 'that was done already, on DAY. What is left: request close.',
  closed: 'it was closed on DAY. A new one is opened with: request open.',
};
const STORE_REASONS: Readonly<Record<string, string>> = {
  empty: 'it is empty',
  'other application': 'it belongs to another program',
  SQLITE_NOTADB: 'it is no database',
  SQLITE_CORRUPT: 'it is damaged',
};
const NOTHING = 'Nothing was imported.';
const UNTOUCHED = 'Nothing was touched.';

const USAGE: Readonly<Record<UsageProblem, (about: string) => string>> = {
  unknownOption: about => `There is no option ${about}`,
  missingArgument: about => `${about.toUpperCase()} is missing`,
  missingValue: about => `${about} has no value`,
  missingOption: about => `${about} is missing`,
  excessArguments: about => `${about} is given more than it takes`,
  takesTwoFiles: about => `${about} takes two files`,
  takeFilesOfTheirOwn: about => `${about}: each takes a file of its own`,
  neededForSeveral: about => `Several files need ${about}`,
  other: about => about,
};

export const FAULTS_EN: FaultTexts = {
  E001: ({ name, suggestion, topics }) =>
    topics === null
      ? `There is no command "${name}".${meant(suggestion)} All commands: datawasstraat --help`
      : `There is no help about "${name}".${meant(suggestion)} Topics: ${topics.join(', ')}, and the name of any command.`,
  E002: ({ problem, about, suggestion, command }) =>
    `${USAGE[problem](about)}.${meant(suggestion)} See: datawasstraat ${command}--help`,
  E003: ({ option, value, expected }) => `${option} does not take "${value}". It takes ${expected}.`,
  E009: ({ file, delimiter }) =>
    `${file}: its cells seem to be separated by ${delimiter}, which is not read. Export it with a semicolon, a comma or a tab; if it is a list of one column after all: --delimiter ,`,
  E010: ({ file }) => `${file} does not exist. Check the name; ls shows what is in this folder.`,
  E011: ({ file }) =>
    `${file} is a folder. Name the file, or several: datawasstraat audit ${shellWord(file.replace(/\/+$/, ''))}/*.csv`,
  E012: ({ file }) => `${file} is empty: it holds no rows. Export it again from the source.`,
  E013: ({ file, looksLike }) =>
    `${file} is not a text file; it looks like ${looksLike}. Export it as CSV and try again.`,
  E015: ({ file }) =>
    `${file} is a YAML file, such as a register, not an export. To judge an export by it: datawasstraat audit EXPORT.csv --register ${shellWord(file)}. To check the register itself: datawasstraat register lint ${shellWord(file)}`,
  E016: ({ file, encoding }) =>
    `${file} is written in ${encoding}, which this version does not read. Save it as UTF-8 CSV and try again.`,
  E017: ({ file, line, limit }) =>
    `${file}, line ${line} is over the limit: ${LIMITS[limit] ?? limit}. Nothing of the file was read; look for a missing closing quote near that line.`,
  E018: ({ file, line }) =>
    `${file} changed while it was read (noticed at line ${line}). Wait until the export is complete and try again. ${NOTHING}`,
  E019: ({ file }) =>
    `${file} holds no table: no two lines have the same number of fields. Look at it with: datawasstraat inspect ${shellWord(file)}`,
  E020: ({ file, headers }) =>
    `${file}: none of its columns is known (${list(headers.slice(0, 6))}${headers.length > 6 ? ' …' : ''}). Say what they are: ${mapFlag('email', headers[0] ?? '')}`,
  E021: ({ file, header, suggestion }) =>
    `${file} has no column "${header}".${meant(suggestion)} See the columns: datawasstraat inspect ${shellWord(file)}`,
  E022: ({ field, suggestion }) =>
    `"${field}" is not a field.${meant(suggestion)} The fields: datawasstraat help fields`,
  E023: ({ file, header, count, example }) =>
    `${file}, column ${header}: ${
      example === null
        ? 'some dates can only be day-month, others only month-day. What does not fit the order you choose counts as unreadable'
        : `"${example}" fits day-month and month-day; all ${count} dates fit both, none decides`
    }. Say which: --dates dmy or --dates mdy. ${NOTHING}`,
  E024: ({ file, field, headers }) =>
    `${file}: ${list(headers)} cannot all be ${field}; it takes one column. Choose: ${mapFlag(field, headers[0] ?? '')}`,
  E025: ({ file, rejected, line, ...row }) =>
    `${file}: all ${rejected} rows were rejected; the first, on line ${line}, ${sayRejected('en', row)}. Look at it with: datawasstraat inspect ${shellWord(file)}`,
  E026: ({ file, line }) =>
    `${file}, line ${line}: this looks like data, not like a header. Add a first line with the column names and try again. Nothing of the file was read.`,
  E027: ({ file, entity }) =>
    `${file} is a list of another kind (${entity}); what loaders answered, merges and ids to delete are no records and are not imported. Look at it with: datawasstraat inspect ${shellWord(file)}`,
  E028: ({ file, missing, added }) =>
    `${file} has another header than its mapping: ${[missing.length > 0 ? `missing ${list(missing)}` : '', added.length > 0 ? `not in the mapping ${list(added)}` : ''].filter(Boolean).join('; ') || 'the order of the columns'}. Make it anew: datawasstraat inspect ${shellWord(file)} --write-mapping. ${NOTHING}`,
  E029: ({ file, rejected, line }) =>
    `${file}: ${rejected} rows rejected, the first on line ${line}; --strict takes all or nothing. ${NOTHING}`,
  E030: place =>
    place.problem === 'ALIAS'
      ? `${at(place)} "${place.text}" is a reference in YAML, and this program follows none. If it is a text, put it in quotes: "${place.text}". ${UNTOUCHED}`
      : `${at(place)} does not parse as YAML: ${yamlProblem('en', place.problem)}. ${UNTOUCHED}`,
  E031: place =>
    `${at(place)} ${place.kind} "${place.name}" is unknown.${meant(place.suggestion)} ${UNTOUCHED}`,
  E032: place =>
    place.longest !== null
      ? `${at(place)} "${place.period}" ends after 9999-12-31, which no date can say. The longest period is ${place.longest}. ${UNTOUCHED}`
      : `${at(place)} ${place.period ? `"${place.period}"` : 'a bare number'} is not a period.${meant(place.suggestion)} Write ISO 8601: P24M is 24 months, P2Y two years, P14D fourteen days. ${UNTOUCHED}`,
  E033: place => `${at(place)} "${place.name}" is defined twice. ${UNTOUCHED}`,
  E034: place =>
    `${at(place)} the key "${place.key}" is unknown here, or not evaluated by this version.${meant(place.suggestion)}${place.known.length > 0 ? ` Here may stand: ${place.known.join(', ')}.` : ''} ${UNTOUCHED}`,
  E035: place => `${at(place)} "${place.name}" has a wrong value (${place.expected}). ${UNTOUCHED}`,
  E040: ({ folder }) =>
    `There is no project in ${folder} or above it. Make one with: datawasstraat init. For one file you need none: datawasstraat audit FILE`,
  E041: ({ name, known, suggestion }) =>
    `There is no source "${name}".${meant(suggestion)} This project has: ${known.join(', ') || 'none yet'}`,
  E042: ({ name, suggestion }) =>
    `There is no rule "${name}".${meant(suggestion)} All rules: datawasstraat rules list`,
  E043: ({ file }) =>
    `${file} is already here. This folder is a project; look at it with: datawasstraat check`,
  E044: ({ source, pattern }) =>
    `Source ${source}: no file matches ${pattern}. Put the export there, or change files: in datawasstraat.yaml`,
  E045: ({ needs }) =>
    needs === 'import'
      ? 'Nothing was imported yet. Start with: datawasstraat import FILE --source NAME'
      : 'Nothing was checked yet. Start with: datawasstraat check',
  E046: ({ source }) =>
    `${source} is not a name for a source: lower-case letters, digits, - and _, at most 64. For example: --source crm`,
  E050: ({ path, reason }) =>
    `${path} cannot be written (${reason}). Nothing was left half-written; look whether the folder is there and may be written in, or choose another name.`,
  E051: ({ path }) =>
    `No space left to write ${path}. Nothing was left half-written; make room and try again.`,
  E052: () => `Another datawasstraat is at work in this project. Wait for it, or try again later.`,
  E053: ({ path, reason }) =>
    `${path} cannot be reached (${reason}). Look whether the name is right and whether you may read it: ls -l shows both.`,
  E054: ({ path }) => `${path} is a folder, and a file is meant. Name the file in it.`,
  E055: ({ file }) =>
    `${file} is the file that is read; it is never overwritten. Choose another name for --out.`,
  E056: ({ file, wanted, sheets, suggestion }) =>
    sheets.length === 0
      ? `${file} is no workbook and has no sheets. Leave --sheet out; where a workbook is read beside it, first: datawasstraat convert BOOK.xlsx --sheet ${shellWord(wanted)} --out SHEET.csv`
      : `${file} has no sheet "${wanted}".${meant(suggestion)} It has: ${list(sheets)}`,
  E057: ({ file, headers }) =>
    `${file} has no column to match on: no name, e-mail address, telephone number or address was recognised. Say which it is, for example: --map family_name=COLUMN. It has: ${list(headers)}`,
  E058: ({ file, problem }) =>
    problem === 'unreadable'
      ? `${file} is no model of datawasstraat. Choose another file for --model, or remove it to train anew.`
      : `${file} was trained on other columns than these. Choose another file for --model, or remove it to train anew.`,
  E059: ({ most, needed, threads }) =>
    `Matching these records takes more memory than ${most}: about ${needed}. Nothing was written. Where the machine has that much, type --memory ${needed}${threads > 1 ? '; with --threads 1 it takes less' : ''}.`,
  E060: ({ path, reason }) =>
    `${path} cannot be opened as a store (${STORE_REASONS[reason] ?? reason}); it was not changed. Put a backup of it back. Without one, move the file away and import again; what was decided (merges, holds, plans) is lost then.`,
  E061: ({ path, version, known }) =>
    `${path} was made by a newer datawasstraat (store version ${version}, this one knows ${known}). Update datawasstraat; the store was not changed.`,
  E062: ({ path }) =>
    `${path} is a pipe or a device, where a file is meant: that is read more than once. An export can come by standard input (-): datawasstraat audit - < ${shellWord(path)}`,
  E120: ({ command, flag }) =>
    `${command} asks questions and needs a terminal. Without one: datawasstraat ${command} ${flag}`,
  E122: ({ file, row, value, expected }) =>
    `${file}, row ${row}: "${value}" ${SHEET_CELLS[expected]}. Nothing was decided.`,
  E141: place => `${at(place)} "${place.name}" is missing here. See docs/register.md. ${UNTOUCHED}`,
  E140: place =>
    `${at(place)} holds no register. Make one with: datawasstraat init, or see docs/register.md. ${UNTOUCHED}`,
  E142: ({ name, candidates }) =>
    candidates.length === 0
      ? `Nobody is called "${name}" here. Name a record of the last import, such as crm/contact/1001; datawasstraat person find NAME looks people up.`
      : `"${name}" is more than one person: ${candidates.join(', ')}. Name one of these records.`,
  E143: ({ missing }) =>
    `A hold needs ${missing}: later nobody knows why it was placed. For example: datawasstraat hold add crm/contact/1001 --reason "dispute" --by j.smit`,
  E144: ({ name }) => `No hold ${name} runs. See: datawasstraat hold list`,
  E145: ({ kind, name, suggestion, known }) =>
    `The register knows no ${kind} "${name}".${meant(suggestion)} It has: ${known.join(', ') || 'none'}. ${UNTOUCHED}`,
  E146: ({ missing }) =>
    `A request needs ${missing}. For example: datawasstraat request open crm/contact/1001 --type access --by j.smit. ${UNTOUCHED}`,
  E147: ({ id, refused, day }) =>
    `Request ${id}: ${REQUEST_STEPS[refused]?.replace('DAY', day) ?? refused} ${UNTOUCHED}`,
  E148: ({ name }) => `There is no request ${name}. See: datawasstraat request list --all`,
  E149: ({ text }) =>
    `"${text}" is too short to look for: type a word of three letters or more, or a whole telephone number.`,
  E150: ({ file, row }) =>
    `${file}, row ${row}: the decision neither keeps the label nor ends it. Write keep or end, or leave it empty. ${UNTOUCHED}`,
  E151: ({ file, row }) =>
    `${file}, row ${row}: nobody is named who reviewed it. Fill in the column "reviewed by", or add --by NAME. ${UNTOUCHED}`,
  E152: ({ file, row }) =>
    `${file}, row ${row}: the day of review is no day, or is still to come. Write it as YYYY-MM-DD, or leave it empty for today. ${UNTOUCHED}`,
  E153: ({ owner, suggestion }) =>
    `No record and no purpose has "${owner}" as its owner.${meant(suggestion)} No list was written.`,
  E160: ({ message, suggestion }) =>
    `SQLite does not understand the query: ${message}.${meant(suggestion)} The views and their columns: datawasstraat sql`,
  E161: ({ problem, word }) =>
    `${QUERIES[problem]}${word === '' ? '' : ` It begins with ${word}.`} For example: datawasstraat sql "select source, count(*) from contacts group by source". ${UNTOUCHED}`,
  E180: ({ file, columns }) =>
    `${file} is not a work list of this command${columns.length > 0 ? `: it has no column ${list(columns)}` : ''}. Take the list as it was written, and fill in the column decision. ${UNTOUCHED}`,
  E181: ({ file, row }) =>
    `${file}, row ${row}: the decision is neither yes nor no. Write yes or no, or leave it empty. ${UNTOUCHED}`,
  E182: ({ file, row }) =>
    `${file}, row ${row}: another row of the list decides otherwise about the same proposal. Make them agree. ${UNTOUCHED}`,
  E183: ({ step, known }) =>
    `There is no step ${step} to undo. ${known.length > 0 ? `There is: ${known.join(', ')}` : 'There is none.'}`,
  E184: ({ step, count }) =>
    `Step ${step} cannot be undone: ${count} of it were handed over, so the source may have them already. ${UNTOUCHED}`,
  E185: ({ name, found }) =>
    found === 0
      ? `No finding begins with "${name}" (at least six letters). The column fingerprint of findings.csv names them, of the last check. ${UNTOUCHED}`
      : `${found} findings begin with "${name}". Type more of it. ${UNTOUCHED}`,
  E186: ({ missing }) =>
    `A finding is waived with a reason and an end; ${missing} is missing: datawasstraat waive FINDING --reason "…" --until YYYY-MM-DD. ${UNTOUCHED}`,
  E187: ({ until, today, latest }) =>
    `--until ${until} is not between ${today} and ${latest}: what is tolerated is looked at again within two years. ${UNTOUCHED}`,
  E188: ({ missing }) =>
    `An improvement action needs ${missing}. For example: datawasstraat improve add "web form asks the postcode first" --rule postcode-invalid --owner sales --due 2027-03-01, or improve close 2. ${UNTOUCHED}`,
  E189: ({ name }) => `No improvement action ${name} is open. See: datawasstraat improve list --all`,
  E190: ({ rule }) =>
    `${rule} was never checked here, so there is no figure to start from. First: datawasstraat check. ${UNTOUCHED}`,
  E191: ({ rule, records, target }) =>
    `${rule} stands at ${records}${target === null ? ': there is nothing to lower' : `, so --target ${target} is reached already. Ask for fewer`}. ${UNTOUCHED}`,
  E200: ({ name, known }) =>
    `There is no plan "${name}". ${known.length > 0 ? `There is: ${known.join(', ')}` : 'Make one with: datawasstraat purge plan'}`,
  E201: ({ planId, state }) =>
    `Plan ${planId} is ${PLAN_STATE_WORDS.en[state] ?? state}; this cannot be done with it. See: datawasstraat purge show. Nothing was deleted.`,
  E202: ({ planId, on }) =>
    `Plan ${planId} was valid through ${writeDay('en', on)}. Make a new one: datawasstraat purge plan. Nothing was deleted.`,
  E203: ({ planId, what }) =>
    `${what === 'register' ? 'The register has' : 'The statutory periods of this program have'} changed since plan ${planId} was made. Make a new plan: datawasstraat purge plan. Nothing was deleted.`,
  E204: ({ planId, file, isMissing }) =>
    `${file} ${isMissing ? 'is no longer there' : 'has changed since it was made'}, so plan ${planId} is not carried out. Put the file back, or make a new plan: datawasstraat purge plan. Nothing was deleted.`,
  E205: ({ guards }) =>
    [
      'Refused; nothing was deleted.',
      ...guards.map(guard => `  ${sayGuard('en', guard)}. ${guardAdvice('en', guard.guard)}`),
    ].join('\n'),
  E206: ({ planId }) =>
    `Approving is for a person: purge approve asks for figures and reasons, and needs a terminal. Type there: datawasstraat purge approve ${planId}`,
  E207: ({ typed, figure }) => `"${typed}" was typed, and it says ${figure}. Nothing was approved.`,
  E208: ({ file, problem }) =>
    `The key of the tombstones ${{ missing: 'is missing', unreadable: 'cannot be read', other: 'is not the one of this project' }[problem]}: ${file}. Put the copy back, or name it with DATAWASSTRAAT_KEY_FILE. Without the key nobody who comes back is recognised. Is it lost for good: datawasstraat purge key --lost`,
  E209: ({ command }) => `${command} works on the present day only: leave --today out. Nothing was deleted.`,
  E210: ({ entry }) =>
    `The log does not hang together from entry ${entry} on: something was changed or taken away. Put a copy of .datawasstraat/store.db back and compare.`,
  E211: ({ name }) =>
    `This project asks for two people to approve, and ${name} was the first. Have somebody else approve.`,
  E212: ({ planId, purposes }) =>
    `The register says too little about every purpose in plan ${planId} (${purposes.join(', ')}). Nothing was approved. What is missing is shown by: datawasstraat register lint`,
  E213: ({ file }) =>
    `Every key is there: ${file}. Nothing was changed. For a new key: datawasstraat purge key --rotate`,
  E215: ({ hash }) =>
    `No entry of the log has the hash ${hash}: the log was rewritten, or the hash is of another project. Do not trust it before you know what happened.`,
  E214: ({ record }) =>
    `${record} is not in quarantine. Nothing was changed. Who is, says: datawasstraat check --rule reappeared`,
};
