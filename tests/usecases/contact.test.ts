import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import {
  beantwoordUitnodiging,
  legProcesUit,
  maakVerslag,
  openContact,
  openGesprek,
  planGesprek,
  verzetGesprek,
  waardeerGesprek,
  zegGesprekAf,
} from '#app/usecases/contact.server.ts'
import { toonAfspraak } from '#app/server/contact-tonen.server.ts'
import type { InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { gebeurd, ketenbreuk } from '#tests/builders/meekijken.ts'
import { inwoner, om, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt, hulpvraag } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const thuis = {
  dag: '2026-03-09',
  tijd: '10:00',
  plek: 'thuis',
  erbij: ['familie'],
  woorden: 'Wij komen bij u.',
} as const

async function gepland() {
  const anna = await inwoner(db, 'Anna')
  const mila = await toegang(db, 'Mila')
  const { trajectId: id } = await hulpvraag(anna)
  await gelukt(planGesprek(mila, id, formulier(), { ...thuis, erbij: [...thuis.erbij] }))
  const gesprek = (await openContact(mila, id, 'gesprekken'))!.traject.contact.gesprekken[0]!.id
  return { anna, mila, id, gesprek }
}

const taken = async (ctx: ToegangCtx, id: string, vandaag = '2026-03-02') =>
  nuTeDoen((await openContact(ctx, id, 'dossier'))!.traject, vandaag, []).map(({ wat }) => wat)
const gezien = async (ctx: InwonerCtx | ToegangCtx, id: string, gesprek: string) =>
  (await openGesprek(ctx, id, gesprek, 'gesprek'))!

describe('uitleggen hoe het verder gaat', () => {
  test('is een taak tot iemand het deed; dan staat er wie, hoe en wanneer, en Anna leest het ook (D0-02)', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const { trajectId: id } = await hulpvraag(anna)
    expect(await taken(mila, id)).toContain('uitleg')
    const gebeld = { hoe: 'telefoon', dag: '2026-03-02', notitie: 'Anna weet het nu.' } as const
    const form = formulier('gebeld')
    await gelukt(legProcesUit(mila, id, form, gebeld))
    await gelukt(legProcesUit(mila, id, form, gebeld))
    expect(await taken(mila, id)).not.toContain('uitleg')
    const gevonden = (await openContact(anna, id, 'traject'))!
    expect(gevonden.traject.contact.uitgelegd).toMatchObject({ hoe: 'telefoon', dag: '2026-03-02' })
    expect(gevonden.uitgelegdDoor).toBe('Mila')
    expect(gevonden.woordenVan(gevonden.traject.contact.uitgelegd?.tekst)?.woorden).toBe('Anna weet het nu.')
    expect(await gebeurd(db, id)).toEqual(['HulpvraagIngediend', 'ProcesUitgelegd'])
  })
})

