// Tells that the cells of a file are separated by signs that are not read. May not read them: more than one byte stands between cells.

/** Used by some systems, and in hardly any text. */
const signs = ['::', '\\t', '§', '¦', '¬', '¤', '=>', '@@', '##', '%%', '~~'] as const;
const fewestLines = 3;
const nearlyAll = 0.95;

/**
 * The signs that stand as often in nearly every line as in the first, which names columns as a rule; null: it is a list of one
 * column, as far as this shows.
 */
export function findOtherDelimiter(text: string): string | null {
  const lines = text.split(/[\r\n]+/).filter(line => line.trim() !== '');
  if (lines.length < fewestLines) return null;
  const countIn = (line: string, sign: string): number => line.split(sign).length - 1;
  const found = signs.find(sign => {
    const usual = countIn(lines[0] ?? '', sign);
    return (
      usual > 0 && lines.filter(line => countIn(line, sign) === usual).length >= lines.length * nearlyAll
    );
  });
  return found ?? null;
}
