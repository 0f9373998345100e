import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { mayDo } from '#app/domain/toegankelijk.ts'
import { reisBeurtVan } from '#app/domain/traject/beurt.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { keuzeStandVan, keuzeStanden, wieBij } from '#app/domain/traject/keuze-stand.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { deelname, gegeven, gewogen, naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

const [een, twee, drie, vier] = ['91000001', '91000002', '91000003', '91000004'] as const
const gecontracteerd = [een, twee, drie]
type Van<T extends Command['type']> = Command & { type: T }

const stelVast = (anders: Partial<Van<'StelHulpVast'>> = {}): Command => ({
  ...{ type: 'StelHulpVast', product: '45A04', van: '2026-05-01', tot: '2027-04-30', evaluaties: 2 },
  ...{ uiterst: null, verlengd: null },
  ...anders,
})
const kies = (...kvks: string[]): Van<'KiesAanbieders'> => ({
  type: 'KiesAanbieders',
  voorkeuren: kvks.map((kvk) => ({ kvk, partij: null })),
  tekst: null,
  gecontracteerd,
})
const goed = (anders: Partial<Van<'VindDelenGoed'>> = {}): Command => ({
  ...{ type: 'VindDelenGoed', kvks: [een], versie: 2, onderdelen: ['resultaat-1'] },
  ...anders,
})
const deel: Command = { type: 'DeelMetAanbieder', match: 'm1' }
const ja = (match = 'm1', kvk: string = een): Command => ({ type: 'AanvaardMatch', match, kvk })
const nee = (anders: Partial<Van<'WijsMatchAf'>> = {}): Command => ({
  ...{ type: 'WijsMatchAf', match: 'm1', kvk: een, reden: 'vol', tekst: null, volgende: 'm2' },
  ...anders,
})
const intensiteit = (anders: Partial<Van<'GeefIntensiteit'>> = {}): Command => ({
  ...{ type: 'GeefIntensiteit', match: 'm1', kvk: een, product: '45A04', intensiteit: 'intensief' },
  ...{ doel: 'herstel', componenten: [], start: '2026-05-11', tekst: 'waarom' },
  ...anders,
})
const advies = (anders: Partial<Van<'AdviseerAanbieder'>> = {}): Command => ({
  ...{ type: 'AdviseerAanbieder', kvk: twee, tekst: 'advies', gecontracteerd },
  ...anders,
})

const jeugd = gegeven(...gewogen, { type: 'WetVastgesteld', wet: 'jeugd' })
const vast = naOpdrachten(jeugd, stelVast())
const gekozen = naOpdrachten(vast, kies(een, twee))
const gevraagd = naOpdrachten(gekozen, goed({ kvks: [een, twee] }), deel)
const aanvaard = naOpdrachten(gevraagd, ja())
const gegevenIntensiteit = naOpdrachten(aanvaard, intensiteit())

/** What is waited for, and whose turn everybody reads it is. */
const beurt = (nu: Traject) => [keuzeStandVan(nu), samenvattingVan(nu).aanZet, reisBeurtVan(nu)?.wie]

