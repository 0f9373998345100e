import type { Regel } from './regel.ts'

/** The terms of the AVG. Verordening 1182/71 says how they end, not the Algemene termijnenwet. */
export const regelsGegevens = {
  'avg-verzoek': {
    ...{ nr: 'L30', soort: 'eu', lengte: 1, eenheid: 'maand', lezing: true, verdagen: 'avg-verzoek-verlengd' },
    ...{ grond: 'AVG 12 lid 3', bron: 'wet', begint: 'verzoek', wie: 'verantwoordelijke', gemist: 'klacht-bij-ap' },
  },
  /** One month and two more, told within the first: read as three months from the request. */
  'avg-verzoek-verlengd': {
    ...{ nr: 'L30', soort: 'eu', lengte: 3, eenheid: 'maand', lezing: true },
    ...{ grond: 'AVG 12 lid 3', bron: 'wet', begint: 'verzoek', wie: 'verantwoordelijke', gemist: 'klacht-bij-ap' },
  },
  datalek: {
    ...{ nr: 'L31', soort: 'uren', uren: 72, lezing: true, grond: 'AVG 33', bron: 'wet' },
    ...{ begint: 'ontdekking', wie: 'verantwoordelijke', gemist: 'reden-van-vertraging' },
  },
} satisfies Record<string, Regel>
