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

/** Rows that are made at a time. */
const PAGE = 1000;

/** The file in pieces, for it may be large. */
export function* findingsCsv({ findings }: ReportModel, locale: Locale): Generator<Uint8Array> {
  for (let at = 0; at === 0 || at < findings.length; at += PAGE) {
    const rows = findings.slice(at, at + PAGE).map(finding => rowOf(finding, locale));
    yield Buffer.from(writePlainCsv(at === 0 ? [HEADS, ...rows] : rows));
  }
}

function rowOf(finding: ReportModel['findings'][number], locale: Locale): readonly (string | number)[] {
  const { severity, rule, source, entity, id, row, file, field, restsOn, related, proposes } = finding;
  return [
    ...[severity, rule, source, entity, id, row, file ?? '', field ?? '', restsOn ?? ''],
    ...[related.join(' '), proposes.join(' '), finding.message[locale], finding.fingerprint],
  ];
}
