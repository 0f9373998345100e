import type { Klantreis } from './klantreis.ts'

/**
 * Werkproces perspectiefplan voor de lokale toegang: its four phases, with besluit and hulp after them (D0-37). The inwoner fills in the plan at
 * home, so phase 3 begins before the talk of phase 2 (D0-07); the yes of the inwoner ends phase 3 (D0-26). What follows phase 4 bears no number.
 */
export const perspectiefplanReis = {
  id: 'perspectiefplan',
  versie: '1',
  geldigVan: '2022-07-01',
  ongedateerd: true,
  stappen: [
    { nr: '1', id: 'eerste-contact', wie: 'inwoner', met: ['toegang'], klaarNa: 'HulpvraagGedaan' },
    {
      nr: '3',
      id: 'plan-invullen',
      wie: 'inwoner',
      met: ['toegang'],
      klaarNa: 'PlanBijToegang',
      documenten: ['perspectiefplan'],
      wachtOp: ['eerste-contact'],
    },
    {
      nr: '2',
      id: 'gesprek',
      wie: 'toegang',
      met: ['inwoner'],
      klaarNa: 'PlanOpgesteld',
      documenten: ['perspectiefplan'],
      termijnen: ['wmo-onderzoek'],
      wachtOp: ['plan-invullen'],
    },
    {
      nr: '3',
      id: 'akkoord',
      wie: 'inwoner',
      klaarNa: 'PlanAkkoord',
      documenten: ['perspectiefplan'],
      wachtOp: ['gesprek'],
    },
    {
      nr: '4',
      id: 'matching',
      wie: 'inwoner',
      met: ['toegang', 'aanbieder'],
      klaarNa: 'IntensiteitBekend',
      documenten: ['perspectiefplan'],
      termijnen: ['intensiteit-aanbieder'],
      wachtOp: ['akkoord'],
      uitgewerktIn: 'specialistische-jeugdhulp',
    },
    {
      nr: null,
      id: 'besluit',
      wie: 'toegang',
      klaarNa: 'BeschikkingVerstuurd',
      documenten: ['beschikking'],
      termijnen: ['wmo-besluit', 'jeugd-besluit'],
      wachtOp: ['matching'],
    },
    {
      nr: null,
      id: 'hulp-loopt',
      wie: 'aanbieder',
      met: ['backoffice'],
      klaarNa: 'ZorgGestart',
      berichten: ['301'],
      termijnen: ['start-zorg'],
      wachtOp: ['besluit'],
    },
  ],
  wijzigingen: [],
  verschillen: [],
} as const satisfies Klantreis
