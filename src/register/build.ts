// The parsed file → the Register: names resolved, what was left out filled in. Gets a file whose own names were checked.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type {
  AppliesWhen,
  Category,
  EndsWhen,
  Floor,
  ListOrNone,
  Purpose,
  Register,
} from '../model/register.ts';
import { CALENDAR_YEAR_END } from '../model/year-end.ts';
import { DEFAULT_CATEGORIES } from './default-categories.ts';
import type { ConditionFile, EndingFile, FloorFile, PurposeFile, RegisterFile } from './file-shape.ts';
import { evidenceOf, fromOf, lawEntryOf } from './floor-words.ts';
import { DEFAULT_COUNTED } from './signals.ts';

export function toRegister(file: RegisterFile, text: string, fileName: string): Register {
  const ignored = new Set(file.signals?.ignore ?? []);
  const { dpo } = file;
  return {
    // Without its folder: where it lies on one machine says nothing, and reports go to others.
    id: basename(fileName),
    isExample: false,
    sha256: createHash('sha256').update(text).digest('hex'),
    controller: controllerOf(file.controller),
    dpo: dpo && 'name' in dpo ? { name: dpo.name, contact: dpo.contact ?? null } : null,
    noDpoBecause: dpo && 'none' in dpo ? dpo.none : null,
    systems: systemsOf(file),
    processors: processorsOf(file),
    categories: categoriesOf(file),
    purposes: file.purposes.map(toPurpose),
    floors: (file.floors ?? []).map(toFloor),
    departments: file.departments ?? {},
    steward: file.steward ?? null,
    transfers: listOf(file.transfers),
    security: listOf(file.security),
    minorsUnder: file.minors?.under ?? MINORS_UNDER,
    labels: file.labels ?? {},
    anyLabel: false,
    countedSignals: new Set((file.signals?.count ?? DEFAULT_COUNTED).filter(type => !ignored.has(type))),
  };
}

/** UAVG 5: sixteen. */
const MINORS_UNDER = 16;

function controllerOf(file: RegisterFile['controller']): Register['controller'] {
  if (file === undefined) return null;
  return {
    name: file.name,
    contact: file.contact ?? null,
    organisationType: file.org_type ?? null,
    isPublicBody: file.public_body ?? file.org_type === 'public_body',
    fiscalYearEnd: file.fiscal_year_end ?? CALENDAR_YEAR_END,
  };
}

function systemsOf(file: RegisterFile): Register['systems'] {
  const systems = Object.entries(file.systems ?? {}).map(([name, system]) => [
    name,
    {
      name,
      processor: system.processor ?? null,
      binDays: system.bin_days ?? 0,
      backupDays: system.backup_days ?? 0,
      maxAgeHours: system.max_age ?? null,
      owner: system.owner ?? null,
    },
  ]);
  return Object.fromEntries(systems) as Register['systems'];
}

function processorsOf(file: RegisterFile): Register['processors'] {
  return (file.processors ?? []).map(processor => ({
    id: processor.id,
    name: processor.name ?? processor.id,
    agreementSignedOn: processor.dpa_signed ?? null,
    agreementEndsOn: processor.dpa_ends ?? null,
    country: processor.country ?? null,
  }));
}

/** The register's own, and the known ones it does not define anew. */
function categoriesOf(file: RegisterFile): Readonly<Record<string, Category>> {
  const known = Object.entries(DEFAULT_CATEGORIES).map(([name, fields]) => ({ name, special: null, fields }));
  const own = Object.entries(file.categories ?? {}).map(([name, { special, fields }]) => ({
    name,
    special: special ?? null,
    fields,
  }));
  return Object.fromEntries([...known, ...own].map(category => [category.name, category]));
}

function listOf(list: readonly string[] | { readonly none: string } | undefined): ListOrNone {
  if (list === undefined) return { items: [], noneBecause: null };
  return 'none' in list ? { items: [], noneBecause: list.none } : { items: list, noneBecause: null };
}

function toPurpose(purpose: PurposeFile): Purpose {
  const { basis, owner, retention, consent_proof: proof } = purpose;
  return {
    id: purpose.id,
    title: purpose.title,
    process: purpose.process ?? [],
    basis: basisOf(basis),
    appliesWhen: purpose.applies_when?.any.map(toCondition) ?? [{ kind: 'label' }],
    endsWhen: (purpose.ends_when ?? []).map(toEnd),
    subjects: purpose.subjects ?? [],
    categoriesMax: purpose.categories_max ?? null,
    recipients: listOf(purpose.recipients),
    channels: purpose.channels ?? [],
    customerException: purpose.customer_exception ?? null,
    ...ownerOf(owner),
    review: purpose.review ?? null,
    reviewLapse: purpose.review_lapse ?? null,
    retention: { period: retention.after_end, why: retention.why ?? null },
    consentProof: proof ? { period: proof.period, why: proof.why ?? null } : null,
  };
}

function basisOf(basis: PurposeFile['basis']): Purpose['basis'] {
  return {
    article: basis.article,
    textVersions: basis.text_versions ?? [],
    refresh: basis.refresh ?? null,
    specialGround: basis.special_ground ?? null,
    balancingTestOn: basis.balancing_test ?? null,
  };
}

function ownerOf(owner: PurposeFile['owner']): Pick<Purpose, 'department' | 'person'> {
  return { department: owner?.department ?? null, person: owner?.person ?? null };
}

function toCondition({ record, signal, within, open, record_type: type }: ConditionFile): AppliesWhen {
  if (record !== undefined) return { kind: 'record' };
  if (signal !== undefined && within !== undefined) return { kind: 'signal', type: signal, within };
  if (open !== undefined) return { kind: 'open', types: open };
  return type === undefined ? { kind: 'label' } : { kind: 'record_type', type };
}

function toEnd(end: EndingFile): EndsWhen {
  return typeof end === 'string' ? { kind: end } : { kind: 'no_signal_for', period: end.no_signal_for };
}

/** What the register leaves out, the law pack says. */
function toFloor(floor: FloorFile): Floor {
  const entry = floor.law === undefined ? null : lawEntryOf(floor.law);
  const from = floor.from === undefined ? null : fromOf(floor.from);
  const evidence = evidenceOf(floor.evidence);
  const period = floor.period ?? entry?.period;
  if (evidence === null || !period) throw new Error(`floor ${floor.id} was not checked`);
  return {
    id: floor.id,
    law: entry?.article ?? floor.other_law ?? floor.law ?? '',
    lawId: entry?.id ?? null,
    period,
    anchor: from?.anchor ?? entry?.anchor ?? 'event',
    of: from?.of ?? evidence.type ?? 'created',
    evidence,
    systems: floor.systems,
    keeps: floor.keeps,
  };
}
