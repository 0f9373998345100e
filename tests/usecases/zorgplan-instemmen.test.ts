import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { waaromNietStarten } from '#app/domain/traject/hulp-loopt.ts'
import { stempelVan } from '#app/domain/zorgplan/delen.ts'
import type { AanbiederCtx, InwonerCtx, ToegangCtx } from '#app/usecases/ctx.ts'
import { meldStart } from '#app/usecases/hulp-loopt.server.ts'
import { beantwoordZorgplan, rondStapAf } from '#app/usecases/klantreis.server.ts'
import { legZonderGezagVast, legZorgplanAntwoordVast } from '#app/usecases/zorgplan-instemmen.server.ts'
import { openMijnZorgplan, openZorgplanAlsToegang } from '#app/usecases/zorgplan-lezen.server.ts'
import { bewaarDeel, legZorgplanVoor, openZorgplan } from '#app/usecases/zorgplan.server.ts'
import { wieKanInstemmen } from '#db/queries/zorgplan.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { aanbieders, aanvaardMetIntensiteit, gevraagdeMatch, kvkX, kvkY } from '#tests/builders/match.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { formulier, gelukt } from '#tests/builders/verhaal.ts'

let db: TestDatabase
let kind: InwonerCtx
let ouder: InwonerCtx
let mila: ToegangCtx
let x: AanbiederCtx
let y: AanbiederCtx
beforeAll(async () => {
  db = await testDatabase()
  kind = await inwoner(db, 'Kees', { geboortedatum: '2012-06-01' })
  const anna = await inwoner(db, 'Anna')
  ouder = { ...anna, actor: { ...anna.actor, namensId: kind.actor.persoonId } }
  mila = await toegang(db, 'Mila')
  ;[x] = (await aanbieders(db, kvkX)) as [AanbiederCtx]
  ;[y] = (await aanbieders(db, kvkY)) as [AanbiederCtx]
})
afterAll(() => db?.close())

/** A jeugdige of 13 and a parent who both sign in, with a zorgplan laid before them and nothing else that holds the start up. */
async function voorgelegd() {
  const id = await gevraagdeMatch({ inwoner: ouder, jeugdige: kind, toegang: mila }, [kvkX])
  const match = await aanvaardMetIntensiteit({ aanbieder: x, toegang: mila }, id, '45A04')
  const onderdeel = `activiteit-${uuidv7()}`
  const activiteit = { wat: 'Oefenen', omvang: 'Twee uur', wie: 'Begeleider', waar: 'Thuis' }
  await gelukt(bewaarDeel(x, id, match, { onderdeel, basis: 0, waarden: activiteit }))
  const algemeen = { samenwerking: 'Huisarts', afstemming: 'Maandelijks', uitvoering: 'voorkeur' }
  await gelukt(bewaarDeel(x, id, match, { onderdeel: 'algemeen', basis: 0, waarden: algemeen }))
  const { delen } = (await openZorgplan(x, id, null))!
  await gelukt(legZorgplanVoor(x, id, formulier('leg'), match, stempelVan(delen)))
  const besluit = { reis: 'perspectiefplan', stap: 'besluit', reden: 'Besloten.', opnieuw: false }
  await gelukt(rondStapAf(mila, id, formulier('besluit'), besluit))
  return { id, match }
}
const zegt = (ctx: InwonerCtx, id: string, antwoord: 'ja' | 'nee') =>
  beantwoordZorgplan(ctx, id, formulier(`${antwoord} ${uuidv7()}`), {
    antwoord,
    woorden: antwoord === 'nee' ? 'Nee.' : '',
  })
const start = (id: string) => meldStart(x, id, formulier(uuidv7()), { dag: '2026-03-02', reden: '' })
const nu = async (id: string) => (await openZorgplan(x, id, null))!.traject

describe('van een jeugdige van dertien zeggen ouder en jeugdige allebei ja (Jeugdwet 7.3.4, 7.3.5)', () => {
  test('wie moet instemmen staat vast bij het zorgplan, en de start wacht op elk van beiden', async () => {
    const { id } = await voorgelegd()
    expect((await nu(id)).uitvoering.zorgplan!.nodig).toEqual([
      { als: 'jeugdige', persoon: kind.actor.persoonId, zelf: true },
      { als: 'gezagdrager', persoon: ouder.actor.persoonId, zelf: true },
    ])
    expect(await start(id)).toMatchObject({ weigering: 'toestemming-wacht-beiden' })
    await gelukt(zegt(ouder, id, 'ja'))
    expect(await start(id)).toMatchObject({ weigering: 'toestemming-wacht-jeugdige' })
    await gelukt(zegt(kind, id, 'ja'))
    await gelukt(start(id))
  })

  test('een nee van een van beiden is een nee', async () => {
    const { id } = await voorgelegd()
    await gelukt(zegt(ouder, id, 'nee'))
    await gelukt(zegt(kind, id, 'ja'))
    expect((await nu(id)).uitvoering.zorgplan!.antwoord).toMatchObject({ wat: 'nee' })
    expect(await start(id)).toMatchObject({ weigering: 'wet-zorgplan-niet-akkoord' })
  })

  test('wie zelf kan inloggen, van die schrijft de aanbieder niets op', async () => {
    const { id, match } = await voorgelegd()
    const gegeven = { hoe: 'gesproken', gegevenOp: '2026-03-02', herkend: 'bekend', erbij: null, reden: '' } as const
    const wie = `gezagdrager ${ouder.actor.persoonId}`
    const vast = { ...gegeven, wie, zorgplan: 1, antwoord: 'ja' as const }
    expect(await legZorgplanAntwoordVast(x, id, formulier('v'), match, vast)).toMatchObject({
      weigering: 'antwoordt-zelf',
    })
    expect(await legZorgplanAntwoordVast(x, id, formulier('w'), match, { ...vast, wie: 'gezagdrager' })).toMatchObject({
      weigering: 'al-geantwoord',
    })
  })

  test('zonder het ja van de ouder: de reden lezen aanbieder en toegang, en geen inwoner (Jeugdwet 7.3.4 lid 2)', async () => {
    const { id, match } = await voorgelegd()
    await gelukt(zegt(kind, id, 'ja'))
    const zonder = { zorgplan: 1, grond: 'ernstig-nadeel' as const, woorden: 'Zq-thuis onveilig' }
    expect(await legZonderGezagVast(y, id, formulier('z'), match, zonder)).toMatchObject({ weigering: 'niet-gevonden' })
    await gelukt(legZonderGezagVast(x, id, formulier('z'), match, zonder))
    expect(JSON.stringify(await openZorgplan(x, id, null))).toContain('Zq-thuis onveilig')
    expect(JSON.stringify(await openZorgplanAlsToegang(mila, id))).toContain('Zq-thuis onveilig')
    for (const ctx of [ouder, kind])
      expect(JSON.stringify(await openMijnZorgplan(ctx, id, 'zorgplan'))).not.toContain('Zq-thuis onveilig')
    expect(waaromNietStarten(await nu(id))).toBeNull()
    await gelukt(start(id))
  })

  test('wie de hulp niet geeft, hoort niet hoe oud de jeugdige is en wie er meedoet (D0-25)', async () => {
    const { id } = await voorgelegd()
    const vraag = (ctx: AanbiederCtx) => db.asActor(ctx.actor, (tx) => wieKanInstemmen(tx, id))
    expect(await vraag(x)).toMatchObject({ geboortedatum: '2012-06-01', doetMee: true })
    await expect(vraag(y)).rejects.toThrow('only who carries the help out')
  })
})
