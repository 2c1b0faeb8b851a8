// Whole names as columns of their parts: the order of the two halves is that of most names of the file. May not compare.

import { fold } from '../../normalising/fold.ts';
import { type NameOrder, nameOrderOf, splitName, takeCall } from '../../normalising/formatted-name.ts';
import { withoutGeneration } from '../../normalising/generation.ts';
import { formattedParts } from '../../normalising/person-name.ts';
import type { Column } from '../columns/column.ts';
import { splitColumn } from '../columns/made-columns.ts';
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
  const parts = columns.map(column => {
    const order = raw.nameOrder ?? nameOrderOf(allTexts(column.values));
    return splitColumn(column, NAME_PARTS, text => partsOf(text, order));
  });
  return {
    given: parts.map(({ given }) => given),
    middle: parts.map(({ middle }) => middle).filter(({ values }) => values.size > 0),
    family: parts.map(({ family }) => family),
  };
}

const NAME_PARTS = ['given', 'middle', 'family'] as const;

function partsOf(
  text: string,
  order: NameOrder,
): Readonly<Record<(typeof NAME_PARTS)[number], string | null>> {
  const { given, family } = formattedParts(text, order);
  return { given: given?.key ?? given?.initial ?? null, middle: middleOf(text, order), family };
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
    .replace(/[^\p{L}\p{M}\s]+/gu, ' ')
    .trim()
    .split(/\s+/);
  return withoutGeneration(words).join(' ') || null;
}
