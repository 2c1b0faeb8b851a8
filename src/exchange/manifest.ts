// The paper beside a file for a source, as JSON: what it holds, what it was made from, how it is to be loaded. Pure.

import type { FileKind } from './out-table.ts';
import type { Profile, WriteBack } from './profile.ts';

/** What a file says of itself. */
export interface FileAbout {
  readonly kind: FileKind;
  readonly entity: string;
  readonly part: number;
  readonly parts: number;
  readonly columns: readonly string[];
  /** True where a number says which of several columns of one name is meant. */
  readonly isNumbered?: boolean;
  /** The column the system finds a record by; null: the file is not for an update. */
  readonly keyColumn: string | null;
}

/** A file to describe. */
export interface DescribedFile {
  readonly name: string;
  readonly rows: number;
  readonly about: FileAbout;
  /** Of the file itself, in hex; null: it is written in parts. */
  readonly sha256: string | null;
}

/** Where a file comes from. */
export interface Origin {
  readonly source: string;
  readonly profile: Profile | null;
  readonly writeBack: WriteBack;
  /** False: no public source of these columns was seen. */
  readonly isVerified: boolean;
  /** Accepted by a person or a rule; or a proposal that nobody approved. */
  readonly status: 'accepted' | 'proposed';
  /** The exports that were read. */
  readonly inputs: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly exportedAt: string | null;
  }[];
}

const SCHEMA_VERSION = 1;

/** The JSON beside a file; its keys are English in both languages (docs/export.md). */
export function manifestOf({ name, rows, about, sha256 }: DescribedFile, origin: Origin): string {
  const { profile, writeBack } = origin;
  const isLoaded = about.kind !== 'rejects' && about.kind !== 'full';
  const manifest = {
    schema_version: SCHEMA_VERSION,
    ...{ file: name, kind: about.kind, source: origin.source, entity: about.entity },
    ...{ system: profile?.id ?? null, is_verified: origin.isVerified, status: origin.status },
    ...{ rows, columns: about.columns, part: about.part, parts: about.parts },
    key_column: isLoaded ? about.keyColumn : null,
    import_mode: isUpdate(about.kind) ? (writeBack.updateOnly ?? 'update only') : null,
    empty_cell: isUpdate(about.kind) ? writeBack.emptyCell : null,
    cleared_with: about.kind === 'clear' ? (writeBack.clearWith ?? '') : null,
    sha256,
    input: origin.inputs.map(input => ({
      ...{ file: input.file, sha256: input.sha256, exported_at: input.exportedAt },
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** True for a file that changes records that are there. */
function isUpdate(kind: FileKind): boolean {
  return kind === 'update' || kind === 'clear' || kind === 'relink' || kind === 'deactivate';
}
