import { v7 as uuidv7 } from 'uuid'
import { deelVan } from '#app/domain/toestemming/delen.ts'
import { volgordeVoor, weegVersie } from '#app/domain/traject/afweging-stand.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { aanvaardMatch, geefIntensiteit } from '#app/usecases/aanbieder-match.server.ts'
import { openAfweging, rondAfwegingAf, weegResultaat } from '#app/usecases/afweging.server.ts'
import { stelWetVast } from '#app/usecases/beoordeling.server.ts'
import type { AanbiederCtx, Ctx, InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import { laatBetrokkeneMeedoen } from '#app/usecases/instemmen.server.ts'
import { stelIntensiteitVast } from '#app/usecases/matching.server.ts'
import { geefKorteOpdracht } from '#app/usecases/opdracht.server.ts'
import { loadTraject } from '#app/usecases/traject.server.ts'
import { medewerker, organisatie } from '#db/schema/persoon.ts'
import { gedeeld } from '#db/schema/plan.ts'
import type { TestDatabase } from '#tests/builders/database.ts'
import { maandag } from '#tests/builders/mensen.ts'
import { antwoord, formulier, gelukt, gevraagdAkkoord } from '#tests/builders/verhaal.ts'

export const kvkX = '91000001'
export const kvkY = '91000002'

/** An organisatie with this number, and as many of its workers as asked. */
export async function aanbieders(db: TestDatabase, kvk: string, aantal = 1): Promise<AanbiederCtx[]> {
  const organisatieId = uuidv7()
  const ids = Array.from({ length: aantal }, () => uuidv7())
  await db.asOwner(async (tx) => {
    await tx.insert(organisatie).values({ id: organisatieId, kvk, naam: `Aanbieder ${kvk}` })
    await tx.insert(medewerker).values(
      ids.map((id) => ({
        ...{ id, deur: 'eherkenning' as const, subject: id, naam: 'Sanne', organisatieId, gewijzigdOp: maandag },
      })),
    )
  })
  return ids.map((medewerkerId) => ({
    ...{ db, now: maandag, taal: 'nl', gemeente: null, sessie: null },
    actor: { soort: 'aanbieder', medewerkerId, organisatieId, naam: 'Sanne', rollen: ['werkt'] },
  }))
}

/** The aanbieder that was asked says yes, and how much help there will be is fixed. Out: the id of the match. */
export async function aanvaardMetIntensiteit(
  { aanbieder, toegang }: { aanbieder: AanbiederCtx; toegang: ToegangCtx },
  id: string,
  product = '02V01',
): Promise<string> {
  const match = (await matchNu(toegang, id)).id
  await gelukt(aanvaardMatch(aanbieder, id, formulier('ja'), match))
  const gegeven = { product, intensiteit: 'intensief', doel: 'herstel', componenten: [] } as const
  const start = { start: '2026-05-11', waarom: 'Nodig.' }
  await gelukt(geefIntensiteit(aanbieder, id, formulier('i'), match, { ...gegeven, ...start }))
  await gelukt(stelIntensiteitVast(toegang, id, match))
  return match
}

const doe = (ctx: Ctx, id: string, command: Command) => gelukt(geefKorteOpdracht(ctx, id, command))

/** Every result of the plan that lies before the inwoner is weighed: nothing else is enough, so an aanbieder is needed. */
export async function weeg(toegang: ToegangCtx, id: string): Promise<void> {
  const { traject, resultaten } = (await openAfweging(toegang, id, 'afweging'))!
  const bronnen = volgordeVoor(traject).map((bron) => ({ bron, oordeel: 'niet' as const, woorden: `Waarom: ${bron}.` }))
  const weging = { bronnen, plekken: [], regelingen, uitkomst: 'aanbieder' as const, levenslang: false }
  for (const resultaat of resultaten) {
    const nieuw = { resultaat, basis: traject.afweging.wegingen[resultaat]?.nr ?? 0 }
    const zo = { ...nieuw, weging: { ...weging, woorden: 'Thuis lukt het niet.' } }
    await gelukt(weegResultaat(toegang, id, formulier(resultaat), zo))
  }
  await gelukt(rondAfwegingAf(toegang, id, formulier('rond af'), weegVersie(traject)))
}

const regelingen = { wlz: 'nee', zvw: 'nee', 'passend-onderwijs': 'nee', cimot: 'nee' } as const

/** `jeugdige`: whom the inwoner acts for with a sign-in, who agrees as well; then it is jeugdhulp. Help that was established and agreed, with these preferred and asked with what the inwoner lets each read. Out: the id of the traject. */
export async function gevraagdeMatch(
  wie: { inwoner: InwonerCtx; toegang: ToegangCtx; jeugdige?: InwonerCtx },
  kvks: readonly string[],
  onderdelen: readonly string[] = ['vraag-2', 'samenvatting'],
): Promise<string> {
  const id = await gevraagdAkkoord(wie.inwoner, wie.toegang)
  await gelukt(antwoord(wie.inwoner, id, 'ja'))
  if (wie.jeugdige) {
    await gelukt(laatBetrokkeneMeedoen(wie.toegang, id, formulier('meedoen')))
    await gelukt(antwoord(wie.jeugdige, id, 'ja'))
  }
  await stelWetVast(wie.toegang, id, wie.jeugdige ? 'jeugd' : 'wmo')
  await weeg(wie.toegang, id)
  const hulp = {
    product: wie.jeugdige ? '45A04' : '02V01',
    van: '2026-05-01',
    tot: '2027-04-30',
    evaluaties: 2,
    uiterst: null,
    verlengd: null,
  }
  await doe(wie.toegang, id, { type: 'StelHulpVast', ...hulp })
  const voorkeuren = kvks.map((kvk) => ({ kvk, partij: null }))
  await doe(wie.inwoner, id, { type: 'KiesAanbieders', voorkeuren, tekst: null, gecontracteerd: kvks })
  await deel(wie, id, kvks, onderdelen)
  return id
}

/** The yes to sharing these parts with each of them, and the question to the first. */
export async function deel(
  { inwoner, toegang }: { inwoner: InwonerCtx; toegang: ToegangCtx },
  id: string,
  kvks: readonly string[],
  onderdelen: readonly string[],
): Promise<void> {
  const { versie } = (await openVersie(inwoner, id, 2, 'versie'))!
  const inhoud = deelVan(versie.inhoud, onderdelen)
  await inwoner.db.asActor(inwoner.actor, (tx) =>
    tx
      .insert(gedeeld)
      .values(
        kvks.map((kvk) => ({ trajectId: id, kvk, versie: 2, inhoud, door: inwoner.actor.persoonId, op: inwoner.now })),
      )
      .onConflictDoUpdate({ target: [gedeeld.trajectId, gedeeld.kvk], set: { inhoud, versie: 2 } }),
  )
  await doe(inwoner, id, { type: 'VindDelenGoed', kvks, versie: 2, onderdelen })
  await doe(toegang, id, { type: 'DeelMetAanbieder', match: uuidv7() })
}

/** The match that goes on now, as the toegang sees it. */
export async function matchNu(toegang: ToegangCtx, id: string) {
  const traject = await toegang.db.asActor(toegang.actor, (tx) => loadTraject(tx, toegang, id))
  return traject!.keuze.matches.at(-1)!
}