describe('welke hulp: eerst wat nodig is, dan pas van wie (D1-22, D3A-20)', () => {
  test('zonder akkoord op de resultaten staat er geen hulp vast (A3 guard 4)', () => {
    expect(uitkomst(stelVast(), traject('gevraagd'))).toBe('wet-geen-akkoord')
    expect(uitkomst(stelVast(), jeugd)).toBe('HulpVastgesteld')
  })

  test('gegeven geen hulp die vaststaat, dan geen vorm, geen aanbieder en geen advies: ook niet langs een andere weg (D1-17, D1-22)', () => {
    for (const command of [kies(een), advies(), { type: 'KiesVorm', vorm: 'pgb' } as const])
      expect(uitkomst(command, jeugd)).toBe('hulp-niet-vastgesteld')
    expect(uitkomst(goed(), jeugd)).toBe('niemand-gekozen')
    expect(uitkomst(deel, jeugd)).toBe('delen-niet-goed')
  })

  test('de hulp is er een van deze gemeente, en van de wet van dit traject (D4-27)', () => {
    expect(uitkomst(stelVast({ product: 'P1-1' }), jeugd)).toBe('product-niet-hier')
    expect(uitkomst(stelVast({ product: '02V01' }), jeugd)).toBe('hulp-andere-wet')
    expect(uitkomst(stelVast(), gegeven(...gewogen))).toBe('HulpVastgesteld')
  })

  test('waar de regio profielen koopt, kiest de toegang een profiel in blok 1, 2 of 3 voordat er een aanbieder wordt gezocht (D2-09)', () => {
    const daar = { ...jeugd, gemeente: '1509' }
    expect(uitkomst(kies(een), daar)).toBe('hulp-niet-vastgesteld')
    for (const [code, mag] of [
      ['P2-1', true],
      ['P2-2', true],
      ['P2-3', true],
      ['P2-4', false],
      ['P2', false],
      ['45A04', false],
    ] as const)
      expect(uitkomst(stelVast({ product: code, duurder: 'waarom' }), daar)).toBe(
        mag ? 'HulpVastgesteld' : 'product-niet-hier',
      )
    expect(uitkomst(kies(een), naOpdrachten(daar, stelVast({ product: 'P2-1' })))).toBe('AanbiedersGekozen')
  })

  test('adequaat en het goedkoopst passend is de norm: wie duurdere hulp van dezelfde soort kiest, schrijft waarom (D4-29)', () => {
    expect(uitkomst(stelVast({ product: '45A53' }), jeugd)).toBe('duurder-zonder-reden')
    const nu = naOpdrachten(jeugd, stelVast({ product: '45A53', duurder: 'waarom' }))
    expect(nu.keuze.hulp).toMatchObject({ product: '45A53', duurder: 'waarom' })
    // The only one of its kind is the cheapest.
    expect(uitkomst(stelVast({ product: '44A22' }), jeugd)).toBe('HulpVastgesteld')
  })

  test('met een begin, een eind en twee keer of vaker kijken hoe het gaat (D3L-08, D3L-10, D4-46)', () => {
    expect(uitkomst(stelVast({ tot: '2026-05-01' }), jeugd)).toBe('einde-voor-begin')
    expect(uitkomst(stelVast({ evaluaties: 1 }), jeugd)).toBe('te-weinig-evaluaties')
  })

  test('onder de Jeugdwet tot de achttiende verjaardag, tenzij er staat waarom langer (D3M-16, A3 guard 8)', () => {
    expect(uitkomst(stelVast({ uiterst: '2027-04-29' }), jeugd)).toBe('tot-achttien')
    expect(uitkomst(stelVast({ uiterst: '2027-04-30' }), jeugd)).toBe('HulpVastgesteld')
    expect(uitkomst(stelVast({ uiterst: '2027-04-29', verlengd: 'waarom' }), jeugd)).toBe('HulpVastgesteld')
  })

  test('andere hulp: er wordt opnieuw gekozen; dezelfde hulp met een andere duur: de keuze blijft', () => {
    expect(naOpdrachten(gekozen, stelVast({ product: '45A53', duurder: 'waarom' })).keuze.voorkeuren).toBeNull()
    expect(naOpdrachten(gekozen, stelVast({ tot: '2026-12-31' })).keuze.voorkeuren).toHaveLength(2)
  })
})

