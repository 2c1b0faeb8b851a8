// The facts of a deal: whom it is with, and whether it still runs. May not weigh it.

import { DEAL_TEXTS, type Fact } from '../model/facts.ts';
import { fold } from '../normalising/fold.ts';
import { aboutContact, freeText, textFacts } from './about-contact-facts.ts';
import type { ReadCells } from './cell.ts';
import { dayFact, type FactReaders, type FieldReaders } from './cells.ts';

/** How a deal stands, by words of its status or stage, folded, as first word or last (`Closed Won`, `Gewonnen`). */
const WON = new Set('won|gewonnen|gescoord|akkoord'.split('|'));
const LOST = new Set('lost|verloren|afgewezen|geannuleerd|cancelled|canceled|abandoned|vervallen'.split('|'));
const CLOSED = new Set('closed|gesloten|afgesloten|afgerond'.split('|'));
const OPEN = new Set('open|lopend|actief|active'.split('|'));

/** Beside them a word says the opposite, or only a part of it: nothing is read then. */
const NEGATIONS = new Set('niet|nog|geen|bijna|deels|not|no|un|nearly|partly|partially|pre'.split('|'));

type Course = 'won' | 'lost' | 'closed' | 'open' | null;

export function dealFacts(fields: FieldReaders): FactReaders<'deal'> {
  const course = courseReader(fields);
  const closedOn = dayFact(fields, 'closed_at');
  const saysHow = fields.has('status') || fields.has('stage');
  let standing: Course = null;
  let isUnread = false;
  let wasClosedOn: Fact = null;
  return {
    ...textFacts(fields, DEAL_TEXTS),
    ...aboutContact(fields),
    organisation_id: fields.has('organisation_id') ? fields.meaning('organisation_id') : null,
    // The first of these reads how it stands; the others take their part of it.
    is_open(cells) {
      standing = course(cells);
      wasClosedOn = closedOn?.(cells) ?? null;
      isUnread = saysHow && standing === null && wasClosedOn === null;
      if (isUnread) fields.looks.unreadStatuses.count += 1;
      if (standing === null) return wasClosedOn === null ? null : 0;
      return Number(standing === 'open');
    },
    status_unread: saysHow ? () => (isUnread ? 1 : null) : null,
    is_won: () => (standing === 'won' ? 1 : standing === 'lost' ? 0 : null),
    created_on: dayFact(fields, 'created_at'),
    modified_on: dayFact(fields, 'modified_at'),
    closed_on: closedOn === null ? null : () => wasClosedOn,
    expected_close_on: dayFact(fields, 'expected_close_at'),
    last_activity_on: dayFact(fields, 'last_activity_at'),
    notes: freeText(fields),
  };
}

/** The flags of the source before its words; null: it does not say. */
function courseReader(fields: FieldReaders): ReadCells<Course> {
  const won = fields.flag('won');
  const closed = fields.flag('closed');
  const words = (['status', 'stage'] as const).filter(fields.has).map(field => fields.derived(field, wordOf));
  return cells => {
    let said: Course = null;
    for (const read of words) said ??= read(cells);
    if (won(cells) === true) return 'won';
    const isClosed = closed(cells);
    if (isClosed === null) return said;
    if (!isClosed) return said ?? 'open';
    if (fields.has('won')) return 'lost';
    return said === 'won' || said === 'lost' ? said : 'closed';
  };
}

function wordOf(text: string): Course {
  const words = fold(text).split(/[^\p{L}]+/u);
  if (words.some(word => NEGATIONS.has(word))) return null;
  const has = (of: ReadonlySet<string>): boolean => of.has(words[0] ?? '') || of.has(words.at(-1) ?? '');
  if (has(WON)) return 'won';
  if (has(LOST)) return 'lost';
  if (has(CLOSED)) return 'closed';
  return has(OPEN) ? 'open' : null;
}
