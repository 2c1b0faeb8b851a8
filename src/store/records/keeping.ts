// How a file follows the one of last time: a record that is as it was (id, facts, raw bytes) keeps its row and its record id. The new
// file takes over the id of the earlier one, so nothing of such a record is written; what leaves is noted. May not say what changed.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { all, first, run } from '../statement.ts';
import { leavingWriter } from './followed.ts';
import { PLACED } from './record-run.ts';
import { stretchesOf } from './stretches.ts';

/** Of so many records none was as it was: the others will not be either, and are not looked for. */
const PATIENCE = 4096;

/** Ids that pass at once. */
const AT_ONCE = 4096;

/** The file that is read, the one it follows, and the highest record id before it. */
export interface Following {
  readonly entity: Entity;
  readonly fileId: number;
  readonly before: number;
  readonly lastId: number;
}

/** By file, in their order, the file of the current snapshot that it follows: that of the same name, or the only one; null: none. */
export function filesBefore(
  store: Store,
  { source, entity }: { readonly source: string; readonly entity: Entity },
  names: readonly string[],
): readonly (number | null)[] {
  const known = all<{ fileId: number; name: string }>(
    store,
    `select file_id as fileId, name from file join snapshot using (snapshot_id)
     where source = ? and entity = ? and is_current = 1 order by file_id`,
    [source, entity],
  );
  const areOnly = names.length === 1 && known.length === 1;
  const isOnce = (name: string): boolean => names.filter(other => other === name).length === 1;
  let last = 0;
  return names.map(name => {
    const alike = areOnly ? known : known.filter(file => file.name === name && isOnce(name));
    const found = alike.length === 1 ? (alike[0]?.fileId ?? 0) : 0;
    // Files go out in the order of their ids, so those of a snapshot rise in the order in which it names them.
    const isUsable = found > last;
    last = isUsable ? found : Number.POSITIVE_INFINITY;
    return isUsable ? found : null;
  });
}

/** Finds the records that stay. */
export class Keeping {
  readonly #store: Store;
  readonly #of: Following;
  readonly #findRun: (values: { readonly bytes: Uint8Array; readonly places: Uint8Array }) => string;
  readonly #findRecord: (id: Uint8Array, facts: Uint8Array, raw: Uint8Array) => number | undefined;
  #kept: Uint8Array;
  #looked = 0;
  count = 0;

  constructor(store: Store, of: Following) {
    this.#store = store;
    this.#of = of;
    this.#kept = new Uint8Array((of.lastId >> 3) + 1);
    const { before, lastId } = of;
    const byRun = store.connection.prepare(findRunSql(of.entity)).pluck();
    this.#findRun = values => byRun.get({ ...values, before, lastId }) as string;
    const byRecord = store.connection.prepare(findRecordSql(of.entity)).pluck();
    this.#findRecord = (id, facts, raw) =>
      byRecord.get({ id, facts, raw, before, lastId }) as number | undefined;
  }

  /** The file of the records that are not kept. */
  get writesTo(): number {
    return this.#of.before;
  }

  /** The ids that the records of a run keep, 0 for one that is new; null: all are. */
  ofRun(bytes: Uint8Array, places: Uint8Array): readonly number[] | null {
    if (this.#isHopeless()) return null;
    const found = JSON.parse(this.#findRun({ bytes, places })) as number[];
    this.#looked += found.length;
    return found.map(id => this.#keep(id));
  }

  /** The same of one record. */
  ofRecord([id, facts, raw]: readonly [Uint8Array, Uint8Array, Uint8Array]): number {
    if (this.#isHopeless()) return 0;
    this.#looked += 1;
    return this.#keep(this.#findRecord(id, facts, raw) ?? 0);
  }

  /** An id is kept once. */
  #keep(id: number): number {
    if (id === 0 || this.#isKept(id)) return 0;
    this.#kept[id >> 3] = (this.#kept[id >> 3] as number) | (1 << (id & 7));
    this.count += 1;
    return id;
  }

  #isKept(id: number): boolean {
    return (((this.#kept[id >> 3] as number) >> (id & 7)) & 1) === 1;
  }

  #isHopeless(): boolean {
    return this.count === 0 && this.#looked >= PATIENCE;
  }

  /** Forgets what was kept: the file is read once more. */
  restart(): void {
    this.#kept = new Uint8Array(this.#kept.length);
    [this.#looked, this.count] = [0, 0];
  }

  /** The two files change places. Gives the id that the file that was read has from now on. */
  finish(): number {
    const { fileId, before } = this.#of;
    const leave = leavingWriter(this.#store, before);
    for (const ids of this.#leaving()) leave(ids);
    swapFiles(this.#store, { fileId, before });
    return before;
  }

  /** Ids of the earlier file that nobody keeps, some at a time. An id above the last is that of a new record. */
  *#leaving(): Generator<readonly number[]> {
    let ids: number[] = [];
    for (const { firstId, count } of stretchesOf(this.#store, this.#of.before)) {
      const end = Math.min(firstId + count - 1, this.#of.lastId);
      for (let id = firstId; id <= end; id++) {
        if (this.#isKept(id)) continue;
        ids.push(id);
        if (ids.length < AT_ONCE) continue;
        yield ids;
        ids = [];
      }
    }
    yield ids;
  }
}

/** What is known of two files, and the pieces and stretches they have, change places; records stay where they are. */
function swapFiles(store: Store, ids: { readonly fileId: number; readonly before: number }): void {
  const rowOf = (id: number): Readonly<Record<string, string | number | Uint8Array>> | null =>
    first(store, 'select * from file where file_id = ?', [id]);
  const [one, other] = [rowOf(ids.fileId), rowOf(ids.before)];
  if (one === null || other === null) throw new RangeError('a file that is not there');
  const columns = Object.keys(one).filter(name => name !== 'file_id');
  const write = `update file set ${columns.map(name => `${name} = :${name}`).join(', ')} where file_id = :file_id`;
  run(store, write, { ...one, file_id: ids.before });
  run(store, write, { ...other, file_id: ids.fileId });
  run(
    store,
    `update other_piece set file_id = case file_id when :fileId then :before else :fileId end
     where file_id in (:fileId, :before)`,
    ids,
  );
  run(store, 'delete from stretch where file_id = ?', [ids.before]);
  run(store, 'update stretch set file_id = :before where file_id = :fileId', ids);
}

/** The record of the earlier file that is as it was. Of an id that several share the first is enough: it says that none stays. */
const asItWas = (entity: Entity, { id, facts, raw }: Named): string => `
select old.record_id from ${entity}_record old
where old.record_id = (
    select record_id from ${entity}_record where source_id = ${id} and file_id = :before order by record_id limit 1)
  and old.record_id <= :lastId and old.is_shared_id = 0 and old.raw = ${raw} and old.facts = ${facts}`;

interface Named {
  readonly id: string;
  readonly facts: string;
  readonly raw: string;
}

function findRunSql(entity: Entity): string {
  return `select json_group_array(coalesce((${asItWas(entity, PLACED)}), 0)) from ${PLACED.from}`;
}

function findRecordSql(entity: Entity): string {
  return asItWas(entity, { id: 'cast(:id as text)', facts: ':facts', raw: ':raw' });
}
