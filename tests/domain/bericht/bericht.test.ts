import { describe, expect, test } from 'vitest'
import { berichtIdVan, isMailadres, pauzeNa, standVan, verhuldAdres } from '#app/domain/bericht/verzending.ts'
import { wieHoort } from '#app/domain/bericht/vraagt.ts'

describe('wie iets hoort (Awb 2:10)', () => {
  test('is wie iets gevraagd wordt, en wie de beurt krijgt, ieder een keer', () => {
    expect(wieHoort([{ type: 'AkkoordGevraagd' }], 'toegang', 'inwoner')).toEqual(['inwoner'])
    expect(wieHoort([{ type: 'NodigBevestigd' }, { type: 'AkkoordGevraagd' }], 'toegang', 'inwoner')).toEqual([
      'inwoner',
    ])
    expect(wieHoort([{ type: 'HulpvraagIngediend' }], null, 'inwoner')).toEqual(['inwoner', 'toegang'])
    expect(wieHoort([{ type: 'WetVastgesteld' }], 'inwoner', 'toegang')).toEqual(['toegang'])
  })

  test('is niemand bij wat niets vraagt en de beurt laat waar die is', () => {
    expect(wieHoort([{ type: 'WetVastgesteld' }], 'inwoner', 'inwoner')).toEqual([])
    expect(wieHoort([], 'inwoner', 'niemand')).toEqual([])
  })

  test('is de inwoner als zijn traject gesloten is, ook al is dan niemand aan zet (D1-25)', () => {
    expect(wieHoort([{ type: 'TrajectAfgesloten' }], 'toegang', 'niemand')).toEqual(['inwoner'])
  })
})

describe('versturen', () => {
  test('wordt na een fout herhaald met een pauze die nooit korter wordt, en houdt een keer op', () => {
    const pauzes = Array.from({ length: 9 }, (_, nr) => pauzeNa(nr + 1)!)
    expect(pauzes).toEqual([...pauzes].sort((een, ander) => een - ander))
    expect(pauzes[0]).toBe(60_000)
    expect(pauzes.reduce((som, een) => som + een, 0)).toBeGreaterThan(48 * 3_600_000)
    expect(pauzeNa(10)).toBeNull()
  })

  test('gaat alleen naar wat een adres is: niet naar twee, en nooit met iets erbij', () => {
    expect(['a@b.nl', 'anna.de-vries+x@post.voorbeeld.nl'].filter(isMailadres)).toHaveLength(2)
    const geen = [
      null,
      '',
      'anna',
      'a@b',
      'a@b.nl,c@d.nl',
      'a@b.nl c@d.nl',
      'Anna <a@b.nl>',
      'a@b.nl\nBcc: c@d.nl',
      `${'a'.repeat(250)}@b.nl`,
    ]
    expect(geen.filter(isMailadres)).toEqual([])
  })

  test('heeft bij elke poging dezelfde Message-ID, en een stand die volgt uit wat er gebeurde', () => {
    const id = '0197a0c0-0000-7000-8000-000000000001'
    expect(berichtIdVan(id)).toBe(berichtIdVan(id))
    expect(berichtIdVan(id)).toMatch(/^<[\w-]+@[\w-]+>$/)
    expect(standVan({ hoe: null, hapert: false })).toBe('wacht')
    expect(standVan({ hoe: null, hapert: true })).toBe('hapert')
    expect(standVan({ hoe: 'opgegeven', hapert: true })).toBe('opgegeven')
    expect(verhuldAdres('anna@voorbeeld.nl')).toBe('a•••@voorbeeld.nl')
  })
})
