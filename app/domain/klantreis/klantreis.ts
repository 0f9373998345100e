import type { Traject } from '../traject/traject.ts'

/** What a step waits for. A predicate over the traject, because steps repeat (akkoord per version). */
export type Feit = 'HulpvraagGedaan' | 'PlanBijToegang' | 'AkkoordGevraagd' | 'PlanAkkoord'

export type Klantreis = {
  id: string
  versie: string
  geldigVan: string
  /** A step without `klaarNa` comes later: nothing in the portal completes it yet. */
  stappen: readonly { id: string; klaarNa?: Feit }[]
}

const isWaar = {
  HulpvraagGedaan: (traject) => traject.volgnr > 0,
  PlanBijToegang: (traject) => traject.plan.bij === 'toegang',
  // After a 'nee' it is the gemeente that has to talk and ask again.
  AkkoordGevraagd: ({ akkoord }) => akkoord.gevraagd !== null && akkoord.antwoord?.wat !== 'nee',
  PlanAkkoord: (traject) => traject.akkoord.antwoord?.wat === 'ja',
} satisfies Record<Feit, (traject: Traject) => boolean>

/** Each step with its state: the first that is not done is 'nu', what comes after it 'straks' (D0-37). Progress is derived, never stored. */
export function progressOf<K extends Klantreis>(klantreis: K, traject: Traject) {
  const nu = klantreis.stappen.findIndex((stap) => !stap.klaarNa || !isWaar[stap.klaarNa](traject))
  return klantreis.stappen.map((stap, plek) => ({
    id: stap.id as K['stappen'][number]['id'],
    staat: plek < nu || nu === -1 ? ('klaar' as const) : plek === nu ? ('nu' as const) : ('straks' as const),
  }))
}
