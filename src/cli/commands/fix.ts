// fix: previews corrections, or accepts them.

import { writeNumber } from '../../language/locale.ts';
import { fixActions } from '../../steps/fix.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { rulesToRun } from '../registry.ts';
import { withProject } from '../with-project.ts';

export function fixCommand(
  context: Context,
  options: { readonly apply?: boolean; readonly rule?: string },
): Promise<number> {
  if (options.rule !== undefined) rulesToRun({}, options.rule);
  return withProject(context, 'fix', async ({ store, runId }) => {
    const { terminal, words, locale } = context;
    const apply = options.apply ?? false;
    const { accepted, left } = await fixActions(store, { runId, rule: options.rule ?? null, apply });
    const groups = Map.groupBy(accepted, action => [action.rule, action.kind, action.field ?? ''].join('\t'));
    for (const [group, own] of [...groups].sort())
      terminal.out(`${group}\t${writeNumber(locale, own.length)}`);
    const count = writeNumber(locale, accepted.length);
    terminal.err(
      accepted.length === 0 ? words.nothingToFix : apply ? words.fixApplied(count) : words.fixPreview(count),
    );
    if (left.length > 0) terminal.err(words.fixLeft(writeNumber(locale, left.length)));
    return EXIT.done;
  });
}
