// Our comparisons of persons in DuckDB's SQL, by name: an expression over `one` and `other` that gives the level, 0 for no
// evidence. May not weigh.

/** Levenshtein distance of at most so many edits, lengths looked at first. */
const within = (column: string, edits: number): string =>
  `(abs(length(one.${column}) - length(other.${column})) <= ${edits} and levenshtein(one.${column}, other.${column}) <= ${edits})`;

const near = (column: string): string =>
  `(greatest(length(one.${column}), length(other.${column})) > 3 and case when greatest(length(one.${column}), length(other.${column})) < 6 then ${within(column, 1)} else ${within(column, 2)} end)`;

const isPart = (short: string, long: string): string =>
  `(length(${long}.family) > length(${short}.family) and contains(' ' || ${long}.family || ' ', ' ' || ${short}.family || ' '))`;

const sameYear = 'substr(one.birth, 1, 4) = substr(other.birth, 1, 4)';
const months = (side: string): string =>
  `(cast(substr(${side}.birth, 1, 4) as int) * 12 + cast(substr(${side}.birth, 5, 2) as int))`;

const phonePairs = [1, 2].flatMap(one => [1, 2].map(other => [`one.phone_${one}`, `other.phone_${other}`]));
const nearPhone = ([one, other]: readonly string[]): string =>
  `case when length(${one}) = length(${other}) then hamming(${one}, ${other}) = 1 else ends_with(${one}, ${other}) or ends_with(${other}, ${one}) end`;

const byNumber = (equal: number, unknown: number, apart: number): string =>
  `case when one.number = other.number then ${equal} when one.number is null or other.number is null then ${unknown} else ${apart} end`;

export const PERSON_LEVELS: Readonly<Record<string, string>> = {
  'given-name': `case when one.given is null or other.given is null then 0 when one.given = other.given then 1
when length(one.given) = 1 or length(other.given) = 1 then case when one.initial = other.initial then 3 else 6 end
when one.stem = other.stem then 2 when ${near('given')} then 4 when one.initial = other.initial then 5 else 6 end`,
  surname: `case when one.family is null or other.family is null then 0 when one.family = other.family then 1
when one.given = other.family and one.family = other.given then 2 when ${isPart('one', 'other')} or ${isPart('other', 'one')} then 3
when ${near('family')} then 4 when substr(one.family, 1, 4) = substr(other.family, 1, 4) or ${within('family', 3)} then 5 else 6 end`,
  'name-suffix': `case when one.generation is null or other.generation is null then 0 when one.generation = other.generation then 1 else 2 end`,
  'birth-date': `case when one.birth is null or other.birth is null then 0 when one.birth = other.birth then 1
when damerau_levenshtein(one.birth, other.birth) = 1
  or (${sameYear} and substr(one.birth, 5, 2) = substr(other.birth, 7, 2) and substr(one.birth, 7, 2) = substr(other.birth, 5, 2)) then 2
when cast(${sameYear} as int) + cast(substr(one.birth, 5, 2) = substr(other.birth, 5, 2) as int)
  + cast(substr(one.birth, 7, 2) = substr(other.birth, 7, 2) as int) > 1 then 3
when ${sameYear} or abs(${months('one')} - ${months('other')}) <= 13 then 4 else 5 end`,
  email: `case when one.email is null or other.email is null then 0 when one.email = other.email then 1
when one.email_local = other.email_local then 2 when not ${within('email', 4)} then 6
when regexp_replace(one.email, '[^0-9]+', ' ', 'g') <> regexp_replace(other.email, '[^0-9]+', ' ', 'g') then 5
when ${within('email', 2)} then 3 else 4 end`,
  telephone: `case when coalesce(one.phone_1, one.phone_2) is null or coalesce(other.phone_1, other.phone_2) is null then 0
when ${phonePairs.map(pair => pair.join(' = ')).join(' or ')} then case when one.phone_1 <> other.phone_1 or one.phone_2 <> other.phone_2 then 2 else 1 end
when ${phonePairs.map(nearPhone).join(' or ')} then 3 else 4 end`,
  street: `case when one.street is null or other.street is null then 0 when one.street = other.street then ${byNumber(1, 2, 5)}
when ${near('street')} then ${byNumber(2, 3, 5)} when one.number = other.number then 4 else 6 end`,
  place: `case when one.postcode = other.postcode then 1 when ${within('postcode', 1)} then 2 when one.city = other.city then 3
when one.area = other.area then 4
when coalesce(one.postcode, one.city) is null or coalesce(other.postcode, other.city) is null then 0 else 5 end`,
};
