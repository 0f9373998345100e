import { describe, expect, test } from 'vitest'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { klantreisVoor } from '#app/domain/klantreis/klantreis-voor.ts'
import { gebruik, ingangen, soortenHulp, type Ingang, type SoortHulp } from '#app/domain/klantreis/per-gemeente.ts'
import { beginReis, reisVan } from '#app/domain/klantreis/reis-van.ts'
import { reizen } from '#app/domain/klantreis/reizen.ts'
import { wmoWonen } from '#app/domain/klantreis/wmo-wonen.ts'
import { evolve } from '#app/domain/traject/evolve.ts'
import type { Vastgelegd } from '#app/domain/traject/gebeurtenissen.ts'
import { begin } from '#app/domain/traject/traject.ts'
import { basis, dagVan } from '#tests/builders/traject.ts'

const [doetinchem, bronckhorst, berkelland, oudeIjsselstreek] = ['0222', '1876', '1859', '1509'] as const

/** The id of the klantreis, or what there is instead of it. */
function naam(gemeente: string, hulp: SoortHulp, dag: string, via?: Ingang): string {
  const gevonden = klantreisVoor(gemeente, hulp, dag, via)
  return gevonden?.soort === 'klantreis' ? gevonden.klantreis.id : (gevonden?.soort ?? 'geen')
}

test.each<[SoortHulp, Ingang, string]>([
  ['onbekend', 'toegang', 'perspectiefplan'],
  ['onbekend', 'arts', 'perspectiefplan'],
  ['jeugd-ambulant', 'toegang', 'lokale-toegang'],
  ['jeugd-anders', 'toegang', 'lokale-toegang'],
  ['jeugd-ambulant', 'arts', 'medisch-verwijzer'],
  ['jeugd-anders', 'arts', 'medisch-verwijzer'],
  ['jeugd-ambulant', 'gi', 'gecertificeerde-instelling'],
  ['jeugd-anders', 'gi', 'gecertificeerde-instelling'],
  ['wmo', 'toegang', 'lokale-toegang'],
  ['wmo', 'arts', 'lokale-toegang'],
  ['wmo-wonen', 'toegang', 'wmo-wonen'],
])('in Doetinchem volgt %s via %s de klantreis %s (D3A-01, D3A-26)', (hulp, via, reis) => {
  expect(naam(doetinchem, hulp, '2026-03-02', via)).toBe(reis)
})

describe('Oude IJsselstreek', () => {
  test.each<[SoortHulp, Ingang, string]>([
    ['jeugd-ambulant', 'toegang', 'eigen-proces'],
    ['wmo', 'toegang', 'eigen-proces'],
    ['jeugd-anders', 'toegang', 'lokale-toegang'],
    // The line about its own process stands under route 1, and under no other.
    ['jeugd-ambulant', 'arts', 'medisch-verwijzer'],
    ['jeugd-ambulant', 'gi', 'gecertificeerde-instelling'],
    ['wmo-wonen', 'toegang', 'wmo-wonen'],
    ['onbekend', 'toegang', 'perspectiefplan'],
  ])('heeft voor %s via %s: %s (D3A-03)', (hulp, via, reis) => {
    expect(naam(oudeIjsselstreek, hulp, '2026-03-02', via)).toBe(reis)
  })

  test('geeft voor het eigen proces een eigen tekst en adres, en geen enkele stap (D3A-03)', () => {
    expect(klantreisVoor(oudeIjsselstreek, 'wmo', '2026-03-02')).toEqual({
      soort: 'eigen-proces',
      tekst: 'oude-ijsselstreek',
      link: 'https://www.oude-ijsselstreek.nl/',
    })
  })

  test('is de enige met een eigen proces', () => {
    const met = gebruik.filter(({ afwijkingen }) => afwijkingen.some(({ soort }) => soort === 'eigen-proces'))
    expect(met.map(({ code }) => code)).toEqual([oudeIjsselstreek])
  })
})

