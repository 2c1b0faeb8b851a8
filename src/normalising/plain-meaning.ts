// Tells from the bytes of a cell that its text means itself. May not decide about any other: those are read as text.

const AT_SIGN = 0x40;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;

/**
 * True for a text with a digit from 1 to 9, without an @, that begins and ends with a visible ASCII sign and has no guard: no
 * placeholder has such a digit, and there is nothing to trim. False says nothing.
 */
export function meansItself(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] as number;
  if (!isVisible(first) || !isVisible(bytes[end - 1] as number)) return false;
  if (first === APOSTROPHE || first === EQUALS) return false;
  let hasDigit = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === AT_SIGN) return false;
    if (byte >= 0x31 && byte <= 0x39) hasDigit = true;
  }
  return hasDigit;
}

function isVisible(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f;
}
