import type { Klantreis } from './klantreis.ts'

/**
 * Werkproces 'inzet specialistische jeugdhulp' voor lokale toegang: six steps. The print puts them in a circle and not every number can be read: the
 * order is that of the work (C17). The question after step 1 and what comes after step 6 bear no number.
 */
export const specialistischeJeugdhulp = {
  id: 'specialistische-jeugdhulp',
  versie: '1',
  geldigVan: '2022-07-01',
  ongedateerd: true,
  stappen: [
    {
      nr: '1',
      id: 'vraag',
      wie: 'toegang',
      met: ['inwoner'],
      klaarNa: 'PlanOpgesteld',
      documenten: ['perspectiefplan'],
    },
    { nr: null, id: 'aanbieder-nodig', wie: 'toegang', klaarNa: 'InzetBeslist', wachtOp: ['vraag'] },
    {
      nr: '2',
      id: 'resultaten',
      wie: 'toegang',
      met: ['inwoner'],
      klaarNa: 'ResultatenAkkoord',
      documenten: ['perspectiefplan'],
      wachtOp: ['aanbieder-nodig'],
    },
    {
      nr: '3',
      id: 'ondersteuningsprofiel',
      wie: 'toegang',
      met: ['inwoner'],
      klaarNa: 'AanbiederGekozen',
      wachtOp: ['resultaten'],
    },
    {
      nr: '4',
      id: 'communicatie',
      wie: 'toegang',
      met: ['aanbieder'],
      klaarNa: 'IntensiteitBekend',
      wachtOp: ['ondersteuningsprofiel'],
    },
    {
      nr: '5',
      id: 'afspraak',
      wie: 'aanbieder',
      met: ['inwoner', 'toegang'],
      klaarNa: 'ArrangementVastgesteld',
      documenten: ['perspectiefplan', 'behandelplan'],
      wachtOp: ['communicatie'],
      voorwaarde: 'PlanAkkoord',
    },
    {
      nr: '6',
      id: 'volgen',
      wie: 'toegang',
      met: ['inwoner', 'aanbieder'],
      klaarNa: 'VoortgangBesproken',
      wachtOp: ['afspraak'],
    },
    {
      nr: null,
      id: 'afronding',
      wie: 'toegang',
      met: ['inwoner', 'aanbieder'],
      klaarNa: 'ResultatenBesproken',
      documenten: ['perspectiefplan', 'behandelplan'],
      wachtOp: ['volgen'],
    },
  ],
  wijzigingen: [],
  verschillen: [{ id: 'nummers-in-kring', stappen: ['resultaten', 'ondersteuningsprofiel', 'volgen'] }],
} as const satisfies Klantreis