describe('Beschermd Wonen', () => {
  const wie = (gemeente: string, dag: string) => {
    const gevonden = klantreisVoor(gemeente, 'wmo-wonen', dag)
    if (gevonden?.soort !== 'klantreis') throw new Error('no klantreis')
    const doen = gevonden.klantreis.stappen.flatMap(({ wie: een, met = [] }) => [een, ...met])
    return { eigen: gevonden.eigenToegang, centrum: doen.includes('toegang-centrumgemeente') }
  }
  const zelf = { eigen: true, centrum: false }
  const viaCentrum = { eigen: false, centrum: true }

  test.each([
    ['Doetinchem', doetinchem, '2022-12-31', viaCentrum],
    ['Doetinchem', doetinchem, '2023-01-01', zelf],
    ['Bronckhorst', bronckhorst, '2022-12-31', viaCentrum],
    ['Bronckhorst', bronckhorst, '2023-01-01', zelf],
    ['Berkelland', berkelland, '2022-07-01', zelf],
    ['Berkelland', berkelland, '2023-01-01', zelf],
    ['Oude IJsselstreek', oudeIjsselstreek, '2022-07-01', zelf],
    ['Oude IJsselstreek', oudeIjsselstreek, '2023-01-01', zelf],
  ])('gaat in %s (%s) op %s: %o (D3W-03, D3W-04)', (_, gemeente, dag, verwacht) => {
    expect(wie(gemeente, dag)).toEqual(verwacht)
  })

  test('houdt bij een eigen toegang dezelfde stappen, in dezelfde volgorde', () => {
    const gevonden = klantreisVoor(berkelland, 'wmo-wonen', '2026-03-02')
    if (gevonden?.soort !== 'klantreis') throw new Error('no klantreis')
    expect(gevonden.klantreis.stappen.map(({ nr, id }) => [nr, id])).toEqual(
      wmoWonen.stappen.map(({ nr, id }) => [nr, id]),
    )
    expect(gevonden.klantreis).toMatchObject({ id: wmoWonen.id, versie: wmoWonen.versie })
    expect(wmoWonen.stappen[0].wie).toBe('toegang-centrumgemeente')
  })
})

test('voor 1 juli 2022 geldt geen klantreis, op die dag wel (D3A-01)', () => {
  for (const hulp of soortenHulp) {
    for (const via of ingangen) {
      expect(naam(doetinchem, hulp, '2022-06-30', via)).toBe('geen')
      expect(naam(doetinchem, hulp, '2022-07-01', via)).not.toBe('geen')
    }
  }
})

test('een gemeente die geen klantreis noemt, krijgt er geen', () => {
  expect(klantreisVoor('9999', 'wmo', '2026-03-02')).toBeNull()
})

test('elke gemeente met een voordeur zegt welke klantreizen zij gebruikt, en geen gemeente zegt het twee keer', () => {
  const codes = gebruik.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { code } of gemeenten) expect(codes).toContain(code)
})

describe('een traject', () => {
  const hulpvraag = (klantreis?: string, klantreisVersie?: string) =>
    ({
      type: 'HulpvraagIngediend',
      kanaal: 'klik',
      wetVoorstel: 'jeugd',
      ingediendDoor: 'betrokkene',
      tekst: null,
      volgnr: 1,
      op: dagVan(1),
      doorSoort: 'inwoner',
      door: 'anna',
      ...(klantreis ? { klantreis, klantreisVersie } : {}),
    }) as Vastgelegd

  test('begint met de klantreis van die dag, of met de eerste als de dag ervoor ligt', () => {
    const verwacht = { id: 'perspectiefplan', versie: reizen.perspectiefplan.at(-1)?.versie }
    expect(beginReis('2026-03-02')).toEqual(verwacht)
    expect(beginReis('2020-01-01')).toEqual({ id: 'perspectiefplan', versie: reizen.perspectiefplan[0].versie })
  })

  test('houdt de versie waarmee het begon, wat er daarna ook bij komt te staan (D3A-01)', () => {
    const begonnen = evolve(begin(basis), hulpvraag('perspectiefplan', '0'))
    expect(begonnen.klantreis).toEqual({ id: 'perspectiefplan', versie: '0' })
    const later = { ...hulpvraag('perspectiefplan', '1'), type: 'WetVastgesteld', wet: 'wmo', volgnr: 2 } as Vastgelegd
    expect(evolve(begonnen, later).klantreis).toEqual({ id: 'perspectiefplan', versie: '0' })
  })

  test('van een klantreis die nooit was, wordt nooit geraden hoe het verder gaat', () => {
    expect(reisVan(begin(basis))).toBe(reizen.perspectiefplan[0])
    expect(() => reisVan(evolve(begin(basis), hulpvraag('perspectiefplan', '0')))).toThrow('unknown klantreis')
    expect(() => reisVan(evolve(begin(basis), hulpvraag('lokale-toegang', '1999-01-01')))).toThrow('unknown klantreis')
    expect(() => reisVan(evolve(begin(basis), hulpvraag('eigen-reis', '1')))).toThrow('unknown klantreis')
  })
})
