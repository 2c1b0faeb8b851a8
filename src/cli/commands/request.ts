// request open, list, extend, dossier, decide, close: the rights of the person, each as a case with its last day.

import { REQUEST_WORDS } from '../../language/law/request-words.ts';
import { writeDay, writeShortDay } from '../../language/report/dates.ts';
import { type CivilDate, parseCivilDate } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import { recordKey as makeKey, type RecordKey } from '../../model/identity.ts';
import { REQUEST_ANSWERS, REQUEST_TYPES, type RequestCase } from '../../model/request.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { dueDates, isLate, type RequestStep, stateOf, takeStep } from '../../requests/case.ts';
import { addRequest, allRequests, keepRequest, requestOf } from '../../store/law/requests.ts';
import { personRows } from '../../store/persons/person-rows.ts';
import { personsOfRecords } from '../../store/persons/persons.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { sayNext } from '../terminal/say-next.ts';
import { sayData } from '../terminal/terminal.ts';
import { personOf } from './person.ts';
import { writeDossier } from './request-dossier.ts';

/** Options of `request`. */
export interface RequestOptions {
  readonly what: string;
  readonly name: string | undefined;
  readonly type?: string;
  readonly by?: string;
  readonly received?: string;
  readonly identity?: string;
  readonly answer?: string;
  readonly reason?: string;
  readonly all?: boolean;
  readonly out?: string;
}

const WORK: Readonly<Record<string, (wash: Wash, options: RequestOptions) => number>> = {
  ...{ open, list, extend, dossier, decide, close },
};

export function requestCommand(context: Context, options: RequestOptions): Promise<number> {
  const work = WORK[options.what];
  if (work === undefined)
    throw new Fault('E003', {
      option: 'request',
      value: options.what,
      expected: Object.keys(WORK).join(' | '),
    });
  return withProject(context, 'request', wash => work(wash, options));
}

function open({ context, store }: Wash, options: RequestOptions): number {
  const type = oneOf(REQUEST_TYPES, options.type, '--type');
  const openedBy = needed(options.by, '--by');
  const receivedOn = readReceived(options.received, context.today);
  const { recordKey } = personOf(store, needed(options.name, 'RECORD'));
  const dates = dueDates(receivedOn);
  const identity = textOrNull(options.identity);
  const id = addRequest(store, {
    ...{ recordKey: recordKey as RecordKey, type, receivedOn, openedBy, identity },
    ...dates,
  });
  const { terminal, locale } = context;
  const words = REQUEST_WORDS[locale];
  const day = (date: CivilDate): string => writeDay(locale, date);
  sayData(terminal, words.opened(id, recordKey, day(dates.dueOn), day(dates.ultimateOn)));
  sayData(terminal, words.duty[type] ?? '');
  sayData(terminal, words.protects);
  if (identity === null && type !== 'object') terminal.note(words.identityMissing);
  sayNext(context, `datawasstraat person explain ${recordKey}`);
  return EXIT.done;
}

/** A date to come was not received. Fault E003. */
function readReceived(text: string | undefined, today: CivilDate): CivilDate {
  if (text === undefined) return today;
  const date = parseCivilDate(text);
  if (date === null || date > today)
    throw new Fault('E003', { option: '--received', value: text, expected: `YYYY-MM-DD, <= ${today}` });
  return date;
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text.trim();
}

/** Fault E146. */
function needed(text: string | undefined, missing: string): string {
  const given = textOrNull(text);
  if (given === null) throw new Fault('E146', { missing });
  return given;
}

/** Faults: E146 not given, E003 another word. */
function oneOf<Word extends string>(words: readonly Word[], text: string | undefined, option: string): Word {
  const given = needed(text, option);
  const found = words.find(word => word === given);
  if (found === undefined) throw new Fault('E003', { option, value: given, expected: words.join(' | ') });
  return found;
}

