// Says of what kind the text of a cell is, for guessing a dialect and a header. May not say what it means.

/** The kind of a cell; 'mixture' is what a wrong delimiter leaves. */
export type CellType = 'empty' | 'number' | 'date' | 'email' | 'address' | 'text' | 'mixture';

const numberForm = /^[-+]?[€$£]? ?(\d+|\d{1,3}([.,' ]\d{3})+)([.,]\d+)?([eE][-+]?\d+)? ?[%€]?$/;
const dateForm =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2}))([T ,]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[AaPp][Mm])?( ?(Z|UTC|[-+]\d{2}:?\d{2}))?)?$/;
const timeForm = /^\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?$/;
const emailForm = /^[^\s@,;|"<>()]+@[^\s@,;|"<>()]+\.[^\s@,;|"<>()]+$/;
const webForm = /^(https?:\/\/|www\.)[^\s"|]+$/i;
// Inside a text a comma is followed by a blank or a digit, a semicolon or bar by a blank; a tab hardly ever stands there at all.
const mixtureForm = /\t|[;|](?! )|,(?![\s\d]|$)|^"|"$|^'|'$/;

/** The kind of that text. A quoted cell may hold delimiters, so `isQuoted` texts are never a mixture. */
export function cellType(text: string, isQuoted: boolean): CellType {
  const bare = text.trim();
  if (bare === '') return 'empty';
  if (bare.length > 200) return isQuoted || !mixtureForm.test(bare) ? 'text' : 'mixture';
  if (numberForm.test(bare)) return 'number';
  if (dateForm.test(bare) || timeForm.test(bare)) return 'date';
  if (emailForm.test(bare)) return 'email';
  if (webForm.test(bare)) return 'address';
  return !isQuoted && mixtureForm.test(bare) ? 'mixture' : 'text';
}
