// Which system and which of its lists a header belongs to. Pure: compares header names with the facts of the profiles; may
// not look at values, nor know one system.

import type { Field } from '../model/field.ts';
import type { FileNameFact, NameForm, Names, Profile, ProfileEntity } from './profile.ts';
import { PROFILES } from './profiles/index.ts';

/** What a header was recognised as. */
export interface Recognition {
  readonly profile: Profile;
  readonly entity: ProfileEntity;
  /** Distinct headers that the list knows, mapped or not. */
  readonly known: number;
  /** The field of a header; null: known, and holds nothing that is read; undefined: not known to the list. */
  readonly fieldOf: (header: string) => Field | null | undefined;
}

type Key = (name: string) => string;

/** Names and patterns, looked up by the key of a header. */
interface Lookup<Value> {
  readonly names: ReadonlyMap<string, Value>;
  readonly patterns: readonly { readonly pattern: RegExp; readonly value: Value }[];
}

interface CompiledList {
  readonly profile: Profile;
  readonly entity: ProfileEntity;
  readonly key: Key;
  readonly marks: readonly { readonly atLeast: number; readonly of: Lookup<true> }[];
  readonly without: Lookup<true>;
  readonly columns: Lookup<Field | null>;
}

/** Per form: how a name of a profile is written in a file, and how a header is compared with it. */
const FORMS: Readonly<Record<NameForm, readonly { readonly name: Key; readonly header: Key }[]>> = {
  exact: [{ name: bare, header: bare }],
  api: [
    { name: bare, header: bare },
    { name: name => bare(name).toUpperCase(), header: bare },
  ],
  label: [{ name: label, header: label }],
};

const LISTS: readonly CompiledList[] = PROFILES.flatMap(profile =>
  profile.entities.flatMap(entity =>
    FORMS[entity.names].map(({ name, header }) => compile(profile, entity, { name, header })),
  ),
);

const KEYS: ReadonlySet<Key> = new Set(LISTS.map(({ key }) => key));

/** The system and list whose marks are in the header; the one that knows most of it. Null: none. */
export function recogniseProfile(header: readonly string[], file = ''): Recognition | null {
  const written = new Map([...KEYS].map(key => [key, distinct(header.map(key))] as const));
  const hits = LISTS.flatMap(list => {
    const names = written.get(list.key) ?? [];
    if (!fits(list, names)) return [];
    const known = names.filter(name => find(list.columns, name) !== undefined).length;
    if (list.entity.isWhole === true && known < names.length) return [];
    return [{ list, known }];
  });
  const best = hits.sort(
    (a, b) =>
      b.known - a.known ||
      Number(factOf(b.list.profile, file) !== null) - Number(factOf(a.list.profile, file) !== null) ||
      a.list.columns.names.size - b.list.columns.names.size,
  )[0];
  if (best === undefined) return null;
  const { profile, entity, columns, key } = best.list;
  return { profile, entity, known: best.known, fieldOf: name => find(columns, key(name)) };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter(name => name !== '');
}

/** What the name of a file says, for a system that puts facts in file names; the folder does not count. */
export function factOf(profile: Profile, file: string): FileNameFact | null {
  const name = baseName(file).toLowerCase();
  return profile.fileNames?.find(fact => name.startsWith(fact.startsWith)) ?? null;
}

/** The last part of a path, of either kind of slash. */
export function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? '';
}

function fits(list: CompiledList, names: readonly string[]): boolean {
  const hasAll = list.marks.every(
    ({ atLeast, of }) => names.filter(name => find(of, name) === true).length >= atLeast,
  );
  return hasAll && !names.some(name => find(list.without, name) === true);
}

function compile(profile: Profile, entity: ProfileEntity, form: { name: Key; header: Key }): CompiledList {
  const fields = Object.entries(entity.columns).flatMap(([field, names]) =>
    split(names).map(name => [name, field as Field] as const),
  );
  const others = split(entity.others ?? '').map(name => [name, null] as const);
  return {
    profile,
    entity,
    key: form.header,
    marks: entity.marks.map(({ atLeast, of }) => ({ atLeast, of: presence(of, form.name) })),
    without: presence(entity.without ?? '', form.name),
    columns: lookup([...others, ...fields], form.name),
  };
}

function presence(names: Names, key: Key): Lookup<true> {
  return lookup(
    split(names).map(name => [name, true]),
    key,
  );
}

/** A later entry of the same name replaces an earlier one. */
function lookup<Value>(entries: readonly (readonly [string, Value])[], key: Key): Lookup<Value> {
  const isPattern = (name: string): boolean => /[#*]/.test(name);
  return {
    names: new Map(
      entries.filter(([name]) => !isPattern(name)).map(([name, value]) => [key(name), value] as const),
    ),
    patterns: entries
      .filter(([name]) => isPattern(name))
      .map(([name, value]) => ({ pattern: patternOf(key(name)), value }))
      .reverse(),
  };
}

function patternOf(name: string): RegExp {
  const source = name
    .replace(/[\\^$.+?()[\]{}|/]/g, '\\$&')
    .replaceAll('#', '\\d+')
    .replaceAll('*', '.+');
  return new RegExp(`^${source}$`, 'su');
}

function find<Value>(table: Lookup<Value>, key: string): Value | undefined {
  const exact = table.names.get(key);
  return exact === undefined ? table.patterns.find(({ pattern }) => pattern.test(key))?.value : exact;
}

function split(names: Names): readonly string[] {
  return names === '' ? [] : names.split('|');
}

function bare(name: string): string {
  return name.trim();
}

/** Punctuation stays: `Deal - Owner` and `Deal owner` are of two systems. */
function label(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
