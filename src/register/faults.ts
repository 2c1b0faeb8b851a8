// A mistake in register.yaml → a fault with its place. May not judge what is lawful: lint does.

import type { z } from 'zod';
import { notationOf } from '../formats/schema-notation.ts';
import type { YamlFile, YamlProblem } from '../formats/yaml.ts';
import { isPeriodTooLong, LONGEST_PERIOD, parsePeriod } from '../model/calendar.ts';
import { Fault } from '../model/fault.ts';
import { closest } from '../normalising/closest.ts';
import type { IssueFacts } from './schema-values.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A file with its positions, to point into. */
export interface Pointer {
  readonly file: string;
  readonly positionOf: YamlFile['positionOf'];
}

/** Faults: E033 a key twice, else E030. */
export function parseFault(problem: YamlProblem, file: string): Fault {
  const place = { file, line: problem.line, column: problem.column };
  if (problem.problem === 'DUPLICATE_KEY') return new Fault('E033', { ...place, name: problem.text });
  return new Fault('E030', { file, ...problem });
}

/** A name that nothing defines. Fault E031. */
export function unknownName(
  { file, positionOf }: Pointer,
  path: Path,
  { kind, name, known }: NonNullable<IssueFacts['unknown']>,
): Fault {
  return new Fault('E031', { file, ...positionOf(path), kind, name, suggestion: closest(name, known) });
}

/** The faults of all issues, what explains the others first. Faults: E031, E032, E034, E035, E141. */
export function issueFaults(
  error: z.ZodError,
  pointer: Pointer,
  keysAt: (path: Path) => readonly string[],
): readonly Fault[] {
  const isUnknown = ({ code }: Issue): boolean => code === 'unrecognized_keys';
  const explaining = error.issues.toSorted((a, b) => Number(isUnknown(b)) - Number(isUnknown(a)));
  return explaining.flatMap(one => issueFault(one, pointer, keysAt));
}

function issueFault(
  whole: Issue,
  pointer: Pointer,
  keysAt: (path: Path) => readonly string[],
): Fault | readonly Fault[] {
  const { issue, path } = deepest([whole]);
  const { file, positionOf } = pointer;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path);
    return issue.keys.map(
      key =>
        new Fault('E034', {
          ...{ file, ...positionOf([...path, key]), key, known },
          suggestion: closest(key, known),
        }),
    );
  }
  const facts = (issue.code === 'custom' ? (issue.params ?? {}) : {}) as IssueFacts;
  if (facts.unknown !== undefined) return unknownName(pointer, path, facts.unknown);
  const place = { file, ...positionOf(path) };
  if (facts.period !== undefined) {
    const period = facts.period;
    const suggestion = period ? periodMeant(period) : null;
    const longest = isPeriodTooLong(period) ? LONGEST_PERIOD : null;
    return new Fault('E032', { ...place, period, suggestion, longest });
  }
  const name = String(path.filter(step => typeof step === 'string').at(-1) ?? '');
  if (isMissing(issue)) return new Fault('E141', { ...place, name });
  return new Fault('E035', { ...place, name: name || file, expected: facts.expected ?? notationOf(issue) });
}

function isMissing(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
}

/** `24m`, `P24m`, `2 jaar` → the period that was probably meant; null when that is not clear. */
function periodMeant(text: string): string | null {
  const [, count, unit = ''] = /^P?\s*(\d+)\s*([a-z]+)$/i.exec(text) ?? [];
  const letter = [/^(y|j|year|jaar|jaren)/i, /^(m$|month|maand)/i, /^w/i, /^d/i].findIndex(sign =>
    sign.test(unit),
  );
  return count === undefined || letter < 0 ? null : parsePeriod(`P${count}${'YMWD'[letter]}`);
}

/** A key that is not known explains one that is missing. Of a union the branch that came furthest is the one that helps. */
function deepest(issues: readonly Issue[], above: Path = []): { readonly issue: Issue; readonly path: Path } {
  const flat = issues.map(issue => {
    const path = [...above, ...issue.path];
    if (issue.code !== 'invalid_union') return { issue, path };
    const branches = issue.errors.filter(branch => branch.length > 0).map(branch => deepest(branch, path));
    return branches.sort((a, b) => rank(b) - rank(a))[0] ?? { issue, path };
  });
  const best = flat.find(({ issue }) => issue.code === 'unrecognized_keys') ?? flat[0];
  if (best === undefined) throw new Error('a failed parse without an issue');
  return best;
}

/** Deeper is better; then what says more than "wrong type". */
function rank({ issue, path }: { readonly issue: Issue; readonly path: Path }): number {
  return path.length * 3 + (issue.code === 'unrecognized_keys' ? 2 : Number(issue.code !== 'invalid_type'));
}
