// field-without-purpose: a filled field that none of the purposes in force may hold. Proposes nothing: whether to empty the field
// or to widen the purpose is for its owner.

import { type Field, option, type RecordKey, type Rule } from '../src/index.ts';

/** Text columns of `contacts` by name, 1 where filled. */
type Row = Readonly<Partial<Record<Field, 0 | 1>>> & {
  readonly record_key: RecordKey;
  readonly reasons: string;
};

interface Superfluous {
  readonly fields: readonly Field[];
}

interface Reason {
  readonly purpose?: string;
  readonly in_force?: boolean;
}

export const fieldWithoutPurpose: Rule<Record<never, never>, { superfluous: Superfluous }> = {
  meta: {
    id: 'field-without-purpose',
    severity: 'warning',
    dimension: 'minimal',
    entities: ['contact'],
    requires: [],
    basis: ['AVG 5(1)(c)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'gegeven zonder doel',
      meaning: 'ingevuld, maar voor geen van de doelen nodig',
      remedy: 'Maak het veld leeg, of neem de categorie op bij het doel waarvoor het nodig is, met de reden.',
      habit: 'Er wordt alleen gevraagd en ingevuld wat voor het doel nodig is.',
      messages: {
        superfluous: ({ fields }, words) =>
          `voor geen van de doelen die gelden nodig: ${fields.map(words.field).join(', ')}`,
      },
    },
    en: {
      title: 'field without a purpose',
      meaning: 'filled, and needed for none of the purposes',
      remedy: 'Empty the field, or add its category to the purpose that needs it, with the reason.',
      habit: 'Only what the purpose needs is asked for and filled in.',
      messages: {
        superfluous: ({ fields }, words) =>
          `needed for none of the purposes in force: ${fields.map(words.field).join(', ')}`,
      },
    },
  },
  *evaluate({ select }) {
    const may = allowedBy(select);
    if (may === null) return;
    for (const row of select<Row>(FILLED)) {
      const inForce = (JSON.parse(row.reasons) as Reason[]).flatMap(({ purpose, in_force }) =>
        purpose !== undefined && in_force === true ? [purpose] : [],
      );
      const fields =
        inForce.length === 0 ? [] : may.fields.filter(field => row[field] === 1 && !may.hold(inForce, field));
      if (fields.length > 0)
        yield {
          message: 'superfluous',
          data: { fields },
          subject: { kind: 'record', key: row.record_key },
          actions: [],
        };
    }
  },
};

interface Allowed {
  /** Fields that some category of the register names. */
  readonly fields: readonly Field[];
  /** True when one of these purposes may hold the field, or does not say what it may hold. */
  readonly hold: (purposes: readonly string[], field: Field) => boolean;
}

/** Null: no purpose of the register says what it may hold at most. */
function allowedBy(select: <Result>(sql: string) => Iterable<Result>): Allowed | null {
  const categories = Map.groupBy(
    select<{ category: string; field: Field }>(CATEGORIES),
    ({ category }) => category,
  );
  const most = new Map<string, ReadonlySet<Field> | null>();
  for (const { purpose_id, categories_max } of select<{ purpose_id: string; categories_max: string | null }>(
    PURPOSES,
  ))
    most.set(
      purpose_id,
      categories_max === null
        ? null
        : new Set(
            (JSON.parse(categories_max) as string[]).flatMap(name =>
              (categories.get(name) ?? []).map(({ field }) => field),
            ),
          ),
    );
  if ([...most.values()].every(fields => fields === null)) return null;
  return {
    fields: [...new Set([...categories.values()].flat().map(({ field }) => field))].sort(),
    hold: (purposes, field) =>
      purposes.some(purpose => {
        const fields = most.get(purpose) ?? null;
        return fields === null || fields.has(field);
      }),
  };
}

const CATEGORIES = `
select category, field
from categories
order by category, field
`;

const PURPOSES = `
select purpose_id, categories_max
from purposes
`;

/** A hold may keep any field, so people on hold are left out. */
const FILLED = `
select contacts.record_key, assessments.reasons,
  contacts.honorific_prefix is not null as honorific_prefix,
  contacts.initials is not null as initials,
  contacts.given_name is not null as given_name,
  contacts.additional_name is not null as additional_name,
  contacts.name_infix is not null as name_infix,
  contacts.family_name is not null as family_name,
  contacts.formatted_name is not null as formatted_name,
  contacts.email is not null as email,
  contacts.telephone is not null as telephone,
  contacts.mobile is not null as mobile,
  contacts.street is not null as street,
  contacts.house_number is not null as house_number,
  contacts.house_number_suffix is not null as house_number_suffix,
  contacts.postal_code is not null as postal_code,
  contacts.locality is not null as locality,
  contacts.organisation_name is not null as organisation_name,
  contacts.kvk_number is not null as kvk_number,
  contacts.vat_id is not null as vat_id,
  contacts.iban is not null as iban,
  contacts.birth_on is not null as birth_date
from contacts
join assessments on assessments.person_key = contacts.person_key
where assessments.state in ('active', 'review_due') and instr(assessments.side, 'held') = 0
order by contacts.record_key
`;
