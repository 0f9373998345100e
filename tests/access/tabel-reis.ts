import { eigenaar, gemeente, organisatie, professionals, type Rij } from './tabel-rij.ts'

const mijn = (stadium: string, rest: string) => `/mijn/traject/{${stadium}}/${rest}`
const bij = (stadium: string, rest: string) => `/toegang/traject/{${stadium}}/${rest}`
/** The klantreis of a form that was made before another was chosen: nothing may change for the rows after it. */
const andereReis = { reis: 'wmo-wonen' }

/** The klantreis past the plan. The aanbieder takes part in one file and only reads there: of what is not theirs they get nothing. */
export const reisRijen: readonly Rij[] = [
  {
    route: 'routes/inwoner/zorgplan',
    pad: mijn('akkoord', 'zorgplan'),
    lees: eigenaar(200),
    post: { velden: { antwoord: 'ja' }, wie: eigenaar(409) },
  },
  {
    route: 'routes/inwoner/afspraken',
    pad: mijn('akkoord', 'afspraken'),
    lees: eigenaar(200),
    // No such promise: nothing is confirmed, for the owner neither; only the key of their own form is used up.
    post: { velden: { actie: 'bevestig', afspraak: 'geen' }, wie: eigenaar(404) },
  },
  { route: 'routes/inwoner/gebeurd', pad: mijn('akkoord', 'gebeurd'), lees: eigenaar(200) },
  { route: 'routes/inwoner/team', pad: mijn('akkoord', 'team'), lees: eigenaar(200) },
  { route: 'routes/inwoner/documenten', pad: mijn('akkoord', 'documenten'), lees: eigenaar(200) },
  {
    route: 'routes/toegang/gebeurd',
    pad: bij('ingediend', 'gebeurd'),
    lees: gemeente(200),
    toon: { toegang: ['nummer ingediend'], collega: ['nummer ingediend'] },
  },
  {
    route: 'routes/aanbieder/gebeurd',
    pad: '/aanbieder/traject/{ingediend}/gebeurd',
    lees: organisatie(200),
    toon: { aanbieder: ['nummer ingediend'] },
  },
  {
    // In this file the aanbieder only reads: it promises nothing here.
    route: 'routes/aanbieder/afspraken',
    pad: '/aanbieder/traject/{ingediend}/afspraken',
    lees: organisatie(200),
    toon: { aanbieder: ['nummer ingediend'] },
    post: {
      velden: {
        actie: 'maak',
        soort: 'anders',
        belofte: 'Wij bellen u.',
        'tot.dag': '3',
        'tot.maand': '2',
        'tot.jaar': '2031',
      },
      wie: {},
    },
  },
  {
    route: 'routes/inwoner/te-laat',
    pad: mijn('akkoord', 'te-laat'),
    lees: eigenaar(200),
    // The term of the decision does not run yet, or is not over: nothing changes for the rows after this one.
    post: { wie: eigenaar(409) },
  },
  {
    route: 'routes/toegang/afspraken',
    pad: bij('ingediend', 'afspraken'),
    lees: professionals(200),
    toon: { toegang: ['nummer ingediend'], collega: ['nummer ingediend'] },
    post: {
      velden: {
        actie: 'maak',
        belooft: 'toegang',
        soort: 'anders',
        belofte: 'Wij sturen de brief.',
        'tot.dag': '3',
        'tot.maand': '2',
        'tot.jaar': '2031',
      },
      wie: professionals(`naar ${bij('ingediend', 'afspraken')}`),
    },
  },
  {
    route: 'routes/inwoner/stap',
    pad: mijn('akkoord', 'stap/matching'),
    lees: eigenaar(200),
    post: { velden: andereReis, wie: eigenaar(409) },
  },
  {
    route: 'routes/aanbieder/traject',
    pad: '/aanbieder/traject/{ingediend}',
    lees: organisatie(200),
    toon: { aanbieder: ['nummer ingediend'] },
  },
  {
    // Where the aanbieder takes no part, the step is not there; what one that takes part may do, tests/db/aanbieder-doet-mee.test.ts shows.
    route: 'routes/aanbieder/stap',
    pad: '/aanbieder/traject/{akkoord}/stap/hulp-loopt',
    lees: {},
    post: { velden: { reis: 'perspectiefplan' }, wie: {} },
  },
  {
    route: 'routes/aanbieder/vraag',
    pad: '/aanbieder/traject/{match}/vraag',
    lees: organisatie(200),
    toon: { aanbieder: ['match-goed', 'nummer match'], aanbiederCollega: ['match-moeilijk'] },
    post: {
      velden: { actie: 'vraag', vraag: 'Kan het ook op school?' },
      wie: organisatie('naar /aanbieder/traject/{match}?gedaan=vraag'),
    },
  },
  {
    // Two workers say yes: the one who comes second reads that it was answered.
    route: 'routes/aanbieder/vraag',
    pad: '/aanbieder/traject/{match}/vraag',
    alleenPost: true,
    lees: {},
    post: {
      velden: { actie: 'ja' },
      wie: { aanbieder: 'naar /aanbieder/traject/{match}/intensiteit?gedaan=ja', aanbiederCollega: 409 },
    },
  },
  {
    // Before the yes it says that the yes comes first.
    route: 'routes/aanbieder/intensiteit',
    pad: '/aanbieder/traject/{match}/intensiteit',
    lees: organisatie(200),
    post: {
      velden: {
        haalbaar: 'ja',
        product: '45A04',
        intensiteit: 'intensief',
        doel: 'herstel',
        'start.dag': '3',
        'start.maand': '2',
        'start.jaar': '2031',
        waarom: 'Twee keer per week.',
      },
      wie: { aanbieder: 'naar /aanbieder/traject/{match}?gedaan=intensiteit', aanbiederCollega: 409 },
    },
  },
  {
    // No, after the yes: for the one who asks first; after it nothing is there for either, and the form says why.
    route: 'routes/aanbieder/vraag',
    pad: '/aanbieder/traject/{match}/vraag?match={match-vraag}',
    alleenPost: true,
    lees: {},
    post: {
      velden: { actie: 'nee', reden: 'vol' },
      wie: { aanbieder: 'naar /aanbieder?gedaan=nee', aanbiederCollega: 409 },
    },
  },
  {
    route: 'routes/toegang/stap',
    pad: bij('akkoord', 'stap/besluit'),
    lees: professionals(200),
    post: { velden: { ...andereReis, reden: 'Het besluit ging per post.' }, wie: professionals(409) },
  },
  {
    route: 'routes/toegang/klantreis-kiezen',
    pad: bij('akkoord', 'klantreis'),
    lees: professionals(200),
    toon: { toegang: ['nummer akkoord'], collega: ['nummer akkoord'] },
    // Wmo Wonen has no arts who refers: nothing is chosen.
    post: { velden: { hulp: 'wmo-wonen', via: 'toegang', ernaast: 'toekenning-jeugdhulp' }, wie: professionals(409) },
  },
  {
    route: 'routes/toegang/aanbieder',
    pad: bij('akkoord', 'aanbieder'),
    lees: professionals(200),
    toon: { toegang: ['nummer akkoord'], collega: ['nummer akkoord'] },
    post: { velden: { geinformeerd: 'nee' }, wie: professionals(400) },
  },
]
