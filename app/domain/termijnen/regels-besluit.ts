import { wet, type Regel } from './regel.ts'

/** The terms around a decision: Awb title 4.1 and what belongs to it, and the notification of a message in the portal. */
export const regelsBesluit = {
  opschorting: {
    ...{ nr: 'L7', soort: 'keten', keten: 'opschorting', lengte: 8, eenheid: 'week', schuift: 'atw' },
    ...{ grond: 'Awb 4:15', bron: 'wet', begint: 'aanvraag', wie: 'inwoner', gemist: 'niet-behandeld' },
    opschorten: 'Awb 4:15',
  },
  'niet-behandelen': wet('L8', 'Awb 4:5 lid 4', 4, 'week', {
    ...{ begint: 'aangevuld-of-termijn-voorbij', wie: 'gemeente', gemist: 'beslissen-op-inhoud' },
  }),
  'motivering-nageleverd': wet('L9', 'Awb 3:47 lid 3', 1, 'week', {
    ...{ begint: 'bekendmaking', wie: 'gemeente', gemist: 'gebrek-in-bezwaar' },
  }),
  /** The two weeks; what a day costs after them, stands in dwangsom.ts. */
  ingebrekestelling: {
    ...{ nr: 'L18', soort: 'keten', keten: 'dwangsom', lengte: 2, eenheid: 'week', schuift: 'atw', lezing: true },
    ...{ grond: 'Awb 4:17 lid 3, 6:12', bron: 'wet', begint: 'ingebrekestelling', wie: 'gemeente', gemist: 'dwangsom' },
  },
  'dwangsom-vaststellen': wet('L19', 'Awb 4:18', 2, 'week', {
    ...{ begint: 'laatste-dag-dwangsom', wie: 'gemeente', gemist: 'ingebrekestelling' },
  }),
  'bericht-melden': {
    ...{ nr: 'L29', soort: 'uren', uren: 48, grond: 'Awb 2:10', bron: 'wet' },
    ...{ begint: 'bericht-geplaatst', wie: 'gemeente', gemist: 'te-laat-telt-niet-tegen-inwoner' },
  },
} satisfies Record<string, Regel>
