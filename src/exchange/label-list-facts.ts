// The facts of a row of a list of labels: who has which, since when. May not judge or rename a label.

import type { Fact } from '../model/facts.ts';
import { aboutContact } from './about-contact-facts.ts';
import type { ReadCells } from './cell.ts';
import { dayFact, type FactReaders, type FieldReaders, type ReadingPlan } from './cells.ts';
import { isMark, labelFacts } from './label-facts.ts';
import { unreadable } from './unreadable-dates.ts';

export function labelListFacts(fields: FieldReaders, plan: ReadingPlan): FactReaders<'label_list'> {
  const about = aboutContact(fields);
  const assigned = fields.has('label_assigned_at') ? 'label_assigned_at' : 'created_at';
  return {
    ...about,
    // A list with one id and no other means the contact by it.
    contact_id: about.contact_id ?? (fields.has('source_id') ? fields.meaning('source_id') : null),
    labels: labelNames(fields, plan),
    assigned_on: dayFact(fields, assigned),
    reviewed_on: dayFact(fields, 'label_reviewed_at'),
    unreadable_dates: unreadable(fields, [assigned, 'label_reviewed_at']),
  };
}

/** `label_name` is one label as it stands; `labels` may hold several. */
function labelNames(fields: FieldReaders, plan: ReadingPlan): ReadCells<Fact> | null {
  const many = labelFacts(fields, plan.separator);
  if (!fields.has('label_name')) return many;
  const one = fields.meaning('label_name');
  return cells => {
    const name = one(cells);
    const further = (many?.(cells) ?? []) as readonly Fact[];
    return name === null || isMark(name) ? further : [...new Set([name, ...further])];
  };
}
