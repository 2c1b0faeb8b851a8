// One matching of a store, in a process of its own: node bench/match-run.ts STORE COST. Started by bench/rerun.ts; writes what the
// matching alone took.

import { writeFileSync } from 'node:fs';
import type { CivilDate } from '../src/model/calendar.ts';
import { matchRecords } from '../src/steps/match/match.ts';
import { closeStore, openStore } from '../src/store/open.ts';

const [path = '', costPath = ''] = process.argv.slice(2);
const store = openStore(path);
const started = performance.now();
const before = process.cpuUsage();
await matchRecords(store, { today: '2026-12-01' as CivilDate, pulse: { beat: async () => {} } });
const { user, system } = process.cpuUsage(before);
const cost = { seconds: (performance.now() - started) / 1000, processorSeconds: (user + system) / 1e6 };
writeFileSync(costPath, JSON.stringify(cost));
closeStore(store);
