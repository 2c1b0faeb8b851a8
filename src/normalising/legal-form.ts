// Legal forms in names of organisations, however they are written. May not know what else a name holds.

/** Spellings of a legal form, folded, → the form. Dutch forms: BW Book 2; others: the ISO 20275 ELF code list (2026-11). */
const LEGAL_FORMS: Readonly<Record<string, string>> = {
  bv: 'b v|bv|besloten vennootschap|besloten vennootschap met beperkte aansprakelijkheid|bv io',
  nv: 'n v|nv|naamloze vennootschap|naamlooze vennootschap',
  vof: 'v o f|vof|vennootschap onder firma|firma',
  cv: 'c v|commanditaire vennootschap',
  ua: 'u a|ba|wa|b a|w a',
  ltd: 'ltd|limited|pty ltd|pty|pvt ltd|private limited|co ltd',
  plc: 'plc|public limited company',
  inc: 'inc|incorporated|corp|corporation',
  llc: 'llc|l l c|llp|l l p|lp',
  gmbh: 'gmbh|g m b h|mbh',
  ag: 'ag|aktiengesellschaft',
  sa: 's a|sarl|s a r l|sas|sasu|sprl|bvba|srl|s r l|spa|s p a|sl|s l',
  ab: 'ab|oy|oyj|aps|as|asa',
};
const FORM_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LEGAL_FORMS).flatMap(([form, words]) => words.split('|').map(word => [word, form] as const)),
);
const LONGEST_FORM = 5;
/** Forms that may stand before a name, or twice in it: `N.V. Philips`. Abroad these letters are words. */
const DUTCH_FORMS: ReadonlySet<string> = new Set(['bv', 'nv', 'vof']);

/** The words of a name without its legal form, and that; null for none. */
export interface WithoutForm {
  readonly rest: readonly string[];
  readonly form: string | null;
}

/** The form is the longest that stands last. */
export function withoutForm(words: readonly string[]): WithoutForm {
  const { rest, form } = withoutOne(words, 1, () => true);
  for (let found = rest; ; ) {
    const more = withoutOne(found, 0, one => DUTCH_FORMS.has(one));
    if (more.form === null) return { rest: found, form };
    if (form === null) return { rest: withoutForm(more.rest).rest, form: more.form };
    found = more.rest;
  }
}

function withoutOne(
  words: readonly string[],
  first: number,
  isMeant: (form: string) => boolean,
): WithoutForm {
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length--) {
    for (let start = words.length - length; start >= first; start--) {
      const form = FORM_OF.get(words.slice(start, start + length).join(' '));
      if (form !== undefined && isMeant(form)) return { rest: words.toSpliced(start, length), form };
    }
  }
  return { rest: words, form: null };
}
