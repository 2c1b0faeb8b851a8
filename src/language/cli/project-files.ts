// What init writes: the first config, the first register and .gitignore, with the remarks that explain them. Keys are English in every language.

import type { Locale } from '../locale.ts';

/** The files of a new project. */
export interface ProjectFiles {
  readonly config: string;
  /** Sources as remarks, where none is known yet. */
  readonly exampleSources: string;
  readonly register: string;
  readonly ignored: string;
}

interface Remarks {
  readonly config: string;
  readonly register: string;
  readonly labels: string;
  readonly ignored: string;
  readonly title: string;
  readonly why: string;
}

const REMARKS: Readonly<Record<Locale, Remarks>> = {
  nl: {
    config: 'Het project: waar de exports staan en welke regels draaien. Hulp: datawasstraat --help',
    register: 'Uw verwerkingsregister (AVG 30). Dit is een begin: maak er het uwe van.',
    labels: 'Welk label voor welk doel staat, per bron:',
    ignored: 'persoonsgegevens: nooit in git',
    title: 'Klantrelatie',
    why: 'afhandeling van vragen en klachten',
  },
  en: {
    config: 'The project: where the exports are, which rules run. Help: datawasstraat --help',
    register: 'Your AVG register (record of processing activities, art. 30). This is a start: make it yours.',
    labels: 'Which label stands for which purpose, per source:',
    ignored: 'personal data: never in git',
    title: 'Customer relationship',
    why: 'answering questions and complaints',
  },
};

/** In the language of the run. */
export function projectFiles(locale: Locale): ProjectFiles {
  const remarks = REMARKS[locale];
  return {
    config: `# ${remarks.config}\ncountry: NL\nregister: register.yaml\n`,
    exampleSources: '# sources:\n#   crm:\n#     files:\n#       contact: in/crm/contacts*.csv\n',
    register: `# ${remarks.register}
purposes:
  - id: klantrelatie
    title: ${remarks.title}
    basis: {article: 6(1)(b)}
    applies_when: {any: [{label: true}, {record: true}]}
    review: P1Y
    ends_when: [{no_signal_for: P24M}]
    retention: {after_end: P24M, why: "${remarks.why}"}
# ${remarks.labels}
# labels:
#   crm: {"Nieuwsbrief": klantrelatie}
`,
    ignored: `# ${remarks.ignored}\n.datawasstraat/\nin/\nout/\nplans/\n*.csv\n*.xlsx\n`,
  };
}
