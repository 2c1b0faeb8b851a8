// Levenshtein distance up to a bound, as every SQL engine has it: no transposition, no weights. May not fold or trim.

const LONGEST = 255;
const above = new Uint16Array(LONGEST + 1);
/** What differs of the two texts, as numbers. */
const ones = new Uint16Array(LONGEST);
const others = new Uint16Array(LONGEST);

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
  for (let at = start; at < a; at++) ones[at - start] = one.charCodeAt(at);
  for (let at = start; at < b; at++) others[at - start] = other.charCodeAt(at);
  return distanceBetween(a - start, b - start, most);
}

/** The same of two texts of many that stand one behind another, text n from `starts[n]`; edits of bytes, which ASCII's signs are. */
export function byteDistance(
  { bytes, starts }: { readonly bytes: Uint8Array; readonly starts: Int32Array },
  one: number,
  other: number,
  most: number,
): number {
  let [start, second] = [starts[one] as number, starts[other] as number];
  let a = Math.min(starts[one + 1] as number, start + LONGEST);
  let b = Math.min(starts[other + 1] as number, second + LONGEST);
  if (Math.abs(a - start - (b - second)) > most) return most + 1;
  while (start < a && second < b && bytes[start] === bytes[second]) {
    start++;
    second++;
  }
  while (a > start && b > second && bytes[a - 1] === bytes[b - 1]) {
    a--;
    b--;
  }
  for (let at = start; at < a; at++) ones[at - start] = bytes[at] as number;
  for (let at = second; at < b; at++) others[at - second] = bytes[at] as number;
  return distanceBetween(a - start, b - second, most);
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

/**
 * Of the first so many numbers of either. Of the table of distances only what lies within `most` of its diagonal is worked out: every
 * other cell is above it, as what stands there from before is (Ukkonen 1985).
 */
function distanceBetween(length: number, second: number, most: number): number {
  // What both begin and end with is left out already: where one edit is all that may lie between them, each has one sign at most.
  if (length === 0 || second === 0 || most === 1) return Math.min(Math.max(length, second), most + 1);
  for (let column = 0; column <= second; column++) above[column] = column;
  for (let row = 1; row <= length; row++) {
    const sign = ones[row - 1];
    const first = Math.max(row - most, 1);
    const last = Math.min(row + most, second);
    let diagonal = above[first - 1] as number;
    let left = first === 1 ? row : most + 1;
    let best = left;
    above[first - 1] = left;
    for (let column = first; column <= last; column++) {
      const up = above[column] as number;
      const changed = diagonal + Number(sign !== others[column - 1]);
      left = Math.min(changed, up + 1, left + 1);
      diagonal = up;
      above[column] = left;
      best = Math.min(best, left);
    }
    if (best > most) return most + 1;
  }
  return Math.min(above[second] as number, most + 1);
}
