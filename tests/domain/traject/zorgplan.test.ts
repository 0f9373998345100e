import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import {
  mayDo,
  mayReadGedeeldZorgplan,
  mayReadOmvang,
  mayReadZorgplan,
  mayWriteZorgplan,
} from '#app/domain/toegankelijk.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { isAangevuld, oneensStandVan } from '#app/domain/traject/uitvoering-stand.ts'
import { deelname, gegeven, naOpdrachten, uitkomst, verhalen } from '#tests/builders/traject.ts'

const [eigen, ander] = ['91000001', '91000002'] as const
const vandaag = '2026-05-01'
const [match, kvk] = ['m1', eigen]

/** An aanbieder said yes in a klantreis without a step for the zorgplan. */
const aanvaard = gegeven(
  ...verhalen.akkoord,
  { type: 'WetVastgesteld', wet: 'jeugd' },
  {
    ...{ type: 'HulpVastgesteld', product: '45A04', van: '2026-03-20', tot: '2027-04-30' },
    ...{ evaluaties: 2, verlengd: null },
  },
  { type: 'AanbiedersGekozen', voorkeuren: [{ kvk: eigen, partij: null }], tekst: null },
  { type: 'DelenGoedgevonden', kvks: [eigen], versie: 2, onderdelen: ['resultaat-r1'] },
  { type: 'MatchGevraagd', match, kvk: eigen, partij: null, versie: 2 },
  { type: 'MatchAanvaard', match },
  {
    ...{ type: 'IntensiteitGegeven', match, product: '45A04', intensiteit: 'intensief', doel: 'herstel' },
    ...{ componenten: [], start: '2026-05-11', tekst: 'w' },
  },
  { type: 'IntensiteitVastgesteld', match },
)
const leg = (anders: Partial<Command & { type: 'LegZorgplanVoor' }> = {}): Command => ({
  ...{ type: 'LegZorgplanVoor', match, kvk, zorgplan: 1, mist: null, instemmers: [] },
  ...anders,
})
const deelMee = (zorgplan = 1): Command => ({ type: 'DeelZorgplan', match, kvk, zorgplan, onderdelen: ['afstemming'] })
const nee: Command = { type: 'BeantwoordZorgplan', door: 'anna', antwoord: 'nee', tekst: 'waarom' }
const ja: Command = { type: 'BeantwoordZorgplan', door: 'anna', antwoord: 'ja', tekst: null }
const vraag = (partij: 'inwoner' | 'toegang' | 'aanbieder', met: 'aanbieder' | 'toegang' = 'toegang'): Command => ({
  ...{ type: 'VraagOneensGesprek', match, met, partij, kvk: partij === 'aanbieder' ? kvk : null },
})
const gesprek = (anders: Partial<Command & { type: 'LegOneensGesprekVast' }> = {}): Command => ({
  ...{ type: 'LegOneensGesprekVast', match, met: 'aanbieder', dag: vandaag, uitkomst: 'niet-eens', tekst: 't' },
  ...{ partij: 'aanbieder', kvk, vandaag },
  ...anders,
})
const driegesprek = (uit: 'eens' | 'nieuw-zorgplan' | 'niet-eens' = 'niet-eens') =>
  gesprek({ met: 'toegang', partij: 'toegang', kvk: null, uitkomst: uit })
const vulAan = (anders: Partial<Command & { type: 'VulBeschikkingAan' }> = {}): Command => ({
  ...{ type: 'VulBeschikkingAan', match, zorgplan: 1, dag: vandaag, vandaag },
  ...anders,
})

const voorgelegd = naOpdrachten(aanvaard, leg())
const oneens = naOpdrachten(voorgelegd, nee)

