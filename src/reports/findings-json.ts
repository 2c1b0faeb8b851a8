// findings.json: the whole view model, versioned, English keys, ISO dates, for programs.

import type { ReportModel } from './model.ts';

/** What stands where the findings come. */
const FINDINGS = '\n  "findings": []';
/** Findings that are made at a time. */
const PAGE = 1000;

/** The file in pieces, as `JSON.stringify` would write it whole: the findings of a large source are more than one text should be. */
export function* findingsJson({ schemaVersion, findings, ...rest }: ReportModel): Generator<Uint8Array> {
  const frame = JSON.stringify({ schema_version: schemaVersion, ...rest, findings: [] }, null, 2);
  const at = frame.lastIndexOf(FINDINGS) + FINDINGS.length - 1;
  yield Buffer.from(frame.slice(0, at));
  for (let start = 0; start < findings.length; start += PAGE) {
    const page = findings.slice(start, start + PAGE).map(finding => inList(JSON.stringify(finding, null, 2)));
    yield Buffer.from(`${start === 0 ? '' : ','}${page.join(',')}`);
  }
  yield Buffer.from(`${findings.length === 0 ? '' : '\n  '}${frame.slice(at)}\n`);
}

/** A line end inside a text is escaped, so each is one of the form. */
function inList(text: string): string {
  return `\n    ${text.replaceAll('\n', '\n    ')}`;
}
