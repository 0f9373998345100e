import type { Doel } from './doelen.ts'

/** The forms about who works at an aanbieder, as a good post of each looks. Sanne is the only one who manages: she cannot be removed. */
export function medewerkerDoelen(ids: Record<string, string>): Doel[] {
  const lijst = '/aanbieder/medewerkers'
  return [
    { route: 'routes/aanbieder/medewerkers', mens: 'sanne', pad: lijst, velden: [['voor', 'Lars Been']] },
    {
      route: 'routes/aanbieder/medewerkers',
      mens: 'sanne',
      pad: lijst,
      velden: [
        ['actie', 'intrekken'],
        ['uitnodiging', '0197bbbb-0000-7000-8000-000000000001'],
      ],
    },
    {
      route: 'routes/aanbieder/medewerker',
      mens: 'sanne',
      pad: `${lijst}/${ids['medewerker-sanne']}`,
      velden: [['actie', 'verwijder']],
    },
    {
      route: 'routes/aanbieder/meedoen',
      mens: 'lars',
      pad: '/aanbieder/meedoen',
      velden: [['code', '0000-0000-0000']],
    },
  ]
}
