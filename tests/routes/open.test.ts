import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { gemeenteMetSlug, gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { loader as bel } from '#app/routes/open/bel.tsx'
import { loader as voordeur } from '#app/routes/open/gemeente.tsx'
import { loader as kom } from '#app/routes/open/kom.tsx'
import { Bellen } from '#app/routes/open/open-bellen.tsx'
import { HulpErbij } from '#app/routes/open/open-hulp-erbij.tsx'
import { KiesGemeente } from '#app/routes/open/open-kies.tsx'
import { Langskomen } from '#app/routes/open/open-langskomen.tsx'
import { hulpBijInvullen, wijzeUitleg } from '#app/routes/inwoner/wijze-uitleg.ts'
import { translate } from '#app/server/i18n.server.ts'
import { telOf } from '#app/ui/telefoon.tsx'
import { Voordeur } from '#app/routes/open/open-voordeur.tsx'
import { loader as start } from '#app/routes/open/start.tsx'
import { draw, visit } from '#tests/routes/open-pagina.ts'

const doetinchem = gemeenteMetSlug('doetinchem')!
const linksOf = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, naar]) => naar)
const ask = (path: string, gemeente?: string, cookie?: string) => ({
  request: visit(path, cookie),
  params: gemeente ? { gemeente } : {},
  context: {} as never,
})

test.each(gemeenten)(
  'bij $naam staat waar een cliëntondersteuner bij helpt: wat u zelf vraagt, ook als u voor een ander zorgt (D1-15, D0-04)',
  (gemeente) => {
    const { naam, telefoon } = gemeente.clientondersteuning
    const deur = draw(createElement(HulpErbij, { gemeente }))
    expect(deur).toContain('U zegt zelf waarmee: woorden vinden, kiezen wat u wilt bereiken, of hulp zoeken.')
    expect(deur).toContain('Zorgt u voor iemand anders? Ook dan mag u bellen.')
    expect(linksOf(deur)).toContain(telOf(telefoon))
    const gekozen = wijzeUitleg(translate('nl', 'traject'), hulpBijInvullen(gemeente.code))['met-clientondersteuner']
    expect(gekozen).toContain(`Bel ${naam}: ${telefoon}. Zeg waar u hulp bij wilt: woorden vinden,`)
  },
)

const leeg = { getypt: '', fout: null, onbekend: false }

describe('kies uw gemeente', () => {
  test.each([
    ['7001', '/doetinchem'],
    ['7255%20ab', '/bronckhorst'],
    ['7071AA', '/oude-ijsselstreek'],
  ])('postcode %s brengt u meteen bij uw gemeente (D1-29)', (postcode, naar) => {
    let antwoord: unknown
    try {
      start(ask(`/?postcode=${postcode}`))
    } catch (gegooid) {
      antwoord = gegooid
    }
    expect((antwoord as Response).status).toBe(303)
    expect((antwoord as Response).headers.get('location')).toBe(naar)
  })

  test.each([
    ['', 'vul uw postcode in'],
    ['700', 'Typ vier cijfers'],
    ['Doetinchem', 'Typ vier cijfers'],
  ])('"%s" is geen postcode: de pagina zegt hoe het wel moet, wat u typte blijft staan, de lijst ook', (typt, zegt) => {
    const { data, init } = start(ask(`/?postcode=${typt}`))
    expect(init?.status).toBe(400)
    const html = draw(createElement(KiesGemeente, data))
    expect(linksOf(html)[0]).toBe('#veld-postcode')
    expect(html).toContain(zegt)
    expect(html).toContain(`value="${typt}"`)
    for (const { slug } of gemeenten) expect(linksOf(html)).toContain(`/${slug}`)
  })

  test('een postcode van elders is geen fout van de lezer: de pagina zegt dat wij hem niet kennen, en de lijst blijft', () => {
    const { data, init } = start(ask('/?postcode=9999'))
    expect(init?.status).toBe(200)
    const html = draw(createElement(KiesGemeente, data))
    expect(html).toContain('Wij kennen de postcode 9999 niet')
    expect(html).toContain('value="9999"')
    for (const { slug } of gemeenten) expect(linksOf(html)).toContain(`/${slug}`)
  })

  test('elke gemeente staat er als link, ook zonder eerdere keuze', () => {
    const html = draw(createElement(KiesGemeente, start(ask('/')).data))
    for (const { slug } of gemeenten) expect(linksOf(html)).toContain(`/${slug}`)
    expect(html).not.toContain('Verder met')
  })

  test('wie eerder koos, kan meteen verder, en de andere blijven staan', () => {
    const html = draw(createElement(KiesGemeente, start(ask('/', undefined, 'gemeente=bronckhorst')).data))
    expect(linksOf(html)[0]).toBe('/bronckhorst')
    expect(html).toContain('Verder met Bronckhorst')
    for (const { slug } of gemeenten) expect(linksOf(html).filter((naar) => naar === `/${slug}`)).toHaveLength(1)
  })

  test('een koekje met een onzin-gemeente telt niet', () => {
    expect(start(ask('/', undefined, 'gemeente=nergens')).data.gekozen).toBeNull()
  })
})

