// `person show` as lines: state, records, values side by side, labels, and one timeline of all sources. May not decide; shows values
// of personal fields only when told to.

import { writeChannel } from '../../language/law/channels.ts';
import { EXPLAIN_EN } from '../../language/law/explain-en.ts';
import { EXPLAIN_NL } from '../../language/law/explain-nl.ts';
import { PERSON_WORDS, type PersonWords } from '../../language/law/person-words.ts';
import type { Locale } from '../../language/locale.ts';
import { writeDay, writeShortDay } from '../../language/report/dates.ts';
import { writeField } from '../../language/report/fields.ts';
import type { CivilDate } from '../../model/calendar.ts';
import type { Field } from '../../model/field.ts';
import type { PersonView, ShownRecord, Touchpoint } from '../../model/person-view.ts';
import { fold } from '../../normalising/fold.ts';
import { inertText } from './inert.ts';
import { tableLines } from './table.ts';

export interface ShowOptions {
  readonly locale: Locale;
  /** Width of the terminal; null: no terminal. */
  readonly columns: number | null;
  readonly showsValues: boolean;
}

interface Voice {
  readonly words: PersonWords;
  readonly types: Readonly<Record<string, string>>;
  readonly day: (date: CivilDate) => string;
  readonly locale: Locale;
}

export function personLines(view: PersonView, options: ShowOptions): readonly string[] {
  const { locale, columns, showsValues } = options;
  const words = PERSON_WORDS[locale];
  const { types } = locale === 'nl' ? EXPLAIN_NL : EXPLAIN_EN;
  const voice: Voice = { words, types, locale, day: date => writeDay(locale, date) };
  const section = (head: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', head, ...lines.map(line => `  ${line}`)];
  const heads = words.showHeads;
  const values = showsValues ? valueLines(view.records, voice, columns) : [words.hidden];
  return [
    ...headLines(view, voice),
    ...section(
      heads.records,
      view.records.map(record => recordLine(record, voice)),
    ),
    ...section(heads.values, values),
    ...section(heads.labels, labelLines(view, voice)),
    ...section(
      heads.findings,
      view.findings.map(({ rule, count }) => words.finding(rule, count)),
    ),
    ...['', heads.timeline],
    ...tableLines(
      words.timelineHeads,
      view.timeline.map(point => pointRow(point, view, voice)),
      options,
    ),
  ];
}

function headLines({ explanation }: PersonView, { words, day }: Voice): readonly string[] {
  const { decision, personKey, asOf, register } = explanation;
  const { state, noPurposeSince, deletableFrom, purposeId } = decision;
  const since =
    state === 'retention_expired' || state === 'restricted'
      ? deletableFrom
      : state === 'no_purpose' || state === 'inactive'
        ? noPurposeSince
        : null;
  const purpose = register.purposes.find(({ id }) => id === purposeId);
  return [
    words.asOf(personKey, day(asOf)),
    words.since((words.state[state] ?? state).toUpperCase(), since === null ? null : day(since)),
    ...(purpose === undefined ? [] : [words.purpose(purpose.title, purpose.department, purpose.person)]),
  ];
}

function recordLine(
  { recordKey, showsActive, createdOn, owner }: ShownRecord,
  { words, day }: Voice,
): string {
  return words.record({
    ...{ key: recordKey, active: showsActive },
    ...{
      created: createdOn === null ? null : day(createdOn),
      owner: owner === null ? null : inertText(owner),
    },
  });
}

/** One line per value, and who says so; a field about which sources differ is marked. */
function valueLines(
  records: readonly ShownRecord[],
  { words, locale }: Voice,
  columns: number | null,
): readonly string[] {
  const fields = [...new Set(records.flatMap(({ values }) => [...values.keys()]))];
  const rows = fields.flatMap(field => {
    const byValue = Map.groupBy(
      records.filter(({ values }) => values.has(field)),
      ({ values }) => fold(values.get(field) ?? ''),
    );
    return [...byValue.values()].map(own => [
      writeField(locale, field),
      inertText(textOf(own[0], field)),
      [...new Set(own.map(({ source }) => source))].join(', '),
      byValue.size > 1 ? words.differs : '',
    ]);
  });
  const [, ...lines] = tableLines(['', '', '', ''], rows, {
    columns: columns === null ? null : columns - 2,
  });
  return lines;
}

const textOf = (record: ShownRecord | undefined, field: Field): string => record?.values.get(field) ?? '';

function labelLines({ explanation: { labels } }: PersonView, { locale }: Voice): readonly string[] {
  const words = locale === 'nl' ? EXPLAIN_NL : EXPLAIN_EN;
  return labels.map(({ source, label, purposeId, state }) =>
    words.label(source, inertText(label), purposeId, words.labelState[state] ?? state),
  );
}

function pointRow(
  point: Touchpoint,
  { explanation }: PersonView,
  { words, types, locale }: Voice,
): readonly string[] {
  const { on, kind, what, source, purposeId } = point;
  const { register, asOf } = explanation;
  const purpose = register.purposes.find(({ id }) => id === purposeId);
  const isChannel = kind === 'consent_given' || kind === 'consent_refused';
  const known = isChannel ? writeChannel(locale, what ?? '') : types[what ?? ''];
  const named = what === null ? '' : (known ?? inertText(what));
  const said = kind === 'signal' ? named : [words.kind[kind] ?? kind, named].filter(Boolean).join(': ');
  const process = purpose === undefined ? '' : purpose.process.join(' > ') || purpose.title;
  return [
    ...[writeShortDay(locale, on), source ?? '', on > asOf ? `${said} ${words.ahead}` : said],
    ...[process, purpose?.department ?? ''],
  ];
}
