// Tells the lines under a table (totals, who made the report) from damaged rows. May not drop anything: it says where to cut.

import type { Gap, Reject } from './record.ts';

/** Pieces held back until it is known whether rows follow. */
export type HeldPiece = Reject | Gap;

/** How many bytes are held back at most; what is longer is no footer. */
export const footerBytes: number = 64 * 1024;

/** How lines under a report begin, in English and Dutch. */
const footerWords: RegExp = new RegExp(
  [
    '^\\W*(grand |sub|eind)?-?tota+l(s|en)?\\b',
    '^\\W*(sum|som|average|gemiddelde|count|aantal)\\b',
    '^\\W*(generated|exported|created|printed|report|copyright|confidential|source|end of|page)\\b',
    '^\\W*(gegenereerd|geëxporteerd|gemaakt|afgedrukt|rapport|vertrouwelijk|bron|einde|pagina)\\b',
    '^\\W*(©|\\(c\\))',
  ].join('|'),
  'i',
);

/** What they say and no name does. */
const footerPhrases =
  /^\W*\(?\d+ (rows?|records?|rijen|regels|resultaten|results?)\b|confidential information|do not distribute|vertrouwelijke informatie/i;

/** What follows such a word in a report, and not in the name of a company: `Totaal aantal`, `Bron: CRM`, not `Totaal Bouw`. */
const restOfLabel =
  /^\W*$|[:\d]|^\W*\p{Ll}|^ (Amount|Records?|Rows|Count|Aantal|Bedrag|Omzet|Regels|Rijen|Generaal)\b/u;

/** True for a line that begins as totals and notes under a report do. */
export function speaksOfReport(text: string): boolean {
  return footerWords.test(text) || footerPhrases.test(text);
}

/** The same of one cell, which may be a name. */
export function isReportLabel(text: string): boolean {
  if (footerPhrases.test(text)) return true;
  const word = footerWords.exec(text);
  return word !== null && restOfLabel.test(text.slice(word[0].length));
}

function hasWrongWidth(piece: HeldPiece): boolean {
  return piece.kind === 'gap' || ['too-narrow', 'too-wide', 'note'].includes(piece.reason);
}

/** Lines of several cells that speak of no total: another table under the first. Its rows are named, not dropped. */
function holdsTable(pieces: readonly HeldPiece[], isFooterLine: (piece: Reject) => boolean): boolean {
  const rows = pieces.filter(piece => piece.kind === 'reject' && piece.width > 1 && !isFooterLine(piece));
  return rows.length > 1;
}

/**
 * Index of the first held piece that belongs to the footer, or their number when there is none: lines of another width, or
 * padded to it, up to the end of the file, beginning with a blank line or with a line that speaks of totals or of the report itself.
 * `blankLinesMeanNothing` when they also stand between records.
 */
export function findFooter(
  held: readonly HeldPiece[],
  decode: (raw: Buffer) => string,
  blankLinesMeanNothing: boolean,
): number {
  const isFooterLine = ({ raw }: Reject): boolean => speaksOfReport(decode(raw.subarray(0, 400)));
  let first = held.length;
  while (first > 0 && hasWrongWidth(held[first - 1] as HeldPiece)) first--;
  for (let index = first; index < held.length; index++) {
    const piece = held[index] as HeldPiece;
    const rest = held.slice(index);
    if (!rest.some(other => other.kind === 'reject') || holdsTable(rest, isFooterLine)) break;
    if (piece.kind === 'gap' && !blankLinesMeanNothing) return index;
    if (piece.kind === 'reject' && piece.reason !== 'too-wide' && isFooterLine(piece)) return index;
  }
  return held.length;
}
