// The facts of an activity: evidence of contact, and whether it is still open. May not weigh it.

import type { Fact } from '../model/facts.ts';
import { aboutContact } from './about-contact-facts.ts';
import type { ReadCells } from './cell.ts';
import type { FactReaders, FieldReaders, ReadingPlan } from './cells.ts';

export function activityFacts(fields: FieldReaders, plan: ReadingPlan): FactReaders<'activity'> {
  const occurred = fields.date('occurred_at');
  const ends = endField(fields, plan);
  const closedAt = fields.lastDate(ends);
  const { email, email_key } = aboutContact(fields);
  return {
    ...{ email, email_key },
    type: () => plan.activityType,
    occurred_on: cells => occurred(cells).on,
    contact_id: fields.meaning('contact_id'),
    organisation_id: fields.meaning('organisation_id'),
    is_open: isOpen(fields, ends),
    // What is_open read a moment ago.
    closed_on: fields.has(ends) ? () => closedAt().on : null,
  };
}

/** A contract is over on its last day; of an invoice that day only says when it should be paid. */
function endField(fields: FieldReaders, { activityType }: ReadingPlan): 'closed_at' | 'due_at' {
  return activityType === 'contract' && !fields.has('closed_at') && fields.has('due_at')
    ? 'due_at'
    : 'closed_at';
}

/** Null: the source does not say whether it is still open. */
function isOpen(fields: FieldReaders, ends: 'closed_at' | 'due_at'): ReadCells<Fact> {
  const closed = fields.flag('closed');
  const closedAt = fields.date(ends);
  const saysWhenClosed = fields.has(ends);
  return cells => {
    const flag = closed(cells);
    const { on } = closedAt(cells);
    if (flag !== null) return Number(!flag);
    if (on !== null) return 0;
    return saysWhenClosed ? 1 : null;
  };
}
