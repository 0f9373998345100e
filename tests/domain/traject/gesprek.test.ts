import { describe, expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { aantalOpen, isGevraagd, openVerdieping, tekstenVan } from '#app/domain/traject/gesprek.ts'
import { daarna, dagVan, naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

const vraag = (id: string): Command => ({ type: 'VraagVerdieping', vraag: id, bladzijde: 'vraag-2' })
const antwoord = (id: string): Command => ({ type: 'BeantwoordVerdieping', vraag: id, antwoord: `antwoord op ${id}` })
const neemTerug = (id: string): Command => ({ type: 'TrekVerdiepingIn', vraag: id })
const twee = naOpdrachten(traject('beoordeeld'), vraag('een'), vraag('twee'))

describe('een verdiepende vraag (D0-07)', () => {
  test.each([
    ['niet gesteld', traject('beoordeeld'), ['niet-gevonden', 'niet-gevonden']],
    ['open', twee, ['VerdiepingBeantwoord', 'VerdiepingIngetrokken']],
    ['beantwoord', naOpdrachten(twee, antwoord('een')), ['vraag-niet-open', 'vraag-niet-open']],
    ['teruggenomen', naOpdrachten(twee, neemTerug('een')), ['vraag-niet-open', 'vraag-niet-open']],
    [
      'nog open na het antwoord op een andere',
      naOpdrachten(twee, antwoord('twee')),
      ['VerdiepingBeantwoord', 'VerdiepingIngetrokken'],
    ],
  ] as const)('die is %s: antwoorden en terugnemen', (_, nu, verwacht) => {
    expect([antwoord('een'), neemTerug('een')].map((een) => uitkomst(een, nu))).toEqual(verwacht)
  })

  test('wordt alleen gesteld als het plan bij de toegang ligt', () => {
    for (const verhaal of ['hulpvraag', 'teruggegeven', 'aanvullen'] as const)
      expect(uitkomst(vraag('een'), traject(verhaal))).toBe('plan-niet-bij-ons')
    expect(uitkomst(vraag('een'), traject('ingediend'))).toBe('VerdiepingGevraagd')
  })

  test('telt als open tot er een antwoord is of tot de toegang hem terugneemt', () => {
    const open = [twee, naOpdrachten(twee, antwoord('een')), naOpdrachten(twee, antwoord('een'), neemTerug('twee'))]
    expect(open.map(({ gesprek }) => aantalOpen(gesprek))).toEqual([2, 1, 0])
    const [, , klaar] = open
    expect(openVerdieping(klaar!.gesprek, 'twee')).toBeUndefined()
    expect(openVerdieping(twee.gesprek, 'twee')).toMatchObject({ vraag: 'twee', op: dagVan(twee.volgnr) })
    expect(['een', 'twee', 'drie'].map((een) => isGevraagd(klaar!.gesprek, een))).toEqual([true, true, false])
  })

  test('houdt akkoord tegen zolang één ervan open is, en daarna niet meer', () => {
    const akkoord: Command = { type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] }
    const een = naOpdrachten(twee, antwoord('een'))
    expect(uitkomst(akkoord, een)).toBe('vraag-staat-open')
    expect(uitkomst(akkoord, naOpdrachten(een, neemTerug('twee')))).toBe('NodigBevestigd AkkoordGevraagd')
  })

  test('en het antwoord nemen een akkoord terug; een woord over iets anders verandert het gesprek niet', () => {
    const gegeven = naOpdrachten(traject('beoordeeld'), vraag('een'))
    expect(daarna(gegeven, { type: 'ClientondersteuningGewezen' }).gesprek).toBe(gegeven.gesprek)
    expect(naOpdrachten(traject('akkoord'), vraag('een')).akkoord).toMatchObject({
      gevraagd: null,
      vervallen: { wat: 'ja' },
    })
  })
})

describe('hier ben ik het niet mee eens', () => {
  const oneens = (onderdeel: string, versie: number, tekst: string): Command => ({
    type: 'ZegOneens',
    onderdeel,
    versie,
    tekst,
  })
  const gezegd = naOpdrachten(
    traject('gevraagd'),
    oneens('samenvatting', 2, 'eerst'),
    oneens('welke-hulp', 2, 'ook'),
    oneens('samenvatting', 1, 'ouder'),
  )

  test('staat bij één onderdeel van één versie; wie het nog eens zegt, verbetert alleen dat', () => {
    const na = naOpdrachten(gezegd, oneens('samenvatting', 2, 'beter')).gesprek.oneens
    expect(na.map(({ onderdeel, versie, tekst }) => [onderdeel, versie, tekst])).toEqual([
      ['welke-hulp', 2, 'ook'],
      ['samenvatting', 1, 'ouder'],
      ['samenvatting', 2, 'beter'],
    ])
  })

  test.each([
    [0, 'andere-versie'],
    [1, 'OneensGezegd'],
    [2, 'OneensGezegd'],
    [3, 'andere-versie'],
  ] as const)('hoort bij een versie die er is: versie %i van 2 geeft %s', (versie, verwacht) =>
    expect(uitkomst(oneens('samenvatting', versie, 'x'), traject('gevraagd'))).toBe(verwacht),
  )

  test('en alles wat gezegd is heeft een tekst om op te halen', () => {
    const na = naOpdrachten(gezegd, vraag('een'), antwoord('een'), vraag('twee'))
    expect(tekstenVan(na.gesprek)).toEqual(['een', 'antwoord op een', 'twee', 'eerst', 'ook', 'ouder'])
  })
})
