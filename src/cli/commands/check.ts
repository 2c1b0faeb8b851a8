// check: match, assess and the rules over what was imported.

import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { concludeWith, readFailOn } from '../fail-on.ts';
import { checkProject, sayFindings } from '../project/check-project.ts';
import { sayLint } from '../project/say-lint.ts';
import { withProject } from '../project/with-project.ts';
import { sayNext } from '../terminal/say-next.ts';

export function checkCommand(
  context: Context,
  options: { readonly rule?: string; readonly failOn: string },
): Promise<number> {
  const failOn = readFailOn(options.failOn);
  return withProject(context, 'check', async wash => {
    const model = await checkProject(wash, options.rule);
    sayFindings(wash, model, false);
    sayLint(wash);
    sayNext(context, 'datawasstraat report');
    return concludeWith(context, model, { failOn, soFar: EXIT.done });
  });
}
