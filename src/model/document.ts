// A document for people, before it has a form. Types only.

/** A title, some sentences, and sections of rows or sentences. */
export interface PlainDocument {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly {
    readonly title: string;
    /** Label and content. */
    readonly rows: readonly (readonly [string, string])[];
    readonly sentences: readonly string[];
  }[];
  readonly closing: readonly string[];
}
