// The facts of an organisation. Texts stand as exported. May not judge one.

import { ORGANISATION_TEXTS } from '../model/facts.ts';
import { freeText, textFacts } from './about-contact-facts.ts';
import { dayFact, type FactReaders, type FieldReaders, type ReadingPlan } from './cells.ts';
import { countryReader } from './contact-facts.ts';

export function organisationFacts(fields: FieldReaders, plan: ReadingPlan): FactReaders<'organisation'> {
  return {
    ...textFacts(fields, ORGANISATION_TEXTS),
    country: fields.has('country') ? countryReader(fields, plan) : null,
    created_on: dayFact(fields, 'created_at'),
    modified_on: dayFact(fields, 'modified_at'),
    notes: freeText(fields),
  };
}
