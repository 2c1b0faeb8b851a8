// One column of a file → the field it is taken for, and the choice where several columns want one field. Pure; may not
// recognise a system, nor say what the file is.

import { belongsTo, type DetectedEntity, type Field, takesMany } from '../model/field.ts';
import { lookUpHeader, resolveAmbiguous } from './dictionary.ts';
import type { Recognition } from './recognition.ts';
import { suggestField } from './suggestion.ts';

/** Who mapped a column. `context`: a word of the dictionary with two meanings, settled by another column. */
export type ColumnBy = 'profile' | 'dictionary' | 'context' | 'user' | 'saved' | 'suggestion';

/** One column of a file, and what it was taken for. */
export interface ColumnMapping<By extends ColumnBy = ColumnBy> {
  /** 0-based. */
  readonly index: number;
  readonly header: string;
  readonly field: Field | null;
  readonly by: By | null;
  /** Fields a word with two meanings could be; empty when it has one or was settled. */
  readonly ambiguous: readonly Field[];
  /** What an unknown word was probably meant to be; it is applied only when asked for. */
  readonly suggestion: Field | null;
}

/** A mapping kept for a header: raw header → field, null = leave out; and the order of date columns. */
export interface SavedMapping {
  readonly columns: Readonly<Record<string, Field | null>>;
  readonly dates?: Readonly<Record<string, 'dmy' | 'mdy' | 'ymd'>>;
}

/** What is known of the file while its columns are mapped. */
export interface Context {
  readonly header: readonly string[];
  /** Headers without a prefix that all of them share. */
  readonly names: readonly string[];
  readonly recognised: Recognition | null;
  readonly detected: DetectedEntity;
  readonly saved: SavedMapping | null;
  readonly chosen: ReadonlyMap<number, Field>;
}

/** What the saved mapping says of a header; undefined: nothing. */
export function savedField(saved: SavedMapping | null, name: string): Field | null | undefined {
  return saved !== null && Object.hasOwn(saved.columns, name) ? saved.columns[name] : undefined;
}

/** The field of one column, by the first that knows it. */
export function mapColumn(context: Context, index: number): ColumnMapping {
  const header = context.header[index] ?? '';
  const none: ColumnMapping = { index, header, field: null, by: null, ambiguous: [], suggestion: null };
  const user = context.chosen.get(index);
  if (user !== undefined) return { ...none, field: user, by: 'user' };
  const taken = new Set<Field>([...context.chosen.values()].filter(field => field !== 'notes'));
  const known = context.recognised?.fieldOf(header);
  if (known !== undefined && header.trim() !== '') {
    return known === null || taken.has(known) ? none : { ...none, field: known, by: 'profile' };
  }
  const saved = savedField(context.saved, header);
  if (saved !== undefined)
    return saved === null || taken.has(saved)
      ? { ...none, by: 'saved' }
      : { ...none, field: saved, by: 'saved' };
  return fromDictionary(none, context, taken);
}

function fromDictionary(none: ColumnMapping, context: Context, taken: ReadonlySet<Field>): ColumnMapping {
  const { detected, names } = context;
  const name = names[none.index] ?? '';
  const found = lookUpHeader(name, detected);
  if (found === null) return none;
  const isFree = (field: Field): boolean =>
    belongsTo(field, detected) && !taken.has(field) && !hasInProfile(context, field);
  if ('field' in found) return isFree(found.field) ? { ...none, field: found.field, by: 'dictionary' } : none;
  const settled = resolveAmbiguous(name, names, detected);
  if (settled !== null) return isFree(settled) ? { ...none, field: settled, by: 'context' } : none;
  return context.recognised === null ? { ...none, ambiguous: found.ambiguous } : none;
}

/** A field the known system already has keeps its own columns: what a customer added is not mixed into it. */
function hasInProfile({ recognised }: Context, field: Field): boolean {
  return recognised !== null && field !== 'labels' && Object.hasOwn(recognised.entity.columns, field);
}

/** A field that takes one column keeps the first of the strongest; the others are left out and stay visible as such. */
export function keepFirst(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const holder = new Map<Field, ColumnMapping>();
  for (const column of columns) {
    const { field } = column;
    const held = field === null ? undefined : holder.get(field);
    if (
      field !== null &&
      (held === undefined || STRENGTH[column.by ?? 'suggestion'] > STRENGTH[held.by ?? 'suggestion'])
    )
      holder.set(field, column);
  }
  return columns.map(column =>
    column.field === null || takesMany(column.field) || holder.get(column.field) === column
      ? column
      : { ...column, field: null, by: null },
  );
}

const STRENGTH: Readonly<Record<ColumnBy, number>> = {
  user: 5,
  profile: 4,
  saved: 3,
  dictionary: 2,
  context: 1,
  suggestion: 0,
};

/** Proposes fields for unknown headers of an unknown system; applies the clear ones when asked to. */
export function addSuggestions(
  columns: readonly ColumnMapping[],
  { detected, recognised, names }: Context,
  isApplied: boolean,
): readonly ColumnMapping[] {
  const taken = new Set(columns.flatMap(({ field }) => field ?? []));
  return columns.map(column => {
    const isOpen = column.field === null && column.by === null && column.ambiguous.length === 0;
    if (!isOpen || recognised !== null) return column;
    const found =
      lookUpHeader(names[column.index] ?? '', detected) === null
        ? suggestField(names[column.index] ?? '')
        : null;
    if (found === null || !belongsTo(found.field, detected)) return column;
    const isClear = found.isClear && !taken.has(found.field);
    if (!isApplied || !isClear) return { ...column, suggestion: found.field };
    taken.add(found.field);
    return { ...column, field: found.field, by: 'suggestion', suggestion: found.field };
  });
}
