import { describe, expect, test } from 'vitest'
import { isStapFeit, planFeiten, stapFeiten, type Feit } from '#app/domain/klantreis/feiten.ts'
import { berichten, betrokkenen, documenten, type Stap } from '#app/domain/klantreis/klantreis.ts'
import { reizen } from '#app/domain/klantreis/reizen.ts'
import { termijnNamen } from '#app/domain/klantreis/termijn-namen.ts'

const alle = Object.entries(reizen).flatMap(([sleutel, versies]) => versies.map((reis) => ({ sleutel, reis })))
const stappenVan = (reis: { stappen: readonly Stap[] }) => reis.stappen

describe.each(alle)('de klantreis $sleutel', ({ sleutel, reis }) => {
  const stappen = stappenVan(reis)
  const ids = stappen.map(({ id }) => id)

  test('heet zoals zij heet, en iedere stap heeft een id die geen andere stap heeft', () => {
    expect(reis.id).toBe(sleutel)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })

  test('kent iedereen die er iets in doet, en niemand staat naast zichzelf', () => {
    for (const { wie, met = [], bijArts } of stappen) {
      for (const een of [wie, ...met, ...(bijArts?.met ?? []), bijArts?.wie ?? wie]) expect(betrokkenen).toContain(een)
      expect(met).not.toContain(wie)
      expect(new Set(met).size).toBe(met.length)
    }
  })

  test('wacht alleen op eigen stappen, en nooit in een kring', () => {
    const bezoek = (id: string, pad: string[]): void => {
      expect(ids).toContain(id)
      expect(pad).not.toContain(id)
      for (const eerst of stappen.find((stap) => stap.id === id)?.wachtOp ?? []) bezoek(eerst, [...pad, id])
    }
    for (const id of ids) bezoek(id, [])
  })

  test('heeft één begin, en geen stap die zomaar meteen kan', () => {
    const [eerste, ...rest] = stappen
    expect(eerste?.wachtOp ?? []).toEqual([])
    const zonder = rest.filter(({ wachtOp = [], alsNodig }) => wachtOp.length === 0 && !alsNodig)
    expect(zonder.map(({ id }) => id)).toEqual([])
  })

  test('begint alleen opnieuw bij een eerdere stap, en wordt alleen uitgewerkt in een klantreis die er is', () => {
    for (const [plek, { opnieuwVanaf, uitgewerktIn }] of stappen.entries()) {
      if (opnieuwVanaf) expect(ids.slice(0, plek)).toContain(opnieuwVanaf)
      if (uitgewerktIn) expect(Object.keys(reizen)).toContain(uitgewerktIn)
    }
  })

  test('noemt bij een wijziging stappen die er zijn', () => {
    for (const { stappen: gewijzigd, op } of reis.wijzigingen) {
      expect(op).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      for (const id of gewijzigd) expect(ids).toContain(id)
    }
  })

  test('laat alleen een stap die soms nodig is, met een feit beginnen', () => {
    const begonnen = stappen.filter(({ begintNa }) => begintNa)
    expect(begonnen.filter(({ alsNodig }) => !alsNodig)).toEqual([])
  })
})

test('de versies van een klantreis verschillen, en de nieuwste staat achteraan', () => {
  for (const versies of Object.values(reizen)) {
    expect(new Set(versies.map(({ versie }) => versie)).size).toBe(versies.length)
    const dagen = versies.map(({ geldigVan }) => geldigVan)
    expect([...dagen].sort()).toEqual(dagen)
  }
})

const gebruikt = <T>(van: (stap: Stap) => readonly T[] | undefined) =>
  [...new Set(alle.flatMap(({ reis }) => stappenVan(reis).flatMap((stap) => van(stap) ?? [])))].sort()
const gesorteerd = (lijst: readonly string[]) => [...lijst].sort()

test('elke naam in een lijst staat ook bij een stap: wie, documenten, berichten, termijnen', () => {
  expect(gebruikt(({ wie, met = [] }) => [wie, ...met])).toEqual(gesorteerd(betrokkenen))
  expect(gebruikt(({ documenten: vast = [], documentenAlsNodig: soms = [] }) => [...vast, ...soms])).toEqual(
    gesorteerd(documenten),
  )
  expect(gebruikt(({ berichten: een }) => een)).toEqual(gesorteerd(berichten))
  expect(gebruikt(({ termijnen }) => termijnen)).toEqual(gesorteerd(termijnNamen))
})

const genoemd = gebruikt<Feit>(({ klaarNa, begintNa, voorwaarde }) =>
  [klaarNa, begintNa, voorwaarde].filter((feit) => feit !== undefined),
)

test('wat het plan vanzelf afrondt, en wat iemand met een stap zegt: samen elk feit dat een klantreis noemt', () => {
  expect(genoemd.filter((feit) => !isStapFeit(feit))).toEqual(gesorteerd(planFeiten))
  expect(genoemd.filter(isStapFeit)).toEqual(gesorteerd(stapFeiten))
})

test.each(alle)('in $sleutel rondt elk feit één stap af, zodat een stap nooit een andere meeneemt', ({ reis }) => {
  const na = stappenVan(reis).map(({ klaarNa }) => klaarNa)
  expect(new Set(na).size).toBe(na.length)
})
