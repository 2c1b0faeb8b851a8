// The plan as a file: one person a line, keys and dates and hashes, no value of a cell. Text out, bytes in.

import { createHash } from 'node:crypto';
import type { CivilDate } from '../model/calendar.ts';
import type { GuardResult, PurgePlan } from '../model/purge.ts';
import { peopleIn } from './plan-people.ts';

/** A plan and the bytes it is frozen as. */
export interface FrozenPlan {
  /** The first six hexadecimal digits of the hash. */
  readonly id: string;
  /** SHA-256 of the bytes. */
  readonly sha256: string;
  /** One behind the other. */
  readonly parts: readonly Uint8Array[];
}

const ID_DIGITS = 6;

export function freezePlan(plan: PurgePlan): FrozenPlan {
  const { people, guards, ...head } = plan;
  const opening = JSON.stringify(
    {
      schema_version: head.schema_version,
      planned_on: head.plannedOn,
      planned_by: head.plannedBy,
      valid_through: head.validThrough,
      tool_version: head.toolVersion,
      register: head.register,
      law_pack: head.lawPack,
      counts: head.counts,
    },
    null,
    1,
  ).replace(/\n\}$/, ',');
  const guardRows = guards.map(
    ({ isTripped, ...guard }) => `  ${JSON.stringify({ ...guard, is_tripped: isTripped })}`,
  );
  const parts = [
    Buffer.from(`${opening}\n "guards": [\n${guardRows.join(',\n')}\n ]${PEOPLE}`),
    ...withoutLastComma(people.lines),
    Buffer.from(CLOSING),
  ];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const sha256 = hash.digest('hex');
  return { id: sha256.slice(0, ID_DIGITS), sha256, parts };
}

/** The last line stands before no other. */
function withoutLastComma(lines: readonly Uint8Array[]): readonly Uint8Array[] {
  const last = lines.at(-1);
  return last === undefined ? [] : [...lines.slice(0, -1), last.subarray(0, -',\n'.length)];
}

export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The file as JSON, without its people. */
interface PlanJson {
  readonly schema_version: number;
  readonly planned_on: CivilDate;
  readonly planned_by: string;
  readonly valid_through: CivilDate;
  readonly tool_version: string;
  readonly register: PurgePlan['register'];
  readonly law_pack: PurgePlan['lawPack'];
  readonly counts: PurgePlan['counts'];
  readonly guards: readonly (Omit<GuardResult, 'isTripped'> & { readonly is_tripped: boolean })[];
}

/** What people stand behind, and what stands behind them. */
const PEOPLE = ',\n "people": [\n';
const CLOSING = '\n ]\n}\n';

/**
 * Null: a byte was changed since it was frozen, or another version wrote it. With that hash the bytes are what {@link freezePlan}
 * made, so their shape needs no further look. The file stays in memory as long as its people are asked for.
 */
export function thawPlan(file: Buffer, sha256: string): PurgePlan | null {
  if (sha256Of(file) !== sha256) return null;
  const end = file.lastIndexOf(PEOPLE);
  const json = JSON.parse(`${file.toString('utf8', 0, end)}}`) as PlanJson;
  if (json.schema_version !== 1) return null;
  const { planned_on, planned_by, valid_through, tool_version, law_pack, register, counts } = json;
  return {
    ...{ schema_version: 1, register, counts, lawPack: law_pack, toolVersion: tool_version },
    ...{ plannedOn: planned_on, plannedBy: planned_by, validThrough: valid_through },
    guards: json.guards.map(({ is_tripped: isTripped, ...guard }) => ({ ...guard, isTripped })),
    people: peopleIn([file.subarray(end + PEOPLE.length, -CLOSING.length)]),
  };
}
