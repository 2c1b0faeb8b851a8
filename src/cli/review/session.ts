// One sitting of `review`: shows a group, takes one key, keeps the decision at once, so that stopping loses nothing. May not
// touch a terminal itself: keys come in, lines go out.

import type { ReviewWords } from '../../language/cli/review.ts';
import type { Model } from '../../matching/weighing/model.ts';
import type { CivilDate } from '../../model/calendar.ts';
import type { RecordKey } from '../../model/identity.ts';
import { letterOf, reviewLines } from '../../reports/terminal/review.ts';
import {
  decideCase,
  openCase,
  type ReviewCase,
  type ReviewGroup,
  type Undo,
  undoDecision,
} from '../../steps/match/review.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import type { JudgementVerdict } from '../../store/persons/judgements.ts';
import { reviewView } from './view.ts';

/** Gives the next key in lower case; null when no more will come. */
export type ReadKey = () => Promise<string | null>;

export interface Session {
  readonly store: Store;
  readonly groups: readonly ReviewGroup[];
  readonly model: Model | null;
  readonly words: ReviewWords;
  readonly isBlind: boolean;
  readonly today: CivilDate;
  readonly runId: number;
  readonly readKey: ReadKey;
  readonly say: (text: string, withNewline?: boolean) => void;
}

export interface SessionResult {
  readonly same: number;
  readonly different: number;
  readonly unsure: number;
  readonly left: number;
}

interface Taken {
  readonly at: number;
  readonly verdict: JudgementVerdict;
  readonly undo: Undo;
}

/** Until all groups are through, `q`, or no more keys come. */
export async function runSession(session: Session): Promise<SessionResult> {
  const { groups, store } = session;
  const taken: Taken[] = [];
  const count = (verdict: JudgementVerdict): number => taken.filter(one => one.verdict === verdict).length;
  let at = 0;
  while (at < groups.length) {
    const one = openCase(store, groups[at] as ReviewGroup);
    if (one === null) at += 1;
    else {
      const place = { at: at + 1, total: groups.length, same: count('same'), different: count('different') };
      const answer = await askCase(session, one, place);
      if (answer === 'quit') break;
      if (answer === 'undo') at = await takeBack(session, taken, at);
      else {
        taken.push({ at, ...answer });
        at += 1;
      }
    }
  }
  return {
    same: count('same'),
    different: count('different'),
    unsure: count('unsure'),
    left: groups.length - at,
  };
}

async function takeBack({ store, say, words }: Session, taken: Taken[], at: number): Promise<number> {
  const last = taken.pop();
  if (last === undefined) {
    say(words.nothingToUndo);
    return at;
  }
  await inTransaction(store, () => undoDecision(store, last.undo));
  say(words.undone);
  return last.at;
}

type Answer = 'quit' | 'undo' | Omit<Taken, 'at'>;
type Place = Readonly<Record<'at' | 'total' | 'same' | 'different', number>>;

const VERDICTS: Readonly<Record<string, JudgementVerdict>> = {
  ...{ s: 'same', z: 'same', d: 'different', v: 'different', '?': 'unsure' },
};

/** Ends the sitting: q, Ctrl-C, Ctrl-D, or no more keys. */
const QUIT: ReadonlySet<string | null> = new Set(['q', '\u0003', '\u0004', null]);

async function askCase(session: Session, one: ReviewCase, place: Place): Promise<Answer> {
  const { words, say, readKey } = session;
  let kept = one.survivor;
  show(session, one, { ...place, kept });
  for (;;) {
    say(words.keys, false);
    const key = await readKey();
    say(key === null || key < ' ' ? '' : key);
    if (key === 'k') {
      kept = nextKey(one, kept);
      show(session, one, { ...place, kept });
      continue;
    }
    const answer = await answerTo(session, one, { key, kept });
    if (answer !== null) return answer;
  }
}

/** Null: the key asks for help, or says nothing. */
async function answerTo(
  session: Session,
  one: ReviewCase,
  { key, kept }: { readonly key: string | null; readonly kept: RecordKey },
): Promise<Answer | null> {
  if (key === null || QUIT.has(key)) return 'quit';
  if (key === 'u') return 'undo';
  const verdict = VERDICTS[key];
  if (verdict !== undefined) return settle(session, one, { verdict, survivor: kept, leftOut: [] });
  const leftOut = key === 'x' ? await askLeftOut(session, one) : null;
  if (leftOut !== null) return settle(session, one, leaveOut(one, kept, leftOut));
  if (key !== 'x') for (const line of session.words.keysHelp) session.say(line);
  return null;
}

function show(
  { words, say, model, isBlind }: Session,
  one: ReviewCase,
  place: Place & { readonly kept: RecordKey },
): void {
  say('');
  const view = reviewView(one, { ...place, isBlind }, { model, words });
  for (const line of reviewLines(view, words)) say(line);
}

function nextKey({ records }: ReviewCase, kept: RecordKey): RecordKey {
  const at = records.findIndex(({ key }) => key === kept);
  return records[(at + 1) % records.length]?.key ?? kept;
}

/** The record of the letter; null for any other key. */
async function askLeftOut(
  { words, say, readKey }: Session,
  { records }: ReviewCase,
): Promise<RecordKey | null> {
  say(words.whichOut(records.map((_, at) => letterOf(at)).join('/')), false);
  const key = await readKey();
  say(key ?? '');
  return records.find((_, at) => letterOf(at).toLowerCase() === key)?.key ?? null;
}

/** Of two records one left out makes them different. */
function leaveOut({ records }: ReviewCase, kept: RecordKey, leftOut: RecordKey) {
  const rest = records.filter(({ key }) => key !== leftOut);
  const survivor = kept === leftOut ? (rest[0]?.key ?? kept) : kept;
  return {
    verdict: rest.length < 2 ? ('different' as const) : ('same' as const),
    survivor,
    leftOut: rest.length < 2 ? [] : [leftOut],
  };
}

async function settle(
  { store, today, runId }: Session,
  one: ReviewCase,
  decision: Parameters<typeof decideCase>[2],
): Promise<Omit<Taken, 'at'>> {
  const undo = await inTransaction(store, () => decideCase(store, one, decision, { today, runId }));
  return { verdict: decision.verdict, undo };
}
