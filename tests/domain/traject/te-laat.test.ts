import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { mayDo } from '#app/domain/toegankelijk.ts'
import { reisBeurtVan } from '#app/domain/traject/beurt.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { evolve } from '#app/domain/traject/evolve.ts'
import type { Gebeurtenis, Vastgelegd } from '#app/domain/traject/gebeurtenissen.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import { ingebrekeKan, verzuimVan } from '#app/domain/traject/te-laat.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { basis, gegeven, naOpdrachten, traject, uitkomst, verhalen } from '#tests/builders/traject.ts'

/** The traject after this happened on this day. */
function opDag(nu: Traject, dag: string, feit: Gebeurtenis): Traject {
  const envelop = {
    volgnr: nu.volgnr + 1,
    op: new Date(`${dag}T09:00:00Z`),
    doorSoort: 'inwoner' as const,
    door: 'anna',
  }
  return evolve(nu, { ...feit, ...envelop } as Vastgelegd)
}

const gesteld = (vandaag: string): Command => ({ type: 'StelInGebreke', vandaag })
const uitstel = (tot: string, vandaag: string): Command => ({ type: 'MeldUitstel', tot, tekst: 'waarom', vandaag })
const gemeld = (lid: 1 | 3, tot: string): Gebeurtenis => ({ type: 'UitstelGemeld', lid, tot, tekst: 'waarom' })

/** A hulpvraag of Monday 2 March 2026 under the Jeugdwet: eight weeks later is Koningsdag, so Tuesday 28 April. */
const jeugd = traject('akkoord')
/** Under the Wmo the decision has two weeks from the aanvraag, here of Friday 20 March: Friday 3 April is Goede Vrijdag, so Tuesday 7 April. */
const wmo = gegeven(...verhalen.ingediend, { type: 'WetVastgesteld', wet: 'wmo' })
const aangevraagd = opDag(wmo, '2026-03-20', { type: 'AanvraagIngediend', sinds: 'verslag' })
const besloten = (nu: Traject, dag: string) => ({
  ...nu,
  reis: {
    ...nu.reis,
    gedaan: [
      ...nu.reis.gedaan,
      {
        stap: 'beschikking',
        feit: 'BeschikkingVerstuurd' as const,
        op: new Date(`${dag}T09:00:00Z`),
        als: 'toegang' as const,
        door: 'mila',
        doorSoort: 'toegang' as const,
      },
    ],
  },
})

describe('de gemeente is te laat: de ingebrekestelling (Awb 4:17 lid 3, 6:12)', () => {
  test('gegeven een termijn die loopt, dan is het te vroeg, en staat erbij vanaf wanneer het wel kan', () => {
    expect(uitkomst(gesteld('2026-04-28'), jeugd)).toBe('ingebreke-te-vroeg')
    expect(ingebrekeKan(jeugd, '2026-04-28')).toEqual({
      kan: false,
      weigering: 'ingebreke-te-vroeg',
      vanaf: '2026-04-29',
    })
  })

  test('gegeven de dag na de laatste, dan kan het, en één keer', () => {
    expect(uitkomst(gesteld('2026-04-29'), jeugd)).toBe('IngebrekeGesteld')
    const na = opDag(jeugd, '2026-04-29', { type: 'IngebrekeGesteld' })
    expect(uitkomst(gesteld('2026-04-30'), na)).toBe('al-in-gebreke')
  })

  test('gegeven een hulpvraag onder de Wmo, dan kan het pas na de twee weken van de aanvraag', () => {
    expect(uitkomst(gesteld('2027-01-01'), wmo)).toBe('nog-geen-besluittermijn')
    expect(uitkomst(gesteld('2026-04-07'), aangevraagd)).toBe('ingebreke-te-vroeg')
    expect(uitkomst(gesteld('2026-04-08'), aangevraagd)).toBe('IngebrekeGesteld')
  })

  test('gegeven een besluit dat verstuurd is, of een hulpvraag die dicht is, dan kan het niet', () => {
    expect(uitkomst(gesteld('2026-05-01'), besloten(jeugd, '2026-04-20'))).toBe('besluit-is-er')
    expect(uitkomst(gesteld('2026-05-01'), traject('ingetrokken'))).toBe('ingetrokken')
  })

  test('gegeven een nieuw plan, dan begint alles opnieuw', () => {
    const na = opDag(jeugd, '2026-04-29', { type: 'IngebrekeGesteld' })
    const nieuw = naOpdrachten(na, { type: 'BeginNieuwPlan', reden: 'evaluatie' })
    expect(verzuimVan(nieuw, '2026-06-01')).toBeNull()
  })

  test('de inwoner zegt het zelf: geen medewerker, geen aanbieder en niemand die alleen meeleest', () => {
    const nu = new Date('2026-05-01T09:00:00Z')
    const toegang: Actor = { soort: 'toegang', medewerkerId: 'mila', gemeente: '0222', naam: 'Mila', rollen: [] }
    const aanbieder: Actor = {
      soort: 'aanbieder',
      medewerkerId: 'sanne',
      organisatieId: 'zorgboog',
      naam: 'Sanne',
      rollen: ['werkt'],
    }
    const wie = (id: string): Actor => ({ soort: 'inwoner', persoonId: id, namensId: null, naam: id })
    const lezer = { soort: 'persoon', wie: 'bram', rol: 'helper', reikwijdte: 'lezen', tot: null } as const
    const open = { ...jeugd, deelnames: [...basis.deelnames, lezer] }
    expect(
      [wie('anna'), wie('bram'), toegang, aanbieder].map((een) => mayDo(een, gesteld('2026-05-01'), open, nu)),
    ).toEqual([true, false, false, false])
    const vrijwilliger: Actor = { ...toegang, rollen: ['vrijwilliger'] }
    expect(
      [toegang, vrijwilliger, wie('anna'), aanbieder].map((een) =>
        mayDo(een, uitstel('2026-06-01', '2026-05-01'), open, nu),
      ),
    ).toEqual([true, false, false, false])
  })
})

