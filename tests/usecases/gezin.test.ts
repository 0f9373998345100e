import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bereikbaarheidUit } from '#app/domain/perspectiefplan/gegevens.ts'
import { openVersie } from '#app/usecases/akkoord.server.ts'
import type { InwonerCtx } from '#app/usecases/ctx.ts'
import { bewaarBladzijde, openPlan, openPlanMetGegevens } from '#app/usecases/perspectiefplan.server.ts'
import { haalItemWeg, voegItemToe } from '#app/usecases/plan-item.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { gezinspassage } from '#db/schema/plan.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, hulpvraag, metWoorden, voorKind, vulIn } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const ouder = (naam: string) => ({ naam, relatie: 'moeder', gezag: 'ja', adres: 'zelfde' })

/** A parent with two children, each with a plan that is open. */
async function gezin(naam = 'Anna') {
  const anna = await inwoner(db, naam)
  const [{ trajectId: kees }, { trajectId: lot }] = [
    await hulpvraag(anna, voorKind),
    await hulpvraag(anna, { ...voorKind, voornaam: 'Lot' }),
  ]
  return { anna, kees, lot }
}

const oudersIn = async (ctx: InwonerCtx, id: string) =>
  (await openPlan(ctx, id, 'plan'))!.passages
    .filter(({ onderwerp, weg }) => onderwerp.startsWith('ouder-') && !weg)
    .map(({ waarden }) => waarden.naam)

describe('wat over het gezin is verteld (D1-32)', () => {
  test('staat in het plan van elk kind, en verandert in allebei', async () => {
    const { anna, kees, lot } = await gezin()
    const { item } = await gelukt(voegItemToe(anna, kees, 'ouder', formulier(), ouder('Anna Proef')))
    expect(await oudersIn(anna, lot)).toEqual(['Anna Proef'])
    await gelukt(bewaarBladzijde(anna, lot, `ouder-${item}`, { basis: 1, waarden: { naam: 'Anna de Vries' } }))
    expect(await oudersIn(anna, kees)).toEqual(['Anna de Vries'])
    await gelukt(haalItemWeg(anna, kees, `ouder-${item}`))
    expect(await oudersIn(anna, lot)).toEqual([])
  })

  test('hoe Anna te bereiken is hoeft zij maar één keer te zeggen: bij het andere kind staat het er al, en niet bij een ander', async () => {
    const { anna, kees, lot } = await gezin()
    const bereikbaar = async (ctx: InwonerCtx, id: string) =>
      bereikbaarheidUit((await openPlanMetGegevens(ctx, id, 'plan', { gegevens: true }))!.eerder)
    expect(await bereikbaar(anna, lot)).toEqual({})
    const waarden = { klopt: 'nee', nietGoed: 'De straat.', telefoon: '06 11', email: 'anna@proef.example' }
    await gelukt(bewaarBladzijde(anna, kees, 'mijn-gegevens', { basis: 0, waarden }))
    expect(await bereikbaar(anna, lot)).toEqual({ telefoon: '06 11', email: 'anna@proef.example' })
    await gelukt(bewaarBladzijde(anna, kees, 'mijn-gegevens', { basis: 1, waarden: { telefoon: '06 22' } }))
    expect(await bereikbaar(anna, lot)).toMatchObject({ telefoon: '06 22' })
    // What stands in this plan itself is not filled up from elsewhere.
    await gelukt(bewaarBladzijde(anna, lot, 'mijn-gegevens', { basis: 0, waarden: { klopt: 'ja' } }))
    expect(await bereikbaar(anna, lot)).toEqual({})
    const { anna: bea, kees: vanBea } = await gezin('Bea')
    expect(await bereikbaar(bea, vanBea)).toEqual({})
  })

  test('blijft in een verstuurd plan zoals het was, ook als het daarna bij het andere kind verandert', async () => {
    const { anna, kees, lot } = await gezin()
    const { item } = await gelukt(voegItemToe(anna, kees, 'ouder', formulier(), ouder('Anna Proef')))
    await vulIn(anna, kees)
    await gelukt(verstuurPlan(anna, kees, formulier(), metWoorden))
    await gelukt(bewaarBladzijde(anna, lot, `ouder-${item}`, { basis: 1, waarden: { naam: 'Anna de Vries' } }))
    const versie = JSON.stringify((await openVersie(anna, kees, 1, 'versie'))!.versie.inhoud)
    expect(versie).toContain('Anna Proef')
    expect(versie).not.toContain('de Vries')
  })

  test('leest geen ander gezin en geen toegang, ook niet rechtstreeks uit de tabel', async () => {
    const { anna, kees } = await gezin()
    await gelukt(voegItemToe(anna, kees, 'ouder', formulier(), ouder('Merk van Anna')))
    const { anna: bea, kees: vanBea } = await gezin('Bea')
    expect(await oudersIn(bea, vanBea)).toEqual([])
    const alles = (ctx: { db: TestDatabase | InwonerCtx['db'] } & Pick<InwonerCtx, 'actor'>) =>
      ctx.db.asActor(ctx.actor, (tx) => tx.select({ waarden: gezinspassage.waarden }).from(gezinspassage))
    expect(JSON.stringify(await alles(anna))).toContain('Merk van Anna')
    expect(JSON.stringify(await alles(bea))).not.toContain('Merk van Anna')
    const mila = await toegang(db, 'Mila')
    await expect(
      mila.db.asActor(mila.actor, (tx) => tx.select({ waarden: gezinspassage.waarden }).from(gezinspassage)),
    ).rejects.toThrow()
  })

  test('in twee vensters: het tweede ziet wat het eerste bij het andere kind schreef, en overschrijft niets', async () => {
    const { anna, kees, lot } = await gezin()
    const { item } = await gelukt(voegItemToe(anna, kees, 'ouder', formulier(), ouder('Begin')))
    await gelukt(bewaarBladzijde(anna, kees, `ouder-${item}`, { basis: 1, waarden: { naam: 'Eerst' } }))
    const tweede = await bewaarBladzijde(anna, lot, `ouder-${item}`, { basis: 1, waarden: { naam: 'Later' } })
    expect(tweede).toMatchObject({ ok: false, weigering: 'intussen-veranderd', ander: { waarden: { naam: 'Eerst' } } })
  })
})

