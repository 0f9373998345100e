import { randomBytes } from 'node:crypto'
import type { AanbiederMedewerker, Inwoner, Toegangsmedewerker } from '#app/domain/actor.ts'
import { verslagdelen, type Verslagdeel } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import type { Deur } from '#app/server/deuren.server.ts'
import type { Env } from '#app/server/env.server.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { translate } from '#app/server/i18n.server.ts'
import { identityFrom } from '#app/server/identiteit.server.ts'
import { enrol } from '#app/server/inschrijven.server.ts'
import { accountsOf } from '#app/server/oefenclaims.server.ts'
import { formulier, must } from '#app/server/oefening.server.ts'
import { vulOefenaanbieders } from '#app/server/oefenaanbieders.server.ts'
import { vulOefenaanbod } from '#app/server/oefenaanbod.server.ts'
import { oefenaanmeldingen, oefeninwoners } from '#app/server/oefenmensen.ts'
import type { Sleutels } from '#app/server/sleutels.server.ts'
import { dutchFor } from '#app/server/taal.server.ts'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import { antwoordOpAkkoord } from '#app/usecases/akkoord.server.ts'
import { schrijfBijPlan } from '#app/usecases/toegang-tekst.server.ts'
import { stelWetVast, vraagAanvulling, wijsOpClientondersteuning } from '#app/usecases/beoordeling.server.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { kiesEigenPlan, startOnderzoek, wijsMantelzorger } from '#app/usecases/eigen-plan.server.ts'
import type { Ctx } from '#app/usecases/ctx.ts'
import { beginHulpvraag, bewaarHulpvraag } from '#app/usecases/hulpvraag.server.ts'
import { verstuurHulpvraag } from '#app/usecases/hulpvraag-versturen.server.ts'
import { bewaarBladzijde, kiesInvulwijze } from '#app/usecases/perspectiefplan.server.ts'
import { voegItemToe } from '#app/usecases/plan-item.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import type { Database } from '#db/client.server.ts'
import { isEmpty } from '#db/queries/oefenvulling.ts'
import verhalen from '#db/seed/oefenverhalen.json' with { type: 'json' }

type Verhaal = {
  wie: string
  gemeente: string
  dagenGeleden: number
  tot: 'concept' | 'invullen' | 'ingediend' | 'aanvulling' | 'akkoord-gevraagd' | 'akkoord' | 'niet-akkoord'
  voorWie: Waarden
  woorden: string
  plan?: Record<string, Waarden>
  /** What stands in the lists of the plan, by list: the household, and who helps. */
  lijsten?: Record<string, Waarden[]>
  resultaten?: (Waarden & { wat: string; genoeg: string })[]
  toegang?: {
    wie: string
    samenvatting?: string
    welkeHulp?: string
    verslag?: Partial<Record<Verslagdeel, string>>
    aanvulling?: string
  }
  reden?: string
}

type Oefening = { db: Database; env: Env; sleutels: Sleutels }

/** Fills an empty practice environment with invented people in every phase, through the same use cases people use. Does nothing twice. */
export async function vulOefenomgeving(oefening: Oefening, nu: Date): Promise<void> {
  await vulOefenaanbod(oefening.db, nu)
  if (!(await oefening.db.asActor({ soort: 'systeem' }, isEmpty))) return
  for (const verhaal of verhalen as Verhaal[]) await speel(oefening, verhaal, nu)
  await vulOefenmedewerkers(oefening, nu)
}

/** An aanbieder can take part once somebody of it signed in. */
export async function vulOefenmedewerkers(oefening: Oefening, nu: Date): Promise<void> {
  await vulOefenaanbieders(
    oefening.db,
    nu,
    async (id) => (await meldAan(oefening, 'eherkenning', id, nu)) as AanbiederMedewerker,
  )
}

