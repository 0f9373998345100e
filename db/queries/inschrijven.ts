import { inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { persoon } from '#db/schema/persoon.ts'

type Rij = {
  bsnVersleuteld: Uint8Array
  /** The keyed hashes of the BSN, the newest key first. */
  bsnSleutels: Uint8Array[]
  voornamen: string
  achternaam: string
  geboortedatum: string
  straat: string | null
  huisnummer: string | null
  postcode: string | null
  woonplaats: string | null
  gemeente: string
  opgegevenDoor: string
  op: Date
}

const kolommen = {
  id: persoon.id,
  voornamen: persoon.voornamen,
  achternaam: persoon.achternaam,
  geboortedatum: persoon.geboortedatum,
  gemeente: persoon.gemeente,
}

/** The person of this BSN, or undefined. In: its keyed hashes. For the system only: nobody else reads these columns. */
export async function findPersoonMetBsn(tx: Tx, bsnSleutels: Uint8Array[]) {
  const [gevonden] = await tx.select(kolommen).from(persoon).where(inArray(persoon.bsnSleutel, bsnSleutels))
  return gevonden
}

/** Adds a person with a BSN, as somebody at the desk told it. Who signs in with that BSN at the same moment wins: out is what stands there. */
export async function addPersoonMetBsn(tx: Tx, { bsnSleutels, op, ...rij }: Rij) {
  await tx
    .insert(persoon)
    .values({ ...rij, bsnSleutel: bsnSleutels[0]!, bron: 'opgegeven', gewijzigdOp: op })
    .onConflictDoNothing()
  return findPersoonMetBsn(tx, bsnSleutels)
}
