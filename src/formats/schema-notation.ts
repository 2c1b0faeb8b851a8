// What should stand in a place of a YAML file where something else does, in the notation of the file: it needs no translation. Looks at how
// zod describes a mistake (version 4).

/** What zod says of a mistake, as far as it leads to a notation. */
export interface DescribedIssue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly expected?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly values?: readonly unknown[];
  /** What is wrong with a key. */
  readonly issues?: readonly DescribedIssue[];
  /** What is wrong for each branch of a union. */
  readonly errors?: readonly (readonly DescribedIssue[])[];
}

const NOTATION: Readonly<Record<string, string>> = {
  string: '"…"',
  number: '15',
  int: '15',
  boolean: 'true | false',
  array: '[a, b]',
  object: '{key: value}',
  record: '{name: value}',
};

/** The notation of what is expected; of what only its schema can say, the words of that schema. */
export function notationOf(issue: DescribedIssue): string {
  if (issue.code === 'invalid_type') return NOTATION[issue.expected ?? ''] ?? issue.expected ?? '';
  if (issue.code === 'too_small') return issue.origin === 'array' ? '[a, …]' : `>= ${issue.minimum}`;
  if (issue.code === 'too_big') return `<= ${issue.maximum}`;
  if (issue.code === 'invalid_value') return (issue.values ?? []).map(String).join(' | ');
  // Only names are held to a pattern without words of its own.
  if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid')) return 'a-z 0-9 - _';
  const [inner] = issue.issues ?? [];
  if (inner !== undefined) return notationOf(inner);
  const branches = (issue.errors ?? []).flatMap(branch => branch.slice(0, 1).map(notationOf));
  return branches.length > 0 ? [...new Set(branches)].join(' | ') : issue.message;
}
