// Whether a weighed pair binds two records of a project (sure), asks a question (check), or is nothing. A weight says how
// likely it is; a zone what may follow from it: sure pairs make persons, and deletions and merges rest on those. May not weigh.

import type { Zone } from '../../model/lifecycle.ts';
import type { Comparison } from '../comparing/comparison.ts';
import type { Patterns } from '../comparing/level-patterns.ts';

/** `never`: something speaks so plainly against it that no cluster may hold both. */
export type Verdict = Zone | 'never' | null;

/** The level of a pair by comparison; null where one has no value, or the file no such column. */
type LevelOf = (comparison: string) => string | null;

/** The zone of a pair of records, whatever it weighs; without comparing them where the number of its pattern is given. */
export type ZoneOf = (a: number, b: number, pattern?: number) => Verdict;

export function zonesOf(
  entity: 'contact' | 'organisation',
  comparisons: readonly Comparison[],
  isSameAddress: (a: number, b: number) => boolean,
  patterns: Patterns = [],
): ZoneOf {
  const levelOf = levelReader(comparisons);
  const zoneOf = (levels: Uint8Array, isSame: boolean): Verdict =>
    entity === 'organisation' ? organisationZone(levelOf(levels)) : personZone(levelOf(levels), isSame);
  const known = new Map<number, Verdict>();
  return (a, b, pattern = UNKNOWN) => {
    const isSame = entity === 'contact' && isSameAddress(a, b);
    const levels = patterns[pattern];
    if (levels === undefined) return zoneOf(levelsOf(comparisons, a, b), isSame);
    const name = 2 * pattern + Number(isSame);
    if (!known.has(name)) known.set(name, zoneOf(levels, isSame));
    return known.get(name) as Verdict;
  };
}

/** The number of no pattern. */
export const UNKNOWN = -1;

/** `comparison:level` of all comparisons that have evidence, separated by spaces; without comparing, as {@link zonesOf}. */
export function evidenceReader(
  comparisons: readonly Comparison[],
  patterns: Patterns,
): (a: number, b: number, pattern: number) => string {
  const known: string[] = [];
  return (a, b, pattern) => {
    const levels = patterns[pattern];
    if (levels === undefined) return evidenceOf(comparisons, a, b);
    known[pattern] ??= describe(comparisons, levels);
    return known[pattern];
  };
}

export function evidenceOf(comparisons: readonly Comparison[], a: number, b: number): string {
  return describe(comparisons, levelsOf(comparisons, a, b));
}

function describe(comparisons: readonly Comparison[], found: Uint8Array): string {
  const said = comparisons.map(({ name, levels }, at) => {
    const level = found[at] ?? 0;
    return level === 0 ? '' : `${name}:${levels[level - 1]}`;
  });
  return said.filter(one => one !== '').join(' ');
}

function levelsOf(comparisons: readonly Comparison[], a: number, b: number): Uint8Array {
  return Uint8Array.from(comparisons, ({ compare }) => compare(a, b));
}

function levelReader(comparisons: readonly Comparison[]): (levels: Uint8Array) => LevelOf {
  const places = new Map(comparisons.map(({ name }, at) => [name, at]));
  return found => name => {
    const at = places.get(name) ?? comparisons.length;
    const level = found[at] ?? 0;
    return level === 0 ? null : (comparisons[at]?.levels[level - 1] ?? null);
  };
}

const is = (level: string | null, ...levels: readonly string[]): boolean =>
  level !== null && levels.includes(level);

/**
 * Two of one name are one person only where they share what people have for themselves. A home shares its address, telephone
 * and often its mailbox, so there only the same first name binds; and an initial that fits asks a question.
 */
export function personZone(level: LevelOf, isSameAddress: boolean): Verdict {
  const birth = level('birth-date') ?? level('birth-year');
  if (is(birth, 'close', 'else') || is(level('national-id'), 'else')) return 'never';
  // Sr. and Jr., of one birth date: a slip in either.
  const isOtherGeneration = is(level('name-suffix'), 'else');
  if (isOtherGeneration && !is(birth, 'exact')) return 'never';
  if (is(level('given-name'), 'first-letter', 'else')) return null;
  const shared = sharedBy(level, isSameAddress);
  if (shared.count === 0) return null;
  const zone = zoneByName(level('given-name'), level('surname'), shared);
  // Father and son of one name share their home: one name at one address is not yet one person.
  const mayBeKin = isSameAddress && !shared.isOwn;
  const isDoubtful = mayBeKin || isOtherGeneration || is(birth, 'near', 'two-parts');
  return zone === 'sure' && isDoubtful ? 'check' : zone;
}

/** What two records share beside their names. */
interface Shared {
  readonly count: number;
  /** True where one of it is what hardly two people of a home share. */
  readonly isOwn: boolean;
}

function sharedBy(level: LevelOf, isSameAddress: boolean): Shared {
  const isBirth = is(level('birth-date'), 'exact');
  const isEmail = is(level('email'), 'exact');
  const isNumbered = is(level('national-id'), 'exact');
  const all = [
    isBirth,
    isEmail,
    isNumbered,
    is(level('iban'), 'exact'),
    is(level('telephone'), 'exact', 'one-of-several'),
    isSameAddress,
  ];
  return { count: all.filter(Boolean).length, isOwn: isBirth || isEmail || isNumbered };
}

function zoneByName(given: string | null, surname: string | null, { count, isOwn }: Shared): Zone | null {
  const isTold = isOwn && count > 1;
  if (given === null || surname === null) return 'check';
  if (surname === 'else') return given === 'exact' && isTold ? 'check' : null;
  if (surname === 'exact' || surname === 'swapped')
    return given === 'exact' || (given === 'same-name' && isOwn) ? 'sure' : 'check';
  return given === 'exact' && isTold ? 'sure' : 'check';
}

/**
 * Another register number is another organisation; another legal form, a Holding or another branch asks a question. Numbers
 * that are nearly the same may be a slip, but a holding and its operating company often have neighbouring ones.
 */
export function organisationZone(level: LevelOf): Verdict {
  const numbers = [level('kvk-number'), level('vat-id')];
  if (numbers.includes('else')) return 'never';
  const isOneName = is(level('name'), 'exact', 'nearly');
  const isOther =
    is(level('suffix'), 'other-form', 'qualifier-on-one', 'other-qualifier') ||
    is(level('branch'), 'one-only', 'other');
  if (numbers.includes('near')) return isOneName && !isOther && isReached(level) ? 'check' : 'never';
  const isNumbered = numbers.includes('exact');
  if (!isNumbered && !isReached(level)) return null;
  if (isOneName && !isOther) return 'sure';
  return isNumbered || is(level('name'), 'exact', 'nearly', 'contained', 'alike') ? 'check' : null;
}

/** True when two organisations are reached in one way, or stand at one address. */
function isReached(level: LevelOf): boolean {
  return (
    ['domain', 'email', 'telephone', 'iban'].some(name => is(level(name), 'exact', 'one-of-several')) ||
    (is(level('street'), 'exact') && is(level('place'), 'postcode'))
  );
}
