// What cron mails after `wash -q`: at most 15 lines of 72 columns, the subject first, counts and no values. Nothing when nothing was
// done. May not print.

import { LETTER_WORDS, type LetterWords } from '../../language/cli/letter.ts';
import type { CliWords } from '../../language/cli/words.ts';
import { type Locale, writeChange, writeNumber } from '../../language/locale.ts';
import { writeDay } from '../../language/report/dates.ts';
import type { Severity } from '../../model/rule.ts';
import type { ReportModel } from '../../reports/model.ts';
import { movementOf, recordsOf } from '../../reports/trend.ts';
import type { ImportResult } from '../../steps/import/import.ts';
import { findingsReason } from '../fail-on.ts';
import { mailLine } from '../terminal/mail-line.ts';

/** What a wash did. */
export interface Washed {
  readonly runId: number;
  readonly imported: readonly Pick<
    ImportResult,
    'source' | 'entity' | 'isSame' | 'stored' | 'rejected' | 'change' | 'settled'
  >[];
  /** Sources that could not be read; why was said already. */
  readonly failed: readonly string[];
  readonly hasReturned: boolean;
  readonly model: ReportModel;
  /** Where the report is, as it can be typed. */
  readonly report: string;
}

/** In what language, and the sentences that every command has. */
interface Voice {
  readonly locale: Locale;
  readonly words: Pick<CliWords, 'reason' | 'reasonNone' | 'entity'>;
}

/** Records of one rule, now or more than before. */
type RuleCount = readonly [rule: string, records: number];

/** Lines; none where every export is that of last time and every count as well. */
export function washLetter(washed: Washed, voice: Voice): readonly string[] {
  const changes = changesOf(washed.model);
  if (isAsBefore(washed, changes)) return [];
  const { locale } = voice;
  const words = LETTER_WORDS[locale];
  const { labels } = words;
  const { model, failed, report } = washed;
  const line = (label: keyof typeof labels, items: readonly string[], most: number): readonly string[] =>
    items.length === 0 ? [] : [mailLine(labels[label], fitting(items, { most, words, locale }))];
  const found = (severity: Severity): readonly string[] =>
    model.rules
      .filter(rule => rule.severity === severity && rule.records > 0)
      .map(({ id, records }) => `${id} ${writeNumber(locale, records)}`);
  return [
    `datawasstraat: ${findingsReason(model, voice.words)}`,
    words.asOf(writeDay(locale, model.asOf), writeNumber(locale, washed.runId)),
    ...line('failed', failed, 1),
    ...line('read', readParts(washed, voice), 2),
    ...line('landed', landedParts(washed, voice), 1),
    ...line('counts', [countsOf(model, voice)], 2),
    ...line('error', found('error'), 2),
    ...line('warning', found('warning'), 1),
    ...line('changed', changeParts(model, changes, voice), 2),
    ...line(
      'next',
      model.priorities.slice(0, 1).map(({ command }) => command),
      1,
    ),
    mailLine(labels.report, report),
  ];
}

function isAsBefore(
  { imported, failed, hasReturned, model: { trend } }: Washed,
  changes: readonly RuleCount[],
): boolean {
  const isNothingNew = imported.every(({ isSame }) => isSame) && failed.length === 0 && !hasReturned;
  return isNothingNew && trend !== null && changes.length === 0;
}

/** The largest change first. A rule that did not look, now or then, tells nothing. */
function changesOf({ trend }: ReportModel): readonly RuleCount[] {
  return (trend?.rules ?? [])
    .map((rule): RuleCount => [rule.id, movementOf(recordsOf(rule)).sinceBefore ?? 0])
    .filter(([, change]) => change !== 0)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
}

function changeParts(
  { trend }: ReportModel,
  changes: readonly RuleCount[],
  { locale }: Voice,
): readonly string[] {
  const words = LETTER_WORDS[locale];
  const before = trend?.checks.at(-2);
  if (before === undefined) return [words.first];
  const day = writeDay(locale, before.on);
  if (changes.length === 0) return [words.unchanged(day)];
  const [first = '', ...others] = changes.map(([rule, change]) => `${rule} ${writeChange(locale, change)}`);
  return [words.since(day, first), ...others];
}

/** What changed in each list where there is room for it, else how large it is. */
function readParts({ imported }: Pick<Washed, 'imported'>, { locale, words }: Voice): readonly string[] {
  const { same, changes } = LETTER_WORDS[locale];
  const number = (value: number): string => writeNumber(locale, value);
  const size = ({ source, entity, stored }: (typeof imported)[number]): string =>
    `${source} ${words.entity[entity]} ${number(stored)}`;
  const whole = imported.map(list => {
    const { added, changed, gone } = list.change;
    const counts = { added, changed, gone, rejected: list.rejected };
    const parts = Object.entries(counts).flatMap(([what, count]) =>
      count === 0 ? [] : [`${number(count)} ${changes[what as keyof typeof counts]}`],
    );
    return `${size(list)} (${list.isSame ? same : parts.join(', ') || changes.none})`;
  });
  return linesOf(whole.join(', ')) <= 2 ? whole : imported.map(size);
}

function landedParts({ imported }: Pick<Washed, 'imported'>, { locale }: Voice): readonly string[] {
  const sum = (of: 'landed' | 'notLanded' | 'waiting'): number =>
    imported.reduce((total, { settled }) => total + settled[of], 0);
  const [landed, notLanded, waiting] = [sum('landed'), sum('notLanded'), sum('waiting')];
  if (landed + notLanded + waiting === 0) return [];
  const number = (value: number): string => writeNumber(locale, value);
  const others = { notLanded: number(notLanded), waiting: number(waiting) };
  return [LETTER_WORDS[locale].landed(number(landed), others)];
}

function countsOf({ totals }: ReportModel, { locale }: Voice): string {
  const number = (value: number): string => writeNumber(locale, value);
  const undecided = totals.undecided.reduce((total, { persons }) => total + persons, 0);
  return LETTER_WORDS[locale].counts({
    ...{ records: number(totals.records), withError: number(totals.recordsWithError) },
    ...{ pastRetention: number(totals.recordsPastRetention), groups: number(totals.duplicateGroups) },
    undecided: number(undecided),
  });
}

/** As many of the items as stand in so many lines, then how many are left out. */
function fitting(
  items: readonly string[],
  { most, words, locale }: { readonly most: number; readonly words: LetterWords; readonly locale: Locale },
): string {
  const textOf = (count: number): string => {
    const left = items.length - count;
    return [...items.slice(0, count), ...(left > 0 ? [words.more(writeNumber(locale, left))] : [])].join(
      ', ',
    );
  };
  let count = items.length;
  while (count > 1 && linesOf(textOf(count)) > most) count -= 1;
  return textOf(count);
}

function linesOf(text: string): number {
  return mailLine('', text).split('\n').length;
}
