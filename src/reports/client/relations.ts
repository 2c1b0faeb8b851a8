// What every reader of a client edition knows of its counts together, from the page itself: all that could be used to compute a hidden
// one. May not decide what is hidden: suppress.ts does.

import { DIMENSIONS, type Dimension } from '../../model/rule.ts';
import type { ReportModel, RuleReport } from '../model.ts';
import { COUNT, calendarSlots, OVERDUE, type PurposeSlots } from './counts.ts';
import type { Relation } from './suppress.ts';

export function relationsOf(model: ReportModel): readonly Relation[] {
  const ran = model.rules.filter(({ status }) => status === 'ran').map(rule => looking(model, rule));
  const all = [...ran.map(({ id }) => id), COUNT.withError].map(id => ({
    less: [id],
    more: [COUNT.records],
  }));
  return [
    ...DIMENSIONS.flatMap(dimension => dimensionRelations(model, ran, dimension)),
    ...errorRelations(model, ran),
    ...all,
    ...calendarRelations(model),
  ];
}

/** A rule, and the sources it looked at: the page says which it did not, and what each source holds. */
interface Looking {
  /** Of its count. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly isError: boolean;
  readonly sources: ReadonlySet<string>;
}

function looking({ sources }: ReportModel, rule: RuleReport): Looking {
  const blind = new Set(rule.notApplicable.map(({ source }) => source));
  const able = sources.filter(
    ({ source, files }) => !blind.has(source) && files.some(({ entity }) => rule.entities.includes(entity)),
  );
  const { dimension, severity } = rule;
  return {
    ...{ id: COUNT.rule(rule.id), dimension, isError: severity === 'error' },
    sources: new Set(able.map(({ source }) => source)),
  };
}

type IsIn = (source: string) => boolean;

function cellsOf({ matrix }: ReportModel, dimension: Dimension, isIn: IsIn): readonly string[] {
  const own = matrix.filter(
    cell => cell.dimension === dimension && cell.records !== null && isIn(cell.source),
  );
  return own.map(({ source }) => COUNT.cell(source, dimension));
}

/** What a rule found is in the cells of its dimension, of the sources it looked at; what is in cells, some rule that looks there found. */
function dimensionRelations(
  model: ReportModel,
  ran: readonly Looking[],
  dimension: Dimension,
): readonly Relation[] {
  const own = ran.filter(rule => rule.dimension === dimension);
  const sources = model.sources.map(({ source }) => source);
  const foundBy = (rules: readonly Looking[], besides: readonly string[]): readonly Relation[] =>
    lookedAtBy(sources, rules).map(group => ({
      less: cellsOf(model, dimension, source => group.sources.has(source)),
      more: [...besides, ...group.rules],
    }));
  return [
    ...own.map(({ id, sources: able }) => ({
      less: [id],
      more: cellsOf(model, dimension, source => able.has(source)),
    })),
    ...foundBy(own, []),
    ...foundBy(
      own.filter(({ isError }) => !isError),
      [COUNT.withError],
    ),
  ];
}

/** Sets of sources, or purposes, of which every combination is reckoned with; of more, those that differ in one. */
const COMBINED = 6;

/** Sets of rules, each with all sources at which no other rule looks: the most that can be said of them together. */
function lookedAtBy(
  sources: readonly string[],
  rules: readonly Looking[],
): readonly { readonly sources: ReadonlySet<string>; readonly rules: readonly string[] }[] {
  const rulesAt = new Map(
    sources.map(source => [source, rules.filter(one => one.sources.has(source)).map(({ id }) => id)]),
  );
  const single = new Map([...rulesAt.values()].map(ids => [ids.join(), ids]));
  const sets = new Map(single);
  for (const ids of single.size > COMBINED ? [] : single.values())
    for (const other of [...sets.values()]) {
      const both = rules.map(({ id }) => id).filter(id => ids.includes(id) || other.includes(id));
      sets.set(both.join(), both);
    }
  const all = rules.map(({ id }) => id);
  return [...sets.set(all.join(), all).values()].map(ids => ({
    rules: ids,
    sources: new Set(sources.filter(source => rulesAt.get(source)?.every(id => ids.includes(id)))),
  }));
}

/** Records with an error are those of the rules of errors, and in the cells of these. */
function errorRelations(model: ReportModel, ran: readonly Looking[]): readonly Relation[] {
  const errors = ran.filter(({ isError }) => isError);
  const cells = DIMENSIONS.flatMap(dimension =>
    cellsOf(model, dimension, source =>
      errors.some(rule => rule.dimension === dimension && rule.sources.has(source)),
    ),
  );
  return [
    ...errors.map(({ id }) => ({ less: [id], more: [COUNT.withError] })),
    { less: [COUNT.withError], more: errors.map(({ id }) => id) },
    { less: [COUNT.withError], more: cells },
  ];
}

/**
 * Who is past retention has a record that `retention-expired` found, and mostly one; who is held up is past retention; everybody is one
 * contact at least, and stands in one slot, or is undecided for one reason, or in neither.
 */
function calendarRelations(model: ReportModel): readonly Relation[] {
  const calendar = calendarSlots(model);
  const undecided = model.totals.undecided.map(({ reason }) => COUNT.undecided(reason));
  const slotsOf = (first: number): readonly string[] =>
    calendar.flatMap(({ purpose, slots }) =>
      slots.slice(0, first).map(({ slot }) => COUNT.slot(purpose, slot)),
    );
  const expired = COUNT.rule('retention-expired');
  const everybody = [...slotsOf(calendar[0]?.slots.length ?? 0), ...undecided];
  return [
    { less: everybody, more: [], plus: model.totals.contacts },
    ...pastRetention(calendar).map(less => ({ less, more: [expired] })),
    { less: [expired], more: slotsOf(2) },
    ...calendar.map(({ purpose, slots }) => ({
      less: [COUNT.blocked(purpose)],
      more: slots.slice(0, 2).map(({ slot }) => COUNT.slot(purpose, slot)),
    })),
  ];
}

/** Of each purpose either who is overdue or who is held up: both are past retention, and nobody is so for two purposes. */
function pastRetention(calendar: readonly PurposeSlots[]): readonly (readonly string[])[] {
  const pairs = calendar.map(
    ({ purpose }) => [COUNT.slot(purpose, OVERDUE), COUNT.blocked(purpose)] as const,
  );
  if (pairs.length > COMBINED) {
    const swapped = (at: number): readonly (readonly string[])[] =>
      [0, 1].map(which => pairs.map((pair, index) => pair[index === at ? 1 - which : which] ?? ''));
    return [-1, ...pairs.keys()].flatMap(swapped);
  }
  return pairs.reduce<readonly (readonly string[])[]>(
    (chosen, pair) => chosen.flatMap(ids => pair.map(id => [...ids, id])),
    [[]],
  );
}
