import { describe, expect, test } from 'vitest'
import { regelNamen, regels } from '#app/domain/termijnen/regels.ts'
import { termijnPagina } from '#app/server/termijn-bladzijde.server.ts'
import { toonSom } from '#app/server/termijn-som.server.ts'
import { toonRegels } from '#app/server/termijnen.server.ts'
import { en, nl } from '#app/server/woorden.ts'

const gesorteerd = (lijst: Iterable<string>) => [...new Set(lijst)].sort()

describe('de namen van de termijnen', () => {
  test('zijn er voor elke regel, elk begin en ieder voor wie een termijn is, en voor niets anders', () => {
    for (const { termijnen } of [nl, en]) {
      expect(Object.keys(termijnen.regel).sort()).toEqual(gesorteerd(regelNamen))
      expect(Object.keys(termijnen.begint).sort()).toEqual(gesorteerd(regelNamen.map((naam) => regels[naam].begint)))
      expect(Object.keys(termijnen.wie).sort()).toEqual(gesorteerd(regelNamen.map((naam) => regels[naam].wie)))
      expect(new Set(Object.values(termijnen.regel)).size).toBe(regelNamen.length)
    }
  })

  test.each(['nl', 'en'] as const)(
    'staan op het scherm met lengte, grond en voor wie, zonder nummers van eisen (%s)',
    (taal) => {
      const rijen = toonRegels(taal)
      expect(rijen.map(({ naam }) => naam)).toEqual(regelNamen)
      for (const { titel, lengte, grond, wie, begint } of rijen) {
        expect([titel, lengte, grond, wie, begint]).not.toContain('')
        expect(grond).not.toMatch(/\bD\d/)
      }
    },
  )
})

describe('de som van een termijn', () => {
  test('is de bezwaartermijn van vandaag: Kerstmis schuift hem naar maandag 28 december 2026', () => {
    const { som, fout } = toonSom('nl', 'bezwaar', '2026-11-13')
    expect(fout).toBeNull()
    expect(som?.regel).toContain('13 november 2026 + 6 weken = vrijdag 25 december, Eerste Kerstdag')
    expect(som?.laatste).toBe('De laatste dag is maandag 28 december 2026.')
    expect(som?.erbij).toHaveLength(3)
  })

  test('kan van elke regel die alleen een dag nodig heeft, en zegt van de andere wat er mist', () => {
    const zonder = regelNamen.filter((naam) => toonSom('nl', naam, '2026-11-13').fout !== null)
    expect(zonder).toEqual(['opschorting', 'bericht-melden', 'datalek'])
    expect(toonSom('nl', 'datalek', '2026-05-01 16:00').som?.laatste).toContain('maandag 4 mei 2026')
    expect(toonSom('nl', 'datalek', '2026-05-01').fout).toBe(nl.termijnen.fout.tijd)
  })

  test('zegt dat een dag nog kan veranderen, en wat een te laat besluit kost', () => {
    expect(toonSom('nl', 'bezwaar', '2035-11-13').som?.erbij).toContain(nl.termijnen.een.nog)
    expect(toonSom('nl', 'ingebrekestelling', '2026-03-25').som?.erbij.join()).toContain('1442 euro')
  })

  test.each(['2026-02-30', 'morgen', '13-11-2026', '2026-11-13 15:00 uur', '<b>'])('is er niet van %s', (van) => {
    expect(toonSom('nl', 'bezwaar', van)).toEqual({ fout: nl.termijnen.fout.datum, som: null })
  })
})

test('wat iemand typte blijft staan bij een fout, en een termijn die er niet is geeft 404', () => {
  const vraag = new Request('http://x/toegang/termijnen/bezwaar?van=2026-02-30')
  const { data, init } = termijnPagina('nl', 'bezwaar', vraag)
  expect(init?.status).toBe(400)
  expect(data).toMatchObject({ van: '2026-02-30', fout: nl.termijnen.fout.datum })
  for (const naam of ['geen', 'toString', undefined])
    expect(() => termijnPagina('nl', naam, vraag)).toThrow(expect.objectContaining({ init: { status: 404 } }))
})
