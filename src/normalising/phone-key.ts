// Telephone numbers as a key to compare, without any library: it runs on every cell. May not judge whether a number exists.

const NATIONAL = /^0\d{9}$/;
const DUTCH_E164 = /^\+31\d{9}$/;
const EXTENSION = /[\s,;]*(?:x|ext\.?|extension|toestel|toest\.?|tst\.?|#)[\s:.=]*\d{1,6}\s*$/i;
/** Excel's 3,16123E+11: the last digits are lost. */
const SCIENTIFIC = /\de\+?\d/i;
const TRUNK_ZERO = /\(0\)/g;
const NOT_DIGITS = /\D+/g;
/** E.164 (11/2010) section 6: 15 digits; two more for a leading 00. */
const MOST_DIGITS = 17;
const KEY_DIGITS = 9;

/**
 * The last nine digits: a Dutch number without its 0 or +31, and enough of a foreign one. An extension and `(0)` are left
 * out. Null when there are fewer digits, more than one number, or one digit repeated.
 */
export function phoneKey(text: string): string | null {
  if (NATIONAL.test(text)) return unlessRepeated(text.slice(1));
  if (DUTCH_E164.test(text)) return unlessRepeated(text.slice(3));
  if (text.length < KEY_DIGITS || SCIENTIFIC.test(text)) return null;
  const digits = text.replace(EXTENSION, '').replace(TRUNK_ZERO, '').replace(NOT_DIGITS, '');
  if (digits.length < KEY_DIGITS || digits.length > MOST_DIGITS) return null;
  return unlessRepeated(digits.slice(-KEY_DIGITS));
}

function unlessRepeated(digits: string): string | null {
  const first = digits.charCodeAt(0);
  if (first !== digits.charCodeAt(1)) return digits;
  return digits === digits.charAt(0).repeat(digits.length) ? null : digits;
}
