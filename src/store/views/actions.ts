// View of the actions, part of the documented read API: what was proposed, and how far it came. Data only.

import type { ViewSpec } from './view-spec.ts';

export const ACTIONS_VIEW: ViewSpec = {
  name: 'actions',
  about:
    'Changes to records of the sources: proposed, accepted, handed over in a file, and what the next export showed of them.',
  columns: {
    record_key: 'record key, source/entity/id; the record need not be there any more',
    source: 'name of the source',
    kind: 'correct, merge, deactivate or erase',
    state: 'proposed, accepted, handed_over, landed, not_landed or withdrawn',
    outcome:
      'why it was withdrawn: changed, gone, other_way or declined; why it has not landed: came_back or refusal_lost; else null',
    confidence: 'safe or likely',
    rule: 'the rule that proposed it',
    field: 'of a correction: the canonical field',
    from_text: 'of a correction: the text as exported',
    to_text: 'of a correction: the text in its place',
    into_key: 'of a merge: the record that stays',
    handed_over_on: 'day it was last written to a file for the source',
  },
  select: `
select action.record_key, substr(action.record_key, 1, instr(action.record_key, '/') - 1) as source, action.kind, action.state,
  action.outcome, action.confidence, action.rule, action.field, action.from_text, action.to_text, action.into_key,
  run.today as handed_over_on
from action left join run on run.run_id = action.handed_over_run`,
};
