// The header lists of the shared facts, each beside its truth in fixtures/profiles. May not know how a header is mapped.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DetectedEntity, Field } from '../../src/model/field.ts';
import { ROOT, SHARED } from '../support/cli.ts';

/** What must be found of a header, by question. */
export const ASPECTS = [
  'id',
  'name',
  'email',
  'owner',
  'activity',
  'created',
  'modified',
  'consent',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What a reader of the facts says about a list: header → field by aspect; null: the list has none. */
export type Truth = {
  readonly profile: string | null;
  readonly entity: DetectedEntity | null;
  readonly verified: boolean;
  /** Columns without which the list is another one. */
  readonly hinges_on?: readonly string[];
} & Readonly<Record<Aspect, Readonly<Record<string, Field>> | null>>;

/** The facts about a list that are used here. */
export interface ListFacts {
  readonly headers: readonly string[];
  readonly verified?: boolean;
  readonly idColumn?: string | null;
  readonly ownerColumn?: string;
  readonly createdColumn?: string;
  readonly modifiedColumn?: string;
  readonly lastActivityColumn?: string;
  readonly optOutColumns?: readonly string[];
  readonly consentColumns?: readonly string[];
}

export interface HeaderList {
  /** `system.list`. */
  readonly name: string;
  readonly facts: ListFacts;
  readonly truth: Truth;
}

const FACTS = join(SHARED, 'crm/crm-headers.json');
/** False where the folder with the shared facts is absent. */
export const HAS_FACTS: boolean = existsSync(FACTS);
if (!HAS_FACTS) console.log(`skipped, for want of ${FACTS}: header lists against their truth`);

/** File of fixtures/profiles → list → truth. */
export const TRUTHS: ReadonlyMap<string, Readonly<Record<string, Truth>>> = new Map(
  readdirSync(join(ROOT, 'fixtures/profiles')).map(file => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(ROOT, 'fixtures/profiles', file), 'utf8')),
  ]),
);

/** All lists, those without headers too. */
export const HEADER_LISTS: readonly HeaderList[] = HAS_FACTS ? readLists() : [];

function readLists(): readonly HeaderList[] {
  const systems = JSON.parse(readFileSync(FACTS, 'utf8')) as Record<string, Record<string, ListFacts>>;
  return Object.entries(systems).flatMap(([system, lists]) =>
    Object.entries(lists).map(([list, facts]) => {
      const truth = TRUTHS.get(system.replaceAll('_', '-'))?.[list];
      if (truth === undefined) throw new Error(`no truth for ${system}.${list}`);
      return { name: `${system}.${list}`, facts, truth };
    }),
  );
}
