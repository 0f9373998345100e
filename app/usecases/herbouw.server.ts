import { lift } from '#app/domain/traject/lift.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { evolve } from '#app/domain/traject/evolve.ts'
import { begin } from '#app/domain/traject/traject.ts'
import type { Database } from '#db/client.server.ts'
import { gebeurtenissenVoorHerbouw, trajectenNa, type TrajectRij } from '#db/queries/samenvattingen.ts'
import { writeSamenvatting } from '#db/queries/traject.ts'
import { legLooptijd } from './laten-weten.server.ts'
import { schrijfTaken } from './taak-rijen.server.ts'

const perKeer = 200

/**
 * Computes the summary of every traject anew from what happened in it, and writes it where it differs: the row that lists show is the one
 * thing that is stored and could be computed. With it goes the term to be reminded of. Out: how many trajecten there are, and how many were mended. Safe to run at any time.
 */
export async function herbouwSamenvattingen(db: Database): Promise<{ trajecten: number; hersteld: number }> {
  let trajecten = 0
  let hersteld = 0
  for (let na: string | null = null; ;) {
    const rijen: TrajectRij[] = await db.asActor({ soort: 'systeem' }, (tx) => trajectenNa(tx, na, perKeer))
    for (const rij of rijen) if (await herbouw(db, rij)) hersteld++
    trajecten += rijen.length
    if (rijen.length < perKeer) return { trajecten, hersteld }
    na = rijen.at(-1)?.id ?? null
  }
}

function herbouw(db: Database, rij: TrajectRij): Promise<boolean> {
  return db.asActor({ soort: 'systeem' }, async (tx) => {
    const basis = {
      nummer: rij.nummer,
      gemeente: rij.gemeente,
      betrokkeneId: rij.betrokkene_id,
      betrokkeneNaam: rij.betrokkene_naam,
      gezinVan: rij.gezin_van,
    }
    const feiten = await gebeurtenissenVoorHerbouw(tx, rij.id)
    const traject = feiten.map(lift).reduce(evolve, begin({ id: rij.id, ...basis, ingediendOp: null, deelnames: [] }))
    const moet = samenvattingVan(traject)
    await legLooptijd(tx, traject)
    await schrijfTaken(tx, traject, null)
    const goed =
      rij.volgnr === traject.volgnr &&
      rij.wet === moet.wet &&
      rij.stap === moet.stap &&
      rij.aan_zet === moet.aanZet &&
      rij.uiterlijk === moet.uiterlijk &&
      rij.behandelaar === moet.behandelaar &&
      rij.voorrang === moet.voorrang
    // Where a match stands is on the row of the aanbieder alone, which is not read here: it is written again with every one.
    if (goed && traject.keuze.matches.length === 0) return false
    return (await writeSamenvatting(tx, rij.id, traject.volgnr, moet)) && !goed
  })
}
