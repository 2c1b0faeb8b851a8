// The town where somebody works, or an owner lives, that stands in a file without the rest of its address. May not look at cells.

import type { MatchEntity } from './entity.ts';
import { ADDRESS_FIELDS, type MatchField } from './field-words.ts';
import { headerWords } from './header-words.ts';

/** Words for the address of the other entity. */
const OTHER: Readonly<Record<MatchEntity, RegExp>> = {
  contact: /\b(?:vestig|bedrijf|werk|zakelijk|kantoor|business|work|company|office|employer)/,
  organisation: /\b(?:woon|thuis|home|prive|private)/,
};

/** The fields by column without such towns, where another column holds one: it would stand in its place. What the caller says stays. */
export function withoutLonePlaces(
  headers: readonly string[],
  fields: readonly (MatchField | null)[],
  { entity, isSettled }: { readonly entity: MatchEntity; readonly isSettled: (column: number) => boolean },
): readonly (MatchField | null)[] {
  const isOther = headers.map((header, at) => !isSettled(at) && OTHER[entity].test(headerWords(header)));
  const isAddressed = fields.some(
    (field, at) => isOther[at] && field !== 'locality' && ADDRESS_FIELDS.has(field),
  );
  const isTold = fields.some((field, at) => field === 'locality' && !isOther[at]);
  if (isAddressed || !isTold) return fields;
  return fields.map((field, at) => (field === 'locality' && isOther[at] ? null : field));
}
