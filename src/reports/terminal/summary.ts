// The summary in the terminal: what was read, what was found. Gets the view model, gives text.

import type { ChalkInstance } from 'chalk';
import type { CliWords } from '../../language/cli/words.ts';
import { type Locale, writeNumber, writeShare } from '../../language/locale.ts';
import { sayRejected } from '../../language/reject-reasons.ts';
import { writeDay } from '../../language/report/dates.ts';
import { IMPROVEMENT_WORDS } from '../../language/report/improvements.ts';
import { mapFlag } from '../../language/shell-word.ts';
import { isParty } from '../../model/field.ts';
import type { Severity } from '../../model/rule.ts';
import { rulesThatLooked } from '../looked.ts';
import type { FileReport, ReportModel, RuleReport } from '../model.ts';
import { fileForm } from './file-form.ts';
import { inertText } from './inert.ts';
import { tableLines } from './table.ts';
import { errorsSince } from './trend.ts';
import { sentenceWithin } from './width.ts';

/** How the summary is written. */
export interface SummaryStyle {
  readonly locale: Locale;
  readonly words: CliWords;
  readonly colour: ChalkInstance;
  /** Width of the terminal; null: tab-separated, for programs. */
  readonly columns: number | null;
  /** What is typed to have a file of a source read by these flags; without it they are flags of the command itself. */
  readonly toReadBy?: (source: string, file: string, flags: string) => string;
}

/** A file or header by name; so many letters of it. */
const MOST_OF_NAME = 60;
const shownName = (name: string): string => inertText(name, MOST_OF_NAME);

/** What was read and how: a block per file. */
export function readingLines(model: ReportModel, style: SummaryStyle): readonly string[] {
  const files = model.sources.flatMap(source =>
    source.files.map(file => ({
      ...{ source: source.source, profile: source.profile, file },
      hasOthers: source.files.some(other => other !== file && other.entity === file.entity),
    })),
  );
  const { words } = style;
  const register = model.register.isExample ? words.registerExample : words.registerOwn;
  return [
    ...files.flatMap(({ source, profile, file, hasOthers }) => {
      const { toReadBy } = style;
      const change = (flags: string, own = flags): string => toReadBy?.(source, file.name, flags) ?? own;
      const lines = fileLines(profile, file, { ...style, change });
      return hasOthers && isMostlyShared(file)
        ? [...lines, `  ${style.colour.yellow('!')} ${words.oldBesideNew}`]
        : lines;
    }),
    `  ${register(model.register.id)}`,
  ].flatMap(line => sentenceWithin(line, style.columns));
}

/** Most of its ids stand in another record too: beside another file of the list, one of them is an older export. */
function isMostlyShared({ held, writesBack }: FileReport): boolean {
  return writesBack.sharedIds * 2 > held;
}

/** `change`: what is typed to have the file read by some flags, and what is said where these are the command's own. */
interface FileStyle extends SummaryStyle {
  readonly change: (flags: string, own?: string) => string;
}

