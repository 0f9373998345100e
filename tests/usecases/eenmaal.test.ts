import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { invulwijzen } from '#app/domain/traject/gebeurtenissen.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { antwoordOpAkkoord } from '#app/usecases/akkoord.server.ts'
import { schrijfBijPlan } from '#app/usecases/toegang-tekst.server.ts'
import { stelWetVast, vraagAanvulling, wijsOpClientondersteuning } from '#app/usecases/beoordeling.server.ts'
import { vraagAkkoord } from '#app/usecases/akkoord-vragen.server.ts'
import { verstuurHulpvraag } from '#app/usecases/hulpvraag-versturen.server.ts'
import { mijnOverzicht } from '#app/usecases/mijn.server.ts'
import { bewaarBladzijde, kiesInvulwijze, openPlan } from '#app/usecases/perspectiefplan.server.ts'
import { haalItemWeg, voegItemToe } from '#app/usecases/plan-item.server.ts'
import { verstuurPlan } from '#app/usecases/plan-versturen.server.ts'
import { itemsVan } from '#app/domain/perspectiefplan/lijst.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { gebeurd, ketenbreuk, samenvattingen, tel } from '#tests/builders/meekijken.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { smalleAntwoorden } from '#tests/builders/plan.ts'
import {
  beginOnderzoek,
  beoordeel,
  concept,
  formulier,
  gelukt,
  gevraagdAkkoord,
  hulpvraag,
  metKopie,
  metWoorden,
  verstuurdPlan,
  vulIn,
} from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const tienKeer = <T>(werk: (nr: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 10 }, (_, nr) => werk(nr)))
const aantal = async (id: string, type: string) => (await gebeurd(db, id)).filter((een) => een === type).length
/** Every answer the same, and a good one. */
function eensluidend(antwoorden: { ok: boolean }[]) {
  expect(antwoorden[0]).toMatchObject({ ok: true })
  for (const antwoord of antwoorden) expect(antwoord).toEqual(antwoorden[0])
}

describe('hetzelfde formulier tien keer tegelijk', () => {
  test('maakt één hulpvraag, met één bewijs', async () => {
    const anna = await inwoner(db, 'Anna')
    const id = await concept(anna)
    const form = formulier()
    eensluidend(await tienKeer(() => verstuurHulpvraag(anna, id, form, metKopie)))
    const { trajecten } = await mijnOverzicht(anna)
    expect(trajecten).toHaveLength(1)
    expect(await tel(db, 'ontvangstbewijs', 'persoon_id', anna.actor.persoonId)).toBe(1)
    expect(await ketenbreuk(db, trajecten[0]!.id)).toBeNull()
  })

  test('verstuurt één plan', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    await vulIn(anna, id)
    const form = formulier()
    eensluidend(await tienKeer(() => verstuurPlan(anna, id, form, metWoorden)))
    expect([
      await aantal(id, 'PlanIngediend'),
      await tel(db, 'plan_versie', 'traject_id', id),
      await tel(db, 'ontvangstbewijs', 'traject_id', id),
    ]).toEqual([1, 1, 2])
    expect(await ketenbreuk(db, id)).toBeNull()
  })

  test('maakt één resultaat', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    const form = formulier('wat=Lezen.')
    eensluidend(await tienKeer(() => voegItemToe(anna, id, 'resultaat', form, { wat: 'Lezen.' })))
    expect(itemsVan(voorbeeldset, (await openPlan(anna, id, 'takenlijst'))!.passages, 'resultaat')).toHaveLength(1)
  })

  test('vraagt één aanvulling', async () => {
    const anna = await inwoner(db, 'Anna')
    const mila = await toegang(db, 'Mila')
    const id = await verstuurdPlan(anna)
    const form = formulier('Wie is uw huisarts?')
    eensluidend(await tienKeer(() => vraagAanvulling(mila, id, form, 'Wie is uw huisarts?')))
    // The words of the hulpvraag are a text too.
    expect([await aantal(id, 'AanvullingGevraagd'), await tel(db, 'tekst', 'traject_id', id)]).toEqual([1, 1 + 1])
  })

  test.each(['ja', 'nee', 'aanvullen'] as const)('geeft één antwoord %s', async (wat) => {
    const anna = await inwoner(db, 'Anna')
    const id = await gevraagdAkkoord(anna, await toegang(db, 'Mila'))
    const form = formulier(wat)
    eensluidend(
      await tienKeer(() =>
        antwoordOpAkkoord(anna, id, form, { resultaten: 'ja', plan: wat, versie: 2, reden: 'Daarom.' }, metKopie),
      ),
    )
    expect([await tel(db, 'tekst', 'traject_id', id), await tel(db, 'ontvangstbewijs', 'traject_id', id)]).toEqual([
      // The words of the hulpvraag are a text too.
      wat === 'ja' ? 1 : 2,
      3,
    ])
    expect(await ketenbreuk(db, id)).toBeNull()
  })

  test('vraagt één keer akkoord en wijst één keer op cliëntondersteuning', async () => {
    const mila = await toegang(db, 'Mila')
    const id = await verstuurdPlan(await inwoner(db, 'Anna'))
    eensluidend(await tienKeer(() => wijsOpClientondersteuning(mila, id)))
    await beoordeel(mila, id)
    eensluidend(await tienKeer(() => vraagAkkoord(mila, id, nodigPunten)))
    expect([
      await aantal(id, 'ClientondersteuningGewezen'),
      await aantal(id, 'AkkoordGevraagd'),
      await tel(db, 'plan_versie', 'traject_id', id),
    ]).toEqual([1, 1, 2])
  })

  test('haalt een resultaat één keer weg', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    const { item: resultaat } = await gelukt(voegItemToe(anna, id, 'resultaat', formulier(), { wat: 'Lezen.' }))
    eensluidend(await tienKeer(() => haalItemWeg(anna, id, `resultaat-${resultaat}`)))
    expect(await tel(db, 'passage', 'traject_id', id)).toBe(3)
    eensluidend([await haalItemWeg(anna, id, 'resultaat-bestaat-niet')])
  })
})

