// Completes package-lock.json after an `npm install`: run `node .ci/complete-lock.ts`, test/house/lock-file.test.ts fails until you do.
// 1. better-sqlite3 ships its binaries, but a lock entry loses the package's `gypfile: false`; npm then starts node-gyp.
// 2. A registry may lack the binary packages of other platforms; `npm ci` calls a lock file without them out of sync.
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  gypfile?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const OPERATING_SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> };

/** The platform a binary package is for, read from its name: `@biomejs/cli-linux-x64-musl` → linux, x64. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu'> {
  const parts = name.split(/[/-]/);
  const os = OPERATING_SYSTEMS.find(known => parts.includes(known));
  const cpu = PROCESSORS.find(known =>
    parts.some(part => part === known || (known === 'ppc64' && part === 'ppc64le')),
  );
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) };
}

const added: Record<string, LockEntry> = {};
for (const owner of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(owner.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] || !/^\d/.test(range)) continue;
    added[place] = {
      version: range,
      ...platformOf(name),
      ...(owner.dev ? { dev: true } : {}),
      optional: true,
    };
  }
}

const engine = lock.packages['node_modules/better-sqlite3'];
if (!engine) throw new Error('package-lock.json has no better-sqlite3');
engine.gypfile = false;

const [root, ...others] = Object.entries({ ...lock.packages, ...added });
if (!root) throw new Error('package-lock.json holds no packages');
lock.packages = Object.fromEntries([root, ...others.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
