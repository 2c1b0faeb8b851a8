// The register in the store, so that rules can read it through views. May not judge it.

import type { Register } from '../../model/register.ts';
import type { Store } from '../open.ts';
import { prepared, run } from '../statement.ts';

/** Replaces the register in the store by this one. */
export function keepRegister(store: Store, register: Register): void {
  for (const table of ['setting', 'purpose', 'staff', 'label', 'category', 'system', 'processor'])
    run(store, `delete from register_${table}`);
  keepSettings(store, register);
  keepPurposes(store, register);
  keepStaff(store, register);
  const label = prepared(store, 'insert into register_label values (?, ?, ?)');
  for (const [source, labels] of Object.entries(register.labels))
    for (const [name, purposeId] of Object.entries(labels)) label(source, name, purposeId);
  const category = prepared(store, 'insert or ignore into register_category values (?, ?, ?)');
  for (const { name, fields, special } of Object.values(register.categories))
    for (const field of fields) category(name, field, special);
  const system = prepared(store, 'insert into register_system values (?, ?, ?, ?, ?, ?)');
  for (const { name, processor, binDays, backupDays, maxAgeHours, owner } of Object.values(register.systems))
    system(name, processor, binDays, backupDays, maxAgeHours, owner);
  const processor = prepared(store, 'insert into register_processor values (?, ?, ?, ?, ?)');
  for (const { id, name, agreementSignedOn, agreementEndsOn, country } of register.processors)
    processor(id, name, agreementSignedOn, agreementEndsOn, country);
}

function keepSettings(store: Store, register: Register): void {
  const { controller } = register;
  const settings: Readonly<Record<string, string | null>> = {
    register: register.id,
    sha256: register.sha256,
    is_example: String(Number(register.isExample)),
    controller: controller?.name ?? null,
    organisation_type: controller?.organisationType ?? null,
    is_public_body: controller ? String(Number(controller.isPublicBody)) : null,
    fiscal_year_end: controller?.fiscalYearEnd ?? null,
    steward: register.steward,
    minors_under: String(register.minorsUnder),
  };
  const setting = prepared(store, 'insert into register_setting values (?, ?)');
  for (const [name, value] of Object.entries(settings)) setting(name, value);
}

function keepStaff(store: Store, { purposes, departments }: Register): void {
  const staff = prepared(store, 'insert or ignore into register_staff values (?, ?)');
  for (const { department, person } of purposes)
    if (department !== null && person !== null) staff(department, person);
  for (const [department, people] of Object.entries(departments))
    for (const person of people) staff(department, person);
}

function keepPurposes(store: Store, { purposes }: Register): void {
  const marks = Array.from({ length: 17 }, () => '?').join(', ');
  const purpose = prepared(store, `insert into register_purpose values (${marks})`);
  for (const [position, one] of purposes.entries())
    purpose(
      ...[
        one.id,
        position,
        one.title,
        one.basis.article,
        one.department,
        one.person,
        one.review,
        one.reviewLapse,
      ],
      ...[JSON.stringify(one.basis.textVersions), one.basis.refresh, JSON.stringify(one.channels)],
      ...[one.customerException, one.categoriesMax === null ? null : JSON.stringify(one.categoriesMax)],
      ...[JSON.stringify(one.appliesWhen), JSON.stringify(one.endsWhen)],
      ...[one.retention.period, one.retention.why],
    );
}
