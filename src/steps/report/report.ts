// report: gathers what a run found into the one view model. Reads only; holds no value of a personal field unless it is asked for.

import type { ActionKind } from '../../model/action.ts';
import type { CivilDate } from '../../model/calendar.ts';
import { partsOf } from '../../model/identity.ts';
import { type Improvement, improvementState } from '../../model/improvement.ts';
import { type Register, silenceOf } from '../../model/register.ts';
import type { AnyRule, MessageWords } from '../../model/rule.ts';
import { LAW_PACK } from '../../register/law-pack.ts';
import { unreadLaw } from '../../register/leaned-on.ts';
import type { FindingRow, PurposeSummary, ReportModel, Totals } from '../../reports/model.ts';
import { actions, type StoredAction } from '../../store/findings/actions.ts';
import { findings, ruleRuns, type StoredFinding } from '../../store/findings/findings.ts';
import { improvements } from '../../store/findings/improvements.ts';
import { undecidedPersons, unknownLabels } from '../../store/findings/report-queries.ts';
import { waivedOn, waivers } from '../../store/findings/waivers.ts';
import type { Store } from '../../store/open.ts';
import { lastEntry } from '../../store/purge/audit-log.ts';
import { calendarRows, duplicateGroups, inactivityHistograms } from './charts.ts';
import { countFound, type FoundCounts } from './count-found.ts';
import { findingRows } from './finding-rows.ts';
import { matrixOf, prioritiesOf, sourceReports } from './parts.ts';
import { reportTrend } from './report-trend.ts';
import { ruleReports } from './rule-reports.ts';

/** What a report is made of. */
export interface ReportOptions {
  readonly runId: number;
  readonly today: CivilDate;
  readonly register: Register;
  readonly rules: readonly AnyRule[];
  readonly subject: string;
  readonly toolVersion: string;
  readonly words: Readonly<Record<'nl' | 'en', MessageWords>>;
  /** Are the values of duplicate groups asked for? */
  readonly withValues: boolean;
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
  const rows = findingRows(store, found, { ...options, runs });
  const counts = countFound(store, found, runs);
  const open = actions(store, ['proposed', 'accepted']);
  const rules = ruleReports(runs, rows, { rules: options.rules, counts, open });
  const totals = totalsOf(store, sources, counts);
  const { runId, today } = options;
  return {
    schemaVersion: 1,
    toolVersion: options.toolVersion,
    subject: options.subject,
    disclosure: options.withValues ? 'full' : 'keyed',
    asOf: options.today,
    register: {
      id: options.register.id,
      isExample: options.register.isExample,
      sha256: options.register.sha256,
      hasSteward: options.register.steward !== null,
      purposes: options.register.purposes.map(purposeSummary),
      unknownLabels: options.register.isExample ? [] : unknownLabels(store),
      unreadLaw: unreadLaw(options.register, LAW_PACK),
    },
    sources,
    totals,
    rules,
    matrix: matrixOf(store, rules, rows),
    trend: reportTrend(store, { runId, today, totals, runs, records: counts.rules }),
    priorities: prioritiesOf(rules, { isProject: options.isProject, proposes: proposedKinds(rows) }),
    duplicateGroups: duplicateGroups(store, found, options.withValues),
    inactivity: inactivityHistograms(store, options.register, options.today),
    calendar: calendarRows(store, options.register, options.today),
    findings: rows,
    actions: actionSummaries(open),
    waived: waivedFindings(store, all, options.today),
    improvements: improvementReports(store, options.today),
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

function improvementReports(store: Store, today: CivilDate): ReportModel['improvements'] {
  const all = improvements(store).map(one => ({ ...one, state: improvementState(one, today) }));
  const isClosed = ({ closedOn }: Improvement): boolean => closedOn !== null;
  return [...all.filter(one => !isClosed(one)), ...all.filter(isClosed).reverse()];
}

function purposeSummary(purpose: Register['purposes'][number]): PurposeSummary {
  const { id, title, basis, department, person, retention, review } = purpose;
  const [endsAfterNoSignal, keptAfterEnd] = [silenceOf(purpose), retention.period];
  const owner = { department, hasPerson: person !== null };
  return { id, title, basis: basis.article, ...owner, endsAfterNoSignal, keptAfterEnd, review };
}

function totalsOf(store: Store, sources: ReportModel['sources'], counts: FoundCounts): Totals {
  const stored = (entity: string | null): number =>
    sources
      .flatMap(source => source.files)
      .filter(file => entity === null || file.entity === entity)
      .reduce((total, file) => total + file.held, 0);
  const undecided = undecidedPersons(store);
  return {
    ...counts.totals,
    records: stored(null),
    contacts: stored('contact'),
    organisations: stored('organisation'),
    activities: stored('activity'),
    persons: undecided.persons,
    undecided: undecided.reasons,
  };
}

function actionSummaries(open: readonly StoredAction[]): ReportModel['actions'] {
  const groups = Map.groupBy(open, action => `${partsOf(action.recordKey).source} ${action.kind}`);
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (!first) return [];
    const safe = group.filter(action => action.confidence === 'safe').length;
    return [{ source: partsOf(first.recordKey).source, kind: first.kind, safe, likely: group.length - safe }];
  });
}
