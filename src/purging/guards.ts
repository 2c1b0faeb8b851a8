// Guards: what must be so before anything may be planned or erased. Pure: figures in, verdicts out; may not read a store.
// (Design retention.md, section 6, "Guards"; the totals at which exports are cut off: crm-formats.md B.)

import { addPeriod, type CivilDate, type Period } from '../model/calendar.ts';
import type { GuardName, GuardResult } from '../model/purge.ts';

/** What one list of one source looks like, now and in the snapshots before it. */
export interface ListFacts {
  readonly source: string;
  readonly entity: string;
  /** A part of the records: its counts say nothing. */
  readonly isPartial: boolean;
  readonly exportedOn: CivilDate;
  /** Hours from the export to now. */
  readonly ageHours: number;
  /** The same files were offered again, so they are no new look at the source. */
  readonly isRepeated: boolean;
  /** True: the export before it was made later. */
  readonly isOlderThanBefore: boolean;
  readonly rows: number;
  /** Rows of up to three snapshots before it, the latest first. */
  readonly rowsBefore: readonly number[];
  /** Ids of the snapshot before it that are no longer there. */
  readonly gone: number;
  /** Headers of the snapshot before it that are missing. */
  readonly missingColumns: readonly string[];
  /** Columns that decide, and their filled share in points from 0 to 100: now and before. */
  readonly decisionColumns: readonly {
    readonly header: string;
    readonly now: number;
    readonly before: number;
  }[];
  /** Records with a date that could not be read. */
  readonly unreadable: number;
}

/** What a source holds, and what would go. */
export interface ShareFacts {
  readonly source: string | null;
  readonly people: number;
  readonly toDelete: number;
}

export interface GuardFacts {
  readonly today: CivilDate;
  /** Day of the run before this one; null: there was none. */
  readonly lastRunOn: CivilDate | null;
  readonly shares: readonly ShareFacts[];
  /** People deleted by the plans before, the latest first. */
  readonly deletedBefore: readonly number[];
  /** Sources that must be there. */
  readonly required: readonly string[];
  readonly lists: readonly ListFacts[];
  /** Hours an export may be old, by source. */
  readonly maxAgeHours: Readonly<Record<string, number>>;
  readonly crashedRules: readonly string[];
  readonly purposes: number;
  /** Names of sources that register and config do not know. */
  readonly unknownNames: readonly string[];
}

const PEOPLE_FREE = 25;
const SHARE = 2;
const HISTORY_FROM = 3;
const HISTORY_OF = 6;
const HISTORY_TIMES = 3;
const ROWS_SHARE = 90;
const VANISHED = 5;
const EMPTIER = 5;
const UNREADABLE = 5;
const LONGEST_PAUSE = 'P35D' as Period;
/** Where systems and spreadsheets cut off: 2,000 and 50,000 rows a list or report, 65,536 and 1,048,576 a sheet, header included or not. */
const CUT_OFF: ReadonlySet<number> = new Set([2000, 50_000, 65_535, 65_536, 1_048_575, 1_048_576]);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
const percent = (value: number): string => `${(Math.round(value * 10) / 10).toFixed(1)} %`;

/** All guards, in the order of {@link GUARDS}; the ones that trip and the ones that do not. */
export function judgeGuards(facts: GuardFacts): readonly GuardResult[] {
  return [
    ...facts.shares.map(shareGuard),
    ...historyGuard(facts),
    ...clockGuard(facts),
    ...facts.lists.flatMap(list => listGuards(list, facts)),
    ...missingGuard(facts),
    ...namesGuard('rule-crashed', facts.crashedRules),
    result('policy-empty', null, {
      figure: String(facts.purposes),
      limit: '> 0',
      isTripped: facts.purposes === 0,
    }),
    ...namesGuard('unknown-name', facts.unknownNames),
  ];
}

function result(
  guard: GuardName,
  source: string | null,
  seen: Pick<GuardResult, 'figure' | 'limit' | 'isTripped'>,
): GuardResult {
  return { guard, source, ...seen };
}

/** More than 25 people and more than 2 %, in one source or in all. */
function shareGuard({ source, people, toDelete }: ShareFacts): GuardResult {
  const isTripped = toDelete > Math.max(PEOPLE_FREE, (SHARE * people) / 100);
  return result('share', source, {
    figure: `${toDelete}`,
    limit: `${Math.max(PEOPLE_FREE, Math.floor((SHARE * people) / 100))}`,
    isTripped,
  });
}

