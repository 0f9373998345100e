import type { Datum } from '#app/domain/termijnen/kalender.ts'
import { termijnVan } from '#app/domain/traject/termijn.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { gemistIn } from './beurt-tonen.server.ts'
import { dag } from './datum.server.ts'
import { toonTermijnSom } from './toon-termijn.server.ts'

/** Until when the gemeente has while the plan is made, with the sum behind it and what happens when it is missed (D1-30). */
export function toonPlanTermijn(taal: Taal, traject: Traject, vandaag: Datum) {
  const termijn = termijnVan(traject)
  return {
    dag: dag(taal, termijn.begin),
    ...toonTermijnSom(taal, termijn),
    regel: termijn.regel,
    voorbij: termijn.einddatum < vandaag,
    gemist: gemistIn(taal, termijn.regel),
    voorlopig: !traject.wetVastgesteld,
    verschoven: termijn.verschoven.map(({ datum }) => dag(taal, datum)),
  }
}
