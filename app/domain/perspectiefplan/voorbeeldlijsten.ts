import type { Lijst } from './vragen.ts'

/** What can be added in the question set of the practice gemeenten, piece by piece. EXAMPLE CONTENT. */
export const voorbeeldlijsten: Readonly<Record<string, Lijst>> = {
  ouder: {
    kern: 'naam',
    velden: [
      { naam: 'naam', soort: 'kort', max: 160, nodig: true },
      {
        naam: 'relatie',
        soort: 'keuze',
        opties: ['moeder', 'vader', 'stiefouder', 'pleegouder', 'voogd', 'anders'],
        nodig: true,
      },
      { naam: 'gezag', soort: 'keuze', opties: ['ja', 'nee', 'weet-niet'], nodig: true },
      { naam: 'adres', soort: 'keuze', opties: ['zelfde', 'ander'], nodig: true },
      { naam: 'plaats', soort: 'kort', max: 160, alleenBij: { veld: 'adres', waarde: 'ander' } },
      { naam: 'contact', soort: 'kort', max: 160 },
      { naam: 'kinderen', soort: 'kort', max: 160 },
    ],
  },
  gezinslid: {
    kern: 'naam',
    velden: [
      { naam: 'naam', soort: 'kort', max: 160, nodig: true },
      { naam: 'geboortejaar', soort: 'kort', max: 4 },
      { naam: 'relatie', soort: 'keuze', opties: ['kind', 'partner', 'grootouder', 'anders'], nodig: true },
      { naam: 'thuis', soort: 'keuze', opties: ['ja', 'soms', 'nee'], nodig: true },
    ],
  },
  contactpersoon: {
    kern: 'naam',
    velden: [
      { naam: 'naam', soort: 'kort', max: 160, nodig: true },
      {
        naam: 'soort',
        soort: 'keuze',
        opties: ['naaste', 'mantelzorger', 'vrijwilliger', 'professional'],
        nodig: true,
      },
      { naam: 'organisatie', soort: 'kort', max: 160 },
      { naam: 'doet', soort: 'lang', max: 2000 },
      { naam: 'contact', soort: 'keuze', opties: ['ja', 'nee'], nodig: true },
      { naam: 'waarvoor', soort: 'lang', max: 2000, alleenBij: { veld: 'contact', waarde: 'ja' } },
      { naam: 'telefoon', soort: 'kort', max: 20, aanvullen: 'tel' },
    ],
  },
  resultaat: {
    kern: 'wat',
    minstens: 1,
    velden: [
      { naam: 'wat', soort: 'lang', max: 2000, nodig: true },
      { naam: 'genoeg', soort: 'lang', max: 2000 },
    ],
  },
  wie: {
    kern: 'wie',
    bij: 'resultaat',
    velden: [
      {
        naam: 'wie',
        soort: 'keuze',
        opties: ['ikzelf', 'netwerk', 'toegang', 'aanbieder', 'zorgaanbieder'],
        letterlijk: ['zorgaanbieder'],
        nodig: true,
      },
      { naam: 'naam', soort: 'kort', max: 160 },
      { naam: 'netwerk', soort: 'lang', max: 2000 },
      { naam: 'lokaal', soort: 'lang', max: 2000 },
      { naam: 'specialist', soort: 'lang', max: 2000 },
      { naam: 'leren', soort: 'lang', max: 2000 },
    ],
  },
}
