// A text without the signs that nobody sees and that come along when it is copied: blanks that do not break, hyphens that may. Pure.

const ANY = /[\u00a0\u00ad\u2000-\u2015\u202a-\u202f\u205f-\u2069\u2212\u3000\ufeff]/;
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const UNSEEN = /\u00ad|[\u200b-\u200f\u202a-\u202e\u2060-\u2069]|\ufeff/g;

/** With plain blanks and hyphens, and without what is not seen. */
export function plainText(text: string): string {
  if (!ANY.test(text)) return text;
  return text.replace(UNSEEN, '').replace(BLANKS, ' ').replace(DASHES, '-');
}
