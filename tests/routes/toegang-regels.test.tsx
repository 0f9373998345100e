import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { bevriesPlan } from '#app/domain/perspectiefplan/bevroren-plan.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { voorbeeldset } from '#app/domain/perspectiefplan/voorbeeldset.ts'
import { decide } from '#app/domain/traject/decide.ts'
import { handle as dossier } from '#app/routes/toegang/dossier.tsx'
import { mistVoorAkkoord } from '#app/domain/traject/mist-voor-akkoord.ts'
import { standPerVraag } from '#app/routes/toegang/stand-per-vraag.ts'
import { handle as werkvoorraad } from '#app/routes/toegang/werkvoorraad.tsx'
import { adresVan, readVraag, termijnen, werkstappen, wiens } from '#app/routes/toegang/werkvoorraad-vraag.ts'
import { nl } from '#app/server/woorden.ts'
import { WoordenMee } from '#app/ui/woorden-mee.tsx'
import { bredeAntwoorden, plan, proefgegevens, proefwoorden, smalleAntwoorden } from '#tests/builders/plan.ts'
import { traject, verhalen, type Verhaal } from '#tests/builders/traject.ts'
import { draw } from '#tests/routes/open-pagina.ts'

describe('per vraag staat of zij is ingevuld (D0-06)', () => {
  const standen = (antwoorden: Parameters<typeof plan>[0], anders?: Parameters<typeof plan>[1]) => {
    const bevroren = bevriesPlan(voorbeeldset, plan(antwoorden, anders), proefgegevens, proefwoorden(), 'nl')
    return Object.fromEntries(standPerVraag(voorbeeldset, bevroren).map(({ id, stand }) => [id, stand]))
  }

  test('ingevuld als elk vast veld een antwoord heeft, deels als er een open bleef', () => {
    const standVan = standen(smalleAntwoorden, { 'vraag-3': { zelf: 'Geoefend.', helpers: 'Oma' } })
    expect(standVan).toMatchObject({ 'vraag-1': 'ingevuld', 'vraag-2': 'deels', 'vraag-3': 'ingevuld' })
  })

  test('leeg als er niets kwam, en wat niet gevraagd is staat er niet (D0-15)', () => {
    const smal = standen(smalleAntwoorden, { 'vraag-6': undefined, 'mijn-gegevens': {} })
    expect(smal).toMatchObject({ 'vraag-6': 'leeg', 'mijn-gegevens': 'leeg' })
    expect(Object.keys(smal)).not.toContain('vraag-7')
    expect(standen(bredeAntwoorden)).toMatchObject({ 'vraag-7': 'deels', 'vraag-9': 'deels' })
  })

  test('een resultaat waarvoor niemand genoemd is, maakt vraag 5 deels ingevuld (D0-20)', () => {
    const wie = {
      wie: 'netwerk',
      naam: 'Oma',
      netwerk: 'Oma',
      lokaal: 'Niemand',
      specialist: 'Niemand',
      leren: 'Koken',
    }
    expect(standen(smalleAntwoorden, { 'wie-een': wie })['vraag-5']).toBe('ingevuld')
    expect(standen(smalleAntwoorden, { 'wie-een': wie, 'resultaat-twee': { wat: 'Rust.' } })['vraag-5']).toBe('deels')
  })
})

test.each(Object.keys(verhalen) as Verhaal[])(
  'wat er mist voor akkoord is wat de regel weigert: %s (D0-26)',
  (verhaal) => {
    const staat = traject(verhaal)
    const decision = decide(
      { type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] },
      staat,
      new Date('2026-06-01T09:00:00Z'),
    )
    const mist = mistVoorAkkoord(staat, [])
    expect(mist[0] ?? 'niets').toBe(decision.ok ? 'niets' : decision.weigering)
  },
)

describe('het adres van de werkvoorraad', () => {
  const id = '01a20487-656d-74c7-8bf3-133fa5b2772c'

  test('zegt precies wat er gevraagd is, heen en terug', () => {
    for (const stap of [null, ...werkstappen]) {
      for (const na of [null, { voorrang: 'spoed-gezegd' as const, uiterlijk: '2026-02-28', id }]) {
        for (const van of [null, ...wiens, id]) {
          for (const spoed of [false, true]) {
            for (const termijn of [null, ...termijnen]) {
              for (const reis of [
                { team: null, klantreis: null, reisStap: null },
                { team: 'wmo' as const, klantreis: 'lokale-toegang' as const, reisStap: null },
                { team: null, klantreis: 'lokale-toegang' as const, reisStap: 'zorgplan' },
              ]) {
                const vraag = { stap, van, spoed, ...reis, termijn, na }
                expect(readVraag(`http://localhost${adresVan(vraag)}`)).toEqual(vraag)
              }
            }
          }
        }
      }
    }
  })

  test.each(['2026-02-30', '0000-01-01', '9999-13-01', '26-02-01', '2026-2-1', 'x'])('kent de dag %s niet', (dag) => {
    expect(readVraag(`http://localhost/toegang?na=gewoon_${dag}_${id}`).na).toBeNull()
  })

  test('laat weg wat niets betekent, en faalt niet', () => {
    const reis = { team: null, klantreis: null, reisStap: null }
    const niets = { stap: null, van: null, spoed: false, ...reis, termijn: null, na: null }
    for (const na of [`eerst_2026-02-28_${id}`, `2026-02-28_${id}`, 'gewoon_2026-02-28_x', '_'])
      expect(
        readVraag(
          `http://localhost/toegang?stap=x&van=ander&spoed=nee&team=x&klantreis=x&reisstap=zorgplan&termijn=x&na=${na}`,
        ),
      ).toEqual(niets)
  })

  test('kent een stap alleen in de klantreis die gekozen is', () => {
    const { klantreis, reisStap } = readVraag('http://localhost/toegang?klantreis=perspectiefplan&reisstap=zorgplan')
    expect([klantreis, reisStap]).toEqual(['perspectiefplan', null])
  })

  test('filtert ook op hulpvragen waarvan het plan nog wordt ingevuld', () => {
    expect(readVraag('http://localhost/toegang?stap=plan-invullen').stap).toBe('plan-invullen')
  })
})

describe('de woorden die een pagina meeneemt', () => {
  const inhoud = (namespaces: readonly string[]) =>
    /^<script type="application\/json" id="woorden"[^>]*>(.*)<\/script>$/s.exec(
      draw(createElement(WoordenMee, { namespaces })),
    )![1]!

  /** The name of the plan of the aanbieder is filled in (C10). */
  const metNaam = (woorden: object): unknown =>
    JSON.parse(JSON.stringify(woorden).replaceAll('{{zorgplan}}', 'zorgplan'))

  test('zijn die van haar eigen schermen, één keer, en geen andere', () => {
    expect(JSON.parse(inhoud(['algemeen', 'toegang', 'toegang']))).toEqual({
      algemeen: metNaam(nl.algemeen),
      toegang: metNaam(nl.toegang),
    })
  })

  test('sluiten hun element nooit zelf', () => {
    expect(inhoud(Object.keys(nl))).not.toContain('<')
  })

  test('zijn alle woorden die haar schermen vragen, ook als er een fout op staat', () => {
    expect(werkvoorraad).toMatchObject({ script: true, namespaces: ['algemeen', 'toegang', 'regie'] })
    expect(dossier).toMatchObject({
      script: true,
      namespaces: ['algemeen', 'balie', 'beurt', 'eigenplan', 'fout', 'gesprek', 'regie', 'toegang'],
    })
  })
})
