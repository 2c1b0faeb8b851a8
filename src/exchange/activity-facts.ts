// The facts of an activity: evidence of contact, and whether it is still open. May not weigh it.

import type { Fact } from '../model/facts.ts';
import type { ReadCells } from './cell.ts';
import type { FactReaders, FieldReaders, ReadingPlan } from './cells.ts';

export function activityFacts(fields: FieldReaders, plan: ReadingPlan): FactReaders<'activity'> {
  const occurred = fields.date('occurred_at');
  const closedAt = fields.lastDate('closed_at');
  return {
    type: () => plan.activityType,
    occurred_on: cells => occurred(cells).on,
    contact_id: fields.meaning('contact_id'),
    organisation_id: fields.meaning('organisation_id'),
    is_open: isOpen(fields),
    // What is_open read a moment ago.
    closed_on: fields.has('closed_at') ? () => closedAt().on : null,
  };
}

/** Null: the source does not say whether it is still open. */
function isOpen(fields: FieldReaders): ReadCells<Fact> {
  const closed = fields.flag('closed');
  const closedAt = fields.date('closed_at');
  const saysWhenClosed = fields.has('closed_at');
  return cells => {
    const flag = closed(cells);
    const { on } = closedAt(cells);
    if (flag !== null) return Number(!flag);
    if (on !== null) return 0;
    return saysWhenClosed ? 1 : null;
  };
}
