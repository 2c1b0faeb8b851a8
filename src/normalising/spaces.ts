// White space that nobody typed on purpose. May not touch line breaks, nor any visible character.

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
/** Takes no room and breaks lookups: zero-width space, word joiner, byte-order mark, Mongolian vowel separator. */
const INVISIBLE = /[\u200b\u2060\ufeff\u180e]/g;
const UNTIDY = /[^\S ]|[\u200b\u2060\ufeff\u180e]|^ | $| {2}/;
const RUN = /\s+/g;

/**
 * Trims, collapses runs of white space (tabs and no-break spaces included) to one space and drops zero-width characters.
 * A text of several lines comes back unchanged: there the lay-out may be meant. Idempotent.
 */
export function tidySpaces(text: string): string {
  if (!UNTIDY.test(text) || LINE_BREAK.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(RUN, ' ').trim();
}
