import { describe, expect, test } from 'vitest'
import { ongeldig } from './geldig.ts'
import { fout, gegroeid } from './oordeel.ts'

const antwoord = (status: number, tekst = 'Er ging iets mis.', ms = 5) => ({ status, tekst, ms, naar: '' })

describe('wat een antwoord op bedorven invoer mag zijn', () => {
  test.each([
    ['een 4xx met woorden', antwoord(400), true],
    ['een verwijzing, als weigeren niet hoeft', antwoord(303, ''), false],
  ])('%s is goed', (_, terug, weigeren) => expect(fout(terug, weigeren)).toBeNull())

  test.each([
    ['geen antwoord', antwoord(0), false],
    ['een 500', antwoord(500), false],
    ['een verwijzing waar geweigerd moet worden', antwoord(303, ''), true],
    ['een 400 zonder woord', antwoord(400, ''), true],
    ['een stacktrace', antwoord(400, 'Oeps\n    at lees (/x/lees.js:1:2)'), true],
    ['een fout van de database', antwoord(200, 'invalid input syntax for type uuid'), false],
    ['een antwoord dat te lang duurt', antwoord(400, 'Nee.', 2001), true],
  ])('%s is fout', (_, terug, weigeren) => expect(fout(terug, weigeren)).not.toBeNull())
})

describe('wat de server aan geheugen mag groeien', () => {
  test('minder dan 50 MB, of kleiner worden, is goed', () => {
    expect(gegroeid(300, 349)).toBeNull()
    expect(gegroeid(300, 250)).toBeNull()
  })

  test('50 MB, of niet gemeten, is fout', () => {
    expect(gegroeid(300, 350)).toMatch(/50 MB/)
    expect(gegroeid(0, 300)).toMatch(/niet gemeten/)
  })
})

describe('wat bewaard mag zijn', () => {
  const rij = (soort: string, waarden: unknown) => ongeldig({ soort, id: 'x', waarden })

  test('wat een goed formulier bewaart', () => {
    expect(rij('inwoner vraag-6', { moment: 'datum', datum: '2031-02-01', wieErbij: ['ik'] })).toEqual([])
    expect(rij('toegang samenvatting', { tekst: 'Kort.' })).toEqual([])
    expect(rij('concept', { voorWie: 'kind', geboortedatum: '2015-02-01' })).toEqual([])
  })

  test.each([
    ['inwoner vraag-99', { x: 'y' }],
    ['inwoner vraag-2', { stem: 'toegang' }],
    ['inwoner vraag-2', { moeilijk: 'x'.repeat(8001) }],
    ['inwoner vraag-2', { moeilijk: 'a\u0007b' }],
    ['inwoner vraag-2', { moeilijk: '\ud800' }],
    ['inwoner vraag-2', { moeilijk: ['een', 'twee'] }],
    ['inwoner vraag-6', { datum: '2031-02-31' }],
    ['inwoner vraag-6', { wieErbij: ['iedereen'] }],
    ['inwoner vraag-9', { veilig: '__proto__' }],
    ['concept', { voorWie: 'iedereen' }],
  ])('%s met %j niet', (soort, waarden) => expect(rij(soort, waarden)).toHaveLength(1))
})
