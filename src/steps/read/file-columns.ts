// The columns of a stored file: what each was taken for, as the reports and the writing back need it later.

import type { ColumnBy } from '../../exchange/column.ts';
import type { Field } from '../../model/field.ts';
import type { OpenedFile } from './open-file.ts';
import type { FileReading } from './read-file.ts';

/** One column as it is kept beside its file, as JSON. */
export interface FileColumn {
  readonly header: string;
  readonly field: Field | null;
  readonly by: ColumnBy | null;
  readonly ambiguous: readonly Field[];
  readonly filled: number;
  /** Date columns only. */
  readonly date: {
    readonly order: 'ymd' | 'dmy' | 'mdy' | 'undecided' | 'none';
    readonly agree: number;
    readonly contradict: number;
    readonly unparsable: number;
  } | null;
  /** Boolean columns only: the texts of this file that mean yes and no; null where none was seen. */
  readonly flag: { readonly yes: string | null; readonly no: string | null } | null;
}

export function fileColumns({ mapping }: OpenedFile, reading: FileReading): readonly FileColumn[] {
  return mapping.columns.map(({ index, header, field, by, ambiguous }) => {
    const date = reading.dates.find(column => column.index === index);
    return {
      header,
      field,
      by,
      ambiguous,
      filled: reading.filled[index] ?? 0,
      date: date
        ? { order: date.order, agree: date.agree, contradict: date.contradict, unparsable: date.unparsable }
        : null,
      flag: reading.flagTexts.get(index) ?? null,
    };
  });
}
