// Faults in words.

import { isAbsolute } from 'node:path';
import { FAULTS_EN } from '../language/faults.en.ts';
import { FAULTS_NL } from '../language/faults.nl.ts';
import type { FaultTexts } from '../language/faults.ts';
import type { Locale } from '../language/locale.ts';
import type { Fault } from '../model/fault.ts';
import { asNamed } from './files/standard-input.ts';
import { asTyped } from './files/typed-path.ts';

/** "E010 klanten.csv does not exist. …"; paths as they can be typed here. */
export function sayFault(fault: Fault, locale: Locale): string {
  const texts: FaultTexts = locale === 'nl' ? FAULTS_NL : FAULTS_EN;
  const say = texts[fault.code] as (details: unknown) => string;
  return asNamed(`${fault.code} ${say(asShown(fault.details))}`);
}

function asShown(details: object): object {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, isPath(value) ? asTyped(value) : value]),
  );
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && isAbsolute(value);
}
