// What a file of an unknown system is about, from the fields its headers mean and from its name. Pure; may not map a column.

import type { DetectedEntity, Field } from '../model/field.ts';
import type { SignalType } from '../model/signal.ts';
import { fold } from '../normalising/fold.ts';
import { FILE_WORDS } from './dictionary-words.ts';

/** Fields that only a person has. */
const OF_PERSON: readonly Field[] = [
  'given_name',
  'family_name',
  'initials',
  'name_infix',
  'additional_name',
  'birth_date',
  'gender',
  'formatted_name',
  'job_title',
];
/** Fields of an address list, which no list of events has. */
const ADDRESS: readonly Field[] = ['telephone', 'mobile', 'street', 'postal_code', 'labels'];
const ON_LABEL_LIST: ReadonlySet<Field> = new Set<Field>([
  'source_id',
  'contact_id',
  'email',
  'labels',
  'label_name',
  'label_assigned_at',
  'created_at',
]);

/** The fields of a header, read as a file about people, as one about what happened, and as a list of consents. */
export interface HeaderFields {
  readonly people: ReadonlySet<Field>;
  readonly events: ReadonlySet<Field>;
  readonly consents: ReadonlySet<Field>;
  /** True: a word such as Contactpersoon or Naam is there, that may be a person. */
  readonly maybePerson: boolean;
  /** Headers that are not empty. */
  readonly width: number;
  /** What the first column numbers; null: no known kind of document. */
  readonly numbers: SignalType | null;
}

/** The entity of an unknown file. A file that is not clearly something else is a list of contacts. */
export function detectEntity(fields: HeaderFields, file: string): DetectedEntity {
  const { people, events } = fields;
  const person = OF_PERSON.some(field => people.has(field));
  if (people.has('winner_id') && people.has('loser_id')) return 'merge_audit';
  if (fields.width === 1 && people.has('source_id')) return 'delete_list';
  if (isDocument(fields)) return 'activity';
  if (isDeal(events) && !person) return 'deal';
  if (isActivity(fields) && !person) return 'activity';
  if (isConsent(fields) && !person) return 'consent';
  if (isLabelList(people, events)) return 'label_list';
  if (isSuppression(people, file) && !person) return 'suppression';
  return isOrganisation(fields, person, file) ? 'organisation' : 'contact';
}

/** What the events of an unknown file are, from its name; null when the name does not say. */
export function activityTypeOf(file: string): SignalType | null {
  const words = new Set(wordsOf(file));
  return ACTIVITY_FILES.find(([names]) => names.split('|').some(name => words.has(name)))?.[1] ?? null;
}

const ACTIVITY_FILES: readonly (readonly [string, SignalType])[] = [
  ['orders|order|bestellingen|bestelling|purchases', 'order'],
  ['invoices|invoice|facturen|factuur', 'invoice'],
  ['contracts|contract|contracten', 'contract'],
  ['donations|donation|donaties|giften|gifts', 'donation'],
  ['tickets|ticket|cases|case|meldingen|zaken', 'ticket'],
  ['meetings|meeting|afspraken|appointments|bezoeken', 'meeting'],
  ['calls|call|gesprekken|telefoongesprekken', 'call_answered'],
  ['tasks|task|taken', 'task'],
  ['emails|mails|e-mails', 'mail_sent'],
  ['notes|note|notities', 'note'],
];

