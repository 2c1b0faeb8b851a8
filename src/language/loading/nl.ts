// Aanwijzingen bij de bestanden voor een bron, in het Nederlands. Instructions beside the files for a source, in Dutch.

import { SYSTEMS_NL } from './systems-nl.ts';
import type { LoadingWords } from './words.ts';

export const LOADING_NL: LoadingWords = {
  fileName: 'LEES-MIJ.txt',
  title: (source, system) => `Bestanden voor ${source}${system === null ? '' : ` (${system})`}`,
  asOf: day => `Gemaakt door datawasstraat, peildatum ${day}.`,
  proposals:
    'NIEMAND HEEFT DEZE BESTANDEN GOEDGEKEURD. Het zijn voorstellen. Bekijk ze stuk voor stuk en laat iemand die over de records gaat beslissen, voordat er iets wordt ingelezen.',
  unverified:
    'Hoe dit systeem bestanden terugneemt, is niet nagegaan bij een actuele versie. Probeer eerst twee regels.',
  beside: 'Niet om zo in te lezen:',
  order: 'Maak een back-up, probeer twee regels, en lees dan in deze volgorde in:',
  rows: count => (count === '1' ? '1 regel' : `${count} regels`),
  key: column => `gevonden op ${column}`,
  numbered:
    'De export heeft kolommen met dezelfde naam: (1), (2) achter een naam is de hoeveelste van die naam. Koppel die kolom met de hand aan haar veld.',
  general: {
    update:
      'Importeer als bijwerking van bestaande records, gekoppeld op de eerste kolom. Maak nooit nieuwe aan: een regel die niet wordt gevonden, is een record dat weg is.',
    clear:
      'Wat leeg moet worden. Importeer als bijwerking met de instelling waarbij een lege cel het veld leegt; is die er niet, maak de velden dan met de hand leeg.',
    merge:
      'Een werklijst voor mensen: het leidende record, dan de records die erin opgaan. Open het paar in het systeem en voeg samen; let op welke waarden blijven.',
    relink:
      'Regels die aan een samengevoegd record hangen. Importeer als bijwerking, tenzij het samenvoegen ze al heeft verplaatst.',
    deactivate:
      'Records die op inactief moeten. Importeer als bijwerking; een kolom label gaat naar een eigen veld, filter daarop en zet die records op inactief.',
    delete:
      'Records die verwijderd moeten worden. Importeer het label in een eigen veld, filter daarop, vergelijk het aantal met deze lijst, en verwijder dan.',
    rejects:
      'Regels die niet te lezen waren. Herstel ze in het systeem, of hier en importeer ze met --repaired.',
    full: 'De hele export met de aanvaarde cellen vervangen, voor een archief of voor een systeem dat alleen hele bestanden neemt. Lees hem niet in waar het bijwerkbestand volstaat.',
  },
  optOutStays: 'Wie van hen zich had afgemeld, blijft afgemeld: kijk dat na op het record dat blijft.',
  bewareTitle: 'Let op',
  bewareAlways: [
    'Alleen importeren als bijwerking. Een oude export opnieuw inlezen haalt verwijderde mensen terug.',
    'Open en bewaar deze bestanden niet eerst in Excel: dat haalt nullen van nummers en verandert datums.',
    'In deze bestanden staan persoonsgegevens. Gooi ze weg als ze zijn ingelezen.',
  ],
  afterwards:
    'Is alles ingelezen: maak een nieuwe export en importeer die. datawasstraat zegt dan wat er is geland en wat niet.',
  systems: SYSTEMS_NL,
};
