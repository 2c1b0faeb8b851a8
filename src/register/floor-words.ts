// The small words of a floor: `AWR 52(4)`, `fiscal_year_end_of(last_invoice)`, `finance.activity.invoice`. Null: not understood.

import type { LawEntry } from '../model/law-pack.ts';
import { FLOOR_ANCHORS, type Floor, type FloorAnchor, type FloorEvidence } from '../model/register.ts';
import { SIGNAL_TYPES } from '../model/signal.ts';
import { LAW_PACK } from './law-pack.ts';

/** What `from` can be of, for a suggestion. */
export const FROM_WORDS: readonly string[] = ['created', ...SIGNAL_TYPES.map(type => `last_${type}`)].flatMap(
  of => [of, `fiscal_year_end_of(${of})`, `calendar_year_end_of(${of})`],
);

/** Ids and articles that `law` can name, for a suggestion. */
export const LAW_NAMES: readonly string[] = LAW_PACK.entries.flatMap(({ id, article, kind }) =>
  kind.startsWith('floor') ? [id, article] : [],
);

/** The floor of the law pack with that id, or that article. */
export function lawEntryOf(name: string): LawEntry | null {
  const floors = LAW_PACK.entries.filter(entry => entry.kind.startsWith('floor'));
  return floors.find(({ id, article }) => id === name || article === name) ?? null;
}

/** `last_invoice`, `created`, or the end of the year of either. */
export function fromOf(text: string): Pick<Floor, 'anchor' | 'of'> | null {
  const [, year, inner] = /^(fiscal|calendar)_year_end_of\((\w+)\)$/.exec(text) ?? [];
  const word = inner ?? text;
  const anchor: FloorAnchor = FLOOR_ANCHORS.find(known => known === `${year}_year_end`) ?? 'event';
  if (word === 'created') return { anchor, of: word };
  const of = SIGNAL_TYPES.find(type => `last_${type}` === word);
  return of === undefined ? null : { anchor, of };
}

/** `source.entity`, or `source.activity.type`. */
export function evidenceOf(text: string): FloorEvidence | null {
  const [source = '', entityName, typeName, ...more] = text.split('.');
  // No record of an organisation leads to a person: such a floor would keep nobody.
  const entity = (['contact', 'activity'] as const).find(known => known === entityName);
  const type = SIGNAL_TYPES.find(known => known === typeName) ?? null;
  if (source === '' || entity === undefined || more.length > 0) return null;
  return typeName !== undefined && type === null ? null : { source, entity, type };
}
