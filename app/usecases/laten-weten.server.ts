import { wieHoort } from '#app/domain/bericht/vraagt.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { looptijdVan } from '#app/domain/traject/beurt.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import type { Tx } from '#db/client.server.ts'
import { legKlaar } from '#db/queries/verzending.ts'

type Verandering = { voor: Traject; na: Traject; feiten: readonly Gebeurtenis[]; nu: Date }

/** Writes in the ledger who is told of a change and in which term somebody has the turn now: with the change, or not at all (Awb 2:10). */
export async function laatWeten(tx: Tx, { voor, na, feiten, nu }: Verandering): Promise<void> {
  const vorige = voor.volgnr === 0 ? null : samenvattingVan(voor).aanZet
  await leg(tx, na, wieHoort(feiten, vorige, samenvattingVan(na).aanZet), nu)
}

/** Writes anew in which term somebody has the turn, and tells nobody anything. */
export async function legLooptijd(tx: Tx, traject: Traject): Promise<void> {
  await leg(tx, traject, [], traject.hulpvraagOp)
}

async function leg(tx: Tx, traject: Traject, kanten: ReturnType<typeof wieHoort>, nu: Date) {
  const looptijd = looptijdVan(traject)
  const { aanZet } = samenvattingVan(traject)
  if (!(await legKlaar(tx, traject.id, { kanten, keer: String(traject.volgnr), nu, aanZet, looptijd })))
    throw new Error('ledger was not written')
}
