// The one error of the XLSX room. May not hold personal data or words for people.

export type XlsxProblemKind =
  | 'old-excel'
  | 'encrypted'
  | 'not-workbook'
  | 'damaged'
  | 'limit'
  | 'no-sheet'
  | 'no-table';

/** A workbook that cannot be read. `details`: the limit and what was seen, or the names of the sheets. */
export class XlsxProblem extends Error {
  readonly kind: XlsxProblemKind;
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;

  constructor(kind: XlsxProblemKind, details: XlsxProblem['details'] = {}, options?: ErrorOptions) {
    super(kind, options);
    this.name = 'XlsxProblem';
    this.kind = kind;
    this.details = details;
  }
}
