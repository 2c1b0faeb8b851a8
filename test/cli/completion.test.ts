// completion: the scripts are sourced by real shells, which are asked what may follow. A shell that is not here is skipped, and counted.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { typedTree } from '../../src/cli/completion/model.ts';
import { buildProgram } from '../../src/cli/tree/program.ts';
import { freshFolder, runCli } from '../support/cli.ts';

const place = freshFolder();
const inProject = join(place.folder, 'deep/er');
const isHere = (shell: string): boolean => spawnSync(shell, ['--version']).error === undefined;

/** What is typed up to the cursor, and what must be offered; of files the last part of the path. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['datawasstraat pur', ['purge']],
  ['dws pur', ['purge']],
  ['datawasstraat purge ', ['plan', 'show', 'approve', 'apply', 'verify', 'key', 'release']],
  ['datawasstraat check --rule contact-', ['contact-duplicate', 'contact-inactive']],
  ['datawasstraat rules explain contact-', ['contact-duplicate', 'contact-inactive']],
  ['datawasstraat --lang nl wash --fail-on w', ['warning']],
  ['datawasstraat audit --lang=n', ['nl']],
  ['datawasstraat fix --sh', ['--show-values']],
  ['datawasstraat fix --show-values ', ['auto', 'always', 'never']],
  ['datawasstraat export ', ['crm', 'mail-tool']],
  ['datawasstraat import klanten.csv --source ', ['crm', 'mail-tool']],
  ['datawasstraat inspect kl', ['klanten.csv']],
  ['datawasstraat audit klanten.csv een', ['een map']],
  ['datawasstraat report --out ', ['een map']],
  ['datawasstraat trend ', []],
  ['datawasstraat person find ', []],
  ['datawasstraat help exit', ['exit-codes']],
  ['datawasstraat completion ', ['bash', 'zsh', 'fish']],
];

/** Lines of a shell's answers, a line `== n` before each. */
function answersOf(out: string): readonly (readonly string[])[] {
  return out
    .split(/^== \d+\n/m)
    .slice(1)
    .map(text => text.split('\n').flatMap(line => offered(line)));
}

const offered = (line: string): readonly string[] => {
  const [word = ''] = line
    .replace(/\/?(\t.*)?$/, '')
    .replace(/^--lang=/, '')
    .split('\t');
  return word === '' ? [] : [basename(word.replaceAll('\\', ''))];
};

function ask(shell: string, args: readonly string[], program: string): readonly (readonly string[])[] {
  const env = { ...process.env, HOME: place.folder, LC_ALL: 'C.UTF-8' };
  const { stdout, stderr } = spawnSync(shell, [...args, program], { cwd: inProject, env, encoding: 'utf8' });
  expect(stderr).toBe('');
  return answersOf(stdout);
}

beforeAll(async () => {
  mkdirSync(join(inProject, 'een map'), { recursive: true });
  writeFileSync(join(inProject, 'klanten.csv'), '');
  const config =
    '# sources:\nsources:\n  crm:\n    files: {contact: x}\n  mail-tool:\n    files:\n      contact: y\nrules:\n  a: {}\n';
  writeFileSync(join(place.folder, 'datawasstraat.yaml'), config);
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { out, code } = await runCli(['completion', shell], place);
    expect(code).toBe(0);
    writeFileSync(join(place.folder, `script.${shell}`), out);
  }
});

const BASH = `source "$HOME/script.bash"
try() {
  COMP_WORDS=("\${@:2}") COMP_CWORD=$(($# - 2))
  _datawasstraat
  echo "== $1"
  printf '%s\\n' "\${COMPREPLY[@]}"
}
`;

/** Every list of completions goes through compadd; Tab says when it is through. */
const ZSH = `zmodload zsh/zpty
export HITS=$HOME/hits
: > $HITS
zpty z zsh -f -i
zpty -w z 'autoload -Uz compinit; compinit -D -u; source "$HOME/script.zsh"
compadd() { local -a own; builtin compadd -A own "$@"; (( $#own )) && print -rl -- $own >> $HITS; builtin compadd "$@" }
told() { zle complete-word; print TOLD >> $HITS }
zle -N told; bindkey "^I" told; print TOLD >> $HITS'
await() { local i; for i in {1..100}; do [[ $(<$HITS) == *TOLD ]] && return; sleep 0.05; done }
try() {
  await
  : > $HITS
  zpty -w -n z "$2"$'\\t'
  await
  print -r -- "== $1"
  grep -v TOLD $HITS
  zpty -w -n z $'\\x15'
}
`;

const quoted = (text: string): string => `'${text}'`;

describe.each([
  [
    'bash',
    ['-c'],
    // As bash breaks a line: at blanks, and at =.
    BASH +
      CASES.map(
        ([line], at) => `try ${at} ${line.replace('=', ' = ').split(' ').map(quoted).join(' ')}`,
      ).join('\n'),
  ],
  ['zsh', ['-f', '-c'], ZSH + CASES.map(([line], at) => `try ${at} ${quoted(line)}`).join('\n')],
  [
    'fish',
    ['--no-config', '-c'],
    `source "$HOME/script.fish"\n${CASES.map(([line], at) => `echo "== ${at}"; complete -C ${quoted(line)}`).join('\n')}`,
  ],
] as const)('%s', (shell, args, program) => {
  it.skipIf(!isHere(shell))('offers what may follow', () => {
    const answers = ask(shell, args, program);
    const told = CASES.map(([line], at) => [line, [...new Set(answers[at])].sort()]);
    expect(told).toEqual(CASES.map(([line, words]) => [line, [...words].sort()]));
  });
});

it('refuses a shell that it does not know', async () => {
  const { code, err } = await runCli(['completion', 'tcsh'], place);
  expect(code).toBe(2);
  expect(err).toContain('bash | zsh | fish');
});

describe('the tree as what may be typed', () => {
  const typed = typedTree(
    buildProgram('en', async () => {}),
    {
      ...{ rules: RULES.map(({ meta }) => meta.id), topics: ['cron'] },
    },
  );

  it('leaves open only values that nobody can list', () => {
    const open = typed.commands.flatMap(({ options }) =>
      options.flatMap(({ names, value }) => (value === 'unknown' ? [names.at(-1) ?? ''] : [])),
    );
    expect([...new Set(open)].sort()).toEqual(
      [
        ...[
          '--basis',
          '--by',
          '--category',
          '--country',
          '--discovered',
          '--due',
          '--exported-at',
          '--id',
          '--identity',
          '--lock-wait',
          '--map',
        ],
        ...[
          '--max-rows',
          '--memory',
          '--min-weight',
          '--outcome',
          '--owner',
          '--reason',
          '--received',
          '--sheet',
          '--threads',
        ],
        ...['--target', '--today', '--truth', '--undo', '--until', '--what-if'],
      ].sort(),
    );
  });

  it('has no option that takes a value here and none there', () => {
    const takes = Map.groupBy(
      typed.commands.flatMap(({ options }) =>
        options.flatMap(({ names, value }) => names.map(name => ({ name, value }))),
      ),
      ({ name }) => name,
    );
    const both = [...takes].filter(([, own]) => new Set(own.map(({ value }) => value === null)).size > 1);
    expect(both.map(([name]) => name)).toEqual([]);
  });
});
