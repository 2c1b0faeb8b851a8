// hold add, list, release: what stays although its period is over.

import { join } from 'node:path';
import { LAW_WORDS } from '../../language/law/register-hold-words.ts';
import { writeShortDay } from '../../language/report/dates.ts';
import { type CivilDate, parseCivilDate } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import type { RecordKey } from '../../model/identity.ts';
import type { Register } from '../../model/register.ts';
import { closest } from '../../normalising/closest.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { addHold, allHolds, type Hold, releaseHold } from '../../store/law/holds.ts';
import { currentSources } from '../../store/records/snapshots.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { readRegister } from '../project/register-file.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { sayNext } from '../terminal/say-next.ts';
import { sayData } from '../terminal/terminal.ts';
import { personOf } from './person.ts';

/** Options of `hold`. */
export interface HoldOptions {
  readonly what: string;
  readonly name: string | undefined;
  readonly reason?: string;
  readonly by?: string;
  readonly basis?: string;
  readonly system: readonly string[];
  readonly category: readonly string[];
  readonly until?: string;
  readonly all?: boolean;
}

const WORK: Readonly<Record<string, (wash: Wash, options: HoldOptions) => number>> = { add, list, release };

export function holdCommand(context: Context, options: HoldOptions): Promise<number> {
  const work = WORK[options.what];
  if (work === undefined)
    throw new Fault('E003', { option: 'hold', value: options.what, expected: Object.keys(WORK).join(' | ') });
  return withProject(context, 'hold', wash => work(wash, options));
}

function add({ context, project, store }: Wash, options: HoldOptions): number {
  const reason = needed(options.reason, '--reason');
  const placedBy = needed(options.by, '--by');
  const { recordKey } = personOf(store, needed(options.name, 'RECORD'));
  const register = readRegister(join(project.folder, project.register));
  checkNames(options.system, 'system', [
    ...new Set([...Object.keys(register.systems), ...currentSources(store)]),
  ]);
  checkNames(options.category, 'category', categoryNames(register));
  const id = addHold(store, {
    ...{ recordKey: recordKey as RecordKey, reason, placedBy, basis: options.basis ?? null },
    systems: options.system.length === 0 ? null : options.system,
    categories: options.category.length === 0 ? null : options.category,
    ...{ placedOn: context.today, until: readUntil(options.until) },
  });
  sayData(context.terminal, LAW_WORDS[context.locale].holdAdded(id, recordKey));
  sayNext(context, 'datawasstraat check');
  return EXIT.done;
}

/** Without these nobody knows later why something stayed. Fault E143. */
function needed(text: string | undefined, what: string): string {
  if (text === undefined || text.trim() === '') throw new Fault('E143', { missing: what });
  return text;
}

/** Fault E145: a hold on a name nobody knows would hold nothing. */
function checkNames(names: readonly string[], kind: string, known: readonly string[]): void {
  for (const name of names)
    if (!known.includes(name))
      throw new Fault('E145', { kind, name, suggestion: closest(name, known), known });
}

const categoryNames = ({ categories }: Register): readonly string[] => Object.keys(categories);

/** Fault E003. */
function readUntil(text: string | undefined): CivilDate | null {
  if (text === undefined) return null;
  const date = parseCivilDate(text);
  if (date === null) throw new Fault('E003', { option: '--until', value: text, expected: 'YYYY-MM-DD' });
  return date;
}

function list({ context, store }: Wash, options: HoldOptions): number {
  const words = LAW_WORDS[context.locale];
  const holds = allHolds(store).filter(hold => options.all || isRunning(hold, context.today));
  if (holds.length === 0) {
    context.terminal.note(words.noHolds);
    return EXIT.done;
  }
  const rows = holds.map(hold => [
    ...[
      String(hold.id),
      hold.recordKey,
      hold.systems?.join(',') ?? words.all,
      hold.categories?.join(',') ?? words.all,
    ],
    ...[hold.reason, `${writeShortDay(context.locale, hold.placedOn)} ${hold.placedBy}`],
    runsUntil(hold, context),
  ]);
  const { terminal } = context;
  for (const line of tableLines(words.holdHeads, rows, terminal)) terminal.out(line);
  return EXIT.done;
}

function isRunning({ releasedOn, until }: Hold, today: CivilDate): boolean {
  return releasedOn === null && (until === null || until >= today);
}

function runsUntil({ releasedOn, until }: Hold, { locale }: Context): string {
  const words = LAW_WORDS[locale];
  if (releasedOn !== null) return words.holdReleasedOn(writeShortDay(locale, releasedOn));
  return until === null ? words.holdRuns : words.holdUntil(writeShortDay(locale, until));
}

function release({ context, store }: Wash, options: HoldOptions): number {
  const reason = needed(options.reason, '--reason');
  const by = needed(options.by, '--by');
  const id = Number(needed(options.name, 'NUMBER'));
  if (!Number.isInteger(id) || !releaseHold(store, id, { on: context.today, by, reason }))
    throw new Fault('E144', { name: options.name ?? '' });
  sayData(context.terminal, LAW_WORDS[context.locale].holdReleased(id));
  sayNext(context, 'datawasstraat check');
  return EXIT.done;
}
