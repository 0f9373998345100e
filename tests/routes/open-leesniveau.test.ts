import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { Bellen } from '#app/routes/open/open-bellen.tsx'
import { KiesGemeente } from '#app/routes/open/open-kies.tsx'
import { Langskomen } from '#app/routes/open/open-langskomen.tsx'
import { Voordeur } from '#app/routes/open/open-voordeur.tsx'
import { leesniveau, lopendeTekst } from '#tests/leesniveau.ts'
import { draw } from '#tests/routes/open-pagina.ts'

const [gemeente] = gemeenten
const titel = ''
const paginas = [
  [
    '/',
    createElement(KiesGemeente, {
      titel,
      gemeenten,
      gekozen: 'doetinchem',
      postcode: { getypt: '9999', fout: null, onbekend: true },
    }),
  ],
  ['/:gemeente', createElement(Voordeur, { titel, gemeente: gemeente! })],
  ['/:gemeente zonder plan', createElement(Voordeur, { titel, gemeente: { ...gemeente!, planOnline: false } })],
  ['/:gemeente/bel', createElement(Bellen, { titel, gemeente: gemeente! })],
  ['/:gemeente/kom', createElement(Langskomen, { titel, gemeente: gemeente! })],
] as const

describe('de pagina’s zonder inloggen zijn te lezen op B1', () => {
  test.each(paginas)(
    '%s: Flesch-Douma 70 of meer, gemiddeld hooguit 12 woorden, geen zin langer dan 20 (D1-31)',
    (_, view) => {
      const { flesch, gemiddeld, langste } = leesniveau(lopendeTekst(draw(view)))
      expect(flesch).toBeGreaterThanOrEqual(70)
      expect(gemiddeld).toBeLessThanOrEqual(12)
      expect(langste.woorden, langste.zin).toBeLessThanOrEqual(20)
    },
  )

  test.each(paginas)('%s in het Engels: zinnen van gemiddeld hooguit 12 woorden, geen langer dan 20', (_, view) => {
    const { gemiddeld, langste } = leesniveau(lopendeTekst(draw(view, 'en')))
    expect(gemiddeld).toBeLessThanOrEqual(12)
    expect(langste.woorden, langste.zin).toBeLessThanOrEqual(20)
  })
})
