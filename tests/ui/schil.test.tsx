import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AanZet } from '#app/ui/aan-zet.tsx'
import { Deuren } from '#app/ui/deuren.tsx'
import { LijnMetStops } from '#app/ui/lijn-met-stops.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { Pagina } from '#app/ui/pagina.tsx'
import { Schil } from '#app/ui/schil.tsx'
import { Tabel } from '#app/ui/tabel.tsx'
import { Takenlijst } from '#app/ui/takenlijst.tsx'

const schil = renderToStaticMarkup(
  <Schil
    soort="inwoner"
    merknaam="Eenklik"
    thuis="/mijn"
    taal={[{ code: 'en', label: 'English', kort: 'EN', naar: '/taal/en' }]}
    naarInhoud="Naar de inhoud"
    menu={[
      { naar: '/mijn', tekst: 'Overzicht', huidig: true },
      { naar: '/mijn/b', tekst: 'Berichten' },
    ]}
    menuLabel="Menu"
    weg={{ naar: 'https://elders.example/', tekst: 'Deze site snel verlaten', kort: 'Snel weg' }}
    voorlezen={{ tekst: 'Lees voor', stop: 'Stop met voorlezen', gekozen: 'Gekozen:' }}
    hulp={{ titel: 'Hulp nodig?', punten: [{ icoon: 'telefoon', kop: 'Bel', tekst: 'Op werkdagen' }] }}
    voet={[{ naar: '/privacy', tekst: 'Privacy' }]}
  >
    <Pagina titel="Mijn overzicht" />
  </Schil>,
)

test('elk deel van de pagina is er één keer, en de hulp staat tussen inhoud en voet', () => {
  const delen = [...schil.matchAll(/<(header|nav|main|aside|footer)\b/g)].map(([, deel]) => deel)
  expect(delen).toEqual(['header', 'nav', 'main', 'aside', 'footer'])
  expect(schil.match(/<h1/g)).toHaveLength(1)
})

test('de eerste link op de pagina slaat de kop over', () => {
  expect(schil).toMatch(/^<div[^>]*><a class="nl-skip-link[^"]*" href="#inhoud">Naar de inhoud<\/a>/)
  expect(schil).toContain('<main id="inhoud" tabindex="-1"')
})

test('snel weg is een gewone link, boven en onder, die niet vertelt waar u vandaan komt (D1-28)', () => {
  expect(schil.match(/<a [^>]*href="https:\/\/elders\.example\/" rel="noreferrer" data-weg="true">/g)).toHaveLength(2)
})

test('voorlezen kan alleen een script, dus zonder script is er geen knop', () => {
  expect(schil).toMatch(/<button type="button"[^>]* data-voorlezen="true"[^>]* hidden=""/)
})

test('het menu zegt waar u bent en elke andere taal noemt zich in die taal', () => {
  expect(schil.match(/aria-current="page"/g)).toHaveLength(1)
  expect(schil).toMatch(/<a href="\/taal\/en" lang="en"/)
})

test('geen enkele tekening wordt voorgelezen, en er is niets bij dat een script nodig heeft', () => {
  expect(schil.match(/<svg/g)?.length).toBe(schil.match(/<svg[^>]*aria-hidden="true"/g)?.length)
  expect(schil).not.toMatch(/ on\w+=| style=|<script/)
})

test('de lijn is in woorden een genummerde lijst waarin de staat van elke stap te horen is', () => {
  const stops = [
    { titel: 'Gesprek', staat: 'klaar' as const, staatTekst: 'klaar', regel: 'Op 2 maart' },
    { titel: 'Uw ja of nee', staat: 'nu' as const, staatTekst: 'hier bent u nu', inhoud: <p>Dit doet u</p> },
    { titel: 'Besluit', staat: 'straks' as const, staatTekst: 'later' },
  ]
  for (const klein of [false, true]) {
    const html = renderToStaticMarkup(<LijnMetStops label="Stappen" stops={stops} klein={klein} />)
    expect(html).toMatch(/^<ol[^>]*aria-label="Stappen"/)
    const woorden = html
      .split('<li')
      .slice(1)
      .map((stap) => stap.replace(/<[^>]+>/g, ' '))
    stops.forEach(({ titel, staatTekst }, nr) => {
      expect(woorden[nr]).toContain(titel)
      expect(woorden[nr]).toContain(staatTekst)
    })
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(html.includes('Dit doet u')).toBe(!klein)
  }
})

test('aan zet is één kop, één zin en één knop', () => {
  const html = renderToStaticMarkup(
    <AanZet kop="U bent aan zet" zin="Lees het plan." uiterlijk="Uiterlijk 13 april" knop={<a href="/plan">Lees</a>} />,
  )
  expect(html.match(/<h2/g)).toHaveLength(1)
  expect(html).toContain('Uiterlijk 13 april')
})

test('drie deuren, elk met een werkwoord als kop en één link', () => {
  const deuren = ([1, 2, 3] as const).map((nr) => ({
    nr,
    werkwoord: `Deur ${nr}`,
    zin: 'Zin.',
    actie: { naar: `/${nr}`, tekst: `Ga ${nr}` },
  }))
  const html = renderToStaticMarkup(<Deuren deuren={deuren} />)
  expect(html.match(/<li/g)).toHaveLength(3)
  expect(html.match(/<h2/g)).toHaveLength(3)
  expect(html.match(/<a /g)).toHaveLength(3)
})

test('een link om iets te veranderen zegt ook zonder de rij wat', () => {
  const html = renderToStaticMarkup(
    <Overzicht
      rijen={[{ vraag: 'Naam', antwoord: 'Ria', wijzig: { naar: '/naam', tekst: 'Verander', voor: 'uw naam' } }]}
    />,
  )
  expect(html.replace(/<[^>]+>/g, '')).toContain('Verander uw naam')
})

test('een taak die nog niet kan, is geen link en zegt dat', () => {
  const html = renderToStaticMarkup(
    <Takenlijst
      delen={[
        { titel: 'Versturen', taken: [{ titel: 'Verstuur', staat: { tekst: 'Kan nog niet', soort: 'straks' } }] },
      ]}
    />,
  )
  expect(html).not.toContain('<a ')
  expect(html).toContain('Kan nog niet')
})

test('een tabel heeft een bijschrift en koppen, en elke cel kent zijn kolom voor het smalle scherm', () => {
  const html = renderToStaticMarkup(
    <Tabel
      bijschrift="Werk"
      kolommen={[{ titel: 'Uiterlijk', soort: 'datum' }, { titel: 'Inwoner' }]}
      rijen={[{ sleutel: 'a', laat: true, cellen: ['Te laat', 'Ria'] }]}
    />,
  )
  expect(html).toContain('<caption>Werk</caption>')
  expect(html.match(/scope="col"/g)).toHaveLength(2)
  expect(html.match(/data-kolom="/g)).toHaveLength(2)
})
