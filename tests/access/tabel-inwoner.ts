import { eigenaar, type Rij } from './tabel-rij.ts'

const routes = 'routes/inwoner/'
const bij = (stadium: string, rest = '') => `/mijn/traject/{${stadium}}${rest}`
const alles = (stadium: string) =>
  ['nietGoed', 'moeilijk', 'zelf', 'wat', 'naam', 'vraag-7', 'vraag-8', 'vraag-9', 'toekomst'].map(
    (veld) => `${stadium}-${veld}`,
  )

/** The plan while the inwoner fills it in: nobody else reads a word of it. */
const invullen: readonly Rij[] = [
  {
    route: `${routes}traject`,
    pad: bij('invullen'),
    lees: eigenaar(200),
    toon: { eigenaar: ['invullen-voornaam', 'nummer invullen'] },
  },
  {
    route: `${routes}bewijs`,
    pad: bij('invullen', '/bewijs/{invullen-bewijs}'),
    lees: eigenaar(200),
    toon: { eigenaar: ['invullen-woorden', 'nummer invullen-bewijs'] },
  },
  {
    route: `${routes}invullen`,
    pad: bij('invullen', '/invullen'),
    lees: eigenaar(200),
    post: { velden: { wijze: 'met-bekende' }, wie: eigenaar(`naar ${bij('invullen', '/plan')}`) },
  },
  {
    route: `${routes}plan`,
    pad: bij('invullen', '/plan'),
    lees: eigenaar(200),
    toon: { eigenaar: ['invullen-voornaam'] },
  },
  {
    route: `${routes}plan-papier`,
    pad: bij('invullen', '/plan/papier'),
    lees: eigenaar(200),
    toon: { eigenaar: ['nummer invullen', 'invullen-voornaam'] },
  },
  { route: `${routes}plan-papier-pdf`, pad: bij('invullen', '/plan/papier/pdf'), lees: eigenaar(200) },
  {
    route: `${routes}plan-item-nieuw`,
    pad: bij('invullen', '/plan/nieuw/resultaat'),
    lees: eigenaar(200),
    post: { velden: { wat: 'Nog een resultaat.' }, wie: eigenaar(`naar ${bij('invullen', '/plan/vraag-4')}`) },
  },
  {
    route: `${routes}plan-bladzijde`,
    pad: bij('invullen', '/plan/vraag-2'),
    lees: eigenaar(200),
    toon: { eigenaar: ['invullen-goed', 'invullen-moeilijk', 'invullen-sinds'] },
    post: {
      velden: { basis: '1', moeilijk: 'Iets anders.' },
      wie: eigenaar(`naar ${bij('invullen', '/plan/vraag-3')}`),
    },
  },
  {
    route: `${routes}plan-bladzijde`,
    pad: bij('invullen', '/plan/vraag-2?bewaard={bewaard}'),
    lees: eigenaar(200),
    toon: { eigenaar: ['bewaard'] },
  },
  {
    route: `${routes}plan-bladzijde`,
    pad: bij('invullen', '/plan/mijn-gegevens'),
    lees: eigenaar(200),
    toon: { eigenaar: ['invullen-nietGoed', 'invullen-voornaam'] },
  },
  {
    route: `${routes}plan-bladzijde`,
    pad: bij('invullen', '/plan/vraag-4'),
    lees: eigenaar(200),
    toon: { eigenaar: ['invullen-wat'] },
  },
  {
    route: `${routes}plan-bladzijde`,
    pad: bij('invullen', '/plan/resultaat-{invullen-resultaat}'),
    lees: eigenaar(200),
    toon: { eigenaar: ['invullen-wat', 'invullen-genoeg'] },
    post: {
      velden: { basis: '1', wat: 'Een ander resultaat.' },
      wie: eigenaar(`naar ${bij('invullen', '/plan/vraag-4')}`),
    },
  },
  {
    route: `${routes}plan-bladzijde`,
    pad: bij('invullen', '/plan/wie-{invullen-resultaat}'),
    lees: eigenaar(200),
    toon: { eigenaar: ['invullen-naam', 'invullen-leren', 'invullen-wat'] },
  },
  // The inwoner writes no text of the toegang.
  {
    route: `${routes}plan-bladzijde`,
    pad: bij('invullen', '/plan/samenvatting'),
    lees: {},
    post: { velden: { tekst: 'x', samenvatting: 'x' }, wie: {} },
  },
  {
    route: `${routes}plan-item-weg`,
    pad: bij('invullen', '/plan/resultaat-{invullen-resultaat}/weg'),
    lees: eigenaar(200),
    toon: { eigenaar: ['invullen-wat'] },
    post: { wie: eigenaar(`naar ${bij('invullen', '/plan/vraag-4')}`) },
  },
  {
    route: `${routes}plan-controleren`,
    pad: bij('invullen', '/plan/controleren'),
    lees: eigenaar(200),
    toon: { eigenaar: alles('invullen') },
    post: { wie: eigenaar(400) },
  },
  {
    route: `${routes}eigen-plan`,
    pad: bij('invullen', '/eigen-plan'),
    lees: eigenaar(200),
    post: { velden: { keuze: 'aankondigen' }, wie: eigenaar(`naar ${bij('invullen', '/eigen-plan?gedaan=ja')}`) },
  },
  {
    route: `${routes}akkoord`,
    pad: bij('invullen', '/akkoord'),
    lees: eigenaar(200),
    post: { velden: { resultaten: 'ja', antwoord: 'ja', basis: '1' }, wie: eigenaar(409) },
  },
  { route: `${routes}versie`, pad: bij('invullen', '/versie/1'), lees: {} },
]

