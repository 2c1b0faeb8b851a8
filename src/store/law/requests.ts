// Requests of persons: kept as cases, closed and never removed. May not judge.

import type { CivilDate } from '../../model/calendar.ts';
import type { RequestCase, RequestType } from '../../model/request.ts';
import type { Store } from '../open.ts';
import { all, first, run } from '../statement.ts';

/** A case to open. */
export type NewRequest = Pick<
  RequestCase,
  'recordKey' | 'type' | 'receivedOn' | 'openedBy' | 'identity' | 'dueOn' | 'ultimateOn'
>;

/** Opens it; gives its number. */
export function addRequest(store: Store, request: NewRequest): number {
  return run(
    store,
    `insert into request (record_key, type, received_on, opened_by, identity, due_on, ultimate_on)
     values (:recordKey, :type, :receivedOn, :openedBy, :identity, :dueOn, :ultimateOn)`,
    { ...request },
  ).id;
}

const CASES = `
select request_id as id, record_key as recordKey, type, received_on as receivedOn, opened_by as openedBy, identity,
  due_on as dueOn, ultimate_on as ultimateOn, extended_on as extendedOn, extension_reason as extensionReason, answer,
  answer_reason as answerReason, decided_on as decidedOn, decided_by as decidedBy, closed_on as closedOn,
  closed_by as closedBy, close_reason as closeReason
from request`;

/** All cases, the one that is due first at the top. */
export function allRequests(store: Store): readonly RequestCase[] {
  return all(store, `${CASES} order by ultimate_on, request_id`);
}

/** Null: there is none of that number. */
export function requestOf(store: Store, id: number): RequestCase | null {
  return first(store, `${CASES} where request_id = :id`, { id });
}

/** Keeps what became of it. */
export function keepRequest(store: Store, request: RequestCase): void {
  const { recordKey: _key, type: _type, receivedOn: _on, openedBy: _by, ...own } = request;
  run(
    store,
    `update request set identity = :identity, due_on = :dueOn, ultimate_on = :ultimateOn, extended_on = :extendedOn,
       extension_reason = :extensionReason, answer = :answer, answer_reason = :answerReason, decided_on = :decidedOn,
       decided_by = :decidedBy, closed_on = :closedOn, closed_by = :closedBy, close_reason = :closeReason
     where request_id = :id`,
    { ...own },
  );
}

/** What a life rests on of the requests about a person whose record is there. */
export interface PersonRequest {
  readonly personKey: string;
  readonly type: RequestType;
  readonly receivedOn: CivilDate;
  readonly isClosed: 0 | 1;
  readonly isRefused: 0 | 1;
}

/** Requests that run, and objections that were not refused, received by that day. There are few. */
export function personRequests(store: Store, today: CivilDate): readonly PersonRequest[] {
  return all(
    store,
    `select member.person_key as personKey, request.type, request.received_on as receivedOn,
       request.closed_on is not null as isClosed, request.answer is 'refused' as isRefused
     from request join contacts member on member.record_key = request.record_key
     where request.received_on <= :today and member.person_key is not null
       and (request.closed_on is null or (request.type = 'object' and request.answer in ('granted', 'partly')))
     order by request.request_id`,
    { today },
  );
}