describe('een zorgplan voorleggen en delen', () => {
  test('D3L-22, D2-16: alleen door wie de hulp geeft, af, en in de volgorde van de versies', () => {
    expect(uitkomst(leg(), aanvaard)).toBe('ZorgplanVoorgelegd')
    expect(uitkomst(leg({ kvk: ander }), aanvaard)).toBe('niet-gevonden')
    expect(uitkomst(leg({ match: 'm0' }), aanvaard)).toBe('match-voorbij')
    expect(uitkomst(leg({ mist: 'zorgplan-zonder-samenwerking' }), aanvaard)).toBe('zorgplan-zonder-samenwerking')
    expect(uitkomst(leg({ zorgplan: 2 }), aanvaard)).toBe('intussen-veranderd')
    expect(uitkomst(leg({ zorgplan: 2 }), voorgelegd)).toBe('ZorgplanVoorgelegd')
  })

  test('D3L-27: een nieuwe versie vraagt opnieuw om een antwoord', () => {
    const weer = naOpdrachten(voorgelegd, ja, leg({ zorgplan: 2 }))
    expect(weer.uitvoering.zorgplan).toMatchObject({ nr: 2, antwoord: null })
  })

  test('D3L-32: gedeeld wordt de versie die bij de inwoner ligt', () => {
    expect(uitkomst(deelMee(), aanvaard)).toBe('geen-zorgplan')
    expect(uitkomst(deelMee(2), voorgelegd)).toBe('intussen-veranderd')
    expect(uitkomst(deelMee(), voorgelegd)).toBe('ZorgplanGedeeld')
  })
})

describe('het niet eens zijn (7a)', () => {
  test('D3L-33, D3L-34, D3L-36: gesprek, gesprek met de toegang, het besluit aangevuld; nergens een dood spoor', () => {
    const standen: (string | null)[] = []
    const stap = (nu: Traject, ...commands: Command[]) => {
      const na = naOpdrachten(nu, ...commands)
      standen.push(oneensStandVan(na))
      return na
    }
    const aan = stap(stap(stap(stap(voorgelegd, nee), gesprek()), driegesprek()), vulAan())
    expect(standen).toEqual(['oneens-gesprek', 'oneens-driegesprek', 'oneens-aanvullen', null])
    expect(isAangevuld(aan.uitvoering)).toBe(true)
    expect(uitkomst(vulAan(), aan)).toBe('niets')
  })

  test('D3L-35: elk van de drie roept de toegang er meteen bij, en dat gesprek blijft staan als er eerst een ander is', () => {
    for (const partij of ['inwoner', 'aanbieder', 'toegang'] as const) {
      const gevraagd = naOpdrachten(oneens, vraag(partij))
      expect(oneensStandVan(gevraagd)).toBe('oneens-driegesprek')
      expect(uitkomst(vraag(partij), gevraagd)).toBe('niets')
      const toch = naOpdrachten(gevraagd, gesprek({ uitkomst: 'nieuw-zorgplan' }))
      expect(oneensStandVan(toch)).toBe('oneens-driegesprek')
      expect(oneensStandVan(naOpdrachten(toch, driegesprek('nieuw-zorgplan')))).toBe('oneens-nieuw-zorgplan')
    }
  })

  test('D3L-33: de korte weg: na het gesprek een nieuw zorgplan, en dan ja', () => {
    const klaar = naOpdrachten(oneens, gesprek({ uitkomst: 'nieuw-zorgplan' }), leg({ zorgplan: 2 }), ja)
    expect(oneensStandVan(klaar)).toBeNull()
    expect(klaar.uitvoering.zorgplan).toMatchObject({ nr: 2, antwoord: { wat: 'ja' } })
  })

  test('D2-17: dat zij het eens zijn, zegt de inwoner zelf nog', () => {
    const eens = naOpdrachten(oneens, gesprek({ uitkomst: 'eens' }))
    expect(oneensStandVan(eens)).toBeNull()
    expect(eens.uitvoering.zorgplan?.antwoord).toBeNull()
  })

  test('wat niet kan: praten zonder nee, een gesprek morgen, het driegesprek door de aanbieder, te vroeg aanvullen', () => {
    expect(uitkomst(vraag('inwoner'), voorgelegd)).toBe('niet-oneens')
    expect(uitkomst(gesprek(), voorgelegd)).toBe('niet-oneens')
    expect(uitkomst(gesprek({ dag: '2026-05-02' }), oneens)).toBe('dag-kan-niet')
    expect(uitkomst(gesprek({ met: 'toegang' }), oneens)).toBe('driegesprek-van-toegang')
    expect(uitkomst(vulAan(), oneens)).toBe('nog-in-gesprek')
    expect(uitkomst(vulAan({ zorgplan: 2 }), oneens)).toBe('intussen-veranderd')
    const einde = naOpdrachten(oneens, gesprek(), driegesprek())
    expect(uitkomst(vulAan({ dag: '2026-05-02' }), einde)).toBe('dag-kan-niet')
  })

  test('D3L-34, D3L-36: de toegang leest wat er voor haar te doen is', () => {
    const wat = (nu: Traject) => nuTeDoen(nu, vandaag, []).map((een) => een.wat)
    expect(wat(oneens)).not.toContain('oneens-driegesprek')
    expect(wat(naOpdrachten(oneens, vraag('inwoner')))).toContain('oneens-driegesprek')
    expect(wat(naOpdrachten(oneens, gesprek(), driegesprek()))).toContain('oneens-aanvullen')
    expect(wat(naOpdrachten(oneens, gesprek(), driegesprek(), vulAan()))).not.toContain('oneens-aanvullen')
  })
})

