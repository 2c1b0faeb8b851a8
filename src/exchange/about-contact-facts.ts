// Whom a row is about that is no contact itself: its id in the source, and its e-mail address where a list names people by
// that. May not look anybody up.

import type { Fact } from '../model/facts.ts';
import type { Field } from '../model/field.ts';
import { emailKey } from '../normalising/email.ts';
import type { ReadCells } from './cell.ts';
import type { FieldReaders } from './cells.ts';

export interface AboutContact {
  readonly contact_id: ReadCells<Fact> | null;
  readonly email: ReadCells<Fact> | null;
  readonly email_key: ReadCells<Fact> | null;
}

export function aboutContact(fields: FieldReaders): AboutContact {
  const field = fields.has('contact_email') ? 'contact_email' : 'email';
  return {
    contact_id: fields.has('contact_id') ? fields.meaning('contact_id') : null,
    email: fields.has(field) ? fields.text(field) : null,
    email_key: fields.has(field) ? fields.derived(field, emailKey) : null,
  };
}

/** Readers of texts that stand as exported, by field; null where the file has no such column. */
export function textFacts<Name extends Parameters<FieldReaders['text']>[0]>(
  fields: FieldReaders,
  names: readonly Name[],
): Readonly<Record<Name, ReadCells<Fact> | null>> {
  return Object.fromEntries(names.map(name => [name, fields.has(name) ? fields.text(name) : null])) as Record<
    Name,
    ReadCells<Fact> | null
  >;
}

/** What somebody wrote about the record in his own words: its notes, and of an event what it was about. */
export function freeText(fields: FieldReaders, more: readonly Field[] = []): ReadCells<Fact> | null {
  const written = (['notes', ...more] as const).filter(field => fields.has(field));
  return written.length === 0 ? null : fields.joined(written);
}
