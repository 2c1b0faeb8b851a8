// One record of a file → its facts, in the order in which they are kept. Pure and total; what a column holds is counted on
// the way. May not store, and knows no system: what a system means by its columns stands in the plan.

import { FACTS, type Fact, LIST_FACTS, type TextBytes } from '../model/facts.ts';
import { type Entity, type Field, kindOf } from '../model/field.ts';
import { meansItself } from '../normalising/plain-meaning.ts';
import { activityFacts } from './activity-facts.ts';
import type { Cells, ReadCells } from './cell.ts';
import { type FactReaders, type FieldReaders, makeFieldReaders, type ReadingPlan } from './cells.ts';
import { contactFacts } from './contact-facts.ts';
import { dealFacts } from './deal-facts.ts';
import { labelListFacts } from './label-list-facts.ts';
import type { ColumnLooks } from './looks.ts';
import { organisationFacts } from './organisation-facts.ts';
import { consentRowFacts, suppressionFacts } from './statement-facts.ts';

/** A reader of the records of one file. */
export interface RowReader {
  /** The facts; the array is used again for the next record. */
  readonly facts: (cells: Cells) => Fact[];
  /** Null: the record has no id. */
  readonly sourceId: ReadCells<string | TextBytes | null>;
  /** True: deleted in the source, or the loser of a merge. Such a record is stored nowhere and counted as skipped. */
  readonly isGone: ReadCells<boolean>;
  /** What the columns held so far. */
  readonly looks: ColumnLooks;
}

export function makeRowReader(entity: Entity, plan: ReadingPlan): RowReader {
  const fields = makeFieldReaders(plan);
  const makers = makersOf(entity, fields, plan);
  const facts: Fact[] = FACTS[entity].map(name => (LIST_FACTS.has(name) ? [] : null));
  const made = makers.flatMap((read, index) => (read === null ? [] : [{ read, index }]));
  const deleted = fields.flag('deleted');
  const mergedInto = fields.meaning('merged_into');
  const unused = readersOfTheRest(fields, plan);
  return {
    facts(cells) {
      for (const { read, index } of made) facts[index] = read(cells);
      for (const read of unused) read(cells);
      return facts;
    },
    sourceId: sourceIdReader(fields),
    isGone: cells => deleted(cells) === true || mergedInto(cells) !== null,
    looks: fields.looks,
  };
}

function sourceIdReader(fields: FieldReaders): RowReader['sourceId'] {
  const read = fields.meaning('source_id');
  const column = fields.onlyColumn('source_id');
  if (column === null) return read;
  return cells => {
    const plain = cells.plain(column);
    return plain !== null && meansItself(plain.bytes, plain.start, plain.end) ? plain : read(cells);
  };
}

/** Dates and flags that are no fact are looked at as well, for what their column holds. */
function readersOfTheRest(fields: FieldReaders, { columns }: ReadingPlan): readonly ReadCells<unknown>[] {
  const isRead = (field: Field): boolean =>
    (columns.get(field) ?? []).some(
      column => fields.looks.dates.has(column) || fields.looks.flags.has(column),
    );
  const rest = [...columns.keys()].filter(field => !isRead(field));
  return [
    ...rest.filter(field => kindOf(field) === 'date').map(fields.date),
    ...rest.filter(field => kindOf(field) === 'boolean').map(fields.flag),
  ];
}

function makersOf(
  entity: Entity,
  fields: FieldReaders,
  plan: ReadingPlan,
): readonly (ReadCells<Fact> | null)[] {
  const readers: Readonly<Record<string, ReadCells<Fact> | null>> = READERS[entity](fields, plan);
  return FACTS[entity].map(name => readers[name] ?? null);
}

const READERS: {
  readonly [Of in Entity]: (fields: FieldReaders, plan: ReadingPlan) => FactReaders<Of>;
} = {
  contact: contactFacts,
  organisation: organisationFacts,
  activity: activityFacts,
  deal: dealFacts,
  consent: consentRowFacts,
  suppression: suppressionFacts,
  label_list: labelListFacts,
};
