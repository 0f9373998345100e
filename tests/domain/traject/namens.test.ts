import { describe, expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { wachtOpLezen, wijzeOp, wijzeVan } from '#app/domain/traject/namens.ts'
import type { NamensCommand } from '#app/domain/traject/namens-feiten.ts'
import { dagVan, naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

const samen: NamensCommand = { type: 'BeginNamens', wijze: 'samen', tekst: null, gesprekOp: '2026-03-02' }
const namens: NamensCommand = { type: 'BeginNamens', wijze: 'namens', tekst: 'reden', gesprekOp: '2026-02-20' }
const werk: NamensCommand = { type: 'WerkNamens' }
const leg = { type: 'DienNamensIn', compleet: true, doorInwoner: false } as const
const bevestig = { type: 'BevestigNamens', versie: 1, hoe: 'portaal' } as const
const neemTerug = { type: 'NeemNamensTerug', versie: 1, tekst: 'wat niet klopt' } as const

const begonnen = naOpdrachten(traject('hulpvraag'), samen)
const opgeschreven = naOpdrachten(begonnen, leg)
const gelezen = naOpdrachten(opgeschreven, bevestig)
const terug = naOpdrachten(opgeschreven, neemTerug)

describe('een plan dat de toegang samen met of voor de inwoner opschrijft (D0-10 D0-11)', () => {
  test.each([
    [
      'nog niet begonnen',
      traject('hulpvraag'),
      'NamensBegonnen | namens-niet-begonnen | namens-niet-begonnen | andere-versie | andere-versie',
    ],
    ['begonnen', begonnen, 'NamensBegonnen | niets | PlanNamensIngediend | andere-versie | andere-versie'],
    [
      'opgeschreven',
      opgeschreven,
      'namens-niet-nu | namens-niet-nu | namens-niet-nu | NamensGelezen | NamensTeruggenomen',
    ],
    ['nagelezen', gelezen, 'namens-niet-nu | namens-niet-nu | namens-niet-nu | niets | al-geantwoord'],
    ['teruggenomen', terug, 'NamensBegonnen | niets | PlanNamensIngediend | andere-versie | andere-versie'],
    [
      'door de inwoner zelf verstuurd',
      traject('ingediend'),
      'namens-niet-nu | namens-niet-nu | namens-niet-nu | andere-versie | andere-versie',
    ],
    ['ingetrokken', traject('ingetrokken'), 'ingetrokken | ingetrokken | ingetrokken | ingetrokken | ingetrokken'],
    ['afgesloten', traject('afgesloten'), 'afgesloten | afgesloten | afgesloten | afgesloten | afgesloten'],
  ])('is %s: beginnen, schrijven, voorleggen, bevestigen en terugnemen', (_, nu, verwacht) => {
    expect([samen, werk, leg, bevestig, neemTerug].map((een) => uitkomst(een, nu))).toEqual(verwacht.split(' | '))
  })

  test('voor de inwoner kan alleen met een reden, samen ook zonder; het gesprek mag eerder zijn geweest (D0-11)', () => {
    expect(uitkomst({ ...namens, tekst: null }, traject('hulpvraag'))).toBe('reden-ontbreekt')
    expect(uitkomst(namens, traject('hulpvraag'))).toBe('NamensBegonnen')
    expect(naOpdrachten(traject('hulpvraag'), namens).namens.begonnen).toMatchObject([
      { wijze: 'namens', tekst: 'reden', gesprekOp: '2026-02-20', op: dagVan(2) },
    ])
  })

  test('gaat niet voorbij aan wat de inwoner zelf nog schreef, en niet half naar de inwoner', () => {
    expect(uitkomst({ ...leg, doorInwoner: true }, begonnen)).toBe('inwoner-schreef-al')
    expect(uitkomst({ ...leg, compleet: false }, begonnen)).toBe('plan-niet-compleet')
    expect(uitkomst({ ...leg, compleet: false, doorInwoner: true }, begonnen)).toBe('inwoner-schreef-al')
  })

  test('blijft een concept tot de inwoner het heeft gelezen: eerder wordt er geen akkoord gevraagd', () => {
    const klaar = [
      { type: 'WijsOpClientondersteuning' },
      { type: 'WijsMantelzorger', mantelzorger: 'geen' },
      { type: 'StartOnderzoek', ondanks: true },
      { type: 'SchrijfBijPlan', onderwerp: 'samenvatting', versie: 1, leeg: false },
      { type: 'SchrijfBijPlan', onderwerp: 'welke-hulp', versie: 1, leeg: false },
    ] as const
    const akkoord = { type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] } as const
    const ongelezen = naOpdrachten(opgeschreven, ...klaar)
    expect([opgeschreven, gelezen, terug].map((een) => wachtOpLezen(een.namens))).toEqual([true, false, false])
    expect(uitkomst(akkoord, ongelezen)).toBe('namens-niet-gelezen')
    expect(uitkomst(akkoord, naOpdrachten(ongelezen, bevestig))).toBe('NodigBevestigd AkkoordGevraagd')
  })

  test('wordt alleen bevestigd of teruggenomen in de versie die er nu ligt', () => {
    for (const versie of [0, 2])
      expect([bevestig, neemTerug].map((een) => uitkomst({ ...een, versie }, opgeschreven))).toEqual([
        'andere-versie',
        'andere-versie',
      ])
    expect(gelezen.namens.versie).toMatchObject({ nr: 1, wijze: 'samen', gelezen: { hoe: 'portaal', op: dagVan(4) } })
  })

  test('ligt na terugnemen weer bij de inwoner, met wat er niet klopt, en is opnieuw voorgelegd een nieuwe versie', () => {
    expect(terug.plan).toMatchObject({ bij: 'inwoner', versie: 1, terug: { tekst: 'wat niet klopt', door: 'inwoner' } })
    expect(terug.namens.versie).toBeNull()
    expect(naOpdrachten(terug, leg).namens.versie).toMatchObject({ nr: 2, gelezen: null })
  })
})

test('hoe een bladzijde is opgeschreven volgt uit het moment: eerst samen, later namens (D0-10)', () => {
  const gewisseld = naOpdrachten(begonnen, namens).namens
  expect([traject('hulpvraag').namens, begonnen.namens, gewisseld].map(wijzeVan)).toEqual([null, 'samen', 'namens'])
  expect([1, 2, 3, 4].map((volgnr) => wijzeOp(gewisseld, dagVan(volgnr)))).toEqual([
    'samen',
    'samen',
    'namens',
    'namens',
  ])
})
