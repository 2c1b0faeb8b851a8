// How much a finding weighs where reports rank what to do first. A report for a client states these numbers.

import type { Severity } from '../model/rule.ts';

export const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { error: 9, warning: 3, info: 1 };
