import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hulpMetId } from '#app/domain/aanbod/hulp.ts'
import type { Regel } from '#app/domain/aanbod/regel.ts'
import { voorbeeldregels, vulOefenaanbod } from '#app/server/oefenaanbod.server.ts'
import { openCsv } from '#app/server/aanbod-csv.server.ts'
import { importeerAanbod, maxRegels, type Verslag } from '#app/usecases/aanbod-importeren.server.ts'
import { bekijkAanbod, openAanbieders, zoekAanbieders } from '#app/usecases/aanbod.server.ts'
import type { Ctx, ToegangCtx } from '#app/usecases/ctx.ts'
import { aanbod, aanbodHulp } from '#db/schema/aanbod.ts'
import { csvVan, regel } from '#tests/builders/aanbod.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { maandag, om, toegang } from '#tests/builders/mensen.ts'

let db: TestDatabase
let yvonne: ToegangCtx
let hanneke: ToegangCtx
beforeAll(async () => {
  db = await testDatabase()
  yvonne = await toegang(db, 'Yvonne')
  hanneke = await toegang(db, 'Hanneke', '1876')
})
afterAll(() => db?.close())

const iemand = (now = maandag): Ctx => ({ db, actor: { soort: 'open' }, now, taal: 'nl', gemeente: null, sessie: null })
const zonderWensen = {
  postcode: null,
  afstand: null,
  wacht: null,
  taal: null,
  leeftijd: null,
  volgorde: 'naam',
} as const
const zoek = async (hulp: string, gemeente = '0222', now = maandag) =>
  (await zoekAanbieders(iemand(now), gemeente, hulpMetId(hulp)!, zonderWensen)).gevonden.map(({ naam }) => naam)
const alles = () => db.asOwner(async (tx) => [await tx.select().from(aanbod), await tx.select().from(aanbodHulp)])

async function neemOver(regels: Partial<Regel>[], ctx = yvonne, gepubliceerd = true): Promise<Verslag> {
  const csv = await openCsv(csvVan(regels.map(regel)))
  if (!csv.ok) throw new Error(csv.fout)
  const uit = await importeerAanbod(ctx, csv.regels, gepubliceerd)
  if (!uit.ok) throw new Error(uit.fout)
  return uit.verslag
}

describe('een bestand overnemen', () => {
  test('elke goede regel wordt een aanbieder, elke foute staat in het verslag en houdt niets tegen (D4-24)', async () => {
    const verslag = await neemOver([
      { naam: 'Eerste' },
      { naam: 'Tweede', producten: '02V01|BESTAATNIET' },
      { naam: '=HYPERLINK("x")' },
      { naam: 'Vierde', wacht_weken: '4', opgegeven_op: '' },
      { naam: 'Vijfde' },
    ])
    expect(verslag).toMatchObject({ nieuw: 2, gewijzigd: 0, zelfde: 0, fout: 3 })
    expect(verslag.meldingen).toEqual([
      { nr: 3, naam: 'Tweede', kolom: 'producten', fout: 'onbekend' },
      { nr: 4, naam: '', kolom: 'naam', fout: 'formule' },
      { nr: 5, naam: 'Vierde', kolom: 'opgegeven_op', fout: 'leeg' },
    ])
    expect(await zoek('begeleiding')).toEqual(['Eerste', 'Vijfde'])
  })

  test('hetzelfde bestand nog eens verandert niets', async () => {
    const bestand = [{ naam: 'Vast en Zeker' }, { naam: 'Ook Vast' }]
    await neemOver(bestand)
    const voor = await alles()
    expect(await neemOver(bestand, om(yvonne, '2026-03-09T09:00:00Z'))).toMatchObject({
      nieuw: 0,
      gewijzigd: 0,
      zelfde: 2,
    })
    expect(await alles()).toEqual(voor)
  })

  test('een veranderde regel verandert die aanbieder, ook in de lijsten, en houdt zijn nummer', async () => {
    const kvk = '81000001'
    await neemOver([{ kvk, naam: 'Oude Naam', producten: '03V01' }])
    const nrVan = async () => (await bekijkAanbod(yvonne, null, 500)).find(({ naam }) => naam.endsWith(' Naam'))?.nr
    const nr = await nrVan()
    expect(await neemOver([{ kvk, naam: 'Nieuwe Naam', producten: '01V01|04V01' }])).toMatchObject({ gewijzigd: 1 })
    expect(await nrVan()).toBe(nr)
    expect(await zoek('verzorging')).toEqual([])
    expect(await zoek('huishouden')).toEqual(['Nieuwe Naam'])
    expect(await zoek('logeren')).toEqual(['Nieuwe Naam'])
  })

  test('twee keer dezelfde aanbieder in een bestand: de eerste telt, de tweede staat in het verslag', async () => {
    const verslag = await neemOver([
      { kvk: '81000002', naam: 'Een' },
      { kvk: '81000002', naam: 'Twee' },
    ])
    expect(verslag).toMatchObject({
      nieuw: 1,
      fout: 1,
      meldingen: [{ nr: 3, naam: 'Twee', kolom: 'kvk', fout: 'dubbel' }],
    })
  })

  test('te veel regels: er is niets overgenomen', async () => {
    const voor = await alles()
    const regels = (function* () {
      for (let nr = 2; nr < maxRegels + 3; nr++) yield { nr, regel: regel({ kvk: String(82000000 + nr) }) }
    })()
    expect(await importeerAanbod(yvonne, regels, true)).toEqual({ ok: false, fout: 'te-veel-regels' })
    expect(await alles()).toEqual(voor)
  })

  test('breekt het onderweg af, dan is er niets half bewaard', async () => {
    const voor = await alles()
    const regels = (function* () {
      yield { nr: 2, regel: regel({ naam: 'Net Nog Goed' }) }
      throw new Error('weg')
    })()
    await expect(importeerAanbod(yvonne, regels, true)).rejects.toThrow('weg')
    expect(await alles()).toEqual(voor)
  })

  test('een vrijwilliger neemt niets over', async () => {
    const roos = { ...yvonne, actor: { ...yvonne.actor, rollen: ['vrijwilliger'] } }
    expect(await importeerAanbod(roos, [{ nr: 2, regel: regel({}) }], true)).toEqual({ ok: false, fout: 'niet-van-u' })
  })
})

