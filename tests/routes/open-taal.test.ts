import { describe, expect, test } from 'vitest'
import { loader } from '#app/routes/open/taal.ts'
import { visit } from '#tests/routes/open-pagina.ts'

/** Asks for a language from this page. */
function switchTo(taal: string, terug?: string): Response {
  const zoek = terug === undefined ? '' : `?${new URLSearchParams({ terug })}`
  return loader({ request: visit(`/taal/${taal}${zoek}`), params: { taal }, context: {} as never })
}

describe('een andere taal kiezen', () => {
  test('onthoudt de taal en gaat terug naar waar u was', () => {
    const antwoord = switchTo('en', '/doetinchem/bel')
    expect(antwoord.status).toBe(303)
    expect(antwoord.headers.get('location')).toBe('/doetinchem/bel')
    expect(antwoord.headers.get('set-cookie')).toMatch(/^taal=en; Path=\/;.*SameSite=Lax; HttpOnly$/)
  })

  test.each([
    [undefined],
    [''],
    ['//elders.example'],
    ['https://elders.example/mijn'],
    ['/\\elders.example'],
    ['//elders.example/inloggen'],
    ['mijn'],
  ])('gaat naar het begin als %s geen pagina van ons is', (terug) => {
    expect(switchTo('nl', terug).headers.get('location')).toBe('/')
  })

  test.each([['/inloggen?terug=%2Fmijn'], ['/inloggen/medewerker'], ['/uitgelogd']])(
    'wie %s leest, leest die pagina daarna in de andere taal',
    (terug) => {
      expect(switchTo('en', terug).headers.get('location')).toBe(terug)
    },
  )

  test('gaat nooit terug naar een adres dat iets doet: inloggen begint niet door van taal te wisselen', () => {
    expect(switchTo('en', '/inloggen/digid/start').headers.get('location')).toBe('/')
    expect(switchTo('en', '/uitloggen').headers.get('location')).toBe('/')
  })

  test('een taal die wij niet hebben is een 404', () => {
    expect(() => switchTo('de', '/')).toThrow()
  })
})
