// One assessment of a store, in a process of its own and by the built program, as its users run it: node bench/assess-run.ts STORE
// REGISTER. Started by bench/assess.ts.

import { readFileSync } from 'node:fs';
import type { CivilDate } from '../src/model/calendar.ts';

const built = (path: string): string => new URL(`../dist/src/${path}.js`, import.meta.url).href;
const { loadRegister }: typeof import('../src/register/load.ts') = await import(built('register/load'));
const { assessPersons }: typeof import('../src/steps/assess/assess.ts') = await import(
  built('steps/assess/assess')
);
const { closeStore, openStore }: typeof import('../src/store/open.ts') = await import(built('store/open'));

const [path = '', registerPath = ''] = process.argv.slice(2);
const { register } = loadRegister(readFileSync(registerPath, 'utf8'), registerPath);
const store = openStore(path);
const pulse = { beat: async () => {} };
await assessPersons(store, { register, today: '2026-12-01' as CivilDate, countsFirstImport: true, pulse });
closeStore(store);
