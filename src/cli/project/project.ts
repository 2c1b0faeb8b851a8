// A project on disk: where it is, what its config says. Found upwards to the git root, else to the home folder.

import { existsSync, globSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { keysAt } from '../../formats/schema-keys.ts';
import { parseYaml } from '../../formats/yaml.ts';
import { type Period, parsePeriod } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import { ENTITIES, type Entity } from '../../model/field.ts';
import { isSourceName } from '../../model/identity.ts';
import { SEVERITIES } from '../../model/rule.ts';
import { closest } from '../../normalising/closest.ts';
import type { Keep } from '../../steps/keep.ts';
import type { RuleConfig } from '../registry.ts';

export const CONFIG_NAME = 'datawasstraat.yaml';

const source = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  dates: z.enum(['dmy', 'mdy']).optional(),
  files: z.partialRecord(
    z.enum(ENTITIES),
    z.union([z.string().transform(pattern => [pattern]), z.array(z.string()).min(1)]),
  ),
  columns_gone: z.array(z.string()).optional(),
  partial: z.boolean().optional(),
  required: z.boolean().optional(),
  // By name or by number.
  sheet: z.union([z.string(), z.number().transform(String)]).optional(),
});

const period = z
  .string()
  .refine(text => parsePeriod(text) !== null, 'a period such as P90D, P3M or P2Y')
  .transform(text => text as Period)
  .nullable();

/** Nothing goes unless the config says after how long. */
const KEEP_ALL = { exports: null, reports: null, findings: null };

const schema = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('NL'),
  register: z.string().default('register.yaml'),
  keep: z
    .strictObject({
      exports: period.default(null),
      reports: period.default(null),
      findings: period.default(null),
    })
    .default(KEEP_ALL),
  purge: z.strictObject({ four_eyes: z.boolean().default(false) }).default({ four_eyes: false }),
  sources: z.record(z.string().refine(isSourceName, 'name of a source'), source).default({}),
  rules: z
    .record(
      z.string(),
      z.strictObject({
        severity: z.enum([...SEVERITIES, 'off']).optional(),
        options: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .default({}),
});

/** One source of the config. */
export interface SourceConfig {
  readonly country?: string | undefined;
  readonly dates?: 'dmy' | 'mdy' | undefined;
  /** Patterns of their files, below the folder of the project. */
  readonly files: Readonly<Partial<Record<Entity, readonly string[]>>>;
  /** Headers of columns that its exports had, and that are gone for good. */
  readonly columns_gone?: readonly string[] | undefined;
  /** Its exports hold a part of the records: what is absent is not gone. */
  readonly partial?: boolean | undefined;
  readonly required?: boolean | undefined;
  /** The sheet that is read of its workbooks. */
  readonly sheet?: string | undefined;
}

/** A project: its folder and what its config says. */
export interface Project {
  readonly folder: string;
  readonly country: string;
  readonly register: string;
  readonly sources: Readonly<Record<string, SourceConfig>>;
  /** How long the tool keeps what it writes itself. */
  readonly keep: Keep;
  /** `four_eyes`: two people must approve a purge. */
  readonly purge: { readonly four_eyes: boolean };
  readonly rules: Readonly<Record<string, RuleConfig>>;
}

/** Path of the project's store; its folder is made when absent. */
export function storePath(project: Project): string {
  const folder = join(project.folder, '.datawasstraat');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, 'store.db');
}

/** Finds and reads the project. Faults: E040 none here, E030 and E034–E035 a mistake in its config. */
export function openProject(from: string): Project {
  const folder = findProject(resolve(from));
  if (folder === null) throw new Fault('E040', { folder: resolve(from) });
  const file = join(folder, CONFIG_NAME);
  return { folder, ...readConfig(readFileSync(file, 'utf8'), relative(process.cwd(), file) || CONFIG_NAME) };
}

/** The folder of the project around a folder, found upwards to the git root or the home folder; null: none. */
export function findProject(folder: string): string | null {
  if (existsSync(join(folder, CONFIG_NAME))) return folder;
  const isEdge =
    existsSync(join(folder, '.git')) || folder === realpathSync(homedir()) || dirname(folder) === folder;
  return isEdge ? null : findProject(dirname(folder));
}

function readConfig(text: string, file: string): Omit<Project, 'folder'> {
  const yaml = parseYaml(text);
  if ('problem' in yaml) throw new Fault('E030', { file, ...yaml });
  const parsed = schema.safeParse(yaml.value ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = keysAt(schema, path);
    throw new Fault('E034', {
      file,
      ...yaml.positionOf([...path, key]),
      ...{ key, known },
      suggestion: closest(key, known),
    });
  }
  throw new Fault('E035', {
    file,
    ...yaml.positionOf(path),
    name: String(path.at(-1) ?? file),
    expected: issue?.message ?? '',
  });
}

/** Files of a source as the config names them, sorted. Fault E044: a pattern matches nothing. */
export function filesOf(project: Project, name: string): readonly string[] {
  const patterns = Object.values(project.sources[name]?.files ?? {}).flat();
  return patterns.flatMap(pattern => {
    const found = globSync(pattern, { cwd: project.folder })
      .map(file => join(project.folder, file))
      .sort();
    if (found.length === 0) throw new Fault('E044', { source: name, pattern });
    return found;
  });
}
