import { describe, expect, test } from 'vitest'
import type { Command } from '#app/domain/traject/decide.ts'
import { isBuitenshuis, type Reisweging } from '#app/domain/traject/reisweging.ts'
import { daarna, gegeven, gewogen, naOpdrachten, uitkomst } from '#tests/builders/traject.ts'

const reis: Reisweging = { minuten: 25, bus: 'past-niet', eigen: 'deels', kosten: 'samen', tekst: 'waarom' }
const advies = (anders: Partial<Reisweging> | null = {}): Command => ({
  ...{ type: 'AdviseerAanbieder', kvk: null, tekst: 'advies', gecontracteerd: [] },
  reis: anders && { ...reis, ...anders },
})
const met = (product: string) =>
  daarna(gegeven(...gewogen), {
    ...{ type: 'HulpVastgesteld', product, van: '2026-05-01', tot: '2027-04-30', evaluaties: 2, verlengd: null },
  })

describe('de reis naar hulp die niet thuis is (D4-31)', () => {
  test.each([
    ['41A03', true],
    ['42A03', true],
    ['44A09', true],
    ['07V01', true],
    ['08V01', true],
    ['45A04', false],
    ['01V01', false],
    ['bestaat-niet', false],
  ])('product %s is buitenshuis: %s', (product, buiten) => {
    expect(isBuitenshuis(met(product))).toBe(buiten)
  })

  test('wordt gewogen met wie wordt geadviseerd, met alle vier: reistijd, bus, eigen kracht en kosten', () => {
    expect(uitkomst(advies(null), met('41A03'))).toBe('reis-niet-gewogen')
    expect(uitkomst(advies(), met('41A03'))).toBe('AanbiederGeadviseerd')
    expect(naOpdrachten(met('41A03'), advies()).keuze.advies?.reis).toEqual(reis)
    for (const minuten of [-1, 1.5, 301, Number.NaN])
      expect(uitkomst(advies({ minuten }), met('41A03'))).toBe('reistijd-geen-getal')
    for (const minuten of [0, 300]) expect(uitkomst(advies({ minuten }), met('41A03'))).toBe('AanbiederGeadviseerd')
  })

  test('hoort niet bij hulp thuis: wat daarover meekomt, wordt niet bewaard', () => {
    expect(uitkomst(advies(null), met('45A04'))).toBe('AanbiederGeadviseerd')
    expect(naOpdrachten(met('45A04'), advies()).keuze.advies?.reis).toBeNull()
  })

  test('een advies van voor deze weging heeft er geen', () => {
    const oud = daarna(met('41A03'), { type: 'AanbiederGeadviseerd', kvk: null, tekst: 'advies' })
    expect(oud.keuze.advies?.reis).toBeNull()
  })
})
