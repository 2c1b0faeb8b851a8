// report: gathers what a run found into the one view model. Reads only; holds no value of a personal field.

import type { ActionKind } from '../../model/action.ts';
import type { CivilDate } from '../../model/calendar.ts';
import { partsOf } from '../../model/identity.ts';
import { type Register, silenceOf } from '../../model/register.ts';
import { type AnyRule, type MessageWords, SEVERITIES, type Severity } from '../../model/rule.ts';
import { LAW_PACK } from '../../register/law-pack.ts';
import { unreadLaw } from '../../register/leaned-on.ts';
import type { FindingRow, PurposeSummary, ReportModel, RuleReport, Totals } from '../../reports/model.ts';
import { actions, UNDER_WAY } from '../../store/findings/actions.ts';
import {
  type CountedFinding,
  findings,
  type RuleRun,
  ruleRuns,
  type StoredFinding,
} from '../../store/findings/findings.ts';
import {
  recordPlaces,
  sharedPlaces,
  undecidedPersons,
  unknownLabels,
} from '../../store/findings/report-queries.ts';
import { waivedOn, waivers } from '../../store/findings/waivers.ts';
import type { Store } from '../../store/open.ts';
import { lastEntry } from '../../store/purge/audit-log.ts';
import { calendarRows, duplicateGroups, inactivityHistograms } from './charts.ts';
import { matrixOf, prioritiesOf, recordsIn, sourceReports } from './parts.ts';

/** What a report is made of. */
export interface ReportOptions {
  readonly runId: number;
  readonly today: CivilDate;
  readonly register: Register;
  readonly rules: readonly AnyRule[];
  readonly subject: string;
  readonly toolVersion: string;
  readonly words: Readonly<Record<'nl' | 'en', MessageWords>>;
  /** Is there a project to put things right in? Without one, a priority's command explains. */
  readonly isProject: boolean;
}

/** Builds the view model of a run. The same store, run and day give the same model. */
export function buildReport(store: Store, options: ReportOptions): ReportModel {
  const all = findings(store, options.runId);
  const waivedNow = waivedOn(store, options.today);
  const found = all.filter(({ fingerprint }) => !waivedNow.has(fingerprint));
  const runs = ruleRuns(store, options.runId);
  const sources = sourceReports(store);
  const groups = duplicateGroups(store, found);
  const rows = findingRows(store, found, { runs, options });
  const rules = ruleReports(runs, rows, { rules: options.rules, groups: groups.length });
  return {
    schemaVersion: 1,
    toolVersion: options.toolVersion,
    subject: options.subject,
    asOf: options.today,
    register: {
      id: options.register.id,
      isExample: options.register.isExample,
      sha256: options.register.sha256,
      purposes: options.register.purposes.map(purposeSummary),
      unknownLabels: options.register.isExample ? [] : unknownLabels(store),
      unreadLaw: unreadLaw(options.register, LAW_PACK),
    },
    sources,
    totals: totalsOf(store, { sources, rows, groups: groups.length }),
    rules,
    matrix: matrixOf(store, rules, rows),
    priorities: prioritiesOf(rules, { isProject: options.isProject, proposes: proposedKinds(rows) }),
    duplicateGroups: groups,
    inactivity: inactivityHistograms(store, options.register, options.today),
    calendar: calendarRows(store, options.register, options.today),
    findings: rows,
    actions: actionSummaries(store),
    waived: waivedFindings(store, all, options.today),
    logHead: lastEntry(store)?.hash ?? null,
  };
}

/** What each rule proposes, told by the first of its rows that proposes anything. */
function proposedKinds(rows: readonly FindingRow[]): ReadonlyMap<string, ActionKind> {
  return new Map(
    rows
      .toReversed()
      .flatMap(({ rule, proposes: [kind] }) => (kind === undefined ? [] : [[rule, kind] as const])),
  );
}

/** What this run found and somebody tolerates. */
function waivedFindings(
  store: Store,
  all: readonly StoredFinding[],
  today: CivilDate,
): ReportModel['waived'] {
  const found = new Set(all.map(({ fingerprint }) => fingerprint));
  return waivers(store, today)
    .filter(({ fingerprint }) => found.has(fingerprint))
    .map(({ fingerprint, rule, recordKey, field, reason, until }) => ({
      ...{ fingerprint, rule, key: recordKey, field, reason, until },
    }));
}

function purposeSummary(purpose: Register['purposes'][number]): PurposeSummary {
  const { id, title, basis, retention, review } = purpose;
  const [endsAfterNoSignal, keptAfterEnd] = [silenceOf(purpose), retention.period];
  return { id, title, basis: basis.article, endsAfterNoSignal, keptAfterEnd, review };
}

