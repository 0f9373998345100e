import { describe, expect, test } from 'vitest'
import { soortenHulp } from '#app/domain/aanbod/hulp.ts'
import { kolommen, leesRegel, type Regel } from '#app/domain/aanbod/regel.ts'
import { hulpVan, periodeMetCode, productMetCode, regioVan } from '#app/domain/aanbod/regio.ts'
import { gemeenten } from '#app/domain/gemeente/gemeenten.ts'
import { puntVan } from '#app/domain/gemeente/punten.ts'
import { zoekGemeente } from '#app/domain/gemeente/postcodes.ts'
import { regel } from '#tests/builders/aanbod.ts'

const lees = (anders: Partial<Regel>) => leesRegel(regel(anders), '0222')

describe('een regel van het bestand', () => {
  test('een goede regel is een hele aanbieder', () => {
    const uit = lees({
      naam: ' De Overstap ',
      soort: 'consortium',
      partijen: 'Een|Twee',
      producten: '45A04|54V01',
      componenten: 'verblijf|vervoer',
      plekken: '7001 Doetinchem|7071 Ulft',
      talen: 'ar|nl',
      leeftijd_van: '4',
      leeftijd_tot: '17',
    })
    expect(uit).toMatchObject({
      ok: true,
      aanbieder: {
        naam: 'De Overstap',
        partijen: ['Een', 'Twee'],
        producten: ['45A04', '54V01'],
        plekken: [
          { postcode: '7001', plaats: 'Doetinchem' },
          { postcode: '7071', plaats: 'Ulft' },
        ],
        talen: ['nl', 'ar'],
        wachtWeken: 2,
        voorbeeld: true,
      },
    })
  })

  test.each<[Partial<Regel>, string, string]>([
    [{ naam: '=1+1' }, 'naam', 'formule'],
    [{ naam: '+31' }, 'naam', 'formule'],
    [{ doet: '-2+3' }, 'doet', 'formule'],
    [{ doet: '  @SUM(A1)' }, 'doet', 'formule'],
    [{ doet: "'=1" }, 'doet', 'formule'],
    [{ partijen: 'Een|=cmd', soort: 'consortium' }, 'partijen', 'formule'],
    [{ naam: 'a\u202Eb' }, 'naam', 'tekens'],
    [{ naam: 'a\u0007b' }, 'naam', 'tekens'],
    [{ doet: 'a\nb' }, 'doet', 'tekens'],
    [{ naam: 'x'.repeat(101) }, 'naam', 'te-lang'],
    [{ doet: 'x'.repeat(601) }, 'doet', 'te-lang'],
    [{ naam: '  ' }, 'naam', 'leeg'],
    [{ kvk: '123' }, 'kvk', 'onbekend'],
    [{ soort: 'bedrijf' }, 'soort', 'onbekend'],
    [{ soort: 'consortium' }, 'partijen', 'past-niet'],
    [{ onderaannemers: 'Iemand' }, 'onderaannemers', 'past-niet'],
    [{ producten: 'P1-1' }, 'producten', 'onbekend'],
    [{ componenten: 'zwembad' }, 'componenten', 'onbekend'],
    [{ plekken: 'Doetinchem' }, 'plekken', 'onbekend'],
    [{ talen: 'xx' }, 'talen', 'onbekend'],
    [{ leeftijd_van: '18,5' }, 'leeftijd_van', 'geen-getal'],
    [{ leeftijd_van: '18', leeftijd_tot: '4' }, 'leeftijd_tot', 'past-niet'],
    [{ wacht_weken: '521' }, 'wacht_weken', 'geen-getal'],
    [{ opgegeven_op: '30-02-2026' }, 'opgegeven_op', 'geen-datum'],
    [{ opgegeven_op: '2026-02-30' }, 'opgegeven_op', 'geen-datum'],
    [{ opgegeven_op: '' }, 'opgegeven_op', 'leeg'],
    [{ periode: '1999' }, 'periode', 'onbekend'],
    [{ voorbeeld: 'misschien' }, 'voorbeeld', 'onbekend'],
  ])('%j: kolom %s is %s', (anders, kolom, fout) => {
    expect(lees(anders)).toEqual({ ok: false, kolom, fout })
  })

  test('in een gemeente die per profiel inkoopt, staan profielen en blokken', () => {
    expect(leesRegel(regel({ producten: 'P4-2' }), '1509').ok).toBe(true)
    expect(leesRegel(regel({ producten: 'P4-9' }), '1509')).toMatchObject({ ok: false, kolom: 'producten' })
    expect(productMetCode('1509', 'P4-2')).toMatchObject({ vorm: 'profiel', profiel: 4, blok: 2 })
    expect(hulpVan('1509', ['P3-1', 'P4-2', '02V01', 'WEG']).map(({ id }) => id)).toEqual(['jeugd-ggz', 'begeleiding'])
  })
})

describe('de voorbeelden van een regio', () => {
  test.each(gemeenten.map(({ naam, code }) => [naam, code]))(
    '%s: elk product hoort bij een soort hulp, elke code is er één',
    (_, code) => {
      const regio = regioVan(code)!
      const codes = regio.producten.map((product) => product.code)
      expect(new Set(codes).size).toBe(codes.length)
      expect(regio.producten.flatMap((product) => hulpVan(code, [product.code]))).toHaveLength(codes.length)
      for (const { van, tot, code: periode } of regio.perioden) {
        expect(van < tot).toBe(true)
        expect(periodeMetCode(code, periode)).toMatchObject({ van, tot })
      }
    },
  )

  test('elf profielen in drie blokken; het nummer van een soort hulp is nooit dubbel', () => {
    const profielen = regioVan('1509')!.producten.filter((product) => product.vorm === 'profiel')
    expect(profielen).toHaveLength(33)
    expect(new Set(soortenHulp.map(({ nr }) => nr)).size).toBe(soortenHulp.length)
    expect(regioVan('9999')).toBeNull()
    expect(kolommen).toHaveLength(new Set(kolommen).size)
  })

  test('elke postcode waarmee een gemeente te vinden is, heeft een punt', () => {
    for (let cijfers = 6990; cijfers < 7300; cijfers++) {
      const gevonden = zoekGemeente(String(cijfers)).soort === 'gevonden'
      expect([cijfers, puntVan(String(cijfers)) !== null]).toEqual([cijfers, gevonden])
    }
  })
})
