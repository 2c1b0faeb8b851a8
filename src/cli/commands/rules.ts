// rules: the list, or one in plain words.

import { writeArticles } from '../../language/law/articles.ts';
import { Fault } from '../../model/fault.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { ALL_RULES, rulesToRun } from '../registry.ts';
import { sayData } from '../terminal/terminal.ts';

export function rulesCommand(context: Context, what: string, id: string | undefined): number {
  const { terminal, locale, words } = context;
  if (what !== 'list' && what !== 'explain') {
    throw new Fault('E003', { option: 'rules', value: what, expected: 'list | explain ID' });
  }
  if (what === 'list') {
    const [severity, id, , , meaning] = words.heads;
    const rows = ALL_RULES.map(({ meta, texts }) => [
      ...[meta.id, words.severity[meta.severity], texts[locale].meaning],
    ]);
    const lines = tableLines([id, severity, meaning], rows, terminal);
    for (const line of terminal.isTerminal ? lines : lines.slice(1)) terminal.out(line);
    return EXIT.done;
  }
  if (id === undefined)
    throw new Fault('E003', {
      option: 'rules explain',
      value: '',
      expected: 'datawasstraat rules explain ID',
    });
  const [chosen] = rulesToRun({}, id);
  if (!chosen) return EXIT.usage;
  const { meta, texts } = chosen.rule;
  const { title, meaning, remedy, habit } = texts[locale];
  terminal.out(`${terminal.colour.bold(meta.id)}  ${title}\n`);
  for (const sentence of [meaning, remedy, habit]) sayData(terminal, sentence);
  terminal.out('');
  const options = Object.entries(meta.defaults).map(([name, value]) => `${name}: ${value}`);
  terminal.out(
    [words.severity[meta.severity], writeArticles(locale, meta.basis.join(', ')), ...options].join(' · '),
  );
  return EXIT.done;
}