describe('de inwoner kiest (D0-27, D2-11, D3L-11)', () => {
  test('een tot drie, elk een keer, en alleen wie een contract heeft voor deze hulp (D4-24)', () => {
    expect(uitkomst(kies(een, twee, drie), vast)).toBe('AanbiedersGekozen')
    expect(uitkomst({ ...kies(een, twee, drie, vier), gecontracteerd: [...gecontracteerd, vier] }, vast)).toBe(
      'hoogstens-drie',
    )
    expect(uitkomst(kies(een, een), vast)).toBe('dubbel-gekozen')
    expect(uitkomst(kies(vier), vast)).toBe('niet-gecontracteerd')
  })

  test("'weet ik nog niet' is een antwoord: dan geeft de toegang advies, en daarna kiest de inwoner (D2-10)", () => {
    const weetNiet = naOpdrachten(vast, kies())
    expect(beurt(weetNiet)).toEqual(['adviseren', 'toegang', 'toegang'])
    expect(uitkomst(advies({ kvk: vier }), weetNiet)).toBe('niet-gecontracteerd')
    const na = naOpdrachten(weetNiet, advies())
    expect(beurt(na)).toEqual(['kiezen', 'inwoner', 'inwoner'])
    // A proposal never becomes the choice by itself.
    expect(na.keuze.voorkeuren).toEqual([])
  })

  test('de voorkeur voor een onderaannemer of partij gaat mee met de vraag (D3L-12)', () => {
    const metPartij = { ...kies(een), voorkeuren: [{ kvk: een, partij: 'De Klim' }] }
    expect(naOpdrachten(vast, metPartij, goed(), deel).keuze.matches).toMatchObject([{ kvk: een, partij: 'De Klim' }])
  })

  test('een pgb gaat zonder match, en terug kan tot er iemand gevraagd is (D1-17, D1-48)', () => {
    const pgb = naOpdrachten(vast, { type: 'KiesVorm', vorm: 'pgb' })
    expect(keuzeStandVan(pgb)).toBe('pgb-plan')
    expect(uitkomst(kies(een), pgb)).toBe('pgb-zonder-match')
    expect(uitkomst({ type: 'KiesVorm', vorm: 'pgb' }, pgb)).toBe('niets')
    expect(keuzeStandVan(naOpdrachten(pgb, { type: 'KiesVorm', vorm: 'zin' }))).toBe('kiezen')
    expect(uitkomst({ type: 'KiesVorm', vorm: 'pgb' }, gevraagd)).toBe('match-loopt')
  })
})

describe('delen: eerst gezien, dan gedeeld (D0-25, D0-28)', () => {
  test('de toegang deelt niet voordat de inwoner zag wat de aanbieder leest en ja zei', () => {
    expect(uitkomst(deel, gekozen)).toBe('delen-niet-goed')
    expect(beurt(gekozen)).toEqual(['goedvinden', 'inwoner', 'inwoner'])
    const na = naOpdrachten(gekozen, goed())
    expect(beurt(na)).toEqual(['delen', 'toegang', 'toegang'])
    expect(uitkomst(deel, na)).toBe('MatchGevraagd')
  })

  test('het ja hoort bij de versie die akkoord is, bij wie gekozen is, en er is iets te delen', () => {
    expect(uitkomst(goed({ versie: 1 }), gekozen)).toBe('andere-versie')
    expect(uitkomst(goed({ kvks: [drie] }), gekozen)).toBe('intussen-veranderd')
    expect(uitkomst(goed({ kvks: [twee] }), gekozen)).toBe('intussen-veranderd')
    expect(uitkomst(goed({ onderdelen: [] }), gekozen)).toBe('niets-te-delen')
  })

  test('een nieuwe keuze, of een ander plan, vraagt een nieuw ja', () => {
    const ok = naOpdrachten(gekozen, goed())
    expect(naOpdrachten(ok, kies(een)).keuze.goed).toBeNull()
    expect(naOpdrachten(ok, { type: 'NeemDelenTerug' }).keuze.goed).toBeNull()
    expect(uitkomst({ type: 'NeemDelenTerug' }, gekozen)).toBe('niets')
  })

  test('wie het delen terugneemt, trekt de vraag aan de aanbieder in', () => {
    expect(uitkomst({ type: 'NeemDelenTerug' }, gevraagd)).toBe('DelenTeruggenomen MatchIngetrokken')
    const terug = naOpdrachten(gevraagd, { type: 'NeemDelenTerug' })
    expect(uitkomst(ja(), terug)).toBe('match-ingetrokken')
    expect(beurt(terug)).toEqual(['goedvinden', 'inwoner', 'inwoner'])
  })

  test('terwijl er een gevraagd is, kiest niemand een ander en deelt niemand nog eens', () => {
    for (const command of [kies(twee), goed(), deel, stelVast()])
      expect(uitkomst(command, gevraagd)).toBe('match-loopt')
  })
})

