import { v7 as uuidv7 } from 'uuid'
import type { InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { medewerker, persoon } from '#db/schema/persoon.ts'
import type { TestDatabase } from '#tests/builders/database.ts'

/** Monday morning. */
export const maandag = new Date('2026-03-02T09:00:00Z')

/** The same person at another moment. */
export const om = <C extends { now: Date }>(ctx: C, moment: string): C => ({ ...ctx, now: new Date(moment) })

/** Somebody who signed in with DigiD. */
export async function inwoner(
  db: TestDatabase,
  naam: string,
  anders: Partial<typeof persoon.$inferInsert> = {},
): Promise<InwonerCtx> {
  const id = uuidv7()
  const gegevens = {
    gemeente: '0222',
    voornamen: naam,
    achternaam: 'Proef',
    geboortedatum: '1986-05-14',
    bron: 'aanmelding' as const,
  }
  await db.asActor({ soort: 'systeem' }, (tx) =>
    tx.insert(persoon).values({ id, ...gegevens, gewijzigdOp: maandag, ...anders }),
  )
  return {
    db,
    actor: { soort: 'inwoner', persoonId: id, namensId: null, naam: `${naam} Proef` },
    now: maandag,
    taal: 'nl',
    gemeente: anders.gemeente ?? '0222',
    sessie: null,
  }
}

/** Somebody who works for the toegang of this gemeente. */
export async function toegang(db: TestDatabase, naam: string, gemeente = '0222'): Promise<ToegangCtx> {
  const id = uuidv7()
  const rij = { id, deur: 'medewerker' as const, subject: id, naam, gemeente, gewijzigdOp: maandag }
  await db.asActor({ soort: 'systeem' }, (tx) => tx.insert(medewerker).values(rij))
  return {
    db,
    actor: { soort: 'toegang', medewerkerId: id, gemeente, naam, rollen: [] },
    now: maandag,
    taal: 'nl',
    gemeente,
    sessie: null,
  }
}
