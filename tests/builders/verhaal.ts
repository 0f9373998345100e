import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Waarden } from '#app/domain/perspectiefplan/vragen.ts'
import { verslagdelen } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { antwoordOpAkkoord } from '#app/usecases/akkoord.server.ts'
import { schrijfBijPlan } from '#app/usecases/toegang-tekst.server.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { wijsOpClientondersteuning } from '#app/usecases/beoordeling.server.ts'
import { startOnderzoek, wijsMantelzorger } from '#app/usecases/eigen-plan.server.ts'
import type { InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import type { Formulier } from '#app/usecases/eenmaal.server.ts'
import { beginHulpvraag, bewaarHulpvraag } from '#app/usecases/hulpvraag.server.ts'
import { verstuurHulpvraag } from '#app/usecases/hulpvraag-versturen.server.ts'
import { bewaarBladzijde, openPlan } from '#app/usecases/perspectiefplan.server.ts'
import { voegItemToe } from '#app/usecases/plan-item.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { proefwoorden, smalleAntwoorden } from '#tests/builders/plan.ts'

/** A form with this content, under a key of its own unless one is given. */
export const formulier = (inhoud = 'verstuur', sleutel: string = randomUUID()): Formulier => ({
  sleutel,
  inhoud: createHash('sha256').update(inhoud).digest(),
})
export const toeval = (): Uint8Array => randomBytes(8)
export const woorden = proefwoorden()
const kopie = [{ vraag: 'Waar wilt u hulp bij?', antwoord: 'Lezen.' }]
export const metKopie = { kopie, toeval }
export const metWoorden = { woorden, toeval }

/** The answer of a step that has to go right. */
export async function gelukt<T extends { ok: boolean }>(werk: Promise<T>): Promise<Extract<T, { ok: true }>> {
  const antwoord = await werk
  if (!antwoord.ok) throw new Error(`refused: ${JSON.stringify(antwoord)}`)
  return antwoord as Extract<T, { ok: true }>
}

export const voorMij: Waarden = { voorWie: 'mij', woorden: 'Lezen lukt niet.' }
export const voorKind: Waarden = {
  voorWie: 'kind',
  voornaam: 'Kees',
  achternaam: 'Proef',
  geboortedatum: '2015-06-01',
  woorden: 'Hulp bij lezen.',
}

/** A hulpvraag that can be sent. Out: its id. */
export async function concept(ctx: InwonerCtx, waarden: Waarden = voorMij): Promise<string> {
  const id = await beginHulpvraag(ctx, ctx.gemeente ?? '0222')
  await gelukt(bewaarHulpvraag(ctx, id, { basis: 0, waarden }))
  return id
}

/** A hulpvraag that was sent. */
export async function hulpvraag(ctx: InwonerCtx, waarden: Waarden = voorMij) {
  return gelukt(verstuurHulpvraag(ctx, await concept(ctx, waarden), formulier(), metKopie))
}

/** Fills in every page of these answers, on top of what is there; 'resultaat-een' becomes a result with an id of its own. */
export async function vulIn(
  ctx: InwonerCtx,
  trajectId: string,
  antwoorden: Record<string, Waarden> = smalleAntwoorden,
): Promise<void> {
  const plan = await openPlan(ctx, trajectId, 'plan')
  const resultaten = new Map<string, string>()
  for (const [id, waarden] of Object.entries(antwoorden)) {
    const [soort, wie] = id.split(/-(.*)/s)
    if (soort === 'resultaat')
      resultaten.set(wie!, (await gelukt(voegItemToe(ctx, trajectId, 'resultaat', formulier(), waarden))).item)
    else {
      const bladzijde = soort === 'wie' ? `wie-${resultaten.get(wie!)}` : id
      const basis = plan?.passages.find((passage) => passage.onderwerp === bladzijde)?.versie ?? 0
      await gelukt(bewaarBladzijde(ctx, trajectId, bladzijde, { basis, waarden }))
    }
  }
}

/** A complete plan that was sent. Out: the id of the traject. */
export async function verstuurdPlan(
  ctx: InwonerCtx,
  antwoorden: Record<string, Waarden> = smalleAntwoorden,
): Promise<string> {
  const { trajectId } = await hulpvraag(ctx, ctx.actor.namensId ? { ...voorMij, voorWie: 'namens' } : voorMij)
  await vulIn(ctx, trajectId, antwoorden)
  await gelukt(verstuurPlan(ctx, trajectId, formulier(), metWoorden))
  return trajectId
}

/** Begins the research, after the days in which the inwoner may hand in a plan of their own (D1-13). */
export async function beginOnderzoek(ctx: ToegangCtx, trajectId: string): Promise<void> {
  await gelukt(wijsOpClientondersteuning(ctx, trajectId))
  await gelukt(wijsMantelzorger(ctx, trajectId, 'geen'))
  const later = new Date(ctx.now.getTime() + 20 * 86_400_000)
  await gelukt(startOnderzoek({ ...ctx, now: later }, trajectId, { ondanks: true }))
}

/** What the toegang does before it may ask for akkoord. */
export async function beoordeel(ctx: ToegangCtx, trajectId: string): Promise<void> {
  await beginOnderzoek(ctx, trajectId)
  await gelukt(schrijfBijPlan(ctx, trajectId, 'samenvatting', { basis: 0, tekst: 'Anna wil leren lezen.' }))
  await gelukt(schrijfBijPlan(ctx, trajectId, 'welke-hulp', { basis: 0, tekst: 'Een uur hulp per week.' }))
  await schrijfVerslag(ctx, trajectId)
}

/** Writes every part of the verslag, where the law asks for one (D1-43). */
export async function schrijfVerslag(ctx: ToegangCtx, trajectId: string): Promise<void> {
  for (const deel of verslagdelen) {
    const bewaard = await schrijfBijPlan(ctx, trajectId, deel, {
      basis: 0,
      tekst: `Bekend uit het onderzoek: ${deel}.`,
    })
    if (!bewaard.ok && bewaard.weigering === 'verslag-alleen-wmo') return
    await gelukt(Promise.resolve(bewaard))
  }
}

/** A traject in which akkoord was asked for version 2. */
export async function gevraagdAkkoord(inwoner: InwonerCtx, toegang: ToegangCtx): Promise<string> {
  const trajectId = await verstuurdPlan(inwoner)
  await beoordeel(toegang, trajectId)
  await gelukt(vraagAkkoord(toegang, trajectId, nodigPunten))
  return trajectId
}

export const antwoord = (
  ctx: InwonerCtx,
  trajectId: string,
  wat: 'ja' | 'nee' | 'aanvullen',
  versie = 2,
  reden = wat === 'ja' ? '' : 'Ik mis iets.',
  resultaten: 'ja' | 'nee' = 'ja',
) =>
  antwoordOpAkkoord(
    ctx,
    trajectId,
    formulier(`${resultaten} ${wat} ${reden}`),
    { resultaten, plan: wat, versie, reden },
    metKopie,
  )