async function speel(oefening: Oefening, verhaal: Verhaal, nu: Date) {
  const dag = (nr: number) => new Date(nu.getTime() - (verhaal.dagenGeleden - nr) * 86_400_000)
  const inwoner = (await meldAan(oefening, 'digid', verhaal.wie, dag(0))) as Inwoner
  const taal = dutchFor(
    { geboortedatum: geboortedatumVan(verhaal.wie), voorAnder: inwoner.namensId !== null },
    datumVan(nu),
  )
  const ctx = <A extends Ctx['actor']>(actor: A, nr: number): Ctx<A> => ({
    db: oefening.db,
    actor,
    now: dag(nr),
    taal: actor.soort === 'inwoner' ? taal : 'nl',
    gemeente: verhaal.gemeente,
    sessie: null,
  })
  const toeval = () => randomBytes(8)

  const concept = await beginHulpvraag(ctx(inwoner, 0), verhaal.gemeente)
  await bewaarHulpvraag(ctx(inwoner, 0), concept, {
    basis: 0,
    waarden: { ...verhaal.voorWie, woorden: verhaal.woorden },
  })
  if (verhaal.tot === 'concept') return
  const verstuurd = must(
    await verstuurHulpvraag(ctx(inwoner, 0), concept, formulier(), {
      kopie: [{ vraag: translate(taal, 'hulpvraag')('controle.woorden'), antwoord: verhaal.woorden }],
      toeval,
    }),
  )
  const id = verstuurd.trajectId
  must(await kiesInvulwijze(ctx(inwoner, 0), id, 'zelf'))
  await vulPlan(ctx(inwoner, 1), id, verhaal)
  if (verhaal.tot === 'invullen') return

  const woorden = woordenVan('voorbeeld', taal)
  must(await verstuurPlan(ctx(inwoner, 2), id, formulier(), { woorden, toeval }))
  const { toegang } = verhaal
  if (!toegang) return
  const medewerker = ctx((await meldAan(oefening, 'medewerker', toegang.wie, dag(4))) as Toegangsmedewerker, 5)
  if (toegang.aanvulling) return void must(await vraagAanvulling(medewerker, id, formulier(), toegang.aanvulling))
  must(await wijsOpClientondersteuning(medewerker, id))
  must(await stelWetVast(medewerker, id, verhaal.wie === 'daan' ? 'jeugd' : 'wmo'))
  must(await kiesEigenPlan(ctx(inwoner, 3), id, 'geen'))
  must(await wijsMantelzorger(medewerker, id, 'geen'))
  must(await startOnderzoek(medewerker, id))
  must(await schrijfBijPlan(medewerker, id, 'samenvatting', { basis: 0, tekst: toegang.samenvatting ?? '' }))
  must(await schrijfBijPlan(medewerker, id, 'welke-hulp', { basis: 0, tekst: toegang.welkeHulp ?? '' }))
  for (const deel of verslagdelen) {
    const tekst = toegang.verslag?.[deel]
    if (tekst) must(await schrijfBijPlan(medewerker, id, deel, { basis: 0, tekst }))
  }
  must(await vraagAkkoord(medewerker, id, nodigPunten))
  if (verhaal.tot === 'akkoord-gevraagd') return
  const antwoord = {
    resultaten: 'ja' as const,
    plan: verhaal.tot === 'akkoord' ? ('ja' as const) : ('nee' as const),
    versie: 2,
    reden: verhaal.reden ?? '',
  }
  must(await antwoordOpAkkoord(ctx(inwoner, 7), id, formulier(), antwoord, { kopie: [], toeval }))
}

/** When who signs in with this button of the practice page was born. */
function geboortedatumVan(aanmelding: string): string | null {
  const wie = oefenaanmeldingen.find(({ id }) => id === aanmelding)?.wie
  return oefeninwoners.find(({ id }) => id === wie)?.geboortedatum ?? null
}

async function vulPlan(ctx: Ctx<Inwoner>, id: string, { plan = {}, lijsten = {}, resultaten = [] }: Verhaal) {
  for (const [bladzijde, waarden] of Object.entries(plan)) {
    must(await bewaarBladzijde(ctx, id, bladzijde, { basis: bladzijde === 'vraag-1' ? 1 : 0, waarden }))
  }
  for (const [lijst, punten] of Object.entries(lijsten))
    for (const waarden of punten) must(await voegItemToe(ctx, id, lijst, formulier(), waarden))
  for (const { wat, genoeg, ...wie } of resultaten) {
    const { item } = must(await voegItemToe(ctx, id, 'resultaat', formulier(), { wat, genoeg }))
    must(await bewaarBladzijde(ctx, id, `wie-${item}`, { basis: 0, waarden: wie }))
  }
}

/** Signs an invented person in, by the claims the practice provider would send. */
async function meldAan({ db, env, sleutels }: Oefening, deur: Deur, id: string, op: Date) {
  const account = accountsOf(deur).find((een) => een.id === id)
  if (!account) throw new Error(`practice person ${id} does not exist`)
  const { acr, amr, claims } = account
  const uitkomst = identityFrom(env.deuren[deur], {
    sub: `${deur} ${id}`,
    ...claims,
    ...(acr ? { acr } : {}),
    ...(amr ? { amr } : {}),
  })
  if (!uitkomst.ok) throw new Error(`practice person ${id} cannot sign in: ${uitkomst.melding}`)
  const ingeschreven = await db.asActor({ soort: 'systeem' }, (tx) =>
    enrol(tx, sleutels, uitkomst.identiteit, null, op),
  )
  if (!ingeschreven) throw new Error(`practice person ${id} has no gemeente`)
  return ingeschreven.actor
}
