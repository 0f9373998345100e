import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Staven, StavenUitleg } from '#app/ui/staven.tsx'
import { htmlFaults } from '#tests/e2e/basis/html.ts'

const beeld = renderToStaticMarkup(
  <>
    <StavenUitleg vol="Open" gestreept="Deze week" rand="Te laat" />
    <ul>
      <Staven
        id="stand-a"
        titel="Alle klantreizen"
        tekst="Open: 40. Deze week: 20. Te laat: niet getoond."
        hoogste={40}
        waarden={{ vol: 40, gestreept: 20, rand: null }}
      />
    </ul>
  </>,
)

test('een staaf is zo lang als zijn getal, en wat niet getoond wordt heeft er geen', () => {
  const lengten = [...beeld.split('role="img"')[1]!.matchAll(/<rect[^>]* width="([^"]+)"/g)].map(([, een]) => een)
  expect(lengten).toEqual(['98%', '49%'])
})

test('een beeld heeft een naam en zegt in woorden wat erop staat, en elke soort staaf is anders gevuld', () => {
  expect(beeld).toContain('<title id="stand-a-titel">Alle klantreizen</title>')
  expect(beeld).toContain('<desc id="stand-a-tekst">Open: 40. Deze week: 20. Te laat: niet getoond.</desc>')
  const vulling = [...beeld.split('role="img"')[0]!.matchAll(/<rect[^>]* fill="([^"]+)"/g)].map(([, een]) => een)
  expect(new Set(vulling).size).toBe(3)
})

test('een beeld is geldige html', async () => {
  const fouten = await htmlFaults(
    `<!doctype html><html lang="nl"><head><title>Cijfers</title></head><body>${beeld}</body></html>`,
  )
  expect(fouten).toEqual([])
})
