import { expect, test } from 'vitest'
import { isNodigBevestigd, nodigPunten } from '#app/domain/traject/nodig.ts'
import { naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

const vraag = (...nodig: (typeof nodigPunten)[number][]) => ({ type: 'VraagAkkoord' as const, nodig, verslagOpen: [] })

test.each([
  [[], 'nodig-niet-bevestigd'],
  [['beoordeling'], 'nodig-niet-bevestigd'],
  [['hulpvraag'], 'nodig-niet-bevestigd'],
  [['beoordeling', 'beoordeling'], 'nodig-niet-bevestigd'],
  [['hulpvraag', 'beoordeling'], 'nodig-niet-bevestigd'],
  [['hulpvraag', 'eigen-oplossing', 'beoordeling'], 'NodigBevestigd AkkoordGevraagd'],
] as const)(
  'breed vragen mag, breed rapporteren niet: met %j bevestigd geeft akkoord vragen %s (D0-16 D0-17 D0-18)',
  (nodig, verwacht) => {
    expect(uitkomst(vraag(...nodig), traject('beoordeeld'))).toBe(verwacht)
    expect(isNodigBevestigd(nodig)).toBe(verwacht !== 'nodig-niet-bevestigd')
  },
)

test('wat de inwoner zelf wil, of waarom het anders wordt, hoort bij wat voorgelegd wordt: zonder dat gezegd te hebben vraagt niemand akkoord (D1-16)', () => {
  const rest = nodigPunten.filter((punt) => punt !== 'eigen-oplossing')
  expect(uitkomst(vraag(...rest), traject('beoordeeld'))).toBe('nodig-niet-bevestigd')
  expect(uitkomst(vraag(...rest, 'eigen-oplossing'), traject('beoordeeld'))).toBe('NodigBevestigd AkkoordGevraagd')
})

test('wie opnieuw akkoord vraagt na een nee, bevestigt het opnieuw (D0-16)', () => {
  expect(uitkomst(vraag(), traject('niet-akkoord'))).toBe('nodig-niet-bevestigd')
  const gewijzigd = naOpdrachten(traject('akkoord'), {
    type: 'SchrijfBijPlan',
    onderwerp: 'welke-hulp',
    versie: 2,
    leeg: false,
  })
  expect(uitkomst(vraag('beoordeling'), gewijzigd)).toBe('nodig-niet-bevestigd')
})
