import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { persoon, relatie } from '#db/schema/persoon.ts'

/** What screens show of a person. The columns are named: nobody but the sign-in may read those of the BSN. */
export const persoonKolommen = {
  id: persoon.id,
  gemeente: persoon.gemeente,
  voornamen: persoon.voornamen,
  achternaam: persoon.achternaam,
  geboortedatum: persoon.geboortedatum,
  straat: persoon.straat,
  huisnummer: persoon.huisnummer,
  postcode: persoon.postcode,
  woonplaats: persoon.woonplaats,
  bron: persoon.bron,
}

/** A person as this actor may see them, or null. */
export async function findPersoon(tx: Tx, id: string) {
  const [rij] = await tx.select(persoonKolommen).from(persoon).where(eq(persoon.id, id))
  return rij ?? null
}

export type Persoonsgegevens = NonNullable<Awaited<ReturnType<typeof findPersoon>>>

/** A person somebody told us about (a child); not checked with any register. */
export async function addPersoon(
  tx: Tx,
  rij: {
    id: string
    gemeente: string
    voornamen: string
    achternaam: string
    geboortedatum: string
    opgegevenDoor: string
    op: Date
  },
) {
  const { op, ...gegevens } = rij
  await tx.insert(persoon).values({ ...gegevens, bron: 'opgegeven', gewijzigdOp: op })
}

/** A relation somebody claims: gezag unknown, unchecked. */
export async function addRelatie(tx: Tx, rij: { van: string; naar: string; soort: 'ouder'; op: Date }) {
  await tx.insert(relatie).values({ ...rij, gezag: 'onbekend', bron: 'opgegeven', gecontroleerd: false })
}
