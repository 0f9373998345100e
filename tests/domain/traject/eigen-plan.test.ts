import { describe, expect, test } from 'vitest'
import type { Command } from '#app/domain/traject/decide.ts'
import { eigenPlanTermijn } from '#app/domain/traject/eigen-plan.ts'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import type { Gebeurtenis, Wet } from '#app/domain/traject/gebeurtenissen.ts'
import { mistVoorOnderzoek } from '#app/domain/traject/onderzoek.ts'
import { gegeven, naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

/** On Monday 2 March 2026, so that a plan may come until Monday 9 March. */
const hulpvraag = (wetVoorstel: Wet): Gebeurtenis => ({
  type: 'HulpvraagIngediend',
  kanaal: 'klik',
  wetVoorstel,
  ingediendDoor: 'betrokkene',
  tekst: null,
})
const gewezen: Gebeurtenis[] = [
  { type: 'ClientondersteuningGewezen' },
  { type: 'MantelzorgerGewezen', mantelzorger: 'gewezen' },
]
const op = (dag: string) => new Date(`${dag}T10:00:00Z`)
const start: Command = { type: 'StartOnderzoek', ondanks: false }
const dienIn: Command = { type: 'DienEigenPlanIn', vorm: 'document', id: 'plan' }

describe('tot wanneer wij op een eigen plan wachten (L1, Wmo 2.3.2 lid 2)', () => {
  test.each([
    ['maandag 2 maart: een week later', '2026-03-02', '2026-03-09'],
    ['donderdag 7 mei: Hemelvaartsdag, de vrijdag erna en een weekend verder', '2026-05-07', '2026-05-18'],
  ])('%s', (_, dag, einde) => {
    for (const wet of ['wmo', 'onbekend'] as const) expect(eigenPlanTermijn(wet, op(dag))?.einddatum).toBe(einde)
  })

  test('de Jeugdwet noemt geen dag (D1-42)', () => {
    expect(eigenPlanTermijn('jeugd', op('2026-03-02'))).toBeNull()
  })
})

describe('het onderzoek begint (D1-13, A3)', () => {
  test('onder de Wmo pas na de laatste dag van het eigen plan, en op die dag zelf nog niet', () => {
    const wmo = gegeven(hulpvraag('wmo'), ...gewezen)
    expect(uitkomst(start, wmo, op('2026-03-09'))).toBe('eigen-plan-termijn-loopt')
    expect(uitkomst({ ...start, ondanks: true }, wmo, op('2026-03-09'))).toBe('eigen-plan-termijn-loopt')
    expect(uitkomst(start, wmo, op('2026-03-10'))).toBe('OnderzoekGestart')
  })

  test('ook na een aankondiging tot die dag', () => {
    const wmo = gegeven(hulpvraag('wmo'), ...gewezen, { type: 'EigenPlanAangekondigd' })
    expect(uitkomst(start, wmo, op('2026-03-09'))).toBe('eigen-plan-termijn-loopt')
    expect(uitkomst(start, wmo, op('2026-03-10'))).toBe('OnderzoekGestart')
  })

  test.each([
    ['ingediend', { type: 'EigenPlanIngediend', vorm: 'tekst', id: 'plan' }],
    ['afgewezen', { type: 'EigenPlanAfgewezen' }],
  ] as const)('meteen als een eigen plan is %s', (_, feit) => {
    for (const wet of ['wmo', 'jeugd', 'onbekend'] as const)
      expect(uitkomst(start, gegeven(hulpvraag(wet), ...gewezen, feit), op('2026-03-03'))).toBe('OnderzoekGestart')
  })

  test('niet zonder wijzen op cliëntondersteuning, ook aan de mantelzorger als die er is (D0-04)', () => {
    const zonder = gegeven(hulpvraag('wmo'), { type: 'EigenPlanAfgewezen' })
    expect(uitkomst(start, zonder)).toBe('clientondersteuning-niet-gewezen')
    const half = gegeven(hulpvraag('wmo'), { type: 'EigenPlanAfgewezen' }, { type: 'ClientondersteuningGewezen' })
    expect(uitkomst(start, half)).toBe('mantelzorger-niet-gevraagd')
    expect(uitkomst(start, naOpdrachten(half, { type: 'WijsMantelzorger', mantelzorger: 'geen' }))).toBe(
      'OnderzoekGestart',
    )
    expect(mistVoorOnderzoek(gegeven(hulpvraag('wmo')), op('2026-03-02'))).toEqual([
      'clientondersteuning-niet-gewezen',
      'mantelzorger-niet-gevraagd',
      'eigen-plan-termijn-loopt',
    ])
  })

  test('onder de Jeugdwet na het aanbod, of met een waarschuwing zonder (D1-24)', () => {
    const jeugd = gegeven(hulpvraag('jeugd'), ...gewezen)
    expect(uitkomst(start, jeugd)).toBe('eigen-plan-niet-aangeboden')
    expect(naOpdrachten(jeugd, { ...start, ondanks: true }).onderzoek.gestartOp).not.toBeNull()
    const aangeboden = naOpdrachten(jeugd, { type: 'LegAanbodVast', dag: '2026-03-04' })
    expect(uitkomst(start, aangeboden)).toBe('OnderzoekGestart')
  })

  test.each(['2026-03-01', '2026-03-06'])('het aanbod is niet van %s: voor de hulpvraag of nog niet geweest', (dag) => {
    const jeugd = gegeven(hulpvraag('jeugd'), ...gewezen)
    expect(uitkomst({ type: 'LegAanbodVast', dag }, jeugd, op('2026-03-05'))).toBe('dag-kan-niet')
  })

  test('één keer', () => {
    expect(uitkomst(start, traject('beoordeeld'))).toBe('niets')
  })
})

describe('de inwoner kiest (D1-13)', () => {
  test('en mag van gedachten veranderen tot het onderzoek begint', () => {
    const na = naOpdrachten(traject('hulpvraag'), { type: 'KondigEigenPlanAan' }, { type: 'WijsEigenPlanAf' })
    expect(na.eigenPlan.stand).toBe('afgewezen')
    const ingediend = naOpdrachten(na, dienIn)
    expect(ingediend.eigenPlan).toMatchObject({ stand: 'ingediend', plan: { vorm: 'document', id: 'plan' } })
    expect(uitkomst({ type: 'KondigEigenPlanAan' }, ingediend)).toBe('eigen-plan-al-ingediend')
    expect(naOpdrachten(ingediend, { type: 'WijsEigenPlanAf' }).eigenPlan.plan).toBeNull()
  })

  test('daarna niet meer, maar een plan geven mag nog: geen recht gaat verloren (L1)', () => {
    const bezig = traject('beoordeeld')
    expect(uitkomst({ type: 'KondigEigenPlanAan' }, bezig)).toBe('onderzoek-begonnen')
    expect(uitkomst({ type: 'WijsEigenPlanAf' }, bezig)).toBe('onderzoek-begonnen')
    expect(uitkomst(dienIn, bezig)).toBe('EigenPlanIngediend')
    expect(uitkomst(dienIn, traject('gevraagd'))).toBe('eigen-plan-bij-akkoord')
    expect(uitkomst(dienIn, traject('niet-akkoord'))).toBe('EigenPlanIngediend')
  })
})

describe('het onderzoek sluit niet met een ongelezen eigen plan (D1-03)', () => {
  const vraag: Command = { type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] }
  test('lezen, vastleggen hoe het is gebruikt, en dan pas akkoord vragen', () => {
    const ingediend = naOpdrachten(traject('beoordeeld'), dienIn)
    expect(uitkomst(vraag, ingediend)).toBe('eigen-plan-ongelezen')
    expect(uitkomst({ type: 'LegGebruikVast', tekst: 'zo' }, ingediend)).toBe('eigen-plan-ongelezen')
    expect(uitkomst({ type: 'LeesEigenPlan', id: 'ander' }, ingediend)).toBe('niets')
    const gelezen = naOpdrachten(ingediend, { type: 'LeesEigenPlan', id: 'plan' })
    expect(uitkomst({ type: 'LeesEigenPlan', id: 'plan' }, gelezen)).toBe('niets')
    expect(uitkomst(vraag, gelezen)).toBe('eigen-plan-niet-verwerkt')
    const gebruikt = naOpdrachten(gelezen, { type: 'LegGebruikVast', tekst: 'zo' })
    expect(uitkomst(vraag, gebruikt)).toBe('NodigBevestigd AkkoordGevraagd')
    expect(uitkomst(vraag, naOpdrachten(gebruikt, { ...dienIn, id: 'nieuwer' }))).toBe('eigen-plan-ongelezen')
  })

  test('zonder plan is er niets te gebruiken', () => {
    expect(uitkomst({ type: 'LegGebruikVast', tekst: 'zo' }, traject('beoordeeld'))).toBe('geen-eigen-plan')
  })

  test('wat er voor akkoord en welke hulp nodig is, schrijft niemand voor het onderzoek begint', () => {
    const voor = traject('zonder-onderzoek')
    expect(uitkomst({ type: 'SchrijfBijPlan', onderwerp: 'welke-hulp', versie: 1, leeg: false }, voor)).toBe(
      'onderzoek-niet-begonnen',
    )
    expect(uitkomst({ type: 'SchrijfBijPlan', onderwerp: 'samenvatting', versie: 1, leeg: false }, voor)).toBe(
      'ToegangSchreef',
    )
  })
})