describe('de aanbieder antwoordt (D0-31, D0-32, D2-12)', () => {
  test('binnen twee weken na ontvangst (D0-32)', () => {
    expect(beurt(gevraagd)).toEqual(['antwoorden', 'aanbieder', 'aanbieder'])
    const op = gevraagd.keuze.matches[0]!.op
    expect(reisBeurtVan(gevraagd)?.tot).toMatchObject({
      soort: 'termijn',
      termijn: { regel: 'intensiteit-aanbieder', begin: op.toISOString().slice(0, 10) },
    })
  })

  test('ja, een keer: wie daarna komt, leest dat het al beantwoord is', () => {
    expect(uitkomst(ja(), gevraagd)).toBe('MatchAanvaard')
    expect(uitkomst(ja(), aanvaard)).toBe('match-beantwoord')
    expect(uitkomst(nee(), naOpdrachten(gevraagd, nee()))).toBe('match-beantwoord')
  })

  test('van een ander bestaat de vraag niet, en een onbekende ook niet', () => {
    expect(uitkomst(ja('m1', twee), gevraagd)).toBe('niet-gevonden')
    expect(uitkomst(ja('m9'), gevraagd)).toBe('niet-gevonden')
    expect(uitkomst(intensiteit({ kvk: twee }), aanvaard)).toBe('niet-gevonden')
  })

  test('nee met een reden: dan is de volgende van de inwoner gevraagd, als die dat goed vond', () => {
    expect(uitkomst(nee({ reden: 'anders' }), gevraagd)).toBe('reden-ontbreekt')
    expect(uitkomst(nee(), gevraagd)).toBe('MatchAfgewezen MatchGevraagd')
    const verder = naOpdrachten(gevraagd, nee())
    expect(verder.keuze.matches).toMatchObject([
      { id: 'm1', stand: 'afgewezen', antwoord: { reden: 'vol' } },
      { id: 'm2', kvk: twee, stand: 'open' },
    ])
    const alleenEen = naOpdrachten(gekozen, goed(), deel, nee())
    expect(beurt(alleenEen)).toEqual(['goedvinden', 'inwoner', 'inwoner'])
  })

  test('is er niemand over, dan zoekt de toegang verder, met een dag waarop zij contact beloofde', () => {
    const op = naOpdrachten(gevraagd, nee(), nee({ match: 'm2', kvk: twee, volgende: 'm3' }))
    expect(beurt(op)).toEqual(['niemand-over', 'toegang', 'toegang'])
    expect(reisBeurtVan(op)?.tot.soort).toBe('contact')
    const na = naOpdrachten(op, advies({ kvk: drie }))
    expect(beurt(na)).toEqual(['kiezen', 'inwoner', 'inwoner'])
    // Who said no in the round before may be asked again, when the inwoner chooses anew.
    expect(keuzeStandVan(naOpdrachten(na, kies(een)))).toBe('goedvinden')
  })

  test('een vraag van de aanbieder wacht op de toegang; een antwoord geeft de beurt terug', () => {
    const vraag: Command = { type: 'VraagBijMatch', match: 'm1', kvk: een, vraag: 'v1' }
    const antwoord: Command = { type: 'BeantwoordMatchVraag', match: 'm1', vraag: 'v1', antwoord: 'a1' }
    const nu = naOpdrachten(gevraagd, vraag)
    expect(beurt(nu)).toEqual(['vraag-beantwoorden', 'toegang', 'toegang'])
    expect(uitkomst({ ...antwoord, vraag: 'v9' } as Command, nu)).toBe('niet-gevonden')
    const na = naOpdrachten(nu, antwoord)
    expect(beurt(na)).toEqual(['antwoorden', 'aanbieder', 'aanbieder'])
    expect(uitkomst(antwoord, na)).toBe('vraag-niet-open')
  })

  test('de toegang trekt de vraag in: wie dan nog antwoordt, leest waarom het niet meer hoeft', () => {
    const trekIn: Command = { type: 'TrekMatchIn', match: 'm1', tekst: null }
    const weg = naOpdrachten(gevraagd, trekIn)
    expect(uitkomst(ja(), weg)).toBe('match-ingetrokken')
    expect(uitkomst(trekIn, weg)).toBe('niets')
    expect(uitkomst(trekIn, naOpdrachten(gevraagd, nee()))).toBe('match-voorbij')
  })
})

