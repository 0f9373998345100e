import { eigenaar, inwoners, type Rij } from './tabel-rij.ts'

const stap = (naam: string) => `/mijn/hulpvraag/{concept}/${naam}`

/** A hulpvraag that was not sent: of the inwoner who began it, and of nobody else, not even of the gemeente. */
export const mijnHulpvraag: readonly Rij[] = [
  {
    route: 'routes/inwoner/mijn',
    pad: '/mijn',
    lees: inwoners(200),
    toon: { eigenaar: ['concept-woorden', 'invullen-voornaam', 'nummer ingediend', 'id akkoord'] },
  },
  {
    route: 'routes/inwoner/hulpvraag-begin',
    pad: '/mijn/hulpvraag',
    lees: inwoners(200),
    post: { wie: inwoners('naar /mijn/hulpvraag/*') },
  },
  {
    route: 'routes/inwoner/hulpvraag-spoed',
    pad: stap('spoed'),
    lees: eigenaar(200),
    post: { velden: { basis: '4', spoed: 'ja' }, wie: eigenaar(`naar ${stap('bellen')}`) },
  },
  {
    route: 'routes/inwoner/hulpvraag-bellen',
    pad: stap('bellen'),
    lees: eigenaar(200),
    post: { velden: { basis: '4', telefoon: '' }, wie: eigenaar(`naar ${stap('voor-wie')}`) },
  },
  {
    route: 'routes/inwoner/hulpvraag-voor-wie',
    pad: stap('voor-wie'),
    lees: eigenaar(200),
    post: { velden: { basis: '4', voorWie: 'kind' }, wie: eigenaar(`naar ${stap('kind')}`) },
  },
  {
    route: 'routes/inwoner/hulpvraag-kind',
    pad: stap('kind'),
    lees: eigenaar(200),
    toon: { eigenaar: ['concept-voornaam', 'concept-achternaam'] },
    post: {
      velden: {
        basis: '4',
        voornaam: 'Een',
        achternaam: 'Ander',
        'geboortedatum.dag': '1',
        'geboortedatum.maand': '1',
        'geboortedatum.jaar': '2015',
      },
      wie: eigenaar(`naar ${stap('woorden')}`),
    },
  },
  {
    route: 'routes/inwoner/hulpvraag-woorden',
    pad: stap('woorden'),
    lees: eigenaar(200),
    toon: { eigenaar: ['concept-woorden'] },
    post: { velden: { basis: '5', woorden: 'Andere woorden.' }, wie: eigenaar(`naar ${stap('controleren')}`) },
  },
  {
    route: 'routes/inwoner/hulpvraag-controleren',
    pad: stap('controleren'),
    lees: eigenaar(200),
    toon: { eigenaar: ['concept-voornaam', 'concept-achternaam', 'concept-woorden'] },
    post: { wie: eigenaar('naar /mijn/traject/*') },
  },
  {
    route: 'routes/inwoner/hulpvraag-weggooien',
    pad: '/mijn/hulpvraag/{weg}/weggooien',
    lees: eigenaar(200),
    post: { wie: eigenaar('naar /mijn') },
  },
]
