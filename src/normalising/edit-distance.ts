// Levenshtein distance up to a bound, as every SQL engine has it: no transposition, no weights. May not fold or trim.

const LONGEST = 255;
const above = new Uint16Array(LONGEST + 1);

/**
 * The number of single-character edits from one text to the other (Levenshtein 1966), or `most + 1` when there are more
 * than `most`. A difference in length above `most` is not looked at further; texts are compared up to 255 characters.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  if (one === other) return 0;
  let start = 0;
  let a = Math.min(one.length, LONGEST);
  let b = Math.min(other.length, LONGEST);
  while (start < a && start < b && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  while (a > start && b > start && one.charCodeAt(a - 1) === other.charCodeAt(b - 1)) {
    a--;
    b--;
  }
  if (a === start || b === start) return Math.min(a - start + (b - start), most + 1);
  return distanceBetween(one.slice(start, a), other.slice(start, b), most);
}

/** True when exactly one edit lies between the texts: `editDistance(one, other, 1) === 1`, in one pass. */
export function isOneEditApart(one: string, other: string): boolean {
  if (one.length > other.length) return isOneEditApart(other, one);
  const added = other.length - one.length;
  if (added > 1) return false;
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  if (at === one.length) return added === 1;
  const rest = at + 1 - added;
  for (let index = rest; index < one.length; index++)
    if (one.charCodeAt(index) !== other.charCodeAt(index + added)) return false;
  return true;
}

function distanceBetween(one: string, other: string, most: number): number {
  for (let column = 0; column <= other.length; column++) above[column] = column;
  for (let row = 1; row <= one.length; row++) {
    const sign = one.charCodeAt(row - 1);
    let diagonal = row - 1;
    let left = row;
    let best = left;
    above[0] = row;
    for (let column = 1; column <= other.length; column++) {
      const up = above[column] ?? 0;
      const changed = diagonal + (sign === other.charCodeAt(column - 1) ? 0 : 1);
      left = Math.min(changed, up + 1, left + 1);
      diagonal = up;
      above[column] = left;
      if (left < best) best = left;
    }
    if (best > most) return most + 1;
  }
  return Math.min(above[other.length] ?? most + 1, most + 1);
}
