// The key of a telephone number, told from its bytes without making a text. May not decide about numbers written with words,
// brackets or extensions: those are read as text.

import { KEY_DIGITS, MOST_DIGITS } from './phone-key.ts';

/** Takes a digit as it stands; 1 for a sign that may stand in between, 0 for any other byte. */
const KINDS: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 0x30 && code <= 0x39) return code;
  return code === 0x20 || (code >= 0x2b && code <= 0x2f && code !== 0x2c) ? 1 : 0;
});

/**
 * Writes the nine digits of `phoneKey(text)` at the start of `to`. False says nothing: other signs, too few or too many
 * digits, or one digit repeated, which is also how a placeholder looks.
 */
export function writePlainPhoneKey(bytes: Uint8Array, start: number, end: number, to: Uint8Array): boolean {
  let left = KEY_DIGITS;
  let isRepeated = true;
  let digits = 0;
  for (let at = end - 1; at >= start; at--) {
    const kind = KINDS[bytes[at] as number] as number;
    if (kind === 0) return false;
    if (kind === 1) continue;
    digits += 1;
    if (left === 0) continue;
    left -= 1;
    to[left] = kind;
    if (kind !== to[KEY_DIGITS - 1]) isRepeated = false;
  }
  return left === 0 && digits <= MOST_DIGITS && !isRepeated;
}