function fileLines(
  profile: string | null,
  file: FileReport,
  { words, locale, colour, change }: FileStyle,
): readonly string[] {
  const number = (value: number): string => writeNumber(locale, value);
  const leftOut = file.columns
    .filter(column => column.field === null)
    .map(column => column.header.trim() || words.nameless);
  const dates = file.dates.filter(
    date => date.order === 'undecided' || date.order === 'dmy' || date.order === 'mdy' || date.unparsable > 0,
  );
  const ambiguousLine = ({ header, ambiguous }: FileReport['columns'][number]): string => {
    const flag = change(mapFlag(ambiguous[0] ?? '', shownName(header)));
    return words.ambiguous(shownName(header), ambiguous, flag);
  };
  return [
    `${colour.bold(shownName(file.name))}   ${fileForm(words, file)}`,
    `  ${profile === null ? '' : `${profile}   `}${words.columns({ known: file.columns.length - leftOut.length, total: file.columns.length }, leftOut.map(shownName), change('', '--map'))}`,
    ...dates.flatMap(date => {
      const name = shownName(date.header);
      if (date.order === 'undecided')
        return [`  ${colour.yellow('!')} ${words.dateUndecided(name, change('--dates dmy'))}`];
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
      column.ambiguous.length > 0 ? [`  ${colour.yellow('!')} ${ambiguousLine(column)}`] : [],
    ),
    ...(isParty(file.entity) && !file.writesBack.possible ? [`  ${colour.yellow('!')} ${words.noId}`] : []),
    ...(file.writesBack.sharedIds > 0
      ? [`  ${colour.yellow('!')} ${words.sharedIds(number(file.writesBack.sharedIds))}`]
      : []),
    ...(file.namesNobodyBy === null
      ? []
      : [`  ${colour.yellow('!')} ${words.namesNobody(shownName(file.namesNobodyBy))}`]),
    `  ${words.entity[file.entity]}: ${words.balance(number(file.read), number(file.stored), number(file.rejected), number(file.skipped))}${file.erased > 0 ? words.erasedSince(number(file.erased)) : ''}${file.replaced > 0 ? words.replacedSince(number(file.replaced)) : ''}`,
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

/** What was found: a row per rule. */
export function findingLines(model: ReportModel, style: SummaryStyle): readonly string[] {
  const { words, locale, columns } = style;
  const found = model.rules.filter(rule => rule.records > 0);
  const rows = found.map(rule => cellsOf(rule, style));
  const silent = model.rules.filter(rule => rule.status === 'not_applicable').map(rule => rule.id);
  const undecided = model.totals.undecided.reduce((total, { persons }) => total + persons, 0);
  const overdue = model.improvements.filter(({ state }) => state === 'overdue').length;
  const sentence = (line: string): readonly string[] => sentenceWithin(`  ${line}`, columns);
  return [
    words.summary(
      writeNumber(locale, model.totals.records),
      model.rules.length,
      writeDay(locale, model.asOf),
    ),
    ...(rows.length === 0
      ? sentence(nothingFound(model, undecided, words))
      : tableLines(words.heads, rows, {
          ...{ columns, indent: 2, isLastBelow: true },
          aligns: ['left', 'left', 'right', 'right', 'left'],
        })),
    ...errorsSince(model, locale).flatMap(sentence),
    ...(overdue > 0 ? sentence(IMPROVEMENT_WORDS[locale].overdue(overdue)) : []),
    ...(model.waived.length > 0 ? sentence(words.waived(writeNumber(locale, model.waived.length))) : []),
    ...(undecided > 0 ? sentence(words.undecided(writeNumber(locale, undecided))) : []),
    ...(model.register.unreadLaw.length > 0
      ? sentence(words.unreadLaw(model.register.unreadLaw.join('; ')))
      : []),
    ...(silent.length > 0 ? sentence(notLookedAt(silent, model.rules.length, words)) : []),
    ...model.rules
      .filter(rule => rule.status === 'crashed')
      .flatMap(rule => sentence(words.crashed(rule.id))),
  ];
}

/** Clean is said only of records that were looked at and decided about. */
function nothingFound(model: ReportModel, undecided: number, words: CliWords): string {
  if (model.totals.records === 0) return words.nothingRead;
  if (undecided > 0) return words.reasonNone;
  const { looked, areFew } = rulesThatLooked(model);
  return areFew ? words.cleanOfFew(looked) : words.clean;
}

/** More are not read by anybody. */
const MOST_NAMED = 12;
const SOME = 4;

function notLookedAt(silent: readonly string[], all: number, words: CliWords): string {
  return silent.length > MOST_NAMED
    ? words.manyNotApplicable(silent.length, all, silent.slice(0, SOME))
    : words.notApplicable(silent);
}

function cellsOf(rule: RuleReport, { words, locale, colour, columns }: SummaryStyle): readonly string[] {
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colour.red,
    warning: colour.yellow,
    info: colour.cyan,
  };
  const severity = words.severity[rule.severity];
  const groups = rule.groups ? ` (${words.groups(rule.groups)})` : '';
  return [
    columns === null ? severity : paint[rule.severity](severity),
    rule.id,
    writeNumber(locale, rule.records),
    writeShare(locale, rule.records, rule.looked),
    `${rule.texts[locale].meaning}${groups}`,
  ];
}
