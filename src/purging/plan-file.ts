// The plan as a file: one person a line, keys and dates and hashes, no value of a cell. Text out, bytes in.

import { createHash } from 'node:crypto';
import type { CivilDate } from '../model/calendar.ts';
import type { GuardResult, PlannedPerson, PurgePlan } from '../model/purge.ts';

/** A plan and the text it is frozen as. */
export interface FrozenPlan {
  /** The first six hexadecimal digits of the hash. */
  readonly id: string;
  /** SHA-256 of the text. */
  readonly sha256: string;
  readonly text: string;
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
  const lines = (rows: readonly object[]): string => rows.map(row => `  ${JSON.stringify(row)}`).join(',\n');
  const guardRows = guards.map(({ isTripped, ...guard }) => ({ ...guard, is_tripped: isTripped }));
  const personRows = people.map(({ purpose, countedFrom, countedOn, deletableFrom, records }) => ({
    ...{ purpose, counted_from: countedFrom, counted_on: countedOn, deletable_from: deletableFrom, records },
  }));
  const text = `${opening}\n "guards": [\n${lines(guardRows)}\n ],\n "people": [\n${lines(personRows)}\n ]\n}\n`;
  const sha256 = sha256Of(text);
  return { id: sha256.slice(0, ID_DIGITS), sha256, text };
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

/** One person, one line. */
interface PersonJson {
  readonly purpose: string;
  readonly counted_from: PlannedPerson['countedFrom'];
  readonly counted_on: CivilDate | null;
  readonly deletable_from: CivilDate;
  readonly records: PlannedPerson['records'];
}

/** What people stand behind, and what each begins with. */
const PEOPLE = ',\n "people": [\n';
const OPENING = '  {';

/**
 * Null: a byte was changed since it was frozen, or another version wrote it. With that hash the text is what {@link freezePlan}
 * made, so its shape needs no further look. People are read line by line: a hundred thousand at once would be held twice.
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
    people: [...peopleIn(file, end + PEOPLE.length)],
  };
}

function* peopleIn(file: Buffer, from: number): Iterable<PlannedPerson> {
  for (let at = from; file.toString('utf8', at, at + OPENING.length) === OPENING; ) {
    const next = file.indexOf('\n', at) + 1;
    const line = file.toString('utf8', at, next).replace(/,?\n$/, '');
    const { purpose, counted_from, counted_on, deletable_from, records } = JSON.parse(line) as PersonJson;
    const [countedFrom, countedOn, deletableFrom] = [counted_from, counted_on, deletable_from];
    yield { purpose, countedFrom, countedOn, deletableFrom, records };
    at = next;
  }
}
