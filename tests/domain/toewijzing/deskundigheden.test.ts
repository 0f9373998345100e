import { describe, expect, test } from 'vitest'
import { opPassendheid } from '#app/domain/toewijzing/deskundigheden.ts'
import { bevriesPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { gebiedenUit } from '#app/routes/toegang/deskundigheid.server.ts'
import { woordenVan } from '#app/server/vraag-woorden.server.ts'
import { bredeAntwoorden, plan, proefgegevens } from '#tests/builders/plan.ts'

const collega = (naam: string, ...deskundigheid: string[]) => ({ id: naam, naam, deskundigheid })
const rij = (...gevraagd: Parameters<typeof opPassendheid>) =>
  opPassendheid(...gevraagd).map(({ naam, past }) => [naam, ...past].join(' '))

describe('wie een traject het beste kan oppakken (D1-19)', () => {
  const team = [collega('Anne'), collega('Bo', 'opvoeden'), collega('Cas', 'geld', 'ouderen'), collega('Dot', 'wonen')]

  test('eerst wie veel weet van wat in het plan speelt, dan wie past bij de wet, dan de rest; niemand valt weg', () => {
    expect(rij(team, { wet: 'jeugd', gebieden: ['geld'] })).toEqual(['Cas geld', 'Bo opvoeden', 'Anne', 'Dot'])
    expect(rij(team, { wet: 'wmo', gebieden: ['wonen'] })).toEqual(['Dot wonen', 'Cas ouderen', 'Anne', 'Bo'])
  })

  test('zonder plan en zonder wet blijft de volgorde zoals zij was', () => {
    expect(rij(team, { wet: 'onbekend', gebieden: [] })).toEqual(['Anne', 'Bo', 'Cas', 'Dot'])
  })

  test('wie van twee dingen weet, gaat voor wie van één ding weet', () => {
    const twee = collega('Eef', 'geld', 'wonen')
    expect(rij([...team, twee], { wet: 'onbekend', gebieden: ['geld', 'wonen'] })[0]).toBe('Eef geld wonen')
  })

  test.each(['nl', 'nl-jeugd', 'en'] as const)(
    'wat speelt, wordt gelezen uit het plan dat verstuurd is: met de woorden in %s',
    (taal) => {
      const verstuurd = bevriesPlan(
        voorbeeldset,
        plan(bredeAntwoorden, { 'vraag-7': { gebieden: ['school-werk', 'zorg-voor-uzelf'] } }),
        proefgegevens,
        woordenVan('voorbeeld', taal),
        taal,
      )
      expect(gebiedenUit(verstuurd)).toEqual(['school-werk', 'zorg-voor-uzelf'])
      expect(gebiedenUit({ ...verstuurd, onderdelen: [] })).toEqual([])
    },
  )
})
