import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Datumveld } from '#app/ui/datumveld.tsx'
import { FoutSamenvatting } from '#app/ui/fout-samenvatting.tsx'
import { Keuze } from '#app/ui/keuze.tsx'
import { Keuzelijst } from '#app/ui/keuzelijst.tsx'
import { Keuzes } from '#app/ui/keuzes.tsx'
import { Tekstvak } from '#app/ui/tekstvak.tsx'
import { Tekstveld } from '#app/ui/tekstveld.tsx'

const opties = [
  { waarde: 'mij', label: 'Voor mij' },
  { waarde: 'kind', label: 'Voor mijn kind', uitleg: 'U hebt het gezag.' },
]
const labels = { dag: 'Dag', maand: 'Maand', jaar: 'Jaar' }

type Rest = { uitleg?: string; fout?: string }
const velden: Record<string, (rest: Rest) => ReactElement> = {
  Tekstveld: (rest) => <Tekstveld naam="mijn.veld" label="Vraag" waarde="antwoord" {...rest} />,
  Tekstvak: (rest) => <Tekstvak naam="mijn.veld" label="Vraag" waarde="antwoord" {...rest} />,
  Keuzelijst: (rest) => (
    <Keuzelijst naam="mijn.veld" label="Vraag" opties={[{ waarde: 'mij', label: 'Voor mij' }]} {...rest} />
  ),
  Keuze: (rest) => <Keuze naam="mijn.veld" vraag="Vraag" opties={opties} waarde="kind" {...rest} />,
  Keuzes: (rest) => <Keuzes naam="mijn.veld" vraag="Vraag" opties={opties} waarden={['kind']} {...rest} />,
  Datumveld: (rest) => <Datumveld naam="mijn.veld" vraag="Vraag" labels={labels} {...rest} />,
}

const all = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, v]) => v!)

describe.each(Object.entries(velden))('%s', (_, veld) => {
  const staten: [string, Rest][] = [
    ['leeg', {}],
    ['met uitleg', { uitleg: 'Zo doet u het.' }],
    ['met een fout', { fout: 'Vul dit zo in.' }],
    ['met allebei', { uitleg: 'Zo doet u het.', fout: 'Vul dit zo in.' }],
  ]

  test.each(staten)('%s: elk id is er één keer, en wat ernaar wijst, vindt het', (_staat, rest) => {
    const html = renderToStaticMarkup(veld(rest))
    const ids = all(html, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    const wijzers = [...all(html, 'aria-describedby').flatMap((list) => list.split(' ')), ...all(html, 'for')]
    expect(wijzers.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('de regel in de lijst met fouten leidt naar het veld', () => {
    const html = renderToStaticMarkup(
      <>
        <FoutSamenvatting titel="Er mist iets" fouten={[{ veld: 'mijn.veld', tekst: 'Vul dit zo in.' }]} />
        {veld({ fout: 'Vul dit zo in.' })}
      </>,
    )
    expect(html).toContain('href="#veld-mijn-veld"')
    expect(html).toMatch(/<(?:input|textarea|select)[^>]* id="veld-mijn-veld"/)
    expect(html).toContain('id="fout-veld-mijn-veld"')
  })

  test('de browser keurt niets af en geeft geen voorbeeld in het veld', () => {
    expect(renderToStaticMarkup(veld({ fout: 'Vul dit zo in.' }))).not.toMatch(
      / (?:required|placeholder|pattern|min|max|maxlength|style)=?/,
    )
  })
})

test('de lijst met fouten krijgt de focus zonder script', () => {
  const html = renderToStaticMarkup(
    <FoutSamenvatting titel="Er mist iets" fouten={[{ veld: 'a', tekst: 'Vul a in.' }]} />,
  )
  expect(html).toMatch(/role="alert" id="fouten" tabindex="-1" autofocus=""/)
  expect(renderToStaticMarkup(<FoutSamenvatting titel="Er mist iets" fouten={[]} />)).toBe('')
})

test('wat iemand koos of typte, staat er weer', () => {
  expect(renderToStaticMarkup(velden.Keuze!({}))).toMatch(
    /<input[^>]*value="kind"[^>]*checked=""|checked=""[^>]*value="kind"/,
  )
  expect(renderToStaticMarkup(velden.Keuzes!({})).match(/checked=""/g)).toHaveLength(1)
  expect(renderToStaticMarkup(velden.Tekstvak!({}))).toContain('>antwoord</textarea>')
  const datum = renderToStaticMarkup(
    <Datumveld naam="d" vraag="V" labels={labels} waarde={{ dag: '31', maand: '2', jaar: '' }} />,
  )
  expect(all(datum, 'name')).toEqual(['d.dag', 'd.maand', 'd.jaar'])
  expect(all(datum, 'value')).toEqual(['31', '2', ''])
})

test('de vraag kan de kop van de pagina zijn, en is dan ook nog het label', () => {
  expect(renderToStaticMarkup(<Keuze naam="k" vraag="Voor wie?" alsKop opties={opties} />)).toMatch(
    /<legend[^>]*><h1[^>]*>Voor wie\?/,
  )
  expect(renderToStaticMarkup(<Tekstvak naam="t" label="Wat is er?" alsKop />)).toMatch(
    /<h1[^>]*><label[^>]*for="veld-t">Wat is er\?/,
  )
})

test('een veld dat niet hoeft, zegt dat in woorden', () => {
  expect(renderToStaticMarkup(<Tekstveld naam="t" label="Uw mail" optioneel="niet verplicht" />)).toContain(
    '(niet verplicht)',
  )
})
