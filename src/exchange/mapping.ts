// Which column is which field: what the user says > a known system > a saved mapping > the dictionary > a word that another
// column settles > a suggestion. Pure; may not read a file. (Design exchange.md, "Mapping".)

import { Fault } from '../model/fault.ts';
import {
  type DetectedEntity,
  type Entity,
  FIELDS,
  type Field,
  isField,
  isStored,
  takesMany,
} from '../model/field.ts';
import type { SignalType } from '../model/signal.ts';
import { closest } from '../normalising/closest.ts';
import {
  addSuggestions,
  type ColumnBy,
  type ColumnMapping,
  type Context,
  keepFirst,
  mapColumn,
  type SavedMapping,
  savedField,
} from './column.ts';
import { activityTypeOf, detectEntity, documentType } from './detection.ts';
import { lookUpHeader, resolveAmbiguous, sharedPrefix } from './dictionary.ts';
import type { Profile, ProfileEntity } from './profile.ts';
import { factOf, type Recognition, recogniseProfile } from './recognition.ts';

/** Who mapped a column where no saved mapping was given. */
export type MappedBy = Exclude<ColumnBy, 'saved'>;

/** What a file was recognised as. */
export interface Mapping<By extends ColumnBy = MappedBy> {
  readonly profile: Profile | null;
  readonly profileEntity: ProfileEntity | null;
  /** True: the list of the profile that matched was seen in a public source. */
  readonly isVerified: boolean;
  /** What the file is. */
  readonly detected: DetectedEntity;
  /** `detected` where the store has a table for it; else activity, which makes nobody a person. Ask {@link isStored}. */
  readonly entity: Entity;
  /** What an activity of this file is; null: neither the profile nor the file name says. */
  readonly activityType: SignalType | null;
  /** Subscription status of everybody in the file, where its name says so (Mailchimp). */
  readonly subscriptionStatus: string | null;
  /**
   * 0…1. 1: the signature of a list of a known system that was seen in a source; 0.9: of one that was not. Else the share of
   * the named columns that user, saved mapping, dictionary or context mapped (a suggestion counts half), times 0.8.
   */
  readonly confidence: number;
  /** Columns to ask about: their place, and what they could be. */
  readonly ambiguities: readonly { readonly index: number; readonly fields: readonly Field[] }[];
  readonly columns: readonly ColumnMapping<By>[];
}

/** What the user said about the columns: field → header, or headers where the field takes several. */
export type UserMap = ReadonlyMap<Field, readonly string[]>;

/** What a caller adds to the header. */
export interface MappingOptions {
  readonly saved?: SavedMapping | null;
  /** True: a suggestion that is clear is applied. False (default): it is only shown. */
  readonly applySuggestions?: boolean;
}

const SHARE_OF_DICTIONARY = 0.8;
const UNVERIFIED = 0.9;

/**
 * Maps the columns of a file. The name of the file is evidence too. Faults: E021 a header the user names is not there.
 */
export function mapColumns(
  header: readonly string[],
  userMap: UserMap,
  file: string,
  options?: MappingOptions & { readonly saved?: null },
): Mapping;
export function mapColumns(
  header: readonly string[],
  userMap: UserMap,
  file: string,
  options: MappingOptions,
): Mapping<ColumnBy>;
export function mapColumns(
  header: readonly string[],
  userMap: UserMap,
  file: string,
  options: MappingOptions = {},
): Mapping<ColumnBy> {
  const saved = options.saved ?? null;
  const chosen = userColumns(header, userMap, file);
  const recognised = recogniseProfile(header, file);
  const prefix = recognised === null ? sharedPrefix(header) : null;
  const names = prefix === null ? header : header.map(name => name.trim().slice(prefix.length));
  const detected =
    recognised?.entity.entity ??
    detectUnknown({ names, chosen, saved, header, file }, prefix?.isOrganisation === true);
  const context: Context = { header, names, recognised, detected, saved, chosen };
  const mapped = keepFirst(header.map((_, index) => mapColumn(context, index)));
  const columns = addSuggestions(mapped, context, options.applySuggestions === true);
  return {
    profile: recognised?.profile ?? null,
    profileEntity: recognised?.entity ?? null,
    isVerified: recognised?.entity.isVerified ?? false,
    detected,
    entity: isStored(detected) ? detected : 'activity',
    activityType:
      recognised?.entity.activityType ??
      (detected === 'activity' ? (activityTypeOf(file) ?? documentType(names)) : null),
    subscriptionStatus: recognised ? (factOf(recognised.profile, file)?.subscriptionStatus ?? null) : null,
    confidence: confidenceOf(recognised, columns),
    ambiguities: columns
      .filter(({ ambiguous }) => ambiguous.length > 0)
      .map(({ index, ambiguous }) => ({ index, fields: ambiguous })),
    columns,
  };
}

