// Which files make one snapshot: those of one entity of one source. Files of one known system are one source.

import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Instant } from '../../model/calendar.ts';
import { ENTITIES, type Entity } from '../../model/field.ts';
import { sourceNameFrom } from '../../model/identity.ts';
import type { OpenedFile } from '../../steps/read/open-file.ts';
import { instantFrom } from '../clock.ts';

export interface FileGroup {
  readonly source: string;
  readonly entity: Entity;
  readonly files: readonly OpenedFile[];
  /** The latest file time. */
  readonly exportedAt: Instant;
}

/** Groups files; `named` gives the source of a path where the user said it. Contacts come first, then what refers to them. */
export function groupFiles(
  files: readonly OpenedFile[],
  named: ReadonlyMap<string, string>,
): readonly FileGroup[] {
  const groups = Map.groupBy(files, file =>
    JSON.stringify([named.get(file.path) ?? sourceOf(file), file.mapping.entity]),
  );
  return [...groups]
    .map(([name, members]) => {
      const [source, entity] = JSON.parse(name) as [string, Entity];
      const times = members.map(member => statSync(member.path).mtimeMs);
      return { source, entity, files: members, exportedAt: instantFrom(Math.max(...times)) };
    })
    .sort((a, b) =>
      a.source < b.source
        ? -1
        : a.source > b.source
          ? 1
          : ENTITIES.indexOf(a.entity) - ENTITIES.indexOf(b.entity),
    );
}

function sourceOf(file: OpenedFile): string {
  return file.mapping.profile?.id ?? sourceNameFrom(basename(file.name, extname(file.name)));
}
