// Which column is which field: a known system > what the user says > the dictionary > a word that another column settles >
// a suggestion. Pure; may not read a file. (Design exchange.md, "Mapping".)

import { Fault } from '../model/fault.ts';
import { belongsTo, type Entity, FIELDS, type Field, isField, takesMany } from '../model/field.ts';
import { closest } from '../normalising/closest.ts';
import { lookUpHeader, resolveAmbiguous } from './dictionary.ts';
import type { Profile, ProfileEntity } from './profile.ts';
import { PROFILES } from './profiles/index.ts';

/** Who mapped a column. */
export type MappedBy = 'profile' | 'dictionary' | 'context' | 'user';

/** One column of a file, and what it was taken for. */
export interface ColumnMapping {
  /** 0-based. */
  readonly index: number;
  readonly header: string;
  readonly field: Field | null;
  readonly by: MappedBy | null;
  /** Fields a word with two meanings could be; empty when it has one or was settled. */
  readonly ambiguous: readonly Field[];
}

/** What a file was recognised as. */
export interface Mapping {
  readonly profile: Profile | null;
  readonly entity: Entity;
  readonly profileEntity: ProfileEntity | null;
  readonly columns: readonly ColumnMapping[];
}

/** What the user said about the columns: field → header. */
export type UserMap = ReadonlyMap<Field, string>;

/** The system and entity whose signature is in the header; the one that knows the most of it. */
export function recogniseProfile(
  header: readonly string[],
): { readonly profile: Profile; readonly entity: ProfileEntity; readonly known: number } | null {
  const names = new Set(header.map(name => name.trim()));
  const hits = PROFILES.flatMap(profile =>
    profile.entities
      .filter(entity => entity.signature.every(name => names.has(name)))
      .map(entity => ({
        profile,
        entity,
        known: [...names].filter(name => Object.hasOwn(entity.columns, name)).length,
      })),
  );
  return hits.sort((a, b) => b.known - a.known)[0] ?? null;
}

/**
 * Maps the columns of a file. Faults: E021 a header the user names is not there, E024 several columns for a field that
 * takes one where the user did not choose.
 */
export function mapColumns(header: readonly string[], userMap: UserMap, file: string): Mapping {
  const recognised = recogniseProfile(header);
  const entity = recognised?.entity.entity ?? 'contact';
  const chosen = userColumns(header, userMap, file);
  const taken = new Set(userMap.keys());
  const guessed = header.map((name, index): ColumnMapping => {
    const user = chosen.get(index);
    if (user) return { index, header: name, field: user, by: 'user', ambiguous: [] };
    if (recognised) return fromProfile(recognised.entity, name, index, taken);
    return fromDictionary(header, index, { entity, taken });
  });
  return {
    profile: recognised?.profile ?? null,
    entity,
    profileEntity: recognised?.entity ?? null,
    columns: keepFirst(guessed),
  };
}

/** Reads `--map field=column`. Fault E022: no such field. */
export function readUserMap(pairs: readonly string[]): UserMap {
  const map = new Map<Field, string>();
  for (const pair of pairs) {
    const cut = pair.indexOf('=');
    const field = (cut < 0 ? pair : pair.slice(0, cut)).trim();
    if (!isField(field)) throw new Fault('E022', { field, suggestion: closest(field, FIELDS) });
    if (cut < 0) throw new Fault('E003', { option: '--map', value: pair, expected: 'field=column' });
    map.set(field, pair.slice(cut + 1).trim());
  }
  return map;
}

function userColumns(header: readonly string[], userMap: UserMap, file: string): ReadonlyMap<number, Field> {
  const chosen = new Map<number, Field>();
  for (const [field, name] of userMap) {
    const index = header.findIndex(cell => cell === name || cell.trim().toLowerCase() === name.toLowerCase());
    if (index < 0) throw new Fault('E021', { file, header: name, suggestion: closest(name, header) });
    chosen.set(index, field);
  }
  return chosen;
}

function fromProfile(
  entity: ProfileEntity,
  name: string,
  index: number,
  taken: ReadonlySet<Field>,
): ColumnMapping {
  const known = Object.hasOwn(entity.columns, name.trim()) ? (entity.columns[name.trim()] ?? null) : null;
  const field = known !== null && !taken.has(known) ? known : null;
  return { index, header: name, field, by: field ? 'profile' : null, ambiguous: [] };
}

function fromDictionary(
  header: readonly string[],
  index: number,
  context: { readonly entity: Entity; readonly taken: ReadonlySet<Field> },
): ColumnMapping {
  const name = header[index] ?? '';
  const none: ColumnMapping = { index, header: name, field: null, by: null, ambiguous: [] };
  const found = lookUpHeader(name);
  if (found === null) return none;
  if ('field' in found) {
    const fits = belongsTo(found.field, context.entity) && !context.taken.has(found.field);
    return fits ? { ...none, field: found.field, by: 'dictionary' } : none;
  }
  const settled = resolveAmbiguous(name, header);
  if (settled !== null && !context.taken.has(settled)) return { ...none, field: settled, by: 'context' };
  return { ...none, ambiguous: found.ambiguous };
}

/** A field that takes one column keeps the first; the others are left out and stay visible as such. */
function keepFirst(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const seen = new Map<Field, number>();
  const user = new Set(columns.filter(column => column.by === 'user').map(column => column.field));
  return columns.map(column => {
    if (column.field === null || takesMany(column.field)) return column;
    const isLater = seen.has(column.field) || (user.has(column.field) && column.by !== 'user');
    if (isLater) return { ...column, field: null, by: null };
    seen.set(column.field, column.index);
    return column;
  });
}

/** Columns mapped to a field, in the order of the file. */
export function columnsOf(mapping: Pick<Mapping, 'columns'>, field: Field): readonly ColumnMapping[] {
  return mapping.columns.filter(column => column.field === field);
}
