import { eq, inArray, sql } from 'drizzle-orm'
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

/** The names of these people, as far as this actor may see them. Asks nothing for nobody. */
export async function namenVan(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rijen = await tx
    .select({ id: persoon.id, voornamen: persoon.voornamen, achternaam: persoon.achternaam })
    .from(persoon)
    .where(inArray(persoon.id, [...ids]))
  return new Map(rijen.map(({ id, voornamen, achternaam }) => [id, `${voornamen} ${achternaam}`]))
}

/**
 * A person somebody told us about (a child, or who came to the desk); not checked with any register. The columns are named one by one, because nobody but the
 * sign-in may so much as name those of the BSN.
 */
export async function addPersoon(
  tx: Tx,
  rij: {
    id: string
    gemeente: string
    voornamen: string
    achternaam: string
    geboortedatum: string
    straat?: string | null
    huisnummer?: string | null
    postcode?: string | null
    woonplaats?: string | null
    opgegevenDoor: string
    op: Date
  },
) {
  const { id, gemeente, voornamen, achternaam, geboortedatum, opgegevenDoor, op } = rij
  const { straat = null, huisnummer = null, postcode = null, woonplaats = null } = rij
  await tx.execute(
    sql`insert into persoon (id, gemeente, voornamen, achternaam, geboortedatum, straat, huisnummer, postcode, woonplaats, bron, opgegeven_door, gewijzigd_op)
    values (${id}::uuid, ${gemeente}, ${voornamen}, ${achternaam}, ${geboortedatum}::date, ${straat}, ${huisnummer}, ${postcode}, ${woonplaats},
      'opgegeven', ${opgegevenDoor}::uuid, ${op.toISOString()}::timestamptz)`,
  )
}

/** A relation somebody claims: gezag unknown, unchecked. What was known of the same relation stays as it was. */
export async function addRelatie(
  tx: Tx,
  rij: { van: string; naar: string; soort: 'ouder' | 'voogd' | 'gemachtigde'; op: Date },
) {
  await tx
    .insert(relatie)
    .values({ ...rij, gezag: 'onbekend', bron: 'opgegeven', gecontroleerd: false })
    .onConflictDoNothing()
}
