// Has people decided about on two threads, this one and another: reads them page by page, and hands on their rows in order. May not
// look into either.

import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { MessageChannel, Worker } from 'node:worker_threads';
import { type AssessedRows, hasMoreRecordsThan } from '../../store/law/assessments.ts';
import type { EvidencePage } from '../../store/law/evidence-pages.ts';
import { closeStore, openForOnePass, type Store } from '../../store/open.ts';
import { type AssessWork, assessor } from '../assess/assessed-rows.ts';
import { pagesOf } from '../assess/life-evidence.ts';
import type { Twins } from '../assess/life-twins.ts';
import type { AssessOrder, FromDecider, ToDecider } from './assess-messages.ts';
import { keepNewSpaceSmall } from './new-space.ts';

/** Below this the thread would take longer to start than it saves. */
const WORTH_RECORDS = 50_000;

/** Rows that were handed on are all a thread makes; V8 would let them pile up before it looks. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Pages that the other thread has, so that it need not wait; and pages that may wait for their turn. */
const [AHEAD, WAITING] = [8, 32];

/** True when a second thread is worth it. */
export function isWorthThread(store: Store): boolean {
  return availableParallelism() > 1 && hasMoreRecordsThan(store, WORTH_RECORDS);
}

/** The rows of everybody, page by page. Throws what reading and deciding throw. */
export async function* rowsOfThreads(path: string, work: AssessWork): AsyncGenerator<AssessedRows, void> {
  const other = openOther(path, work);
  try {
    const reader = openForOnePass(path);
    const pages = pagesOf(reader, { ...work, people: null });
    try {
      // Puts lists in order, while the other finds who may be somebody else as well.
      const first = pages.next();
      const twins = (await other.answer()) as Twins;
      keepNewSpaceSmall();
      yield* inTurns(other, { first, pages, decideHere: assessor(reader, work, { twins, step: 1 }) });
    } finally {
      pages.return();
      closeStore(reader);
    }
  } finally {
    await other.end();
  }
}

interface Turns {
  readonly first: IteratorResult<EvidencePage, void>;
  readonly pages: Iterator<EvidencePage, void>;
  readonly decideHere: (page: EvidencePage) => AssessedRows;
}

/** Keeps the other thread busy, and decides about a page here whenever this one would wait for an answer. */
async function* inTurns(
  other: Other,
  { first, pages, decideHere }: Turns,
): AsyncGenerator<AssessedRows, void> {
  /** Null: the other has it. */
  const turns: (AssessedRows | null)[] = [];
  let [next, theirs] = [first, 0];
  for (;;) {
    for (; !next.done && theirs < AHEAD; next = pages.next()) {
      other.tell(next.value);
      turns.push(null);
      theirs += 1;
    }
    const [own] = turns;
    if (own === undefined) return;
    if (own === null && !other.hasAnswer() && !next.done && turns.length < WAITING) {
      turns.push(decideHere(next.value));
      next = pages.next();
      await setImmediate();
      continue;
    }
    turns.shift();
    if (own === null) theirs -= 1;
    yield own ?? ((await other.answer()) as AssessedRows);
  }
}

/** The other thread. */
interface Other {
  tell(message: ToDecider): void;
  hasAnswer(): boolean;
  /** The next one, as soon as it is there; throws what fails on that thread. */
  answer(): Promise<FromDecider>;
  end(): Promise<void>;
}

function openOther(path: string, work: AssessWork): Other {
  const { port1: port, port2 } = new MessageChannel();
  const workerData: AssessOrder = { path, work, port: port2 };
  const entry = new URL(`./assess-worker${extname(import.meta.filename)}`, import.meta.url);
  const worker = new Worker(entry, { workerData, transferList: [port2], resourceLimits: LIMITS });
  const answers: FromDecider[] = [];
  let problem: unknown = null;
  let wake: () => void = () => {};
  worker.on('error', error => {
    problem = error;
    wake();
  });
  port.on('message', (answer: FromDecider) => {
    answers.push(answer);
    wake();
  });
  return {
    tell: message => port.postMessage(message),
    hasAnswer: () => answers.length > 0 || problem !== null,
    answer: async () => {
      for (;;) {
        if (problem !== null) throw problem;
        const answer = answers.shift();
        if (answer !== undefined) return answer;
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
    },
    end: async () => {
      port.postMessage(null);
      port.close();
      await worker.terminate();
    },
  };
}
