// A mapping as a file that people keep: raw header → field. Text in, text out; may not read a file.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseYaml } from '../formats/yaml.ts';
import { Fault } from '../model/fault.ts';
import { FIELDS, type Field, isField } from '../model/field.ts';
import { closest } from '../normalising/closest.ts';
import type { ColumnMapping, SavedMapping } from './column.ts';

/** A mapping file, read. */
export interface MappingFile extends SavedMapping {
  /** Hash of the header it was made for. */
  readonly headerSha256: string;
  /** Settles all date columns that fit two orders; null: they speak for themselves. */
  readonly dateOrder: 'dmy' | 'mdy' | null;
}

const shape = z.strictObject({
  header_sha256: z.string(),
  dates: z.enum(['dmy', 'mdy']).optional(),
  columns: z.record(z.string(), z.string().nullable()),
});

/** The hash that ties a mapping to a header: names and their order. */
export function headerHash(header: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(header)).digest('hex');
}

/** The mapping as YAML, each column with what it was taken for; a word with two meanings says which. */
export function writeMappingFile(
  name: string,
  columns: readonly ColumnMapping[],
  dateOrder: 'dmy' | 'mdy' | null,
): string {
  const seen = new Set<string>();
  const lines = columns.flatMap(({ header, field, ambiguous, suggestion }) => {
    if (seen.has(header)) return [];
    seen.add(header);
    const guess = suggestion === null ? '' : `  # perhaps: ${suggestion}`;
    const note = ambiguous.length > 0 ? `  # one of: ${ambiguous.join(', ')}` : guess;
    return [`  ${JSON.stringify(header)}: ${field ?? 'null'}${note}`];
  });
  return [
    `# Which column of ${JSON.stringify(name)} is which field; null leaves a column out. Fields: datawasstraat help fields`,
    `header_sha256: ${headerHash(columns.map(({ header }) => header))}`,
    ...(dateOrder === null ? ['# dates: dmy'] : [`dates: ${dateOrder}`]),
    'columns:',
    ...lines,
    '',
  ].join('\n');
}

/** Reads a mapping file. Faults E030, E031, E035: a mistake, with its line. */
export function readMappingFile(text: string, file: string): MappingFile {
  const yaml = parseYaml(text);
  if ('problem' in yaml) throw new Fault('E030', { file, ...yaml });
  const parsed = shape.safeParse(yaml.value ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path ?? [];
    const name = String(path.at(-1) ?? file);
    throw new Fault('E035', { file, ...yaml.positionOf(path), name, expected: issue?.message ?? '' });
  }
  const { header_sha256: headerSha256, dates = null, columns } = parsed.data;
  const known: Record<string, Field | null> = {};
  for (const [header, field] of Object.entries(columns)) {
    if (field !== null && !isField(field)) {
      const place = yaml.positionOf(['columns', header]);
      throw new Fault('E031', {
        ...{ file, ...place, kind: 'field', name: field, suggestion: closest(field, FIELDS) },
      });
    }
    Object.defineProperty(known, header, { value: field, enumerable: true });
  }
  return { headerSha256, dateOrder: dates, columns: known };
}
