import { describe, expect, test } from 'vitest'
import type { Gebeurtenis, Vastgelegd } from '#app/domain/traject/gebeurtenissen.ts'
import { teamVan, type Bekende, type Deelnemer } from '#app/domain/traject/team.ts'
import { traject as verhaal } from '#tests/builders/traject.ts'

const dag = (nr: number) => new Date(`2026-04-${String(nr).padStart(2, '0')}T09:00:00Z`)
const nu = dag(20)
const feit = (gebeurtenis: Gebeurtenis, nr: number) =>
  ({ ...gebeurtenis, volgnr: nr, op: dag(nr), doorSoort: 'toegang', door: 'yvonne' }) as Vastgelegd
const mens = (wie: string, rol: Deelnemer['rol'], anders: Partial<Deelnemer> = {}): Deelnemer => ({
  ...{ soort: 'persoon', wie, naam: wie, functie: null, rol, van: dag(1), tot: null },
  ...anders,
})
const yvonne: Bekende = { soort: 'medewerker', wie: 'yvonne', naam: 'Yvonne', functie: 'consulent' }
const karim: Bekende = { soort: 'medewerker', wie: 'karim', naam: 'Karim', functie: null }
const firma = (wie: string, anders: Partial<Deelnemer> = {}) =>
  mens(wie, 'aanbieder', { soort: 'organisatie', ...anders })

describe('mijn team', () => {
  test('heeft één contactpersoon: wie de vraag nu heeft; wie haar eerder had, staat bij eerder (D1-33)', () => {
    const feiten = [
      feit({ type: 'Toegewezen', behandelaar: 'yvonne' }, 3),
      feit({ type: 'DossierOvergedragen', behandelaar: 'karim', tekst: 'notitie' }, 9),
    ]
    const { contactpersoon, eerder } = teamVan(
      { ...verhaal('akkoord'), behandelaar: 'karim' },
      feiten,
      [yvonne, karim],
      nu,
    )
    expect(contactpersoon).toMatchObject({ wie: 'karim', naam: 'Karim', van: dag(9), tot: null })
    expect(eerder).toMatchObject([{ rol: 'contactpersoon', naam: 'Yvonne', van: dag(3), tot: dag(9) }])
  })

  test('heeft zonder toewijzing de toegang zelf als contactpersoon, ook nadat die is teruggegeven (D1-33)', () => {
    const feiten = [
      feit({ type: 'Toegewezen', behandelaar: 'yvonne' }, 3),
      feit({ type: 'Toegewezen', behandelaar: null }, 9),
    ]
    expect(teamVan({ ...verhaal('akkoord'), behandelaar: null }, feiten, [yvonne], nu).contactpersoon).toBeNull()
    expect(teamVan({ ...verhaal('akkoord'), behandelaar: null }, [], [], nu).contactpersoon).toBeNull()
  })

  test('noemt wie meedoet en wie meedeed, en wie helpt met het plan zolang dat zo is (D1-33)', () => {
    const feiten = [
      feit({ type: 'InvulwijzeGekozen', wijze: 'met-clientondersteuner' }, 2),
      feit({ type: 'InvulwijzeGekozen', wijze: 'met-bekende' }, 5),
    ]
    const bekenden = [mens('anna', 'betrokkene'), mens('vera', 'helper', { tot: dag(10) }), yvonne]
    const { nu: mee, eerder } = teamVan(verhaal('akkoord'), feiten, bekenden, nu)
    expect(mee.map(({ rol, naam }) => [rol, naam])).toEqual([
      ['betrokkene', 'anna'],
      ['bekende', null],
    ])
    expect(eerder.map(({ rol }) => rol)).toEqual(['helper', 'clientondersteuner'])
  })

  test('zegt bij wie de coördinatie ligt als er meer organisaties helpen of een jeugdbeschermer verwees, anders bij niemand (D1-33)', () => {
    const bij = (bekenden: Deelnemer[], via: 'toegang' | 'gi' = 'toegang') => {
      const traject = verhaal('akkoord')
      return teamVan({ ...traject, reis: { ...traject.reis, via } }, [], bekenden, nu).coordinatie
    }
    expect(bij([firma('zorgboog')])).toBeNull()
    expect(bij([firma('zorgboog'), firma('linde', { tot: dag(10) })])).toBeNull()
    expect(bij([firma('zorgboog'), firma('linde')])).toBe('contactpersoon')
    expect(bij([firma('zorgboog')], 'gi')).toBe('jeugdbeschermer')
  })
})
