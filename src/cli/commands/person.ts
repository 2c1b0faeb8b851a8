// person explain: why somebody is in a state, with every sum written out.

import { join, relative } from 'node:path';
import { LAW_WORDS } from '../../language/law/command-words.ts';
import { Fault } from '../../model/fault.ts';
import { explainLines } from '../../reports/terminal/explain.ts';
import { explainPerson } from '../../steps/explain.ts';
import { findPerson, hasPersons } from '../../store/holds.ts';
import type { Store } from '../../store/open.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { readRegister } from '../register-file.ts';
import { withProject } from '../with-project.ts';

export function personCommand(context: Context, what: string, id: string): Promise<number> {
  if (what !== 'explain') throw new Fault('E003', { option: 'person', value: what, expected: 'explain ID' });
  return withProject(context, 'person', ({ project, store }) => {
    const { personKey, recordKey } = personOf(store, id);
    const register = readRegister(relative(process.cwd(), join(project.folder, project.register)));
    const explanation = explainPerson(store, personKey, { register, today: context.today });
    if (explanation === null) context.terminal.out(LAW_WORDS[context.locale].legalPerson(recordKey));
    else for (const line of explainLines(explanation, context.locale)) context.terminal.out(line);
    return EXIT.done;
  });
}

/** Faults: E045 nobody was matched yet, E142 nobody, or more than one. */
export function personOf(store: Store, name: string): { personKey: string; recordKey: string } {
  if (!hasPersons(store)) throw new Fault('E045', { needs: 'check' });
  const found = findPerson(store, name);
  if ('candidates' in found) throw new Fault('E142', { name, candidates: found.candidates });
  return found;
}
