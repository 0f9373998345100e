import { expect, test } from 'vitest'
import { progressOf } from '#app/domain/traject/feiten.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { dagVan, naOpdrachten, traject, verhalen, type Verhaal } from '#tests/builders/traject.ts'

test.each<[Verhaal, string, string, string]>([
  ['hulpvraag', 'plan-invullen', 'inwoner', 'plan-invullen'],
  ['ingediend', 'beoordelen', 'toegang', 'gesprek'],
  ['zonder-wijzen', 'beoordelen', 'toegang', 'gesprek'],
  ['zonder-tekst', 'beoordelen', 'toegang', 'gesprek'],
  ['zonder-onderzoek', 'beoordelen', 'toegang', 'gesprek'],
  ['eigen-plan', 'beoordelen', 'toegang', 'gesprek'],
  ['beoordeeld', 'beoordelen', 'toegang', 'gesprek'],
  ['verdieping', 'verdieping', 'inwoner', 'gesprek'],
  ['beantwoord', 'beoordelen', 'toegang', 'gesprek'],
  ['gevraagd', 'akkoord-gevraagd', 'inwoner', 'akkoord'],
  ['akkoord', 'akkoord', 'toegang', 'matching'],
  ['niet-akkoord', 'niet-akkoord', 'toegang', 'gesprek'],
  ['aanvullen', 'aanvullen', 'inwoner', 'plan-invullen'],
  ['ingetrokken', 'ingetrokken', 'niemand', 'plan-invullen'],
  ['afgesloten', 'afgesloten', 'niemand', 'plan-invullen'],
  ['teruggegeven', 'aanvullen', 'inwoner', 'plan-invullen'],
])('bij %s is de stap %s, is %s aan zet en staat de klantreis bij %s', (verhaal, stap, aanZet, nu) => {
  expect(samenvattingVan(traject(verhaal))).toMatchObject({ stap, aanZet })
  expect(progressOf(traject(verhaal)).find(({ staat }) => staat === 'nu')?.id).toBe(nu)
})

test('van elk verhaal is hierboven gezegd wie aan zet is', () => expect(Object.keys(verhalen)).toHaveLength(16))

test('een akkoord dat vervalt, brengt het traject terug naar het gesprek', () => {
  const gewijzigd = naOpdrachten(traject('akkoord'), {
    type: 'SchrijfBijPlan',
    onderwerp: 'samenvatting',
    versie: 2,
    leeg: false,
  })
  expect(samenvattingVan(gewijzigd)).toMatchObject({ stap: 'beoordelen', aanZet: 'toegang' })
})

test('de dag van binnenkomst in de lijst blijft de eerste, ook als het plan later aangevuld terugkomt', () => {
  expect(samenvattingVan(traject('hulpvraag')).ingediendOp).toBeNull()
  const opnieuw = naOpdrachten(traject('teruggegeven'), { type: 'DienPlanIn', compleet: true })
  expect(samenvattingVan(opnieuw).ingediendOp).toEqual(dagVan(2))
  expect(opnieuw.plan.ingediend).toMatchObject({ versie: 2, op: dagVan(4) })
})

test('de uiterste dag volgt de wet die de toegang vaststelt, gerekend vanaf de dag van de hulpvraag', () => {
  const metWet = (wet: 'jeugd' | 'wmo') =>
    samenvattingVan(naOpdrachten(traject('ingediend'), { type: 'StelWetVast', wet }))
  expect(metWet('wmo')).toMatchObject({ wet: 'wmo', uiterlijk: '2026-04-13' })
  expect(metWet('jeugd')).toMatchObject({ wet: 'jeugd', uiterlijk: '2026-04-28' })
})
