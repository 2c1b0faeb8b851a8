// The facts of an organisation. Texts stand as exported. May not judge one.

import { type Fact, ORGANISATION_TEXTS } from '../model/facts.ts';
import type { ReadCells } from './cell.ts';
import type { FactReaders, FieldReaders, ReadingPlan } from './cells.ts';
import { countryReader } from './contact-facts.ts';

export function organisationFacts(fields: FieldReaders, plan: ReadingPlan): FactReaders<'organisation'> {
  const created = fields.date('created_at');
  const modified = fields.date('modified_at');
  const texts = Object.fromEntries(
    ORGANISATION_TEXTS.map(field => [field, fields.has(field) ? fields.text(field) : null]),
  ) as Record<(typeof ORGANISATION_TEXTS)[number], ReadCells<Fact> | null>;
  return {
    ...texts,
    country: fields.has('country') ? countryReader(fields, plan) : null,
    created_on: fields.has('created_at') ? cells => created(cells).on : null,
    modified_on: fields.has('modified_at') ? cells => modified(cells).on : null,
  };
}
