// The rows of a client edition that shows records: by a pseudonym that lasts for one report, or by their key and with their values. May
// not show a value unless it is asked for.

import { createHmac } from 'node:crypto';
import type { RecordKey } from '../../model/identity.ts';
import type { DuplicateGroup, ReportModel } from '../model.ts';
import type { ClientGroup, ClientRows } from './model.ts';

/** Records that are named of one rule, and groups: the edition stays within ten pages. */
const KEYS_SHOWN = 12;
const GROUPS_SHOWN = 4;

/** How a record is called. */
export type Naming = (key: RecordKey) => string;

/** A keyed hash: the same record has the same name throughout one report, and nobody can find the record by it without the key. */
export function pseudonyms(secret: Uint8Array): Naming {
  return key => `p-${createHmac('sha256', secret).update(key).digest('hex').slice(0, 12)}`;
}

/** `rules`: whose records are named. */
export function clientRows(
  { findings, duplicateGroups }: ReportModel,
  rules: readonly string[],
  { nameOf, withValues }: { readonly nameOf: Naming; readonly withValues: boolean },
): ClientRows {
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  return {
    records: rules.map(rule => {
      const keys = [...new Set((byRule.get(rule) ?? []).map(({ key }) => nameOf(key)))];
      return { rule, keys: keys.sort().slice(0, KEYS_SHOWN), of: keys.length };
    }),
    groups: duplicateGroups.slice(0, GROUPS_SHOWN).map(group => clientGroup(group, nameOf, withValues)),
    groupsOf: duplicateGroups.length,
  };
}

function clientGroup(
  { number, source, zone, members, fields, values }: DuplicateGroup,
  nameOf: Naming,
  withValues: boolean,
): ClientGroup {
  return {
    ...{ number, source, zone },
    keys: members.map(({ key }) => nameOf(key)),
    fields: fields.map(({ field, agreement }, at) => ({
      ...{ field, agreement },
      values:
        withValues && values !== undefined ? members.map((_, index) => values[index]?.[at] ?? null) : null,
    })),
  };
}
