// completion: the script by which a shell completes what is typed, made of the commander tree. Installs nothing.

import type { Command } from 'commander';
import { TOPIC_NAMES } from '../../language/help/topics.ts';
import { Fault } from '../../model/fault.ts';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { type Typed, typedTree } from '../completion/model.ts';
import { zshScript } from '../completion/zsh.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { ALL_RULES } from '../registry.ts';

const SHELLS: Readonly<Record<string, (typed: Typed) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** Fault E003. */
export function completionCommand({ terminal }: Context, shell: string, program: Command): number {
  const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (script === undefined) {
    const expected = Object.keys(SHELLS).join(' | ');
    throw new Fault('E003', { option: 'completion', value: shell, expected });
  }
  const rules = ALL_RULES.map(({ meta }) => meta.id);
  terminal.out(script(typedTree(program, { rules, topics: TOPIC_NAMES })).trimEnd());
  return EXIT.done;
}
