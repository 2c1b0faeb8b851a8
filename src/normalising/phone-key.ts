// Telephone numbers as a key to compare, without any library: it runs on every cell. May not judge whether a number exists.

const EXTENSION = /[\s,;]*(?:x|ext\.?|extension|toestel|toest\.?|tst\.?|#)[\s:.=]*\d{1,6}\s*$/i;
/** Excel's 3,16123E+11: the last digits are lost. */
const SCIENTIFIC = /\de\+?\d/i;
const TRUNK_ZERO = /\(0\)/g;
const NOT_DIGITS = /\D+/g;
/** E.164 (11/2010) section 6: 15 digits; two more for a leading 00. */
export const MOST_DIGITS = 17;
export const KEY_DIGITS = 9;

/**
 * The last nine digits: a Dutch number without its 0 or +31, and enough of a foreign one. An extension and `(0)` are left
 * out. Null when there are fewer digits, more than one number, or one digit repeated.
 */
export function phoneKey(text: string): string | null {
  if (text.length < KEY_DIGITS) return null;
  const plain = digitsOf(text);
  if (plain === null) return slowKey(text);
  if (plain.length < KEY_DIGITS || plain.length > MOST_DIGITS) return null;
  return unlessRepeated(plain.slice(-KEY_DIGITS));
}

/** The digits of a number written with nothing but spaces, dashes, dots, slashes and a plus; null for any other text. */
function digitsOf(text: string): string | null {
  let digits = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) digits += text[index];
    else if (code !== 0x20 && (code < 0x2b || code > 0x2f || code === 0x2c)) return null;
  }
  return digits;
}

function slowKey(text: string): string | null {
  if (SCIENTIFIC.test(text)) return null;
  const digits = text.replace(EXTENSION, '').replace(TRUNK_ZERO, '').replace(NOT_DIGITS, '');
  if (digits.length < KEY_DIGITS || digits.length > MOST_DIGITS) return null;
  return unlessRepeated(digits.slice(-KEY_DIGITS));
}

function unlessRepeated(digits: string): string | null {
  const first = digits.charCodeAt(0);
  if (first !== digits.charCodeAt(1)) return digits;
  return digits === digits.charAt(0).repeat(digits.length) ? null : digits;
}
