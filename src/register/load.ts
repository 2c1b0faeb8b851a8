// register.yaml → Register. Gets text, not a path; a typo is always an error with its place, never "matches nothing".

import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { parseYaml, type YamlFile } from '../formats/yaml.ts';
import { Fault } from '../model/fault.ts';
import type { Purpose, Register } from '../model/register.ts';
import { SIGNAL_TYPES } from '../model/signal.ts';
import { closest } from '../normalising/closest.ts';
import { type RegisterFile, registerSchema } from './schema.ts';
import { DEFAULT_COUNTED } from './signals.ts';

const KNOWN_WORDS: readonly string[] = [
  ...['controller', 'steward', 'purposes', 'labels', 'signals', 'id', 'title', 'process', 'basis', 'article'],
  ...[
    'applies_when',
    'any',
    'label',
    'record',
    'subjects',
    'owner',
    'department',
    'person',
    'review',
    'ends_when',
  ],
  ...[
    'no_signal_for',
    'retention',
    'after_end',
    'why',
    'name',
    'contact',
    'count',
    'ignore',
    ...SIGNAL_TYPES,
  ],
];

/**
 * Reads a register. Faults: E030 it does not parse, E031 an unknown name, E032 a bad period, E033 something defined twice,
 * E034 an unknown key, E035 a wrong value.
 */
export function loadRegister(text: string, fileName: string): Register {
  const yaml = parseYaml(text);
  if ('problem' in yaml) throw new Fault('E030', { file: fileName, ...place(yaml), problem: yaml.problem });
  const parsed = registerSchema.safeParse(yaml.value);
  if (!parsed.success) throw faultOf(parsed.error.issues, yaml, fileName);
  checkNames(parsed.data, yaml, fileName);
  return toRegister(parsed.data, text, fileName);
}

function place({ line, column }: { line: number; column: number }): { line: number; column: number } {
  return { line, column };
}

type Issue = z.core.$ZodIssue;

/** The deepest issue of a union is the one that helps. */
function deepest(
  issues: readonly Issue[],
  prefix: readonly PropertyKey[] = [],
): { issue: Issue; path: PropertyKey[] } {
  const flat = issues.map(issue => {
    const path = [...prefix, ...issue.path];
    const inner = issue.code === 'invalid_union' ? issue.errors.filter(branch => branch.length > 0) : [];
    return inner[0] ? deepest(inner[0], path) : { issue, path };
  });
  const best = flat[0];
  if (!best) throw new Error('a failed parse without an issue');
  return best;
}

function faultOf(issues: readonly Issue[], yaml: YamlFile, file: string): Fault {
  const { issue, path } = deepest(issues);
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return new Fault('E034', {
      file,
      ...yaml.positionOf([...path, key]),
      key,
      suggestion: closest(key, KNOWN_WORDS),
    });
  }
  const at = yaml.positionOf(path);
  const name = path.filter(step => typeof step === 'string').at(-1) ?? '';
  if (issue.code === 'custom' && issue.params?.['period'] !== undefined) {
    return new Fault('E032', { file, ...at, period: String(issue.params['period']), suggestion: null });
  }
  if (issue.code === 'invalid_type' && /^(review|after_end|no_signal_for)$/.test(String(name))) {
    return new Fault('E032', { file, ...at, period: '', suggestion: null });
  }
  return new Fault('E035', { file, ...at, name: String(name), expected: issue.message });
}

function checkNames(register: RegisterFile, yaml: YamlFile, file: string): void {
  const ids = new Set<string>();
  for (const [index, purpose] of register.purposes.entries()) {
    if (ids.has(purpose.id)) {
      throw new Fault('E033', { file, ...yaml.positionOf(['purposes', index, 'id']), name: purpose.id });
    }
    ids.add(purpose.id);
  }
  for (const [source, labels] of Object.entries(register.labels ?? {})) {
    for (const [label, id] of Object.entries(labels)) {
      if (ids.has(id)) continue;
      const at = yaml.positionOf(['labels', source, label]);
      throw new Fault('E031', { file, ...at, kind: 'purpose', name: id, suggestion: closest(id, [...ids]) });
    }
  }
  const ignored = new Set(register.signals?.ignore ?? []);
  const doubled = register.signals?.count?.find(type => ignored.has(type));
  if (doubled) throw new Fault('E033', { file, ...yaml.positionOf(['signals']), name: doubled });
}

function toRegister(file: RegisterFile, text: string, fileName: string): Register {
  const ignored = new Set(file.signals?.ignore ?? []);
  return {
    id: fileName,
    isExample: false,
    sha256: createHash('sha256').update(text).digest('hex'),
    purposes: file.purposes.map(toPurpose),
    labels: file.labels ?? {},
    anyLabel: false,
    countedSignals: new Set((file.signals?.count ?? DEFAULT_COUNTED).filter(type => !ignored.has(type))),
  };
}

function toPurpose(purpose: RegisterFile['purposes'][number]): Purpose {
  const conditions = purpose.applies_when?.any ?? [{ label: true }];
  return {
    id: purpose.id,
    title: purpose.title,
    basis: purpose.basis.article,
    appliesByLabel: conditions.some(condition => 'label' in condition),
    appliesByRecord: conditions.some(condition => 'record' in condition),
    endsAfterNoSignal: purpose.ends_when?.[0]?.no_signal_for ?? null,
    keptAfterEnd: purpose.retention.after_end,
    review: purpose.review ?? null,
    department: purpose.owner?.department ?? null,
  };
}
