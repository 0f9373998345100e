import { expect, test } from 'vitest'
import { begin, type Dossier } from './dossiers.ts'
import { Gevonden } from './gevonden.ts'
import { lekken } from './oordeel.ts'
import { mensenMet, perRol, velden, veldVan } from './velden.ts'

const tekst = (naam: string) => `${begin}samira-${naam}-abcd1234`
const merk = (naam: string) => ({ naam, tekst: tekst(naam), voor: mensenMet(veldVan(naam).zien, 'samira') })
const dossier = (...namen: string[]): Dossier => ({ eigenaar: 'samira', ids: {}, merken: namen.map(merk) })
const antwoord = (...namen: string[]) => {
  const alles = `200 OK\n\n<p>${namen.map(tekst).join(' ')}</p>`
  return { status: 200, naar: '', tekst: alles, alles }
}

test('elk soort tekst heeft een eigen regel, en iedereen die hem mag lezen heeft een rol in het dossier', () => {
  expect(new Set(velden.map(({ wat }) => wat)).size).toBe(velden.length)
  expect(velden.filter(({ zien }) => zien.length === 0)).toEqual([])
  expect(() => veldVan('zomaar')).toThrow('zomaar')
})

test('per rol: een vreemde, wie weg is en een onderaannemer zien niets; een aanbieder alleen wat gedeeld is en wat hij zelf doet', () => {
  const { niemand, inwoner, elders, aanbiederAnders, verwijderd, onderaannemer, ...anderen } = perRol()
  for (const rol of [niemand, inwoner, elders, aanbiederAnders, verwijderd, onderaannemer]) expect(rol).toEqual([])
  expect(anderen.aanbieder).toEqual(anderen.aanbiederCollega)
  expect(anderen.aanbieder).not.toContain('hoe tevreden de inwoner is')
  expect(anderen.aanbieder).not.toContain('het plan en wat erover gezegd wordt')
  expect(anderen.toegang).not.toContain('het zorgplan dat geschreven wordt')
  expect(anderen.eigenaar).not.toContain('een aantekening van een gesprek')
  expect(anderen.vrijwilliger).not.toContain('een aantekening van een gesprek')
})

test.each([
  ['sanne', 'loopt-tevreden'],
  ['yvonne', 'loopt-zorgplan-waarom'],
  ['samira', 'ingediend-aantekening'],
  ['roos', 'loopt-weging'],
  ['emre', 'match-goed'],
  ['lars', 'loopt-zorgplan-wat'],
  ['gerrit', 'akkoord-woorden'],
] as const)('een lek wordt gemerkt: %s leest %s', (wie, naam) => {
  const allemaal = [dossier(naam, 'loopt-goed')]
  expect(lekken(wie, '/', antwoord(naam), allemaal).map((een) => een.naam)).toEqual([naam])
  expect(lekken(wie, '/', antwoord(), allemaal)).toEqual([])
})

test('wat niemand te zien kreeg die het mag zien, wordt gemerkt: op de pagina en in de gegevens', () => {
  const allemaal = [dossier('loopt-tevreden')]
  const gevonden = new Gevonden()
  expect(gevonden.nooit(allemaal)).toHaveLength(6)
  for (const mens of ['samira', 'yvonne', 'karim'] as const)
    gevonden.noteer(mens, 'pagina', antwoord('loopt-tevreden'), allemaal)
  expect(gevonden.nooit(allemaal)).toHaveLength(3)
  for (const mens of ['samira', 'yvonne'] as const) gevonden.noteer(mens, 'data', antwoord('loopt-tevreden'), allemaal)
  // Somebody who may not see it does not count, nor does a refusal.
  gevonden.noteer('sanne', 'data', antwoord('loopt-tevreden'), allemaal)
  gevonden.noteer('karim', 'data', { ...antwoord('loopt-tevreden'), status: 404 }, allemaal)
  expect(gevonden.nooit(allemaal)).toEqual([
    'hoe tevreden de inwoner is: tevreden van samira: collega las het nergens (data)',
  ])
})
