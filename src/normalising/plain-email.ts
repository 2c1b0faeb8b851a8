// The common e-mail address, told from its bytes without making a text. May not decide about any other: those are read as text.

import { NOBODY_WORDS } from './placeholder.ts';

const AT = 0x40;
const DOT = 0x2e;
const DASH = 0x2d;
const UNDERSCORE = 0x5f;

/** Kinds of byte: 0 elsewhere, 1 letter, 2 digit, 3 dash, 4 other sign of a local part, 5 dot, 6 at. */
const KINDS: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 0x61 && code <= 0x7a) return 1;
  if (code >= 0x30 && code <= 0x39) return 2;
  if (code === DASH) return 3;
  if (code === UNDERSCORE || code === 0x2b) return 4;
  if (code === DOT) return 5;
  return code === AT ? 6 : 0;
});
const LETTER = 1;
const SIGN = 3;
const END = 5;

/** Longer addresses are read as text; the longest that {@link isPlaceholder} looks at is 60. */
const LONGEST = 60;

/** The words before the @ that may stand for nobody, by their hash; another word of the same hash is only read the long way. */
const NOBODY: ReadonlySet<number> = new Set(
  NOBODY_WORDS.map(word => {
    let hash = 0;
    for (let index = 0; index < word.length; index++) hash = nextHash(hash, word.charCodeAt(index));
    return hash;
  }),
);

function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/**
 * True for an address that is its own key (`emailKey(text) === text`) and no placeholder: lower-case ASCII, 60 characters at
 * most. False says nothing.
 */
export function isPlainEmail(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const at = plainLocalEnd(bytes, start, end);
  return at > start && isPlainDomain(bytes, at + 1, end);
}

/** Where the @ stands after a plain local part that names somebody; -1 for another. */
function plainLocalEnd(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  let before = END;
  for (let at = start; at < end; at++) {
    const code = bytes[at] as number;
    const kind = KINDS[code] as number;
    if (kind === 0 || (kind >= END && before >= END)) return -1;
    if (code === AT) return NOBODY.has(hash) ? -1 : at;
    // The joints . _ and - mean nothing between the letters of no-reply.
    if (kind < SIGN || code === 0x2b) hash = nextHash(hash, code);
    before = kind;
  }
  return -1;
}

/** Labels of letters, digits and inner dashes; the last one of two letters or more. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one hot loop, measured
function isPlainDomain(bytes: Uint8Array, start: number, end: number): boolean {
  let labels = 0;
  let letters = 0;
  let before = END;
  let lastLabel = start;
  for (let at = start; at < end; at++) {
    const kind = KINDS[bytes[at] as number] as number;
    if (kind === END) {
      if (before >= SIGN) return false;
      labels += 1;
      letters = 0;
      lastLabel = at + 1;
    } else if (kind === SIGN) {
      if (before === END) return false;
    } else if (kind === LETTER) letters += 1;
    else if (kind !== 2) return false;
    before = kind;
  }
  return labels > 0 && letters > 1 && letters === end - lastLabel;
}
