// Legal forms in names of organisations, however they are written. May not know what else a name holds.

/** Spellings of a legal form, folded, → the form. Dutch forms: BW Book 2; others: the ISO 20275 ELF code list (2026-11). */
const LEGAL_FORMS: Readonly<Record<string, string>> = {
  bv: 'b v|bv|besloten vennootschap|besloten vennootschap met beperkte aansprakelijkheid|bv io',
  nv: 'n v|nv|naamloze vennootschap|naamlooze vennootschap',
  vof: 'v o f|vof|vennootschap onder firma|firma',
  cv: 'c v|cv|commanditaire vennootschap',
  ua: 'ua|ba|wa|cooperatief ua|cooperatie ua|cooperatief ba|cooperatie ba|cooperatief wa|cooperatie wa|cooperatie|cooperatief|cooperatieve vereniging ua',
  stichting: 'stichting|stg',
  vereniging: 'vereniging',
  maatschap: 'maatschap',
  ltd: 'ltd|limited|pty ltd|pty|pvt ltd|private limited|co ltd',
  plc: 'plc|public limited company',
  inc: 'inc|incorporated|corp|corporation',
  llc: 'llc|l l c|llp|l l p|lp',
  gmbh: 'gmbh|g m b h|mbh',
  ag: 'ag|aktiengesellschaft',
  sa: 's a|sa|spa|s p a|sau',
  sas: 'sas|sasu',
  srl: 'sarl|s a r l|sprl|bvba|srl|s r l|sl|slu',
  kg: 'kg|gmbh co kg|gmbh & co kg|co kg|& co kg',
  se: 'se',
  ev: 'ev|vzw|asbl',
  ab: 'ab|oy|oyj|aps|as|asa',
};
const FORM_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LEGAL_FORMS).flatMap(([form, words]) => words.split('|').map(word => [word, form] as const)),
);
const LONGEST_FORM = 5;
/** Forms that may stand before a name, or twice in it: `N.V. Philips`. Abroad these letters are words. */
const DUTCH_FORMS: ReadonlySet<string> = new Set([
  'bv',
  'nv',
  'vof',
  'stichting',
  'vereniging',
  'maatschap',
  'ua',
]);

/** True for a form of letters: `bv`, `vof`; its letters may have dots behind them. */
export function isShortForm(letters: string): boolean {
  return letters.length <= LONGEST_SHORT && FORM_OF.has(letters);
}

const LONGEST_SHORT = 4;

/** The words of a name without its legal form, and that; null for none. */
export interface WithoutForm {
  readonly rest: readonly string[];
  readonly form: string | null;
  /** How many of the words stand before the form; all of them where it stands first, or there is none. */
  readonly end: number;
}

/** The form is the longest that stands last. */
export function withoutForm(words: readonly string[]): WithoutForm {
  const [first = '', ...others] = words;
  const meant = others.length > 0 ? SHORT_BEFORE.get(first) : undefined;
  return withoutForms(meant === undefined ? words : [meant, ...others]);
}

/** Cut short, before a name only: elsewhere they are words. */
const SHORT_BEFORE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ver: 'vereniging', fa: 'firma', coop: 'cooperatie' }),
);

function withoutForms(words: readonly string[]): WithoutForm {
  const { rest, form, end } = withoutOne(words, 1, () => true);
  for (let found = rest; ; ) {
    const more = withoutOne(found, 0, one => DUTCH_FORMS.has(one));
    if (more.form === null) return { rest: found, form, end: Math.min(end, found.length) };
    if (form === null) return { ...withoutForms(more.rest), form: more.form };
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
      if (form === undefined || !isMeant(form)) continue;
      const rest = words.toSpliced(start, length);
      return { rest, form, end: start === 0 ? rest.length : start };
    }
  }
  return { rest: words, form: null, end: words.length };
}
