// One assessment of a store, in a process of its own: node bench/assess-run.ts STORE REGISTER. Started by bench/assess.ts.

import { readFileSync } from 'node:fs';
import type { CivilDate } from '../src/model/calendar.ts';
import { loadRegister } from '../src/register/load.ts';
import { assessPersons } from '../src/steps/assess/assess.ts';
import { closeStore, openStore } from '../src/store/open.ts';

const [path = '', registerPath = ''] = process.argv.slice(2);
const { register } = loadRegister(readFileSync(registerPath, 'utf8'), registerPath);
const store = openStore(path);
const pulse = { beat: async () => {} };
await assessPersons(store, { register, today: '2026-12-01' as CivilDate, countsFirstImport: true, pulse });
closeStore(store);
