// What was written of people before they were erased: report folders that hold a row of them go whole, and are named; what was
// written elsewhere is named only. Looks into every file; a workbook is unpacked.

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type Marker, packMarkers } from '../../formats/byte-markers.ts';
import { type MarkerSearch, searchFor } from '../../formats/byte-search.ts';
import { readChunks } from '../../formats/csv/chunks.ts';
import { unpackTexts } from '../../formats/xlsx/unpack.ts';
import { partsOf, type RecordKey, recordKey } from '../../model/identity.ts';

/** Whose traces are looked for. */
export interface Erased {
  /** Byte strings of theirs. */
  readonly proof: MarkerSearch;
  readonly records: () => Iterable<{ readonly source: string; readonly sourceId: string }>;
}

/** What was found of them. */
export interface FoundOutputs {
  /** Names of the folders in `out/` that were removed. */
  readonly removed: readonly string[];
  /** Of those elsewhere the ones that name them: what a person put somewhere is theirs to remove. */
  readonly elsewhere: readonly string[];
}

/** Removes the folders below `out` that hold a trace, but for those named to `stay`; and looks for one in what was written `elsewhere`. */
export function removeOutputsOf(
  erased: Erased,
  {
    out,
    stay,
    elsewhere,
  }: { readonly out: string; readonly stay: ReadonlySet<string>; readonly elsewhere: readonly string[] },
): FoundOutputs {
  const own = folders(out).filter(name => !stay.has(name));
  if (own.length + elsewhere.length === 0) return { removed: [], elsewhere: [] };
  const holdsTrace = traceFinder(erased);
  const removed = own.filter(name =>
    filesBelow(join(out, name)).some(path => holdsTrace(join(out, name), path)),
  );
  for (const name of removed) rmSync(join(out, name), { recursive: true, force: true });
  const named = elsewhere.filter(path => filesBelow(path).some(file => holdsTrace(path, file)));
  return { removed, elsewhere: named };
}

/** Files that stay and hold a trace: plans and lists that still have to name people. */
export function filesHolding(below: readonly string[], erased: Erased): readonly string[] {
  const holdsTrace = traceFinder(erased);
  const there = below.filter(folder => existsSync(folder));
  return there.flatMap(folder => filesBelow(folder).filter(path => holdsTrace(folder, path)));
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

/** Signs between which a key stands in a report, and a cell in a file for a source. */
const AROUND_KEYS = /[\s,;"'<>&|]+/;
const AROUND_CELLS = /["\t\r\n,;|]+/;

/** In a file for a source its id stands alone; elsewhere the whole key. */
function traceFinder({ proof, records }: Erased): (folder: string, path: string) => boolean {
  const ids = new Map<string, Set<string>>();
  // A key that holds such a sign itself is not told from a longer one: then the folder goes.
  const odd: Marker[] = [];
  for (const { source, sourceId } of records()) {
    const own = ids.get(source) ?? new Set();
    ids.set(source, own.add(sourceId));
    if (AROUND_KEYS.test(sourceId))
      odd.push({ bytes: Buffer.from(recordKey(source, 'contact', sourceId)), group: 0 });
  }
  const oddKeys = searchFor(packMarkers(() => odd));
  const isKey = (word: string): boolean => {
    const { source, entity, id } = partsOf(word as RecordKey);
    return entity === 'contact' && ids.get(source)?.has(id) === true;
  };
  return (folder, path) => {
    const own = dirname(path) === folder ? undefined : ids.get(basename(dirname(path)));
    const holds = (text: Iterable<string>): boolean =>
      hasWord(text, AROUND_KEYS, isKey) ||
      (own !== undefined && hasWord(text, AROUND_CELLS, word => own.has(word.trim())));
    if (extname(path) === '.xlsx') {
      const text = unpackTexts(readFileSync(path));
      return proof.inBytes(Buffer.from(text), 1) > 0 || holds([text]);
    }
    const isFound = proof.inFile(path, 1) > 0 || (oddKeys !== null && oddKeys.inFile(path, 1) > 0);
    return isFound || holds({ [Symbol.iterator]: () => textOf(path) });
  };
}

/** A file as text, some at a time: it may be as large as an export. */
function* textOf(path: string): Generator<string> {
  const decoder = new TextDecoder();
  for (const chunk of readChunks(path)) yield decoder.decode(chunk, { stream: true });
}

/** True when a word between separators is wanted; one that stands across two parts is put together. */
function hasWord(parts: Iterable<string>, separators: RegExp, isWanted: (word: string) => boolean): boolean {
  let rest = '';
  for (const part of parts) {
    const words = (rest + part).split(separators);
    rest = words.pop() ?? '';
    if (words.some(isWanted)) return true;
  }
  return isWanted(rest);
}
