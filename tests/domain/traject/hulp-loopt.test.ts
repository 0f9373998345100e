import { describe, expect, test } from 'vitest'
import { reisBeurtVan, startTermijnVan } from '#app/domain/traject/beurt.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import type { Gebeurtenis } from '#app/domain/traject/gebeurtenissen.ts'
import { reizen } from '#app/domain/klantreis/reizen.ts'
import { waaromGeenWijziging, waaromNietStarten } from '#app/domain/traject/hulp-loopt.ts'
import { nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import { stapVan } from '#app/domain/traject/samenvatting.ts'
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
const stap = (id: string, als: 'toegang' | 'aanbieder' = 'toegang'): Gebeurtenis => ({
  ...{ type: 'StapAfgerond', stap: id, als, reden: null, opnieuw: false },
})
const zonderBesluit = gegeven(...verhalen.akkoord, ...aanvaard)
const besloten = gegeven(...verhalen.akkoord, ...aanvaard, stap('matching'), stap('besluit'))
const begonnen = gegeven(
  ...[...verhalen.akkoord, ...aanvaard, stap('matching'), stap('besluit')],
  ...[{ type: 'HulpBegonnen', match, dag: '2026-03-16', tekst: null } as const, stap('hulp-loopt', 'aanbieder')],
)
const start = (anders: Partial<Van<'MeldStart'>> = {}): Command => ({
  ...{ type: 'MeldStart', match, kvk, dag: '2026-03-20', tekst: null, vandaag },
  ...anders,
})
const einde = (anders: Partial<Van<'BeeindigHulp'>> = {}): Command => ({
  ...{ type: 'BeeindigHulp', match, kvk, dag: '2026-03-20', reden: 'klaar', resultaten: ['r1'], tekst: null, vandaag },
  ...anders,
})
const bijsturing: Command = {
  ...{ type: 'VraagBijsturing', match, bijsturing: 'b1', wat: 'meer', partij: 'inwoner', tekst: 't', kvk: null },
}
const antwoord: Command = {
  ...{ type: 'HandelBijsturingAf', match, bijsturing: 'b1', partij: 'toegang', tekst: 'a', kvk: null },
}
const wijziging = (naar = '45A53'): Command => ({
  ...{ type: 'VraagWijziging', match, kvk, wijziging: 'w1', naar, per: '2026-05-01', tekst: 't' },
})
const waakvlam = (dag: string | null): Command => ({ type: 'ZetWaakvlam', match, dag, tekst: null, vandaag })
const gescoord = (nu: Traject, ...wie: ('inwoner' | 'aanbieder')[]) =>
  naOpdrachten(
    nu,
    {
      ...{ type: 'BeginEvaluatie', match, evaluatie: 'e1', dag: vandaag, partij: 'toegang', kvk: null, vandaag },
    },
    ...wie.map((partij): Command => ({
      ...{ type: 'GeefEvaluatie', match, evaluatie: 'e1', partij, kvk: partij === 'aanbieder' ? kvk : null },
      ...{ scores: { r1: 'behaald' }, resultaten: ['r1'], tekst: null },
    })),
  )
const wat = (nu: Traject, dag = vandaag) => nuTeDoen(nu, dag, []).map((een) => een.wat)

describe('zolang de hulp loopt', () => {
  test('is de aanbieder aan zet tot de evaluatie, ook in een klantreis die geen stap meer heeft (D0-37, D2-20)', () => {
    expect(stapVan(begonnen)).toBe('onderweg')
    const beurt = reisBeurtVan(begonnen)!
    expect(beurt).toMatchObject({ wie: 'aanbieder', waarom: 'loopt', tot: { termijn: { regel: 'evaluatie' } } })
    expect(beurt.tot.einddatum > '2026-03-16').toBe(true)
  })

  test('telt de volgende evaluatie vanaf de vorige, en is er niemand meer aan zet als de hulp is gestopt (D0-38)', () => {
    const sluit: Command = { type: 'SluitEvaluatie', match, evaluatie: 'e1', uitkomst: 'doorgaan', tekst: null }
    const gehouden = naOpdrachten(gescoord(begonnen, 'inwoner', 'aanbieder'), sluit)
    const dagVan = (nu: Traject) => reisBeurtVan(nu)!.tot.einddatum
    expect(dagVan(gehouden) > dagVan(begonnen)).toBe(true)
    const gestopt = naOpdrachten(gehouden, einde())
    expect([stapVan(gestopt), reisBeurtVan(gestopt)]).toEqual(['klaar', null])
  })
})

describe('de hulp begint (D0-35, D3L-31)', () => {
  test('A3-5: niet voor het besluit, en niet op een dag die nog komt', () => {
    expect(waaromNietStarten(zonderBesluit)).not.toBeNull()
    expect(uitkomst(start(), zonderBesluit)).toBe(waaromNietStarten(zonderBesluit))
    expect(waaromNietStarten(besloten)).toBeNull()
    expect(uitkomst(start({ dag: '2026-03-21' }), besloten)).toBe('dag-kan-niet')
  })

  test('D3L-31: rondt de stap af; een tweede keer kan niet op een andere dag', () => {
    expect(uitkomst(start(), besloten)).toBe('HulpBegonnen StapAfgerond')
    expect(uitkomst(start({ dag: '2026-03-16' }), begonnen)).toBe('niets')
    expect(uitkomst(start(), begonnen)).toBe('zorg-al-gestart')
  })

  test('D0-35: na drie weken met een reden, en van een ander niet', () => {
    const laat = { dag: '2027-01-04', vandaag: '2027-01-04' }
    expect(startTermijnVan(besloten)!.einddatum < laat.dag).toBe(true)
    expect(uitkomst(start(laat), besloten)).toBe('start-laat-zonder-reden')
    expect(uitkomst(start({ ...laat, tekst: 'reden' }), besloten)).toBe('HulpBegonnen StapAfgerond')
    expect(uitkomst(start({ kvk: '91000002' }), besloten)).toBe('niet-gevonden')
    expect(uitkomst(start({ match: 'm2' }), besloten)).toBe('match-voorbij')
  })

  test('D0-35: nog niet begonnen meldt de inwoner na de laatste dag, en de toegang ziet het tot de hulp begint', () => {
    const meld = (dag: string): Command => ({ type: 'MeldNietBegonnen', match, tekst: null, vandaag: dag })
    const { einddatum } = startTermijnVan(besloten)!
    expect(uitkomst(meld(einddatum), besloten)).toBe('start-nog-op-tijd')
    expect(uitkomst(meld('2027-01-04'), besloten)).toBe('HulpNietBegonnen')
    expect(uitkomst(meld('2027-01-04'), begonnen)).toBe('zorg-al-gestart')
    const gemeld = naOpdrachten(besloten, meld('2027-01-04'))
    expect(uitkomst(meld('2027-01-05'), gemeld)).toBe('niets')
    expect(wat(gemeld)).toContain('start-navragen')
    const alsnog = naOpdrachten(gemeld, start({ dag: '2027-01-05', vandaag: '2027-01-05', tekst: 'reden' }))
    expect(wat(alsnog)).not.toContain('start-navragen')
  })
})

describe('anders en andere hulp (D3L-42, D3L-44, D3L-50, D3L-51)', () => {
  test('D3L-42: bijsturing kan als de hulp loopt, en krijgt een keer antwoord', () => {
    expect(uitkomst(bijsturing, besloten)).toBe('hulp-loopt-niet')
    expect(uitkomst(antwoord, begonnen)).toBe('niet-gevonden')
    const gevraagd = naOpdrachten(begonnen, bijsturing)
    expect(wat(gevraagd)).toContain('bijsturing')
    const beantwoord = naOpdrachten(gevraagd, antwoord)
    expect(uitkomst(antwoord, beantwoord)).toBe('al-geantwoord')
    expect(wat(beantwoord)).not.toContain('bijsturing')
  })

  test('D2-21: inwoner, aanbieder en toegang vragen elk om meer of minder, zonder nieuwe aanvraag en zonder nieuw besluit', () => {
    for (const partij of ['inwoner', 'aanbieder', 'toegang'] as const)
      for (const richting of ['meer', 'minder'] as const) {
        const wie = partij === 'aanbieder' ? kvk : null
        const vraag: Command = { ...bijsturing, partij, kvk: wie, wat: richting } as Command
        expect(uitkomst(vraag, begonnen)).toBe('BijsturingGevraagd')
        const nu = naOpdrachten(begonnen, vraag)
        expect([nu.aanvraag, nu.keuze.hulp, stapVan(nu)]).toEqual([
          begonnen.aanvraag,
          begonnen.keuze.hulp,
          stapVan(begonnen),
        ])
      }
  })

  test('D3L-44, D3L-50: dezelfde soort hulp vraagt niets aan de gemeente; een andere een keer tegelijk', () => {
    expect(uitkomst(wijziging(), besloten)).toBe('hulp-loopt-niet')
    expect(uitkomst(wijziging('45A04'), begonnen)).toBe('wijziging-zelfde-hulp')
    expect(uitkomst(wijziging('bestaat-niet'), begonnen)).toBe('product-niet-hier')
    const gevraagd = naOpdrachten(begonnen, wijziging())
    expect(gevraagd.uitvoering.wijzigingen).toHaveLength(1)
    expect(uitkomst(wijziging(), gevraagd)).toBe('wijziging-loopt')
    expect(wat(gevraagd)).toContain('wijziging')
  })

  test('D3G-24: loopt de hulp via een gecertificeerde instelling, dan is een verandering een nieuwe bepaling en nooit een verzoek (A3 guard 14)', () => {
    const viaGi: Gebeurtenis = {
      ...{ type: 'KlantreisGekozen', reis: 'gecertificeerde-instelling', hulp: 'jeugd-anders', via: 'gi' },
      reisVersie: reizen['gecertificeerde-instelling'][0].versie,
    }
    const lopend: Gebeurtenis = { type: 'HulpBegonnen', match, dag: '2026-03-16', tekst: null }
    const nu = gegeven(...verhalen.akkoord, viaGi, ...aanvaard, lopend)
    expect(waaromGeenWijziging(nu)).toBe('wijziging-nieuwe-bepaling')
    expect(uitkomst(wijziging(), nu)).toBe('wijziging-nieuwe-bepaling')
    expect(waaromGeenWijziging(begonnen)).toBeNull()
  })

  test('D3L-51: de toegang oordeelt een keer', () => {
    const oordeel: Command = { type: 'BeoordeelWijziging', match, wijziging: 'w1', oordeel: 'nee', tekst: 't' }
    expect(uitkomst(oordeel, begonnen)).toBe('niet-gevonden')
    const beoordeeld = naOpdrachten(begonnen, wijziging(), oordeel)
    expect(beoordeeld.uitvoering.wijzigingen[0]?.oordeel?.wat).toBe('nee')
    expect(uitkomst(oordeel, beoordeeld)).toBe('al-geantwoord')
  })
})

describe('de hulp stopt (D2-22, D3L-41, D1-09)', () => {
  test('D2-22: pas als aanbieder en inwoner elk resultaat scoorden; is de inwoner er niet, dan de aanbieder alleen', () => {
    expect(uitkomst(einde(), besloten)).toBe('hulp-loopt-niet')
    expect(uitkomst(einde(), begonnen)).toBe('resultaten-niet-gescoord')
    const aanbieder = gescoord(begonnen, 'aanbieder')
    expect(uitkomst(einde(), aanbieder)).toBe('resultaten-niet-gescoord')
    expect(uitkomst(einde({ reden: 'verhuisd' }), aanbieder)).toContain('HulpBeeindigd')
    const beiden = gescoord(begonnen, 'aanbieder', 'inwoner')
    expect(uitkomst(einde({ dag: '2026-03-15' }), beiden)).toBe('dag-kan-niet')
    expect(uitkomst(einde({ dag: '2026-03-21' }), beiden)).toBe('dag-kan-niet')
    expect(uitkomst(einde(), beiden)).toContain('HulpBeeindigd')
    expect(uitkomst(einde(), naOpdrachten(beiden, einde()))).toBe('niets')
  })

  test('D1-09: een waakvlam kan pas na het einde, op een dag die komt, en de toegang ziet het op die dag', () => {
    expect(uitkomst(waakvlam('2026-06-01'), begonnen)).toBe('hulp-loopt')
    const gestopt = naOpdrachten(gescoord(begonnen, 'aanbieder', 'inwoner'), einde())
    expect(uitkomst(waakvlam(vandaag), gestopt)).toBe('dag-voorbij')
    const gezet = naOpdrachten(gestopt, waakvlam('2026-06-01'))
    expect(uitkomst(waakvlam('2026-06-01'), gezet)).toBe('niets')
    expect(wat(gezet, '2026-05-31')).not.toContain('waakvlam')
    expect(wat(gezet, '2026-06-01')).toContain('waakvlam')
    expect(wat(naOpdrachten(gezet, waakvlam(null)), '2026-06-01')).not.toContain('waakvlam')
  })
})
