import { gemeente, medewerkers, professionals, type Rij, type Velden } from './tabel-rij.ts'

const routes = 'routes/toegang/'
const bij = (stadium: string, rest = '') => `/toegang/traject/{${stadium}}${rest}`

/** Each form of the file, as it would be accepted where the plan is with the toegang. */
const formulieren: readonly Velden[] = [
  { actie: 'oco' },
  { actie: 'wet', wet: 'jeugd' },
  { actie: 'samenvatting', samenvatting: 'Een nieuwe samenvatting.', basis: '1' },
  { actie: 'welke-hulp', 'welke-hulp': 'Andere hulp.', basis: '1' },
]

/** Somebody who called, with a name that is nobody's. */
const balie: Velden = {
  kanaal: 'bel',
  'binnenOp.dag': '2',
  'binnenOp.maand': '3',
  'binnenOp.jaar': '2026',
  woorden: 'Iemand belde.',
  spoed: 'nee',
  voorWie: 'zelf',
  voornamen: 'Iemand',
  achternaam: 'Anders',
  'geboortedatum.dag': '3',
  'geboortedatum.maand': '4',
  'geboortedatum.jaar': '1956',
}

/** The toegang: every hulpvraag to its own gemeente. A plan that nobody sent does not exist, and what is written after it came back neither. */
export const toegang: readonly Rij[] = [
  {
    route: `${routes}werkvoorraad`,
    pad: '/toegang',
    lees: medewerkers(200),
    toon: {
      toegang: ['ingediend-voornaam', 'akkoord-achternaam', 'nummer terug', 'id geweigerd'],
      collega: ['nummer ingediend'],
    },
  },
  {
    route: `${routes}werkvoorraad`,
    pad: '/toegang?stap=plan-invullen',
    lees: medewerkers(200),
    toon: {
      toegang: ['nummer invullen', 'invullen-voornaam'],
      collega: ['id invullen'],
      vrijwilliger: ['id invullen'],
    },
  },
  {
    route: `${routes}werkvoorraad`,
    pad: '/toegang?na=gewoon_1999-01-01_{invullen}',
    lees: medewerkers(200),
    toon: { toegang: ['nummer ingediend'] },
  },
  {
    route: `${routes}werkvoorraad`,
    pad: '/toegang?spoed=ja',
    lees: medewerkers(200),
    toon: { toegang: ['nummer invullen', 'invullen-voornaam'], collega: ['id invullen'] },
  },
  {
    route: `${routes}werkvoorraad`,
    pad: '/toegang?stap=plan-invullen&van=niemand&spoed=ja',
    lees: medewerkers(200),
    toon: { toegang: ['nummer invullen'], collega: ['id invullen'] },
  },
  {
    route: `${routes}werkvoorraad`,
    pad: '/toegang?van=mij',
    lees: medewerkers(200),
  },
  {
    route: `${routes}werkvoorraad`,
    pad: '/toegang?klantreis=perspectiefplan&reisstap=plan-invullen',
    lees: medewerkers(200),
    toon: { toegang: ['nummer invullen', 'invullen-voornaam'], collega: ['id invullen'] },
  },
  {
    route: `${routes}werkvoorraad`,
    pad: '/toegang?klantreis=perspectiefplan&termijn=laat',
    lees: medewerkers(200),
  },

  {
    route: `${routes}verzendingen`,
    pad: '/toegang/verzendingen',
    lees: { ...professionals(200), elders: 200 },
  },
  {
    route: `${routes}cijfers`,
    pad: '/toegang/cijfers',
    lees: { ...professionals(200), elders: 200 },
  },
  {
    route: `${routes}cijfers`,
    pad: '/toegang/cijfers?klantreis=perspectiefplan&team=wmo',
    lees: { ...professionals(200), elders: 200 },
  },
  {
    route: `${routes}cijfers-csv`,
    pad: '/toegang/cijfers/csv',
    lees: { ...professionals(200), elders: 200 },
  },
  {
    route: `${routes}nieuw`,
    pad: '/toegang/nieuw',
    lees: medewerkers(200),
    post: { velden: balie, wie: medewerkers('naar /toegang/traject/*') },
  },
  {
    route: `${routes}verslag`,
    pad: bij('ingediend', '/verslag'),
    lees: gemeente(200),
  },
  {
    route: `${routes}verslag`,
    pad: bij('terug', '/verslag'),
    lees: gemeente(200),
    toon: { toegang: ['terug-goed', 'terug-zelf', 'terug-helpers'] },
  },
  {
    // The plan is with the inwoner: the page says so, and asks for nothing.
    route: `${routes}verslag-deel`,
    pad: bij('terug', '/verslag/verslag-b'),
    lees: professionals(200),
  },
  {
    // No complex casus: there is no regional form to write.
    route: `${routes}aanmeldformulier`,
    pad: bij('ingediend', '/aanmeldformulier'),
    lees: professionals(200),
  },
  {
    route: `${routes}verslag-deel`,
    pad: bij('ingediend', '/verslag/aanmelding-gevraagd'),
    lees: professionals(200),
    post: { velden: { basis: '0', tekst: 'Bekend.' }, wie: professionals(409) },
  },
  {
    // The traject is about a child: there is no verslag to write.
    route: `${routes}verslag-deel`,
    pad: bij('ingediend', '/verslag/verslag-a'),
    lees: professionals(200),
    post: { velden: { basis: '0', tekst: 'Bekend.' }, wie: professionals(409) },
  },
  {
    route: `${routes}ontvangst`,
    pad: bij('balie', '/ontvangst'),
    lees: gemeente(200),
    toon: { toegang: ['balie-woorden', 'balie-voornaam'] },
  },
  { route: `${routes}ontvangst`, pad: bij('ingediend', '/ontvangst'), lees: {} },
  {
    route: `${routes}invoer`,
    pad: bij('balie', '/invoer'),
    lees: gemeente(200),
    toon: { toegang: ['balie-woorden'] },
    // Too long, so that the words stay for the rows after this one; who may not is refused before that.
    post: { velden: { actie: 'verbeterd', woorden: 'x'.repeat(8001) }, wie: gemeente(400) },
  },
  {
    route: `${routes}invoer`,
    pad: bij('ingediend', '/invoer'),
    lees: {},
    post: { velden: { actie: 'verbeterd', woorden: 'x' }, wie: gemeente(404) },
  },
  {
    route: `${routes}papier`,
    pad: bij('balie', '/papier'),
    lees: gemeente(200),
    // Without a scan, so that nothing comes in for the rows after this one; who may not is refused before that.
    post: { velden: { code: 'PP-0000' }, wie: gemeente(400) },
  },
  {
    route: `${routes}gezag`,
    pad: bij('balie', '/gezag'),
    lees: professionals(200),
    post: { velden: { gezag: 'ja', bron: 'brp' }, wie: professionals(`naar ${bij('balie', '?gedaan=gezag')}`) },
  },
  {
    route: `${routes}gezag`,
    pad: bij('terug', '/gezag'),
    lees: {},
    post: { velden: { gezag: 'ja', bron: 'brp' }, wie: professionals(404) },
  },
  {
    route: `${routes}dossier`,
    pad: bij('balie'),
    lees: gemeente(200),
    toon: { toegang: ['balie-woorden', 'balie-voornaam', 'nummer balie'], collega: ['balie-woorden'] },
  },
  {
    route: `${routes}belverzoeken`,
    pad: '/toegang/belverzoeken',
    lees: medewerkers(200),
    toon: { toegang: ['belverzoek-naam'], collega: ['belverzoek-naam'] },
  },
  {
    route: `${routes}belverzoek`,
    pad: '/toegang/belverzoeken/{belverzoek}',
    lees: gemeente(200),
    toon: { toegang: ['belverzoek-naam', 'belverzoek-waarover'] },
    post: {
      velden: { uitgelegd: 'ja', notitie: 'Gebeld.' },
      wie: { toegang: 'naar /toegang/belverzoeken?gedaan=ja', collega: 409, vrijwilliger: 409 },
    },
  },

  {
    route: `${routes}dossier`,
    pad: bij('invullen'),
    lees: gemeente(200),
    toon: { toegang: ['invullen-woorden', 'invullen-achternaam'] },
    post: { velden: { actie: 'oco' }, wie: gemeente(`naar ${bij('invullen', '?gedaan=oco*')}`) },
  },
  {
    route: `${routes}akkoord-vragen`,
    pad: bij('invullen', '/akkoord-vragen'),
    lees: {},
    // There is a hulpvraag, and no plan with the toegang to ask anything about.
    post: { velden: { basis: '2' }, wie: professionals(409) },
  },
  {
    route: `${routes}aanvulling`,
    pad: bij('invullen', '/aanvulling'),
    lees: {},
    post: { velden: { aanvulling: 'x' }, wie: {} },
  },
  {
    route: `${routes}uitleg`,
    pad: bij('ingediend', '/uitleg'),
    lees: gemeente(200),
    toon: { toegang: ['nummer ingediend'] },
    post: {
      velden: { hoe: 'telefoon', 'dag.dag': '1', 'dag.maand': '2', 'dag.jaar': '2026', notitie: 'Gebeld.' },
      wie: gemeente(`naar ${bij('ingediend')}`),
    },
  },
  {
    route: `${routes}gesprekken`,
    pad: bij('ingediend', '/gesprekken'),
    lees: gemeente(200),
    toon: { toegang: ['id ingediend-gesprek'] },
    post: {
      velden: { 'dag.dag': '3', 'dag.maand': '2', 'dag.jaar': '2031', tijd: '14:00', plek: 'bellen' },
      wie: gemeente(`naar ${bij('ingediend', '/gesprekken')}`),
    },
  },
  {
    route: `${routes}gesprek`,
    pad: bij('ingediend', '/gesprekken/{ingediend-gesprek}'),
    lees: gemeente(200),
    toon: { toegang: ['ingediend-gesprek-tekst'], collega: ['ingediend-gesprek-tekst'] },
    post: { velden: { actie: 'verslag', verslag: 'Nog niet geweest.', basis: '0' }, wie: professionals(409) },
  },
  // A talk of one traject is not found under another.
  { route: `${routes}gesprek`, pad: bij('akkoord', '/gesprekken/{ingediend-gesprek}'), lees: {} },
  {
    route: `${routes}aantekeningen`,
    pad: bij('ingediend', '/aantekeningen'),
    lees: professionals(200),
    toon: { toegang: ['ingediend-aantekening'], collega: ['ingediend-aantekening'] },
    post: { velden: { aantekening: 'Nog iets.' }, wie: professionals(`naar ${bij('ingediend', '/aantekeningen')}`) },
  },
  // What the inwoner is writing is not read, and not written over: the page opens empty and its form is refused.
  {
    route: `${routes}namens`,
    pad: bij('invullen', '/plan'),
    lees: gemeente(200),
    toon: { toegang: ['nummer invullen'] },
    post: {
      velden: { actie: 'begin', wijze: 'samen' },
      wie: gemeente(`naar ${bij('invullen', '/plan')}`),
    },
  },
  {
    route: `${routes}namens-bladzijde`,
    pad: bij('invullen', '/plan/vraag-2'),
    lees: gemeente(200),
    post: { velden: { basis: '0', moeilijk: 'Iets anders.' }, wie: gemeente(409) },
  },
  { route: `${routes}versie`, pad: bij('invullen', '/versie/1'), lees: {} },
  {
    route: `${routes}eigen-plan`,
    pad: bij('ingediend', '/eigen-plan'),
    lees: professionals(200),
    toon: { toegang: ['eigenplan', 'eigenplan-gebruikt'] },
    post: {
      velden: { gebruik: 'Anders gebruikt.' },
      wie: professionals(`naar ${bij('ingediend', '/eigen-plan?gedaan=ja')}`),
    },
  },
  {
    // Another plan than the newest: nobody read that by saying so here.
    route: `${routes}eigen-plan`,
    pad: bij('ingediend', '/eigen-plan'),
    lees: professionals(200),
    alleenPost: true,
    post: { velden: { actie: 'gelezen', plan: 'een-ander' }, wie: professionals(409) },
  },
  {
    route: `${routes}onderzoek`,
    pad: bij('terug', '/onderzoek'),
    lees: gemeente(200),
    toon: { toegang: ['nummer terug'] },
    post: {
      velden: { actie: 'mantelzorger', mantelzorger: 'geen' },
      wie: gemeente(`naar ${bij('terug', '/onderzoek')}`),
    },
  },
  { route: `${routes}bestand`, pad: bij('ingediend', '/bestand/{eigenplan}'), lees: professionals(200), bestand: true },
  { route: `${routes}bestand`, pad: bij('invullen', '/bestand/{eigenplan}'), lees: {}, bestand: true },
  {
    route: `${routes}vergelijken`,
    pad: bij('akkoord', '/versie/2/vergelijk/1'),
    lees: gemeente(200),
    toon: { toegang: ['akkoord-samenvatting', 'akkoord-hulp'] },
  },
  { route: `${routes}vergelijken`, pad: bij('ingediend', '/versie/2/vergelijk/1'), lees: {} },
  {
    route: `${routes}verdieping`,
    pad: bij('invullen', '/vraag/vraag-2'),
    lees: {},
    post: { velden: { vraag: 'x' }, wie: {} },
  },
  {
    route: `${routes}toevoeging`,
    pad: bij('invullen', '/toevoeging/vraag-2'),
    lees: {},
    post: { velden: { tekst: 'x', bron: 'gesprek' }, wie: {} },
  },
  {
    route: `${routes}verdieping`,
    pad: bij('ingediend', '/vraag/vraag-2'),
    lees: gemeente(200),
    toon: { toegang: ['ingediend-vraag-om-meer', 'ingediend-moeilijk'] },
    post: { velden: { vraag: 'Sinds wanneer?' }, wie: gemeente(`naar ${bij('ingediend', '?gedaan=vraag')}`) },
  },
  {
    route: `${routes}toevoeging`,
    pad: bij('ingediend', '/toevoeging/vraag-2'),
    lees: professionals(200),
    toon: { toegang: ['ingediend-toevoeging'], collega: ['ingediend-toevoeging'] },
    post: {
      velden: { tekst: 'Er is meer.', bron: 'document', basis: '1' },
      wie: professionals(`naar ${bij('ingediend', '?gedaan=toevoeging')}`),
    },
  },

  {
    route: `${routes}versie`,
    pad: bij('ingediend', '/versie/1'),
    lees: gemeente(200),
    toon: { toegang: ['ingediend-moeilijk', 'ingediend-vraag-9'] },
  },
  { route: `${routes}versie-pdf`, pad: bij('invullen', '/versie/1/pdf'), lees: {} },
  { route: `${routes}versie-pdf`, pad: bij('ingediend', '/versie/1/pdf'), lees: gemeente(200) },
  {
    route: `${routes}versie`,
    pad: bij('akkoord', '/versie/2'),
    lees: gemeente(200),
    toon: { toegang: ['akkoord-samenvatting', 'akkoord-hulp'] },
  },
  {
    route: `${routes}dossier`,
    pad: bij('ingediend'),
    lees: gemeente(200),
    toon: {
      toegang: [
        'ingediend-voornaam',
        'ingediend-moeilijk',
        'ingediend-toekomst',
        'ingediend-samenvatting',
        'ingediend-hulp',
        'ingediend-vraag-om-meer',
        'ingediend-toevoeging',
      ],
      collega: ['ingediend-wat', 'ingediend-samenvatting'],
      vrijwilliger: ['ingediend-wat', 'ingediend-vraag-om-meer'],
    },
  },
  {
    route: `${routes}dossier`,
    pad: bij('ingediend', '?bewaard={bewaard-toegang}'),
    lees: gemeente(200),
    toon: { toegang: ['bewaard-toegang'] },
  },
  { route: `${routes}dossier`, pad: bij('ingediend', '?bewaard={bewaard}'), lees: gemeente(200) },
  {
    route: `${routes}dossier`,
    pad: bij('terug'),
    lees: gemeente(200),
    toon: { toegang: ['straat', 'terug-zelf', 'terug-aanvulling'] },
    post: { velden: { actie: 'samenvatting', samenvatting: 'x', basis: '0' }, wie: professionals(409) },
  },
  {
    route: `${routes}dossier`,
    pad: bij('geweigerd'),
    lees: gemeente(200),
    toon: { toegang: ['geweigerd-reden', 'geweigerd-oneens'] },
  },
  { route: `${routes}dossier`, pad: bij('akkoord'), lees: gemeente(200), toon: { toegang: ['akkoord-toekomst'] } },
  ...formulieren.map((velden): Rij => ({
    route: `${routes}dossier`,
    pad: bij('ingediend'),
    lees: gemeente(200),
    alleenPost: true,
    post: {
      velden,
      wie: {
        toegang: `naar ${bij('ingediend', `?gedaan=${velden['actie']}*`)}`,
        collega: 'naar *',
        ...(velden['actie'] === 'oco' ? { vrijwilliger: 'naar *' } : {}),
      },
    },
  })),
  {
    route: `${routes}akkoord-vragen`,
    pad: bij('ingediend', '/akkoord-vragen'),
    lees: professionals(200),
    toon: { toegang: ['ingediend-samenvatting', 'ingediend-hulp', 'ingediend-voornaam'] },
    post: { wie: professionals(409) },
  },
  {
    route: `${routes}aanvulling`,
    pad: bij('ingediend', '/aanvulling'),
    lees: professionals(200),
    post: {
      velden: { aanvulling: 'Wilt u dit aanvullen?' },
      wie: { toegang: `naar ${bij('ingediend', '?gedaan=aanvulling')}`, collega: 409 },
    },
  },
]
