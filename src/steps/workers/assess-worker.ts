// The thread that finds who may be somebody else as well, and then decides about people page by page. Opens the store to read only; may
// not write anything.

import { workerData } from 'node:worker_threads';
import { closeStore, openForOnePass } from '../../store/open.ts';
import { assessor } from '../assess/assessed-rows.ts';
import { twinsAmong } from '../assess/life-evidence.ts';
import type { AssessOrder, FromDecider, ToDecider } from './assess-messages.ts';

const { path, work, port } = workerData as AssessOrder;
const tell = (message: FromDecider): void => port.postMessage(message);

const store = openForOnePass(path);
const twins = twinsAmong(store, { ...work, people: null });
const rowsOf = assessor(store, work, { twins, step: -1 });
closeStore(store);
tell(twins);
port.on('message', (page: ToDecider) => {
  if (page === null) port.close();
  else tell(rowsOf(page));
});
