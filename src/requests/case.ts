// What may follow in a request: pure, a case and a step in, the changed case or the reason why not out. (AVG 12(3)–(6), 15–22;
// Regulation 1182/71.) May not read a store or a clock.

import type { CivilDate } from '../model/calendar.ts';
import { answerDeadline } from '../model/deadline.ts';
import type { RequestAnswer, RequestCase, RequestState, RequestType } from '../model/request.ts';

/** Something somebody does with a case, on a day. */
export type RequestStep =
  | {
      readonly kind: 'decide';
      readonly answer: RequestAnswer;
      readonly by: string;
      readonly reason: string | null;
      readonly identity: string | null;
    }
  | { readonly kind: 'extend'; readonly reason: string | null }
  | { readonly kind: 'close'; readonly by: string; readonly reason: string | null };

/**
 * Why a step cannot be taken. `late`: an extension is told within the first month (12(3)). `identity`: data go to nobody of
 * whom it is not known who they are (12(6)). `reason`: a refusal is reasoned (12(4)). `decided`, `closed`: that was done.
 */
export type Refused = 'late' | 'identity' | 'reason' | 'decided' | 'closed';

/** The two days of a case that begins. */
export function dueDates(receivedOn: CivilDate): Pick<RequestCase, 'dueOn' | 'ultimateOn'> {
  return answerDeadline(receivedOn, false);
}

export function stateOf({ closedOn, answer }: Pick<RequestCase, 'closedOn' | 'answer'>): RequestState {
  if (closedOn !== null) return 'closed';
  return answer === null ? 'open' : 'decided';
}

/** True: the last day has passed and nothing was answered. */
export function isLate({ answer, closedOn, ultimateOn }: RequestCase, today: CivilDate): boolean {
  return answer === null && closedOn === null && today > ultimateOn;
}

/** Stopping the use of an address harms nobody; all else gives away, changes or destroys what may be another's. */
function needsIdentity(type: RequestType): boolean {
  return type !== 'object';
}

export function takeStep(
  request: RequestCase,
  step: RequestStep,
  today: CivilDate,
): { readonly request: RequestCase } | { readonly refused: Refused } {
  const state = stateOf(request);
  if (state === 'closed') return { refused: 'closed' };
  if (step.kind === 'close') {
    if (state === 'open' && step.reason === null) return { refused: 'reason' };
    return { request: { ...request, closedOn: today, closedBy: step.by, closeReason: step.reason } };
  }
  if (state === 'decided') return { refused: 'decided' };
  return step.kind === 'extend' ? extend(request, step.reason, today) : decide(request, step, today);
}

function extend(request: RequestCase, reason: string | null, today: CivilDate): ReturnType<typeof takeStep> {
  if (reason === null) return { refused: 'reason' };
  if (request.extendedOn !== null) return { refused: 'decided' };
  if (today > request.ultimateOn) return { refused: 'late' };
  const longer = answerDeadline(request.receivedOn, true);
  return { request: { ...request, ...longer, extendedOn: today, extensionReason: reason } };
}

function decide(
  request: RequestCase,
  { answer, by, reason, identity }: RequestStep & { readonly kind: 'decide' },
  today: CivilDate,
): ReturnType<typeof takeStep> {
  const known = identity ?? request.identity;
  if (answer !== 'granted' && reason === null) return { refused: 'reason' };
  if (answer !== 'refused' && needsIdentity(request.type) && known === null) return { refused: 'identity' };
  return {
    request: {
      ...request,
      ...{ answer, answerReason: reason, identity: known, decidedOn: today, decidedBy: by },
    },
  };
}
