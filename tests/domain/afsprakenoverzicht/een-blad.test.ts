import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kort, kortMetSlot, kortTekst, plaatsVoor } from '#app/domain/afsprakenoverzicht/een-blad.ts'
import { resultatenInOverzicht } from '#app/domain/afsprakenoverzicht/resultaten.ts'
import type { BevrorenPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { gegeven, gewogen } from '#tests/builders/traject.ts'

const teksten = fc.array(fc.string({ maxLength: 400 }), { maxLength: 30 })

describe('wat op een A4 past (D3L-28)', () => {
  test('wat past, blijft heel; wat niet past, wordt geteld of eindigt in een beletselteken', () => {
    expect(kort(['Een.', 'Twee.'], { aantal: 2, tekens: 20 })).toEqual({
      ...{ teksten: ['Een.', 'Twee.'], rest: 0, afgekort: false },
    })
    expect(kort(['Samen de week plannen en dat volhouden.', 'Twee.', 'Drie.'], { aantal: 2, tekens: 50 })).toEqual({
      ...{ teksten: ['Samen de week plannen…', 'Twee.'], rest: 1, afgekort: true },
    })
    const paar = { begin: 'Samen de week plannen en dat volhouden.', slot: 'twee uur per week' }
    expect(kortMetSlot([paar], { aantal: 1, tekens: 40 }, (begin, slot) => `${begin}: ${slot}`)).toEqual({
      ...{ teksten: ['Samen de week…: twee uur per week'], rest: 0, afgekort: true },
    })
    expect(kortTekst('Een\n\ntekst  op\tregels.', 40)).toBe('Een tekst op regels.')
  })

  test('niets verdwijnt stil: wat er niet staat, is geteld; wat korter is, is gezegd; en het is nooit meer dan er past', () => {
    fc.assert(
      fc.property(teksten, fc.constantFrom(...Object.values(plaatsVoor)), (lijst, plaats) => {
        const { teksten: getoond, rest, afgekort } = kort(lijst, plaats)
        expect(getoond.length + rest).toBe(lijst.length)
        expect(getoond.reduce((som, tekst) => som + [...tekst].length, 0)).toBeLessThanOrEqual(plaats.tekens)
        const heel = lijst.slice(0, getoond.length).every((tekst, plek) => {
          const regel = tekst.replaceAll(/\s+/g, ' ').trim()
          return getoond[plek] === regel || getoond[plek]!.endsWith('…')
        })
        expect(heel).toBe(true)
        if (!afgekort)
          expect(getoond).toEqual(lijst.slice(0, getoond.length).map((een) => een.replaceAll(/\s+/g, ' ').trim()))
      }),
    )
  })
})

describe('de resultaten in het overzicht (D4-32, D2-07)', () => {
  const plan = {
    onderdelen: ['resultaat-1', 'wie-1', 'resultaat-2'].map((bladzijde) => ({ bladzijde, antwoorden: [] })),
  } as unknown as BevrorenPlan
  const traject = gegeven(...gewogen)
  const match = {} as NonNullable<Parameters<typeof resultatenInOverzicht>[0]['match']>
  const goed = { kvks: ['1'], versie: 2, onderdelen: ['vraag-2', 'resultaat-2'], op: new Date(0) }

  test('zolang er niemand is gevraagd: waar een zorgaanbieder voor nodig is; daarna wat met die is gedeeld', () => {
    expect(resultatenInOverzicht({ traject, match: null, plan })).toEqual(['1'])
    const gedeeld = { ...traject, keuze: { ...traject.keuze, goed } }
    expect(resultatenInOverzicht({ traject: gedeeld, match, plan })).toEqual(['2'])
    expect(resultatenInOverzicht({ traject, match, plan })).toEqual([])
    expect(resultatenInOverzicht({ traject: gedeeld, match, plan: null })).toEqual([])
  })
})
