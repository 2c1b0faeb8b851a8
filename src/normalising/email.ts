// E-mail addresses: a key to compare, the tidy form, and several in one cell. May not ask the network or correct a typo.

const PLAIN = /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
/** Dot-atom of RFC 5321 section 4.1.2 with the letters of RFC 6531; quoted local parts are not addresses to us. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN =
  /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/u;
/** RFC 5321 section 4.5.3.1: 64 for the local part, 255 for the domain; 254 for the whole (RFC 3696 erratum 1690). */
const LONGEST_LOCAL = 64;
const LONGEST = 254;
const EDGES = /^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/g;
const BRACKETED = /<\s*([^<>]+?)\s*>[\s.,;]*$/;
const MAILTO = /^mailto:([^?]*)(?:\?.*)?$/i;
const SEPARATORS = /\s*(?:[;,|\s]|:::)\s*/;
const HAS_SEPARATOR = /[;,|\s]/;

/**
 * The address in the form that compares: trimmed, lower case, `mailto:` and `Name <a@b>` unwrapped, an international
 * domain as typed. Null when the text is not one address (RFC 5321 dot-atom, a dot in the domain, no address literal).
 */
export function emailKey(text: string): string | null {
  if (text.length <= LONGEST_LOCAL && PLAIN.test(text)) return text;
  const address = unwrap(text).toLowerCase();
  if (address.length <= LONGEST_LOCAL && PLAIN.test(address)) return address;
  const at = address.indexOf('@');
  if (at < 1 || at > LONGEST_LOCAL || address.length > LONGEST) return null;
  return LOCAL.test(address.slice(0, at)) && DOMAIN.test(address.slice(at + 1)) ? address : null;
}

/**
 * The address as it should be written: spaces around it gone, domain in lower case (RFC 1035 section 2.3.3). The part
 * before the @ stays as typed, for a server may tell its letters apart (RFC 5321 section 2.4). Other text: only trimmed.
 */
export function tidyEmail(text: string): string {
  const trimmed = text.replace(EDGES, '');
  const at = trimmed.lastIndexOf('@');
  if (at < 1 || emailKey(trimmed) !== trimmed.toLowerCase()) return trimmed;
  return trimmed.slice(0, at + 1) + trimmed.slice(at + 1).toLowerCase();
}

/**
 * The addresses of one cell, as typed (`a@b; c@d`, `A <a@b>, B <c@d>`), in order, each once. Pieces that hold an @ but
 * are no address stay when another piece is one, so that they can be reported; without any address the text comes back
 * whole. Empty for an empty text.
 */
export function splitEmails(text: string): string[] {
  const trimmed = text.replace(EDGES, '');
  if (trimmed === '') return [];
  if (!HAS_SEPARATOR.test(trimmed)) return [unwrap(trimmed)];
  if (emailKey(trimmed) !== null) return [unwrap(trimmed)];
  const pieces = trimmed
    .split(SEPARATORS)
    .filter(piece => piece.includes('@'))
    .map(unwrapPiece);
  return pieces.some(piece => emailKey(piece) !== null) ? [...new Set(pieces)] : [trimmed];
}

function unwrapPiece(piece: string): string {
  return unwrap(piece.replace(/^["'([]+|["')\]]+$/g, ''));
}

function unwrap(text: string): string {
  const trimmed = text.replace(EDGES, '');
  const inner =
    trimmed.endsWith('>') || trimmed.includes('>') ? (BRACKETED.exec(trimmed)?.[1] ?? trimmed) : trimmed;
  return MAILTO.exec(inner)?.[1] ?? inner;
}
