// De zinnen van purge en log, in het Nederlands.

import { several } from '../locale.ts';
import { guardNames } from './guards.ts';
import type { PurgeWords } from './words.ts';

export const PURGE_NL: PurgeWords = {
  planHead: (register, planId, run) => `register ${register}   plan ${planId}   ronde ${run}`,
  balance: (people, parts) => `${people} personen = ${parts.join(' + ')}`,
  outcome: {
    keep: 'houden',
    delete: 'verwijderen',
    hold: 'onder hold',
    blocked: 'wacht op iets dat openstaat',
    undecided: 'onbeslist',
    waiting: 'al overgedragen',
  },
  planHeads: ['DOEL', 'GRONDSLAG', 'BEWAREN', 'GETELD VANAF', 'VERWIJDEREN', 'OUDSTE'],
  countedFrom: { signal: 'laatste contact', created: 'aanmaak', import: 'eerste import' },
  guard: 'controle',
  guardFine: 'goed',
  guardStops: 'WEIGERT',
  guardAsks: 'vraagt bij goedkeuren',
  guardsAsk: guards =>
    `Uitgang 4: ${guards === 1 ? 'een controle vraagt' : `${guards} controles vragen`} bij het goedkeuren om een getal en een reden.`,
  allGuardsFine: count => `alle ${count} controles zijn goed`,
  nothingDue: 'Niemand is aan verwijdering toe. Er is geen plan gemaakt.',
  nothingDeleted: day => `Er is niets verwijderd. Het plan bevat alleen sleutels en geldt t/m ${day}.`,
  keysAreAddresses: 'Let op: de sleutels in dit plan zijn e-mailadressen.',
  notWritten: 'Er is niets verwijderd en geen plan geschreven. Wat te doen is:',
  wrote: file => `geschreven  ${file}`,
  plansHeads: ['PLAN', 'GEMAAKT', 'GELDT T/M', 'PERSONEN', 'STAND'],
  noPlans: 'Er is nog geen plan. Maak er een met: datawasstraat purge plan',
  recordsHeads: ['RECORD', 'DOEL', 'GETELD VANAF', 'DATUM', 'TE VERWIJDEREN SINDS'],
  blockedPurpose: (purpose, people) =>
    `Doel ${purpose} (${people} personen) doet niet mee: het register zegt te weinig. Zie: datawasstraat register lint`,
  typeCount: count => `Typ het aantal personen dat wordt verwijderd (${count}): `,
  typeFigure: (guard, figure) => `${guard}. Typ ${figure} om dit toe te staan: `,
  typeReason: 'Reden (komt in het logboek): ',
  approved: (planId, by) => `Plan ${planId} is goedgekeurd door ${by}.`,
  needsSecond: planId =>
    `Dit project vraagt twee mensen. Laat een ander ook goedkeuren: datawasstraat purge approve ${planId}`,
  keyMade: file =>
    `Er is een sleutel voor de grafstenen gemaakt: ${file}. Maak er een kopie van buiten dit project; zonder sleutel wordt niemand herkend die terugkomt.`,
  noKey: 'Er is nog geen sleutel: de eerste purge approve maakt hem.',
  keyLine: (check, tombstones, isCurrent) =>
    `  ${check}  ${tombstones} grafstenen${isCurrent ? ', maakt de nieuwe' : ''}`,
  keepKey: 'Bewaar een kopie van dit bestand buiten het project; zonder wordt niemand herkend die terugkomt.',
  refresh: (source, exportedOn, hours) =>
    `${source}: de export is van ${exportedOn} en mag bij het uitvoeren hoogstens ${hours} uur oud zijn; importeer zo nodig een nieuwe.`,
  nothingApproved: 'Er is geen goedgekeurd plan. Er is niets verwijderd.',
  subject: (deleted, kept, planId) =>
    `datawasstraat: ${deleted} verwijderd${kept > 0 ? `, ${kept} toch gehouden` : ''} (plan ${planId})`,
  subjectIncomplete: planId => `datawasstraat: verwijdering NIET volledig (plan ${planId})`,
  asOf: (day, register) => `peildatum ${day}, register ${register}`,
  labels: {
    deleted: 'verwijderd',
    kept: 'gehouden',
    proof: 'bewijs',
    removed: 'weggehaald',
    lists: 'lijsten',
    remaining: 'blijft',
    next: 'hierna',
    log: 'logboek',
    left: 'nog over',
  },
  deletedParts: (people, records, perSource) => `${people} personen, ${records} records: ${perSource}`,
  keptReason: {
    new_evidence: 'nieuw bewijs',
    changed: 'gewijzigd sinds het plan',
    gone: 'niet meer in de export',
    hold: 'onder hold',
    request: 'open verzoek',
    open_affair: 'iets staat open',
    undecided: 'onbeslist',
  },
  proof: (strings, megabytes) => `0 sporen van ${strings} teksten in ${megabytes} MB`,
  remaining: plan => `de lijsten en ${plan} noemen sleutels tot de bronnen klaar zijn`,
  alsoNamedIn: file =>
    `${file} noemt er ook van hen; een plan dat niet wordt uitgevoerd verdwijnt met de eerste wash na zijn looptijd, of als u het weghaalt`,
  noProof: {
    busy: 'iemand leest de opslag; sluit dat programma en herhaal deze opdracht',
    lost: 'dit bestand is weg, dus er valt niets meer te bewijzen; zet het terug uit een reservekopie',
    elsewhere: 'staat buiten out/ en noemt hen; haal het weg en herhaal deze opdracht',
  },
  heldBy: keys => `in ${keys.join(', ')}: haal het daar weg in de bron, exporteer en importeer die opnieuw`,
  verifyNext: 'datawasstraat purge verify, na de volgende exports',
  verifyHeads: ['PLAN', 'BRON', 'AANTAL', 'STAND', 'OPMERKING'],
  deletionState: {
    pending: 'lijst nog niet klaar',
    claimed: 'overgedragen',
    absent: 'weg uit de export',
    not_landed: 'STAAT ER NOG',
    reappeared: 'TERUG',
    verified: 'gecontroleerd',
  },
  waitFor: day => `te bewijzen met een export van na ${day}`,
  untrusted: guards => `deze export bewijst niets: ${guardNames('nl', guards)}`,
  verified: planId => `Plan ${planId}: elke bron laat zien dat iedereen weg is.`,
  forgotten: names => `weggehaald  ${names.join('  ')}`,
  findingsForgotten: count => `weggehaald  ${count} oude bevindingen`,
  pastKeep: names =>
    `Ouder dan keep: exports toestaat; haal zelf weg wat niet meer nodig is: ${names.join('  ')}`,
  nothingToVerify: 'Er is niets te controleren: geen plan wacht op een bron.',
  returned: count =>
    `${count === 1 ? 'Een verwijderd persoon is' : `${count} verwijderde personen zijn`} terug. Zie: datawasstraat check --rule reappeared`,
  quarantined: count =>
    `${count === 1 ? 'Een daarvan had' : `${count} daarvan hadden`} om verwijdering gevraagd (AVG 17): in quarantaine tot datawasstraat purge release RECORD`,
  objected: count =>
    `${count === 1 ? 'Iemand die bezwaar maakte is' : `${count} mensen die bezwaar maakten zijn`} terug (AVG 21): het bezwaar geldt weer.`,
  released: record => `${record} is uit de quarantaine.`,
  newRelation: count =>
    `${count === 1 ? 'Een verwijderd persoon heeft' : `${count} verwijderde personen hebben`} daarna weer contact gezocht: een nieuwe relatie.`,
  logHolds: entry => `De hash die u bewaarde is van regel ${entry}: tot daar is niets herschreven.`,
  logFine: (entries, head) =>
    `${several(entries, 'regel', 'regels')}, de keten klopt. Laatste hash, bewaar hem elders: ${head}`,
  certificate: {
    title: 'Verklaring van vernietiging',
    name: 'verklaring-van-vernietiging',
    rows: {
      controller: 'Verwerkingsverantwoordelijke',
      plan: 'Plan',
      planned: 'Gemaakt',
      approved: 'Goedgekeurd',
      second: 'Tweede goedkeuring',
      erased: 'Verwijderd op',
      people: 'Personen',
      records: 'Records',
      perSource: 'Per bron',
      proof: 'Bewijs in de eigen opslag',
      state: 'Stand bij de bronnen',
      head: 'Laatste hash van het logboek',
    },
    how: 'Hoe',
    howText:
      'De gegevens zijn in één transactie verwijderd uit de opslag van datawasstraat, met overschrijving van de vrijgekomen plaatsen (SQLite secure_delete), daarna is het logbestand geleegd en het databasebestand herschreven (VACUUM). Vervolgens zijn alle bestanden van het project byte voor byte doorzocht op de verwijderde records en adressen. Elke bron kreeg een verwijderlijst; dat de verwijdering daar is gebeurd, blijkt uit een volledige export van na de bewaardagen van de prullenbak.',
    notErased: 'Wat hiermee niet is verwijderd',
    notErasedText:
      'Back-ups van deze computer en van de bronsystemen, de oorspronkelijke exportbestanden in in/, kopieën die buiten het project zijn gemaakt, en blokken van een SSD of wisselbestand die het besturingssysteem nog niet heeft overschreven.',
    notAdvice: 'Opgemaakt door datawasstraat; dit is geen juridisch advies.',
  },
};
