// Whole names as columns of their parts: the order of the two halves is that of most names of the file. May not compare.

import { fold } from '../../normalising/fold.ts';
import { type NameOrder, nameOrderOf, splitName, takeCall } from '../../normalising/formatted-name.ts';
import { withoutGeneration } from '../../normalising/generation.ts';
import { formattedParts } from '../../normalising/person-name.ts';
import { type Column, mapColumn } from '../columns/column.ts';
import { allTexts } from '../columns/texts.ts';
import { type RawFields, readField } from '../fields/raw-fields.ts';

/** By part a column for each of the whole names; of further given names only where there are any. */
export interface WholeNames {
  readonly given: readonly Column[];
  readonly middle: readonly Column[];
  readonly family: readonly Column[];
}

export function readWholeNames(raw: RawFields): WholeNames {
  const columns = readField(raw, 'formatted_name', text => text);
  const ordered = columns.map(
    column => [column, raw.nameOrder ?? nameOrderOf(allTexts(column.values))] as const,
  );
  const partOf = (read: (text: string, order: NameOrder) => string | null): readonly Column[] =>
    ordered.map(([column, order]) => mapColumn(column, text => read(text, order)));
  return {
    given: partOf(givenOf),
    middle: partOf(middleOf).filter(({ values }) => values.size > 0),
    family: partOf((text, order) => formattedParts(text, order).family),
  };
}

function givenOf(text: string, order: NameOrder): string | null {
  const { given } = formattedParts(text, order);
  return given?.key ?? given?.initial ?? null;
}

function middleOf(text: string, order: NameOrder): string | null {
  const { call, given } = splitName(text, order);
  const [, ...further] = (call === null ? given : null)?.split(/\s+/) ?? [];
  return nameWords(further.join(' '));
}

/** All given names, or initials; by what somebody is called first. */
export function nameWords(text: string): string | null {
  // `J.P. (Jan)` is called Jan.
  const { call, rest } = takeCall(text);
  const words = fold(call === null ? rest : `${call} ${rest}`)
    .replace(/[^a-z\s]+/g, ' ')
    .trim()
    .split(/\s+/);
  return withoutGeneration(words).join(' ') || null;
}
