// The findings of a run as rows of its report, most severe first. Reads only.

import { partsOf } from '../../model/identity.ts';
import { type AnyRule, type MessageWords, SEVERITIES } from '../../model/rule.ts';
import type { FindingRow } from '../../reports/model.ts';
import { actions, UNDER_WAY } from '../../store/findings/actions.ts';
import type { CountedFinding, RuleRun, StoredFinding } from '../../store/findings/findings.ts';
import { recordPlaces, sharedPlaces } from '../../store/findings/report-queries.ts';
import type { Store } from '../../store/open.ts';
import { compareTexts } from '../../store/text-order.ts';

/** What rows are made of. */
interface RowsMaking {
  readonly runs: readonly RuleRun[];
  readonly rules: readonly AnyRule[];
  readonly words: Readonly<Record<'nl' | 'en', MessageWords>>;
}

export function findingRows(
  store: Store,
  found: readonly CountedFinding[],
  { runs, ...options }: RowsMaking,
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
    (a, b) =>
      rank(a) - rank(b) || compareTexts(a.rule, b.rule) || compareTexts(a.source, b.source) || a.row - b.row,
  );
}

type FindingPlace = Pick<FindingRow, 'row' | 'file'>;

/** Of records that share their id: all of them where each has it; else the first, for a rule does not say which. */
function placesOf({ records }: CountedFinding, places: readonly FindingPlace[]): readonly FindingPlace[] {
  return records >= places.length ? places : places.slice(0, 1);
}

function messageOf(
  rule: AnyRule | undefined,
  finding: StoredFinding,
  words: RowsMaking['words'],
): Readonly<Record<'nl' | 'en', string>> {
  const say = (locale: 'nl' | 'en'): string => {
    const make = rule?.texts[locale].messages[finding.message] as
      | ((data: object, words: MessageWords) => string)
      | undefined;
    return make ? make(finding.data, words[locale]) : finding.message;
  };
  return { nl: say('nl'), en: say('en') };
}
