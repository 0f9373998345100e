import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { mayReadTevredenheid } from '#app/domain/toegankelijk.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { gegeven, naOpdrachten, uitkomst, verhalen } from '#tests/builders/traject.ts'

type Van<T extends Command['type']> = Command & { type: T }
const kvk = '91000001'
const match = 'm1'
const vandaag = '2026-03-20'
const aanvaard: Gebeurtenis[] = [
  { type: 'WetVastgesteld', wet: 'jeugd' },
  {
    ...{ type: 'HulpVastgesteld', product: '45A04', van: '2026-03-09', tot: '2027-04-30' },
    ...{ evaluaties: 2, verlengd: null },
  },
  { type: 'AanbiedersGekozen', voorkeuren: [{ kvk, partij: null }], tekst: null },
  { type: 'DelenGoedgevonden', kvks: [kvk], versie: 2, onderdelen: ['resultaat-r1'] },
  { type: 'MatchGevraagd', match, kvk, partij: null, versie: 2 },
  { type: 'MatchAanvaard', match },
]
const nogNiet = gegeven(...verhalen.akkoord, ...aanvaard)
const loopt = gegeven(...verhalen.akkoord, ...aanvaard, {
  ...{ type: 'HulpBegonnen', match, dag: '2026-03-16', tekst: null },
})
const begin = (anders: Partial<Van<'BeginEvaluatie'>> = {}): Command => ({
  ...{ type: 'BeginEvaluatie', match, evaluatie: 'e1', dag: '2026-04-01', partij: 'toegang', kvk: null, vandaag },
  ...anders,
})
const stem = (partij: 'inwoner' | 'aanbieder' | 'toegang', anders: Partial<Van<'GeefEvaluatie'>> = {}): Command => ({
  ...{ type: 'GeefEvaluatie', match, evaluatie: 'e1', partij, kvk: partij === 'aanbieder' ? kvk : null },
  ...{ scores: { r1: 'deels', vreemd: 'niet' }, resultaten: ['r1'], tekst: null },
  ...anders,
})
const sluit: Command = { type: 'SluitEvaluatie', match, evaluatie: 'e1', uitkomst: 'meer', tekst: null }
const tevreden: Command = { type: 'GeefTevredenheid', match, evaluatie: 'e1', cijfer: 4, tekst: null }
const bezig = naOpdrachten(loopt, begin())
const wat = (nu: Traject) => nuTeDoen(nu, vandaag, []).map((een) => een.wat)

describe('een evaluatie (D3L-38 tot en met D3L-43)', () => {
  test('D3L-38: begint als de hulp loopt, een tegelijk, op een dag die nog komt', () => {
    expect(uitkomst(begin(), nogNiet)).toBe('hulp-loopt-niet')
    expect(uitkomst(begin({ dag: '2026-03-19' }), loopt)).toBe('dag-voorbij')
    expect(uitkomst(begin(), loopt)).toBe('EvaluatieBegonnen')
    expect(uitkomst(begin({ evaluatie: 'e2' }), bezig)).toBe('evaluatie-loopt')
    expect(wat(bezig)).toContain('evaluatie-geven')
  })

  test('D3L-39: elk resultaat heeft een score, en wat geen resultaat is telt niet mee', () => {
    expect(uitkomst(stem('inwoner', { scores: {} }), bezig)).toBe('resultaten-niet-gescoord')
    expect(uitkomst(stem('inwoner', { evaluatie: 'e9' }), bezig)).toBe('niet-gevonden')
    const gegevenStem = naOpdrachten(bezig, stem('inwoner'))
    expect(gegevenStem.uitvoering.evaluaties[0]?.stemmen.inwoner?.scores).toEqual({ r1: 'deels' })
  })

  test('D2-23: afronden kan als inwoner en aanbieder allebei spraken; daarna verandert er niets meer', () => {
    expect(uitkomst(sluit, naOpdrachten(bezig, stem('aanbieder')))).toBe('evaluatie-zonder-stem')
    const allebei = naOpdrachten(bezig, stem('aanbieder'), stem('inwoner'))
    expect(wat(allebei)).toContain('evaluatie-afronden')
    const rond = naOpdrachten(allebei, tevreden, sluit)
    expect(rond.uitvoering.evaluaties[0]?.afgesloten?.uitkomst).toBe('meer')
    expect(uitkomst(sluit, rond)).toBe('niets')
    expect(uitkomst(stem('toegang'), rond)).toBe('evaluatie-voorbij')
    expect(uitkomst(tevreden, rond)).toBe('evaluatie-voorbij')
    expect(wat(rond)).not.toContain('evaluatie-geven')
    expect(uitkomst(begin({ evaluatie: 'e2' }), rond)).toBe('EvaluatieBegonnen')
  })

  test('D3L-40: hoe tevreden de inwoner is, leest de toegang en niet wie de hulp geeft', () => {
    const inwoner: Actor = { soort: 'inwoner', persoonId: 'p', namensId: null, naam: 'Anna' } as Actor
    const aanbieder = {
      soort: 'aanbieder',
      medewerkerId: 'm',
      organisatieId: 'o',
      naam: 'Sanne',
      rollen: ['werkt'],
    } as Actor
    expect(mayReadTevredenheid(inwoner)).toBe(true)
    expect(mayReadTevredenheid(aanbieder)).toBe(false)
    expect(mayReadTevredenheid({ soort: 'systeem' })).toBe(false)
  })
})
