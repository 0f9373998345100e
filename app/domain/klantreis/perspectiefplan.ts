import type { Klantreis } from './klantreis.ts'

/** The four phases of the werkproces perspectiefplan with besluit and hulp after it (D0-37). */
export const perspectiefplanReis = {
  id: 'perspectiefplan',
  versie: '1',
  geldigVan: '2022-07-01',
  stappen: [
    { id: 'eerste-contact', klaarNa: 'HulpvraagGedaan' },
    { id: 'plan-invullen', klaarNa: 'PlanBijToegang' },
    { id: 'gesprek', klaarNa: 'AkkoordGevraagd' },
    { id: 'akkoord', klaarNa: 'PlanAkkoord' },
    { id: 'matching' },
    { id: 'besluit' },
    { id: 'hulp-loopt' },
  ],
} as const satisfies Klantreis
