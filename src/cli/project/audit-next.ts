// What is typed after an audit: the same for a client, or a project of the same files. May not run it.

import { mapFlag, shellWord } from '../../language/shell-word.ts';
import { readSources } from '../files/named-sources.ts';
import type { ApartOptions } from './files-apart.ts';

/** What an audit was typed with, as far as it decides what is read and found. */
export interface AuditTyped extends ApartOptions {
  readonly register?: string;
  readonly source: readonly string[];
  readonly rule?: string;
  readonly country: string;
}

/** The same audit as a report for the client, in Dutch. `inputs`: files, those of a named source first. */
export function clientAudit(inputs: readonly string[], typed: AuditTyped): string {
  const { register, mapping, dates, rule, encoding, delimiter, quote, sheet } = typed;
  const given = { register, mapping, dates, rule, encoding, delimiter, quote, sheet };
  const flags = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${shellWord(value)}`],
  );
  const parts = [
    'datawasstraat audit',
    ...inputs.slice(readSources(typed.source).size).map(shellWord),
    ...typed.source.map(pair => `--source ${shellWord(pair)}`),
    ...typed.map.map(pair => mapFlag(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))),
    ...flags,
    ...(typed.header === false ? ['--no-header'] : []),
    ...(typed.country === 'NL' ? [] : [`--country ${shellWord(typed.country)}`]),
  ];
  return `${parts.join(' ')} --audience client --lang nl`;
}

/** A project of the same files: those of a named source by `--source` again. */
export function initAfter(inputs: readonly string[], { source }: Pick<AuditTyped, 'source'>): string {
  const rest = inputs.slice(readSources(source).size);
  const sources = source.map(pair => `--source ${shellWord(pair)}`);
  const from = rest.length === 0 ? [] : ['--from', ...rest.map(shellWord)];
  return ['datawasstraat init', ...sources, ...from].join(' ');
}
