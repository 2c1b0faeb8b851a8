// Types at a real terminal, one answer at each prompt, and gives what it showed. Through Python's pty; tests that need it are
// skipped, and counted, where there is none.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './cli.ts';

export const HAS_TERMINAL: boolean = spawnSync('python3', ['-c', 'import pty']).status === 0;

const TYPIST = `
import json, os, pty, re, select, sys
answers, prompt = json.loads(sys.argv[1]), sys.argv[2].encode()
pid, fd = pty.fork()
if pid == 0:
    os.environ.pop('CI', None)
    os.execv(sys.argv[3], sys.argv[3:])
shown = since = b''
while True:
    if not select.select([fd], [], [], 20)[0]:
        break
    try:
        read = os.read(fd, 4096)
    except OSError:
        break
    if not read:
        break
    shown += read
    since += read
    if re.sub(rb'\\x1b\\[[0-9;]*[A-Za-z]', b'', since).rstrip().endswith(prompt) and answers:
        os.write(fd, answers.pop(0).encode())
        since = b''
sys.stdout.write(re.sub(rb'\\x1b\\[[0-9;]*[A-Za-z]', b'', shown).decode())
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

const SHOW = `
import fcntl, os, pty, struct, subprocess, sys, termios
ours, theirs = pty.openpty()
fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack('HHHH', 24, int(sys.argv[1]), 0, 0))
program = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.DEVNULL)
os.close(theirs)
shown = b''
while True:
    try:
        read = os.read(ours, 65536)
    except OSError:
        break
    if not read:
        break
    shown += read
program.wait()
sys.stdout.buffer.write(shown)
`;

/** What a command shows on a terminal of that width, line by line, colours and all; what goes to stderr is left out. */
export function shownAt(columns: number, args: readonly string[], folder: string): readonly string[] {
  const program = [process.execPath, join(ROOT, 'bin/datawasstraat.ts'), ...args];
  const { stdout } = spawnSync('python3', ['-c', SHOW, String(columns), ...program], {
    ...{ cwd: folder, encoding: 'utf8' },
    env: {
      ...process.env,
      HOME: folder,
      LANG: 'C',
      TERM: 'xterm',
      NO_COLOR: '',
      FORCE_COLOR: '',
    },
  });
  return stdout.split('\r\n');
}

/** Runs a command in a folder; `prompt` is what a question ends with. */
export function typeInto(
  args: readonly string[],
  {
    folder,
    answers,
    prompt,
  }: {
    readonly folder: string;
    readonly answers: readonly string[];
    readonly prompt: string;
  },
): { readonly code: number | null; readonly shown: string } {
  const program = [process.execPath, join(ROOT, 'bin/datawasstraat.ts'), ...args];
  const { status, stdout } = spawnSync(
    'python3',
    ['-c', TYPIST, JSON.stringify(answers), prompt, ...program],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        HOME: folder,
        XDG_CONFIG_HOME: join(folder, '.config'),
        LANG: 'C',
      },
    },
  );
  return { code: status, shown: stdout };
}
