// The crontab of docs/cron.md is that of `help cron`, and plans whatever the wash found.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';

it('plans after a wash that was done in part', async () => {
  const { folder } = freshFolder();
  const page = readFileSync(join(ROOT, 'docs/cron.md'), 'utf8');
  const [, monthly = ''] = /^30 6 1 \* \* +(.*)$/m.exec(page) ?? [];
  expect((await runCli(['help', 'cron'])).out).toContain(monthly);
  writeFileSync(join(folder, 'datawasstraat'), '#!/bin/sh\necho "$1" >> ran\n[ "$1" != wash ] || exit 3\n', {
    mode: 0o755,
  });
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
  spawnSync('sh', ['-c', monthly.replace('/srv/crm', folder)], { env });
  expect(readFileSync(join(folder, 'ran'), 'utf8')).toBe('wash\npurge\n');
});
