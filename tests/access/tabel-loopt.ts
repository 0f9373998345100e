import { organisatie, type Rij } from './tabel-rij.ts'

const zorg = (rest: string) => `/aanbieder/traject/{loopt}/${rest}`

/** The help that the aanbieder carries out: it began, and an evaluatie goes on. */
export const looptRijen: readonly Rij[] = [
  {
    route: 'routes/aanbieder/start',
    pad: zorg('start'),
    lees: organisatie(200),
    post: { velden: { 'dag.dag': '1', 'dag.maand': '3', 'dag.jaar': '2026' }, wie: organisatie(409) },
  },
]