describe('wie wat mag', () => {
  const nu = new Date('2026-05-01T10:00:00Z')
  const metFirma = (traject: Traject): Traject => ({
    ...traject,
    deelnames: [
      ...traject.deelnames,
      deelname('firma', { soort: 'organisatie', reikwijdte: 'schrijven' }),
      deelname('lezer', { soort: 'organisatie' }),
    ],
  })
  const anna = { soort: 'inwoner', persoonId: 'anna', namensId: null, naam: 'Anna' } as const
  const firma: Actor = { soort: 'aanbieder', medewerkerId: 's', organisatieId: 'firma', naam: 'S', rollen: ['werkt'] }
  const lezer: Actor = { ...firma, organisatieId: 'lezer' }
  const mila: Actor = { soort: 'toegang', medewerkerId: 'mila', gemeente: '0222', naam: 'M', rollen: ['professional'] }
  const vrijwilliger: Actor = { ...mila, rollen: ['vrijwilliger'] }
  const elders: Actor = { ...mila, gemeente: '1509' }

  test('D3L-32: het hele zorgplan is van de inwoner en van wie de hulp geeft; schrijven doet die alleen (D3X-02)', () => {
    const traject = metFirma(voorgelegd)
    const leest = (actor: Actor, met: string | null) => mayReadZorgplan(actor, traject, met, nu)
    expect([leest(anna, null), leest(firma, eigen)]).toEqual([true, true])
    expect([leest({ ...anna, persoonId: 'bram' }, null), leest(firma, ander), leest(mila, null)]).toEqual([
      ...[false, false, false],
    ])
    const schrijft = (actor: Actor, met: string | null) => mayWriteZorgplan(actor, traject, met, nu)
    expect([schrijft(firma, eigen), schrijft(lezer, eigen), schrijft(firma, ander)]).toEqual([true, false, false])
    expect([schrijft(anna, null), schrijft(mila, null)]).toEqual([false, false])
  })

  test('D3L-36, D1-45: de toegang leest de omvang pas na het nee, en een vrijwilliger nooit', () => {
    expect(mayReadOmvang(mila, voorgelegd, 1)).toBe(false)
    expect(mayReadOmvang(mila, oneens, 1)).toBe(true)
    expect(mayReadOmvang(mila, oneens, 2)).toBe(false)
    for (const actor of [vrijwilliger, elders, firma, anna]) expect(mayReadOmvang(actor, oneens, 1)).toBe(false)
    const aangevuld = naOpdrachten(oneens, gesprek(), driegesprek(), vulAan(), leg({ zorgplan: 2 }))
    expect([mayReadOmvang(mila, aangevuld, 1), mayReadOmvang(mila, aangevuld, 2)]).toEqual([true, false])
    expect([mila, vrijwilliger, elders].map((actor) => mayReadGedeeldZorgplan(actor, voorgelegd))).toEqual([
      ...[true, false, false],
    ])
  })

  test('D3X-02: de toegang legt geen zorgplan voor en deelt er geen; de aanbieder vult geen besluit aan', () => {
    const traject = metFirma(oneens)
    for (const command of [leg({ zorgplan: 2 }), deelMee()]) {
      expect(mayDo(mila, command, traject, nu)).toBe(false)
      expect(mayDo(firma, command, traject, nu)).toBe(true)
    }
    expect([mila, firma, anna, vrijwilliger].map((actor) => mayDo(actor, vulAan(), traject, nu))).toEqual([
      ...[true, false, false, false],
    ])
  })
})
