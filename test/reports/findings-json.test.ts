// findings.json is written in pieces; together they are what JSON makes of the whole.

import { expect, it } from 'vitest';
import { findingsJson } from '../../src/reports/findings-json.ts';
import type { ReportModel } from '../../src/reports/model.ts';

const CHARTS = { text: '\n  "findings": []', list: [1, 2] };

function modelOf(count: number): ReportModel {
  const findings = Array.from({ length: count }, (_, at) => ({
    id: at,
    message: { nl: 'een\nregel', en: '"findings": []' },
    proposes: at % 2 === 0 ? [] : ['merge'],
  }));
  return { schemaVersion: 1, findings, charts: CHARTS, subject: 'a.csv' } as unknown as ReportModel;
}

it.each([0, 1, 1000, 1001, 2500])('%i findings', count => {
  const { schemaVersion, findings, ...rest } = modelOf(count);
  const whole = `${JSON.stringify({ schema_version: schemaVersion, ...rest, findings }, null, 2)}\n`;
  expect(Buffer.concat([...findingsJson(modelOf(count))]).toString()).toBe(whole);
});
