import { describe, expect, test } from 'vitest'
import { gemeenteMetCode } from '#app/domain/gemeente/gemeenten.ts'
import { betrokkenen } from '#app/domain/klantreis/klantreis.ts'
import { reisIds, reizen } from '#app/domain/klantreis/reizen.ts'
import { pgbStap, stapVoorInwoner, wieVoorInwoner } from '#app/server/reis-woorden.server.ts'
import { en, nl } from '#app/server/woorden.ts'
import { onuitgelegd } from '#tests/lezen/begrippen.ts'
import { teMoeilijk } from '#tests/routes/inwoner-lezer.ts'
import { hardWords } from '#tests/words.ts'
import { saysU } from '#tests/words-jeugd.ts'

const stappen = [...new Set(reisIds.flatMap((id) => reizen[id].flatMap((reis) => reis.stappen.map((stap) => stap.id))))]

/** The numbers of the messages between gemeente and aanbieder: nobody at home knows them. */
const nummer = /\b3\d\d\b/

describe('de woorden van de klantreizen voor de inwoner', () => {
  test('zijn er voor elke stap van elke klantreis en voor niets anders, in het Nederlands en in het Engels (D1-31)', () => {
    expect(stappen.length).toBeGreaterThan(50)
    for (const { reis } of [nl, en]) {
      expect(Object.keys(reis.stap).sort()).toEqual([...stappen].sort())
      const leeg = Object.values(reis.stap).filter(({ titel, u, wij }) => !titel || !u || !wij)
      expect(leeg).toEqual([])
    }
  })

  test('zijn er voor ieder die een stap doet, aan het begin van een zin en erin (D1-31)', () => {
    for (const { reis } of [nl, en]) {
      expect(Object.keys(reis.wie).sort()).toEqual([...betrokkenen].sort())
      expect(Object.keys(reis.kort).sort()).toEqual([...betrokkenen].sort())
    }
    for (const wie of betrokkenen)
      for (const taal of ['nl', 'nl-jeugd', 'en'] as const) {
        const woord = wieVoorInwoner(taal, wie)
        expect(woord.kort).not.toBe('')
        expect(woord.wie.toLowerCase()).toBe(woord.kort.toLowerCase())
        expect(woord.wie).not.toBe(woord.kort)
      }
  })

  // The same limits as `npm run lezen`, and for each text by itself: on a page an easy one would hide a hard one.
  test.each(['nl', 'nl-jeugd'] as const)('zijn stuk voor stuk te lezen, in het %s (D1-31)', (taal) => {
    const woorden = [...stappen.map((id) => ({ id, ...stapVoorInwoner(taal, id) })), { id: 'pgb', ...pgbStap(taal) }]
    const fouten = woorden.flatMap(({ id, titel, u, wij }) => {
      return [
        teMoeilijk(`${id}.titel`, titel),
        teMoeilijk(`${id}.u`, u, { flesch: 60 }),
        teMoeilijk(`${id}.wij`, wij, { flesch: 60 }),
        ...[titel, u, wij].flatMap((tekst) => hardWords(tekst).map((woord) => `${id}: "${woord}"`)),
      ]
    })
    expect(fouten.filter(Boolean)).toEqual([])
  })

  test('leggen bij elke stap de vaktaal uit die zij daar gebruiken, en noemen geen nummer van een bericht (D1-31)', () => {
    const teksten = stappen.map((id) => ({ id, tekst: Object.values(stapVoorInwoner('nl', id)).join(' ') }))
    expect(teksten.flatMap(({ id, tekst }) => onuitgelegd(tekst).map((begrip) => `${id}: ${begrip}`))).toEqual([])
    expect(teksten.filter(({ tekst }) => nummer.test(tekst))).toEqual([])
  })

  test('noemen het plan van de aanbieder zoals de gemeente het noemt, in elke taal (C10)', () => {
    const doetinchem = gemeenteMetCode('0222')!
    const toen = doetinchem.namen.zorgplan
    doetinchem.namen.zorgplan = 'plan van aanpak'
    const met = (taal: 'nl' | 'nl-jeugd' | 'en', gemeente: string | null) =>
      stappen.map((id) => Object.values(stapVoorInwoner(taal, id, gemeente)).join(' '))
    const gelezen = (['nl', 'nl-jeugd', 'en'] as const).map((taal) => [met(taal, '0222'), met(taal, null)] as const)
    doetinchem.namen.zorgplan = toen
    for (const [hier, nergens] of gelezen) {
      expect(nergens.filter((tekst) => /\bzorgplan\b/.test(tekst))).toHaveLength(5)
      expect(hier).toEqual(nergens.map((tekst) => tekst.replaceAll(/\bzorgplan\b/g, 'plan van aanpak')))
    }
  })

  test('zeggen je tegen een jeugdige, bij elke stap en bij ieder', () => {
    const gelezen = [
      ...stappen.map((id) => Object.values(stapVoorInwoner('nl-jeugd', id)).join(' ')),
      ...betrokkenen.map((wie) => Object.values(wieVoorInwoner('nl-jeugd', wie)).join(' ')),
    ]
    expect(gelezen.filter(saysU)).toEqual([])
  })
})
