import type { Tx } from '#db/client.server.ts'
import { deelname } from '#db/schema/traject.ts'

type Lijst = Pick<typeof deelname.$inferInsert, 'stap' | 'aanZet' | 'uiterlijk' | 'van'>

/** Lets a person take part, able to write, with what their own list shows. */
export async function addDeelname(
  tx: Tx,
  rij: { trajectId: string; wie: string; rol: 'betrokkene' | 'vertegenwoordiger' } & Lijst,
) {
  await tx.insert(deelname).values({ ...rij, soort: 'persoon', reikwijdte: 'schrijven' })
}

/** Lets an organisatie take part, able to do its own steps; once, also when it is asked again. */
export async function addOrganisatie(tx: Tx, rij: { trajectId: string; wie: string } & Lijst) {
  await tx
    .insert(deelname)
    .values({ ...rij, soort: 'organisatie', rol: 'aanbieder', reikwijdte: 'schrijven' })
    .onConflictDoNothing()
}
