// What a person may take along: data that rest on consent or contract (AVG 20(1)(a)). Whether the person gave them is not seen in an
// export. Pure.

import type { Decision } from '../model/decision.ts';
import type { Field } from '../model/field.ts';
import type { Register } from '../model/register.ts';

/** True of a field that a purpose in force on such a ground may hold. Columns of administration belong to no category. */
export function portableFields(
  { spans }: Decision,
  { categories }: Register,
): (field: Field | null) => boolean {
  const maxima = spans
    .filter(
      ({ isInForce, purpose: { basis } }) => isInForce && ['6(1)(a)', '6(1)(b)'].includes(basis.article),
    )
    .map(({ purpose }) => purpose.categoriesMax);
  const own = Object.values(categories)
    .filter(({ name }) => maxima.some(most => most === null || most.includes(name)))
    .flatMap(({ fields }) => fields);
  return field => field !== null && own.includes(field);
}