describe('wie wat ziet', () => {
  test('wat nog niet op de website mag, ziet alleen de eigen toegang', async () => {
    await neemOver([{ naam: 'Nog Geheim', producten: '16V01' }], yvonne, false)
    expect(await zoek('opvang')).toEqual([])
    expect((await bekijkAanbod(yvonne, null, 500)).map(({ naam }) => naam)).toContain('Nog Geheim')
    expect((await bekijkAanbod(hanneke, null, 500)).map(({ naam }) => naam)).not.toContain('Nog Geheim')
    expect(await neemOver([{ naam: 'Nog Geheim', producten: '16V01' }])).toMatchObject({ gewijzigd: 1 })
    expect(await zoek('opvang')).toEqual(['Nog Geheim'])
  })

  test('wie vandaag geen contract heeft, staat er niet, ook niet op zijn eigen adres (D4-24)', async () => {
    await neemOver([{ naam: 'Van Straks', producten: '13V01', periode: '2029' }])
    const nr = (await bekijkAanbod(yvonne, null, 500)).find(({ naam }) => naam === 'Van Straks')!.nr
    expect(await zoek('woning')).toEqual([])
    expect(await openAanbieders(iemand(), '0222', [nr])).toEqual([])
    const straks = new Date('2029-01-01T08:00:00Z')
    expect(await zoek('woning', '0222', straks)).toEqual(['Van Straks'])
    expect(await openAanbieders(iemand(straks), '0222', [nr])).toMatchObject([
      { naam: 'Van Straks', hulp: [{ id: 'woning' }] },
    ])
  })

  test('iedereen krijgt dezelfde lijst, wie er ook vraagt (D3L-11)', async () => {
    const vragers = [iemand(), yvonne, hanneke]
    const lijsten = await Promise.all(
      vragers.map((ctx) => zoekAanbieders(ctx, '0222', hulpMetId('begeleiding')!, zonderWensen)),
    )
    expect(lijsten[0]!.gevonden.length).toBeGreaterThan(1)
    for (const lijst of lijsten) expect(lijst).toEqual(lijsten[0])
  })

  test('de lijst van de toegang gaat per bladzijde verder, zonder iemand dubbel of over te slaan', async () => {
    const namen: string[] = []
    for (let na: Parameters<typeof bekijkAanbod>[1] = null; ;) {
      const rijen = (await bekijkAanbod(yvonne, na, 2)).slice(0, 2)
      namen.push(...rijen.map(({ naam }) => naam))
      if (rijen.length < 2) break
      na = rijen.at(-1)!
    }
    expect(namen).toHaveLength((await bekijkAanbod(yvonne, null, 500)).length)
    expect(new Set(namen).size).toBe(namen.length)
  })
})

test('de bedachte aanbieders zijn goede regels voor elke gemeente, zeggen dat ze bedacht zijn, en komen er één keer', async () => {
  const leeg = await testDatabase()
  try {
    await vulOefenaanbod(leeg, maandag)
    await vulOefenaanbod(leeg, maandag)
    const rijen = await leeg.asOwner((tx) => tx.select().from(aanbod))
    for (const gemeente of ['0222', '1876', '1509']) {
      const hier = rijen.filter((rij) => rij.gemeente === gemeente)
      expect(hier).toHaveLength(voorbeeldregels(gemeente, maandag).length)
      expect(hier.every(({ voorbeeld }) => voorbeeld)).toBe(true)
    }
  } finally {
    await leeg.close()
  }
})
