import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alles, kleinsteGroep, sleutelVan, verberg, type Atoom } from '#app/domain/cijfers/verberg.ts'

const tabel = (rijen: Record<string, Record<string, number>>): Atoom[] =>
  Object.entries(rijen).flatMap(([een, cellen]) =>
    Object.entries(cellen).map(([twee, aantal]) => ({ sleutel: [een, twee], aantal })),
  )
const getoond = (atomen: readonly Atoom[]) => {
  const uit = verberg(atomen)
  return (...sleutel: string[]) => uit.get(sleutelVan(...sleutel))
}

describe('een groep van minder dan tien', () => {
  test('staat nergens, een van tien wel, en niemand is geen groep', () => {
    const cel = getoond(tabel({ a: { x: 9, y: 30 }, b: { x: 10, y: 40 }, c: { x: 0, y: 50 } }))
    expect(cel('a', 'x')).toBeNull()
    expect(cel('c', 'x')).toBe(0)
    expect(cel('c', 'y')).toBe(50)
  })

  test('is niet uit te rekenen als het totaal min wat er verder staat', () => {
    const cel = getoond([
      { sleutel: ['a'], aantal: 4 },
      { sleutel: ['b'], aantal: 12 },
      { sleutel: ['c'], aantal: 80 },
    ])
    expect(cel(alles)).toBe(96)
    expect(cel('a')).toBeNull()
    // The smallest beside it goes along; the largest stays.
    expect(cel('b')).toBeNull()
    expect(cel('c')).toBe(80)
  })

  test('is niet uit te rekenen als er twee zijn die samen ook geen tien zijn', () => {
    const cel = getoond([
      { sleutel: ['a'], aantal: 4 },
      { sleutel: ['b'], aantal: 3 },
      { sleutel: ['c'], aantal: 12 },
      { sleutel: ['d'], aantal: 80 },
    ])
    expect([cel('a'), cel('b'), cel('c'), cel('d')]).toEqual([null, null, null, 80])
  })

  test('neemt het totaal mee als er verder niets te verbergen is', () => {
    const cel = getoond(tabel({ a: { x: 4, y: 0 }, b: { x: 30, y: 30 } }))
    expect(cel('a', alles)).toBeNull()
    expect(cel('a', 'x')).toBeNull()
  })

  test('is ook langs een omweg niet uit te rekenen: over rijen en kolommen heen', () => {
    const atomen = tabel({ a: { x: 5, y: 20, z: 30 }, b: { x: 15, y: 40, z: 60 }, c: { x: 70, y: 80, z: 90 } })
    const cel = getoond(atomen)
    expect(cel(alles, alles)).toBe(410)
    const verborgen = atomen.filter(({ sleutel }) => cel(...sleutel) === null).map(({ sleutel }) => sleutel.join(''))
    // One in its row and its column would give it away, and so would one in theirs.
    expect(verborgen).toEqual(['ax', 'ay', 'bx', 'by'])
  })
})

/**
 * Whether for a reader, who knows what is shown and that nobody is counted below zero, this group could be one of ten: walks from the real table to others
 * in which everything that is shown is the same.
 */
function kanTienZijn(atomen: readonly Atoom[], uit: Map<string, number | null>, groep: Atoom): boolean {
  const soorten = [groep, ...atomen.filter((atoom) => atoom.aantal > 0 && atoom !== groep)]
  const sommen = [...uit].flatMap(([sleutel, is]) => {
    const delen = sleutel.split('\n')
    return is === null ? [] : [soorten.map((atoom) => delen.every((w, p) => w === alles || w === atoom.sleutel[p]))]
  })
  const stappen = stappenBij(soorten.length, sommen).filter((stap) => stap[0]! > 0)
  const rij = [soorten.map(({ aantal }) => aantal)]
  const gezien = new Set<string>()
  for (let hier = rij.pop(); hier; hier = rij.pop()) {
    if (hier[0]! >= kleinsteGroep) return true
    for (const stap of stappen) {
      const daar = hier.map((waarde, nr) => waarde + stap[nr]!)
      if (daar.some((waarde) => waarde < 0) || gezien.has(String(daar))) continue
      gezien.add(String(daar))
      rij.push(daar)
    }
  }
  return false
}

/** Every small change that leaves all these sums as they are. */
function stappenBij(breedte: number, sommen: readonly boolean[][], begin: readonly number[] = []): number[][] {
  const nr = begin.length
  const af = sommen.filter((leden) => leden.lastIndexOf(true) === nr - 1)
  if (af.some((leden) => begin.reduce((tot, waarde, plek) => tot + (leden[plek] ? waarde : 0), 0) !== 0)) return []
  if (nr === breedte) return [[...begin]]
  return [-2, -1, 0, 1, 2].flatMap((stap) => stappenBij(breedte, sommen, [...begin, stap]))
}

describe('welke aantallen er ook zijn', () => {
  const aantal = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 10, max: 90 }))
  const maten = [[3, 3], [2, 2, 2], [4, 2], [5]] as const
  test.each(maten.map((maat) => [maat.join(' bij '), maat] as const))(
    'in een tabel van %s staat geen kleine groep, en is er geen uit te rekenen',
    (_, maat) => {
      const sleutels = maat.reduce<string[][]>(
        (tot, breed, nr) => tot.flatMap((begin) => Array.from({ length: breed }, (__, w) => [...begin, `${nr}${w}`])),
        [[]],
      )
      fc.assert(
        fc.property(fc.array(aantal, { minLength: sleutels.length, maxLength: sleutels.length }), (aantallen) => {
          const atomen = sleutels.map((sleutel, nr) => ({ sleutel, aantal: aantallen[nr]! }))
          const uit = verberg(atomen)
          for (const [sleutel, waarde] of uit) {
            const groep = sleutel.split('\n')
            const echt = atomen
              .filter((atoom) => groep.every((w, p) => w === alles || w === atoom.sleutel[p]))
              .reduce((tot, atoom) => tot + atoom.aantal, 0)
            if (waarde !== null) expect(waarde).toBe(echt)
            if (echt > 0 && echt < kleinsteGroep) expect(waarde).toBeNull()
          }
          const klein = atomen.filter((atoom) => atoom.aantal > 0 && atoom.aantal < kleinsteGroep)
          for (const atoom of klein) expect(kanTienZijn(atomen, uit, atoom)).toBe(true)
        }),
        { numRuns: 30 },
      )
    },
  )

  test('in een tabel waarin elke groep groot genoeg is, staat alles', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 6, maxLength: 6 }), (aantallen) => {
        const atomen = aantallen.map((een, nr) => ({ sleutel: [`${nr % 2}`, `${nr % 3}`], aantal: een }))
        expect([...verberg(atomen).values()].every((waarde) => waarde !== null)).toBe(true)
      }),
    )
  })
})
