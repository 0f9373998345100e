import { describe, expect, test } from 'vitest'
import { isDuurder, productMetCode, productenOnder } from '#app/domain/aanbod/regio.ts'
import { gevolgd, laatsteDag, toolboxVoor } from '#app/domain/aanbod/toolbox.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { gegeven, gewogen, naOpdrachten } from '#tests/builders/traject.ts'

const resultaat = (tekst: string, id = tekst) => ({ id, tekst })

describe('een voorstel van de Toolbox bij de resultaten (D4-26)', () => {
  test('kiest de hulp waar de meeste resultaten naar wijzen, onder de wet van het traject', () => {
    const lezen = [resultaat('Ik wil beter lezen.'), resultaat('Spelling lukt.'), resultaat('Minder ruzie thuis.')]
    expect(toolboxVoor('0222', 'jeugd', lezen)).toMatchObject({
      product: '54V03',
      om: lezen.slice(0, 2).map(({ id }) => id),
    })
    expect(toolboxVoor('0222', 'jeugd', lezen.slice(2))).toMatchObject({ product: '45A04', maanden: 6 })
    expect(toolboxVoor('0222', 'wmo', [resultaat('Mijn huis schoon houden.')])).toMatchObject({ product: '01V01' })
    expect(toolboxVoor('1509', 'jeugd', lezen)).toMatchObject({ product: 'P10-1', intensiteit: 'A' })
  })

  test('stelt niets voor als geen woord past, zonder wet, en in een gemeente zonder lijst', () => {
    expect(toolboxVoor('0222', 'jeugd', [resultaat('Iets heel anders.')])).toBeNull()
    expect(toolboxVoor('0222', 'jeugd', [])).toBeNull()
    expect(toolboxVoor('0222', 'onbekend', [resultaat('Lezen.')])).toBeNull()
    expect(toolboxVoor('9999', 'jeugd', [resultaat('Lezen.')])).toBeNull()
  })

  test('stelt alleen voor wat de regio koopt, en nooit wat duurder is dan nodig (D4-27, D4-29)', () => {
    for (const gemeente of ['0222', '1876', '1509'])
      for (const wet of ['jeugd', 'wmo'] as const)
        for (const tekst of ['lezen', 'school', 'bang', 'logeren', 'thuis', 'schoon', 'eenzaam', 'taxi', 'geld']) {
          const voorstel = toolboxVoor(gemeente, wet, [resultaat(tekst)])
          if (!voorstel) continue
          const product = productMetCode(gemeente, voorstel.product)!
          expect(productenOnder(gemeente, wet)).toContain(product)
          expect(isDuurder(gemeente, product)).toBe(false)
        }
  })

  test('wat ermee is gedaan, staat vast: overgenomen, aangepast of anders', () => {
    expect(laatsteDag('2026-05-01', 6)).toBe('2026-10-31')
    const voorstel = { product: '45A04', maanden: 6, evaluaties: 2 }
    const hulp = { product: '45A04', van: '2026-05-01', tot: '2026-10-31', evaluaties: 2 }
    expect(gevolgd(voorstel, hulp)).toBe('overgenomen')
    expect(gevolgd(voorstel, { ...hulp, tot: '2026-11-30' })).toBe('aangepast')
    expect(gevolgd(voorstel, { ...hulp, evaluaties: 3 })).toBe('aangepast')
    expect(gevolgd(voorstel, { ...hulp, product: '54V01' })).toBe('anders')
    const stel = (toolbox: typeof voorstel | null): Command => ({
      ...{ type: 'StelHulpVast', ...hulp, uiterst: null, verlengd: null, toolbox },
    })
    const na = (toolbox: typeof voorstel | null) => naOpdrachten(gegeven(...gewogen), stel(toolbox)).keuze.hulp?.toolbox
    expect([na(voorstel), na({ ...voorstel, product: '54V01' }), na(null)]).toEqual(['overgenomen', 'anders', null])
  })
})
