// The invented export that benches read: the same bytes on every machine, made once and kept in the system's temporary folder.

import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateContacts } from './generator/contacts.ts';

const SEED = 1;
/** Raise it when the generator makes other bytes. */
const EDITION = 1;
const LINES_A_CHUNK = 2000;

/** A contact export of that many records, with some duplicates: 27 columns, semicolons, CRLF, UTF-8. Gives its path. */
export async function exportFile(records: number): Promise<string> {
  const folder = join(tmpdir(), `dws-bench-${userInfo().username}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `contacts-${records}-seed${SEED}-edition${EDITION}.csv`);
  if (existsSync(path)) return path;
  const unfinished = `${path}.${process.pid}`;
  await pipeline(Readable.from(chunksOf(generateContacts(records, SEED))), createWriteStream(unfinished));
  renameSync(unfinished, path);
  return path;
}

/** Fewer and larger pieces: a stream costs per piece. */
function* chunksOf(lines: Iterable<string>): Generator<string> {
  let held: string[] = [];
  for (const line of lines) {
    held.push(line);
    if (held.length < LINES_A_CHUNK) continue;
    yield held.join('');
    held = [];
  }
  yield held.join('');
}