describe('twee vensters met elk een eigen formulier', () => {
  test('versturen samen één plan: het tweede hoort dat het plan al weg is', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    await vulIn(anna, id)
    const antwoorden = await tienKeer(() => verstuurPlan(anna, id, formulier(), metWoorden))
    expect(antwoorden.filter(({ ok }) => ok)).toHaveLength(1)
    for (const een of antwoorden) if (!een.ok) expect(een.weigering).toBe('plan-niet-bij-u')
    expect(await tel(db, 'plan_versie', 'traject_id', id)).toBe(1)
  })

  test('sturen samen één hulpvraag', async () => {
    const anna = await inwoner(db, 'Anna')
    const id = await concept(anna)
    const antwoorden = await tienKeer(() => verstuurHulpvraag(anna, id, formulier(), metKopie))
    expect(antwoorden.filter(({ ok }) => ok)).toHaveLength(1)
    for (const een of antwoorden) if (!een.ok) expect(een.weigering).toBe('al-verstuurd')
    expect((await mijnOverzicht(anna)).trajecten).toHaveLength(1)
  })

  test('zeggen in het ene ja en in het andere nee: het eerste antwoord telt, het tweede hoort dat', async () => {
    const anna = await inwoner(db, 'Anna')
    const id = await gevraagdAkkoord(anna, await toegang(db, 'Mila'))
    const antwoorden = await Promise.all(
      (['ja', 'nee'] as const).map((wat) =>
        antwoordOpAkkoord(
          anna,
          id,
          formulier(wat),
          { resultaten: 'ja', plan: wat, versie: 2, reden: 'Nee.' },
          metKopie,
        ),
      ),
    )
    expect(antwoorden.filter(({ ok }) => ok)).toHaveLength(1)
    expect(antwoorden).toContainEqual({ ok: false, weigering: 'al-geantwoord' })
    expect((await aantal(id, 'AkkoordGegeven')) + (await aantal(id, 'AkkoordGeweigerd'))).toBe(1)
  })
})

describe('hetzelfde formulier', () => {
  test('met een andere inhoud is een nieuwe bewerking, en ook die maar één keer', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    const sleutel = randomUUID()
    const stuur = (wat: string) => voegItemToe(anna, id, 'resultaat', formulier(wat, sleutel), { wat })
    const eerste = await gelukt(stuur('Lezen.'))
    const tweede = await tienKeer(() => stuur('Schrijven.'))
    eensluidend(tweede)
    expect(tweede[0]).not.toEqual(eerste)
    expect(await stuur('Lezen.')).toEqual(eerste)
    expect(itemsVan(voorbeeldset, (await openPlan(anna, id, 'takenlijst'))!.passages, 'resultaat')).toHaveLength(2)
  })

  test('dat geweigerd werd, lukt alsnog als de reden weg is, en dan één keer', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId: id } = await hulpvraag(anna)
    await vulIn(anna, id, { ...smalleAntwoorden, 'vraag-3': {} })
    const form = formulier()
    expect(await verstuurPlan(anna, id, form, metWoorden)).toEqual({ ok: false, weigering: 'plan-niet-compleet' })
    await gelukt(bewaarBladzijde(anna, id, 'vraag-3', { basis: 1, waarden: smalleAntwoorden['vraag-3']! }))
    eensluidend(await tienKeer(() => verstuurPlan(anna, id, form, metWoorden)))
    expect(await tel(db, 'plan_versie', 'traject_id', id)).toBe(1)
  })

  test('van twee mensen is van ieder apart, ook met dezelfde sleutel', async () => {
    const [anna, bart] = [await inwoner(db, 'Anna'), await inwoner(db, 'Bart')]
    const sleutel = randomUUID()
    const van = async (wie: typeof anna) =>
      gelukt(verstuurHulpvraag(wie, await concept(wie), formulier('x', sleutel), metKopie))
    expect((await van(anna)).trajectId).not.toBe((await van(bart)).trajectId)
  })
})

test('tien mensen tegelijk in één traject: ieders werk wordt gedaan, niets struikelt, de lijst en de keten kloppen', async () => {
  const anna = await inwoner(db, 'Anna')
  const collegas = await Promise.all(['Mila', 'Noor', 'Olga', 'Piet'].map((naam) => toegang(db, naam)))
  const id = await verstuurdPlan(anna)
  await beginOnderzoek(collegas[3]!, id)
  const antwoorden = await Promise.all([
    ...invulwijzen.map((wijze) => kiesInvulwijze(anna, id, wijze)),
    ...collegas.map((wie, nr) => stelWetVast(wie, id, nr % 2 ? 'jeugd' : 'wmo')),
    wijsOpClientondersteuning(collegas[0]!, id),
    schrijfBijPlan(collegas[1]!, id, 'samenvatting', { basis: 0, tekst: 'Samengevat.' }),
    schrijfBijPlan(collegas[2]!, id, 'welke-hulp', { basis: 0, tekst: 'Hulp.' }),
  ])
  for (const een of antwoorden) expect(een).toMatchObject({ ok: true })
  const { opgeslagen, verwacht } = await samenvattingen(db, id)
  expect(opgeslagen).toEqual(verwacht)
  expect(await ketenbreuk(db, id)).toBeNull()
})
