import { describe, expect, test, vi } from 'vitest'
import type { Command } from '#app/domain/traject/decide.ts'
import type { Instemmer } from '#app/domain/toestemming/wie-stemt-in.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { daarna, deelname, naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

// No practice gemeente leaves the tick out; a gemeente may.
vi.mock('#app/domain/gemeente/gemeenten.ts', async (echt) => {
  const gemeenten = await echt<typeof import('#app/domain/gemeente/gemeenten.ts')>()
  const alleenHandtekening = { ...gemeenten.gemeenteMetCode('0222')!, code: '9999', akkoord: ['handtekening'] as const }
  return {
    ...gemeenten,
    gemeenteMetCode: (code: string | null) =>
      code === alleenHandtekening.code ? alleenHandtekening : gemeenten.gemeenteMetCode(code),
  }
})

const jeugdige: Instemmer = { als: 'jeugdige', persoon: 'anna', zelf: true }
const moeder: Instemmer = { als: 'gezagdrager', persoon: 'moeder', zelf: true }
const ouder: Instemmer = { als: 'gezagdrager', persoon: null, zelf: false }

/** Given: version 2 lies before these people, in this gemeente. */
const gevraagdAan = (nodig: Instemmer[], gemeente = '0222'): Traject => ({
  ...daarna(traject('beoordeeld'), { type: 'AkkoordGevraagd', versie: 2, nodig }),
  gemeente,
})

const ja = (door: string) =>
  ({ type: 'AntwoordAkkoord', versie: 2, door, resultaten: 'ja', plan: 'ja' }) satisfies Command
const gezegd = {
  type: 'LegAkkoordVast',
  versie: 2,
  als: 'gezagdrager',
  persoon: null,
  hoe: 'gesproken',
  resultaten: 'ja',
  plan: 'ja',
  gegevenOp: '2026-03-09',
  herkend: 'terugbellen',
  erbij: null,
  tekst: null,
} satisfies Command
const getekend = { ...gezegd, hoe: 'handtekening' } satisfies Command

describe('wie antwoordt op de vraag om akkoord (D2-08)', () => {
  test.each([
    ['de jeugdige, die gevraagd is', 'anna', [jeugdige, moeder], 'AkkoordGegeven'],
    ['de moeder, die gevraagd is', 'moeder', [jeugdige, moeder], 'AkkoordGegeven'],
    ['een tante, die niet gevraagd is', 'tante', [jeugdige, moeder], 'niet-uw-akkoord'],
    ['de vader naast de moeder die gevraagd is', 'vader', [moeder], 'niet-uw-akkoord'],
    ['een ouder waar een ouder gevraagd is', 'vader', [ouder], 'AkkoordGegeven'],
    ['de jeugdige waar een ouder gevraagd is', 'anna', [ouder], 'niet-uw-akkoord'],
  ])('%s', (_, door, nodig, verwacht) => {
    expect(uitkomst(ja(door), gevraagdAan(nodig))).toBe(verwacht)
  })
})

describe('hoe akkoord gegeven wordt, zegt de gemeente (D3A-10)', () => {
  test('met een vinkje alleen waar de gemeente dat heeft; zeggen dat er iets bij moet kan overal', () => {
    expect(uitkomst(ja('moeder'), gevraagdAan([moeder]))).toBe('AkkoordGegeven')
    const zonderVinkje = gevraagdAan([moeder], '9999')
    expect(uitkomst(ja('moeder'), zonderVinkje)).toBe('akkoord-andere-wijze')
    expect(uitkomst({ ...ja('moeder'), plan: 'aanvullen' }, zonderVinkje)).toBe('AanvullingGewenst')
    expect(uitkomst({ ...getekend, persoon: 'moeder' }, zonderVinkje)).toBe('AkkoordVastgelegd')
  })

  test.each([
    ['een handtekening', 'in Doetinchem, dat haar heeft', getekend, '0222', 'AkkoordVastgelegd'],
    ['een handtekening', 'in Bronckhorst, dat haar niet heeft', getekend, '1876', 'akkoord-andere-wijze'],
    ['wat gezegd is', 'in Bronckhorst, dat dat heeft', gezegd, '1876', 'AkkoordVastgelegd'],
    ['wat gezegd is', 'in Oude IJsselstreek, dat dat niet heeft', gezegd, '1509', 'akkoord-andere-wijze'],
  ])('%s %s', (_, __, vastgelegd, gemeente, verwacht) => {
    expect(uitkomst(vastgelegd, gevraagdAan([ouder], gemeente))).toBe(verwacht)
  })

  test('wat een jeugdige zegt telt overal; een handtekening van een jeugdige alleen waar de gemeente die heeft', () => {
    const vanAnna = { als: 'jeugdige', persoon: 'anna', erbij: 'alleen' } as const
    expect(uitkomst({ ...gezegd, ...vanAnna }, gevraagdAan([jeugdige], '1509'))).toBe('AkkoordVastgelegd')
    expect(uitkomst({ ...getekend, ...vanAnna }, gevraagdAan([jeugdige], '1876'))).toBe('akkoord-andere-wijze')
  })
})

describe('zeggen dat het niet zo was (D3A-10)', () => {
  const betwist = { type: 'BetwistAkkoord', versie: 2, tekst: 'waarom' } as const
  const samenGevraagd = gevraagdAan([jeugdige, ouder])

  test('kan alleen over wat de gemeente vastlegde, niet over een eigen vinkje en niet als er nog niets is', () => {
    expect(uitkomst(betwist, samenGevraagd)).toBe('niets-vastgelegd')
    expect(uitkomst(betwist, naOpdrachten(samenGevraagd, ja('anna')))).toBe('niets-vastgelegd')
    expect(uitkomst(betwist, naOpdrachten(samenGevraagd, gezegd))).toBe('AkkoordBetwist')
    expect(uitkomst(betwist, naOpdrachten(samenGevraagd, ja('anna'), gezegd))).toBe('AkkoordBetwist')
  })

  test('neemt alleen weg wat vastgelegd was', () => {
    const nu = naOpdrachten(samenGevraagd, ja('anna'), gezegd, betwist)
    expect(nu.instemming.stemmen.map(({ hoe, persoon }) => [hoe, persoon])).toEqual([['vinkje', 'anna']])
    expect(uitkomst(betwist, nu)).toBe('niets-vastgelegd')
  })
})

describe('de jeugdige gaat zelf meedoen (D2-08)', () => {
  const doetMee = (bekend: boolean) => ({ type: 'LaatBetrokkeneMeedoen', bekend }) as const
  const zonder = (deelnames: Traject['deelnames']): Traject => ({ ...traject('beoordeeld'), deelnames })

  test('als wij weten wie dat bij DigiD is, en anders niet', () => {
    const moederAlleen = zonder([deelname('moeder', { rol: 'vertegenwoordiger' })])
    expect(uitkomst(doetMee(false), moederAlleen)).toBe('betrokkene-zonder-digid')
    expect(uitkomst(doetMee(true), moederAlleen)).toBe('BetrokkeneDoetMee')
  })

  test('wie al meedoet hoeft niets; wie er eerder uit ging kan weer', () => {
    expect(uitkomst(doetMee(false), zonder([deelname('anna', { rol: 'betrokkene' })]))).toBe('niets')
    const eruit = zonder([deelname('anna', { rol: 'betrokkene', tot: new Date('2026-03-01T09:00:00Z') })])
    expect(uitkomst(doetMee(false), eruit)).toBe('betrokkene-zonder-digid')
    expect(uitkomst(doetMee(true), eruit)).toBe('BetrokkeneDoetMee')
  })
})