function list({ context, store }: Wash, options: RequestOptions): number {
  const { terminal, locale, today } = context;
  const words = REQUEST_WORDS[locale];
  const cases = allRequests(store).filter(({ closedOn }) => options.all === true || closedOn === null);
  if (cases.length === 0) {
    terminal.note(words.none);
    return EXIT.done;
  }
  const rows = cases.map(one => [
    ...[String(one.id), words.type[one.type] ?? one.type, one.recordKey],
    ...[writeShortDay(locale, one.receivedOn), writeShortDay(locale, one.ultimateOn)],
    words.state[isLate(one, today) ? 'late' : stateOf(one)] ?? '',
    one.answer === null ? '' : (words.answer[one.answer] ?? one.answer),
  ]);
  for (const line of tableLines(words.heads, rows, terminal)) terminal.out(line);
  return EXIT.done;
}

function extend(wash: Wash, options: RequestOptions): number {
  const { context } = wash;
  const { id, ultimateOn } = step(wash, options, { kind: 'extend', reason: textOrNull(options.reason) });
  sayData(context.terminal, REQUEST_WORDS[context.locale].extended(id, writeDay(context.locale, ultimateOn)));
  return EXIT.done;
}

function dossier(wash: Wash, options: RequestOptions): number {
  writeDossier(wash, caseOf(wash, options), options.out);
  return EXIT.done;
}

function decide(wash: Wash, options: RequestOptions): number {
  const answer = oneOf(REQUEST_ANSWERS, options.answer, '--answer');
  const request = step(wash, options, {
    ...{ kind: 'decide', answer, by: needed(options.by, '--by') },
    ...{ reason: textOrNull(options.reason), identity: textOrNull(options.identity) },
  });
  const words = REQUEST_WORDS[wash.context.locale];
  const { id } = request;
  sayData(wash.context.terminal, words.decided(id, words.answer[answer] ?? answer));
  if (grantsErasure(request)) sayErasure(wash, request);
  sayNext(wash.context, `datawasstraat request close ${id}`);
  return EXIT.done;
}

function grantsErasure({ type, answer }: RequestCase): boolean {
  return type === 'erase' && (answer === 'granted' || answer === 'partly');
}

/** A purge takes whose period is over, not who asked: so where somebody has to erase it. */
function sayErasure({ context, store }: Wash, { recordKey }: RequestCase): void {
  const words = REQUEST_WORDS[context.locale];
  const personKey = personsOfRecords(store)(recordKey);
  const rows = personKey === null ? [] : personRows(store, personKey);
  context.terminal.note(words.eraseYourself);
  for (const [source, own] of Map.groupBy(rows, row => row.source)) {
    const records = own.filter(({ entity }) => entity === 'contact');
    const names = records.map(({ entity, sourceId }) => makeKey(source, entity, sourceId));
    context.terminal.note(`  ${words.erasePlace(source, names, own.length - records.length)}`);
  }
  context.terminal.note(words.eraseThen);
}

function close(wash: Wash, options: RequestOptions): number {
  const by = needed(options.by, '--by');
  const request = step(wash, options, { kind: 'close', by, reason: textOrNull(options.reason) });
  const words = REQUEST_WORDS[wash.context.locale];
  sayData(wash.context.terminal, (grantsErasure(request) ? words.closedErasure : words.closed)(request.id));
  sayNext(wash.context, 'datawasstraat check');
  return EXIT.done;
}

/** Faults: E146 no number, E148 no such request. */
function caseOf({ store }: Wash, { name }: RequestOptions): RequestCase {
  const number = needed(name, 'NUMBER');
  const request = /^\d+$/.test(number) ? requestOf(store, Number(number)) : null;
  if (request === null) throw new Fault('E148', { name: number });
  return request;
}

/** Takes a step and keeps it. Faults: those of caseOf, and E147 the step cannot be taken. */
function step(wash: Wash, options: RequestOptions, wanted: RequestStep): RequestCase {
  const { context, store } = wash;
  const request = caseOf(wash, options);
  const taken = takeStep(request, wanted, context.today);
  if ('refused' in taken) {
    const { closedOn, decidedOn, extendedOn, ultimateOn } = request;
    const date = taken.refused === 'late' ? ultimateOn : (closedOn ?? decidedOn ?? extendedOn ?? ultimateOn);
    throw new Fault('E147', {
      ...{ id: request.id, refused: taken.refused, day: writeDay(context.locale, date) },
    });
  }
  keepRequest(store, taken.request);
  return taken.request;
}
