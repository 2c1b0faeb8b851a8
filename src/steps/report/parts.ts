// Parts of the report: what was read, the matrix, what to do first. Facts only, no words.

import { PROFILES } from '../../exchange/profiles/index.ts';
import type { ActionKind } from '../../model/action.ts';
import { isParty } from '../../model/field.ts';
import { DIMENSIONS, type Dimension } from '../../model/rule.ts';
import type {
  FileReport,
  FindingRow,
  MatrixCell,
  Priority,
  RuleReport,
  SourceReport,
} from '../../reports/model.ts';
import { SEVERITY_WEIGHT } from '../../reports/severity-weight.ts';
import type { Store } from '../../store/open.ts';
import { namesNobody } from '../../store/records/named-contacts.ts';
import { sharedIdCount } from '../../store/records/record-ids.ts';
import { firstReject } from '../../store/records/rejects.ts';
import { currentFiles, isReplaced, type StoredFile } from '../../store/records/snapshots.ts';
import type { FileColumn } from '../read/file-columns.ts';

export function sourceReports(store: Store): readonly SourceReport[] {
  return [...Map.groupBy(currentFiles(store), file => file.source)].map(([source, files]) => ({
    source,
    profile: PROFILES.find(profile => profile.id === files[0]?.profile)?.title ?? null,
    files: files.filter(file => !isReplaced(file)).map(file => fileReport(store, file)),
  }));
}

function fileReport(store: Store, file: StoredFile): FileReport {
  const columns = JSON.parse(file.columns) as FileColumn[];
  const dialect = JSON.parse(file.dialect) as {
    delimiter: string;
    lineEnding: string;
    isWorkbook?: boolean;
  };
  const idHeader = columns.find(column => column.field === 'source_id')?.header ?? null;
  const reject = firstReject(store, file.fileId);
  return {
    name: file.name,
    entity: file.entity,
    bytes: file.bytes,
    sha256: file.sha256,
    isWorkbook: dialect.isWorkbook === true,
    encoding: file.encoding,
    headerLine: file.headerLine,
    preambleLines: file.preambleLines,
    footerLines: file.footerLines,
    read: file.read,
    stored: file.stored,
    erased: file.erased,
    replaced: file.replaced,
    held: file.held,
    rejected: file.rejected,
    skipped: file.skipped,
    namesNobodyBy: namesNobody(store, file)
      ? (columns.find(column => column.field === 'contact_id')?.header ?? null)
      : null,
    ...(reject === null ? {} : { firstReject: reject }),
    delimiter: dialect.delimiter,
    lineEnding: dialect.lineEnding,
    columns: columns.map(({ header, field, by, ambiguous, filled }) => ({
      header,
      field,
      by,
      ambiguous,
      filled,
    })),
    dates: columns.flatMap(({ header, field, date }) =>
      field !== null && date !== null ? [{ header, field, ...date }] : [],
    ),
    writesBack: { possible: idHeader !== null, idHeader, sharedIds: sharedIdCount(store, file) },
  };
}

/** Source × dimension: records with a finding, of those stored; null where no rule could look. */
export function matrixOf(
  store: Store,
  rules: readonly RuleReport[],
  rows: readonly FindingRow[],
): readonly MatrixCell[] {
  const files = currentFiles(store).filter(file => isParty(file.entity));
  const sources = [...new Set(files.map(file => file.source))];
  const dimensions = DIMENSIONS.filter(dimension => rules.some(rule => rule.dimension === dimension));
  return sources.flatMap(source => {
    const of = files.filter(file => file.source === source).reduce((total, file) => total + file.held, 0);
    return dimensions.map(dimension => ({
      source,
      dimension,
      of,
      records: countCell(source, dimension, rules, rows),
    }));
  });
}

function countCell(
  source: string,
  dimension: Dimension,
  rules: readonly RuleReport[],
  rows: readonly FindingRow[],
): number | null {
  const able = rules.filter(
    rule =>
      rule.dimension === dimension &&
      rule.status === 'ran' &&
      !rule.notApplicable.some(one => one.source === source),
  );
  if (able.length === 0) return null;
  const ids = new Set(able.map(rule => rule.id));
  return recordsIn(rows.filter(row => row.source === source && ids.has(row.rule)));
}

/** How many records have a finding among these; those that share an id are told apart by the place of each. */
export function recordsIn(rows: readonly FindingRow[]): number {
  return new Set(rows.map(({ key, file, row }) => (file === null ? key : `${key} ${file} ${row}`))).size;
}

const EFFORT: Readonly<Record<Dimension, Priority['effort']>> = {
  ...{ complete: 'middle', valid: 'low', unique: 'high', timely: 'middle' },
  ...{ purpose: 'middle', retention: 'middle', minimal: 'middle', secure: 'middle' },
};
const COST: Readonly<Record<Priority['effort'], number>> = { low: 1, middle: 2, high: 3 };

/** Where what a rule found is put right; what it means, where it proposes nothing. */
function commandFor(rule: string, kind: ActionKind | undefined): string {
  if (kind === 'erase') return 'datawasstraat purge plan';
  if (kind === 'merge') return 'datawasstraat review';
  return kind === undefined ? `datawasstraat rules explain ${rule}` : `datawasstraat fix --rule ${rule}`;
}

/** The five rules with the most records × severity ÷ effort. */
export function prioritiesOf(
  rules: readonly RuleReport[],
  {
    isProject,
    proposes,
  }: { readonly isProject: boolean; readonly proposes: ReadonlyMap<string, ActionKind> },
): readonly Priority[] {
  return rules
    .filter(rule => rule.records > 0)
    .map(rule => {
      const effort = EFFORT[rule.dimension];
      const score = (rule.records * SEVERITY_WEIGHT[rule.severity]) / COST[effort];
      const shown = { rule: rule.id, severity: rule.severity, records: rule.records, effort };
      const kind = isProject ? proposes.get(rule.id) : undefined;
      return { score, priority: { ...shown, command: commandFor(rule.id, kind) } };
    })
    .sort((a, b) => b.score - a.score || (a.priority.rule < b.priority.rule ? -1 : 1))
    .slice(0, 5)
    .map(({ priority }) => priority);
}
