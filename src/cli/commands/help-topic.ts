// help TOPIC: what does not belong to one command.

import { DEDUPE_WORDS } from '../../language/cli/dedupe.ts';
import { TOPIC_NAMES, TOPICS } from '../../language/help/topics.ts';
import type { Locale } from '../../language/locale.ts';
import { writeField } from '../../language/report/fields.ts';
import { MATCH_FIELDS } from '../../matching/fields/field-words.ts';
import { Fault } from '../../model/fault.ts';
import { FIELDS } from '../../model/field.ts';
import { closest } from '../../normalising/closest.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { HELP_TOPICS } from '../help/help.ts';
import { examplesIn } from '../help/in-language.ts';
import { sayData } from '../terminal/terminal.ts';

/** `commands` are meant as well where a topic is misspelt. */
export function helpCommand(
  { terminal, locale, words }: Context,
  topic: string | undefined,
  commands: readonly string[],
): number {
  const told = Object.entries(TOPICS).map(([name, text]) => [name, text[locale]] as const);
  const topics: Readonly<Record<string, string>> = {
    ...Object.fromEntries(told),
    fields: fieldsText(locale),
  };
  if (topic === undefined) {
    terminal.out(`${examplesIn(locale, HELP_TOPICS.start)}\n${words.topics(TOPIC_NAMES.join(', '))}`);
    return EXIT.done;
  }
  const text = Object.hasOwn(topics, topic) ? topics[topic] : undefined;
  if (text === undefined)
    throw new Fault('E001', {
      ...{ name: topic, suggestion: closest(topic, [...TOPIC_NAMES, ...commands]) },
      topics: TOPIC_NAMES,
    });
  // What is set in stays on one line: a line of a crontab cannot be broken.
  for (const line of text.split('\n')) {
    if (line.startsWith('  ')) terminal.out(line);
    else sayData(terminal, line);
  }
  return EXIT.done;
}

function fieldsText(locale: Locale): string {
  const all = FIELDS.map(field => `${field.padEnd(22)} ${writeField(locale, field)}`);
  const others = MATCH_FIELDS.filter(field => !FIELDS.some(one => one === field));
  return [...all, DEDUPE_WORDS[locale].fieldsHereOnly(others.join(', '))].join('\n');
}
