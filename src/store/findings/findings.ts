// Findings and rule runs: facts as JSON, no words. May not render.

import type { CivilDate } from '../../model/calendar.ts';
import type { Field } from '../../model/field.ts';
import type { Fingerprint, RecordKey } from '../../model/identity.ts';
import type { Severity } from '../../model/rule.ts';
import type { Store } from '../open.ts';
import { all, prepared, run } from '../statement.ts';

/** How one rule went in one run. */
export interface RuleRun {
  readonly rule: string;
  readonly status: 'ran' | 'not_applicable' | 'crashed';
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
  /** Records it could look at. */
  readonly looked: number;
  readonly notApplicable: readonly { readonly source: string; readonly missing: readonly Field[] }[];
}

/** A finding as it is kept. */
export interface StoredFinding {
  readonly fingerprint: Fingerprint;
  readonly rule: string;
  readonly recordKey: RecordKey;
  readonly field: Field | null;
  readonly message: string;
  readonly data: object;
  readonly related: readonly RecordKey[];
  readonly restsOn: CivilDate | null;
}

/** With how many records of that id it was found: more than one only where several share it. */
export interface CountedFinding extends StoredFinding {
  readonly records: number;
}

export function addRuleRun(store: Store, runId: number, ruleRun: RuleRun): void {
  run(
    store,
    `insert into rule_run (run_id, rule, status, severity, options, looked, not_applicable)
     values (:runId, :rule, :status, :severity, :options, :looked, :notApplicable)`,
    {
      ...ruleRun,
      runId,
      options: JSON.stringify(ruleRun.options),
      notApplicable: JSON.stringify(ruleRun.notApplicable),
    },
  );
}

/** Rule runs of a run, by rule. */
export function ruleRuns(store: Store, runId: number): readonly RuleRun[] {
  return all<Omit<RuleRun, 'options' | 'notApplicable'> & { options: string; notApplicable: string }>(
    store,
    `select rule, status, severity, options, looked, not_applicable as notApplicable from rule_run where run_id = ? order by rule`,
    [runId],
  ).map(row => ({ ...row, options: JSON.parse(row.options), notApplicable: JSON.parse(row.notApplicable) }));
}

/** Adds findings; records of one id share a fingerprint: it is kept once, and how often it came. */
export function findingWriter(store: Store, runId: number): (finding: StoredFinding) => void {
  const insert = prepared(
    store,
    `insert into finding (run_id, fingerprint, rule, record_key, field, message, data, related, rests_on)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do update set records = records + 1`,
  );
  return finding =>
    void insert(
      ...[runId, finding.fingerprint, finding.rule, finding.recordKey, finding.field, finding.message],
      ...[JSON.stringify(finding.data), JSON.stringify(finding.related), finding.restsOn],
    );
}

/** Findings of a run, in a fixed order. */
export function findings(store: Store, runId: number): readonly CountedFinding[] {
  return all<Omit<CountedFinding, 'data' | 'related'> & { data: string; related: string }>(
    store,
    `select fingerprint, rule, record_key as recordKey, field, message, data, related, rests_on as restsOn, records
     from finding where run_id = ? order by rule, record_key, field`,
    [runId],
  ).map(row => ({ ...row, data: JSON.parse(row.data), related: JSON.parse(row.related) }));
}