/** Reads `--map field=column`. Fault E022: no such field. */
export function readUserMap(pairs: readonly string[]): UserMap {
  const map = new Map<Field, readonly string[]>();
  for (const pair of pairs) {
    const cut = pair.indexOf('=');
    const field = (cut < 0 ? pair : pair.slice(0, cut)).trim();
    if (!isField(field)) throw new Fault('E022', { field, suggestion: closest(field, FIELDS) });
    if (cut < 0) throw new Fault('E003', { option: '--map', value: pair, expected: 'field=column' });
    const before = takesMany(field) ? (map.get(field) ?? []) : [];
    map.set(field, [...before, pair.slice(cut + 1).trim()]);
  }
  return map;
}

function userColumns(header: readonly string[], userMap: UserMap, file: string): ReadonlyMap<number, Field> {
  const chosen = new Map<number, Field>();
  const told = [...userMap].flatMap(([field, headers]) => headers.map(name => [field, name] as const));
  for (const [field, name] of told) {
    const index = header.findIndex(cell => cell === name || cell.trim().toLowerCase() === name.toLowerCase());
    if (index < 0) throw new Fault('E021', { file, header: name, suggestion: closest(name, header) });
    chosen.set(index, field);
  }
  return chosen;
}

function detectUnknown(
  file: Pick<Context, 'names' | 'chosen' | 'saved' | 'header'> & { readonly file: string },
  isOrganisation: boolean,
): DetectedEntity {
  const { names, chosen, saved, header } = file;
  const told = header.map((name, index) => chosen.get(index) ?? savedField(saved, name));
  const fieldsAs = (entity: DetectedEntity): ReadonlySet<Field> =>
    new Set(
      names.flatMap((name, index) => {
        const known = told[index];
        if (known !== undefined) return known ?? [];
        const found = lookUpHeader(name, entity);
        if (found === null) return [];
        return 'field' in found ? found.field : (resolveAmbiguous(name, names, entity) ?? []);
      }),
    );
  const maybePerson = names.some((name, index) => {
    const found = told[index] === undefined ? lookUpHeader(name) : null;
    return found !== null && 'ambiguous' in found && found.ambiguous.includes('formatted_name');
  });
  const people = fieldsAs('contact');
  const width = names.filter(name => name.trim() !== '').length;
  const detected = detectEntity(
    {
      people,
      events: fieldsAs('activity'),
      consents: fieldsAs('consent'),
      maybePerson,
      width,
      numbers: documentType(names),
    },
    file.file,
  );
  return isOrganisation && detected === 'contact' ? 'organisation' : detected;
}

function confidenceOf(recognised: Recognition | null, columns: readonly ColumnMapping[]): number {
  if (recognised !== null) return recognised.entity.isVerified ? 1 : UNVERIFIED;
  const named = columns.filter(({ header }) => header.trim() !== '');
  const mapped = named.filter(({ field }) => field !== null);
  const suggested = mapped.filter(({ by }) => by === 'suggestion').length;
  return named.length === 0 ? 0 : (SHARE_OF_DICTIONARY * (mapped.length - suggested / 2)) / named.length;
}

/** Columns mapped to a field, in the order of the file. */
export function columnsOf<By extends ColumnBy>(
  mapping: Pick<Mapping<By>, 'columns'>,
  field: Field,
): readonly ColumnMapping<By>[] {
  return mapping.columns.filter(column => column.field === field);
}
