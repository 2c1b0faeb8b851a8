// `npm run fuzz [-- FILTER]`: the property tests with a fresh seed and many more runs. The seed is printed: FC_SEED repeats it.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const seed = process.env['FC_SEED'] ?? String(randomInt(2 ** 31));
const runs = process.env['FC_RUNS'] ?? '20000';
const filter = process.argv[2] ?? '';
const files = globSync('test/**/*.test.ts').filter(
  path => path.includes(filter) && readFileSync(path, 'utf8').includes("from 'fast-check'"),
);

console.log(`FC_SEED=${seed} FC_RUNS=${runs}: ${files.length} files`);
const { status } = spawnSync('npx', ['vitest', 'run', '--testTimeout=3600000', ...files], {
  stdio: 'inherit',
  env: { ...process.env, FC_SEED: seed, FC_RUNS: runs },
});
console.log(`FC_SEED=${seed} FC_RUNS=${runs}`);
process.exitCode = status ?? 1;
