import { expect, test } from 'vitest'
import { leesniveau, lopendeTekst } from '#tests/leesniveau.ts'

test('een kinderzin: 6 woorden, 6 lettergrepen', () => {
  const { flesch, woorden, zinnen, gemiddeld } = leesniveau('De kat zit op de mat.')
  expect({ woorden, zinnen, gemiddeld }).toEqual({ woorden: 6, zinnen: 1, gemiddeld: 6 })
  expect(flesch).toBeCloseTo(206.8 - 77 - 0.93 * 6, 5)
})

test('een ambtelijke zin: 8 woorden, 21 lettergrepen', () => {
  // De maat-werk-voor-zie-ning wordt ver-strekt door het ver-ant-woor-de-lij-ke be-stuurs-or-gaan.
  const { flesch } = leesniveau('De maatwerkvoorziening wordt verstrekt door het verantwoordelijke bestuursorgaan.')
  expect(flesch).toBeCloseTo(206.8 - 77 * (21 / 8) - 0.93 * 8, 5)
  expect(flesch).toBeLessThan(0)
})

test('een trema begint een lettergreep, een nummer is één woord en een tijd breekt de zin niet', () => {
  expect(leesniveau('Cliënten.').flesch).toBeCloseTo(206.8 - 77 * 3 - 0.93, 5)
  expect(leesniveau('Bel 0314 00 02 22 van 8.30 tot 17.00 uur.')).toMatchObject({ woorden: 7, zinnen: 1 })
})

test('de langste zin wordt genoemd', () => {
  expect(leesniveau('Kom maar. Neem gerust iemand mee! Dat mag.').langste).toEqual({
    zin: 'Neem gerust iemand mee!',
    woorden: 4,
  })
})

test('zonder woorden valt er niets te meten', () => {
  expect(() => leesniveau(' - ')).toThrow('no words')
})

test('alleen hele zinnen tellen mee: geen kop, knop, adres of tekening', () => {
  const html =
    '<h1>Een kop</h1><p>Dit is <a href="/x">een zin</a>.</p><ul><li>Een punt.</li><li><a>Een knop</a></li></ul><svg><title>Nee.</title></svg><address>Weg 1<br/>7001 AA</address>'
  expect(lopendeTekst(html)).toBe('Dit is een zin.\nEen punt.')
})
