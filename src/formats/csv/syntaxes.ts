// Lists the ways in which a file may be written, by the signs that stand in it. May not weigh them (sniff-score.ts).

import type { Blanks } from './blanks.ts';
import type { Delimiter, Quote, Syntax } from './dialect.ts';

/** What somebody settled beforehand. */
interface Settled {
  readonly delimiter?: Delimiter;
  readonly quote?: Quote | null;
}

/** A cell that is wrapped in them; one that only begins with an apostrophe is a town or a name. */
const singleQuoted = /(?:^|[,;\t|\r\n] ?)'(?:[^']|'')*' *(?:$|[,;\t|\r\n])/;

function listQuotes(text: string): readonly (Quote | null)[] {
  const single = singleQuoted.test(text) ? (["'"] as const) : [];
  return ['"', ...single, ...(/"|\\[,;\t|]/.test(text) ? [null] : [])];
}

/** Padding matters only where it stands outside quotes. */
function listBlanks(text: string, delimiter: Delimiter, quote: Quote | null): readonly Blanks[] {
  if (delimiter === ' ') return ['kept'];
  const initial = text.includes(`${delimiter} `) ? (['initial'] as const) : [];
  const edge = `[\\r\\n\\${delimiter}]`;
  const isPadded = quote !== null && new RegExp(`(?:^|${edge}) +${quote}|${quote} +(?:$|${edge})`).test(text);
  return ['kept', ...initial, ...(isPadded ? (['around'] as const) : [])];
}

/** Each of those delimiters, or the settled one, with each quote, escape and padding that the bytes may have. */
export function listSyntaxes(
  bytes: Buffer,
  settled: Settled,
  candidates: readonly Delimiter[],
): readonly Syntax[] {
  const text = bytes.toString('latin1');
  const among = settled.delimiter === undefined ? candidates : [settled.delimiter];
  return (settled.quote === undefined ? listQuotes(text) : [settled.quote]).flatMap(quote => {
    return among.flatMap(delimiter => {
      const isEscaped = text.includes(`\\${quote ?? delimiter}`);
      const escapes: readonly Syntax['escape'][] = isEscaped ? ['doubled', 'backslash'] : ['doubled'];
      return escapes.flatMap(style =>
        listBlanks(text, delimiter, quote).map(
          (blanks): Syntax => ({ delimiter, quote, escape: style, blanks }),
        ),
      );
    });
  });
}