/** From the fourth purge on: more than three times the median of the last six. */
function historyGuard({ shares, deletedBefore }: GuardFacts): readonly GuardResult[] {
  const total = shares.find(({ source }) => source === null)?.toDelete ?? 0;
  if (deletedBefore.length < HISTORY_FROM) return [];
  const limit = HISTORY_TIMES * median(deletedBefore.slice(0, HISTORY_OF));
  return [result('history', null, { figure: `${total}`, limit: `${limit}`, isTripped: total > limit })];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** A clock before the newest export, or a pause after which nobody knows whether the clock is right. */
function clockGuard({ today, lastRunOn, lists }: GuardFacts): readonly GuardResult[] {
  const newest =
    lists
      .map(({ exportedOn }) => exportedOn)
      .sort()
      .at(-1) ?? null;
  const from = newest === null || lastRunOn === null || newest > lastRunOn ? newest : lastRunOn;
  const through = lastRunOn === null ? null : addPeriod(lastRunOn, LONGEST_PAUSE);
  const isTripped = (from !== null && today < from) || (through !== null && today > through);
  return [
    result('clock', null, { figure: today, limit: `${from ?? ''} … ${through ?? ''}`.trim(), isTripped }),
  ];
}

function listGuards(list: ListFacts, { maxAgeHours }: GuardFacts): readonly GuardResult[] {
  const { source, entity } = list;
  const of = (guard: GuardName, seen: Pick<GuardResult, 'figure' | 'limit' | 'isTripped'>): GuardResult =>
    result(guard, source, {
      ...seen,
      figure: entity === 'contact' ? seen.figure : `${entity}: ${seen.figure}`,
    });
  const most = maxAgeHours[source] ?? 0;
  const fresh = [
    of('same-file', {
      figure: list.isRepeated ? list.exportedOn : 'new',
      limit: 'new',
      isTripped: list.isRepeated,
    }),
    of('export-old', {
      figure: `${Math.round(list.ageHours)} h`,
      limit: `${most} h`,
      isTripped: list.ageHours > most || list.isOlderThanBefore,
    }),
  ];
  return list.isPartial ? fresh : [...fresh, ...wholeGuards(list, of)];
}

type Of = (guard: GuardName, seen: Pick<GuardResult, 'figure' | 'limit' | 'isTripped'>) => GuardResult;

/** What shows that a list was cut off, or lost a column. */
function wholeGuards(list: ListFacts, of: Of): readonly GuardResult[] {
  const { rows, rowsBefore, gone, missingColumns, unreadable } = list;
  const fewest = Math.ceil((ROWS_SHARE * median(rowsBefore)) / 100);
  const before = rowsBefore[0] ?? 0;
  const emptier = list.decisionColumns.filter(({ now, before: then }) => then - now > EMPTIER);
  return [
    of('rows-fewer', { figure: `${rows}`, limit: `${fewest}`, isTripped: rows < fewest }),
    of('ids-vanished', {
      figure: percent(share(gone, before)),
      limit: percent(VANISHED),
      isTripped: share(gone, before) > VANISHED,
    }),
    of('column-missing', {
      figure: missingColumns.join(', ') || '0',
      limit: '0',
      isTripped: missingColumns.length > 0,
    }),
    of('column-emptier', {
      figure:
        emptier
          .map(({ header, now, before: then }) => `${header} ${percent(then)} → ${percent(now)}`)
          .join(', ') || '0',
      limit: `${EMPTIER} points`,
      isTripped: emptier.length > 0,
    }),
    of('round-total', { figure: `${rows}`, limit: [...CUT_OFF].join(' '), isTripped: CUT_OFF.has(rows) }),
    of('dates-unreadable', {
      figure: percent(share(unreadable, rows)),
      limit: percent(UNREADABLE),
      isTripped: share(unreadable, rows) > UNREADABLE,
    }),
  ];
}

function missingGuard({ required, lists }: GuardFacts): readonly GuardResult[] {
  const there = new Set(lists.map(({ source }) => source));
  return required.map(source =>
    result('export-missing', source, {
      figure: there.has(source) ? '1' : '0',
      limit: '1',
      isTripped: !there.has(source),
    }),
  );
}

function namesGuard(guard: GuardName, names: readonly string[]): readonly GuardResult[] {
  return [result(guard, null, { figure: names.join(', ') || '0', limit: '0', isTripped: names.length > 0 })];
}
