// Faults in words.

import { FAULTS_EN } from '../language/faults.en.ts';
import { FAULTS_NL } from '../language/faults.nl.ts';
import type { FaultTexts } from '../language/faults.ts';
import type { Locale } from '../language/locale.ts';
import type { Fault } from '../model/fault.ts';
import { asNamed } from './files/standard-input.ts';

/** "E010 klanten.csv does not exist. …" */
export function sayFault(fault: Fault, locale: Locale): string {
  const texts: FaultTexts = locale === 'nl' ? FAULTS_NL : FAULTS_EN;
  const say = texts[fault.code] as (details: unknown) => string;
  return asNamed(`${fault.code} ${say(fault.details)}`);
}
