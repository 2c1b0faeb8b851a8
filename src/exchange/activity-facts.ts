// The facts of an activity: evidence of contact, and whether it is still open. May not weigh it.

import { OPEN_IN_DOUBT } from '../model/register.ts';
import { standingOf } from '../normalising/standing-word.ts';
import { aboutContact, freeText } from './about-contact-facts.ts';
import type { Cells } from './cell.ts';
import type { FactReaders, FieldReaders, ReadingPlan } from './cells.ts';

export function activityFacts(fields: FieldReaders, plan: ReadingPlan): FactReaders<'activity'> {
  // Where nothing else says when it was, it was when it was entered: a ticket, a note.
  const occurred = fields.date(fields.has('occurred_at') ? 'occurred_at' : 'created_at');
  const ends = endField(fields, plan);
  const closedAt = fields.lastDate(ends);
  const { email, email_key } = aboutContact(fields);
  return {
    ...{ email, email_key },
    type: () => plan.activityType,
    occurred_on: cells => occurred(cells).on,
    contact_id: fields.meaning('contact_id'),
    organisation_id: fields.meaning('organisation_id'),
    ...openFacts(fields, plan.activityType, ends),
    // What is_open read a moment ago.
    closed_on: fields.has(ends) ? () => closedAt().on : null,
    notes: freeText(fields, ['subject']),
  };
}

/** A contract is over on its last day; of an invoice that day only says when it should be paid. */
function endField(fields: FieldReaders, { activityType }: ReadingPlan): 'closed_at' | 'due_at' {
  return activityType === 'contract' && !fields.has('closed_at') && fields.has('due_at')
    ? 'due_at'
    : 'closed_at';
}

/**
 * Whether it is open: by its flag, else by its status, else by the day it was closed. Null: the source does not say; or its
 * status is not understood, which is counted where that matters.
 */
function openFacts(
  fields: FieldReaders,
  type: string,
  ends: 'closed_at' | 'due_at',
): Pick<FactReaders<'activity'>, 'is_open' | 'status_unread'> {
  const closed = fields.flag('closed');
  const standing = fields.derived('status', text => standingOf(text, type));
  const closedAt = fields.date(ends);
  const saysWhenClosed = fields.has(ends);
  const hasStatus = fields.has('status') && OPEN_IN_DOUBT.has(type);
  let isUnread = false;
  const isOpen = (cells: Cells): boolean | null => {
    const flag = closed(cells);
    const { on } = closedAt(cells);
    if (flag !== null) return !flag;
    const said = standing(cells);
    if (said !== null) return said === 'open';
    if (on !== null) return false;
    if (saysWhenClosed) return true;
    isUnread = hasStatus;
    return null;
  };
  return {
    is_open(cells) {
      isUnread = false;
      const is = isOpen(cells);
      if (isUnread) fields.looks.unreadStatuses.count += 1;
      return is === null ? null : Number(is);
    },
    // What is_open found a moment ago.
    status_unread: hasStatus ? () => (isUnread ? 1 : null) : null,
  };
}
