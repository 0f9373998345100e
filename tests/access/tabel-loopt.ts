import { eigenaar, organisatie, professionals, type Rij } from './tabel-rij.ts'

const zorg = (rest: string) => `/aanbieder/traject/{loopt}/${rest}`

/** The help that the aanbieder carries out: it began, and an evaluatie goes on. */
export const looptRijen: readonly Rij[] = [
  {
    route: 'routes/aanbieder/intake',
    pad: zorg('intake'),
    lees: organisatie(200),
    post: {
      velden: { actie: 'verslag', intake: 'x', verslag: 'Kort.', 'dag.dag': '1', 'dag.maand': '3', 'dag.jaar': '2026' },
      wie: {},
    },
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
    post: { velden: { intake: 'x', mee: 'ja' }, wie: {} },
  },
  {
    route: 'routes/aanbieder/start',
    pad: zorg('start'),
    lees: organisatie(200),
    post: { velden: { 'dag.dag': '1', 'dag.maand': '3', 'dag.jaar': '2026' }, wie: organisatie(409) },
  },
]
