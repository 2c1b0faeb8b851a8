// The one error of the CSV room: what is wrong with a file as a file. May not hold personal data or words for people.

/** What makes a file unreadable as a table; the floor above words it. */
export type CsvProblemKind =
  | 'empty'
  | 'binary'
  | 'wide-encoding'
  | 'broken-encoding'
  | 'no-table'
  | 'other-delimiter'
  | 'changed'
  | 'limit-cell'
  | 'limit-columns';

/** Values that help to explain a problem and can never be personal: bytes as hex (at most four), names, signs between cells, limits. */
export type CsvProblemDetails = Readonly<Record<string, string | number>>;

/** A file that cannot be read as a table. */
export class CsvProblem extends Error {
  readonly kind: CsvProblemKind;
  /** Physical line, counted from 1; null when the problem is the file as a whole. */
  readonly line: number | null;
  readonly details: CsvProblemDetails;

  constructor(kind: CsvProblemKind, line: number | null, details: CsvProblemDetails = {}) {
    super(kind);
    this.name = 'CsvProblem';
    this.kind = kind;
    this.line = line;
    this.details = details;
  }
}
