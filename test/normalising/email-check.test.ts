// E-mail addresses: what is right, what is wrong and by which name, and what it was meant to be.

import { expect, it } from 'vitest';
import { judgeEmail } from '../../src/normalising/email-check.ts';
import { meantDomain } from '../../src/normalising/mail-domains.ts';

it.each([
  'jan@example.nl',
  "o'brien+nieuws@example.com",
  'a@b.co',
  'Jan.De-Vries_1@sub.example.co.uk',
  'x@example.museum',
  'info@xn--caf-dma.example.nl',
  'info@café.example.nl',
  'jörg@münchen.example.de',
  '用户@例子.example.com',
  'mailto:jan@example.nl',
  'Jan de Vries <jan@example.nl>',
  'jan@example.nl; piet@example.nl',
  '"jan de vries"@example.nl',
  'jan@[192.0.2.1]',
  '{jan}@example.nl',
  'jan@ymail.com',
  'jan@mail.com',
  'jan@hotmail.be',
  'jan@gail.com',
  'jan@example.cm',
  'jan@yahoo.co.uk',
  'jan@outlook.nl',
  'jan@example.nl (werk)',
  'Werk: jan@example.nl',
])('%s is right', text => {
  expect(judgeEmail(text)).toBeNull();
});

it.each([
  ['jan@@example.nl', 'more_ats', 'safe', 'jan@example.nl'],
  ['jan@piet@example.nl', 'more_ats', 'likely', null],
  ['jan@example.nl.', 'edge', 'safe', 'jan@example.nl'],
  ['jan@example.nl;', 'edge', 'safe', 'jan@example.nl'],
  ['(jan@example.nl)', 'edge', 'safe', 'jan@example.nl'],
  ['jan @example.nl', 'space', 'safe', 'jan@example.nl'],
  ['jan@ example.nl', 'space', 'safe', 'jan@example.nl'],
  ['jan@example. nl', 'space', 'safe', 'jan@example.nl'],
  ['jan de vries@example.nl', 'space', 'likely', null],
  ['jan@example nl', 'space', 'likely', null],
  ['jan.example.nl', 'no_at', 'likely', null],
  ['jan(at)example.nl', 'no_at', 'likely', 'jan@example.nl'],
  ['zie website', 'no_at', 'likely', null],
  ['jan@example,nl', 'comma', 'likely', 'jan@example.nl'],
  ['jan@example..nl', 'dots', 'likely', 'jan@example.nl'],
  ['jan..piet@example.nl', 'dots', 'likely', null],
  ['.jan@example.nl', 'dots', 'likely', null],
  ['jan@example', 'no_tld', 'likely', null],
  ['jan@gmail', 'no_tld', 'likely', 'jan@gmail.com'],
  ['jan@hotmail', 'no_tld', 'likely', null],
  ['jan@192.0.2.1', 'domain', 'likely', null],
  ['jan@-example.nl', 'domain', 'likely', null],
  ['jan@exa_mple.nl', 'domain', 'likely', null],
  [`${'j'.repeat(65)}@example.nl`, 'too_long', 'likely', null],
  [`jan@${'e'.repeat(64)}.nl`, 'domain', 'likely', null],
  ['j(an@example.nl', 'characters', 'likely', null],
  ['jan@example.nl; piet@example', 'several', 'likely', null],
  ['jan@gmial.com', 'typo', 'likely', 'jan@gmail.com'],
  ['Jan@gmail.con', 'typo', 'likely', 'Jan@gmail.com'],
  ['jan@Gmial.com', 'typo', 'likely', null],
  ['jan@example.con', 'typo', 'likely', 'jan@example.com'],
] as const)('%s is %s', (text, problem, confidence, to) => {
  expect(judgeEmail(text)).toEqual({ problem, confidence, to });
});

it.each([
  ['gmai.com', 'gmail.com'],
  ['gamil.com', 'gmail.com'],
  ['gnail.com', 'gmail.com'],
  ['gmail.nl', 'gmail.com'],
  ['gmail.co', 'gmail.com'],
  ['gmail.com.br', 'gmail.com'],
  ['hotmial.nl', 'hotmail.nl'],
  ['hotmail.cm', 'hotmail.com'],
  ['hotmail.nll', 'hotmail.nl'],
  ['outlok.com', 'outlook.com'],
  ['zigggo.nl', 'ziggo.nl'],
  ['kpnmial.nl', 'kpnmail.nl'],
  ['yahoo.nu', null],
  ['gmailer.com', null],
  ['googlemail.com', null],
  ['hotmail.gmail.com', null],
  ['live.nl', null],
  ['planet.nl', null],
  ['home.nl', null],
  ['telnet.be', null],
  ['example.nl', null],
])('%s was meant as %s', (domain, meant) => {
  expect(meantDomain(domain)).toBe(meant);
});