function findingRows(
  store: Store,
  found: readonly CountedFinding[],
  { runs, options }: { readonly runs: readonly RuleRun[]; readonly options: ReportOptions },
): readonly FindingRow[] {
  const places = recordPlaces(store);
  const severities = new Map(runs.map(run => [run.rule, run.severity]));
  const rules = new Map(options.rules.map(rule => [rule.meta.id, rule]));
  const proposals = Map.groupBy(actions(store, ['proposed', ...UNDER_WAY]), action => action.recordKey);
  const shared = sharedPlaces(store);
  const rows = found.flatMap((finding): readonly FindingRow[] => {
    const { source, entity, id } = partsOf(finding.recordKey);
    const own = proposals.get(finding.recordKey) ?? [];
    const only: FindingPlace = { file: null, row: places.get(finding.recordKey) ?? 0 };
    return placesOf(finding, shared.get(finding.recordKey) ?? [only]).map(({ file, row }) => ({
      fingerprint: finding.fingerprint,
      rule: finding.rule,
      severity: severities.get(finding.rule) ?? 'info',
      key: finding.recordKey,
      source,
      entity,
      id,
      ...{ row, file },
      field: finding.field,
      restsOn: finding.restsOn,
      related: finding.related,
      message: messageOf(rules.get(finding.rule), finding, options.words),
      proposes: [...new Set(own.filter(action => action.rule === finding.rule).map(action => action.kind))],
    }));
  });
  const rank = (row: FindingRow): number => SEVERITIES.indexOf(row.severity);
  return rows.sort(
    (a, b) => rank(a) - rank(b) || compare(a.rule, b.rule) || compare(a.source, b.source) || a.row - b.row,
  );
}

type FindingPlace = Pick<FindingRow, 'row' | 'file'>;

/** Of records that share their id: all of them where each has it; else the first, for a rule does not say which. */
function placesOf({ records }: CountedFinding, places: readonly FindingPlace[]): readonly FindingPlace[] {
  return records >= places.length ? places : places.slice(0, 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function messageOf(
  rule: AnyRule | undefined,
  finding: StoredFinding,
  words: ReportOptions['words'],
): Readonly<Record<'nl' | 'en', string>> {
  const say = (locale: 'nl' | 'en'): string => {
    const make = rule?.texts[locale].messages[finding.message] as
      | ((data: object, words: MessageWords) => string)
      | undefined;
    return make ? make(finding.data, words[locale]) : finding.message;
  };
  return { nl: say('nl'), en: say('en') };
}

function ruleReports(
  runs: readonly RuleRun[],
  found: readonly FindingRow[],
  context: { readonly rules: readonly AnyRule[]; readonly groups: number },
): readonly RuleReport[] {
  const byRule = Map.groupBy(found, finding => finding.rule);
  const reports = runs.flatMap((run): RuleReport[] => {
    const rule = context.rules.find(candidate => candidate.meta.id === run.rule);
    if (!rule) return [];
    const own = byRule.get(run.rule) ?? [];
    const words = (locale: 'nl' | 'en') => {
      const { title, meaning, remedy, habit } = rule.texts[locale];
      return { title, meaning, remedy, habit };
    };
    return [
      {
        id: run.rule,
        severity: run.severity,
        dimension: rule.meta.dimension,
        status: run.status,
        basis: rule.meta.basis,
        options: run.options,
        records: recordsIn(own),
        findings: own.length,
        looked: run.looked,
        groups: rule.meta.dimension === 'unique' ? context.groups : null,
        notApplicable: run.notApplicable,
        texts: { nl: words('nl'), en: words('en') },
      },
    ];
  });
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  return reports.sort(
    (a, b) => rank(a.severity) - rank(b.severity) || b.records - a.records || compare(a.id, b.id),
  );
}

function totalsOf(
  store: Store,
  facts: {
    readonly sources: ReportModel['sources'];
    readonly rows: readonly FindingRow[];
    readonly groups: number;
  },
): Totals {
  const stored = (entity: string | null): number =>
    facts.sources
      .flatMap(source => source.files)
      .filter(file => entity === null || file.entity === entity)
      .reduce((total, file) => total + file.stored - file.erased, 0);
  const records = (isIn: (row: FindingRow) => boolean): number => recordsIn(facts.rows.filter(isIn));
  const undecided = undecidedPersons(store);
  return {
    records: stored(null),
    contacts: stored('contact'),
    organisations: stored('organisation'),
    activities: stored('activity'),
    persons: undecided.persons,
    recordsWithError: records(row => row.severity === 'error'),
    recordsPastRetention: records(row => row.rule === 'retention-expired'),
    recordsInDuplicateGroup: records(row => row.rule === 'contact-duplicate'),
    duplicateGroups: facts.groups,
    undecided: undecided.reasons,
  };
}

function actionSummaries(store: Store): ReportModel['actions'] {
  const open = actions(store, ['proposed', 'accepted']);
  const groups = Map.groupBy(open, action => `${partsOf(action.recordKey).source} ${action.kind}`);
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (!first) return [];
    const safe = group.filter(action => action.confidence === 'safe').length;
    return [{ source: partsOf(first.recordKey).source, kind: first.kind, safe, likely: group.length - safe }];
  });
}
