// The key of a common Dutch address, told from the bytes of its cells. May not decide about any other: those are read as text.

const MOST_NUMBER = 6;
/** `1234AB|123456|` */
export const LONGEST_ADDRESS_KEY = 14;
const BAR = 0x7c;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** A cell, or where it stands. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/**
 * Writes the key of `1234AB` or `1234 AB` with a number of one to six digits and no addition at the start of `to`; gives its
 * length. 0 says nothing. For addresses in the Netherlands.
 */
export function writePlainAddressKey(postcode: Bytes, number: Bytes, to: Uint8Array): number {
  if (!writePostcode(postcode, to)) return 0;
  const digits = number.end - number.start;
  if (digits > MOST_NUMBER || number.bytes[number.start] === 0x30) return 0;
  to[6] = BAR;
  let at = 7;
  for (let from = number.start; from < number.end; from++) {
    const code = number.bytes[from] as number;
    if (!isDigit(code)) return 0;
    to[at++] = code;
  }
  to[at++] = BAR;
  return at;
}

/** Four digits, the first not 0; a space or nothing; two capitals, not SA, SD or SS. */
function writePostcode({ bytes, start, end }: Bytes, to: Uint8Array): boolean {
  const length = end - start;
  if (length !== 6 && !(length === 7 && bytes[start + 4] === 0x20)) return false;
  for (let index = 0; index < 4; index++) {
    const code = bytes[start + index] as number;
    if (!isDigit(code)) return false;
    to[index] = code;
  }
  const [first, second] = [bytes[end - 2] as number, bytes[end - 1] as number];
  if (to[0] === 0x30 || !isCapital(first) || !isCapital(second)) return false;
  if (first === 0x53 && (second === 0x41 || second === 0x44 || second === 0x53)) return false;
  to[4] = first;
  to[5] = second;
  return true;
}
