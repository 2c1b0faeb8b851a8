// Which counts a client edition shows, and what each is a part of. May not decide what is hidden: suppress.ts does.

import type { ReportModel } from '../model.ts';
import { THRESHOLD } from './figure.ts';
import type { Quantity } from './suppress.ts';

/** Names of counts. */
export const COUNT = {
  records: 'records',
  withError: 'records with an error',
  rule: (id: string): string => `rule ${id}`,
  cell: (source: string, dimension: string): string => `cell ${source} ${dimension}`,
  slot: (purpose: string, slot: string): string => `slot ${purpose} ${slot}`,
  blocked: (purpose: string): string => `blocked ${purpose}`,
  undecided: (reason: string): string => `undecided ${reason}`,
  /** Of the file that stands there among those of its source. */
  rejected: (source: string, at: number): string => `rejected ${source} ${at}`,
  skipped: (source: string, at: number): string => `skipped ${source} ${at}`,
  waived: 'waived',
} as const;

/** The slot of the calendar before those of {@link calendarSlots}. */
export const OVERDUE = 'overdue';

/** The counts of a report. */
export interface Counts {
  readonly quantities: readonly Quantity[];
  /** False where a file holds few records: then no size but the whole is shown, nor any share of one. */
  readonly hasSizes: boolean;
}

/** One purpose: persons by stretch of the calendar. */
export interface PurposeSlots {
  readonly purpose: string;
  readonly slots: readonly { readonly slot: string; readonly persons: number }[];
  readonly blocked: number;
}

/** Months of a stretch: by month, most counts of a small organisation would be few. */
const STRETCH = 3;

/** The calendar in stretches of three months, named by their first month; what should be gone before them is one count. */
export function calendarSlots({
  calendar,
  asOf,
}: Pick<ReportModel, 'calendar' | 'asOf'>): readonly PurposeSlots[] {
  return calendar.map(({ purpose, months, overdueBefore, blocked }) => {
    const isPast = ({ month }: { readonly month: string }): boolean => month < asOf.slice(0, 7);
    const sum = (some: typeof months): number => some.reduce((total, { persons }) => total + persons, 0);
    const coming = months.filter(month => !isPast(month));
    const starts = coming.filter((_, at) => at % STRETCH === 0 && at + STRETCH <= coming.length);
    const slots = starts.map(({ month }, at) => ({
      slot: month,
      persons: sum(coming.slice(at * STRETCH, (at + 1) * STRETCH)),
    }));
    const overdue = { slot: OVERDUE, persons: overdueBefore + sum(months.filter(isPast)) };
    return { purpose, slots: [overdue, ...slots], blocked };
  });
}

/** What is shown first is hidden last. */
const RANK = { detail: 1, rule: 2, headline: 3 } as const;
const HEADLINES: ReadonlySet<string> = new Set(['retention-expired', 'contact-duplicate']);

export function countsOf(model: ReportModel): Counts {
  const files = model.sources.flatMap(({ files: own }) => own);
  const hasSizes = !files.some(({ held }) => held > 0 && held < THRESHOLD);
  const whole = (size: number): number | null => (hasSizes ? size : null);
  const { records, recordsWithError } = model.totals;
  const all = records < THRESHOLD ? null : records;
  const ran = model.rules.filter(({ status }) => status === 'ran');
  const counted: readonly Quantity[] = [
    { id: COUNT.records, value: records, whole: null, rank: RANK.headline },
    { id: COUNT.withError, value: recordsWithError, whole: all, rank: RANK.headline },
    ...ran.map(({ id, records: value, looked }) => ({
      ...{ id: COUNT.rule(id), value, whole: whole(looked) },
      rank: HEADLINES.has(id) ? RANK.headline : RANK.rule,
    })),
    ...model.matrix.flatMap(({ source, dimension, records: value, of }) =>
      value === null ? [] : [detail(COUNT.cell(source, dimension), value, whole(of))],
    ),
    ...calendarSlots(model).flatMap(({ purpose, slots, blocked }) => [
      ...slots.map(({ slot, persons }) => detail(COUNT.slot(purpose, slot), persons)),
      detail(COUNT.blocked(purpose), blocked),
    ]),
    ...model.totals.undecided.map(({ reason, persons }) => detail(COUNT.undecided(reason), persons)),
    ...model.sources.flatMap(({ source, files: own }) =>
      own.flatMap(({ rejected, skipped }, at) => [
        detail(COUNT.rejected(source, at), rejected),
        detail(COUNT.skipped(source, at), skipped),
      ]),
    ),
    detail(COUNT.waived, model.waived.length),
  ];
  return { quantities: counted, hasSizes };
}

const detail = (id: string, value: number, whole: number | null = null): Quantity => ({
  ...{ id, value, whole, rank: RANK.detail },
});
