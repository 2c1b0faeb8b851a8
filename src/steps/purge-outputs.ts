// What was written of people before they were erased: report folders that hold a row of them go whole, and are named. Looks
// into every file of `out/`; a workbook is unpacked.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { packMarkers } from '../formats/byte-markers.ts';
import { type MarkerSearch, searchFor } from '../formats/byte-search.ts';
import { unpackTexts } from '../formats/xlsx/unpack.ts';

/** Whose traces are looked for. */
export interface Erased {
  /** Byte strings of theirs. */
  readonly proof: MarkerSearch;
  readonly records: readonly { readonly source: string; readonly sourceId: string }[];
}

/** Removes the folders below `out` that hold a trace, but for those named to stay. Gives the names of what was removed. */
export function removeOutputsOf(out: string, stay: ReadonlySet<string>, erased: Erased): readonly string[] {
  const holdsTrace = traceFinder(erased);
  return folders(out)
    .filter(name => !stay.has(name))
    .filter(name => filesBelow(join(out, name)).some(path => holdsTrace(join(out, name), path)))
    .map(name => {
      rmSync(join(out, name), { recursive: true, force: true });
      return name;
    });
}

function folders(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}

/** Files below a folder, or the file itself. */
export function filesBelow(path: string): readonly string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}

/** A key stands between signs that are no part of it; in a file for a source its id stands alone. */
function traceFinder({ proof, records }: Erased): (folder: string, path: string) => boolean {
  const keys = new Set(records.map(({ source, sourceId }) => `${source}/contact/${sourceId}`));
  const starts = searchFor(packMarkers(() => [...keys].map(key => Buffer.from(key))));
  const idsOf = Map.groupBy(records, ({ source }) => source);
  const ids = new Map([...idsOf].map(([source, own]) => [source, new Set(own.map(one => one.sourceId))]));
  return (folder, path) => {
    const bytes = bytesOf(path);
    if (proof.inBytes(bytes, 1) > 0) return true;
    if (starts !== null && starts.inBytes(bytes, 1) > 0 && namesOne(bytes.toString('utf8'), keys))
      return true;
    const source =
      path
        .slice(folder.length + 1)
        .split('/')
        .at(-2) ?? '';
    const own = ids.get(source);
    return own !== undefined && cellsOf(bytes).some(cell => own.has(cell));
  };
}

function bytesOf(path: string): Buffer {
  const bytes = readFileSync(path);
  return extname(path) === '.xlsx' ? Buffer.from(unpackTexts(bytes)) : bytes;
}

function namesOne(text: string, keys: ReadonlySet<string>): boolean {
  return text.split(/[\s,;"'<>&|]+/).some(word => keys.has(word));
}

function cellsOf(bytes: Buffer): readonly string[] {
  return bytes
    .toString('utf8')
    .split(/[,;|\t\r\n]/)
    .map(cell => cell.trim().replace(/^"(.*)"$/, '$1'));
}
