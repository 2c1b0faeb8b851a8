// import: files of one source become snapshots in the store of the project.

import { writeNumber } from '../../language/locale.ts';
import { type Instant, parseCivilDate } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import { ENTITIES, type Entity } from '../../model/field.ts';
import { isSourceName } from '../../model/identity.ts';
import { rejectFiles } from '../../steps/export/reject-files.ts';
import type { ImportResult } from '../../steps/import/import.ts';
import type { Context } from '../context.ts';
import { EXIT, graver } from '../exit-code.ts';
import { type ReadingFlags, readDates, readReadingFlags } from '../files/reading-flags.ts';
import { openWholeFile } from '../files/write-output.ts';
import { importFiles } from '../project/import-files.ts';
import { lookForReturns } from '../project/look-for-returns.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { sayNext } from '../terminal/say-next.ts';

/** Options of `import`. */
export interface ImportCommandOptions extends ReadingFlags {
  readonly source: string;
  readonly map: readonly string[];
  readonly dates?: string;
  readonly exportedAt?: string;
  readonly mapping?: string;
  readonly entity?: string;
  readonly partial?: boolean;
  readonly repaired: readonly string[];
  readonly rejectsTo?: string;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
}

export function importCommand(
  context: Context,
  paths: readonly string[],
  options: ImportCommandOptions,
): Promise<number> {
  return withProject(context, 'import', async wash => {
    const { source, map, repaired } = options;
    if (!isSourceName(source)) throw new Fault('E046', { source });
    const isDryRun = options.dryRun ?? false;
    const results = await importFiles(wash, paths, {
      ...{ source, map, repaired, isDryRun, isStrict: options.strict ?? false },
      dates: readDates(options.dates),
      exportedAt: readExportedAt(options.exportedAt),
      overrides: readReadingFlags(options),
      mapping: options.mapping ?? null,
      entity: readEntity(options.entity),
      isPartial: options.partial ?? null,
    });
    if (options.rejectsTo !== undefined) writeRejects(wash, source, options.rejectsTo);
    if (isDryRun) context.terminal.note(context.words.dryRun);
    else sayNext(context, 'datawasstraat check');
    const returned = isDryRun ? EXIT.done : await lookForReturns(wash);
    const rejected = results.some(result => result.rejected > 0) ? EXIT.partial : EXIT.done;
    return graver(graver(rejected, landingOf(results)), returned);
  });
}

/** 9 a record that was deleted came back under its own id; 3 something that was handed over has not landed. */
export function landingOf(results: readonly ImportResult[]): number {
  if (results.some(({ deletions }) => deletions.reappeared > 0)) return EXIT.reappeared;
  return results.some(({ settled, deletions }) => settled.notLanded + deletions.notLanded > 0)
    ? EXIT.partial
    : EXIT.done;
}

function readEntity(text: string | undefined): Entity | null {
  if (text === undefined) return null;
  const entity = ENTITIES.find(known => known === text);
  if (entity === undefined)
    throw new Fault('E003', { option: '--entity', value: text, expected: ENTITIES.join(' | ') });
  return entity;
}

/** The rejected rows of a source as they stand, under their header; files of several entities follow each other's name. */
function writeRejects({ store, context }: Wash, source: string, target: string): void {
  const files = rejectFiles(store, source);
  files.forEach((file, index) => {
    const path = index === 0 ? target : `${target}.${file.name}`;
    const output = openWholeFile(path);
    try {
      output.write(file.bytes);
      output.finish();
    } finally {
      output.abandon();
    }
    context.terminal.note(context.words.rejectsIn(path, writeNumber(context.locale, file.rows)));
  });
}

function readExportedAt(text: string | undefined): Instant | null {
  if (text === undefined) return null;
  if (parseCivilDate(text) === null)
    throw new Fault('E003', { option: '--exported-at', value: text, expected: 'YYYY-MM-DD' });
  return `${text}T00:00:00Z` as Instant;
}