describe('hoeveel hulp (D0-31, D2-13, D2-14, C21)', () => {
  test('zegt de aanbieder na zijn ja, een keer, in wat de regio koopt', () => {
    expect(beurt(aanvaard)).toEqual(['intensiteit-geven', 'aanbieder', 'aanbieder'])
    expect(uitkomst(intensiteit(), gevraagd)).toBe('match-niet-aanvaard')
    expect(uitkomst(intensiteit({ intensiteit: 'F' }), aanvaard)).toBe('product-niet-hier')
    expect(uitkomst(intensiteit({ product: '02V01' }), aanvaard)).toBe('product-niet-hier')
    expect(uitkomst(intensiteit(), gegevenIntensiteit)).toBe('match-beantwoord')
  })

  test('stelt de toegang vast, of vraagt zij terug; daarna is de stap klaar en is het besluit aan de beurt', () => {
    const vaststellen: Command = { type: 'StelIntensiteitVast', match: 'm1' }
    expect(uitkomst(vaststellen, aanvaard)).toBe('geen-intensiteit')
    expect(beurt(gegevenIntensiteit)).toEqual(['intensiteit-vaststellen', 'toegang', 'toegang'])
    const terug = naOpdrachten(gegevenIntensiteit, { type: 'VraagIntensiteitTerug', match: 'm1', tekst: 'kijk' })
    expect(beurt(terug)).toEqual(['intensiteit-geven', 'aanbieder', 'aanbieder'])
    const klaar = naOpdrachten(gegevenIntensiteit, vaststellen)
    expect(keuzeStandVan(klaar)).toBeNull()
    expect(reisBeurtVan(klaar)?.stap.id).toBe('besluit')
    expect(uitkomst(vaststellen, klaar)).toBe('niets')
    expect(uitkomst(nee(), klaar)).toBe('intensiteit-vast')
  })

  test('een profiel zonder die vraag stelt haar niet (C18)', () => {
    const reis: Command = { type: 'KiesKlantreis', reis: 'lokale-toegang', hulp: 'jeugd-anders', via: 'toegang' }
    const nu = naOpdrachten(jeugd, reis, stelVast(), kies(een), goed(), deel, ja())
    expect(keuzeStandVan(nu)).toBeNull()
    expect(uitkomst(intensiteit(), nu)).toBe('intensiteit-niet-gevraagd')
  })

  test('de stap gaat niet meer met de hand zodra de hulp vaststaat', () => {
    const af: Command = {
      ...{ type: 'RondStapAf', reis: 'perspectiefplan', stap: 'matching', partij: 'toegang', reden: 'waarom' },
    }
    expect(uitkomst(af, vast)).toBe('stap-heeft-bladzijde')
    expect(uitkomst(af, naOpdrachten(vast, { type: 'KiesVorm', vorm: 'pgb' }))).toBe('stap-heeft-bladzijde')
  })
})

describe('wie wat mag (D2-11, D3X-02)', () => {
  const actor: Record<string, Actor> = {
    inwoner: { soort: 'inwoner', persoonId: 'anna', namensId: null, naam: '' },
    toegang: { soort: 'toegang', medewerkerId: 'mila', gemeente: '0222', naam: '', rollen: [] },
    vrijwilliger: { soort: 'toegang', medewerkerId: 'vos', gemeente: '0222', naam: '', rollen: ['vrijwilliger'] },
    aanbieder: { soort: 'aanbieder', medewerkerId: 'kim', organisatieId: 'zorgboog', naam: '', rollen: ['werkt'] },
    ander: { soort: 'aanbieder', medewerkerId: 'lin', organisatieId: 'linde', naam: '', rollen: ['werkt'] },
  }
  const nu = {
    ...gevraagd,
    deelnames: [
      ...gevraagd.deelnames,
      deelname('zorgboog', { soort: 'organisatie', rol: 'aanbieder', reikwijdte: 'schrijven' }),
    ],
  }
  const wie = (command: Command) =>
    Object.keys(actor).filter((naam) => mayDo(actor[naam]!, command, nu, new Date('2026-05-01')))

  test('de inwoner kiest en deelt, de toegang stelt vast en adviseert, de aanbieder antwoordt; een vrijwilliger niets (D1-45)', () => {
    for (const command of [kies(een), goed(), { type: 'NeemDelenTerug' }, { type: 'KiesVorm', vorm: 'zin' }] as const)
      expect(wie(command as Command)).toEqual(['inwoner'])
    for (const command of [stelVast(), advies(), deel, { type: 'StelIntensiteitVast', match: 'm1' } as const])
      expect(wie(command)).toEqual(['toegang'])
    for (const command of [ja(), nee(), intensiteit()]) expect(wie(command)).toEqual(['aanbieder'])
  })

  test('elke stand heeft iemand die aan zet is', () => {
    expect(keuzeStanden.map((stand) => wieBij[stand])).not.toContain(undefined)
  })
})
