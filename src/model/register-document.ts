// A document made of the register, before it has a form. Types only.

export const REGISTER_PARTS = ['record', 'privacy', 'instructions'] as const;
export type RegisterPart = (typeof REGISTER_PARTS)[number];

/** A document: a title, some sentences, and sections of rows or sentences. */
export interface RegisterDocument {
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
