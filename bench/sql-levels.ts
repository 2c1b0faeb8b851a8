// Our comparisons of persons in DuckDB's SQL, by name: over the columns of a pair, `one.name` and `other.name`. May not weigh.

export interface SqlLevels {
  /** No evidence: level 0. */
  readonly none: string;
  /** The first condition that holds says the level; in the order that costs least. */
  readonly conditions: readonly (readonly [level: number, condition: string])[];
  readonly otherwise: number;
}

/** Levenshtein distance of at most so many edits, lengths looked at first. */
const within = (column: string, edits: number): string =>
  `(abs(length(one.${column}) - length(other.${column})) <= ${edits} and levenshtein(one.${column}, other.${column}) <= ${edits})`;

const equal = (column: string): string => `one.${column} = other.${column}`;
const lacking = (column: string): string => `(one.${column} is null or other.${column} is null)`;

const near = (column: string): string =>
  `(greatest(length(one.${column}), length(other.${column})) > 3 and case when greatest(length(one.${column}), length(other.${column})) < 6 then ${within(column, 1)} else ${within(column, 2)} end)`;

const isPart = (short: string, long: string): string =>
  `(length(${long}.family) > length(${short}.family) and contains(' ' || ${long}.family || ' ', ' ' || ${short}.family || ' '))`;

const isInitial = '(length(one.given) = 1 or length(other.given) = 1)';
const sameInitial = equal('initial');

const sameYear = 'substr(one.birth, 1, 4) = substr(other.birth, 1, 4)';
const [sameMonth, sameDay] = [5, 7].map(at => `substr(one.birth, ${at}, 2) = substr(other.birth, ${at}, 2)`);
const isMonthDaySwapped =
  '(substr(one.birth, 5, 2) = substr(other.birth, 7, 2) and substr(one.birth, 7, 2) = substr(other.birth, 5, 2))';
const months = (side: string): string =>
  `(cast(substr(${side}.birth, 1, 4) as int) * 12 + cast(substr(${side}.birth, 5, 2) as int))`;

const digits = (side: string): string => `regexp_replace(${side}.email, '[^0-9]+', ' ', 'g')`;

const phonePairs = [1, 2].flatMap(one => [1, 2].map(other => [`one.phone_${one}`, `other.phone_${other}`]));
const nearPhone = ([one, other]: readonly string[]): string =>
  `case when length(${one}) = length(${other}) then hamming(${one}, ${other}) = 1 else ends_with(${one}, ${other}) or ends_with(${other}, ${one}) end`;
const sharesPhone = `(${phonePairs.map(pair => pair.join(' = ')).join(' or ')})`;

const PERSON_LEVELS: Readonly<Record<string, SqlLevels>> = {
  'given-name': {
    none: lacking('given'),
    conditions: [
      [1, equal('given')],
      [3, `(${isInitial} and ${sameInitial})`],
      [6, isInitial],
      [2, equal('stem')],
      [4, near('given')],
      [5, sameInitial],
    ],
    otherwise: 6,
  },
  surname: {
    none: lacking('family'),
    conditions: [
      [1, equal('family')],
      [2, '(one.given = other.family and one.family = other.given)'],
      [3, `(${isPart('one', 'other')} or ${isPart('other', 'one')})`],
      [4, near('family')],
      [5, `(substr(one.family, 1, 4) = substr(other.family, 1, 4) or ${within('family', 3)})`],
    ],
    otherwise: 6,
  },
  'name-suffix': { none: lacking('generation'), conditions: [[1, equal('generation')]], otherwise: 2 },
  'birth-date': {
    none: lacking('birth'),
    conditions: [
      [1, equal('birth')],
      [2, `(damerau_levenshtein(one.birth, other.birth) = 1 or (${sameYear} and ${isMonthDaySwapped}))`],
      [3, `(cast(${sameYear} as int) + cast(${sameMonth} as int) + cast(${sameDay} as int) > 1)`],
      [4, `(${sameYear} or abs(${months('one')} - ${months('other')}) <= 13)`],
    ],
    otherwise: 5,
  },
  email: {
    none: lacking('email'),
    conditions: [
      [1, equal('email')],
      [2, equal('email_local')],
      [6, `(not ${within('email', 4)})`],
      [5, `(${digits('one')} <> ${digits('other')})`],
      [3, within('email', 2)],
    ],
    otherwise: 4,
  },
  telephone: {
    none: '(coalesce(one.phone_1, one.phone_2) is null or coalesce(other.phone_1, other.phone_2) is null)',
    conditions: [
      [2, `(${sharesPhone} and (one.phone_1 <> other.phone_1 or one.phone_2 <> other.phone_2))`],
      [1, sharesPhone],
      [3, `(${phonePairs.map(nearPhone).join(' or ')})`],
    ],
    otherwise: 4,
  },
  street: {
    none: lacking('street'),
    conditions: [
      [1, `(${equal('number')} and ${equal('street')})`],
      [2, `(${equal('number')} and ${near('street')})`],
      [4, equal('number')],
      [2, `(${lacking('number')} and ${equal('street')})`],
      [3, `(${lacking('number')} and ${near('street')})`],
      [6, lacking('number')],
      [5, equal('street')],
      [5, near('street')],
    ],
    otherwise: 6,
  },
  place: {
    none: '(coalesce(one.postcode, one.city) is null or coalesce(other.postcode, other.city) is null)',
    conditions: [
      [1, equal('postcode')],
      [2, within('postcode', 1)],
      [3, equal('city')],
      [4, equal('area')],
    ],
    otherwise: 5,
  },
};

export function levelsOf(comparison: string): SqlLevels {
  const found = PERSON_LEVELS[comparison];
  if (found === undefined) throw new Error(`no SQL for the comparison ${comparison}`);
  return found;
}
