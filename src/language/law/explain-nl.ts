// `person explain` in het Nederlands.

import { writeChannel } from './channels.ts';
import type { ExplainWords } from './explain-words.ts';

export const EXPLAIN_NL: ExplainWords = {
  title: (person, day) => `${person}   peildatum ${day}`,
  by: (register, hash, edition) =>
    `verwerkingsregister ${register}${hash ? ` (sha256 ${hash}…)` : ''}   wetspakket ${edition}`,
  example: 'Dit is het ingebouwde voorbeeldregister, niet dat van uw organisatie.',
  heads: {
    looked: 'WAAR IS GEKEKEN',
    purposes: 'DOELEN   AVG 5(1)(b) en 6',
    ceiling: 'UITERSTE BEWAARDATUM   AVG 5(1)(e)',
    floors: 'BEWAARPLICHTEN',
    systems: 'PER SYSTEEM',
    labels: 'DOELLABELS',
    decision: 'BESLUIT',
  },
  record: (key, created, imported) =>
    `${key}   ${created ? `aangemaakt ${created}` : 'geen aanmaakdatum'}, voor het eerst ingelezen ${imported}`,
  signal: (type, source, day, counts) =>
    `${day}   ${type} (${source})${counts ? '' : ': telt volgens het register niet als contact'}`,
  noSignal: 'geen enkel contact bekend',
  counted: (from, day) =>
    from === 'signal'
      ? `geteld vanaf het laatste contact: ${day}`
      : from === 'created'
        ? `geen contact dat telt, dus geteld vanaf de aanmaakdatum: ${day}`
        : `geen contact en geen aanmaakdatum, dus geteld vanaf de eerste keer inlezen: ${day}`,
  nothingCounted: 'er is geen datum om vanaf te tellen',
  unreadable: 'een datum die meetelt is niet te lezen',
  lost: fields => `kolom weg uit de laatste export: ${fields.join(', ')}`,
  inactive: since =>
    since ? `staat in de bron op inactief, gezien sinds ${since}` : 'staat in de bron op inactief',
  affair: ({ type, source, isOpen, isAssumed, closed }) =>
    isOpen
      ? `${type} (${source}): ${isAssumed ? 'status niet begrepen, geldt als open' : 'loopt nog'}`
      : `${type} (${source}): ${closed ? `afgesloten ${closed}` : 'afgesloten of onbekend, zonder datum'}`,
  refusal: (channel, since) =>
    `afgemeld (${writeChannel('nl', channel)})${since ? `, uiterlijk sinds ${since}` : ', datum onbekend'}`,
  consent: (given, withdrawn, expires) =>
    `toestemming ${[given && `gegeven ${given}`, withdrawn && `ingetrokken ${withdrawn}`, expires && `verloopt ${expires}`].filter(Boolean).join(', ')}`,
  statement: ({ source, purpose, isPurposeKnown, channel, given, isRefused, refused, expires }) =>
    `toestemmingenlijst (${source}), ${isPurposeKnown ? (purpose ?? 'elk doel') : 'een doel dat het register niet kent'}, ${writeChannel('nl', channel)}: ${
      [
        given && `gegeven ${given}`,
        isRefused &&
          (refused ? `ingetrokken of geweigerd ${refused}` : 'ingetrokken of geweigerd, datum onbekend'),
        expires && `verloopt ${expires}`,
      ]
        .filter(Boolean)
        .join(', ') || 'geen datum'
    }`,
  twin: day => `misschien dezelfde persoon als een ander record, daar laatste datum ${day}`,
  twinKept:
    'misschien dezelfde persoon als een ander record, en dat wordt nog bewaard of heeft geen datum die bekend is',
  noPurpose: 'geen enkel doel van het register is op deze persoon van toepassing geweest',
  purpose: (title, id, article) => `${title} (${id})   grondslag AVG ${article}`,
  applies: conditions => `geldt bij: ${conditions}`,
  condition: {
    label: 'een doellabel',
    record: 'een record',
    signal: (type, period) => `${type} in de laatste ${period}`,
    open: types => `een lopende zaak (${types})`,
    recordType: type => `soort record ${type}`,
  },
  endless: 'loopt: er is niets dat het beëindigt',
  ended: {
    no_signal: 'geen contact meer',
    consent_withdrawn: 'toestemming ingetrokken, AVG 7(3)',
    consent_expired: 'toestemming verlopen',
    deceased: 'overleden',
    objected: 'bezwaar tegen direct marketing, AVG 21(3)',
    label_ended: 'doellabel beëindigd',
    type_ended: 'niet meer dit soort record',
    signal_too_old: 'laatste signaal te oud',
    closed: 'zaak afgesloten',
  },
  endSum: (from, period, to, reason) => `einde doel: ${from} + ${period} = ${to} (${reason})`,
  endOn: (day, reason) => `einde doel: ${day} (${reason})`,
  endUnknown: reason => `einde doel: datum onbekend (${reason}), dus nooit vanzelf te verwijderen`,
  inForce: isInForce => (isInForce ? 'van kracht op de peildatum: ja' : 'van kracht op de peildatum: nee'),
  keepSum: (from, period, to, gone) =>
    `bewaren na het einde: ${from} + ${period} = tot en met ${to}; weg vanaf ${gone}`,
  why: reason => `reden: ${reason}`,
  owner: (department, person) =>
    department || person
      ? `eigenaar: ${[department, person].filter(Boolean).join(', ')}`
      : 'eigenaar: niet in het register',
  ceilingOn: (purpose, through, from) =>
    `het doel dat het langst bewaart is ${purpose}: tot en met ${through}; daarna, vanaf ${from}, is er geen doel meer om te bewaren`,
  ceilingNone: 'geen datum: er loopt een doel, of een datum ontbreekt',
  noFloor: 'geen bewijs voor een wettelijke bewaarplicht, en geen hold',
  floor: (id, law) => `${id}   ${law}`,
  floorRunning: 'de termijn is nog niet begonnen: er loopt nog iets, of de datum is onbekend',
  floorSum: ({ what, day, anchor, period, through }) =>
    `${what} ${day}${anchor ? `; einde jaar ${anchor}` : ''} + ${period} = bewaren tot en met ${through}`,
  floorKeeps: (systems, groups, fields) => `alleen in: ${systems}; alleen: ${groups} (${fields})`,
  hold: ({ id, reason, by, day, until }) =>
    `hold ${id}: ${reason}; geplaatst door ${by} op ${day}, ${until ? `tot en met ${until}` : 'tot hij wordt opgeheven'}`,
  holdScope: (systems, groups) => `in: ${systems}; voor: ${groups}`,
  everySystem: 'alle systemen',
  everything: 'alle velden',
  scope: ({ source, group, state, from, keptBy }) =>
    `${source}   ${group}: ${state}${from ? `, te verwijderen vanaf ${from}` : ''}${keptBy ? ` (${keptBy})` : ''}`,
  rest: 'al het andere',
  scopeState: {
    kept: 'mag blijven',
    restricted: 'moet nog bewaard worden, verder niet gebruiken',
    retention_expired: 'moet weg',
    undecided: 'onbeslist',
  },
  label: (source, label, purpose, state) =>
    `${source}   "${label}" → ${purpose ?? 'staat niet in het register'}: ${state}`,
  labelAge: (day, from, due, by) =>
    `${from} ${day}${due ? `; beoordelen uiterlijk ${due}` : ''}${by ? `; laatst bevestigd door ${by}` : ''}`,
  labelState: {
    active: 'in orde',
    review_due: 'binnenkort beoordelen',
    overdue: 'te laat beoordeeld',
    review_unknown: 'niet beoordeeld, voor zover deze export laat zien',
    expired: 'toestemming verlopen',
    withdrawn: 'toestemming ingetrokken',
    orphan: 'onbekend label',
    purpose_closed: 'doel beëindigd',
    undated: 'leeftijd onbekend',
  },
  labelAgeFrom: {
    assigned: 'gegeven op',
    reviewed: 'beoordeeld op',
    noticed: 'voor het eerst gezien op',
    created: 'record aangemaakt op',
  },
  state: {
    active: 'ACTIEF: er is een doel van kracht',
    review_due: 'BEOORDELEN: er is een doel van kracht, maar een doellabel is te laat beoordeeld',
    no_purpose: 'GEEN DOEL: er is geen doel van kracht; er is geen bewaartermijn verstreken',
    inactive: 'INACTIEF: er is geen doel meer van kracht en de bron laat dat zien',
    restricted: 'BEPERKT: de bewaartermijn is verstreken; alleen wat een bewaarplicht of hold noemt, blijft',
    retention_expired: 'BEWAARTERMIJN VERSTREKEN: de gegevens moeten weg',
    undecided: 'ONBESLIST: zonder betrouwbare datum wordt niets verwijderd',
  },
  side: {
    held: 'er loopt een hold',
    request_open: 'er loopt een verzoek van de betrokkene',
    deceased: 'overleden',
    contested: 'betwist',
  },
  undecided: {
    column_lost: 'de laatste export mist een kolom waar de beslissing op rust',
    no_date: 'er is geen datum om vanaf te tellen',
    unreadable_date: 'een datum die meetelt is niet te lezen',
    uncertain_twin: 'een ander record, met een latere datum of nog bewaard, is misschien dezelfde persoon',
  },
  blocker: type => `eerst afsluiten: ${type}`,
  decided: register =>
    `besloten door de regels van ${register}; een mens keurt goed voordat er iets verdwijnt`,
  unreadLaw: articles =>
    `niet in de wettekst nagelezen door de makers van dit wetspakket: ${articles}; laat iemand dat controleren`,
  notLegalAdvice: 'Geen juridisch advies.',
  types: {
    order: 'bestelling',
    reply: 'antwoord',
    call_answered: 'gesprek',
    call_missed: 'gemiste oproep',
    meeting: 'afspraak',
    click: 'klik',
    login: 'inloggen',
    form: 'formulier',
    donation: 'gift',
    ticket: 'serviceverzoek',
    invoice: 'factuur',
    contract: 'contract',
    deal: 'deal',
    note: 'notitie',
    task: 'taak',
    mail_open: 'mail geopend',
    mail_sent: 'mail verzonden',
    record_modified: 'record gewijzigd',
    import: 'import',
    last_contact: 'laatste contact',
    created: 'aangemaakt',
    request: 'verzoek van de betrokkene',
    dispute: 'geschil',
  },
};
