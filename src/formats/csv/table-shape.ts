// What the reader of rows needs to know about its table. Types only.

import type { ReadCell } from './cell-text.ts';
import type { Decode } from './code-page.ts';
import type { Dialect } from './dialect.ts';
import type { CsvLimits } from './limits.ts';
import type { RowShape } from './row-check.ts';

/** What the reader of rows needs to know about its table. */
export interface TableShape extends RowShape {
  readonly dialect: Dialect;
  readonly readCell: ReadCell;
  /** True when its bytes are UTF-8. */
  readonly isUtf8: boolean;
  readonly decode: Decode;
  /** Physical line on which the rows begin. */
  readonly firstLine: number;
  /** The header without its line end; null without a header. */
  readonly headerBytes: Buffer | null;
  readonly limits: CsvLimits;
  /** Asked whenever bytes were fetched. */
  readonly hasChanged: () => boolean;
}
