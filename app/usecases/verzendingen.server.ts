import { isVrijwilliger } from '#app/domain/vrijwilliger.ts'
import { teamadresVan } from '#app/domain/gemeente/gemeenten.ts'
import { isVoorTeam, standen, standVan } from '#app/domain/bericht/verzending.ts'
import { verstuurdeMail, verzendingenGeteld, verzendingenMis } from '#db/queries/verzending.ts'
import type { Ctx, ToegangCtx } from './ctx.ts'
import { taalVan } from './verzenden.server.ts'

/** How far back the page about the sending looks. */
export const dagenTerug = 30

/** How the sending goes in this gemeente: how many entries of the ledger are where, and which did not arrive. null for who is no professional (D1-45). */
export async function openVerzendingen(ctx: ToegangCtx) {
  if (isVrijwilliger(ctx.actor)) return null
  const sinds = new Date(ctx.now.getTime() - dagenTerug * 86_400_000)
  return ctx.db.asActor(ctx.actor, async (tx) => {
    const geteld = await verzendingenGeteld(tx, sinds)
    const aantal = (stand: (typeof standen)[number]) =>
      geteld.filter((rij) => standVan(rij) === stand).reduce((som, rij) => som + rij.aantal, 0)
    return {
      tellingen: standen.map((stand) => ({ stand, aantal: aantal(stand) })),
      mis: await verzendingenMis(tx, sinds, 50),
    }
  })
}

/** The mail that left, newest first. For the practice page alone: outside practice nobody reads it. */
export async function oefenpost({ db }: Pick<Ctx, 'db'>) {
  const mails = await db.asActor({ soort: 'systeem' }, (tx) => verstuurdeMail(tx, 50))
  return mails.map(({ aanSoort, gemeente, email, ...mail }) => ({
    ...mail,
    taal: taalVan(mail.taal),
    ...(isVoorTeam(aanSoort)
      ? { email: teamadresVan(gemeente), deur: 'medewerker' as const }
      : { email, deur: undefined }),
  }))
}
