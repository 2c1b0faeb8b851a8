// Which counts a client edition shows, what each is a part of, and what every reader knows of them together: all that could be used to
// compute a hidden one. May not decide what is hidden: suppress.ts does.

import { DIMENSIONS, type Dimension } from '../../model/rule.ts';
import type { ReportModel, RuleReport } from '../model.ts';
import { THRESHOLD } from './figure.ts';
import type { Quantity, Relation } from './suppress.ts';

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

/** The counts of a report, and their relations. */
export interface Counts {
  readonly quantities: readonly Quantity[];
  readonly relations: readonly Relation[];
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
  return {
    quantities: counted,
    relations: [...qualityRelations(model, ran), ...calendarRelations(model)],
    hasSizes,
  };
}

const detail = (id: string, value: number, whole: number | null = null): Quantity => ({
  ...{ id, value, whole, rank: RANK.detail },
});

/** Records that a rule found are in the cells of its dimension, and those of rules of errors are the records with an error. */
function qualityRelations({ matrix }: ReportModel, ran: readonly RuleReport[]): readonly Relation[] {
  const rule = ({ id }: RuleReport): string => COUNT.rule(id);
  const cellsOf = (dimension: Dimension): readonly string[] =>
    matrix.flatMap(cell =>
      cell.dimension === dimension && cell.records !== null ? [COUNT.cell(cell.source, dimension)] : [],
    );
  const errors = ran.filter(({ severity }) => severity === 'error');
  const ofErrors = [...new Set(errors.map(({ dimension }) => dimension))];
  const byDimension = DIMENSIONS.flatMap((dimension): readonly Relation[] => {
    const own = ran.filter(one => one.dimension === dimension);
    const cells = cellsOf(dimension);
    const others = own.filter(({ severity }) => severity !== 'error');
    return [
      ...own.map(one => ({ less: [rule(one)], more: cells })),
      { less: cells, more: own.map(rule) },
      { less: cells, more: [COUNT.withError, ...others.map(rule)] },
    ];
  });
  return [
    ...byDimension,
    ...errors.map(one => ({ less: [rule(one)], more: [COUNT.withError] })),
    { less: [COUNT.withError], more: errors.map(rule) },
    { less: [COUNT.withError], more: ofErrors.flatMap(cellsOf) },
    ...[...ran.map(rule), COUNT.withError].map(id => ({ less: [id], more: [COUNT.records] })),
  ];
}

/** Who is past retention has a record that `retention-expired` found, and mostly one; who is held up is past retention. */
function calendarRelations(model: ReportModel): readonly Relation[] {
  const calendar = calendarSlots(model);
  const slotsOf = (first: number): readonly string[] =>
    calendar.flatMap(({ purpose, slots }) =>
      slots.slice(0, first).map(({ slot }) => COUNT.slot(purpose, slot)),
    );
  const expired = COUNT.rule('retention-expired');
  return [
    { less: slotsOf(1), more: [expired] },
    { less: [expired], more: slotsOf(2) },
    ...calendar.map(({ purpose, slots }) => ({
      less: [COUNT.blocked(purpose)],
      more: slots.slice(0, 2).map(({ slot }) => COUNT.slot(purpose, slot)),
    })),
  ];
}