test(
  'bewaren bij het ene kind terwijl het plan van het andere weggaat: wat bewaard heet, staat in het gezin, en wat verstuurd is, is één geheel (D1-32)',
  { timeout: 120_000 },
  async () => {
    const vertraging = fc.integer({ min: 0, max: 12 })
    await fc.assert(
      fc.asyncProperty(vertraging, vertraging, async (eerst, dan) => {
        const { anna, kees, lot } = await gezin()
        const { item } = await gelukt(voegItemToe(anna, kees, 'ouder', formulier(), ouder('Oud')))
        await vulIn(anna, kees)
        const na = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms))
        const [bewaard, verstuurd] = await Promise.all([
          na(eerst).then(() =>
            bewaarBladzijde(anna, lot, `ouder-${item}`, { basis: 1, waarden: { naam: 'Nieuw', contact: 'Nieuw' } }),
          ),
          na(dan).then(() => verstuurPlan(anna, kees, formulier(), metWoorden)),
        ])
        expect([bewaard.ok, verstuurd.ok]).toEqual([true, true])
        expect(await oudersIn(anna, lot)).toEqual(['Nieuw'])
        const { inhoud } = (await openVersie(anna, kees, 1, 'versie'))!.versie
        const namen = inhoud.onderdelen.find(({ bladzijde }) => bladzijde === `ouder-${item}`)!.antwoorden
        const woord = (veld: string) => namen.find((een) => een.veld === veld)?.antwoord.nl
        // Either all of the old or all of the new, never half.
        expect([
          ['Oud', undefined],
          ['Nieuw', 'Nieuw'],
        ]).toContainEqual([woord('naam'), woord('contact')])
      }),
      { numRuns: 15, endOnFailure: true },
    )
  },
)
