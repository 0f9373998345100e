import { describe, expect, test } from 'vitest'
import { termijnBegin } from '#app/domain/traject/nieuw-plan.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { dagVan, gegeven, naOpdrachten, traject, uitkomst, verhalen } from '#tests/builders/traject.ts'

describe('een nieuw plan begint met wat is afgesproken (D1-32)', () => {
  const begin = { type: 'BeginNieuwPlan' as const, reden: 'evaluatie' as const }

  test('alleen als er een akkoord is dat nu geldt', () => {
    for (const verhaal of ['hulpvraag', 'ingediend', 'gevraagd', 'niet-akkoord'] as const)
      expect(uitkomst(begin, traject(verhaal))).toBe('nog-geen-akkoord')
    expect(uitkomst(begin, traject('akkoord'))).toBe('NieuwPlanBegonnen')
  })

  test('het afgesproken plan blijft gelden, het nieuwe ligt bij de inwoner, en de termijn begint die dag', () => {
    const akkoord = traject('akkoord')
    const nieuw = naOpdrachten(akkoord, begin)
    expect(nieuw.herziening).toMatchObject({ afgesproken: { versie: 2 }, bezig: { reden: 'evaluatie', vanaf: 2 } })
    expect(samenvattingVan(nieuw)).toMatchObject({ stap: 'bijwerken', aanZet: 'inwoner' })
    expect(termijnBegin(akkoord)).toEqual(akkoord.hulpvraagOp)
    expect(termijnBegin(nieuw)).toEqual(dagVan(akkoord.volgnr + 1))
  })

  test('en het is klaar als er weer akkoord is', () => {
    const opnieuw: Gebeurtenis[] = [
      ...verhalen.akkoord,
      { type: 'NieuwPlanBegonnen', reden: 'verlenging', vanaf: 2 },
      { type: 'PlanIngediend', versie: 3 },
      { type: 'AkkoordGevraagd', versie: 4, nodig: [] },
      { type: 'AkkoordGegeven', versie: 4, als: 'inwoner', resultaten: 'ja', plan: 'ja' },
    ]
    expect(gegeven(...opnieuw).herziening).toMatchObject({ afgesproken: { versie: 4 }, bezig: null })
  })
})

describe('wat de toegang controleert', () => {
  test('welk identiteitsbewijs is gezien en wanneer; het nieuwste telt, een nummer of kopie is er niet (Wmo 2015 2.3.4)', () => {
    const zag = (document: 'paspoort' | 'rijbewijs') =>
      ({ type: 'LegIdentiteitVast', document, gezienOp: '2026-03-03' }) as const
    const na = naOpdrachten(traject('ingediend'), zag('paspoort'), zag('rijbewijs'))
    expect(na.controle.identiteit).toEqual({
      document: 'rijbewijs',
      gezienOp: '2026-03-03',
      op: dagVan(traject('ingediend').volgnr + 2),
      door: 'mila',
    })
  })

  test('welke gemeente moet helpen, met de bron, apart van de identiteit', () => {
    const na = naOpdrachten(traject('ingediend'), {
      type: 'LegWoonplaatsVast',
      uitkomst: 'andere-gemeente',
      bron: 'brp',
    })
    expect(na.controle).toMatchObject({ identiteit: null, woonplaats: { uitkomst: 'andere-gemeente', bron: 'brp' } })
  })
})

test('wie het in handen heeft is er één, en kan ook weer niemand zijn (D1-19)', () => {
  const van = (behandelaar: string | null) => ({ type: 'WijsToe' as const, behandelaar })
  expect(samenvattingVan(traject('ingediend')).behandelaar).toBeNull()
  const mila = naOpdrachten(traject('ingediend'), van('mila'))
  expect(samenvattingVan(mila).behandelaar).toBe('mila')
  expect(uitkomst(van('mila'), mila)).toBe('niets')
  expect(samenvattingVan(naOpdrachten(mila, van('karim'), van(null))).behandelaar).toBeNull()
})
