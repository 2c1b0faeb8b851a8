// Guards: what must be so before anything may be planned or erased. Pure: figures in, verdicts out; may not read a store.
// (Design retention.md, section 6, "Guards"; the totals at which exports are cut off: crm-formats.md B.)

import { addPeriod, type Period } from '../model/calendar.ts';
import type { GuardName, GuardResult } from '../model/purge.ts';
import type { GuardFacts, ListFacts, ShareFacts } from './guard-facts.ts';

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
    ...namesGuard('protection-stray', facts.strayProtections),
  ];
}

type Seen = Pick<GuardResult, 'figure' | 'limit' | 'isTripped'>;

function result(guard: GuardName, source: string | null, seen: Seen): GuardResult {
  return { guard, source, entity: null, ...seen };
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
  const most = maxAgeHours[list.source] ?? 0;
  const old = ofList(list, 'export-old', {
    figure: `${Math.round(list.ageHours)} h`,
    limit: `${most} h`,
    isTripped: list.ageHours > most || list.isOlderThanBefore,
  });
  return [old, ...wholeGuards(list), ...(list.isPartial ? [] : contentGuards(list))];
}

function ofList({ source, entity }: ListFacts, guard: GuardName, seen: Seen): GuardResult {
  return { guard, source, entity, ...seen };
}

/** What shows that an export is no whole new look at its list: offered before, cut off, or without a column of last time. */
export function wholeGuards(list: ListFacts): readonly GuardResult[] {
  const { rows, rowsBefore, gone, missingColumns, isRepeated } = list;
  const fewest = Math.ceil((ROWS_SHARE * median(rowsBefore)) / 100);
  const before = rowsBefore[0] ?? 0;
  const repeated = ofList(list, 'same-file', {
    figure: isRepeated ? list.exportedOn : 'new',
    limit: 'new',
    isTripped: isRepeated,
  });
  if (list.isPartial) return [repeated];
  return [
    repeated,
    ofList(list, 'rows-fewer', { figure: `${rows}`, limit: `${fewest}`, isTripped: rows < fewest }),
    ofList(list, 'ids-vanished', {
      figure: percent(share(gone, before)),
      limit: percent(VANISHED),
      isTripped: share(gone, before) > VANISHED,
    }),
    ofList(list, 'column-missing', {
      figure: missingColumns.join(', ') || '0',
      limit: '0',
      isTripped: missingColumns.length > 0,
    }),
    ofList(list, 'round-total', {
      figure: `${rows}`,
      limit: [...CUT_OFF].join(' '),
      isTripped: CUT_OFF.has(rows),
    }),
  ];
}

/** What shows that decisions would rest on less than last time. */
function contentGuards(list: ListFacts): readonly GuardResult[] {
  const { rows, unreadable } = list;
  const emptier = list.decisionColumns.filter(({ now, before: then }) => then - now > EMPTIER);
  const said = emptier.map(({ header, now, before: then }) => `${header} ${percent(then)} → ${percent(now)}`);
  return [
    ofList(list, 'column-emptier', {
      figure: said.join(', ') || '0',
      limit: `${EMPTIER} points`,
      isTripped: emptier.length > 0,
    }),
    ofList(list, 'dates-unreadable', {
      figure: percent(share(unreadable, rows)),
      limit: percent(UNREADABLE),
      isTripped: share(unreadable, rows) > UNREADABLE,
    }),
  ];
}

function missingGuard({ required, lists }: GuardFacts): readonly GuardResult[] {
  return required.map(({ source, entity }) => {
    const isThere = lists.some(list => list.source === source && (entity === null || list.entity === entity));
    const seen = { figure: isThere ? '1' : '0', limit: '1', isTripped: !isThere };
    return { guard: 'export-missing', source, entity, ...seen };
  });
}

function namesGuard(guard: GuardName, names: readonly string[]): readonly GuardResult[] {
  return [result(guard, null, { figure: names.join(', ') || '0', limit: '0', isTripped: names.length > 0 })];
}
