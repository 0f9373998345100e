import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importeerAanbod } from '#app/usecases/aanbod-importeren.server.ts'
import type { InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { legVooroverlegVast, openVooroverleg, type NieuwOverleg } from '#app/usecases/vooroverleg.server.ts'
import { tekst } from '#db/schema/plan.ts'
import { regel } from '#tests/builders/aanbod.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, hulpvraag } from '#tests/builders/verhaal.ts'

const firma = regel({ naam: 'Thuis Verder' })
const later = regel({ naam: 'Later', periode: '2029' })
let db: TestDatabase
let anna: InwonerCtx
let bram: InwonerCtx
let mila: ToegangCtx
beforeAll(async () => {
  db = await testDatabase()
  anna = await inwoner(db, 'Anna')
  bram = await inwoner(db, 'Bram')
  mila = await toegang(db, 'Mila')
  const regels = [firma, later].map((een, plek) => ({ nr: plek + 2, regel: een }))
  const uitkomst = await importeerAanbod(mila, regels, true)
  if (!uitkomst.ok || uitkomst.verslag.fout > 0) throw new Error(JSON.stringify(uitkomst))
})
afterAll(() => db?.close())

const overleg: NieuwOverleg = {
  ...{ kvk: firma.kvk, dag: '2026-03-02', wijze: 'anoniem', toestemming: null },
  ...{ over: 'Zq-over: een meisje van 12.', uitkomst: 'Zq-uitkomst: er is plaats.' },
}
const leg = (ctx: ToegangCtx, id: string, anders: Partial<NieuwOverleg> = {}) =>
  legVooroverlegVast(ctx, id, formulier(JSON.stringify(anders)), { ...overleg, ...anders })
const ja = { wie: 'betrokkene', dag: '2026-03-02', hoe: 'gesprek' } as const

describe('overleg met een aanbieder voordat het plan klaar is (D3A-08, D3L-15)', () => {
  test('de inwoner leest met wie, waarover en wat eruit kwam; en waar een ja op gegeven is', async () => {
    const { trajectId: id } = await hulpvraag(anna)
    await gelukt(leg(mila, id))
    await gelukt(leg(mila, id, { wijze: 'met-gegevens', toestemming: ja, over: 'Zq-over Anna.' }))
    const open = (await openVooroverleg(anna, id))!
    expect(open.traject.vooroverleg.map(({ kvk, toestemming }) => [open.naamVan(kvk), toestemming])).toEqual([
      ['Thuis Verder', null],
      ['Thuis Verder', ja],
    ])
    const gelezen = open.traject.vooroverleg.map(({ over }) => open.tekstVan(over)?.woorden)
    expect(gelezen).toEqual(['Zq-over: een meisje van 12.', 'Zq-over Anna.'])
    expect(open.uit).toEqual([])
  })

  test('zonder ja geen gegevens, ook geen naam in de tekst; van wat is geweigerd blijft geen woord staan (D0-25)', async () => {
    const { trajectId: id } = await hulpvraag(anna)
    expect(await leg(mila, id, { wijze: 'met-gegevens' })).toEqual({ ok: false, weigering: 'vooroverleg-zonder-ja' })
    const noemt = await leg(mila, id, { uitkomst: 'Anna kan er terecht.' })
    expect(noemt).toEqual({ ok: false, weigering: 'vooroverleg-noemt-naam' })
    const teksten = await db.asOwner((tx) => tx.select().from(tekst))
    expect(teksten.filter((een) => een.trajectId === id && een.soort === 'vooroverleg')).toEqual([])
  })

  test('met wie vandaag een contract heeft; dezelfde knop twee keer telt een keer', async () => {
    const { trajectId: id } = await hulpvraag(anna)
    expect((await openVooroverleg(mila, id))!.uit).toEqual([{ kvk: firma.kvk, naam: 'Thuis Verder' }])
    expect(await leg(mila, id, { kvk: later.kvk })).toEqual({ ok: false, weigering: 'niet-gecontracteerd' })
    const een = formulier('een')
    for (let keer = 0; keer < 2; keer += 1) await gelukt(legVooroverlegVast(mila, id, een, overleg))
    expect((await openVooroverleg(mila, id))!.traject.vooroverleg).toHaveLength(1)
  })

  test('een vrijwilliger legt niets vast en krijgt van de database geen woord ervan; een ander bestaat het niet (D1-45)', async () => {
    const { trajectId: id } = await hulpvraag(anna)
    await gelukt(leg(mila, id))
    const vrijwilliger = { ...mila, actor: { ...mila.actor, rollen: ['vrijwilliger'] } }
    expect(await leg(vrijwilliger, id)).toEqual({ ok: false, weigering: 'niet-gevonden' })
    const alsVrijwilliger = (await openVooroverleg(vrijwilliger, id))!
    expect(alsVrijwilliger.traject.vooroverleg.map(({ over }) => alsVrijwilliger.tekstVan(over))).toEqual([null])
    expect(await openVooroverleg(bram, id)).toBeNull()
    expect(await openVooroverleg(await toegang(db, 'Joke', '1876'), id)).toBeNull()
  })
})
