import { aanbieders, eigenaar, gemeente, medewerkers, professionals, type Rij, type Velden } from './tabel-rij.ts'

const bij = (stadium: string, rest: string) => `/toegang/traject/{${stadium}}/${rest}`

/** A form of the toegang about the course of a traject, at one that was handed in. */
const regie = (naam: string, velden: Velden, antwoord?: number, wie = professionals): Rij => ({
  route: `routes/toegang/${naam}`,
  pad: bij('ingediend', naam),
  lees: wie(200),
  toon: { toegang: ['nummer ingediend'], collega: ['nummer ingediend'] },
  post: {
    velden,
    wie: wie(antwoord ?? `naar /toegang/traject/{ingediend}?gedaan=${naam}`),
  },
})

const gezien = { 'gezien.dag': '1', 'gezien.maand': '3', 'gezien.jaar': '2020' }

/** Akkoord written down, who has a traject in hand, what is urgent and how one ends. */
export const regieRijen: readonly Rij[] = [
  {
    route: 'routes/inwoner/akkoord-betwisten',
    pad: '/mijn/traject/{akkoord}/akkoord/klopt-niet',
    lees: eigenaar(200),
    post: { velden: { woorden: 'Dit zei ik niet.', basis: '2' }, wie: eigenaar(409) },
  },
  regie('spoed', { spoed: 'ja' }, undefined, gemeente),
  regie('toewijzen', { behandelaar: 'niemand' }),
  // Nobody is chosen: it stays in the hands it is in for the rows after this one.
  regie('overdragen', { behandelaar: 'niemand', notitie: 'Bel eerst de dochter.' }, 400),
  regie('taak', {
    aan: 'ander',
    rol: 'huisarts',
    wie: 'Dokter Voorbeeld',
    wat: 'informatie',
    vraag: 'Wat weet u van de medicijnen?',
    'tot.dag': '3',
    'tot.maand': '2',
    'tot.jaar': '2031',
  }),
  {
    route: 'routes/toegang/taken',
    pad: bij('ingediend', 'taken'),
    lees: professionals(200),
    toon: { toegang: ['nummer ingediend'], collega: ['nummer ingediend'] },
    post: { velden: { taak: 'geen', einde: 'ingetrokken' }, wie: professionals(400) },
  },
  { route: 'routes/toegang/mijn-taken', pad: '/toegang/taken', lees: { ...professionals(200), elders: 200 } },
  { route: 'routes/toegang/mijn-taken', pad: '/toegang/taken?lijst=van', lees: { ...professionals(200), elders: 200 } },
  regie('identiteit', { document: 'paspoort', ...gezien }),
  regie('woonplaats', { uitkomst: 'deze-gemeente', bron: 'brp' }),
  {
    // The plan is with the inwoner: whether it is complex is decided when it is with the toegang again.
    route: 'routes/toegang/complex',
    pad: bij('terug', 'complex'),
    lees: professionals(200),
    post: { velden: { complex: 'nee' }, wie: professionals(409) },
  },
  regie('meedoen', {}, 409),
  // No later than what holds now: nothing is told.
  regie('uitstel', { uitleg: 'Het duurt langer.', 'tot.dag': '1', 'tot.maand': '2', 'tot.jaar': '2020' }, 400),
  regie('nieuw-plan', { waarvoor: 'evaluatie' }, 409),
  // Nobody is asked here, so there is nobody whose answer could be written down.
  regie('akkoord-vastleggen', { wie: '0', hoe: 'gesproken', resultaten: 'ja', plan: 'ja' }, 400),
  // Without how it was handed over, so that nothing ends for the rows after this one.
  regie(
    'afsluiten',
    {
      reden: 'niet-voor-ons',
      uitleg: 'Dit hoort bij een ander.',
      ontvanger: 'Wijkteam Voorbeeld',
      'aangenomen.dag': '1',
      'aangenomen.maand': '3',
      'aangenomen.jaar': '2020',
    },
    409,
  ),
  {
    route: 'routes/toegang/mij',
    pad: '/toegang/mij',
    lees: medewerkers(200),
    post: { velden: { deskundigheid: ['geld', 'wonen'] }, wie: medewerkers('naar /toegang/mij?gedaan=ja') },
  },
  // A volunteer reads the list and takes nothing over (D1-45). Without a file, so that nothing changes for the rows after it.
  { route: 'routes/toegang/aanbod', pad: '/toegang/aanbod', lees: medewerkers(200) },
  {
    route: 'routes/toegang/aanbod-importeren',
    pad: '/toegang/aanbod/importeren',
    lees: { ...professionals(200), elders: 200 },
    post: { velden: { tonen: 'nee' }, wie: { ...professionals(400), elders: 400 } },
  },
  // The same for every gemeente and every aanbieder: no traject and no person stands on these pages.
  { route: 'routes/toegang/klantreizen', pad: '/toegang/klantreizen', lees: medewerkers(200) },
  { route: 'routes/toegang/klantreis', pad: '/toegang/klantreizen/lokale-toegang', lees: medewerkers(200) },
  { route: 'routes/toegang/klantreis', pad: '/toegang/klantreizen/geen-klantreis', lees: medewerkers(404) },
  { route: 'routes/aanbieder/ruimte', pad: '/aanbieder/ruimte', lees: aanbieders(200) },
  // Whose line it is, is tested in tests/usecases/ruimte.test.ts: a line that is not there is there for nobody.
  { route: 'routes/aanbieder/ruimte-bij', pad: '/aanbieder/ruimte/999999', lees: aanbieders(404) },
  { route: 'routes/aanbieder/klantreizen', pad: '/aanbieder/klantreizen', lees: aanbieders(200) },
  { route: 'routes/aanbieder/klantreis', pad: '/aanbieder/klantreizen/wmo-wonen', lees: aanbieders(200) },
  { route: 'routes/aanbieder/klantreis', pad: '/aanbieder/klantreizen/geen-klantreis', lees: aanbieders(404) },
  { route: 'routes/toegang/termijnen', pad: '/toegang/termijnen', lees: medewerkers(200) },
  { route: 'routes/toegang/termijn', pad: '/toegang/termijnen/bezwaar?van=2026-11-13', lees: medewerkers(200) },
  { route: 'routes/toegang/termijn', pad: '/toegang/termijnen/bezwaar?van=2026-02-30', lees: medewerkers(400) },
  { route: 'routes/toegang/termijn', pad: '/toegang/termijnen/geen-termijn', lees: medewerkers(404) },
  { route: 'routes/aanbieder/termijnen', pad: '/aanbieder/termijnen', lees: aanbieders(200) },
  { route: 'routes/aanbieder/termijn', pad: '/aanbieder/termijnen/zorgplan', lees: aanbieders(200) },
  { route: 'routes/aanbieder/termijn', pad: '/aanbieder/termijnen/geen-termijn', lees: aanbieders(404) },
]
