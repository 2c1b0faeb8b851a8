// Whether two names of persons, or two words, are near: by their letters, or by one being a part of the other. May not know columns.

import { isInitial } from '../../normalising/east-asian-names.ts';
import { editDistance } from '../../normalising/edit-distance.ts';

/** True for a slip or two in typing, or letters exchanged. */
export function isNear(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  const most = longest < 4 ? 0 : longest < 6 ? 1 : 2;
  return editDistance(one, other, most) <= most || (longest > 3 && hasSameLetters(one, other));
}

/** Letters exchanged: on any engine a column of sorted letters, compared by equality. Sums differ of most that are not. */
function hasSameLetters(one: string, other: string): boolean {
  if (one.length !== other.length || one[0] !== other[0]) return false;
  return sumOfLetters(one) === sumOfLetters(other) && sorted(one) === sorted(other);
}

function sumOfLetters(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function sorted(text: string): string {
  return [...text].toSorted().join('');
}

/** True where one is a name of the other, a double name: `jansen` and `jansen bakker`. */
export function isPart(one: string, other: string): boolean {
  return one.length < other.length ? isWordOf(one, other) : isWordOf(other, one);
}

function isWordOf(short: string, long: string): boolean {
  return short.length > 2 && long.length > short.length && long.split(' ').includes(short);
}

export function isNearOrPart(one: string, other: string): boolean {
  return isNear(one, other) || isPart(one, other);
}

/** True where both may be one name: an initial fits, and so does one of several names, or one with a slip. */
export function isFitting(one: string, other: string): boolean {
  return isInitial(one) || isInitial(other) ? one[0] === other[0] : isNearOrPart(one, other);
}
