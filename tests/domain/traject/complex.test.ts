import { describe, expect, test } from 'vitest'
import { aanmeldingdelen, type ToegangOnderwerp } from '#app/domain/perspectiefplan/toegang-teksten.ts'
import { mayDo } from '#app/domain/toegankelijk.ts'
import { openAanmelding } from '#app/domain/traject/complex.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { zinVan } from '#app/domain/traject/gebeurd.ts'
import { mistVoorAkkoord } from '#app/domain/traject/mist-voor-akkoord.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { gegeven, traject, uitkomst, verhalen } from '#tests/builders/traject.ts'

const zet = (complex: boolean) => ({ type: 'LegComplexVast' as const, complex })
const gezet = (complex: boolean): Gebeurtenis => ({ type: 'ComplexVastgelegd', complex })
const schreef = (onderwerp: ToegangOnderwerp, leeg = false): Gebeurtenis => ({
  ...{ type: 'ToegangSchreef', onderwerp, versie: 1, leeg },
})
const schrijf = (onderwerp: ToegangOnderwerp) => ({
  ...{ type: 'SchrijfBijPlan' as const, onderwerp, versie: 1, leeg: false },
})
const vraag = { type: 'VraagAkkoord' as const, nodig: nodigPunten, verslagOpen: [] }
const metGegevens = {
  ...{ type: 'LegVooroverlegVast' as const, kvk: '91000001', dag: '2026-03-03', wijze: 'met-gegevens' as const },
  toestemming: { wie: 'betrokkene', dag: '2026-03-02', hoe: 'telefoon' } as const,
  ...{ over: 'over', uitkomst: 'uitkomst', vandaag: '2026-03-05', noemt: false },
}

describe('een complexe casus en het regionale aanmeldformulier (D3L-14)', () => {
  test('wordt vastgelegd zolang het plan bij de toegang ligt, door een professional', () => {
    expect(uitkomst(zet(true), traject('beoordeeld'))).toBe('ComplexVastgelegd')
    expect(uitkomst(zet(true), traject('hulpvraag'))).toBe('plan-niet-bij-ons')
    // The form goes along with the plan that is agreed: after that there is a new plan first.
    expect(uitkomst(zet(true), traject('akkoord'))).toBe('complex-na-akkoord')
    expect(uitkomst(zet(true), traject('afgesloten'))).toBe('afgesloten')
    const nu = traject('beoordeeld')
    const mila = { soort: 'toegang' as const, medewerkerId: 'mila', gemeente: nu.gemeente, naam: 'Mila' }
    const mag = (rollen: 'vrijwilliger'[]) => mayDo({ ...mila, rollen }, zet(true), nu, new Date())
    expect([mag([]), mag(['vrijwilliger'])]).toEqual([true, false])
    expect(mayDo({ soort: 'inwoner', persoonId: 'anna' } as never, zet(true), nu, new Date())).toBe(false)
  })

  test('het formulier is er alleen dan, en elk deel telt', () => {
    const gewoon = traject('beoordeeld')
    expect(openAanmelding(gewoon)).toEqual([])
    expect(uitkomst(schrijf('aanmelding-gevraagd'), gewoon)).toBe('casus-niet-complex')
    const complex = gegeven(...verhalen.beoordeeld, gezet(true))
    expect(openAanmelding(complex)).toEqual([...aanmeldingdelen])
    expect(uitkomst(schrijf('aanmelding-gevraagd'), complex)).toBe('ToegangSchreef')
    const half = gegeven(
      ...verhalen.beoordeeld,
      gezet(true),
      schreef('aanmelding-gevraagd'),
      schreef('aanmelding-veiligheid', true),
    )
    expect(openAanmelding(half)).toEqual(aanmeldingdelen.filter((deel) => deel !== 'aanmelding-gevraagd'))
  })

  test('zonder heel formulier wordt er geen akkoord gevraagd en hoort geen aanbieder over wie het gaat; zonder gegevens mag overleg wel', () => {
    const complex = gegeven(...verhalen.beoordeeld, gezet(true))
    expect(mistVoorAkkoord(complex, [])).toContain('aanmeldformulier-niet-compleet')
    expect(uitkomst(vraag, complex)).toBe('aanmeldformulier-niet-compleet')
    expect(uitkomst(metGegevens, complex)).toBe('aanmeldformulier-niet-compleet')
    expect(uitkomst({ ...metGegevens, wijze: 'anoniem', toestemming: null }, complex)).toBe('VooroverlegGehouden')
    const heel = gegeven(...verhalen.beoordeeld, gezet(true), ...aanmeldingdelen.map((deel) => schreef(deel)))
    expect(mistVoorAkkoord(heel, [])).toEqual([])
    expect(uitkomst(vraag, heel)).toContain('AkkoordGevraagd')
    expect(uitkomst(metGegevens, heel)).toBe('VooroverlegGehouden')
  })

  test('toch niet complex: dan is er geen formulier meer nodig, en dat staat in wat er gebeurde', () => {
    const niet = gegeven(...verhalen.beoordeeld, gezet(true), gezet(false))
    expect([niet.complex, mistVoorAkkoord(niet, [])]).toEqual([false, []])
    expect([zinVan(gezet(true) as never), zinVan(gezet(false) as never)]).toEqual(['ComplexVastgelegd', 'NietComplex'])
  })
})