describe('een gesprek', () => {
  test('staat klaar voor Anna met dag, tijd, plek en wie erbij komt; zij zegt of zij kan (D0-06, D3L-01)', async () => {
    const { anna, mila, id, gesprek } = await gepland()
    const { afspraak, woordenVan } = await gezien(anna, id, gesprek)
    expect(afspraak).toMatchObject({ dag: '2026-03-09', tijd: '10:00', plek: 'thuis', erbij: ['familie'], beurt: 1 })
    expect(woordenVan(afspraak.tekst)?.woorden).toBe('Wij komen bij u.')
    await gelukt(beantwoordUitnodiging(anna, id, formulier(), { gesprek, wat: 'kan', want: '', beurt: 1 }))
    expect((await gezien(mila, id, gesprek)).afspraak.antwoord).toMatchObject({ wat: 'kan' })
    expect(await ketenbreuk(db, id)).toBeNull()
  })

  test('dat niet kan, wordt een taak; verzetten wist het antwoord, en een antwoord op de oude tijd telt niet (D0-06)', async () => {
    const { anna, mila, id, gesprek } = await gepland()
    const nee = { gesprek, wat: 'kan-niet', want: 'Ik werk dan.', beurt: 1 } as const
    await gelukt(beantwoordUitnodiging(anna, id, formulier(), nee))
    expect(await taken(mila, id)).toContain('gesprek-antwoord')
    const later = { ...thuis, erbij: [], dag: '2026-03-16', gesprek }
    await gelukt(verzetGesprek(mila, id, formulier(), later))
    expect(await taken(mila, id)).not.toContain('gesprek-antwoord')
    expect(await beantwoordUitnodiging(anna, id, formulier(), nee)).toEqual({ ok: false, weigering: 'gesprek-verzet' })
  })

  test('dat is afgezegd gaat niet meer door, met de reden voor Anna; er is weer een gesprek te plannen', async () => {
    const { anna, mila, id, gesprek } = await gepland()
    expect(await taken(mila, id)).not.toContain('gesprek-plannen')
    await gelukt(zegGesprekAf(mila, id, formulier(), { gesprek, waarom: 'Mila is ziek.' }))
    const { afspraak, woordenVan } = await gezien(anna, id, gesprek)
    expect(woordenVan(afspraak.afgezegd?.tekst)?.woorden).toBe('Mila is ziek.')
    expect(await beantwoordUitnodiging(anna, id, formulier(), { gesprek, wat: 'kan', want: '', beurt: 1 })).toEqual({
      ok: false,
      weigering: 'gesprek-afgezegd',
    })
    expect(await taken(mila, id)).toContain('gesprek-plannen')
  })

  test('krijgt daarna een kort verslag dat Anna leest, ook dat het over haar doel ging; de toegang schrijft er niet over een collega heen (D0-06, D3L-02)', async () => {
    const { anna, mila, id, gesprek } = await gepland()
    const noor = om(await toegang(db, 'Noor'), '2026-03-09T15:00:00Z')
    const verslag = { gesprek, verslag: 'Anna vertelde over lezen.', besproken: true, doel: true, basis: 0 }
    expect(await maakVerslag(mila, id, formulier(), verslag)).toEqual({
      ok: false,
      weigering: 'gesprek-nog-niet-geweest',
    })
    expect(await taken(mila, id, '2026-03-09')).toContain('gesprek-verslag')
    await gelukt(maakVerslag(om(mila, '2026-03-09T14:00:00Z'), id, formulier(), verslag))
    expect(await maakVerslag(noor, id, formulier(), { ...verslag, verslag: 'Anders.' })).toEqual({
      ok: false,
      weigering: 'intussen-veranderd',
    })
    const { afspraak, woordenVan } = await gezien(anna, id, gesprek)
    expect(woordenVan(afspraak.verslagen.at(-1)?.tekst)).toMatchObject({ woorden: verslag.verslag, naam: 'Mila' })
    expect(afspraak.verslagen.at(-1)).toMatchObject({ besproken: true, doel: true })
    expect(toonAfspraak('nl', afspraak, woordenVan).verslag).toMatchObject({ doel: true })
    expect(await verzetGesprek(noor, id, formulier(), { ...thuis, erbij: [], gesprek })).toEqual({
      ok: false,
      weigering: 'gesprek-geweest',
    })
    expect(await taken(mila, id, '2026-03-10')).not.toContain('gesprek-verslag')
  })

  test('mag Anna beoordelen als het is geweest, en de toegang leest het (D1-20)', async () => {
    const { anna, mila, id, gesprek } = await gepland()
    const ervaring = { gesprek, hoe: 'niet-goed', woorden: 'Er werd niet geluisterd.' } as const
    expect(await waardeerGesprek(anna, id, formulier(), ervaring)).toMatchObject({ ok: false })
    const na = om(mila, '2026-03-09T14:00:00Z')
    await gelukt(maakVerslag(na, id, formulier(), { gesprek, verslag: 'Kort.', besproken: false, basis: 0 }))
    await gelukt(waardeerGesprek(anna, id, formulier(), ervaring))
    const { afspraak, woordenVan } = await gezien(mila, id, gesprek)
    expect(afspraak.ervaring?.hoe).toBe('niet-goed')
    expect(woordenVan(afspraak.ervaring?.tekst)?.woorden).toBe('Er werd niet geluisterd.')
  })

  test('is van Anna en haar gemeente alleen: een ander vindt het niet en kan niets', async () => {
    const { anna, mila, id, gesprek } = await gepland()
    const noor = await toegang(db, 'Noor', '1876')
    const bart = await inwoner(db, 'Bart')
    const niet = { ok: false, weigering: 'niet-gevonden' }
    for (const ctx of [noor, bart]) expect(await openGesprek(ctx, id, gesprek, 'gesprek')).toBeNull()
    const antwoord = { gesprek, wat: 'kan', want: '', beurt: 1 } as const
    expect(await beantwoordUitnodiging(bart, id, formulier(), antwoord)).toEqual(niet)
    expect(await zegGesprekAf(noor, id, formulier(), { gesprek, waarom: 'x' })).toEqual(niet)
    expect(await openGesprek(anna, id, crypto.randomUUID(), 'gesprek')).toBeNull()
    expect(await zegGesprekAf(mila, id, formulier(), { gesprek: crypto.randomUUID(), waarom: 'x' })).toEqual(niet)
  })
})
