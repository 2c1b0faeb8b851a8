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

/** Faults: E033 what is defined twice, E031 an unknown name, E035 a floor that says too little; all there are. */
export function* nameFaults(register: RegisterFile, pointer: Pointer): Iterable<Fault> {
  yield* twiceFaults(register, pointer);
  for (const use of usesOf(register)) {
    if (!use.known.includes(use.name)) yield unknownName(pointer, use.path, use);
  }
  for (const [index, floor] of (register.floors ?? []).entries())
    yield* floorFaults(floor, ['floors', index], pointer);
}

function* twiceFaults(register: RegisterFile, { file, positionOf }: Pointer): Iterable<Fault> {
  const twice = (path: Path, name: string): Fault => new Fault('E033', { file, ...positionOf(path), name });
  for (const list of ['purposes', 'processors', 'floors'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of (register[list] ?? []).entries()) {
      if (seen.has(id)) yield twice([list, index, 'id'], id);
      seen.add(id);
    }
  }
  const { count = [], ignore = [] } = register.signals ?? {};
  for (const [index, type] of ignore.entries())
    if (count.includes(type) || ignore.indexOf(type) !== index)
      yield twice(['signals', 'ignore', index], type);
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

function* floorFaults(floor: FloorFile, path: Path, pointer: Pointer): Iterable<Fault> {
  const { law, other_law: other, period, from, evidence, systems } = floor;
  const wrong = (key: string, expected: string): Fault =>
    new Fault('E035', {
      file: pointer.file,
      ...pointer.positionOf([...path, key]),
      name: floor.id,
      expected,
    });
  const unknown = (key: string, kind: string, name: string, known: readonly string[]): Fault =>
    unknownName(pointer, [...path, key], { kind, name, known });
  if ((law === undefined) === (other === undefined))
    yield wrong('law', 'law: nl.awr-52, or other_law: "CAO 12"');
  const entry = law === undefined ? null : lawEntryOf(law);
  if (law !== undefined && entry === null) yield unknown('law', 'law', law, LAW_NAMES);
  else if (period === undefined && !entry?.period) yield wrong('id', 'period: P7Y');
  if (from !== undefined && fromOf(from) === null) yield unknown('from', 'date', from, FROM_WORDS);
  if (evidenceOf(evidence) === null)
    yield unknown('evidence', 'evidence', evidence, systems.flatMap(evidenceWords));
}

function evidenceWords(source: string): readonly string[] {
  return [`${source}.contact`, ...SIGNAL_TYPES.map(type => `${source}.activity.${type}`)];
}
