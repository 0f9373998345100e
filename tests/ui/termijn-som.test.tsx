import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { berekenTermijn } from '#app/domain/termijnen/termijn.ts'
import { toonTermijnSom } from '#app/server/toon-termijn.server.ts'
import { nl } from '#app/server/woorden.ts'
import { TermijnSom } from '#app/ui/termijn-som.tsx'

const kerst = berekenTermijn('bezwaar', '2026-11-13')

describe('de som achter een laatste dag', () => {
  test.each([
    [
      'nl',
      'maandag 28 december 2026',
      '13 november 2026 + 6 weken = vrijdag 25 december, Eerste Kerstdag, dus maandag 28 december 2026',
    ],
    [
      'nl-jeugd',
      'maandag 28 december 2026',
      '13 november 2026 + 6 weken = vrijdag 25 december, Eerste Kerstdag, dus maandag 28 december 2026',
    ],
    ['en', 'Monday, 28 December 2026', '13 November 2026 + 6 weeks = Friday'],
  ] as const)('staat er in woorden, met de grond (%s)', (taal, einde, som) => {
    const getoond = toonTermijnSom(taal, kerst)
    expect(getoond.einde).toBe(einde)
    expect(getoond.som).toContain(som)
    expect(getoond.grond).toContain('Awb 6:7, 6:8')
    expect(getoond.nog).toBeNull()
  })

  test('zegt dat de dag kan veranderen zolang de vrije dagen van dat jaar niet bekend zijn', () => {
    const ver = toonTermijnSom('nl', berekenTermijn('bezwaar', '2035-11-13'))
    expect(ver.nog).toBe(nl.termijn.som.nog)
    expect(renderToStaticMarkup(<TermijnSom titel="Hoe?" termijn={ver} />)).toContain(nl.termijn.som.nog)
  })

  test('gaat open zonder script, en noemt de grond niet twee keer', () => {
    const html = renderToStaticMarkup(
      <TermijnSom titel="Hoe?" termijn={toonTermijnSom('nl', kerst)} zonderGrond>
        <p>Dat staat in de Awb.</p>
      </TermijnSom>,
    )
    expect(html).toMatch(/^<details class="ek-uitklap"><summary>Hoe\?<\/summary>/)
    expect(html).toContain('dus maandag 28 december 2026')
    expect(html).toContain('Dat staat in de Awb.')
    expect(html).not.toContain('Grond')
  })
})
