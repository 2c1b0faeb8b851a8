// breach scope: who and what stands in files that got out, and by when it is to be notified. The files are read into a private store that
// is gone afterwards; the project is read only, and nothing is noted in it.

import { join } from 'node:path';
import { writePlainCsv } from '../../formats/csv/plain.ts';
import { BREACH_WORDS } from '../../language/law/breach-words.ts';
import { writeNumber } from '../../language/locale.ts';
import { writeDay } from '../../language/report/dates.ts';
import { writeDetected } from '../../language/report/detected.ts';
import { writeField } from '../../language/report/fields.ts';
import { type BreachScope, HOURS_TO_NOTIFY, REACHED_BY } from '../../model/breach.ts';
import { Fault } from '../../model/fault.ts';
import { hoursAfter } from '../../model/hours.ts';
import { inertText } from '../../reports/terminal/inert.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { breachScope } from '../../steps/person/breach-scope.ts';
import { closeStore, openStore } from '../../store/open.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { readSources } from '../files/named-sources.ts';
import { makePrivateFolder } from '../files/private-folder.ts';
import { saySheets } from '../files/say-sheets.ts';
import { spoolStandardInput } from '../files/standard-input.ts';
import { needWritable, writeFileNew } from '../files/write-output.ts';
import { type ApartOptions, importApart, openApart } from '../project/files-apart.ts';
import { withHistory } from '../project/with-history.ts';
import { sayData } from '../terminal/terminal.ts';

/** Options of `breach`. */
export interface BreachOptions extends ApartOptions {
  readonly what: string;
  readonly files: readonly string[];
  readonly source: readonly string[];
  readonly discovered?: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** Faults: E003, E045 nothing was imported yet, and those of reading a file. */
export async function breachCommand(context: Context, options: BreachOptions): Promise<number> {
  const { terminal, progress } = context;
  if (options.what !== 'scope')
    throw new Fault('E003', { option: 'breach', value: options.what, expected: 'scope' });
  const until = readUntil(options.discovered);
  if (options.to !== undefined) needWritable(options.to);
  // Before a large file is read.
  if (withHistory(context, () => true) === null) throw new Fault('E045', { needs: 'import' });
  const scope = await scopeOf(context, options);
  progress.end();
  const written = options.to === undefined ? null : writeFileNew(options.to, peopleList(scope));
  if (options.json) terminal.out(JSON.stringify(scopeJson(scope, until), null, 2));
  else say(context, scope, until);
  if (written !== null) terminal.note(BREACH_WORDS[context.locale].wrote(written));
  return EXIT.done;
}

/** Fault E003. */
function readUntil(discovered: string | undefined): string | null {
  if (discovered === undefined) return null;
  const until = hoursAfter(discovered, HOURS_TO_NOTIFY);
  if (until === null)
    throw new Fault('E003', { option: '--discovered', value: discovered, expected: 'YYYY-MM-DDThh:mm' });
  return until;
}

async function scopeOf(context: Context, options: BreachOptions): Promise<BreachScope> {
  const named = readSources(options.source);
  const inputs = [...named.keys(), ...options.files];
  if (inputs.length === 0) throw new Fault('E003', { option: 'breach scope', value: '', expected: 'FILE…' });
  const files = await openApart(await spoolStandardInput(inputs, context.signal), options);
  for (const { path, table } of files) saySheets(context, path, table);
  const leaked = openStore(join(makePrivateFolder(), 'store.db'));
  try {
    await importApart(context, leaked, { command: 'breach scope', files, named, country: 'NL' });
    return withHistory(context, store => breachScope(store, leaked)) as BreachScope;
  } finally {
    closeStore(leaked);
  }
}

function say(context: Context, scope: BreachScope, until: string | null): void {
  const { terminal, locale } = context;
  const words = BREACH_WORDS[locale];
  const { contacts, known, people, others, columns, notes } = scope;
  sayData(terminal, words.people(contacts, known, people.length));
  if (others > 0) sayData(terminal, words.others(others));
  const rows = columns.map(({ header, field, filled, named }) => [
    inertText(header),
    named.length > 0
      ? writeDetected(locale, named)
      : field === null
        ? words.unknown
        : writeField(locale, field),
    writeNumber(locale, filled),
  ]);
  const place = { ...terminal, aligns: ['left', 'left', 'right'] as const };
  for (const line of tableLines(words.heads, rows, place)) terminal.out(line);
  for (const { what, rows: count } of notes)
    sayData(terminal, words.inNotes(count, writeDetected(locale, [what])));
  sayData(terminal, words.reach(waysOf(scope)));
  terminal.note(words.notify(until === null ? null : writtenTime(context, until)));
  terminal.note(words.tell);
  const sensitive = sensitiveOf(scope);
  if (sensitive.length > 0) terminal.note(words.sensitive(writeDetected(locale, sensitive)));
  terminal.note(words.notComplete);
}

const writtenTime = ({ locale }: Context, time: string): string =>
  `${writeDay(locale, time.slice(0, 10))} ${time.slice(11)}`;

function sensitiveOf({ columns, notes }: BreachScope): readonly BreachScope['notes'][number]['what'][] {
  return [...new Set([...columns.flatMap(({ named }) => named), ...notes.map(({ what }) => what)])];
}

/** Each person once, by the first way there is. */
function waysOf({ people }: BreachScope): Parameters<(typeof BREACH_WORDS)['en']['reach']>[0] {
  const count = (way: string): number =>
    people.filter(({ reachedBy: [first = 'none'] }) => first === way).length;
  return { email: count('email'), phone: count('phone'), post: count('post'), none: count('none') };
}

/** Keys and yes or no: no value of anybody. */
function peopleList({ people }: BreachScope): string {
  const rows = people.map(({ person, records, reachedBy }) => [
    ...[person, records.join(' ')],
    ...REACHED_BY.map(way => (reachedBy.includes(way) ? 'yes' : 'no')),
  ]);
  return writePlainCsv([['person', 'records', ...REACHED_BY], ...rows]);
}

/** Versioned. */
function scopeJson(scope: BreachScope, until: string | null): object {
  const { contacts, known, others, people, columns, notes } = scope;
  return {
    schema_version: 1,
    rows: { contacts, known, other_lists: others },
    people: people.map(({ person, records, reachedBy }) => ({ person, records, reached_by: reachedBy })),
    columns,
    notes,
    notify_by: until,
  };
}
