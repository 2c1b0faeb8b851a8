// Where a purge keeps its things: plans, and what is staged between erasing and proving. May not decide about data.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { writePlainCsv } from '../../formats/csv/plain.ts';
import { Fault } from '../../model/fault.ts';
import type { Entity } from '../../model/field.ts';
import type { OutFile } from '../../steps/export/encode-table.ts';
import type { StagedPurge } from '../../steps/purge/erase.ts';
import type { RequiredLists } from '../../steps/purge/facts.ts';
import type { Store } from '../../store/open.ts';
import { planNamed, type StoredPlan, storedPlans } from '../../store/purge/plans.ts';
import { writeFault } from '../files/private-folder.ts';
import { syncFolder, syncFolders } from '../files/write-output.ts';
import type { Project } from '../project/project.ts';

export function planPath(project: Project, plan: Pick<StoredPlan, 'file'>): string {
  return join(project.folder, 'plans', plan.file);
}

/** The bytes of a plan; null: it is gone. */
export function readPlanFile(project: Project, plan: Pick<StoredPlan, 'file'>): Buffer | null {
  const path = planPath(project, plan);
  return existsSync(path) ? readFileSync(path) : null;
}

/** Fault E200: no plan, or several, of that name. */
export function needPlan(store: Store, name: string): StoredPlan {
  const plan = planNamed(store, name);
  if (plan !== null) return plan;
  throw new Fault('E200', { name, known: storedPlans(store).map(({ planId }) => planId) });
}

/** The lists that a purge must have seen: those of the config, but for sources that may be missing. */
export function sourcesOf(project: Project): RequiredLists {
  return Object.fromEntries(
    Object.entries(project.sources).map(([name, { required, files }]) => [
      name,
      required === false ? [] : (Object.keys(files) as Entity[]),
    ]),
  );
}

/** Who does this: the name the system knows, unless told. */
export function actorOf(by: string | undefined): string {
  return by ?? userInfo().username;
}

const stagingOf = (store: Store, planId: string): string => join(dirname(store.path), `purge-${planId}`);

/** Keeps on disk what a later run needs to finish. Faults: E050, E051. */
export function stage(store: Store, planId: string, { proof, lists, recipients }: StagedPurge): void {
  const folder = stagingOf(store, planId);
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, bytes: OutFile['bytes']): void => {
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(path, wholeOf(bytes), { mode: 0o600, flag: 'wx', flush: true });
    } catch (error) {
      throw writeFault(path, error);
    }
  };
  write(join(folder, 'proof'), proof);
  for (const { source, name, bytes } of lists) write(join(folder, 'lists', source, name), bytes);
  const rows = recipients.map(({ recipient, purposes, people }) => [
    recipient,
    purposes.join(' '),
    `${people}`,
  ]);
  write(
    join(folder, 'lists', 'recipients-art-19.csv'),
    writePlainCsv([['recipient', 'purposes', 'people'], ...rows]),
  );
  syncFolders(folder);
  syncFolder(dirname(folder));
}

/** What was staged; null: it is gone. */
export function stagedProof(store: Store, planId: string): Buffer | null {
  const file = join(stagingOf(store, planId), 'proof');
  return existsSync(file) ? readFileSync(file) : null;
}

/** The staged lists, to be written where people find them. */
export function stagedLists(
  store: Store,
  planId: string,
): readonly { readonly path: string; readonly bytes: Buffer }[] {
  const folder = join(stagingOf(store, planId), 'lists');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: path.slice(folder.length + 1), bytes: readFileSync(path) }));
}

/** What a run that was killed, or whose transaction failed, left: only of a plan that is erased something must be finished. */
export function removeStaleStaging(store: Store): void {
  const open = new Set(
    storedPlans(store).flatMap(({ planId, state }) => (state === 'erased' ? [planId] : [])),
  );
  for (const name of readdirSync(dirname(store.path))) {
    const planId = /^purge-([0-9a-f]+)$/.exec(name)?.[1];
    if (planId !== undefined && !open.has(planId)) removeStaging(store, planId);
  }
}

export function removeStaging(store: Store, planId: string): void {
  rmSync(stagingOf(store, planId), { recursive: true, force: true });
}

function wholeOf(bytes: OutFile['bytes']): string | Uint8Array {
  return typeof bytes === 'string' || bytes instanceof Uint8Array ? bytes : Buffer.concat([...bytes]);
}
