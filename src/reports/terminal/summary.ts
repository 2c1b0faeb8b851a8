// The summary in the terminal: what was read, what was found. Gets the view model, gives text.

import type { ChalkInstance } from 'chalk';
import CliTable from 'cli-table3';
import type { CliWords } from '../../language/cli/words.ts';
import { type Locale, writeNumber, writeShare } from '../../language/locale.ts';
import { sayRejected } from '../../language/reject-reasons.ts';
import { isParty } from '../../model/field.ts';
import type { Severity } from '../../model/rule.ts';
import type { FileReport, ReportModel, RuleReport } from '../model.ts';

/** How the summary is written. */
export interface SummaryStyle {
  readonly locale: Locale;
  readonly words: CliWords;
  readonly colour: ChalkInstance;
  /** False: tab-separated, for programs. */
  readonly isTerminal: boolean;
}

const LINE_ENDS: Readonly<Record<string, string>> = {
  '\r\n': 'CRLF',
  '\n': 'LF',
  '\r': 'CR',
  mixed: 'CRLF+LF',
};

/** What was read and how: a block per file. */
export function readingLines(model: ReportModel, style: SummaryStyle): readonly string[] {
  const files = model.sources.flatMap(source =>
    source.files.map(file => ({ profile: source.profile, file })),
  );
  const { words } = style;
  const register = model.register.isExample ? words.registerExample : words.registerOwn;
  return [
    ...files.flatMap(({ profile, file }) => fileLines(profile, file, style)),
    `  ${register(model.register.id)}`,
  ];
}

function fileLines(
  profile: string | null,
  file: FileReport,
  { words, locale, colour }: SummaryStyle,
): readonly string[] {
  const number = (value: number): string => writeNumber(locale, value);
  const delimiter = file.delimiter === '\t' ? 'TAB' : file.delimiter;
  const how = words.encodingLine({
    encoding: file.encoding,
    delimiter,
    lineEnding: LINE_ENDS[file.lineEnding] ?? file.lineEnding,
    headerLine: file.headerLine,
    skipped: file.preambleLines,
  });
  const leftOut = file.columns
    .filter(column => column.field === null)
    .map(column => column.header.trim() || '–');
  const dates = file.dates.filter(
    date => date.order === 'undecided' || date.order === 'dmy' || date.order === 'mdy' || date.unparsable > 0,
  );
  return [
    `${colour.bold(clean(file.name))}   ${how}`,
    `  ${profile === null ? '' : `${profile}   `}${words.columns(file.columns.length - leftOut.length, file.columns.length, leftOut.map(clean))}`,
    ...dates.flatMap(date => {
      const name = clean(date.header);
      if (date.order === 'undecided') return [`  ${colour.yellow('!')} ${words.dateUndecided(name)}`];
      const read = words.dateColumn(
        name,
        words.order[date.order],
        number(date.agree),
        number(date.contradict),
      );
      const bad =
        date.unparsable > 0
          ? [`  ${colour.yellow('!')} ${words.unreadableDates(name, number(date.unparsable))}`]
          : [];
      return [`  ${read}`, ...bad];
    }),
    ...file.columns.flatMap(column =>
      column.ambiguous.length > 0
        ? [`  ${colour.yellow('!')} ${words.ambiguous(clean(column.header), column.ambiguous)}`]
        : [],
    ),
    ...(isParty(file.entity) && !file.writesBack.possible ? [`  ${colour.yellow('!')} ${words.noId}`] : []),
    ...(file.writesBack.sharedIds > 0
      ? [`  ${colour.yellow('!')} ${words.sharedIds(number(file.writesBack.sharedIds))}`]
      : []),
    `  ${words.entity[file.entity]}: ${words.balance(number(file.read), number(file.stored), number(file.rejected), number(file.skipped))}${file.erased > 0 ? words.erasedSince(number(file.erased)) : ''}`,
    ...rejectLine(file, { words, colour, locale }),
  ];
}

function rejectLine(
  file: FileReport,
  { words, colour, locale }: Pick<SummaryStyle, 'words' | 'colour' | 'locale'>,
): readonly string[] {
  if (!file.firstReject) return [];
  const { line, ...row } = file.firstReject;
  const why = sayRejected(locale, { ...row, expected: file.columns.length });
  return [`  ${colour.yellow('!')} ${words.rejected(file.rejected, line, why)}`];
}

/** Text of a file made harmless: no control characters reach a terminal. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '·').slice(0, 60);
}

/** What was found: a row per rule. */
export function findingLines(model: ReportModel, style: SummaryStyle): readonly string[] {
  const { words, locale, isTerminal } = style;
  const found = model.rules.filter(rule => rule.records > 0);
  const rows = found.map(rule => cellsOf(rule, style));
  const silent = model.rules.filter(rule => rule.status === 'not_applicable').map(rule => rule.id);
  const undecided = model.totals.undecided.reduce((total, { persons }) => total + persons, 0);
  return [
    words.summary(writeNumber(locale, model.totals.records), model.rules.length, model.asOf),
    ...(rows.length === 0
      ? [`  ${words.clean}`]
      : isTerminal
        ? tableLines(words.heads, rows)
        : [words.heads, ...rows].map(row => row.join('\t'))),
    ...(model.waived.length > 0 ? [`  ${words.waived(writeNumber(locale, model.waived.length))}`] : []),
    ...(undecided > 0 ? [`  ${words.undecided(writeNumber(locale, undecided))}`] : []),
    ...(model.register.unreadLaw.length > 0
      ? [`  ${words.unreadLaw(model.register.unreadLaw.join('; '))}`]
      : []),
    ...(silent.length > 0 ? [`  ${words.notApplicable(silent)}`] : []),
    ...model.rules.filter(rule => rule.status === 'crashed').map(rule => `  ${words.crashed(rule.id)}`),
  ];
}

function cellsOf(rule: RuleReport, { words, locale, colour, isTerminal }: SummaryStyle): readonly string[] {
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colour.red,
    warning: colour.yellow,
    info: colour.cyan,
  };
  const severity = words.severity[rule.severity];
  const groups = rule.groups ? ` (${words.groups(rule.groups)})` : '';
  return [
    isTerminal ? paint[rule.severity](severity) : severity,
    rule.id,
    writeNumber(locale, rule.records),
    writeShare(locale, rule.records, rule.looked),
    `${rule.texts[locale].meaning}${groups}`,
  ];
}

const NO_BORDER = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
  ]
    .concat(['mid', 'mid-mid', 'right', 'right-mid'])
    .map(part => [part, '']),
);

function tableLines(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const table = new CliTable({
    chars: { ...NO_BORDER, middle: '  ' },
    colAligns: ['left', 'left', 'right', 'right', 'left'],
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  table.push([...heads], ...rows.map(row => [...row]));
  return table
    .toString()
    .split('\n')
    .map(line => `  ${line.trimEnd()}`);
}