/** What a file numbers in its first column (Factuurnummer, Order ID); null when that is no number of a document. */
export function documentType(headers: readonly string[]): SignalType | null {
  const [first = ''] = headers.filter(name => name.trim() !== '');
  const key = fold(first.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ')).trim();
  return DOCUMENTS.find(([names]) => names.split('|').includes(key.replaceAll(' ', '')))?.[1] ?? null;
}

const DOCUMENTS: readonly (readonly [string, SignalType])[] = [
  ['factuurnummer|factuurnr|factuurid|factuur|invoicenumber|invoiceno|invoiceid|invoice', 'invoice'],
  ['ordernummer|ordernr|orderid|ordernumber|orderno|bestelnummer|bestellingid', 'order'],
  ['contractnummer|contractnr|contractid|contractnumber|contractno', 'contract'],
  ['ticketnummer|ticketnr|ticketid|ticketnumber|casenumber|caseid|zaaknummer|meldingnummer', 'ticket'],
  ['donatieid|donatienummer|donationid|giftid', 'donation'],
];

function isDeal(events: ReadonlySet<Field>): boolean {
  const hasCourse = events.has('stage') || events.has('expected_close_at') || events.has('won');
  return hasCourse && (events.has('amount') || events.has('deal_name'));
}

/** Nobody numbers people by their invoices: an address beside it is where it was sent. */
function isDocument({ events, numbers }: HeaderFields): boolean {
  const dates = ['occurred_at', 'created_at', 'due_at', 'closed_at'] as const;
  const when = dates.some(field => events.has(field));
  const what = events.has('contact_id') || events.has('contact_email') || events.has('amount');
  return numbers !== null && when && what;
}

function isActivity({ people, events, maybePerson }: HeaderFields): boolean {
  const isAddress = ADDRESS.some(field => people.has(field));
  const when = events.has('occurred_at') || events.has('due_at') || events.has('closed_at');
  const what = events.has('subject') || events.has('activity_type') || events.has('amount');
  const who = events.has('contact_id') || events.has('contact_name') || events.has('contact_email');
  if (!when || isAddress) return false;
  return events.has('contact_id') || (what && !maybePerson && (who || events.has('subject')));
}

/** Either its words speak of consent, or it gives an id of somebody, a purpose, and what became of it. */
function isConsent({ people, events, consents }: HeaderFields): boolean {
  const about = events.has('contact_id') || events.has('contact_email');
  const facts = ['consent_purpose', 'consent_status', 'consent_given_at', 'consent_withdrawn_at'] as const;
  const isAboutPurpose = events.has('consent_purpose') || events.has('consent_status');
  if (about && isAboutPurpose && facts.filter(field => events.has(field)).length > 1) return true;
  const isAddress = ['telephone', 'mobile', 'street', 'postal_code'].some(field =>
    people.has(field as Field),
  );
  const became = ['consent_status', 'consent_given_at', 'consent_withdrawn_at'] as const;
  const isRow = events.has('contact_id') && consents.has('consent_purpose') && !isAddress;
  return isRow && became.some(field => consents.has(field));
}

function isLabelList(people: ReadonlySet<Field>, events: ReadonlySet<Field>): boolean {
  const named = people.has('labels') || events.has('label_name');
  const about = people.has('email') || people.has('source_id') || events.has('contact_id');
  const isBare = [...people].every(field => ON_LABEL_LIST.has(field));
  return named && about && isBare;
}

function isSuppression(people: ReadonlySet<Field>, file: string): boolean {
  const reached = people.has('email') || people.has('telephone') || people.has('mobile');
  const saysWhen = people.has('consent_withdrawn_at') || people.has('withdrawal_reason');
  const isBare = !people.has('organisation_name') && !people.has('street') && !people.has('labels');
  return reached && isBare && (isNamed(file, FILE_WORDS.suppression) || saysWhen);
}

function isOrganisation({ people, maybePerson }: HeaderFields, person: boolean, file: string): boolean {
  if (person) return false;
  const hasRegister = people.has('kvk_number') || people.has('vat_id');
  if (isNamed(file, FILE_WORDS.organisation)) return true;
  return !maybePerson && (people.has('organisation_name') || hasRegister);
}

function isNamed(file: string, words: string): boolean {
  const name = ` ${wordsOf(file).join(' ')} `;
  return words.split('|').some(word => name.includes(` ${fold(word)} `));
}

function wordsOf(file: string): readonly string[] {
  const name = file.split(/[\\/]/).at(-1) ?? '';
  return fold(name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}]+/gu, ' ')).split(' ');
}
