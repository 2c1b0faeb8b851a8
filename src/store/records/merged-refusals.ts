// Refusals of records that were merged away: they go on for whom they were merged into, as long as the source does not show them
// there. Kept as `merged:<channel>:<id of the loser>` among what is noticed of the winner. May not judge.

import { FACTS } from '../../model/facts.ts';
import type { Store } from '../open.ts';
import { all, run } from '../statement.ts';
import { comesBack, isLeaving, isNew } from './followed.ts';
import type { Succession } from './noticed.ts';

/** What stands before the channel and the id. */
export const MERGED = 'merged:';

const channels = FACTS.contact.indexOf('channels');

/** Notes them when the loser is left out of a whole export, and forgets what it shows itself; call it before the old records go. */
export function noteMergedRefusals(store: Store, { source, on, ...both }: Succession): void {
  const values = { source, list: `${source}/contact/`, on, ...both };
  run(store, CARRIED, values);
  run(store, CARRIED_ON, values);
  run(store, FORGOTTEN, { source, snapshotId: both.snapshotId });
}

/** Ids of losers whose refusal the source does not show on the winner. */
export function lostRefusals(store: Store, source: string): ReadonlySet<string> {
  const rows = all<{ loser: string }>(
    store,
    `select ${loserOf('what')} as loser from noticed where source = ? and what like '${MERGED}%'`,
    [source],
  );
  return new Set(rows.map(({ loser }) => loser));
}

function afterMark(what: string): string {
  return `substr(${what}, ${MERGED.length + 1})`;
}

function channelOf(what: string): string {
  return `substr(${afterMark(what)}, 1, instr(${afterMark(what)}, ':') - 1)`;
}

function loserOf(what: string): string {
  return `substr(${afterMark(what)}, instr(${afterMark(what)}, ':') + 1)`;
}

/** Merges that somebody agreed to, and whose loser the new export leaves out. */
const AWAY = `
from action
join contact_record old on old.source_id = substr(action.record_key, length(:list) + 1)
  and ${isLeaving('old')}
WITH
where action.kind = 'merge' and action.state in ('accepted', 'handed_over', 'not_landed')
  and substr(action.record_key, 1, length(:list)) = :list
  and not ${comesBack('contact', 'old')}`;

const CARRIED = `
insert or ignore into noticed
select :source, substr(action.into_key, length(:list) + 1), '${MERGED}' || (item.value ->> 0) || ':' || old.source_id, :on
${AWAY.replace('WITH', `join json_each(old.facts, '$[${channels}]') item on item.value ->> 1 = 0`)}`;

/** Of a winner that is merged away itself. */
const CARRIED_ON = `
insert or ignore into noticed
select :source, substr(action.into_key, length(:list) + 1),
  '${MERGED}' || ${channelOf('noticed.what')} || ':' || old.source_id, noticed.noticed_on
${AWAY.replace('WITH', `join noticed on noticed.source = :source and noticed.source_id = old.source_id and noticed.what like '${MERGED}%'`)}`;

/** The winner refuses it itself now, or the loser is back. */
const FORGOTTEN = `
delete from noticed
where source = :source and what like '${MERGED}%' and (
  exists (
    select 1 from contact_record new, json_each(new.facts, '$[${channels}]') item
    where new.source_id = noticed.source_id and ${isNew('new')} and item.value ->> 1 = 0
      and item.value ->> 0 in ('any', ${channelOf('noticed.what')}))
  or exists (
    select 1 from contact_record new where new.source_id = ${loserOf('noticed.what')} and ${isNew('new')}))`;
