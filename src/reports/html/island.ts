// The model as JSON inside the page, so that the report is its own archive. May not hold more rows than the page shows.

import type { ReportModel } from '../model.ts';
import { GROUPS_SHOWN, ROWS_SHOWN } from './view.ts';

/** The model with its long lists cut to what the page shows, and how long they were. */
type Island = ReportModel & {
  readonly shown: Readonly<
    Record<'findings' | 'duplicateGroups', { readonly shown: number; readonly of: number }>
  >;
};

function cut<Item>(
  list: readonly Item[],
  most: number,
): readonly [readonly Item[], { shown: number; of: number }] {
  const shown = list.slice(0, most);
  return [shown, { shown: shown.length, of: list.length }];
}

/** True when the page shows fewer findings or groups than there are. */
export function isCut(model: ReportModel): boolean {
  return model.findings.length > ROWS_SHOWN || model.duplicateGroups.length > GROUPS_SHOWN;
}

/** The model as {@link jsonForScript}. */
export function writeIsland(model: ReportModel): string {
  const [findings, findingsShown] = cut(model.findings, ROWS_SHOWN);
  const [duplicateGroups, groupsShown] = cut(model.duplicateGroups, GROUPS_SHOWN);
  const island: Island = {
    ...model,
    findings,
    duplicateGroups,
    shown: { findings: findingsShown, duplicateGroups: groupsShown },
  };
  return jsonForScript(island);
}

/** JSON that can neither end its script element nor break a line of JavaScript. */
export function jsonForScript(content: object): string {
  return JSON.stringify(content).replace(/[<>&\u2028\u2029]/g, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