describe('de pagina’s van een gemeente', () => {
  test.each([
    ['voordeur', voordeur],
    ['bel', bel],
    ['kom', kom],
  ])('%s: een onbekende gemeente is een 404', (_, loader) => {
    let thrown: unknown
    try {
      loader(ask('/nergens', 'nergens'))
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({ data: { soort: 'niet-gevonden' }, init: { status: 404 } })
  })

  test('de keuze wordt onthouden, en de titel is in de taal van de lezer', () => {
    const { data, init } = voordeur(ask('/doetinchem', 'doetinchem', 'taal=en'))
    expect(data.titel).toBe('How do you want to ask for help?')
    expect(new Headers(init?.headers).get('set-cookie')).toMatch(/^gemeente=doetinchem;/)
  })

  test('er zijn drie deuren: klik leidt naar de vraag, bel en kom naar hun eigen pagina (D3A-04, D1-29)', () => {
    const html = draw(createElement(Voordeur, { titel: '', gemeente: doetinchem }))
    expect(linksOf(html).slice(0, 3)).toEqual(['/mijn/hulpvraag', '/doetinchem/bel', '/doetinchem/kom'])
  })

  test('zet een gemeente het plan niet op de website, dan leidt de eerste deur naar het formulier per post of mail (D0-03)', () => {
    const html = draw(createElement(Voordeur, { titel: '', gemeente: { ...doetinchem, planOnline: false } }))
    expect(linksOf(html).slice(0, 3)).toEqual(['/doetinchem/formulier', '/doetinchem/bel', '/doetinchem/kom'])
    expect(html).toContain('Uw gemeente heeft het plan niet op deze website.')
    expect(linksOf(html)).not.toContain('/mijn/hulpvraag')
  })

  test('bij elke stap staat wat u doet en wat wij doen (D1-31)', () => {
    const html = draw(createElement(Voordeur, { titel: '', gemeente: doetinchem }))
    const stappen = html.split('<li class="ek-stap">').slice(1)
    expect(stappen).toHaveLength(4)
    for (const stap of stappen) expect(stap).toMatch(/Dit doet u<\/dt><dd>[^<]+<.*Dit doen wij<\/dt><dd>[^<]+</)
  })

  test('112 en Veilig Thuis staan op elke pagina zonder inloggen, om meteen te bellen (D1-28)', () => {
    const views = [
      createElement(KiesGemeente, { titel: '', gemeenten, gekozen: null, postcode: leeg }),
      createElement(Voordeur, { titel: '', gemeente: doetinchem }),
      createElement(Bellen, { titel: '', gemeente: doetinchem }),
      createElement(Langskomen, { titel: '', gemeente: doetinchem }),
    ]
    for (const view of views) expect(linksOf(draw(view))).toEqual(expect.arrayContaining(['tel:112', 'tel:08002000']))
  })

  test.each(gemeenten.map((gemeente) => [gemeente.naam, gemeente] as const))(
    '%s: elke balie staat er met adres en tijden, en de gratis ondersteuner met nummer (D1-28, D0-04)',
    (_, gemeente) => {
      const html = draw(createElement(Langskomen, { titel: '', gemeente }))
      for (const { straat, postcode, van, tot } of gemeente.balies) {
        expect(html).toContain(straat)
        expect(html).toContain(postcode)
        expect(html).toContain(`van ${van} tot ${tot} uur`)
      }
      expect(linksOf(html)).toContain(telOf(gemeente.clientondersteuning.telefoon))
      expect(html).toContain('werkt niet voor de gemeente')
    },
  )
})

test('een nummer wordt een adres dat een telefoon kan bellen', () => {
  expect(telOf('0314 00 02 22')).toBe('tel:+31314000222')
  expect(telOf('0800-2000')).toBe('tel:08002000')
  expect(telOf('112')).toBe('tel:112')
})
