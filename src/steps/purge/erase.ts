// purge apply, first half: judges everybody of an approved plan again, and erases those who are still due, in one transaction.
// What is newer than the plan keeps somebody, and is reported. (Design retention.md, section 6.)

import { randomBytes } from 'node:crypto';
import type { Locale } from '../../language/locale.ts';
import { Fault } from '../../model/fault.ts';
import type { KeptReason, PurgePlan } from '../../model/purge.ts';
import { hashIdentifier } from '../../purging/identifiers.ts';
import type { TombstoneKey } from '../../purging/key-file.ts';
import { thawPlan } from '../../purging/plan-file.ts';
import { closeStore, inTransaction, openForOnePass, type Store } from '../../store/open.ts';
import { addDeletions } from '../../store/purge/deletions.ts';
import { eraseNamed } from '../../store/purge/erase.ts';
import { contactNamer, nameAbout } from '../../store/purge/erase-naming.ts';
import { erasedContacts, erasedPeople, erasedPerSource } from '../../store/purge/erased-people.ts';
import { isMatched } from '../../store/purge/facts.ts';
import { markErased } from '../../store/purge/plans.ts';
import { markLookedAt } from '../../store/purge/tombstones.ts';
import { writeLog } from '../audit.ts';
import type { OutFile } from '../export/encode-table.ts';
import { matchRecords } from '../match/match.ts';
import { purgeLists, type Recipient, recipientsToTell } from './lists.ts';
import { marksOfErased, writeTombstones } from './markers.ts';
import { lawPackHash } from './plan.ts';
import { rollUp } from './roll-up.ts';
import { checkGuards, type DuePerson, judgeAgain, type Verdict, type VerdictOptions } from './verdict.ts';

/** What carrying out a plan rests on. */
export interface ApplyOptions extends VerdictOptions {
  /** Reads the plan's file; null: it is gone. */
  readonly readPlan: () => Buffer | null;
  /** Of the papers beside the lists. */
  readonly locale: Locale;
  /** Opens the keys of the tombstones and gives the current one. Fault E208. */
  readonly openKey: () => TombstoneKey;
  /** Keeps what a later run needs to finish, on disk, before anything is erased. */
  readonly stage: (staged: StagedPurge) => void;
}

/** What is made of the records before they go. */
export interface StagedPurge {
  /** Byte strings that must be nowhere any more. */
  readonly proof: Buffer;
  readonly lists: readonly OutFile[];
  readonly recipients: readonly Recipient[];
}

/** What went, and who was kept after all. */
export interface EraseResult {
  readonly people: number;
  readonly records: number;
  readonly kept: Readonly<Partial<Record<KeptReason, number>>>;
}

/**
 * Erases. Faults, all before anything is deleted: E201 not approved, E202 expired, E203 register or law pack changed, E204 the
 * file is gone or changed, E205 a guard.
 */
export async function erasePlan(store: Store, options: ApplyOptions): Promise<EraseResult> {
  const { today, pulse } = options;
  checkPlan(options);
  const key = options.openKey();
  if (!isMatched(store)) await matchRecords(store, { today, pulse });
  return inTransaction(store, async () => {
    const verdict = await judgePlan(store, options);
    nameAbout(store);
    return eraseDue(store, verdict, { ...options, key });
  });
}

/** The plan is one that was approved, and what it rests on is the same. */
function checkPlan({ plan, register, today }: VerdictOptions): void {
  const { planId } = plan;
  if (plan.state !== 'approved') throw new Fault('E201', { planId, state: plan.state });
  if (today > plan.validThrough) throw new Fault('E202', { planId, on: plan.validThrough });
  if (register.sha256 !== plan.registerSha256) throw new Fault('E203', { planId, what: 'register' });
  if (lawPackHash() !== plan.lawSha256) throw new Fault('E203', { planId, what: 'law' });
}

const GROUP_BYTES = 8;

/** Names those who are still due. Whoever reads the plan or the store lets go of it before anything is erased: each takes its room. */
async function judgePlan(store: Store, options: ApplyOptions): Promise<Verdict> {
  const name = contactNamer(store);
  const onDue = ({ purpose, records }: DuePerson): void =>
    name(records, { purpose, personGroup: randomBytes(GROUP_BYTES) });
  const reader = openForOnePass(store.path);
  try {
    const verdict = await judgeAgain(reader, frozenPlan(options), { ...options, onDue });
    checkGuards(reader, verdict, options);
    return verdict;
  } finally {
    closeStore(reader);
  }
}

/** The plan as it was approved. */
function frozenPlan({ plan: { planId, file, sha256 }, readPlan }: ApplyOptions): PurgePlan {
  const bytes = readPlan();
  const frozen = bytes === null ? null : thawPlan(bytes, sha256);
  if (frozen === null) throw new Fault('E204', { planId, file, isMissing: bytes === null });
  return frozen;
}

/** All of it inside the caller's transaction. */
function eraseDue(
  store: Store,
  { due, kept }: Verdict,
  options: ApplyOptions & { readonly key: TombstoneKey },
): EraseResult {
  const {
    plan: { planId },
    key,
    today,
    now,
    stage,
    runId,
    register,
    locale,
  } = options;
  const { proof, shared } = marksOfErased(store);
  const lists = purgeLists(store, { locale, today });
  stage({ proof, lists, recipients: recipientsToTell(register, erasedPeople(store)) });
  writeTombstones(store, { key, planId, erasedOn: today, shared });
  // Everybody who is here now was judged: nobody came back yet.
  markLookedAt(store);
  const perSource = Object.fromEntries(erasedPerSource(store));
  const records = Object.values(perSource).reduce((sum, count) => sum + count, 0);
  const subjects = Array.from(erasedContacts(store), ({ source, sourceId }) =>
    hashIdentifier(key.key, { kind: 'record', text: `${source}/${sourceId}` }).toString('hex'),
  );
  addDeletions(store, planId);
  const rolledUp = rollUp(store);
  const rows = eraseNamed(store);
  const result: EraseResult = { people: due.people, records, kept };
  markErased(store, planId, { on: today, runId, ...result, kept: JSON.stringify(kept) });
  const payload = { plan: planId, runId, ...result, perSource, rows, rolledUp };
  writeLog(store, { at: now, kind: 'purge-erased', payload });
  writeLog(store, { at: now, kind: 'purge-subjects', payload: { plan: planId, subjects } });
  return result;
}
