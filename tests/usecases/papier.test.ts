import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakPapiercode } from '#app/domain/perspectiefplan/papiercode.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { openDossier } from '#app/usecases/beoordeling.server.ts'
import type { ToegangCtx } from '#app/usecases/ctx.ts'
import { openDocument } from '#app/usecases/document.server.ts'
import type { Formulier } from '#app/usecases/eenmaal.server.ts'
import { bevestigNamens, legNamensVoor } from '#app/usecases/namens-voorleggen.server.ts'
import { bewaarNamens, openNamens, voegNamensItemToe } from '#app/usecases/namens.server.ts'
import { ontvangPapier } from '#app/usecases/papier.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { ingeschreven } from '#tests/builders/balie.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { smalleAntwoorden } from '#tests/builders/plan.ts'
import { formulier, gelukt, hulpvraag, metWoorden, vulIn, woorden } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const codeVan = (gemeente: string, toeval = 1) =>
  maakPapiercode({ gemeente, set: 'voorbeeld', versie: 1 }, new Uint8Array([toeval, 2, 3, 4]))
const scan = { type: 'pdf' as const, bytes: new Uint8Array([37, 80, 68, 70, 45, 49]) }

const ontvang = (mila: ToegangCtx, id: string, getypt: string, anders: { dag?: string; form?: Formulier } = {}) =>
  ontvangPapier(mila, id, anders.form ?? formulier(getypt), {
    getypt,
    dag: anders.dag ?? '2026-02-27',
    scan,
    reden: (code) => `Overgetypt van ${code}.`,
  })

const leeg = { ok: false }

describe('een plan op papier', () => {
  test('komt binnen met zijn code, de dag en de scan; daarna is het aan de toegang om over te typen (D0-03, D0-11)', async () => {
    const mila = await toegang(db, 'Mila')
    const id = await ingeschreven(mila)
    const code = codeVan('0222')
    const form = formulier('papier')
    await gelukt(ontvang(mila, id, code.toLowerCase().replaceAll('-', ' '), { form }))
    await gelukt(ontvang(mila, id, code.toLowerCase().replaceAll('-', ' '), { form }))
    const { traject, teksten } = (await openNamens(mila, id, 'plan'))!
    expect(traject.papieren).toMatchObject([{ code }])
    expect(datumVan(traject.papieren[0]!.op)).toBe('2026-02-27')
    expect(traject.namens.begonnen).toMatchObject([{ wijze: 'namens' }])
    expect(teksten.map((tekst) => tekst.woorden)).toContain(`Overgetypt van ${code}.`)
    const document = (await openDocument(mila, id, traject.papieren[0]!.document))!
    expect(document.document).toMatchObject({ soort: 'papieren-plan', type: 'pdf', auteurSoort: 'toegang' })
    expect(await openDocument(await toegang(db, 'Henk', '1876'), id, traject.papieren[0]!.document)).toBeNull()
  })

  test('wordt overgetypt, bevroren en met de handtekening op het papier bevestigd; dan klopt ook de hulpvraag', async () => {
    const mila = await toegang(db, 'Mila')
    const id = await ingeschreven(mila)
    await gelukt(ontvang(mila, id, codeVan('0222')))
    for (const [bladzijde, waarden] of Object.entries(smalleAntwoorden)) {
      if (/^(resultaat|wie)-/.test(bladzijde)) continue
      const { passages } = (await openNamens(mila, id, 'plan'))!
      const basis = passages.find((een) => een.onderwerp === bladzijde)?.versie ?? 0
      await gelukt(bewaarNamens(mila, id, bladzijde, { basis, waarden }))
    }
    const { item: resultaat } = await gelukt(
      voegNamensItemToe(mila, id, 'resultaat', formulier(), { wat: 'Weer zelf koken.' }),
    )
    await gelukt(bewaarNamens(mila, id, `wie-${resultaat}`, { basis: 0, waarden: { wie: 'netwerk' } }))
    const { versie } = await gelukt(legNamensVoor(mila, id, formulier(), () => woorden))
    await gelukt(bevestigNamens(mila, id, { versie, hoe: 'papier' }))
    const { traject } = (await openDossier(mila, id, 'dossier'))!
    expect(traject.namens.versie).toMatchObject({ nr: 1, gelezen: { hoe: 'papier' } })
    expect(traject.invoer).toMatchObject({ stand: 'bevestigd', hoe: 'handtekening' })
  })

  test.each([
    ['een typefout', codeVan('0222').replace(/.$/, (teken) => (teken === 'X' ? 'Y' : 'X')), 'papiercode-typefout'],
    ['een ander nummer', 'EK-2026-7K3F-9QXM', 'papiercode-ander-nummer'],
    ['te kort', 'PP-2222', 'papiercode-lengte'],
    ['van een andere gemeente', codeVan('1876'), 'papier-andere-gemeente'],
  ])('met een code die niet past wordt bij naam geweigerd, en er blijft niets van: %s', async (_, code, weigering) => {
    const mila = await toegang(db, 'Mila')
    const id = await ingeschreven(mila)
    expect(await ontvang(mila, id, code)).toEqual({ ...leeg, weigering })
    expect((await openNamens(mila, id, 'plan'))!.traject.papieren).toEqual([])
  })

  test('komt niet twee keer binnen, niet voor de hulpvraag, en niet als het plan al bij de gemeente ligt', async () => {
    const mila = await toegang(db, 'Mila')
    const id = await ingeschreven(mila)
    expect(await ontvang(mila, id, codeVan('0222'), { dag: '2026-02-25' })).toEqual({
      ...leeg,
      weigering: 'dag-voor-hulpvraag',
    })
    await gelukt(ontvang(mila, id, codeVan('0222')))
    expect(await ontvang(mila, id, codeVan('0222'))).toEqual({ ...leeg, weigering: 'papier-al-ontvangen' })
    const anna = await inwoner(db, 'Anna')
    const { trajectId } = await hulpvraag(anna)
    await vulIn(anna, trajectId)
    await gelukt(verstuurPlan(anna, trajectId, formulier(), metWoorden))
    const later = { ...mila, now: new Date('2026-03-04T09:00:00Z') }
    expect(await ontvang(later, trajectId, codeVan('0222', 9), { dag: '2026-03-03' })).toEqual({
      ...leeg,
      weigering: 'namens-niet-nu',
    })
  })

  test('een andere gemeente brengt in dit dossier niets binnen', async () => {
    const id = await ingeschreven(await toegang(db, 'Mila'))
    const uitkomst = await ontvang(await toegang(db, 'Henk', '1876'), id, codeVan('0222'))
    expect(uitkomst).toEqual({ ...leeg, weigering: 'niet-gevonden' })
  })
})
