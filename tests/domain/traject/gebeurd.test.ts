import { describe, expect, test } from 'vitest'
import {
  gebeurdPerBladzijde,
  gebeurdVoor,
  lezersVan,
  plekVan,
  voorInwoner,
  zinVan,
} from '#app/domain/traject/gebeurd.ts'
import type { Gebeurtenis, Vastgelegd } from '#app/domain/traject/gebeurtenissen.ts'
import { nieuwsteVersie } from '#app/domain/traject/lift.ts'
import { stukkenVan } from '#app/domain/traject/stukken.ts'

let volgnr = 0
const op = new Date('2026-04-13T09:00:00Z')
const feit = (gebeurtenis: Gebeurtenis, anders: Partial<Pick<Vastgelegd, 'doorSoort' | 'door'>> = {}) =>
  ({ ...gebeurtenis, volgnr: ++volgnr, op, doorSoort: 'toegang', door: 'yvonne', ...anders }) as Vastgelegd
const soorten = (feiten: readonly Vastgelegd[], partij: 'inwoner' | 'aanbieder' | 'toegang', kvk?: string) =>
  gebeurdVoor(feiten, { partij, ...(kvk ? { kvk } : {}) }, null).getoond.map(({ type }) => type)

describe('wat er is gebeurd', () => {
  const feiten = [
    feit({ type: 'PlanIngediend', versie: 1 }),
    feit({ type: 'ToegangSchreef', onderwerp: 'samenvatting', versie: 1, leeg: false }),
    feit({ type: 'WoonplaatsGecontroleerd', uitkomst: 'hier', bron: 'brp' } as unknown as Gebeurtenis),
    feit({ type: 'AanbiederBetrokken', organisatie: 'zorgboog' }),
  ]

  test('leest de toegang helemaal, het nieuwste eerst (D1-33)', () => {
    expect(soorten(feiten, 'toegang')).toEqual([
      'AanbiederBetrokken',
      'WoonplaatsGecontroleerd',
      'ToegangSchreef',
      'PlanIngediend',
    ])
  })

  test('leest de inwoner zonder wat de toegang voor zichzelf doet, de aanbieder alleen van de klantreis (D1-33)', () => {
    expect(soorten(feiten, 'inwoner')).toEqual(['AanbiederBetrokken', 'PlanIngediend'])
    expect(soorten(feiten, 'aanbieder')).toEqual(['AanbiederBetrokken'])
  })

  test('van een match leest alleen de aanbieder met wie hij is: de ene ziet niet dat een ander gevraagd is of nee zei (D1-33)', () => {
    const [x, y] = ['91000001', '91000002']
    const match = [
      feit({ type: 'AanbiedersGekozen', voorkeuren: [], tekst: null }),
      feit({ type: 'MatchGevraagd', match: 'mx', kvk: x, partij: null, versie: 2 }),
      feit({ type: 'MatchVraagGesteld', match: 'mx', vraag: 'v' }),
      feit({ type: 'MatchAfgewezen', match: 'mx', reden: 'vol', tekst: 'waarom' }),
      feit({ type: 'MatchGevraagd', match: 'my', kvk: y, partij: null, versie: 2 }),
      feit({ type: 'MatchAanvaard', match: 'my' }),
      feit({ type: 'StapAfgerond', reis: 'r', stap: 's' } as unknown as Gebeurtenis),
    ]
    expect(soorten(match, 'aanbieder', x)).toEqual([
      'StapAfgerond',
      'MatchAfgewezen',
      'MatchVraagGesteld',
      'MatchGevraagd',
    ])
    expect(soorten(match, 'aanbieder', y)).toEqual(['StapAfgerond', 'MatchAanvaard', 'MatchGevraagd'])
    expect(soorten(match, 'aanbieder')).toEqual(['StapAfgerond'])
    expect(soorten(match, 'inwoner')).toHaveLength(match.length)
  })

  test('heeft voor elke soort een lezer, en wat de aanbieder leest leest de inwoner ook (D1-33)', () => {
    expect(Object.keys(lezersVan).sort()).toEqual(Object.keys(nieuwsteVersie).sort())
    const alleen = (Object.keys(lezersVan) as Gebeurtenis['type'][]).filter((soort) => !voorInwoner(soort))
    expect(alleen.sort()).toEqual([
      'GezagGecontroleerd',
      'MantelzorgerGewezen',
      'NodigBevestigd',
      'OverdrachtGelezen',
      'ResultaatGewogen',
      'ToegangSchreef',
      'ToevoegingGeschreven',
      'WoonplaatsGecontroleerd',
      'ZonderGezagVastgelegd',
    ])
  })

  test('komt per bladzijde, en de volgende begint waar deze ophoudt: niets dubbel, niets weg (D1-33)', () => {
    const veel = Array.from({ length: 2 * gebeurdPerBladzijde + 3 }, () => feit({ type: 'SpoedBevestigd' }))
    const gelezen: number[] = []
    let voor: number | null = null
    do {
      const bladzijde: ReturnType<typeof gebeurdVoor> = gebeurdVoor(veel, { partij: 'inwoner' }, voor)
      const { getoond } = bladzijde
      expect(getoond.length).toBeLessThanOrEqual(gebeurdPerBladzijde)
      gelezen.push(...getoond.map((een) => een.volgnr))
      voor = bladzijde.verder
    } while (voor !== null)
    expect(gelezen).toEqual(veel.map((een) => een.volgnr).reverse())
  })

  test('zegt met een andere zin wat een andere kant op ging', () => {
    const zorgplan = (antwoord: 'ja' | 'nee') => zinVan({ type: 'ZorgplanBeantwoord', als: 'inwoner', antwoord })
    expect([zorgplan('ja'), zorgplan('nee')]).toEqual(['ZorgplanBeantwoord', 'ZorgplanNietGoed'])
    expect(zinVan({ type: 'Toegewezen', behandelaar: null })).toBe('ToewijzingWeg')
  })
})

describe('wat geopend kan worden', () => {
  test('staat het nieuwste eerst, en een verslag dat opnieuw is geschreven één keer (D1-31)', () => {
    const verslag = (tekst: string) => feit({ type: 'GesprekVerslagen', gesprek: 'een', besproken: true, tekst })
    const stukken = stukkenVan([
      feit({ type: 'PlanIngediend', versie: 1 }, { doorSoort: 'inwoner', door: 'anna' }),
      feit({ type: 'EigenPlanIngediend', vorm: 'document', id: 'bestand' }),
      feit({ type: 'EigenPlanIngediend', vorm: 'tekst', id: 'tekst' }),
      verslag('a'),
      verslag('b'),
      feit({ type: 'AkkoordGevraagd', versie: 2, nodig: [] }),
      feit({ type: 'AkkoordGegeven', versie: 2, als: 'inwoner', resultaten: 'ja', plan: 'ja' }),
    ])
    expect(stukken.map(({ soort, plek }) => [soort, plek.bij])).toEqual([
      ['plan-samen', 'versie'],
      ['verslag', 'gesprek'],
      ['eigen-plan', 'eigen-plan'],
      ['eigen-plan', 'bestand'],
      ['plan', 'versie'],
    ])
    expect(stukken.at(-1)?.feit.door).toBe('anna')
  })

  test('is wat ergens te lezen staat; een besluit over spoed heeft geen eigen pagina', () => {
    expect(plekVan({ type: 'SpoedBevestigd' })).toBeNull()
    expect(plekVan({ type: 'PlanIngediend', versie: 3 })).toEqual({ bij: 'versie', nr: 3 })
  })
})
