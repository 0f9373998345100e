import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toonGebeurd } from '#app/server/gebeurd-tonen.server.ts'
import { toonTeam } from '#app/server/team-tonen.server.ts'
import { openGebeurd } from '#app/usecases/gebeurd.server.ts'
import { mijnOverzicht } from '#app/usecases/mijn.server.ts'
import { openMijnTraject } from '#app/usecases/mijn-traject.server.ts'
import { testDatabase, type TestDatabase } from '#tests/builders/database.ts'
import { inwoner, toegang } from '#tests/builders/mensen.ts'
import { gevraagdAkkoord, hulpvraag, voorKind } from '#tests/builders/verhaal.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
}, 180_000)
afterAll(() => db?.close())

describe('wat er is gebeurd', () => {
  test('leest de inwoner met de naam van wie het deed, zonder een woord van wat er geschreven is (D1-33)', async () => {
    const [anna, mila] = [await inwoner(db, 'Anna'), await toegang(db, 'Mila')]
    const id = await gevraagdAkkoord(anna, mila)
    const gevonden = (await openGebeurd(anna, id, 'gebeurd'))!
    const { maanden } = toonGebeurd(anna, gevonden, null)
    const regels = maanden.flatMap((een) => een.regels)
    expect(regels[0]).toMatchObject({
      zin: 'De gemeente vroeg wie het eens is met het plan.',
      regel: expect.stringContaining('Mila, gemeente'),
      naar: `/mijn/traject/${id}/versie/2`,
    })
    expect(regels.at(-1)?.zin).toBe('U stelde de vraag, hier in het portaal.')
    expect(regels.map(({ zin }) => zin)).not.toContain('De gemeente schreef iets bij het plan, of veranderde dat.')
    expect(JSON.stringify(regels)).not.toContain('Anna wil leren lezen')
    expect(toonTeam(anna, gevonden)).toMatchObject({ contactpersoon: null, nu: [{ isU: true, rol: 'betrokkene' }] })

    const staf = toonGebeurd(mila, (await openGebeurd(mila, id, 'gebeurd'))!, null).maanden.flatMap((een) => een.regels)
    expect(staf.map(({ zin }) => zin)).toContain('De gemeente schreef iets bij het plan, of veranderde dat.')
    expect(staf[0]?.zin).toBe(regels[0]?.zin)
  })

  test('leest een ander niet: geen andere inwoner, geen andere gemeente', async () => {
    const anna = await inwoner(db, 'Anna')
    const { trajectId } = await hulpvraag(anna)
    expect(await openGebeurd(await inwoner(db, 'Bart'), trajectId, 'gebeurd')).toBeNull()
    expect(await openGebeurd(await toegang(db, 'Loes', '1876'), trajectId, 'gebeurd')).toBeNull()
  })
})

test('de eigen lijst heeft van elk kind een eigen traject, met dezelfde termijn als de eigen pagina (D4-03, D4-04)', async () => {
  const anna = await inwoner(db, 'Anna')
  const kees = await hulpvraag(anna, voorKind)
  const eigen = await hulpvraag(anna)
  const { trajecten } = await mijnOverzicht(anna)
  expect(trajecten.map(({ id }) => id).sort()).toEqual([kees.trajectId, eigen.trajectId].sort())
  expect(new Set(trajecten.map(({ betrokkeneId }) => betrokkeneId)).size).toBe(2)
  for (const { id, nu } of trajecten) {
    const los = (await openMijnTraject(anna, id))!.traject
    expect({ ...nu, deelnames: los.deelnames }).toMatchObject(los)
  }
})
