import { expect, test } from 'vitest'
import type { Klantreis } from '#app/domain/klantreis/klantreis.ts'
import { reisIds, reizen } from '#app/domain/klantreis/reizen.ts'
import { datumVan } from '#app/domain/termijnen/kalender.ts'
import { termijnNamen } from '#app/domain/klantreis/termijn-namen.ts'
import { gemistIn, stapTitel, stapUitleg, toonBeurt, toonLijn } from '#app/server/beurt-tonen.server.ts'
import { en, nl } from '#app/server/woorden.ts'
import type { Taal } from '#app/usecases/ctx.ts'
import { dagVan, naOpdrachten, traject } from '#tests/builders/traject.ts'

const talen: Taal[] = ['nl', 'nl-jeugd', 'en']
const akkoord = traject('akkoord')

test.each(talen)(
  'elke stap heeft in %s woorden waar niets in openstaat, met de naam die de gemeente gebruikt (C10, D1-31)',
  (taal) => {
    for (const id of reisIds) {
      const versies: readonly Klantreis[] = reizen[id]
      for (const { versie, stappen } of versies) {
        const van = { ...akkoord, klantreis: { id, versie } }
        const woorden = stappen.flatMap((stap) => [
          stapTitel(taal, van, stap.id, 'inwoner'),
          stapTitel(taal, van, stap.id, 'staf'),
          stapUitleg(taal, van, stap.id, 'u'),
          stapUitleg(taal, van, stap.id, 'wij'),
        ])
        expect(woorden.filter((een) => een === '' || een.includes('{{'))).toEqual([])
        expect(toonLijn(taal, van, 'inwoner').filter(({ titel }) => titel === '' || titel.includes('{{'))).toEqual([])
      }
    }
  },
)

test('inwoner en staf lezen dezelfde dag en dezelfde beurt; te laat staat erbij in woorden (D1-30)', () => {
  const nu = naOpdrachten(akkoord, {
    type: 'KiesKlantreis',
    reis: 'lokale-toegang',
    hulp: 'jeugd-anders',
    via: 'toegang',
  })
  const inwoner = toonBeurt('nl', nu, datumVan(dagVan(30)), 'inwoner')
  const staf = toonBeurt('nl', nu, datumVan(dagVan(30)), 'staf')
  expect(inwoner?.stap).toBe(staf?.stap)
  expect(inwoner?.kop).toBe('De gemeente is aan de beurt')
  expect(staf?.kop).toBe(inwoner?.kop)
  const dag = /\w+dag \d+ \w+ \d{4}/
  expect(dag.exec(inwoner?.uiterlijk ?? '')?.[0]).toBe(dag.exec(staf?.uiterlijk ?? '')?.[0])
  expect(toonBeurt('nl', nu, '2027-01-01', 'inwoner')).toMatchObject({
    laat: true,
    uiterlijk: expect.stringContaining('te laat') as string,
  })
})

test('zolang het plan gemaakt wordt, staat er geen beurt van een klantreis', () => {
  expect(toonBeurt('nl', akkoord, '2026-03-20', 'inwoner')).toBeNull()
})

test.each(talen)(
  'van elke termijn staat er in %s wat er gebeurt als die voorbij is: wat de wet zegt, of dat die niets zegt en wie u kunt bellen (D1-30)',
  (taal) => {
    const bellen = taal === 'en' ? 'Call the municipality.' : 'Bel de gemeente.'
    for (const naam of termijnNamen) {
      const zinnen = gemistIn(taal, naam)
      expect(zinnen.every((zin) => zin.length > 20 && !zin.includes('{{'))).toBe(true)
      const vanWet = /article|artikel/.test(zinnen[0]!)
      expect(vanWet).toBe(['wmo-onderzoek', 'wmo-besluit', 'jeugd-besluit'].includes(naam))
      expect(zinnen.slice(1).some((zin) => zin.endsWith(bellen))).toBe(!vanWet)
    }
  },
)

test('schreef de gemeente dat het besluit later komt, dan staat er ook dan wat u kunt doen als die dag voorbijgaat (D1-30)', () => {
  const kies = { type: 'KiesKlantreis', reis: 'lokale-toegang', hulp: 'jeugd-anders', via: 'toegang' } as const
  const stap = { type: 'RondStapAf', reis: 'lokale-toegang', stap: 'onderzoek', partij: 'toegang', reden: 'r' } as const
  const uitstel = { type: 'MeldUitstel', tot: '2026-06-30', tekst: 't', vandaag: '2026-03-20' } as const
  const nu = naOpdrachten(akkoord, kies, stap, uitstel)
  for (const lezer of ['inwoner', 'staf'] as const) {
    const beurt = toonBeurt('nl', nu, '2026-04-01', lezer)
    expect(beurt).toMatchObject({
      laat: false,
      som: null,
      uiterlijk: expect.stringContaining('30 juni 2026') as string,
    })
    expect(beurt?.gemist).toEqual(gemistIn('nl', 'jeugd-besluit'))
  }
})

test('wie te vroeg is of tegen de wet ingaat, leest waarom en wie er dan aan de beurt is', () => {
  const wachter = Object.keys(nl.weigering).filter((naam) => naam.startsWith('wet-') && naam !== 'wet-niet-vastgesteld')
  expect(wachter.length).toBeGreaterThan(3)
  const eigen = ['match-voorbij', 'hulp-loopt-niet', 'stap-heeft-bladzijde', 'nog-in-gesprek', 'afspraak-van-ander']
  const beurt = ['delen-niet-goed', 'geen-intensiteit', 'stap-nog-niet', 'stap-van-ander', 'pgb-geen-plan']
  const namen = [...wachter, ...beurt, ...eigen]
  const zinnen = (van: Record<string, string>) => namen.map((naam) => van[naam] ?? naam)
  expect(zinnen(nl.weigering).filter((zin) => !/aan de beurt|aan zet/.test(zin))).toEqual([])
  expect(zinnen(en.weigering).filter((zin) => !/turn|next/.test(zin))).toEqual([])
})

test.each(talen)(
  'wie een pgb wil, leest in %s nergens in de lijn dat er een zorgaanbieder gekozen wordt (D1-17)',
  (taal) => {
    const pgb = { ...akkoord, keuze: { ...akkoord.keuze, vorm: 'pgb' as const } }
    const woorden = (van: typeof akkoord) => [
      stapTitel(taal, van, 'matching', 'inwoner'),
      stapUitleg(taal, van, 'matching', 'u'),
      stapUitleg(taal, van, 'matching', 'wij'),
    ]
    expect(woorden(akkoord).join()).toMatch(/zorgaanbieder|care provider/)
    expect(woorden(pgb).join()).not.toMatch(/zorgaanbieder|care provider/)
    expect(woorden(pgb).join()).toMatch(/pgb/)
  },
)
