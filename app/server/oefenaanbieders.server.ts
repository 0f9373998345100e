import { randomBytes } from 'node:crypto'
import type { AanbiederMedewerker } from '#app/domain/actor.ts'
import { codeUit } from '#app/domain/medewerkers/code.ts'
import { formulier, must } from '#app/server/oefening.server.ts'
import { oefenaanbieders } from '#app/server/oefenmensen.ts'
import type { AanbiederCtx } from '#app/usecases/ctx.ts'
import { losUitnodigingIn, nodigUit } from '#app/usecases/medewerkers.server.ts'
import type { Database } from '#db/client.server.ts'

/**
 * Signs in who works for a practice aanbieder: the first of each manages it and invites the others. Who was not invited yet does not sign in: they do so to
 * practise that. In: what signs one of them in.
 */
export async function vulOefenaanbieders(
  db: Database,
  now: Date,
  meldAan: (id: string) => Promise<AanbiederMedewerker>,
): Promise<void> {
  const ctx = (actor: AanbiederMedewerker): AanbiederCtx => ({
    ...{ db, actor, now, taal: 'nl', gemeente: null, sessie: null },
  })
  const beheert = new Map<string, AanbiederCtx>()
  for (const { id, kvk, naam, werkt = true } of oefenaanbieders) {
    if (!werkt) continue
    const wie = ctx(await meldAan(id))
    const beheerder = beheert.get(kvk)
    if (!beheerder) {
      beheert.set(kvk, wie)
      continue
    }
    if (wie.actor.rollen.includes('werkt')) continue
    const code = codeUit(randomBytes(12))
    must(await nodigUit(beheerder, formulier(), { voor: naam, codeVan: () => code }))
    must(await losUitnodigingIn(wie, code))
  }
}
