import { wet, type Regel } from './regel.ts'

/** The terms of Wmo 2015 and Jeugdwet, from the first question to the file that is kept, and the decision about youth help. */
export const regelsHulp = {
  'wmo-eigen-plan': wet('L1', 'Wmo 2015 2.3.2 lid 2', 7, 'dag', {
    ...{ begint: 'melding', wie: 'inwoner', gemist: 'onderzoek-mag-beginnen' },
  }),
  'melding-bevestigen': {
    ...{ nr: 'L2', soort: 'meteen', grond: 'Wmo 2015 2.3.2 lid 1', bron: 'wet' },
    ...{ begint: 'melding', wie: 'gemeente', gemist: 'klacht' },
  },
  'wmo-onderzoek': wet('L3', 'Wmo 2015 2.3.2 lid 1 en 8', 6, 'week', {
    ...{ begint: 'melding', wie: 'gemeente', gemist: 'aanvraag-mag-zonder-verslag' },
  }),
  'wmo-besluit': wet('L4', 'Wmo 2015 2.3.5 lid 2', 2, 'week', {
    ...{ begint: 'aanvraag', wie: 'gemeente', gemist: 'ingebrekestelling', opschorten: 'Awb 4:15' },
  }),
  spoed: {
    ...{ nr: 'L5', soort: 'meteen', grond: 'Wmo 2015 2.3.3', bron: 'wet' },
    ...{ begint: 'melding-spoed', wie: 'gemeente', gemist: 'voorlopige-voorziening' },
  },
  'jeugd-besluit': wet('L6', 'Awb 4:13 lid 2', 8, 'week', {
    ...{ begint: 'aanvraag', wie: 'gemeente', gemist: 'ingebrekestelling', opschorten: 'Awb 4:15' },
  }),
  'plan-aanbieder': wet('L26', 'Jeugdwet 4.1.3 lid 5', 6, 'week', {
    ...{ begint: 'geen-familiegroepsplan', wie: 'aanbieder', gemist: 'klacht-aanbieder' },
  }),
  'plan-op-schrift': wet('L27', 'Jeugdwet 4.1.3 lid 4', 14, 'dag', {
    ...{ begint: 'wens-op-schrift', wie: 'aanbieder', gemist: 'klacht-aanbieder' },
  }),
  'antwoord-op-oordeel': wet('L28', 'Jeugdwet 4.2.1 lid 5', 1, 'maand', {
    ...{ begint: 'oordeel-klachtencommissie', wie: 'aanbieder', gemist: 'met-reden-een-nieuwe-termijn' },
  }),
  'wmo-vernietigen': wet('L32', 'Wmo 2015 5.3.5', 3, 'maand', {
    ...{ begint: 'verzoek-om-vernietigen', wie: 'gemeente', gemist: 'klacht' },
  }),
  'wmo-dossier-bewaren': wet('L33', 'Wmo 2015 5.3.4', 15, 'jaar', {
    ...{ begint: 'laatste-wijziging', wie: 'gemeente', gemist: null },
  }),
  'jeugd-dossier-bewaren': wet('L33', 'Jeugdwet 7.3.8', 20, 'jaar', {
    ...{ begint: 'laatste-wijziging', wie: 'aanbieder', gemist: null },
  }),
  'indicatie-tot-achttien': {
    ...{ nr: 'L34', soort: 'leeftijd', leeftijd: 18, grond: 'D3M-16, Jeugdwet 1.1', bron: 'brondocument' },
    ...{ begint: 'geboorte', wie: 'backoffice', gemist: 'alleen-verlengde-jeugdhulp' },
  },
} satisfies Record<string, Regel>
