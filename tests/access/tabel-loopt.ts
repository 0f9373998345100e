import { eigenaar, gemeente, organisatie, professionals, type Rij } from './tabel-rij.ts'

const zorg = (rest: string) => `/aanbieder/traject/{loopt}/${rest}`
const mijn = (rest: string) => `/mijn/traject/{loopt}/${rest}`
const bij = (rest: string) => `/toegang/traject/{loopt}/${rest}`
const dag = (jaar: string) => ({ 'dag.dag': '1', 'dag.maand': '3', 'dag.jaar': jaar })
const resultaat = ['loopt-wat']
const scores = { woorden: 'Het gaat beter.' }

/** The help that the aanbieder carries out: it began, and an evaluatie goes on. */
export const looptRijen: readonly Rij[] = [
  { route: 'routes/toegang/dossier', pad: '/toegang/traject/{loopt}', lees: gemeente(200) },
  // What is shared with an aanbieder stays to be read by the toegang in the whole plan.
  { route: 'routes/toegang/dossier', pad: '/toegang/traject/{match}', lees: gemeente(200) },
  { route: 'routes/inwoner/versie', pad: mijn('versie/2'), lees: eigenaar(200), toon: { eigenaar: resultaat } },
  { route: 'routes/aanbieder/traject', pad: '/aanbieder/traject/{loopt}', lees: organisatie(200) },
  { route: 'routes/aanbieder/vraag', pad: zorg('vraag'), lees: organisatie(200) },
  { route: 'routes/inwoner/afspraken', pad: mijn('afspraken'), lees: eigenaar(200) },
  { route: 'routes/aanbieder/afspraken', pad: zorg('afspraken'), lees: organisatie(200) },
  { route: 'routes/toegang/afspraken', pad: bij('afspraken'), lees: professionals(200) },
  {
    route: 'routes/inwoner/afweging',
    pad: mijn('afweging'),
    lees: eigenaar(200),
    toon: { eigenaar: ['loopt-weging'] },
  },
  {
    route: 'routes/toegang/afweging',
    pad: bij('afweging'),
    lees: professionals(200),
    toon: { toegang: ['loopt-weging'], collega: ['loopt-weging'] },
    // What was concluded already, is concluded once.
    post: { velden: { basis: '2' }, wie: professionals('naar /toegang/traject/{loopt}/afweging') },
  },
  {
    route: 'routes/toegang/afweging-resultaat',
    pad: bij('afweging/resultaat-{loopt-resultaat}'),
    lees: professionals(200),
    toon: { toegang: ['loopt-weging'], collega: ['loopt-weging'] },
    post: { velden: { uitkomst: 'aanbieder' }, wie: professionals(400) },
  },
  {
    route: 'routes/inwoner/afsprakenoverzicht',
    pad: mijn('afsprakenoverzicht'),
    lees: eigenaar(200),
    toon: { eigenaar: resultaat },
  },
  { route: 'routes/inwoner/afsprakenoverzicht-pdf', pad: mijn('afsprakenoverzicht/pdf'), lees: eigenaar(200) },
  {
    route: 'routes/aanbieder/afsprakenoverzicht',
    pad: zorg('afsprakenoverzicht'),
    lees: organisatie(200),
    toon: { aanbieder: resultaat, aanbiederCollega: resultaat },
  },
  { route: 'routes/aanbieder/afsprakenoverzicht-pdf', pad: zorg('afsprakenoverzicht/pdf'), lees: organisatie(200) },
  {
    route: 'routes/toegang/afsprakenoverzicht',
    pad: bij('afsprakenoverzicht'),
    lees: professionals(200),
    toon: { toegang: resultaat, collega: resultaat },
  },
  { route: 'routes/toegang/afsprakenoverzicht-pdf', pad: bij('afsprakenoverzicht/pdf'), lees: professionals(200) },
  {
    route: 'routes/aanbieder/intake',
    pad: zorg('intake'),
    lees: organisatie(200),
    // Without a word of what was said, so that nothing changes for the rows after this one.
    post: { velden: { actie: 'verslag', intake: 'x', verslag: '' }, wie: organisatie(409) },
  },
  {
    route: 'routes/inwoner/intake',
    pad: '/mijn/traject/{loopt}/intake',
    lees: eigenaar(200),
    post: { velden: { intake: 'x', moment: 'geen', anders: 'Woensdag.' }, wie: eigenaar(409) },
  },
  {
    route: 'routes/toegang/intake',
    pad: '/toegang/traject/{loopt}/intake',
    lees: professionals(200),
    post: { velden: { intake: 'x' }, wie: professionals(400) },
  },
  {
    route: 'routes/aanbieder/start',
    pad: zorg('start'),
    lees: organisatie(200),
    post: { velden: dag('2026'), wie: organisatie(409) },
  },
  {
    route: 'routes/inwoner/niet-begonnen',
    pad: mijn('niet-begonnen'),
    lees: eigenaar(200),
    post: { velden: { woorden: 'Niemand kwam.' }, wie: eigenaar(409) },
  },
  {
    route: 'routes/inwoner/evaluatieformulier',
    pad: mijn('evaluatie/formulier'),
    lees: eigenaar(200),
    toon: { eigenaar: resultaat },
  },
  { route: 'routes/inwoner/evaluatieformulier-pdf', pad: mijn('evaluatie/formulier/pdf'), lees: eigenaar(200) },
  {
    route: 'routes/inwoner/evaluatie',
    pad: mijn('evaluatie'),
    lees: eigenaar(200),
    toon: { eigenaar: resultaat },
    post: { velden: scores, wie: eigenaar(400) },
  },
  {
    route: 'routes/inwoner/tevreden',
    pad: mijn('tevreden'),
    lees: eigenaar(200),
    post: { velden: { cijfer: '4' }, wie: eigenaar('naar /mijn/traject/{loopt}/evaluatie') },
  },
  {
    route: 'routes/inwoner/bijsturing',
    pad: mijn('bijsturing'),
    lees: eigenaar(200),
    post: {
      velden: { wat: 'meer', woorden: 'Het is te weinig.' },
      wie: eigenaar('naar /mijn/traject/{loopt}/bijsturing'),
    },
  },
  {
    route: 'routes/inwoner/waakvlam',
    pad: mijn('waakvlam'),
    lees: eigenaar(200),
    post: { velden: { wil: 'ja', ...dag('2031') }, wie: eigenaar(409) },
  },
  {
    route: 'routes/aanbieder/evaluatieformulier',
    pad: zorg('evaluatie/formulier'),
    lees: organisatie(200),
    toon: { aanbieder: resultaat, aanbiederCollega: resultaat },
  },
  { route: 'routes/aanbieder/evaluatieformulier-pdf', pad: zorg('evaluatie/formulier/pdf'), lees: organisatie(200) },
  {
    route: 'routes/aanbieder/evaluatie',
    pad: zorg('evaluatie'),
    lees: organisatie(200),
    toon: { aanbieder: resultaat },
    post: { velden: scores, wie: organisatie(400) },
  },
  {
    route: 'routes/aanbieder/bijsturing',
    pad: zorg('bijsturing'),
    lees: organisatie(200),
    post: {
      velden: { wat: 'minder', woorden: 'Het kan met minder.' },
      wie: organisatie('naar /aanbieder/traject/{loopt}/bijsturing'),
    },
  },
  {
    // Of the same kind: nothing is asked for that.
    route: 'routes/aanbieder/wijziging',
    pad: zorg('wijziging'),
    lees: organisatie(200),
    post: {
      velden: { naar: '45A04', 'per.dag': '1', 'per.maand': '3', 'per.jaar': '2031', woorden: 'Meer groep.' },
      wie: organisatie(409),
    },
  },
  {
    route: 'routes/aanbieder/einde',
    pad: zorg('einde'),
    lees: organisatie(200),
    post: { velden: { ...dag('2026'), reden: 'klaar' }, wie: organisatie(409) },
  },
  {
    route: 'routes/toegang/loopt',
    pad: bij('loopt'),
    lees: professionals(200),
    toon: { toegang: ['nummer loopt'], collega: ['nummer loopt'] },
  },
  {
    route: 'routes/toegang/evaluatieformulier',
    pad: bij('evaluatie/formulier'),
    lees: professionals(200),
    toon: { toegang: resultaat, collega: resultaat },
  },
  { route: 'routes/toegang/evaluatieformulier-pdf', pad: bij('evaluatie/formulier/pdf'), lees: professionals(200) },
  {
    route: 'routes/toegang/evaluatie',
    pad: bij('evaluatie'),
    lees: professionals(200),
    toon: { toegang: resultaat, collega: resultaat },
    post: { velden: scores, wie: professionals(400) },
  },
  {
    route: 'routes/toegang/bijsturing',
    pad: bij('bijsturing'),
    lees: professionals(200),
    post: {
      velden: { wat: 'anders', woorden: 'Het kan op school.' },
      wie: professionals('naar /toegang/traject/{loopt}/bijsturing'),
    },
  },
  {
    route: 'routes/toegang/wijziging',
    pad: bij('wijziging'),
    lees: professionals(200),
    post: { velden: { oordeel: 'ja', woorden: 'Dit past.' }, wie: professionals(404) },
  },
]
