import { describe, expect, test } from 'vitest'
import { aanvraagKan } from '#app/domain/traject/aanvraag.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { daarna, gegeven, uitkomst } from '#tests/builders/traject.ts'

/** The hulpvraag of Monday 2 March 2026; six weeks later is Monday 13 April. */
const vraag = (wetVoorstel: 'jeugd' | 'wmo'): Gebeurtenis => ({
  type: 'HulpvraagIngediend',
  kanaal: 'klik',
  wetVoorstel,
  ingediendDoor: 'betrokkene',
  tekst: null,
})
const verslag: Gebeurtenis = { type: 'AkkoordGevraagd', versie: 2, nodig: [] }
const afgesloten: Gebeurtenis = {
  type: 'TrajectAfgesloten',
  reden: 'geen-hulp-nodig',
  uitleg: 'waarom',
  overdracht: null,
}
const aanvraag = (vandaag: string) => ({ type: 'DienAanvraagIn' as const, vandaag })

describe('de Wmo-aanvraag (Wmo 2015 2.3.2 lid 9)', () => {
  test('kan niet zolang het onderzoek loopt, en zegt vanaf welke dag wel', () => {
    const wmo = gegeven(vraag('wmo'))
    expect(aanvraagKan(wmo, '2026-04-13')).toEqual({
      kan: false,
      weigering: 'aanvraag-te-vroeg',
      vanaf: '2026-04-14',
    })
    expect(uitkomst(aanvraag('2026-04-13'), wmo)).toBe('aanvraag-te-vroeg')
  })

  test('kan vanaf de dag na de zes weken, ook zonder verslag', () => {
    expect(aanvraagKan(gegeven(vraag('wmo')), '2026-04-14')).toEqual({ kan: true, sinds: 'zes-weken' })
  })

  test('kan zodra het verslag is voorgelegd, ook als de inwoner het er niet mee eens is', () => {
    const nee: Gebeurtenis = {
      type: 'AkkoordGeweigerd',
      versie: 2,
      als: 'inwoner',
      resultaten: 'ja',
      plan: 'nee',
      tekst: 'reden',
    }
    expect(
      aanvraagKan(gegeven(vraag('wmo'), { type: 'PlanIngediend', versie: 1 }, verslag, nee), '2026-03-09'),
    ).toEqual({
      kan: true,
      sinds: 'verslag',
    })
  })

  test('kan meteen als de gemeente de vraag afsloot, en opent het traject weer (D1-25)', () => {
    const dicht = gegeven(vraag('wmo'), afgesloten)
    expect(aanvraagKan(dicht, '2026-03-05')).toEqual({ kan: true, sinds: 'afgesloten' })
    expect(samenvattingVan(dicht).aanZet).toBe('niemand')
    const open = daarna(dicht, { type: 'AanvraagIngediend', sinds: 'afgesloten' })
    expect(open.afgesloten).toBeNull()
    expect(samenvattingVan(open).aanZet).toBe('toegang')
  })

  test('telt één keer, en daarna heeft de gemeente twee weken om te besluiten (Wmo 2015 2.3.5 lid 2)', () => {
    const gedaan = gegeven(vraag('wmo'), verslag, { type: 'AanvraagIngediend', sinds: 'verslag' })
    expect(aanvraagKan(gedaan, '2026-03-10')).toEqual({ kan: false, weigering: 'al-aangevraagd', vanaf: null })
    // Asked for on Wednesday 4 March.
    expect(samenvattingVan(gedaan).uiterlijk).toBe('2026-03-18')
  })

  test('is er niet onder de Jeugdwet: daar is de hulpvraag de aanvraag', () => {
    for (const traject of [
      gegeven(vraag('jeugd')),
      gegeven(vraag('jeugd'), verslag),
      gegeven(vraag('jeugd'), afgesloten),
    ])
      expect(aanvraagKan(traject, '2027-01-01')).toEqual({
        kan: false,
        weigering: 'aanvraag-al-hulpvraag',
        vanaf: null,
      })
  })
})
