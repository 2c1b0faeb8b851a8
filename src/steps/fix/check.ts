// check: runs the rules over the views and keeps what they found. A rule that crashes is a crashed rule run; the others go on.

import { DETECTORS } from '../../detection/detect.ts';
import { addPeriod, type CivilDate, parsePeriod, subtractPeriod } from '../../model/calendar.ts';
import { judgeCells } from '../../model/cell.ts';
import { judgeNotes } from '../../model/detection.ts';
import type { Field } from '../../model/field.ts';
import { partsOf } from '../../model/identity.ts';
import type { AnyRule, RuleContext, RuleTools, Scalar, Severity, SourceInfo } from '../../model/rule.ts';
import { tidyEmail } from '../../normalising/email.ts';
import { JUDGES } from '../../normalising/judges.ts';
import { tidyPhone } from '../../normalising/phone.ts';
import { tidyPostcode } from '../../normalising/postcode.ts';
import { tidySpaces } from '../../normalising/spaces.ts';
import type { RuleRun } from '../../store/findings/findings.ts';
import { closeStore, inTransaction, openStoreReadOnly, type Store } from '../../store/open.ts';
import { currentFiles } from '../../store/records/snapshots.ts';
import { iterate } from '../../store/statement.ts';
import type { Pulse } from '../pulse.ts';
import type { FileColumn } from '../read/file-columns.ts';
import { type AnyFinding, keepFindings, type RuleOutcome } from './keep-findings.ts';

/** A rule with what the config says about it. */
export interface RuleToRun {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly options: object;
}

export interface CheckOptions {
  readonly runId: number;
  readonly rules: readonly RuleToRun[];
  readonly today: CivilDate;
  readonly pulse: Pulse;
  /** True: proposals of other rules stay. */
  readonly isOnlySome?: boolean;
  /** Told of a rule that crashed; the stack is a bug report, not for the user's eyes. */
  readonly onCrash: (rule: string, error: unknown) => void;
}

/** Runs the rules; returns how each went. All findings of a run are kept, or none. */
export async function checkRules(store: Store, options: CheckOptions): Promise<readonly RuleRun[]> {
  const reader = openStoreReadOnly(store.path);
  try {
    const sources = sourceInfos(store);
    const outcomes: RuleOutcome[] = [];
    for (const [index, toRun] of options.rules.entries()) {
      await options.pulse.beat({ rule: toRun.rule.meta.id }, index, options.rules.length);
      outcomes.push(await runRule(reader, toRun, sources, options));
    }
    await inTransaction(store, () => keepFindings(store, options, outcomes));
    return outcomes.map(outcome => outcome.run);
  } finally {
    closeStore(reader);
  }
}

/** The sources as rules see them, with the records each entity holds. */
export function sourceInfos(store: Store): readonly (SourceInfo & { readonly records: number })[] {
  const files = Map.groupBy(currentFiles(store), file => JSON.stringify([file.source, file.entity]));
  return [...files.values()].flatMap(group => {
    const [file] = group;
    if (!file) return [];
    const columns = group.flatMap(member => JSON.parse(member.columns) as FileColumn[]);
    const fields = [...new Set(columns.flatMap(column => column.field ?? []))];
    const records = group.reduce((total, member) => total + member.held, 0);
    return [{ source: file.source, entity: file.entity, fields, records }];
  });
}

async function runRule(
  reader: Store,
  toRun: RuleToRun,
  all: readonly (SourceInfo & { readonly records: number })[],
  options: CheckOptions,
): Promise<RuleOutcome> {
  const { rule, severity } = toRun;
  const candidates = all.filter(source => rule.meta.entities.includes(source.entity));
  const missing = candidates.map(source => ({ source, fields: missingFields(rule, source) }));
  const able = missing.filter(({ fields }) => fields.length === 0).map(({ source }) => source);
  const base = {
    rule: rule.meta.id,
    severity,
    options: { ...toRun.options },
    looked: able.reduce((total, source) => total + source.records, 0),
    notApplicable: missing
      .filter(({ fields }) => fields.length > 0)
      .map(({ source, fields }) => ({ source: source.source, missing: fields })),
  };
  if (able.length === 0) return { run: { ...base, status: 'not_applicable' }, findings: [] };
  const names = new Set(able.map(source => source.source));
  try {
    const findings: AnyFinding[] = [];
    for (const finding of rule.evaluate(
      contextOf(reader, toRun, able, options.today),
    ) as Iterable<AnyFinding>) {
      if (names.has(partsOf(finding.subject.key).source)) findings.push(finding);
      if (findings.length % 4096 === 4095)
        await options.pulse.beat({ rule: rule.meta.id }, findings.length, null);
    }
    return { run: { ...base, status: 'ran' }, findings };
  } catch (error) {
    if (isAbort(error)) throw error;
    options.onCrash(rule.meta.id, error);
    return { run: { ...base, status: 'crashed' }, findings: [] };
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** The first alternative of each requirement that no field of the source meets. */
function missingFields(rule: AnyRule, source: SourceInfo): readonly Field[] {
  return rule.meta.requires.flatMap(any =>
    any.some(field => source.fields.includes(field)) ? [] : any.slice(0, 1),
  );
}

function contextOf(
  reader: Store,
  toRun: RuleToRun,
  sources: readonly SourceInfo[],
  today: CivilDate,
): RuleContext<object> {
  return {
    options: toRun.options,
    today,
    sources,
    select: <Row>(sql: string, parameters: Readonly<Record<string, Scalar>> = {}) =>
      iterate<Row>(reader, sql, parameters),
    tools: TOOLS,
  };
}

const TOOLS: RuleTools = {
  calendar: { addPeriod, subtractPeriod, parsePeriod },
  tidy: { spaces: tidySpaces, email: tidyEmail, phone: tidyPhone, postcode: tidyPostcode },
  judge: JUDGES,
  detect: DETECTORS,
  notes: judgeNotes,
  cells: judgeCells,
};
