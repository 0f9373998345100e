import { eigenaar, professionals, type Rij } from './tabel-rij.ts'

const mijn = (rest: string) => `/mijn/traject/{akkoord}/${rest}`
const bij = (rest: string) => `/toegang/traject/{akkoord}/${rest}`
const nummer = ['nummer akkoord']
const toon = { toegang: nummer, collega: nummer }
const metMatch = (rest: string) => `/mijn/traject/{match}/${rest}`

/** Which help, who gives it and what is shared: in this file akkoord was not given yet, so that none of it can be done, by hand neither (D1-22). */
export const keuzeRijen: readonly Rij[] = [
  {
    route: 'routes/inwoner/vorm',
    pad: mijn('vorm'),
    lees: eigenaar(200),
    post: { velden: { vorm: 'zin' }, wie: eigenaar(409) },
  },
  {
    route: 'routes/inwoner/pgb',
    pad: mijn('pgb'),
    lees: eigenaar(200),
    post: {
      velden: {
        hulp: 'informeel',
        wie: 'Mijn zus.',
        waarom: 'Dat past.',
        beheer: 'zelf',
        hoe: 'Zelf.',
        goed: 'Zij kan het.',
      },
      wie: eigenaar(409),
    },
  },
  {
    route: 'routes/toegang/pgb',
    pad: bij('pgb'),
    lees: professionals(200),
    toon,
    post: {
      velden: { bekwaam: 'ja', gemotiveerd: 'ja', kwaliteit: 'ja', woorden: 'Het is duidelijk.', basis: '1' },
      wie: professionals(409),
    },
  },
  {
    route: 'routes/inwoner/buiten-contract',
    pad: mijn('buiten-contract'),
    lees: eigenaar(200),
    post: { velden: { naam: 'De Vlinder', waarom: 'Zij kennen mij.' }, wie: eigenaar(409) },
  },
  {
    route: 'routes/toegang/buiten-contract',
    pad: bij('buiten-contract'),
    lees: professionals(200),
    toon,
    post: { velden: { kan: 'nee', woorden: 'Wij bespraken het.', basis: '1' }, wie: professionals(409) },
  },
  { route: 'routes/inwoner/aanbieder-kiezen', pad: mijn('aanbieder'), lees: eigenaar(200) },
  {
    route: 'routes/inwoner/aanbieder-keuze',
    pad: mijn('aanbieder/keuze?niet=ja'),
    lees: eigenaar(200),
    post: { velden: { reden: 'Ik weet het niet.' }, wie: eigenaar(409) },
  },
  {
    route: 'routes/inwoner/delen',
    pad: mijn('delen?bekijk=ja&deel=samenvatting'),
    lees: eigenaar(200),
    post: {
      velden: { actie: 'ja', aan: '90000001', delen: 'samenvatting', basis: '2' },
      wie: eigenaar(409),
    },
  },
  {
    route: 'routes/inwoner/vooroverleg',
    pad: mijn('vooroverleg'),
    lees: eigenaar(200),
    toon: { eigenaar: ['akkoord-overleg'] },
  },
  {
    route: 'routes/toegang/vooroverleg',
    pad: bij('vooroverleg'),
    lees: professionals(200),
    toon: { toegang: ['akkoord-overleg'], collega: ['akkoord-overleg'] },
    post: { velden: { wijze: 'anoniem' }, wie: professionals(400) },
  },
  {
    route: 'routes/toegang/hulp',
    pad: bij('hulp'),
    lees: professionals(200),
    toon,
    post: { velden: { product: '02V01', evaluaties: '2' }, wie: professionals(400) },
  },
  {
    route: 'routes/toegang/keuze',
    pad: bij('keuze'),
    lees: professionals(200),
    toon,
    post: { velden: { actie: 'deel' }, wie: professionals(409) },
  },
  {
    route: 'routes/toegang/keuze',
    pad: '/toegang/traject/{loopt}/keuze',
    lees: professionals(200),
    toon: { toegang: ['loopt-nee'], collega: ['loopt-nee'] },
  },
  {
    route: 'routes/toegang/advies',
    pad: bij('advies'),
    lees: professionals(200),
    toon,
    post: { velden: { aanbieder: 'niemand', advies: 'Kies wie dichtbij is.' }, wie: professionals(409) },
  },
  // In this one the help is established, one part of the plan is shared, and an aanbieder was asked; before these posts it said no.
  {
    route: 'routes/inwoner/delen',
    pad: metMatch('delen'),
    lees: eigenaar(200),
    toon: { eigenaar: ['match-goed', 'match-moeilijk', 'match-sinds'] },
    post: { velden: { actie: 'terug' }, wie: eigenaar('naar /mijn/traject/{match}') },
  },
  {
    route: 'routes/inwoner/vorm',
    pad: metMatch('vorm'),
    lees: eigenaar(200),
    post: { velden: { vorm: 'zin' }, wie: eigenaar('naar /mijn/traject/{match}') },
  },
  {
    route: 'routes/inwoner/aanbieder-keuze',
    pad: metMatch('aanbieder/keuze?niet=ja'),
    lees: eigenaar(200),
    post: { velden: { reden: 'Ik weet het niet.' }, wie: eigenaar('naar /mijn/traject/{match}') },
  },
  {
    route: 'routes/toegang/advies',
    pad: '/toegang/traject/{match}/advies',
    lees: professionals(200),
    post: {
      velden: { aanbieder: 'niemand', advies: 'Kies wie dichtbij is.' },
      wie: professionals('naar /toegang/traject/{match}/keuze'),
    },
  },
  {
    route: 'routes/toegang/keuze',
    pad: '/toegang/traject/{match}/keuze',
    lees: professionals(200),
    toon: { toegang: ['nummer match'], collega: ['nummer match'] },
    post: { velden: { actie: 'deel' }, wie: professionals(409) },
  },
]
