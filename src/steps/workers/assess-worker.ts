// The thread that reads people and decides about them. Opens the store to read only; may not write anything.

import { workerData } from 'node:worker_threads';
import { closeStore, openForOnePass } from '../../store/open.ts';
import { assessedRows } from '../assess/assessed-rows.ts';
import { AHEAD, type AssessOrder, type FromDecider } from './assess-messages.ts';
import { mayGoOn } from './pace.ts';

const { path, work, port, pace } = workerData as AssessOrder;

function tell(message: FromDecider): void {
  port.postMessage(message);
}

function decideAll(): void {
  const store = openForOnePass(path);
  try {
    let made = 0;
    for (const rows of assessedRows(store, work)) {
      if (!mayGoOn(pace, made, AHEAD)) return;
      tell(rows);
      made += 1;
    }
    tell(null);
  } finally {
    closeStore(store);
  }
}

decideAll();
