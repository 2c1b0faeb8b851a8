// findings.csv: one row per finding, English headers. Keys and dates; the values of personal fields are not in it.

import { writePlainCsv } from '../formats/csv/plain.ts';
import type { Locale } from '../language/locale.ts';
import type { ReportModel } from './model.ts';

const HEADS = [
  'severity',
  'rule',
  'source',
  'entity',
  'id',
  'row',
  'file',
  'field',
  'rests_on',
  'related',
  'proposes',
  'message',
  'fingerprint',
];

export function findingsCsv(model: ReportModel, locale: Locale): string {
  const rows = model.findings.map(finding => [
    ...[
      finding.severity,
      finding.rule,
      finding.source,
      finding.entity,
      finding.id,
      finding.row,
      finding.file ?? '',
      finding.field ?? '',
    ],
    ...[
      finding.restsOn ?? '',
      finding.related.join(' '),
      finding.proposes.join(' '),
      finding.message[locale],
      finding.fingerprint,
    ],
  ]);
  return writePlainCsv([HEADS, ...rows]);
}
