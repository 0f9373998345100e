import { voorbeeldlijsten } from './voorbeeldlijsten.ts'
import { voorbeeldverslag } from './voorbeeldverslag.ts'
import type { Vragenset } from './vragen.ts'

const langeTekst = 8000

/** The question set of the practice gemeenten. EXAMPLE CONTENT: the source documents give neither the nine questions nor the items of question 1. */
export const voorbeeldset: Vragenset = {
  id: 'voorbeeld',
  nr: 1,
  versie: 2,
  voorbeeld: true,
  gevoelig: ['vraag-9'],
  enkelvoudig: ['dyslexie', 'onderzoek', 'logeren', 'verzorging', 'vervoer', 'verlenging'],
  gezag: { lijst: 'ouder', veld: 'gezag', waarde: 'ja' },
  eigenOplossing: 'beste-oplossing',
  onderwerpen: [
    {
      id: 'mijn-gegevens',
      deel: 'gegevens',
      velden: [
        { naam: 'klopt', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
        { naam: 'nietGoed', soort: 'lang', max: 2000, alleenBij: { veld: 'klopt', waarde: 'nee' } },
        { naam: 'telefoon', soort: 'kort', max: 20, aanvullen: 'tel' },
        { naam: 'email', soort: 'kort', max: 120, aanvullen: 'email' },
        { naam: 'voorkeur', soort: 'keuze', opties: ['bellen', 'mailen', 'brief'] },
      ],
    },
    {
      id: 'meer-gegevens',
      deel: 'gegevens',
      velden: [
        { naam: 'taal', soort: 'kort', max: 80 },
        { naam: 'tolk', soort: 'keuze', opties: ['ja', 'nee'] },
        { naam: 'schoolWerk', soort: 'kort', max: 160 },
        { naam: 'huisarts', soort: 'kort', max: 160 },
      ],
    },
    { id: 'ouders', deel: 'gezin', velden: [], lijst: 'ouder', bron: 'gezin' },
    { id: 'gezinsleden', deel: 'gezin', velden: [], lijst: 'gezinslid', bron: 'gezin' },
    {
      id: 'vraag-1',
      nr: 1,
      deel: 'vragen',
      velden: [
        {
          naam: 'item',
          soort: 'keuze',
          opties: ['dyslexie', 'onderzoek', 'logeren', 'verzorging', 'vervoer', 'verlenging', 'andere-vraag'],
          nodig: true,
        },
        { naam: 'woorden', soort: 'lang', max: langeTekst, nodig: true },
      ],
    },
    {
      id: 'vraag-2',
      nr: 2,
      deel: 'vragen',
      velden: [
        { naam: 'goed', soort: 'lang', max: langeTekst },
        { naam: 'moeilijk', soort: 'lang', max: langeTekst, nodig: true },
        { naam: 'sinds', soort: 'kort', max: 120 },
        { naam: 'leren', soort: 'lang', max: 2000 },
      ],
    },
    {
      id: 'vraag-3',
      nr: 3,
      deel: 'vragen',
      velden: [
        { naam: 'zelf', soort: 'lang', max: langeTekst, nodig: true },
        { naam: 'helpers', soort: 'lang', max: langeTekst },
      ],
    },
    { id: 'vraag-4', nr: 4, deel: 'resultaten', velden: [], lijst: 'resultaat' },
    { id: 'vraag-5', nr: 5, deel: 'resultaten', velden: [], lijst: 'wie' },
    { id: 'contactpersonen', deel: 'resultaten', velden: [], lijst: 'contactpersoon' },
    {
      id: 'beste-oplossing',
      deel: 'resultaten',
      velden: [{ naam: 'oplossing', soort: 'lang', max: langeTekst, nodig: true }],
    },
    {
      id: 'vraag-6',
      nr: 6,
      deel: 'resultaten',
      velden: [
        { naam: 'moment', soort: 'keuze', opties: ['3-maanden', '6-maanden', '12-maanden', 'datum'], nodig: true },
        { naam: 'datum', soort: 'datum', vanafVandaag: true, alleenBij: { veld: 'moment', waarde: 'datum' } },
        { naam: 'wieErbij', soort: 'keuzes', opties: ['ik', 'familie', 'toegang', 'aanbieder', 'ondersteuner'] },
      ],
    },
    {
      id: 'vraag-7',
      nr: 7,
      deel: 'toekomst',
      alleenBreed: true,
      velden: [
        {
          naam: 'gebieden',
          soort: 'keuzes',
          opties: [
            'gezin',
            'wonen',
            'gezondheid',
            'school-werk',
            'geld',
            'vrije-tijd',
            'netwerk',
            'veiligheid',
            'vervoer',
            'zorg-voor-uzelf',
            'niets',
          ],
          nodig: true,
        },
        { naam: 'uitleg', soort: 'lang', max: langeTekst },
      ],
    },
    {
      id: 'vraag-8',
      nr: 8,
      deel: 'toekomst',
      alleenBreed: true,
      velden: [
        {
          naam: 'regelingen',
          soort: 'keuzes',
          opties: ['zorgverzekering', 'wlz', 'school', 'werk-inkomen', 'buurt', 'pgb', 'geen', 'weet-niet'],
          nodig: true,
        },
        { naam: 'uitleg', soort: 'lang', max: langeTekst },
      ],
    },
    {
      id: 'vraag-9',
      nr: 9,
      deel: 'toekomst',
      alleenBreed: true,
      velden: [
        { naam: 'veilig', soort: 'keuze', opties: ['ja', 'nee', 'liever-vertellen'], nodig: true },
        { naam: 'uitleg', soort: 'lang', max: langeTekst },
        { naam: 'toekomst', soort: 'lang', max: langeTekst, vervallen: true },
      ],
    },
    {
      id: 'later',
      deel: 'toekomst',
      velden: [
        { naam: 'jaar', soort: 'lang', max: langeTekst },
        { naam: 'later', soort: 'lang', max: langeTekst },
        {
          naam: 'gebeurtenissen',
          soort: 'keuzes',
          opties: ['18-jaar', 'school', 'werk', 'verhuizing', 'gezin', 'anders'],
        },
        { naam: 'wanneer', soort: 'lang', max: 2000 },
      ],
    },
  ],
  lijsten: voorbeeldlijsten,
  verslag: voorbeeldverslag,
}
