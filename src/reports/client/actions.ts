// What a client does first, how much work that is, and who answers for it. Ranked by what is shown, so that the order tells nothing that
// is not. May not make words.

import type { RegisterSummary, ReportModel, RuleReport } from '../model.ts';
import { SEVERITY_WEIGHT } from '../severity-weight.ts';
import { calendarSlots, OVERDUE } from './counts.ts';
import { type Figure, leastOf } from './figure.ts';
import type { ActionOwner, ClientAction, Handling } from './model.ts';

/** Actions on the first page. */
const SHOWN = 5;
/** Owners that are named of one action. */
const OWNERS = 3;
const COST: Readonly<Record<Handling, number>> = { load: 1, decide: 2, lookUp: 3 };
/** Steps that somebody takes for one record: to decide on a proposal is one, to look a record up and put it right is two. */
const STEPS: Readonly<Record<Handling, number>> = { load: 0, decide: 1, lookUp: 2 };
/** Steps from which on it is some work, and much. */
export const EFFORT_FROM = { middle: 25, high: 250 } as const;

/** The five rules with the most records × severity ÷ the cost of their handling. */
export function clientActions(
  model: ReportModel,
  figureOf: (rule: RuleReport) => Figure,
): readonly ClientAction[] {
  return model.rules
    .filter(rule => rule.status === 'ran' && rule.records > 0)
    .map(rule => {
      const [records, handling] = [figureOf(rule), handlingOf(rule)];
      const score = (leastOf(records) * SEVERITY_WEIGHT[rule.severity]) / COST[handling];
      const { id, severity } = rule;
      const effort = effortOf(records, handling);
      return {
        score,
        action: { rule: id, severity, records, handling, effort, owners: ownersOf(model, rule) },
      };
    })
    .sort((a, b) => b.score - a.score || (a.action.rule < b.action.rule ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ action }) => action);
}

/** How most of what a rule found is put right. Groups of duplicates lie ready, to be decided on. */
function handlingOf({ proposals: { safe, likely }, groups }: RuleReport): Handling {
  if (safe + likely === 0) return groups === null ? 'lookUp' : 'decide';
  return safe >= likely ? 'load' : 'decide';
}

/** Records × steps, in three sizes. */
export function effortOf(records: Figure, handling: Handling): ClientAction['effort'] {
  if (handling === 'load' || records === 'few') return 'low';
  if (typeof records !== 'number') return null;
  const steps = records * STEPS[handling];
  if (steps < EFFORT_FROM.middle) return 'low';
  return steps < EFFORT_FROM.high ? 'middle' : 'high';
}

/** Organisations have a steward; persons the departments of their purposes, of what is past retention those of the purposes that are. */
function ownersOf(model: ReportModel, { entities, dimension }: RuleReport): readonly ActionOwner[] {
  const { purposes, hasSteward } = model.register;
  if (entities.every(entity => entity === 'organisation')) return hasSteward ? [{ kind: 'steward' }] : [];
  const overdue = new Set(
    calendarSlots(model)
      .filter(({ slots }) => slots.some(({ slot, persons }) => slot === OVERDUE && persons > 0))
      .map(({ purpose }) => purpose),
  );
  const own = purposes.filter(({ id }) => overdue.has(id));
  const owners = (dimension === 'retention' && own.length > 0 ? own : purposes).flatMap(ownerOf);
  return [...new Map(owners.map(owner => [JSON.stringify(owner), owner])).values()].slice(0, OWNERS);
}

function ownerOf({
  department,
  hasPerson,
  title,
}: RegisterSummary['purposes'][number]): readonly ActionOwner[] {
  if (department !== null) return [{ kind: 'department', name: department }];
  return hasPerson ? [{ kind: 'purpose', title }] : [];
}
