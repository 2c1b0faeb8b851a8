// field-without-purpose: a filled field that none of the purposes in force may hold, and no floor or hold keeps. Proposes nothing:
// whether to empty the field or to widen the purpose is for its owner.

import { type CivilDate, type Field, option, type RecordKey, type Rule } from '../src/index.ts';

/** Text columns of `contacts` by name, 1 where filled. */
type Row = Readonly<Partial<Record<Field, 0 | 1>>> & {
  readonly record_key: RecordKey;
  readonly source: string;
  readonly reasons: string;
};

interface Superfluous {
  readonly fields: readonly Field[];
}

interface PurposeReason {
  readonly purpose: string;
  readonly in_force: boolean;
}

/** Of a floor or a hold. */
interface KeepReason {
  /** Null: every system. */
  readonly systems: readonly string[] | null;
  /** Categories; null: every field. */
  readonly keeps: readonly string[] | null;
  /** Last day; null: no end is known. */
  readonly kept_through: CivilDate | null;
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
      meaning: 'ingevuld, maar voor geen doel of wet nodig',
      remedy: 'Maak het veld leeg, of neem de categorie op bij het doel waarvoor het nodig is, met de reden.',
      habit: 'Er wordt alleen gevraagd en ingevuld wat voor het doel nodig is.',
      messages: {
        superfluous: ({ fields }, words) =>
          `voor geen van de doelen die gelden nodig: ${fields.map(words.field).join(', ')}`,
      },
    },
    en: {
      title: 'field without a purpose',
      meaning: 'filled, and needed for no purpose and by no law',
      remedy: 'Empty the field, or add its category to the purpose that needs it, with the reason.',
      habit: 'Only what the purpose needs is asked for and filled in.',
      messages: {
        superfluous: ({ fields }, words) =>
          `needed for none of the purposes in force: ${fields.map(words.field).join(', ')}`,
      },
    },
  },
  *evaluate({ select, today }) {
    const most = categoriesByPurpose(select);
    if ([...most.values()].every(categories => categories === null)) return;
    const named = [
      ...Map.groupBy(select<{ category: string; field: Field }>(CATEGORIES), ({ field }) => field),
    ].map(([field, rows]) => ({ field, categories: rows.map(({ category }) => category) }));
    for (const row of select<Row>(FILLED)) {
      const allowed = allowedIn(row, most, today);
      if (allowed === null) continue;
      const fields = named
        .filter(({ field, categories }) => row[field] === 1 && !categories.some(name => allowed.has(name)))
        .map(({ field }) => field);
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

/** What each purpose may hold at most; null: the register does not say. */
type Most = ReadonlyMap<string, readonly string[] | null>;

function categoriesByPurpose(select: <Result>(sql: string) => Iterable<Result>): Most {
  const rows = select<{ purpose_id: string; categories_max: string | null }>(PURPOSES);
  return new Map(
    [...rows].map(row => [row.purpose_id, JSON.parse(row.categories_max ?? 'null') as string[] | null]),
  );
}

/** The categories whose fields the record may hold today; null: it may hold everything. */
function allowedIn(row: Row, most: Most, today: CivilDate): ReadonlySet<string> | null {
  const allowed = new Set<string>();
  for (const reason of JSON.parse(row.reasons) as (PurposeReason | KeepReason)[]) {
    const categories = 'purpose' in reason ? heldFor(reason, most) : keptBy(reason, row.source, today);
    if (categories === null) return null;
    for (const category of categories) allowed.add(category);
  }
  return allowed;
}

function heldFor({ purpose, in_force }: PurposeReason, most: Most): readonly string[] | null {
  return in_force ? (most.get(purpose) ?? null) : NONE;
}

/** A floor or hold keeps in the systems it names, and not in others. */
function keptBy(
  { systems, keeps, kept_through }: KeepReason,
  source: string,
  today: CivilDate,
): readonly string[] | null {
  const isHere = systems === null || systems.includes(source);
  const isRunning = kept_through === null || today <= kept_through;
  return isHere && isRunning ? keeps : NONE;
}

const NONE: readonly never[] = [];

const CATEGORIES = `
select category, field
from categories
order by field, category
`;

const PURPOSES = `
select purpose_id, categories_max
from purposes
`;

const FILLED = `
select contacts.record_key, contacts.source, assessments.reasons,
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
where assessments.state in ('active', 'review_due')
order by contacts.record_key
`;
