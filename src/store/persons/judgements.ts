// What people said of pairs of records: kept for ever, keyed on the ids in the sources. May not judge.

import type { CivilDate } from '../../model/calendar.ts';
import { partsOf, type RecordKey } from '../../model/identity.ts';
import type { Store } from '../open.ts';
import type { MatchedEntity } from '../schema/matching.ts';
import { all, first, run } from '../statement.ts';

/** What somebody may say of two records. */
export type JudgementVerdict = 'same' | 'different' | 'unsure';

/** A judgement as it was given. */
export interface Judgement {
  readonly a: RecordKey;
  readonly b: RecordKey;
  readonly verdict: JudgementVerdict;
  readonly on: CivilDate;
  /** What the pair weighed that day, in milli-bits. */
  readonly weight: number;
}

/** A later word on a pair takes the place of the earlier one. */
export function keepJudgement(store: Store, entity: MatchedEntity, judgement: Judgement): void {
  run(
    store,
    `insert into judgement (entity, source_a, id_a, source_b, id_b, verdict, judged_on, weight)
     values (:entity, :sourceA, :idA, :sourceB, :idB, :verdict, :on, :weight)
     on conflict do update set verdict = :verdict, judged_on = :on, weight = :weight`,
    { entity, ...sides(judgement), verdict: judgement.verdict, on: judgement.on, weight: judgement.weight },
  );
}

/** What was said of a pair; null when nothing was. */
export function judgementOf(
  store: Store,
  entity: MatchedEntity,
  pair: Pick<Judgement, 'a' | 'b'>,
): Omit<Judgement, 'a' | 'b'> | null {
  return first(store, `select verdict, judged_on as "on", weight from judgement where ${PAIR}`, {
    entity,
    ...sides(pair),
  });
}

/** Takes a judgement back. */
export function dropJudgement(store: Store, entity: MatchedEntity, pair: Pick<Judgement, 'a' | 'b'>): void {
  run(store, `delete from judgement where ${PAIR}`, { entity, ...sides(pair) });
}

const PAIR =
  'entity = :entity and source_a = :sourceA and id_a = :idA and source_b = :sourceB and id_b = :idB';

/** The lower key first, so that a pair has one name. */
function sides({ a, b }: Pick<Judgement, 'a' | 'b'>) {
  const [one, other] = (a < b ? [a, b] : [b, a]).map(partsOf) as [
    ReturnType<typeof partsOf>,
    ReturnType<typeof partsOf>,
  ];
  return { sourceA: one.source, idA: one.id, sourceB: other.source, idB: other.id };
}

/** Judgements whose two records are there, by record id. An id that several records have is nobody in particular. */
export function judgedRecords(
  store: Store,
  entity: MatchedEntity,
): readonly { readonly a: number; readonly b: number; readonly verdict: JudgementVerdict }[] {
  const side = (name: 'a' | 'b'): string => `
     join ${entity}_record ${name} on ${name}.source_id = id_${name} and ${name}.is_shared_id = 0
     join file file_${name} on file_${name}.file_id = ${name}.file_id
     join snapshot snapshot_${name} on snapshot_${name}.snapshot_id = file_${name}.snapshot_id
       and snapshot_${name}.is_current = 1 and snapshot_${name}.source = source_${name}`;
  return all(
    store,
    `select a.record_id as a, b.record_id as b, verdict from judgement ${side('a')} ${side('b')}
     where judgement.entity = :entity order by source_a, id_a, source_b, id_b`,
    { entity },
  );
}
