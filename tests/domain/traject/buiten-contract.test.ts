import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { mayDo } from '#app/domain/toegankelijk.ts'
import { reisBeurtVan } from '#app/domain/traject/beurt.ts'
import { waaromNietVragen } from '#app/domain/traject/buiten-contract.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { zinVan } from '#app/domain/traject/gebeurd.ts'
import { isBuitenContractOpen, keuzeStandVan } from '#app/domain/traject/keuze-stand.ts'
import { nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import { gegeven, gewogen, naOpdrachten, uitkomst } from '#tests/builders/traject.ts'

const kvk = '91000001'
const vraag: Command = { type: 'VraagBuitenContract', naam: 'naam', tekst: 'waarom' }
const antwoord = (kan: boolean, nr = 1): Command => ({ type: 'BeantwoordBuitenContract', nr, kan, tekst: 'besproken' })
const kies: Command = {
  ...{ type: 'KiesAanbieders', voorkeuren: [{ kvk, partij: null }], tekst: null, gecontracteerd: [kvk] },
}
const goed: Command = { type: 'VindDelenGoed', kvks: [kvk], versie: 2, onderdelen: ['resultaat-1'] }
const deel: Command = { type: 'DeelMetAanbieder', match: 'm1' }
const jeugd = gegeven(...gewogen, { type: 'WetVastgesteld', wet: 'jeugd' })
const vast = naOpdrachten(jeugd, {
  ...{ type: 'StelHulpVast', product: '45A04', van: '2026-05-01', tot: '2027-04-30', evaluaties: 2 },
  ...{ uiterst: null, verlengd: null },
})
const gevraagd = naOpdrachten(vast, vraag)

describe('hulp van een aanbieder zonder contract (D3M-05, D4-25)', () => {
  test('wordt eerst gevraagd, en niet voordat de hulp vaststaat, bij een pgb of terwijl er een aanbieder is gevraagd (D1-22)', () => {
    expect(uitkomst(vraag, jeugd)).toBe('hulp-niet-vastgesteld')
    expect(uitkomst(vraag, vast)).toBe('BuitenContractGevraagd')
    expect(uitkomst(vraag, naOpdrachten(vast, { type: 'KiesVorm', vorm: 'pgb' }))).toBe('pgb-zonder-match')
    expect(uitkomst(vraag, naOpdrachten(vast, kies, goed, deel))).toBe('match-loopt')
    expect(uitkomst(vraag, gevraagd)).toBe('buiten-contract-loopt')
    expect([waaromNietVragen(vast), waaromNietVragen(gevraagd)]).toEqual([null, 'buiten-contract-loopt'])
  })

  test('dan is de gemeente aan zet: dit geval wordt besproken, en tot het antwoord gaat er niets naar een aanbieder', () => {
    expect([keuzeStandVan(gevraagd), reisBeurtVan(gevraagd)?.wie]).toEqual(['buiten-contract', 'toegang'])
    expect(nuTeDoen(gevraagd, '2026-04-20', []).map(({ wat }) => wat)).toContain('buiten-contract')
    const gekozen = naOpdrachten(vast, kies, goed, vraag)
    expect(uitkomst(deel, gekozen)).toBe('delen-niet-goed')
    expect(uitkomst(deel, naOpdrachten(gekozen, antwoord(false)))).toBe('MatchGevraagd')
  })

  test('een keer beantwoord, over de vraag die op de pagina stond; daarna kan de inwoner iets anders vragen', () => {
    expect(uitkomst(antwoord(true), vast)).toBe('vraag-niet-open')
    expect(uitkomst(antwoord(true, 2), gevraagd)).toBe('intussen-veranderd')
    const besproken = naOpdrachten(gevraagd, antwoord(true))
    expect([isBuitenContractOpen(besproken.keuze), keuzeStandVan(besproken)]).toEqual([false, 'kiezen'])
    expect(uitkomst(antwoord(false), besproken)).toBe('vraag-niet-open')
    const opnieuw = naOpdrachten(besproken, vraag)
    expect(opnieuw.keuze.buitenContract).toMatchObject({ nr: 2, antwoord: null })
    expect(uitkomst(antwoord(false), opnieuw)).toBe('intussen-veranderd')
  })

  test('wie toch iemand met een contract kiest, hoeft op geen antwoord te wachten; een antwoord blijft te lezen', () => {
    expect(naOpdrachten(gevraagd, kies).keuze.buitenContract).toBeNull()
    expect(naOpdrachten(gevraagd, antwoord(false), kies).keuze.buitenContract?.antwoord).toMatchObject({ kan: false })
  })

  test('de inwoner vraagt, een professional van de gemeente antwoordt, en niemand anders (D1-45)', () => {
    const nu = new Date('2026-04-20')
    const mila: Actor = { soort: 'toegang', medewerkerId: 'mila', gemeente: vast.gemeente, naam: 'Mila', rollen: [] }
    const vrijwilliger: Actor = { ...mila, rollen: ['vrijwilliger'] }
    expect([mayDo(mila, antwoord(true), gevraagd, nu), mayDo(vrijwilliger, antwoord(true), gevraagd, nu)]).toEqual([
      true,
      false,
    ])
    expect(mayDo(mila, vraag, vast, nu)).toBe(false)
  })

  test('ja en nee staan elk met een eigen zin in wat er gebeurde', () => {
    const zin = (kan: boolean) => zinVan({ type: 'BuitenContractBeantwoord', nr: 1, kan, tekst: 't' } as never)
    expect([zin(true), zin(false)]).toEqual(['BuitenContractBeantwoord', 'BuitenContractKanNiet'])
  })
})
