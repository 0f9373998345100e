import { eigenaar, organisatie, professionals, type Rij } from './tabel-rij.ts'

const zorg = (rest: string) => `/aanbieder/traject/{loopt}/zorgplan${rest}`

/** The zorgplan of the aanbieder that carries the help out. */
export const zorgplanRijen: readonly Rij[] = [
  // No zorgplan was laid before the inwoner in this file: nothing to share, nothing to talk about.
  {
    route: 'routes/aanbieder/zorgplan',
    pad: zorg(''),
    lees: organisatie(200),
    post: { velden: { actie: 'voorleggen', basis: '0' }, wie: organisatie(409) },
  },
  {
    route: 'routes/aanbieder/zorgplan-activiteit',
    pad: zorg('/activiteit/0197bbbb-0000-7000-8000-000000000001'),
    lees: organisatie(200),
    post: {
      velden: { basis: '9', wat: 'Samen oefenen.' },
      wie: organisatie(409),
    },
  },
  {
    route: 'routes/aanbieder/zorgplan-algemeen',
    pad: zorg('/algemeen'),
    lees: organisatie(200),
    post: { velden: { basis: '9', samenwerking: 'De huisarts.' }, wie: organisatie(409) },
  },
  {
    route: 'routes/aanbieder/zorgplan-antwoord',
    pad: zorg('/antwoord'),
    lees: organisatie(200),
    post: {
      velden: {
        ...{ actie: 'vast', basis: '1', wie: 'gezagdrager', antwoord: 'ja', hoe: 'gesproken', herkend: 'bekend' },
        ...{ 'gegeven.dag': '1', 'gegeven.maand': '3', 'gegeven.jaar': '2026' },
      },
      wie: organisatie(409),
    },
  },
  {
    route: 'routes/aanbieder/zorgplan-delen',
    pad: zorg('/delen'),
    lees: organisatie(200),
    post: { velden: { basis: '1' }, wie: organisatie(409) },
  },
  {
    route: 'routes/aanbieder/zorgplan-gesprek',
    pad: zorg('/gesprek'),
    lees: organisatie(200),
    post: { velden: { actie: 'toegang' }, wie: organisatie(409) },
  },
  {
    route: 'routes/inwoner/zorgplan-gesprek',
    pad: '/mijn/traject/{loopt}/zorgplan/gesprek',
    lees: eigenaar(200),
    post: { velden: {}, wie: eigenaar(409) },
  },
  {
    route: 'routes/toegang/zorgplan',
    pad: '/toegang/traject/{loopt}/zorgplan',
    lees: professionals(200),
    toon: { toegang: ['nummer loopt'], collega: ['nummer loopt'] },
    post: { velden: { actie: 'toegang' }, wie: professionals(409) },
  },
]
