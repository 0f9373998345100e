import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stapFeiten, type Feit } from '#app/domain/klantreis/feiten.ts'
import { progressBij, type Klantreis } from '#app/domain/klantreis/klantreis.ts'
import { gecertificeerdeInstelling } from '#app/domain/klantreis/gecertificeerde-instelling.ts'
import { lokaleToegang } from '#app/domain/klantreis/lokale-toegang.ts'
import { reizen } from '#app/domain/klantreis/reizen.ts'
import { specialistischeJeugdhulp } from '#app/domain/klantreis/specialistische-jeugdhulp.ts'
import { toekenningJeugdhulp } from '#app/domain/klantreis/toekenning-jeugdhulp.ts'
import { wmoWonen } from '#app/domain/klantreis/wmo-wonen.ts'
import { isFeit, standVan } from '#app/domain/traject/feiten.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { daarna, gegeven, traject, verhalen } from '#tests/builders/traject.ts'

/** The steps as 'nr staat', in the order of the klantreis. */
const stand = (klantreis: Klantreis, feiten: readonly Feit[]) =>
  progressBij(klantreis, { isZo: (feit) => feiten.includes(feit) }).map(({ id, staat }) => {
    return `${klantreis.stappen.find((stap) => stap.id === id)?.nr} ${staat}`
  })
const met = (klantreis: Klantreis, staat: string, feiten: readonly Feit[]) =>
  stand(klantreis, feiten).flatMap((regel) => (regel.endsWith(` ${staat}`) ? [regel.split(' ')[0]] : []))

const totBesluit: Feit[] = ['GesprekGevoerd', 'PlanOpgesteld', 'PlanAkkoord', 'BeschikkingVerstuurd']
const totZorgplan: Feit[] = [...totBesluit, 'ZorgToegewezen', 'ZorgplanGemaakt']
const loopt: Feit[] = [...totZorgplan, 'ZorgplanAkkoord', 'ZorgGestart']

describe('de Lokale Toegang', () => {
  test('begint met het gesprek; contact met een aanbieder staat er alleen als het er was', () => {
    expect(stand(lokaleToegang, [])).toEqual([
      '1 nu',
      '2 straks',
      '3 straks',
      '4 straks',
      '5 straks',
      '6 straks',
      '7 straks',
      '8 straks',
    ])
    expect(stand(lokaleToegang, ['AanbiederGeraadpleegd']).slice(0, 2)).toEqual(['1 nu', '1a klaar'])
  })

  test('een 301 gaat nooit uit voordat er een beschikking is', () => {
    expect(met(lokaleToegang, 'nu', totBesluit.slice(0, 3))).toEqual(['4'])
    expect(met(lokaleToegang, 'klaar', [...totBesluit.slice(0, 3), 'ZorgToegewezen'])).not.toContain('5')
    expect(met(lokaleToegang, 'nu', totBesluit)).toEqual(['5'])
  })

  test('de hulp is niet begonnen zolang de inwoner het zorgplan niet goed vindt', () => {
    expect(met(lokaleToegang, 'nu', totZorgplan)).toEqual(['7'])
    expect(met(lokaleToegang, 'klaar', [...totZorgplan, 'ZorgGestart'])).not.toContain('7')
    expect(met(lokaleToegang, 'klaar', loopt)).toContain('7')
  })

  test('is de inwoner het niet eens met het zorgplan, dan gaat 7a voor 7; daarna kan 7 weer', () => {
    const oneens: Feit[] = [...totZorgplan, 'ZorgplanNietAkkoord']
    expect(met(lokaleToegang, 'nu', oneens)).toEqual(['7a'])
    expect(met(lokaleToegang, 'nu', [...oneens, 'OneensAfgerond'])).toEqual(['7'])
  })

  test('tijdens de hulp lopen evaluatie en wijzigingen naast elkaar', () => {
    expect(met(lokaleToegang, 'nu', loopt)).toEqual(['8'])
    expect(met(lokaleToegang, 'nu', [...loopt, 'SubsegmentWijzigt'])).toEqual(['8', '8b'])
    expect(met(lokaleToegang, 'klaar', [...loopt, 'EinddatumGewijzigd'])).toContain('8c')
  })

  test('wie het plan opnieuw maakt, gaat terug: wat erna komt, is niet meer klaar', () => {
    const opnieuw = loopt.filter((feit) => feit !== 'PlanOpgesteld')
    expect(met(lokaleToegang, 'nu', opnieuw)).toEqual(['2'])
    expect(met(lokaleToegang, 'klaar', opnieuw)).toEqual(['1'])
  })
})

