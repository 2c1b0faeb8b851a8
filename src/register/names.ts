// Names that register.yaml defines itself, checked where they are used: a typo is an error, never "matches nothing".

import { Fault } from '../model/fault.ts';
import { SIGNAL_TYPES } from '../model/signal.ts';
import { DEFAULT_CATEGORIES } from './default-categories.ts';
import { type Pointer, unknownName } from './faults.ts';
import type { FloorFile, RegisterFile } from './file-shape.ts';
import { evidenceOf, FROM_WORDS, fromOf, LAW_NAMES, lawEntryOf } from './floor-words.ts';

type Path = readonly PropertyKey[];

/** A name that is used, where, and what there is. */
interface Use {
  readonly path: Path;
  readonly kind: string;
  readonly name: string;
  readonly known: readonly string[];
}

/** Faults: E031 an unknown name, E033 one defined twice, E035 a floor that says too little. */
export function checkNames(register: RegisterFile, pointer: Pointer): void {
  checkTwice(register, pointer);
  for (const use of usesOf(register)) {
    if (!use.known.includes(use.name)) throw unknownName(pointer, use.path, use);
  }
  for (const [index, floor] of (register.floors ?? []).entries())
    checkFloor(floor, ['floors', index], pointer);
}

function checkTwice(register: RegisterFile, { file, positionOf }: Pointer): void {
  for (const list of ['purposes', 'processors', 'floors'] as const) {
    const seen = new Set<string>();
    register[list]?.forEach(({ id }, index) => {
      if (seen.has(id)) throw new Fault('E033', { file, ...positionOf([list, index, 'id']), name: id });
      seen.add(id);
    });
  }
  const { count = [], ignore = [] } = register.signals ?? {};
  const doubled = ignore.findIndex((type, index) => count.includes(type) || ignore.indexOf(type) !== index);
  if (doubled >= 0)
    throw new Fault('E033', {
      ...{ file, ...positionOf(['signals', 'ignore', doubled]) },
      name: ignore[doubled] ?? '',
    });
}

function* usesOf(register: RegisterFile): Iterable<Use> {
  const categories = [...Object.keys(DEFAULT_CATEGORIES), ...Object.keys(register.categories ?? {})];
  const systems = Object.keys(register.systems ?? {});
  yield* processorUses(register);
  for (const [index, { categories_max: own = [] }] of register.purposes.entries())
    yield* each(['purposes', index, 'categories_max'], 'category', own, categories);
  for (const [index, floor] of (register.floors ?? []).entries()) {
    yield* each(['floors', index, 'keeps'], 'category', floor.keeps, categories);
    yield* each(['floors', index, 'systems'], 'system', floor.systems, systems);
  }
  yield* labelUses(register, systems);
}

function* processorUses({ systems = {}, processors = [] }: RegisterFile): Iterable<Use> {
  const known = processors.map(({ id }) => id);
  for (const [system, { processor: name }] of Object.entries(systems))
    if (name !== undefined) yield { path: ['systems', system, 'processor'], kind: 'processor', name, known };
}

/** A source of labels is a system, where the register names its systems. */
function* labelUses({ labels = {}, purposes }: RegisterFile, systems: readonly string[]): Iterable<Use> {
  const known = purposes.map(({ id }) => id);
  for (const [source, own] of Object.entries(labels)) {
    if (systems.length > 0) yield { path: ['labels', source], kind: 'system', name: source, known: systems };
    for (const [label, name] of Object.entries(own))
      yield { path: ['labels', source, label], kind: 'purpose', name, known };
  }
}

function* each(path: Path, kind: string, names: readonly string[], known: readonly string[]): Iterable<Use> {
  for (const [index, name] of names.entries()) yield { path: [...path, index], kind, name, known };
}

function checkFloor(floor: FloorFile, path: Path, pointer: Pointer): void {
  const { law, other_law: other, period, from, evidence, systems } = floor;
  const at = (key: string): { file: string; line: number; column: number } => ({
    file: pointer.file,
    ...pointer.positionOf([...path, key]),
  });
  if ((law === undefined) === (other === undefined))
    throw new Fault('E035', {
      ...at('law'),
      name: floor.id,
      expected: 'law: nl.awr-52, or other_law: "CAO 12"',
    });
  const entry = law === undefined ? null : lawEntryOf(law);
  if (law !== undefined && entry === null)
    throw unknownName(pointer, [...path, 'law'], { kind: 'law', name: law, known: LAW_NAMES });
  if (period === undefined && !entry?.period)
    throw new Fault('E035', { ...at('id'), name: floor.id, expected: 'period: P7Y' });
  if (from !== undefined && fromOf(from) === null)
    throw unknownName(pointer, [...path, 'from'], { kind: 'date', name: from, known: FROM_WORDS });
  const proof = evidenceOf(evidence);
  if (proof === null)
    throw unknownName(pointer, [...path, 'evidence'], {
      kind: 'evidence',
      name: evidence,
      known: systems.flatMap(system => evidenceWords(system)),
    });
}

function evidenceWords(source: string): readonly string[] {
  return [`${source}.contact`, ...SIGNAL_TYPES.map(type => `${source}.activity.${type}`)];
}