describe('wat er loopt na de ingebrekestelling (L18, L19)', () => {
  // Received on Wednesday 25 March 2026: two weeks until Wednesday 8 April, the days that cost money from the 9th until 20 May.
  const na = opDag(aangevraagd, '2026-03-25', { type: 'IngebrekeGesteld' })

  test('twee weken met een som, daarna per dag een bedrag tot ten hoogste 42 dagen', () => {
    expect(verzuimVan(na, '2026-04-08')).toMatchObject({
      ontvangen: '2026-03-25',
      termijn: { begin: '2026-03-25', einddatum: '2026-04-08' },
      stand: 'twee-weken',
      dagen: 0,
      bedrag: 0,
      dwangsom: { eersteDag: '2026-04-09', laatsteDag: '2026-05-20', hoogsteBedrag: 1442 },
      vaststellen: null,
    })
    expect(verzuimVan(na, '2026-04-09')).toMatchObject({ stand: 'dwangsom', dagen: 1, bedrag: 23 })
    expect(verzuimVan(na, '2026-04-23')).toMatchObject({ stand: 'dwangsom', dagen: 15, bedrag: 14 * 23 + 35 })
    expect(verzuimVan(na, '2026-05-20')).toMatchObject({
      stand: 'dwangsom',
      dagen: 42,
      bedrag: 1442,
      vaststellen: null,
    })
    expect(verzuimVan(na, '2026-07-01')).toMatchObject({
      stand: 'dwangsom-vol',
      dagen: 42,
      bedrag: 1442,
      vaststellen: { begin: '2026-05-20', einddatum: '2026-06-03' },
    })
  })

  test('een besluit binnen de twee weken kost niets, een later besluit de dagen ervoor', () => {
    expect(verzuimVan(besloten(na, '2026-04-08'), '2026-06-01')).toMatchObject({ stand: 'op-tijd-besloten', bedrag: 0 })
    expect(verzuimVan(besloten(na, '2026-04-09'), '2026-06-01')).toMatchObject({ stand: 'op-tijd-besloten', bedrag: 0 })
    expect(verzuimVan(besloten(na, '2026-04-11'), '2026-06-01')).toMatchObject({
      stand: 'te-laat-besloten',
      dagen: 2,
      bedrag: 46,
      vaststellen: { begin: '2026-04-10' },
    })
  })

  test('zonder ingebrekestelling loopt er niets', () => {
    expect(verzuimVan(aangevraagd, '2026-07-01')).toBeNull()
  })
})

describe('het besluit komt later (Awb 4:14)', () => {
  test('gegeven een termijn van een wet (Wmo), dan meldt de toegang het onder lid 1 en verandert de termijn niet', () => {
    expect(uitkomst(uitstel('2026-05-04', '2026-04-08'), aangevraagd)).toBe('UitstelGemeld')
    const na = naOpdrachten(aangevraagd, uitstel('2026-05-04', '2026-04-01'))
    expect(na.teLaat.uitstel).toMatchObject({ lid: 1, tot: '2026-05-04', tekst: 'waarom' })
    expect(samenvattingVan(na).uiterlijk).toBe('2026-04-07')
    expect(uitkomst(gesteld('2026-04-08'), na)).toBe('IngebrekeGesteld')
  })

  test('gegeven de Jeugdwet en een melding binnen de acht weken (lid 3), dan geldt de nieuwe dag, in het dossier en in de lijst', () => {
    const na = opDag(jeugd, '2026-04-20', gemeld(3, '2026-06-01'))
    expect(samenvattingVan(na).uiterlijk).toBe('2026-06-01')
    expect(uitkomst(gesteld('2026-05-01'), na)).toBe('ingebreke-te-vroeg')
    expect(uitkomst(gesteld('2026-06-02'), na)).toBe('IngebrekeGesteld')
    expect(reisBeurtVan(na)?.tot ?? null).not.toMatchObject({ soort: 'termijn' })
  })

  test('gegeven een melding na de acht weken, dan blijft de eerste dag staan, ook als er later nog een komt', () => {
    const na = opDag(jeugd, '2026-05-01', gemeld(3, '2026-06-01'))
    expect(samenvattingVan(na).uiterlijk).toBe('2026-04-28')
    expect(uitkomst(gesteld('2026-05-02'), na)).toBe('IngebrekeGesteld')
    const tijdig = opDag(opDag(jeugd, '2026-04-20', gemeld(3, '2026-06-01')), '2026-06-03', gemeld(3, '2026-07-01'))
    expect(samenvattingVan(tijdig).uiterlijk).toBe('2026-06-01')
  })

  test('gegeven een dag die niet later is dan wat nu geldt, geen termijn of al een besluit, dan kan het niet', () => {
    expect(uitkomst(uitstel('2026-04-28', '2026-04-20'), jeugd)).toBe('uitstel-niet-later')
    expect(uitkomst(uitstel('2026-05-10', '2026-05-10'), jeugd)).toBe('uitstel-niet-later')
    expect(uitkomst(uitstel('2026-06-01', '2026-05-02'), opDag(jeugd, '2026-05-01', gemeld(3, '2026-06-01')))).toBe(
      'uitstel-niet-later',
    )
    expect(uitkomst(uitstel('2027-01-01', '2026-05-01'), wmo)).toBe('nog-geen-besluittermijn')
    expect(uitkomst(uitstel('2027-01-01', '2026-05-01'), besloten(jeugd, '2026-04-20'))).toBe('besluit-is-er')
  })
})