describe('de gecertificeerde instelling', () => {
  const gevraagd: Feit[] = ['AfstemmingGedaan', 'BepalingVastgesteld', 'BepalingVerstuurd', 'AanbiederAntwoordde']

  test('kan de aanbieder op tijd helpen, dan vraagt die de toewijzing aan', () => {
    expect(met(gecertificeerdeInstelling, 'nu', gevraagd)).toEqual(['4'])
  })

  test('kan dat niet, dan zoekt het netwerk, en naast het netwerk het expertteam', () => {
    const niet: Feit[] = [...gevraagd, 'HulpNietOpTijd']
    expect(met(gecertificeerdeInstelling, 'nu', niet)).toEqual(['5', '5A'])
    expect(met(gecertificeerdeInstelling, 'nu', [...niet, 'ExpertteamGevraagd'])).toEqual(['5', '5A', '5B'])
  })

  test('wie dan gevonden is, vraagt de toewijzing aan', () => {
    const gevonden: Feit[] = [...gevraagd, 'HulpNietOpTijd', 'NetwerkGeraadpleegd', 'AanbiederGevonden']
    expect(met(gecertificeerdeInstelling, 'nu', gevonden)).toEqual(['4'])
  })
})

test('bij Wmo Wonen komt eerst de wachtlijst, en meldt de inwoner zelf een aanbieder', () => {
  const advies: Feit[] = ['GesprekGevoerd', 'PlanOpgesteld', 'PlanOndertekend', 'BeschikkingVerstuurd']
  expect(met(wmoWonen, 'nu', advies)).toEqual(['5'])
  expect(met(wmoWonen, 'nu', [...advies, 'OpWachtlijst'])).toEqual(['6'])
})

test('bij de toekenning van jeugdhulp gaat stap 10, de beschikking, voor de 301 van stap 9', () => {
  const totTien: Feit[] = [
    'HulpvraagGedaan',
    'PlanOpgesteld',
    'EigenKrachtGewogen',
    'VoorliggendGewogen',
    'HulpBepaald',
    'ProductBepaald',
    'AanbiederGekozen',
    'AfsprakenoverzichtGemaakt',
    'ZorgplanGemaakt',
    'ToewijzingGevraagd',
  ]
  expect(met(toekenningJeugdhulp, 'nu', totTien)).toEqual(['10'])
  expect(met(toekenningJeugdhulp, 'klaar', [...totTien, 'ZorgToegewezen'])).not.toContain('9')
  expect(met(toekenningJeugdhulp, 'nu', [...totTien, 'BeschikkingVerstuurd'])).toEqual(['9'])
})

describe('wat er ook waar is, in elke klantreis', () => {
  const alle: Klantreis[] = Object.values(reizen).flat()
  const feiten: Feit[] = [
    ...new Set(
      alle.flatMap(({ stappen }) =>
        stappen.flatMap(({ klaarNa, begintNa, voorwaarde }) => [klaarNa, begintNa, voorwaarde]),
      ),
    ),
  ].filter((feit) => feit !== undefined)

  test('is niets klaar voordat klaar is waar het op wacht, en er is altijd iets aan de gang totdat alles klaar is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...alle), fc.subarray(feiten), (reis, waar) => {
        const staten = new Map(
          progressBij(reis, { isZo: (feit) => waar.includes(feit) }).map(({ id, staat }) => [id, staat]),
        )
        for (const { id, klaarNa, wachtOp = [] } of reis.stappen) {
          const eerst = wachtOp.map((een) => staten.get(een)).filter((staat) => staat !== undefined)
          if (staten.get(id) === 'klaar') expect([waar.includes(klaarNa), ...eerst]).not.toContain(false)
          if (staten.get(id) === 'klaar' || staten.get(id) === 'nu') expect(new Set(eerst).size).toBeLessThan(2)
          if (eerst.some((staat) => staat !== 'klaar') && staten.has(id)) expect(staten.get(id)).toBe('straks')
        }
        const over = [...staten.values()]
        if (over.some((staat) => staat !== 'klaar')) expect(over).toContain('nu')
      }),
      { numRuns: 2000 },
    )
  })

  test('en is alles waar, dan is elke stap er en klaar', () => {
    for (const reis of alle) {
      expect(progressBij(reis, { isZo: () => true }).map(({ id, staat }) => `${id} ${staat}`)).toEqual(
        reis.stappen.map(({ id }) => `${id} klaar`),
      )
    }
  })
})

