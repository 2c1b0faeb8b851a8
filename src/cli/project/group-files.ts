// Which files make one snapshot: those of one entity of one source. Files of one known system are one source, and so is a list with the
// contacts whose number it names.

import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Instant } from '../../model/calendar.ts';
import { ENTITIES, type Entity, type Field, isParty } from '../../model/field.ts';
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
  const sourceOf = (file: OpenedFile): string =>
    named.get(file.path) ?? file.mapping.profile?.id ?? ownName(file);
  const groups = Map.groupBy(files, file => {
    const isSaid = named.has(file.path) || file.mapping.profile !== null;
    const owner = isSaid ? file : (contactsItNames(file, files) ?? file);
    return JSON.stringify([sourceOf(owner), file.mapping.entity]);
  });
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

function ownName({ name }: OpenedFile): string {
  return sourceNameFrom(basename(name, extname(name)));
}

/** The one file of contacts whose id has the header by which a list names its contacts (invoices by Debiteurnummer); null: none, or several. */
function contactsItNames(list: OpenedFile, files: readonly OpenedFile[]): OpenedFile | null {
  if (isParty(list.mapping.entity)) return null;
  const header = headerOf(list, 'contact_id');
  const found = files.filter(
    file => file.mapping.entity === 'contact' && header !== null && headerOf(file, 'source_id') === header,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function headerOf({ mapping }: OpenedFile, field: Field): string | null {
  return (
    mapping.columns
      .find(column => column.field === field)
      ?.header.trim()
      .toLowerCase() ?? null
  );
}
