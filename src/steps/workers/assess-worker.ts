// The thread that reads people and decides about them. Opens the store to read only; may not write anything.

import { workerData } from 'node:worker_threads';
import { closeStore, openForOnePass } from '../../store/open.ts';
import { assessedRows } from '../assess/assessed-rows.ts';
import { openLives } from '../assess/life-evidence.ts';
import type { Twins } from '../assess/life-twins.ts';
import { AHEAD, type AssessOrder, type FromDecider } from './assess-messages.ts';
import { mayGoOn } from './pace.ts';

const { path, work, port, pace } = workerData as AssessOrder;

function tell(message: FromDecider): void {
  port.postMessage(message);
}

async function decideAll(): Promise<void> {
  const twins = new Promise<Twins>(resolve => port.once('message', resolve));
  const store = openForOnePass(path);
  try {
    const livesOf = openLives(store, { ...work, people: null });
    let made = 0;
    for (const rows of assessedRows(livesOf(await twins), work)) {
      if (!mayGoOn(pace, made, AHEAD)) return;
      tell(rows);
      made += 1;
    }
    tell(null);
  } finally {
    closeStore(store);
  }
}

await decideAll();
