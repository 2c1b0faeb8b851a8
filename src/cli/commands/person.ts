// person find, show, explain: who somebody is, all that is known of them, and why they are in a state.

import { join, relative } from 'node:path';
import { PERSON_WORDS } from '../../language/law/person-words.ts';
import { LAW_WORDS } from '../../language/law/register-hold-words.ts';
import { Fault } from '../../model/fault.ts';
import type { Register } from '../../model/register.ts';
import { explainLines } from '../../reports/terminal/explain.ts';
import { inertText } from '../../reports/terminal/inert.ts';
import { personLines } from '../../reports/terminal/person.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { explainPerson } from '../../steps/assess/explain.ts';
import { type FoundPerson, findPersons, isSearchable } from '../../steps/person/find.ts';
import { showPerson } from '../../steps/person/show.ts';
import { findPerson, hasPersons } from '../../store/law/holds.ts';
import type { Store } from '../../store/open.ts';
import { hasRecords } from '../../store/persons/search.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { readRegister } from '../project/register-file.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { sayNext } from '../terminal/say-next.ts';
import { readShowValues } from '../terminal/show-values.ts';
import { sayData } from '../terminal/terminal.ts';

/** Options of `person`. */
export interface PersonOptions {
  readonly what: string;
  readonly text: string;
  readonly showValues: string;
}

const WORK: Readonly<Record<string, (wash: Wash, options: PersonOptions) => Promise<number> | number>> = {
  ...{ find, show, explain },
};

export function personCommand(context: Context, options: PersonOptions): Promise<number> {
  const work = WORK[options.what];
  if (work === undefined)
    throw new Fault('E003', {
      option: 'person',
      value: options.what,
      expected: Object.keys(WORK).join(' | '),
    });
  return withProject(context, 'person', wash => work(wash, options));
}

async function find({ context, store }: Wash, { text, showValues }: PersonOptions): Promise<number> {
  const { terminal, locale, progress } = context;
  const words = PERSON_WORDS[locale];
  const showsValues = readShowValues(showValues, terminal.isTerminal);
  if (!isSearchable(text)) throw new Fault('E149', { text });
  if (!hasRecords(store)) throw new Fault('E045', { needs: 'import' });
  const { persons, isMore } = await findPersons(store, text, progress);
  progress.end();
  const [best] = persons;
  if (best === undefined) {
    terminal.note(words.nobody(text));
    return EXIT.done;
  }
  const heads = showsValues ? words.findHeads.values : words.findHeads.bare;
  const rows = persons.map(person => foundRow(person, showsValues, words.state));
  for (const line of tableLines(heads, rows, terminal)) terminal.out(line);
  if (isMore) terminal.note(words.isMore);
  sayNext(context, `datawasstraat person show ${best.recordKeys[0]}`);
  return EXIT.done;
}

function foundRow(
  { personKey, recordKeys, state, ...values }: FoundPerson,
  showsValues: boolean,
  states: Readonly<Record<string, string>>,
): readonly string[] {
  const person = personKey ?? recordKeys[0] ?? '';
  const said = state === null ? '' : (states[state] ?? state);
  return showsValues
    ? [person, inertText(values.name || values.organisation), inertText(values.email), said]
    : [person, recordKeys.join(' '), said];
}

function show({ context, project, store }: Wash, { text, showValues }: PersonOptions): number {
  const { terminal, locale, today } = context;
  const showsValues = readShowValues(showValues, terminal.isTerminal);
  const { personKey, recordKey } = personOf(store, text);
  const view = showPerson(store, personKey, { register: registerOf(project), today });
  if (view === null) {
    sayData(terminal, LAW_WORDS[locale].legalPerson(recordKey));
    return EXIT.done;
  }
  const { columns } = terminal;
  for (const line of personLines(view, { locale, columns, showsValues })) terminal.out(line);
  sayNext(context, `datawasstraat person explain ${recordKey}`);
  return EXIT.done;
}

function explain({ context, project, store }: Wash, { text }: PersonOptions): number {
  const { personKey, recordKey } = personOf(store, text);
  const explanation = explainPerson(store, personKey, {
    register: registerOf(project),
    today: context.today,
  });
  const { terminal, locale } = context;
  if (explanation === null) sayData(terminal, LAW_WORDS[locale].legalPerson(recordKey));
  else for (const line of explainLines(explanation, locale)) sayData(terminal, line);
  return EXIT.done;
}

const registerOf = (project: Wash['project']): Register =>
  readRegister(relative(process.cwd(), join(project.folder, project.register)));

/** Faults: E045 nobody was matched yet, E142 nobody, or more than one. */
export function personOf(store: Store, name: string): { personKey: string; recordKey: string } {
  if (!hasPersons(store)) throw new Fault('E045', { needs: 'check' });
  const found = findPerson(store, name);
  if ('candidates' in found) throw new Fault('E142', { name, candidates: found.candidates });
  return found;
}
