import { describe, expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import type { Kanaal } from '#app/domain/traject/gebeurtenissen.ts'
import { isOnbevestigd, middagVan, momentOp, volgInvoer } from '#app/domain/traject/invoer.ts'
import { daarna, dagVan, gegeven, naOpdrachten, traject, uitkomst, verhalen } from '#tests/builders/traject.ts'

const via = (kanaal: Kanaal) => gegeven({ ...verhalen.hulpvraag[0]!, kanaal } as (typeof verhalen.hulpvraag)[0])
const bevestig: Command = { type: 'BevestigInvoer', hoe: 'gesproken', dag: '2026-03-03' }
const klaag: Command = { type: 'MeldInvoerNietGoed', tekst: 'wat' }
const verbeter: Command = { type: 'VerbeterInvoer', tekst: 'beter' }

const balie = via('kom')
const goed = naOpdrachten(balie, bevestig)
const nietGoed = naOpdrachten(balie, klaag)

describe('wat de toegang voor de inwoner opschreef (D1-29, D0-03)', () => {
  test.each([
    ['schreef de inwoner zelf', via('klik'), 'niets-te-bevestigen | niets-te-bevestigen | niets-te-bevestigen'],
    ['wacht op de inwoner', balie, 'InvoerBevestigd | InvoerNietGoed | InvoerVerbeterd'],
    ['klopt niet', nietGoed, 'InvoerBevestigd | InvoerNietGoed | InvoerVerbeterd'],
    ['klopt', goed, 'niets | invoer-al-bevestigd | invoer-al-bevestigd'],
    [
      'is ingetrokken',
      daarna(balie, { type: 'HulpvraagIngetrokken', tekst: null }),
      'ingetrokken | ingetrokken | ingetrokken',
    ],
  ])('%s: bevestigen, zeggen dat het niet klopt, verbeteren', (_, nu, verwacht) => {
    expect([bevestig, klaag, verbeter].map((een) => uitkomst(een, nu))).toEqual(verwacht.split(' | '))
  })

  test.each([
    ['klik', false],
    ['bel', true],
    ['kom', true],
    ['post', true],
  ] as const)('na een hulpvraag via %s wacht het op de inwoner: %s', (kanaal, wacht) => {
    expect(isOnbevestigd(via(kanaal).invoer)).toBe(wacht)
  })

  test('is niet bevestigd voor de dag van de hulpvraag, wel op die dag', () => {
    expect(uitkomst({ ...bevestig, dag: '2026-03-01' }, balie)).toBe('dag-voor-hulpvraag')
    expect(uitkomst({ ...bevestig, dag: '2026-03-02' }, balie)).toBe('InvoerBevestigd')
  })

  test('houdt akkoord tegen tot de inwoner zegt dat het klopt, en na verbeteren opnieuw', () => {
    expect(
      [balie, nietGoed, naOpdrachten(nietGoed, verbeter), goed].map(({ invoer }) => isOnbevestigd(invoer)),
    ).toEqual([true, true, true, false])
    expect(nietGoed.invoer).toMatchObject({ stand: 'niet-goed', tekst: 'wat', op: dagVan(2) })
    expect(naOpdrachten(nietGoed, verbeter)).toMatchObject({ invoer: { stand: 'wacht' }, hulpvraagTekst: 'beter' })
    const bijOns = naOpdrachten(balie, { type: 'DienPlanIn', compleet: true })
    const akkoord: Command = { type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] }
    expect(uitkomst(akkoord, bijOns)).toBe('invoer-niet-bevestigd')
    expect(uitkomst(akkoord, naOpdrachten(bijOns, bevestig))).toBe('clientondersteuning-niet-gewezen')
  })

  test('is ook bevestigd door wie het opgeschreven plan heeft nagelezen, maar niet als er nog iets niet klopt (D0-11)', () => {
    const gelezenAls = (hoe: 'portaal' | 'voorgelezen' | 'papier') => {
      const feit = {
        type: 'NamensGelezen',
        versie: 1,
        hoe,
        volgnr: 9,
        op: dagVan(9),
        doorSoort: 'inwoner',
        door: 'anna',
      } as const
      return [balie, nietGoed, via('klik')].map(({ invoer }) =>
        volgInvoer(invoer, feit as Parameters<typeof volgInvoer>[1]),
      )
    }
    expect(gelezenAls('portaal')).toMatchObject([{ stand: 'bevestigd', hoe: 'online' }, { stand: 'niet-goed' }, null])
    expect(gelezenAls('voorgelezen')[0]).toMatchObject({ hoe: 'gesproken' })
    expect(gelezenAls('papier')[0]).toMatchObject({ hoe: 'handtekening' })
  })
})

describe('een plan op papier (D0-03)', () => {
  const papier = { code: 'PP-1', gemeente: '0222', set: 'voorbeeld', versie: 1 }
  const ontvang = (anders: object = {}, dag = '2026-03-02'): Command => ({
    type: 'OntvangPapier',
    papier: { ...papier, ...anders } as Extract<Command, { type: 'OntvangPapier' }>['papier'],
    document: 'scan',
    dag,
  })

  test.each([
    ['komt binnen', ontvang(), traject('hulpvraag'), 'PapierOntvangen'],
    ['is van een andere gemeente', ontvang({ gemeente: '1876' }), traject('hulpvraag'), 'papier-andere-gemeente'],
    ['heeft andere vragen', ontvang({ set: 'anders' }), traject('hulpvraag'), 'papier-andere-vragen'],
    ['kwam voor de hulpvraag', ontvang({}, '2026-03-01'), traject('hulpvraag'), 'dag-voor-hulpvraag'],
    ['komt als het plan al verstuurd is', ontvang(), traject('ingediend'), 'namens-niet-nu'],
    ['is er al', ontvang(), naOpdrachten(traject('hulpvraag'), ontvang()), 'papier-al-ontvangen'],
    [
      'is het tweede, met een andere code',
      ontvang({ code: 'PP-2' }),
      naOpdrachten(traject('hulpvraag'), ontvang()),
      'PapierOntvangen',
    ],
  ] as const)('%s', (_, command, nu, verwacht) => {
    expect(uitkomst(command, nu)).toBe(verwacht)
  })
})

describe('het moment van iets dat eerder binnenkwam', () => {
  test.each([
    ['2026-01-15', '2026-01-15T11:00:00.000Z'],
    ['2026-07-15', '2026-07-15T10:00:00.000Z'],
    ['2026-03-29', '2026-03-29T10:00:00.000Z'],
    ['2026-10-25', '2026-10-25T11:00:00.000Z'],
  ])('is twaalf uur op die dag in Nederland, winter of zomer: %s', (dag, moment) =>
    expect(middagVan(dag as Parameters<typeof middagVan>[0]).toISOString()).toBe(moment),
  )

  test('ligt nooit in de toekomst: voor de middag is het nu', () => {
    const vroeg = new Date('2026-03-02T08:00:00Z')
    expect(momentOp('2026-03-02', vroeg)).toEqual(vroeg)
    expect(momentOp('2026-03-01', vroeg)).toEqual(new Date('2026-03-01T11:00:00Z'))
  })
})
