// Spoils cells the way people do, and keeps the right value beside each. May not spoil what the truth could not correct with
// certainty: a cell with outer spaces is tidy in every other respect, so that there is one right answer.

import type { Cell, Contact } from './contact.ts';
import { e164, type Phone, writeUntidy } from './phones.ts';
import type { Random } from './random.ts';

const NO_BREAK_SPACE = '\u00a0';

/** The same text with a space too many: outside, or inside where there is one already. */
function addSpace(text: string, random: Random): string {
  const inner = text.indexOf(' ');
  if (inner > 0 && random.chance(0.6)) {
    const wider = random.pick(['  ', NO_BREAK_SPACE, ` ${NO_BREAK_SPACE}`]);
    return text.slice(0, inner) + wider + text.slice(inner + 1);
  }
  return random.pick([` ${text}`, `${text} `, `${text}  `, `${text}${NO_BREAK_SPACE}`]);
}

function spoilEmail(email: string, random: Random): string {
  const at = email.indexOf('@') + 1;
  const domain = email.slice(at);
  const capital = domain.charAt(0).toUpperCase() + domain.slice(1);
  const spoilt = email.slice(0, at) + random.pick([domain.toUpperCase(), capital]);
  return random.pick([spoilt, spoilt, ` ${email}`, `${email} `, `${spoilt} `]);
}

/** `postcode` is `1234 AB`. */
function spoilPostcode(postcode: string, random: Random): string {
  const [digits = '', letters = ''] = postcode.split(' ');
  const small = letters.toLowerCase();
  return random.pick([
    `${digits} ${small}`,
    `${digits}${small}`,
    `${digits}  ${letters}`,
    `${digits}-${letters}`,
    ` ${postcode}`,
    `${postcode} `,
  ]);
}

function spoilPhone(contact: Contact, cell: 'telephone' | 'mobile', phone: Phone, random: Random): void {
  contact.fixes[cell] = e164(phone);
  contact.cells[cell] = writeUntidy(phone, random);
}

function spoilCell(contact: Contact, cell: Cell, random: Random): void {
  const { cells, fixes, person } = contact;
  const written = cells[cell];
  if (written === '') return;
  if (cell === 'mobile') {
    if (person.mobile) spoilPhone(contact, cell, person.mobile, random);
  } else if (cell === 'telephone') {
    // The mailing tool shows the mobile number in its only phone column; there `mobile` is an empty cell.
    const phone = cells.mobile === '' ? (person.mobile ?? person.telephone) : person.telephone;
    if (phone) spoilPhone(contact, cell, phone, random);
  } else if (cell === 'postal_code') {
    fixes.postal_code = person.address?.postcode ?? '';
    cells.postal_code = spoilPostcode(fixes.postal_code, random);
  } else {
    fixes[cell] = written;
    cells[cell] = cell === 'email' ? spoilEmail(written, random) : addSpace(written, random);
  }
}

const CELLS: readonly Cell[] = [
  'email',
  'email',
  'telephone',
  'mobile',
  'mobile',
  'postal_code',
  'postal_code',
  'given_name',
  'family_name',
  'street',
  'locality',
];

/** Spoils one to three filled cells of a Dutch contact, each at most once. */
export function spoil(contact: Contact, random: Random): void {
  const filled = CELLS.filter(cell => contact.cells[cell] !== '');
  for (let times = random.pick([1, 1, 2, 3]); times > 0; times--) {
    const cell = random.pick(filled);
    if (contact.fixes[cell] === undefined) spoilCell(contact, cell, random);
  }
}
