import { afspraak, type Regel } from './regel.ts'

/** The terms of the source documents of the klantreizen. They are agreements: the Algemene termijnenwet does not touch them. */
export const regelsAfspraken = {
  'intensiteit-aanbieder': afspraak('S1', 'D0-32', 2, 'week', {
    ...{ begint: 'plan-bij-aanbieder', wie: 'aanbieder', gemist: 'andere-aanbieder' },
  }),
  'start-zorg': afspraak('S2', 'D0-35', 3, 'week', {
    ...{ begint: 'gewenste-startdatum', wie: 'aanbieder', gemist: 'overbrugging' },
  }),
  /** The text says five days, the diagram five werkdagen: those count (D3A-16). */
  'gi-afstemming': afspraak('S3', 'D3G-02', 5, 'werkdag', {
    ...{ begint: 'begin-bij-gi', wie: 'jeugdbeschermer', gemist: 'signaal-teamleider' },
  }),
  'gi-afstemming-signaal': afspraak('S3', 'D3G-02', 5, 'dag', {
    ...{ begint: 'begin-bij-gi', wie: 'jeugdbeschermer', gemist: null },
  }),
  'gi-bepaling-versturen': afspraak('S4', 'D3G-07', 5, 'werkdag', {
    ...{ begint: 'laatste-afstemming', wie: 'jeugdbeschermer', gemist: 'signaal-teamleider' },
  }),
  'gi-antwoord-aanbieder': afspraak('S5', 'D3A-17', 5, 'werkdag', {
    ...{ begint: 'bepaling-ontvangen', wie: 'aanbieder', gemist: 'opschalen' },
  }),
  'gi-passende-hulp': afspraak('S6', 'D3A-07', 2, 'week', {
    ...{ begint: 'begin-bij-gi', wie: 'jeugdbeschermer', gemist: 'opschalen' },
  }),
  'ret-bespreking': afspraak('S7', 'D3G-14', 2, 'week', {
    ...{ begint: 'aanmelding-bij-ret', wie: 'expertteam', gemist: 'regionale-contactpersoon' },
  }),
  'toewijzing-na-verzoek': afspraak('S8', 'D3G-20', 5, 'werkdag', {
    ...{ begint: 'bericht-315', wie: 'backoffice', gemist: 'signaal-teamleider' },
  }),
  /** The source says ten days and not which: calendar days is the strict reading (conflict C7). */
  'verzoek-na-start': afspraak('S9', 'D4-37', 10, 'dag', {
    ...{ begint: 'start-zorg', wie: 'aanbieder', gemist: 'niet-verwerkt', lezing: true },
  }),
  'verzoek-na-start-werkdagen': afspraak('S9', 'D4-37', 10, 'werkdag', {
    ...{ begint: 'start-zorg', wie: 'aanbieder', gemist: 'niet-verwerkt', lezing: true },
  }),
  /** At least two in a traject; the source names no moment. Half a year in, and six weeks before the end: a proposal of the portal, on a working day. */
  evaluatie: {
    ...{ nr: 'S10', soort: 'duur', lengte: 6, eenheid: 'maand', schuift: 'werkdag-erna', lezing: true },
    ...{ grond: 'D4-46', bron: 'portaal', begint: 'start-zorg', wie: 'gemeente', gemist: 'signaal' },
  },
  'evaluatie-laatste': {
    ...{ nr: 'S10', soort: 'duur', lengte: 6, eenheid: 'week', terug: true, schuift: 'werkdag-erna', lezing: true },
    ...{ grond: 'D4-46', bron: 'portaal', begint: 'einde-zorg', wie: 'gemeente', gemist: 'signaal' },
  },
  /** "As soon as possible" in the source; the portal gives a signal at six weeks. */
  zorgplan: {
    ...{ nr: 'S11', soort: 'duur', lengte: 6, eenheid: 'week', schuift: 'niet', lezing: true },
    ...{ grond: 'D3L-22', bron: 'portaal', begint: 'bericht-301', wie: 'aanbieder', gemist: 'signaal' },
  },
} satisfies Record<string, Regel>
