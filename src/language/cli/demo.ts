// What `demo` says, and the remarks in what it writes. The data itself is Dutch. May not hold logic.

import type { Locale } from '../locale.ts';

/** The words of `demo` in one language. */
export interface DemoWords {
  /** Where it is made, and the day that it is told from. */
  readonly made: (folder: string, day: string) => string;
  readonly typeNext: string;
  /** What each command to type next shows, in their order. */
  readonly steps: DemoSteps<string>;
  readonly monthLater: string;
  /** First lines of the config and of the register. */
  readonly config: string;
  readonly register: string;
}

/** The commands of the tour. */
export interface DemoSteps<What> {
  readonly cd: What;
  readonly wash: What;
  readonly show: What;
  readonly review: What;
  readonly fix: What;
  readonly export: What;
  readonly plan: What;
  readonly copy: What;
  readonly washLater: What;
  readonly trend: What;
}

export const DEMO_WORDS: Readonly<Record<Locale, DemoWords>> = {
  nl: {
    made: (folder, day) =>
      `gemaakt in ${folder}: verzonnen exports van één fietsatelier, uit vier systemen, per ${day}. Niemand erin bestaat.`,
    typeNext: 'typ nu',
    steps: {
      cd: '',
      wash: 'wat er mis is, met een rapport',
      show: 'alles van één persoon, uit vier systemen',
      review: 'beslis over de dubbelen',
      fix: 'neem de veilige verbeteringen over',
      export: 'wat het CRM terugneemt',
      plan: 'wie te lang bewaard is; wist niets',
      copy: 'de exports van een maand later',
      washLater: 'wat er terechtkwam, en wie verliep',
      trend: 'of het beter wordt',
    },
    monthLater: 'een maand later',
    config: 'Een oefenproject met verzonnen gegevens. Hulp: datawasstraat --help',
    register: 'Het verwerkingsregister van het verzonnen fietsatelier. Uitleg: docs/register.md',
  },
  en: {
    made: (folder, day) =>
      `made in ${folder}: made-up Dutch exports of one bicycle workshop, from four systems, as of ${day}. Nobody in them exists.`,
    typeNext: 'type next',
    steps: {
      cd: '',
      wash: 'what is wrong, with a report',
      show: 'all of one person, from four systems',
      review: 'decide about the duplicates',
      fix: 'accept the safe corrections',
      export: 'what the CRM takes back',
      plan: 'who is kept too long; deletes nothing',
      copy: 'the exports of a month later',
      washLater: 'what landed, and who is due since',
      trend: 'whether it gets better',
    },
    monthLater: 'a month later',
    config: 'A project to play with, of made-up data. Help: datawasstraat --help',
    register: 'The AVG register of the made-up bicycle workshop. Explained in docs/register.md',
  },
};