/** The plan after it was sent: to be read by the inwoner, no longer to be changed. */
const verstuurd: readonly Rij[] = [
  { route: `${routes}traject`, pad: bij('ingediend'), lees: eigenaar(200), toon: { eigenaar: ['nummer ingediend'] } },
  {
    route: `${routes}bewijs`,
    pad: bij('ingediend', '/bewijs/{ingediend-planbewijs}'),
    lees: eigenaar(200),
    toon: { eigenaar: alles('ingediend') },
  },
  {
    route: `${routes}bewijzen`,
    pad: bij('ingediend', '/bewijs'),
    lees: eigenaar(200),
    toon: { eigenaar: ['nummer ingediend-planbewijs'] },
  },
  // A receipt of one traject is not found under another.
  { route: `${routes}bewijs`, pad: bij('invullen', '/bewijs/{ingediend-planbewijs}'), lees: {} },
  { route: `${routes}plan`, pad: bij('ingediend', '/plan'), lees: eigenaar(200) },
  {
    route: `${routes}eigen-plan`,
    pad: bij('ingediend', '/eigen-plan'),
    lees: eigenaar(200),
    toon: { eigenaar: ['eigenplan', 'eigenplan-gebruikt'] },
    post: { velden: { keuze: 'geen' }, wie: eigenaar(400) },
  },
  { route: `${routes}bestand`, pad: bij('ingediend', '/bestand/{eigenplan}'), lees: eigenaar(200), bestand: true },
  // A file of one traject is not found under another.
  { route: `${routes}bestand`, pad: bij('invullen', '/bestand/{eigenplan}'), lees: {}, bestand: true },
  {
    route: `${routes}plan-papier`,
    pad: bij('ingediend', '/plan/papier'),
    lees: eigenaar(`naar ${bij('ingediend', '/plan')}`),
  },
  {
    route: `${routes}plan-papier-pdf`,
    pad: bij('ingediend', '/plan/papier/pdf'),
    lees: eigenaar(`naar ${bij('ingediend', '/plan')}`),
  },
  {
    route: `${routes}gesprek`,
    pad: bij('ingediend', '/gesprek/{ingediend-gesprek}'),
    lees: eigenaar(200),
    toon: { eigenaar: ['ingediend-gesprek-tekst'] },
    post: {
      velden: { actie: 'antwoord', wat: 'kan', basis: '1' },
      wie: eigenaar(`naar ${bij('ingediend', '/gesprek/{ingediend-gesprek}')}`),
    },
  },
  {
    route: `${routes}nalezen`,
    pad: bij('ingediend', '/nalezen'),
    lees: eigenaar(200),
    post: { velden: { antwoord: 'ja', basis: '1' }, wie: eigenaar(409) },
  },
  {
    route: `${routes}vragen`,
    pad: bij('ingediend', '/vragen'),
    lees: eigenaar(200),
    toon: { eigenaar: ['ingediend-vraag-om-meer', 'medewerker'] },
  },
  { route: `${routes}vragen`, pad: bij('invullen', '/vragen'), lees: {} },
  {
    route: `${routes}vergelijken`,
    pad: bij('akkoord', '/versie/2/vergelijk/1'),
    lees: eigenaar(200),
    toon: { eigenaar: ['akkoord-samenvatting', 'akkoord-hulp'] },
  },
  { route: `${routes}vergelijken`, pad: bij('ingediend', '/versie/2/vergelijk/1'), lees: {} },
  {
    // The traject is about a child: the hulpvraag is the aanvraag already.
    route: `${routes}aanvraag`,
    pad: bij('ingediend', '/aanvraag'),
    lees: eigenaar(200),
    post: { wie: eigenaar(409) },
  },
  { route: `${routes}aanvraag`, pad: bij('terug', '/aanvraag'), lees: eigenaar(200) },
  {
    route: `${routes}spoed`,
    pad: bij('terug', '/spoed'),
    lees: eigenaar(200),
    // Too long, so that the list keeps its order for the rows after this one; who may not is refused before that.
    post: { velden: { telefoon: '0'.repeat(21) }, wie: eigenaar(400) },
  },
  {
    route: `${routes}spoed`,
    pad: bij('invullen', '/spoed'),
    lees: eigenaar(200),
    post: { velden: { telefoon: '0612345678' }, wie: eigenaar(409) },
  },
  {
    route: `${routes}intrekken`,
    pad: bij('terug', '/intrekken'),
    lees: eigenaar(200),
    // Too long, so that nothing ends for the rows after this one; who may not is refused before that.
    post: { velden: { waarom: 'x'.repeat(4001) }, wie: eigenaar(400) },
  },
  {
    route: `${routes}formulier`,
    pad: bij('invullen', '/formulier'),
    lees: eigenaar(200),
    toon: { eigenaar: ['straat'] },
    post: {
      velden: { hoe: 'mail', email: 'naam@voorbeeld.nl' },
      wie: eigenaar(`naar ${bij('invullen', '/formulier')}`),
    },
  },
  // What the toegang wrote down for the inwoner, who may say so again and again until it is right.
  {
    route: `${routes}klopt`,
    pad: bij('balie', '/klopt'),
    lees: eigenaar(200),
    toon: { eigenaar: ['balie-woorden', 'balie-voornaam'] },
    post: { velden: { antwoord: 'nee', nietGoed: 'Ik zei iets anders.' }, wie: eigenaar(`naar ${bij('balie')}`) },
  },
  {
    route: `${routes}klopt`,
    pad: bij('invullen', '/klopt'),
    lees: {},
    post: { velden: { antwoord: 'ja' }, wie: eigenaar(404) },
  },
  {
    route: `${routes}vraag-antwoord`,
    pad: bij('ingediend', '/vragen/{ingediend-verdieping}'),
    lees: eigenaar(200),
    toon: { eigenaar: ['ingediend-vraag-om-meer', 'ingediend-moeilijk'] },
    post: { velden: { antwoord: 'Al een jaar.' }, wie: eigenaar(`naar ${bij('ingediend', '/vragen')}`) },
  },
  // A question about one plan is not found under another.
  {
    route: `${routes}vraag-antwoord`,
    pad: bij('akkoord', '/vragen/{ingediend-verdieping}'),
    lees: {},
    post: { velden: { antwoord: 'x' }, wie: eigenaar(404) },
  },
  {
    route: `${routes}oneens`,
    pad: bij('geweigerd', '/versie/2/oneens/samenvatting'),
    lees: eigenaar(200),
    toon: { eigenaar: ['geweigerd-oneens', 'geweigerd-samenvatting'] },
    post: { velden: { oneens: 'Nog iets.' }, wie: eigenaar(`naar ${bij('geweigerd', '/akkoord')}`) },
  },
  { route: `${routes}oneens`, pad: bij('ingediend', '/versie/1/oneens/samenvatting'), lees: {} },
  {
    route: `${routes}plan-controleren`,
    pad: bij('ingediend', '/plan/controleren'),
    lees: eigenaar(`naar ${bij('ingediend', '/plan')}`),
    post: { wie: eigenaar(`naar ${bij('ingediend', '/plan')}`) },
  },
  {
    route: `${routes}plan-bladzijde`,
    pad: bij('ingediend', '/plan/vraag-9'),
    lees: eigenaar(200),
    post: { velden: { basis: '1', veilig: 'ja' }, wie: eigenaar(409) },
  },
  {
    route: `${routes}plan-item-nieuw`,
    pad: bij('ingediend', '/plan/nieuw/resultaat'),
    lees: eigenaar(200),
    post: { velden: { wat: 'x' }, wie: eigenaar(409) },
  },
  {
    route: `${routes}plan-item-weg`,
    pad: bij('ingediend', '/plan/resultaat-{ingediend-resultaat}/weg'),
    lees: eigenaar(200),
    post: { wie: eigenaar(409) },
  },
  {
    route: `${routes}versie`,
    pad: bij('ingediend', '/versie/1'),
    lees: eigenaar(200),
    toon: { eigenaar: alles('ingediend') },
  },
  { route: `${routes}versie`, pad: bij('ingediend', '/versie/2'), lees: {} },
  { route: `${routes}versie-pdf`, pad: bij('ingediend', '/versie/1/pdf'), lees: eigenaar(200) },
  { route: `${routes}versie-pdf`, pad: bij('ingediend', '/versie/2/pdf'), lees: {} },
  {
    route: `${routes}akkoord`,
    pad: bij('ingediend', '/akkoord'),
    lees: eigenaar(200),
    post: { velden: { resultaten: 'ja', antwoord: 'ja', basis: '1' }, wie: eigenaar(409) },
  },
  {
    route: `${routes}versie`,
    pad: bij('akkoord', '/versie/2'),
    lees: eigenaar(200),
    toon: { eigenaar: ['akkoord-samenvatting', 'akkoord-hulp', 'akkoord-toekomst'] },
  },
  {
    route: `${routes}akkoord`,
    pad: bij('geweigerd', '/akkoord'),
    lees: eigenaar(200),
    post: { velden: { resultaten: 'ja', antwoord: 'ja', basis: '2' }, wie: eigenaar(409) },
  },
  {
    route: `${routes}bewijs`,
    pad: bij('geweigerd', '/bewijs/{geweigerd-antwoordbewijs}'),
    lees: eigenaar(200),
    toon: { eigenaar: ['geweigerd-reden'] },
  },
  { route: `${routes}traject`, pad: bij('terug'), lees: eigenaar(200), toon: { eigenaar: ['terug-aanvulling'] } },
  {
    route: `${routes}plan-bladzijde`,
    pad: bij('terug', '/plan/vraag-3'),
    lees: eigenaar(200),
    toon: { eigenaar: ['terug-nieuw'] },
    post: { velden: { basis: '2', zelf: 'Weer iets anders.' }, wie: eigenaar(`naar ${bij('terug', '/plan/vraag-4')}`) },
  },
  {
    route: `${routes}plan-bladzijde`,
    pad: bij('terug', '/plan/mijn-gegevens'),
    lees: eigenaar(200),
    toon: { eigenaar: ['straat'] },
  },
  {
    route: `${routes}akkoord`,
    pad: bij('akkoord', '/akkoord'),
    lees: eigenaar(200),
    toon: { eigenaar: ['akkoord-samenvatting', 'akkoord-hulp', 'akkoord-wat', 'medewerker'] },
    post: {
      velden: { resultaten: 'ja', antwoord: 'nee', reden: 'Dit klopt niet.', basis: '2' },
      wie: eigenaar(`naar ${bij('akkoord', '/bewijs/*')}`),
    },
  },
]

export const mijnTraject: readonly Rij[] = [...invullen, ...verstuurd]