describe('aan een traject van nu', () => {
  const gesprek: Gebeurtenis[] = [
    { type: 'GesprekGepland', gesprek: 'een', dag: '2026-03-09', tijd: '10:00', plek: 'thuis', erbij: [], tekst: null },
    { type: 'GesprekVerslagen', gesprek: 'een', tekst: 'verslag', besproken: true },
  ]
  const nu = (klantreis: Klantreis, van: ReturnType<typeof traject>) =>
    progressBij(klantreis, standVan(van)).flatMap(({ id, staat }) => (staat === 'nu' ? [id] : []))

  test('is het onderzoek klaar als er een gesprek met een verslag is', () => {
    expect(nu(lokaleToegang, traject('ingediend'))).toEqual(['onderzoek'])
    expect(nu(lokaleToegang, gegeven(...verhalen.ingediend, gesprek[0]!))).toEqual(['onderzoek'])
    expect(nu(lokaleToegang, gegeven(...verhalen.ingediend, ...gesprek))).toEqual(['ondersteuningsplan'])
  })

  test('is stap 3 klaar na een ja en weer open als het plan verandert', () => {
    const akkoord = gegeven(...verhalen.akkoord, ...gesprek)
    expect(nu(lokaleToegang, akkoord)).toEqual(['beschikking'])
    const anders = daarna(akkoord, { type: 'ToegangSchreef', onderwerp: 'samenvatting', versie: 2, leeg: false })
    expect(nu(lokaleToegang, anders)).toEqual(['ondersteuningsplan'])
  })

  test('is bij Wmo Wonen een vinkje geen handtekening', () => {
    expect(nu(wmoWonen, gegeven(...verhalen.akkoord, ...gesprek))).toEqual(['ondertekening'])
    const getekend: Gebeurtenis = {
      type: 'AkkoordVastgelegd',
      versie: 2,
      als: 'inwoner',
      persoon: 'anna',
      hoe: 'handtekening',
      resultaten: 'ja',
      plan: 'ja',
      gegevenOp: '2026-03-09',
      herkend: 'bekend',
      erbij: null,
      tekst: null,
    }
    expect(nu(wmoWonen, gegeven(...verhalen.gevraagd, ...gesprek, getekend))).toEqual(['advies-wonen'])
  })

  test('kan iemand het met de resultaten eens zijn en met het plan niet', () => {
    expect(isFeit('ResultatenAkkoord', traject('gevraagd'))).toBe(false)
    expect(isFeit('ResultatenAkkoord', traject('niet-akkoord'))).toBe(true)
    expect(isFeit('PlanAkkoord', traject('niet-akkoord'))).toBe(false)
    expect(isFeit('ResultatenAkkoord', traject('akkoord'))).toBe(true)
    const nee = gegeven(...verhalen.gevraagd, {
      type: 'AkkoordGeweigerd',
      versie: 2,
      als: 'inwoner',
      resultaten: 'nee',
      plan: 'ja',
      tekst: 'reden',
    })
    expect(isFeit('ResultatenAkkoord', nee)).toBe(false)
  })

  test('is na het plan de vraag of er een aanbieder nodig is', () => {
    expect(nu(specialistischeJeugdhulp, traject('akkoord'))).toEqual(['aanbieder-nodig'])
  })

  test('is zonder dat iemand het zei niets waar van wat met een stap komt, in welk verhaal ook', () => {
    const waar = Object.keys(verhalen).flatMap((verhaal) =>
      stapFeiten.filter((feit) => isFeit(feit, traject(verhaal as keyof typeof verhalen))),
    )
    expect(waar).toEqual([])
  })
})
