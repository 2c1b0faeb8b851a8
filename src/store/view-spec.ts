// What a documented view is described by. Types only.

/** One documented view. */
export interface ViewSpec {
  readonly name: string;
  readonly about: string;
  /** Column name → what it holds, in the order of the view. */
  readonly columns: Readonly<Record<string, string>>;
  readonly select: string;
}
