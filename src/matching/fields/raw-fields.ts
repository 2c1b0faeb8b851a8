// The columns of a file or a store by field, cleaned of what stands for no value. The door through which records come in.

import type { NameOrder } from '../../normalising/formatted-name.ts';
import { isPlaceholder } from '../../normalising/placeholder.ts';
import type { Column } from '../columns/column.ts';
import { mapColumns, type Plain } from '../columns/made-columns.ts';
import type { AddressSet } from './address-sets.ts';
import type { MatchField } from './field-words.ts';

/** Columns by field, as the source writes them; all of one length. */
export interface RawFields {
  /** How many records are read. */
  readonly size: number;
  readonly columns: ReadonlyMap<MatchField, readonly Column[]>;
  /** By place the record: the order in which they are matched, or some of them; left out where it is all in that of the columns. */
  readonly order?: Int32Array;
  /** Which half of a whole name stands first; left out where the names tell it together. */
  readonly nameOrder?: NameOrder;
  /** Where records have several addresses, which columns are of one; left out or empty where they have one. */
  readonly addresses?: readonly AddressSet[];
}

/** Missing values as files write them beside our placeholders: statistics packages and databases. */
const MISSING = /^(?:nan|na|nil|\?+|\.|-+|null|none|missing)$/i;
/** Of the words; of signs a longer text is a placeholder anyhow. */
const LONGEST_MISSING = 7;

/** A whole number that went through a column of floats: `19750312.0`. */
const FLOATED = /^\d+\.0$/;
const FLOAT_END = '.0';

/** The columns of a field over one dictionary, each distinct text read once, in the order of matching. */
export function readField(
  raw: RawFields,
  field: MatchField,
  read: (text: string) => string | null,
  plain: Plain | null = null,
): readonly Column[] {
  const { order } = raw;
  return mapColumns(raw.columns.get(field) ?? [], text => readText(text, read), { order, plain });
}

function readText(text: string, read: (text: string) => string | null): string | null {
  const trimmed = unfloated(text.trim());
  return trimmed === '' || isMissing(trimmed) || isPlaceholder(trimmed) ? null : read(trimmed);
}

// Millions of texts are asked: what hardly any has is looked for before a pattern is.

function unfloated(text: string): string {
  return text.endsWith(FLOAT_END) && FLOATED.test(text) ? text.slice(0, -FLOAT_END.length) : text;
}

function isMissing(text: string): boolean {
  return text.length <= LONGEST_MISSING && MISSING.test(text);
}
