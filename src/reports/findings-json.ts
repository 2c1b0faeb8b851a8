// findings.json: the whole view model, versioned, English keys, ISO dates, for programs.

import type { ReportModel } from './model.ts';

export function findingsJson(model: ReportModel): string {
  const { schemaVersion, ...rest } = model;
  return `${JSON.stringify({ schema_version: schemaVersion, ...rest }, null, 2)}\n`;
}
