// The sentences of purge and log, in English.

import { several } from '../locale.ts';
import { guardNames } from './guards.ts';
import type { PurgeWords } from './words.ts';

export const PURGE_EN: PurgeWords = {
  planHead: (register, planId, run) => `register ${register}   plan ${planId}   run ${run}`,
  balance: (people, parts) => `${people} people = ${parts.join(' + ')}`,
  outcome: {
    keep: 'keep',
    delete: 'delete',
    hold: 'on hold',
    blocked: 'waiting for something open',
    undecided: 'undecided',
    waiting: 'handed over already',
  },
  planHeads: ['PURPOSE', 'BASIS', 'KEEP FOR', 'COUNTED FROM', 'DELETE', 'OLDEST'],
  countedFrom: { signal: 'last contact', created: 'creation', import: 'first import' },
  guard: 'guard',
  guardFine: 'ok',
  guardStops: 'REFUSES',
  guardAsks: 'asks on approval',
  guardsAsk: guards =>
    `Exit 4: ${guards === 1 ? 'one guard asks' : `${guards} guards ask`} for a figure and a reason on approval.`,
  allGuardsFine: count => `all ${count} guards are fine`,
  nothingDue: 'Nobody is due for deletion. No plan was made.',
  nothingDeleted: day => `Nothing deleted. The plan holds keys only, valid through ${day}.`,
  keysAreAddresses: 'Mind: the keys in this plan are e-mail addresses.',
  notWritten: 'Nothing deleted, and no plan written. What to do:',
  wrote: file => `wrote  ${file}`,
  plansHeads: ['PLAN', 'MADE', 'VALID THROUGH', 'PEOPLE', 'STATE'],
  noPlans: 'There is no plan yet. Make one with: datawasstraat purge plan',
  recordsHeads: ['RECORD', 'PURPOSE', 'COUNTED FROM', 'DATE', 'TO BE DELETED SINCE'],
  blockedPurpose: (purpose, people) =>
    `Purpose ${purpose} (${people} people) is left out: the register says too little. See: datawasstraat register lint`,
  typeCount: count => `Type the number of people to delete (${count}): `,
  typeFigure: (guard, figure) => `${guard}. Type ${figure} to allow this: `,
  typeReason: 'Reason (goes into the log): ',
  approved: (planId, by) => `Plan ${planId} was approved by ${by}.`,
  needsSecond: planId =>
    `This project asks for two people. Have somebody else approve too: datawasstraat purge approve ${planId}`,
  keyMade: file =>
    `A key for the tombstones was made: ${file}. Keep a copy outside this project; without the key nobody who comes back is recognised.`,
  noKey: 'There is no key yet: the first purge approve makes it.',
  keyLine: (check, tombstones, isCurrent) =>
    `  ${check}  ${tombstones} tombstones${isCurrent ? ', makes the new ones' : ''}`,
  keepKey: 'Keep a copy of this file outside the project; without it nobody who comes back is recognised.',
  refresh: (source, exportedOn, hours) =>
    `${source}: the export is of ${exportedOn} and may be at most ${hours} hours old when the plan is applied; import a new one if need be.`,
  nothingApproved: 'There is no approved plan. Nothing was deleted.',
  subject: (deleted, kept, planId) =>
    `datawasstraat: ${deleted} deleted${kept > 0 ? `, ${kept} kept after all` : ''} (plan ${planId})`,
  subjectIncomplete: planId => `datawasstraat: deletion NOT complete (plan ${planId})`,
  asOf: (day, register) => `as of ${day}, register ${register}`,
  labels: {
    deleted: 'deleted',
    kept: 'kept',
    proof: 'proof',
    removed: 'removed',
    lists: 'lists',
    remaining: 'remaining',
    next: 'next',
    log: 'log',
    left: 'left',
  },
  deletedParts: (people, records, perSource) => `${people} people, ${records} records: ${perSource}`,
  keptReason: {
    new_evidence: 'new evidence',
    changed: 'changed since the plan',
    gone: 'no longer in the export',
    hold: 'on hold',
    request: 'open request',
    open_affair: 'something is open',
    undecided: 'undecided',
  },
  proof: (strings, megabytes) => `0 traces of ${strings} texts in ${megabytes} MB`,
  remaining: plan => `the lists and ${plan} name keys until the sources are done`,
  alsoNamedIn: file =>
    `${file} names some of them too; a plan that is not carried out goes with the first wash after its days, or when you remove it`,
  noProof: {
    busy: 'somebody reads the store; close that program and repeat this command',
    lost: 'this file is gone, so nothing can be proved any more; put it back from a copy',
    elsewhere: 'stands outside out/ and names them; remove it and repeat this command',
  },
  heldBy: keys => `in ${keys.join(', ')}: take it out there in the source, export it and import it again`,
  verifyNext: 'datawasstraat purge verify, after the next exports',
  verifyHeads: ['PLAN', 'SOURCE', 'NUMBER', 'STATE', 'REMARK'],
  deletionState: {
    pending: 'list not ready yet',
    claimed: 'handed over',
    absent: 'gone from the export',
    not_landed: 'STILL THERE',
    reappeared: 'BACK',
    verified: 'verified',
  },
  waitFor: day => `to be proved by an export of after ${day}`,
  untrusted: guards => `this export proves nothing: ${guardNames('en', guards)}`,
  verified: planId => `Plan ${planId}: every source shows that everybody is gone.`,
  forgotten: names => `removed  ${names.join('  ')}`,
  findingsForgotten: count => `removed  ${count} old findings`,
  pastKeep: names =>
    `Older than keep: exports allows; remove yourself what is no longer needed: ${names.join('  ')}`,
  nothingToVerify: 'There is nothing to verify: no plan waits for a source.',
  returned: count =>
    `${count === 1 ? 'A deleted person is' : `${count} deleted people are`} back. See: datawasstraat check --rule reappeared`,
  quarantined: count =>
    `${count === 1 ? 'One of them' : `${count} of them`} had asked to be erased (GDPR 17): in quarantine until datawasstraat purge release RECORD`,
  objected: count =>
    `${count === 1 ? 'Somebody who objected is' : `${count} people who objected are`} back (GDPR 21): the objection goes on.`,
  released: record => `${record} is out of quarantine.`,
  newRelation: count =>
    `${count === 1 ? 'A deleted person has' : `${count} deleted people have`} been in touch again since: a new relation.`,
  logHolds: entry => `The hash you kept is that of entry ${entry}: nothing up to there was rewritten.`,
  logFine: (entries, head) =>
    `${several(entries, 'entry', 'entries')}, the chain holds. Last hash, keep it elsewhere: ${head}`,
  certificate: {
    title: 'Certificate of destruction',
    name: 'certificate-of-destruction',
    rows: {
      controller: 'Controller',
      plan: 'Plan',
      planned: 'Made',
      approved: 'Approved',
      second: 'Second approval',
      erased: 'Erased on',
      people: 'People',
      records: 'Records',
      perSource: 'Per source',
      proof: 'Proof in our own store',
      state: 'State at the sources',
      head: 'Last hash of the log',
    },
    how: 'How',
    howText:
      'The data were erased from the store of datawasstraat in one transaction, freed places overwritten (SQLite secure_delete); then the write-ahead log was emptied and the database file rewritten (VACUUM). After that all files of the project were searched byte by byte for the erased records and addresses. Each source was given a list of deletions; that they took place there is shown by a whole export made after the days of its bin.',
    notErased: 'What this did not erase',
    notErasedText:
      'Backups of this computer and of the source systems, the original export files in in/, copies made outside the project, and blocks of an SSD or of swap space that the operating system has not overwritten yet.',
    notAdvice: 'Made by datawasstraat; this is not legal advice.',
  },
};
