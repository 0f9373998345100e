import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { stempelVan } from '#app/domain/zorgplan/delen.ts'
import { afsprakenDocument } from '#app/server/afsprakenoverzicht-tonen.server.ts'
import { tekstenVan } from '#app/server/pdf/document.server.ts'
import { aanvaardMatch, wijsMatchAf } from '#app/usecases/aanbieder-match.server.ts'
import { openAfsprakenoverzicht } from '#app/usecases/afsprakenoverzicht.server.ts'
import { maakAfspraak } from '#app/usecases/afspraken.server.ts'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { vindDelenGoed } from '#app/usecases/delen.server.ts'
import type { PartijCtx } from '#app/usecases/klantreis.server.ts'
import { bewaarDeel, deelZorgplan, legZorgplanVoor, openZorgplan } from '#app/usecases/zorgplan.server.ts'
import { leesregel } from '#db/schema/traject.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { aanbieders, aanvaardMetIntensiteit, gevraagdeMatch, kvkX, kvkY, matchNu } from '#tests/builders/match.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, gevraagdAkkoord } from '#tests/builders/verhaal.ts'

let db: TestDatabase
let anna: InwonerCtx
let bram: InwonerCtx
let mila: ToegangCtx
let x: AanbiederCtx
let y: AanbiederCtx
beforeAll(async () => {
  db = await testDatabase()
  anna = await inwoner(db, 'Anna')
  bram = await inwoner(db, 'Bram')
  mila = await toegang(db, 'Mila')
  ;[x] = (await aanbieders(db, kvkX)) as [AanbiederCtx]
  ;[y] = (await aanbieders(db, kvkY)) as [AanbiederCtx]
})
afterAll(() => db?.close())

/** Everything the overview says to this reader; null when it is not there. */
async function leest(ctx: PartijCtx, id: string): Promise<string | null> {
  const open = await openAfsprakenoverzicht(ctx, id, 'afsprakenoverzicht')
  if (!open) return null
  const { boven, inleiding, blokken } = afsprakenDocument(ctx, open)
  return [boven, inleiding, ...tekstenVan(blokken)].join(' ')
}

const activiteit = { wat: 'Zq-oefenen', omvang: 'Zq-twee uur', wie: 'Zq-begeleider', waar: 'Zq-thuis' }
const heel = { samenwerking: 'Zq-huisarts', afstemming: 'Zq-maandelijks', uitvoering: 'voorkeur' }

/** A zorgplan of X that was laid before the inwoner; the intensiteit was fixed. */
async function voorgelegd(id: string) {
  const match = await aanvaardMetIntensiteit({ aanbieder: x, toegang: mila }, id)
  const onderdeel = `activiteit-${uuidv7()}`
  await gelukt(bewaarDeel(x, id, match, { onderdeel, basis: 0, waarden: activiteit }))
  await gelukt(bewaarDeel(x, id, match, { onderdeel: 'algemeen', basis: 0, waarden: heel }))
  const { delen } = (await openZorgplan(x, id, null))!
  await gelukt(legZorgplanVoor(x, id, formulier('leg'), match, stempelVan(delen)))
  return { match, onderdeel }
}

describe('het afsprakenoverzicht (D4-32, D4-35)', () => {
  test('zonder hulp die vaststaat is er geen overzicht; daarna wel, voor inwoner en toegang', async () => {
    const zonder = await gevraagdAkkoord(anna, mila)
    for (const ctx of [anna, mila]) expect(await leest(ctx, zonder)).toBeNull()
    const id = await gevraagdeMatch({ inwoner: anna, toegang: mila }, [kvkX])
    expect(await leest(anna, id)).toContain('02V01')
    expect(await leest(mila, id)).toContain('02V01')
  })

  test('ieder leest alleen de resultaten die met de aanbieder zijn gedeeld, en de aanbieder nooit een naam (D0-25, D3L-23)', async () => {
    const id = await gevraagdeMatch({ inwoner: anna, toegang: mila }, [kvkX])
    const match = (await matchNu(mila, id)).id
    await gelukt(aanvaardMatch(x, id, formulier('ja'), match))
    const { plan } = (await openAfsprakenoverzicht(anna, id, 'afsprakenoverzicht'))!
    const resultaat = plan!.onderdelen.find(({ bladzijde }) => bladzijde.startsWith('resultaat-'))!
    const titel = resultaat.antwoorden.find(({ veld }) => veld === 'wat')!.antwoord.nl
    for (const ctx of [anna, mila, x]) expect(await leest(ctx, id)).not.toContain(titel)
    const meer = { kvks: [kvkX], versie: 2, onderdelen: [resultaat.bladzijde] }
    await gelukt(vindDelenGoed(anna, id, formulier('meer'), meer))
    for (const ctx of [anna, mila, x]) expect(await leest(ctx, id)).toContain(titel)
    const { betrokkeneNaam } = (await openAfsprakenoverzicht(mila, id, 'afsprakenoverzicht'))!.traject
    expect(await leest(mila, id)).toContain(betrokkeneNaam)
    expect(await leest(x, id)).not.toContain(betrokkeneNaam)
  })

  test('na een nee leest een aanbieder het niet meer (D0-28)', async () => {
    const id = await gevraagdeMatch({ inwoner: anna, toegang: mila }, [kvkY])
    expect(await leest(y, id)).toContain('02V01')
    await gelukt(wijsMatchAf(y, id, formulier('nee'), (await matchNu(mila, id)).id, { reden: 'vol', woorden: '' }))
    expect(await leest(y, id)).toBeNull()
    expect(await leest(anna, id)).toContain('02V01')
  })

  test('een ander leest niets: een andere inwoner, een andere aanbieder, een andere gemeente (D0-25)', async () => {
    const id = await gevraagdeMatch({ inwoner: anna, toegang: mila }, [kvkX])
    const elders = await toegang(db, 'Joke', '1876')
    for (const ctx of [bram, y, elders]) expect(await leest(ctx, id)).toBeNull()
    expect(await leest(anna, 'geen-id')).toBeNull()
  })

  test('hoeveel hulp er komt leest ieder zoals elders: de toegang pas wat is gedeeld (D3L-32); en wie wat beloofde (D1-30)', async () => {
    const id = await gevraagdeMatch({ inwoner: anna, toegang: mila }, [kvkX])
    const { match, onderdeel } = await voorgelegd(id)
    for (const ctx of [anna, x]) expect(await leest(ctx, id)).toContain('Zq-oefenen: Zq-twee uur')
    expect(await leest(mila, id)).not.toContain('Zq-')
    await gelukt(deelZorgplan(x, id, formulier('deel'), match, { zorgplan: 1, onderdelen: [onderdeel] }))
    expect(await leest(mila, id)).toContain('Zq-oefenen: Zq-twee uur')
    const belofte = { soort: 'anders', wie: 'aanbieder', tot: '2026-06-01', woorden: 'Zq-belofte' } as const
    await gelukt(maakAfspraak(mila, id, formulier('belofte'), belofte))
    for (const ctx of [anna, mila, x]) expect(await leest(ctx, id)).toContain('Zq-belofte')
  })

  test('wie het leest, staat in het leesboek (A1)', async () => {
    const id = await gevraagdeMatch({ inwoner: anna, toegang: mila }, [kvkX])
    await leest(x, id)
    const regels = await db.asOwner((tx) => tx.select().from(leesregel))
    expect(regels.filter((een) => een.trajectId === id && een.wat === 'afsprakenoverzicht')).toMatchObject([
      { doorSoort: 'aanbieder', door: x.actor.medewerkerId },
    ])
  })
})
