// What to click, per system, in Dutch; labels of screens stand as the system shows them, where only English was seen in English.

import type { SystemSteps } from './words.ts';

const SUGAR: SystemSteps = {
  update:
    'Module > Importeren, "Nieuwe records aanmaken en bestaande bijwerken", duplicaten controleren op ID. Aanhalingstekens en datums als in dit bestand. Er staan alleen bestaande ids in.',
  clear:
    'Importeer zoals de bijwerking: een lege cel van een geïmporteerde kolom leegt het veld. Vergelijk eerst de kolommen.',
  merge: 'Zoek duplicaten op het leidende record, kies het andere, Samenvoegen. Eén groep per keer.',
  beware: [
    'Een id dat verwijderd was, wordt opnieuw aangemaakt: lees nooit een oude export in.',
    'Een lege cel van een geïmporteerde kolom leegt het veld.',
    'De afmelding voor e-mail staat niet in de export; zij hangt aan het adres en blijft.',
  ],
};

const DUTCH: SystemSteps = {
  beware: ['De relatiecode is tekst en houdt zijn voorloopnullen.'],
};

export const SYSTEMS_NL: Readonly<Record<string, SystemSteps>> = {
  salesforce: {
    update:
      'Data Loader > Update (niet Insert, niet Upsert) > het object > kolommen koppelen op naam. Waarden worden niet bijgesneden; lege cellen doen niets.',
    clear:
      'Data Loader > Update met de Bulk API aan: #N/A leegt het veld. Zonder Bulk API: vink "Insert null values" aan.',
    merge:
      'Voor het samenvoegscherm of een script (merge() van Apex of SOAP): het leidende record, dan hoogstens twee die erin opgaan.',
    relink:
      'Samenvoegen verplaatst deze regels vanzelf. Lees dit alleen in (Data Loader > Update) als de records verwijderd zijn in plaats van samengevoegd.',
    deactivate:
      'Contacten hebben geen actief-vlag: koppel de kolom label aan een eigen veld en maak er een lijstweergave van.',
    delete:
      'Data Loader > Delete, of: sf data delete bulk. Het bestand heeft alleen de kolom Id. --hard-delete slaat de prullenbak over.',
    beware: [
      'Ids zijn hoofdlettergevoelig; die van 15 tekens gaan stuk waar daar niet op gelet wordt.',
      'Individual- en toestemmingsrecords blijven staan als ze niet ook worden verwijderd.',
    ],
  },
  hubspot: {
    update:
      'CRM > Contacten > Importeren > Bestand van computer > "Alleen bestaande records bijwerken", koppel het id aan Record ID.',
    clear: 'Lege cellen doen niets: maak een lijst van deze records en leeg de eigenschap in bulk.',
    merge: 'Op het leidende record: Acties > Samenvoegen. Twee per keer; het is niet terug te draaien.',
    deactivate: 'Importeer naar een statische lijst, dan Meer > Instellen als niet-marketingcontact.',
    delete:
      'Importeer naar een statische lijst, vergelijk het aantal en verwijder de leden; kies bij een AVG-verzoek de definitieve verwijdering.',
    beware: [
      'Een cel die met ; begint, voegt toe aan een meerkeuzevakje in plaats van te vervangen.',
      'De eigenaar wordt gekoppeld op e-mailadres.',
    ],
  },
  dynamics365: {
    update:
      'Zet de cellen in de geëxporteerde werkmap, in de rijen met dezelfde eerste kolom, en importeer die werkmap. Laat de drie verborgen kolommen zoals ze zijn.',
    clear: 'Zoals de bijwerking: een lege cel leegt het veld.',
    merge: 'Kies de twee records in de lijst, Samenvoegen, wijs het primaire record aan.',
    deactivate:
      'Zoals de bijwerking: de kolom Status krijgt het woord voor inactief. Of kies de rijen en Deactiveren.',
    delete:
      'Bulksgewijs verwijderen neemt een query, geen lijst: importeer het label in een eigen kolom, dan Instellingen > Gegevensbeheer > Records bulksgewijs verwijderen waar die kolom dat label heeft. Het is niet terug te draaien.',
    beware: [
      'Een rij waarvan de controlesom niet veranderde, wordt overgeslagen; een die intussen is gewijzigd, mislukt.',
      'Een rij zonder id in de verborgen kolom wordt aangemaakt.',
    ],
  },
  pipedrive: {
    update:
      'Gegevens importeren > Uit een spreadsheet; koppel het id aan "Pipedrive System ID". Hoogstens 50.000 regels per bestand.',
    clear: 'De import kan lege cellen laten zoals ze waren: leeg ze in de lijst met Bulk edit.',
    merge: 'Op het leidende record: ... > Samenvoegen. Twee per keer; het is niet terug te draaien.',
    deactivate: 'Zoals de bijwerking: het label komt erbij. Filter erop.',
    delete:
      'Zoals de bijwerking: het label komt erbij. Filter erop, vergelijk het aantal, verwijder in bulk.',
    beware: ['Zonder id worden mensen gekoppeld op naam en nog een veld, deals nooit.'],
  },
  zoho: {
    update:
      'Setup > Data Administration > Import, "Update existing only", gekoppeld op Record Id, met "Do not update empty values".',
    clear: 'Zoals de bijwerking, maar zonder "Do not update empty values".',
    merge: 'Op het leidende record: ... > Find and Merge Duplicates. Drie per keer.',
    deactivate: 'Zoals de bijwerking: de tag komt erbij. Filter erop.',
    delete:
      'Zoals de bijwerking: de tag komt erbij. Maak er een weergave van; Mass Delete neemt er 500 per keer.',
    beware: [
      'Ids hebben 18 of 19 cijfers: een spreadsheet vernielt de laatste.',
      'Hoeveel regels een bestand mag hebben, hangt van de editie af (Standard: 10.000).',
    ],
  },
  suitecrm: {
    ...SUGAR,
    deactivate: 'Er is geen inactief-vlag: koppel de kolom label aan een eigen veld en filter daarop.',
    delete:
      'Importeer zoals de bijwerking: Deleted = 1 zet het record in de prullenbak. Niet op elke versie beproefd: probeer twee regels en kijk of ze weg zijn.',
    beware: [...(SUGAR.beware ?? []), 'Laat Date Modified weg, anders bevriest die. HTML wordt weggehaald.'],
  },
  sugarcrm: SUGAR,
  espocrm: {
    update:
      'Beheer > Import, actie "Update only", bijwerken op: ID. Ja/nee-velden zijn 1 en 0, nooit woorden.',
    clear: 'Zoals de bijwerking: een lege cel leegt het veld. In dit bestand staat geen ja/nee-kolom.',
    merge: 'Kies de records in de lijst, Acties > Samenvoegen.',
    deactivate:
      'Filter de lijst op deze ids, kies alles, en werk het veld dat u ervoor gebruikt in bulk bij.',
    delete: 'Filter de lijst op deze ids, kies alles, vergelijk het aantal, Acties > Verwijderen.',
    beware: [
      '"Create and update" maakt aan wat verwijderd was.',
      'Een lege ja/nee-cel wordt nee en heft een afmelding op; de woorden Nee en No worden ja.',
      'De afmelding per doellijst staat nooit in een export.',
    ],
  },
  odoo: {
    update:
      'Contacten > Favorieten > Records importeren; koppel de id-kolom aan External ID (of Database ID). Eerst testen. Een regel zonder id wordt aangemaakt.',
    clear: 'Zoals de bijwerking: een lege cel leegt het veld.',
    merge: 'Kies de contacten in de lijst, Actie > Samenvoegen; of Data Cleaning.',
    deactivate: 'Zoals de bijwerking: active = FALSE archiveert.',
    delete:
      'Zoals de bijwerking: active = FALSE archiveert. Filter daarna op gearchiveerd, vergelijk het aantal, verwijder. Wie facturen heeft, is niet te verwijderen.',
    beware: ['De afmelding voor mail staat op de mail-blacklist, niet bij het contact.'],
  },
  civicrm: {
    update: 'Contacten > Contacten importeren, duplicaten "Update", gekoppeld op Contact ID.',
    clear: 'Lege cellen doen niets: zoek de contacten en kies "Meerdere contacten bijwerken".',
    merge:
      'Contacten > Dubbele contacten zoeken en samenvoegen, of de API Contact.merge: eerst wie blijft, dan wie verdwijnt.',
    deactivate:
      'Importeer in een nieuwe groep met de naam datawasstraat-inactive, en houd die groep uit elke mailing.',
    delete:
      'Importeer in een nieuwe groep, vergelijk het aantal, verwijder de contacten van die groep (eerst naar de prullenbak).',
    beware: [
      'Een bewaarde importkoppeling gaat op volgorde: koppel opnieuw.',
      'Velden met meer waarden worden vervangen, niet aangevuld.',
      'Ook contacten in de prullenbak kunnen overeenkomen.',
    ],
  },
  vtiger: {
    update: 'Contacten > Importeren, duplicaten: Overwrite, gekoppeld op Contact Id (of op e-mail).',
    clear: 'Zoals de bijwerking: Overwrite schrijft lege cellen weg.',
    merge: 'Kies hoogstens drie records in de lijst, ... > Samenvoegen.',
    beware: ['Het record-id wordt niet geëxporteerd; Contact Id en Account No zijn volgnummers.'],
  },
  mailchimp: {
    update:
      'Audience > Add contacts > Import contacts, "Update any existing contacts". Het adres is de sleutel.',
    clear: 'Lege cellen doen niets: leeg de velden in de contacttabel.',
    deactivate:
      'Audience > Manage contacts > Unsubscribe of archive: plak de kolom. Archiveren is terug te draaien.',
    delete:
      'Audience > Manage contacts: archiveren of definitief verwijderen. Een definitief verwijderd adres kan nooit meer worden geïmporteerd.',
    beware: ['De status is de naam van het exportbestand: importeer elk bestand met de status die het had.'],
  },
  brevo: {
    update:
      'Contacten > Contacten importeren, "Bestaande contacten bijwerken", gekoppeld op EMAIL; laat lege waarden niets wissen.',
    clear: 'Zoals de bijwerking, met de instelling dat lege waarden bestaande gegevens wissen.',
    deactivate: 'Contacten > Importeren, zet ze dan op de blokkeerlijst of haal ze uit elke lijst.',
    delete: 'Importeer in een nieuwe lijst, vergelijk het aantal, kies alles, Contacten verwijderen.',
  },
  superoffice: {
    update: 'Importeer met "Replace" (Merge vult alleen lege velden), gekoppeld op Contact ID.',
    beware: [
      'Bedrijf en persoon staan op één regel. De grondslag en de herkomst worden bij de import gevraagd.',
    ],
  },
  'exact-online': {
    update: 'Import/Export > CSV/Excel > Relaties, gekoppeld op Code.',
    merge: 'Stamgegevens > Relaties > Relaties samenvoegen.',
    beware: ['Code is in sommige exports met spaties aangevuld.'],
  },
  afas: {
    update: 'Mutatie-import, gekoppeld op Nummer: een lege cel verandert niets.',
    clear: 'Een lege cel verandert niets: leeg de velden op het scherm.',
    deactivate: 'Zoals de bijwerking: Geblokkeerd = Ja.',
    beware: ['Een achternaam van twee letters wordt als voorvoegsel gelezen.'],
  },
  snelstart: DUTCH,
  perfectview: { beware: ['Elke soort heeft een eigen bestand.', ...(DUTCH.beware ?? [])] },
  webxpress: { ...DUTCH, deactivate: 'Zoals de bijwerking: Geblokkeerd = Ja.' },
  'e-boekhouden': { beware: ['BP zegt wat Bedrijf is; GeenEmail 1 betekent afgemeld.'] },
};
