import { describe, expect, test } from 'vitest'
import { stapFeiten } from '#app/domain/klantreis/feiten.ts'
import { gebruik } from '#app/domain/klantreis/per-gemeente.ts'
import { reisIds, reizen, type ReisId } from '#app/domain/klantreis/reizen.ts'
import { toonAfwijkingen, toonKlantreis, toonKlantreizen, toonVoorGemeente } from '#app/server/klantreizen.server.ts'
import { eigenProcesWoord } from '#app/server/klantreis-woorden.server.ts'
import { en, nl } from '#app/server/woorden.ts'

const talen = ['nl', 'en'] as const
const versies = Object.values(reizen).flat()
const gesorteerd = (lijst: Iterable<string>) => [...new Set(lijst)].sort()

describe('de woorden van de klantreizen', () => {
  test.each(reisIds)(
    '%s: elke stap heeft woorden in beide talen, en geen woord is van een stap die er niet is',
    (id) => {
      const stappen = gesorteerd(reizen[id].flatMap((reis) => reis.stappen.map((stap) => stap.id)))
      expect(Object.keys(nl.klantreis.stappen[id]).sort()).toEqual(stappen)
      expect(Object.keys(en.klantreis.stappen[id]).sort()).toEqual(stappen)
    },
  )

  test('ook elke wijziging en elk verschil heeft woorden, en niets meer', () => {
    const wijzigingen = gesorteerd(versies.flatMap((reis) => reis.wijzigingen.map(({ id }) => id)))
    const verschillen = gesorteerd(versies.flatMap((reis) => reis.verschillen.map(({ id }) => id)))
    for (const woorden of [nl, en]) {
      expect(Object.keys(woorden.klantreis.wijziging).sort()).toEqual(wijzigingen)
      expect(Object.keys(woorden.klantreis.verschil).sort()).toEqual(verschillen)
    }
  })

  test('en elke gemeente met een eigen proces heeft een eigen tekst (D3A-03)', () => {
    const teksten = gebruik.flatMap(({ afwijkingen }) =>
      afwijkingen.flatMap((een) => (een.soort === 'eigen-proces' ? [een.tekst] : [])),
    )
    for (const taal of talen) for (const tekst of teksten) expect(eigenProcesWoord(taal, tekst)).not.toBe('')
    expect(gesorteerd(teksten)).toEqual(['oude-ijsselstreek'])
  })
})

describe.each(talen)('in het scherm (%s)', (taal) => {
  test.each(reisIds)('heeft %s een regel voor elke stap, en geen lege cel waar iets hoort', (id) => {
    const { stappen } = toonKlantreis(taal, id)
    expect(stappen.map((stap) => stap.id)).toEqual(reizen[id].at(-1)?.stappen.map((stap) => stap.id))
    for (const { wat, nr, wie, klaar } of stappen) expect([wat, nr, wie, ...klaar]).not.toContain('')
  })

  test('staat bij een klantreis die een andere uitwerkt, een weg daarheen', () => {
    const uitgewerkt = toonKlantreis(taal, 'perspectiefplan').stappen.flatMap((stap) => stap.uitgewerkt ?? [])
    expect(uitgewerkt.map(({ id }) => id)).toEqual(['specialistische-jeugdhulp'])
  })
})

test('een sterretje staat bij elk feit dat iemand met de hand vastlegt, en bij geen ander', () => {
  const metDeHand = new Set(stapFeiten.map((feit) => nl.klantreis.feit[feit]))
  const cellen = reisIds.flatMap((id) => toonKlantreis('nl', id).stappen.flatMap(({ klaar }) => klaar))
  const kaal = (cel: string) => cel.replace(/^en /, '').replace(/\u00a0\*$/, '')
  expect(cellen.filter((cel) => cel.endsWith('\u00a0*') !== metDeHand.has(kaal(cel)))).toEqual([])
})

test('wat er is gewijzigd, staat per versie, met de nieuwste dag eerst (D3A-02)', () => {
  const { wijzigingen, reizen: lijst } = toonKlantreizen('nl')
  expect(wijzigingen.map(({ op, id, versie, stappen }) => `${op} ${id} (${versie}) ${stappen}`)).toEqual([
    '2023-01-01 eigen-toegang (2022-06-12) 1, 2, 4',
    '2022-06-12 geen-consensus (2022-06-12) 7a',
    '2022-05-17 format-vervalt (2022-06-12) 6, 7',
    '2022-05-17 afstemming-vooraf (2022-06-12) 1a, 2',
  ])
  expect(lijst.map(({ id }) => id)).toEqual(reisIds)
})

test('per gemeente staat wat vandaag geldt: Doetinchem had in 2022 geen eigen toegang voor Wonen, en nu wel (D3W-04)', () => {
  const wonen = (code: string, dag: string) =>
    toonVoorGemeente('nl', code, new Date(`${dag}T12:00:00Z`)).find(
      ({ hulp }) => hulp === nl.klantreis.hulp['wmo-wonen'],
    )
  expect(wonen('0222', '2022-12-31')).toMatchObject({ reis: { id: 'wmo-wonen' }, eigenToegang: false })
  expect(wonen('0222', '2023-01-01')).toMatchObject({ reis: { id: 'wmo-wonen' }, eigenToegang: true })
  expect(wonen('9999', '2023-01-01')).toMatchObject({ reis: null, eigenProces: null })
})

test('een stap zonder nummer heet in de cel „na” bij haar woorden', () => {
  const verzoek = toonKlantreis('nl', 'gecertificeerde-instelling' satisfies ReisId).stappen.find(
    ({ nr }) => nr === '4',
  )
  expect(verzoek?.na).toBe('Passende hulp?, 5')
})

test('wat een gemeente anders doet, staat met de dag vanaf wanneer; een aanbieder leest dat van elke gemeente (D3A-03, D3W-03, D3W-04)', () => {
  const regels = toonAfwijkingen('nl').map(({ gemeente, reis, vanaf, link }) => [gemeente, reis, vanaf, link !== null])
  expect(regels).toEqual([
    ['Doetinchem', '4. Wmo Wonen', '1 jan 2023', false],
    ['Bronckhorst', '4. Wmo Wonen', '1 jan 2023', false],
    ['Oude IJsselstreek', '1. Via de Lokale Toegang', '1 jul 2022', true],
    ['Oude IJsselstreek', '4. Wmo Wonen', '1 jul 2022', false],
  ])
  const [eigen] = toonAfwijkingen('nl', '1509')
  expect(eigen?.wat).toContain('een eigen proces')
  expect(eigen?.voor).toBe('Jeugdhulp, ambulant, Wmo-ondersteuning')
  expect(toonAfwijkingen('nl', '9999')).toEqual([])
})
