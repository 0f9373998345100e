import { describe, expect, test } from 'vitest'
import { decideIntake, volgIntakes, type IntakeCommand } from '#app/domain/traject/intake.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { nogGeenUitvoering, type Intake, type Uitvoering } from '#app/domain/traject/uitvoering-feiten.ts'

const [morgen, later] = [
  { dag: '2026-05-05', tijd: '09:30' },
  { dag: '2026-05-07', tijd: '14:00' },
]
const op = new Date('2026-05-04T08:00:00Z')
const gepland: Intake = {
  ...{ id: 'i1', momenten: [morgen, later], tekst: 't1', op },
  ...{ gekozen: null, anders: null, toegangMee: null, einde: null },
}
const gekozen: Intake = { ...gepland, gekozen: morgen }
const gehouden: Intake = { ...gekozen, einde: { wat: 'gehouden', dag: morgen.dag, tekst: 't2', op } }
const wie = { match: 'm', kvk: '91000001' }
const stelVoor = {
  ...wie,
  ...{ type: 'StelIntakeVoor', intake: 'i2', momenten: [later], tekst: 't3', vandaag: '2026-05-04' },
} satisfies IntakeCommand
const kies = { type: 'KiesIntake', match: 'm', intake: 'i1', ...morgen } satisfies IntakeCommand
const anders = { type: 'VraagAndereIntake', match: 'm', intake: 'i1', tekst: 't4' } satisfies IntakeCommand
const mee = { type: 'GaMeeNaarIntake', match: 'm', intake: 'i1', mee: true } satisfies IntakeCommand
const legVast = {
  ...{ ...wie, type: 'LegIntakeVast', intake: 'i1', dag: '2026-05-05', tekst: 't5', vandaag: '2026-05-06' },
} satisfies IntakeCommand
const vervalt = { ...wie, type: 'LaatIntakeVervallen', intake: 'i1', tekst: 't6' } satisfies IntakeCommand

function uitkomst(command: IntakeCommand, uitvoering: Partial<Uitvoering>) {
  const besluit = decideIntake(command, { uitvoering: { ...nogGeenUitvoering, ...uitvoering } } as Traject)
  return besluit.ok ? besluit.gebeurtenissen.map(({ type }) => type) : besluit.weigering
}
const bij = (command: IntakeCommand, ...intakes: Intake[]) => uitkomst(command, { intakes })

describe('momenten voorstellen (D0-29)', () => {
  test('kan met 1 tot 3 momenten, en niet met geen of met 4', () => {
    expect(bij(stelVoor)).toEqual(['IntakeVoorgesteld'])
    expect(bij({ ...stelVoor, momenten: [] })).toBe('intake-momenten')
    expect(bij({ ...stelVoor, momenten: [morgen, later, morgen, later] })).toBe('intake-momenten')
  })

  test('kan niet op een dag die voorbij is', () => {
    expect(bij({ ...stelVoor, momenten: [later, { dag: '2026-05-03', tijd: '10:00' }] })).toBe('dag-voorbij')
  })

  test('kan niet over een gekozen moment heen, wel als de inwoner een ander vraagt of het niet doorging', () => {
    expect(bij(stelVoor, gekozen)).toBe('intake-loopt')
    expect(bij(stelVoor, { ...gekozen, anders: 't4' })).toEqual(['IntakeVoorgesteld'])
    expect(bij(stelVoor, gehouden)).toEqual(['IntakeVoorgesteld'])
  })

  test('vervangt wat er stond en laat staan wat voorbij is', () => {
    const na = volgIntakes([gehouden, { ...gepland, id: 'i3' }], {
      ...{ type: 'IntakeVoorgesteld', match: 'm', intake: 'i2', momenten: [later], tekst: 't3', op },
    })
    expect(na.map(({ id }) => id)).toEqual(['i1', 'i2'])
  })
})

describe('wat de inwoner zegt (D0-29)', () => {
  test('kiest een moment dat erbij staat, en geen ander', () => {
    expect(bij(kies, gepland)).toEqual(['IntakeGekozen'])
    expect(bij({ ...kies, tijd: '23:00' }, gepland)).toBe('intake-moment-weg')
    expect(bij(kies, gekozen)).toEqual([])
  })

  test('vraagt een ander moment, ook nadat er een gekozen was', () => {
    expect(bij(anders, gepland)).toEqual(['IntakeAndersGevraagd'])
    expect(bij(anders, gekozen)).toEqual(['IntakeAndersGevraagd'])
  })
})

test('de toegang zegt of zij meegaat, en komt daarop terug; niets wacht erop (D0-30)', () => {
  expect(bij(mee, gepland)).toEqual(['IntakeToegangGaatMee'])
  expect(bij(mee, { ...gepland, toegangMee: true })).toEqual([])
  expect(bij({ ...mee, mee: false }, { ...gepland, toegangMee: true })).toEqual(['IntakeToegangGaatMee'])
  expect(bij(kies, { ...gepland, toegangMee: null })).toEqual(['IntakeGekozen'])
})

test('een verslag gaat over een dag die geweest is (D0-29)', () => {
  expect(bij(legVast, gekozen)).toEqual(['IntakeGehouden'])
  expect(bij({ ...legVast, dag: '2026-05-07' }, gekozen)).toBe('dag-kan-niet')
  expect(bij(vervalt, gekozen)).toEqual(['IntakeNietDoorgegaan'])
})

test.each([kies, anders, mee, legVast, vervalt])(
  '$type kan niet bij een intake die voorbij is, of die er niet is',
  (een) => {
    expect(bij(een, gehouden)).toBe('intake-voorbij')
    expect(bij(een, gepland, { ...gepland, id: 'i2' })).toBe('intake-voorbij')
    expect(bij(een)).toBe('niet-gevonden')
  },
)

const inzage = { ...wie, type: 'VraagInzage', tekst: 't7' } satisfies IntakeCommand
const weiger = { type: 'WeigerInzage', match: 'm' } satisfies IntakeCommand

test('een aanbieder vraagt een keer om inzage, en de inwoner mag nee zeggen (D3L-23)', () => {
  const gevraagd = { inzage: { tekst: 't7', op } }
  expect(uitkomst(inzage, {})).toEqual(['InzageGevraagd'])
  expect(uitkomst(inzage, gevraagd)).toEqual([])
  expect(uitkomst(weiger, gevraagd)).toEqual(['InzageGeweigerd'])
  expect(uitkomst(weiger, {})).toEqual([])
})

test('na het einde van de hulp wordt niets meer gepland of gevraagd; nee zeggen kan altijd (D0-29, D3L-23)', () => {
  const voorbij = { einde: { dag: '2026-05-08', reden: 'klaar', tekst: null, op } as const, intakes: [gepland] }
  for (const een of [stelVoor, kies, anders, mee, legVast, vervalt, inzage])
    expect(uitkomst(een, voorbij)).toBe('hulp-beeindigd')
  expect(uitkomst(weiger, { ...voorbij, inzage: { tekst: 't7', op } })).toEqual(['InzageGeweigerd'])
})
