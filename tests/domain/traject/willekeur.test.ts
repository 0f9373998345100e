import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { progressOf } from '#app/domain/traject/feiten.ts'
import { decide, type Command } from '#app/domain/traject/decide.ts'
import { invulwijzen } from '#app/domain/traject/gebeurtenissen.ts'
import { samenvattingVan, stappen } from '#app/domain/traject/samenvatting.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { daarna, dagVan, traject, verhalen, type Verhaal } from '#tests/builders/traject.ts'

/** Mostly the version that is there now, sometimes the one before or after it. */
const afstand = fc.constantFrom(0, 0, 0, -1, 1)
const vraag = fc.constantFrom('een', 'twee', 'drie')
const vast: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom(...invulwijzen).map((wijze): Command => ({ type: 'KiesInvulwijze', wijze })),
  fc.constant<Command>({ type: 'WerkAanPlan' }),
  fc.boolean().map((compleet): Command => ({ type: 'DienPlanIn', compleet })),
  fc.constant<Command>({ type: 'WijsOpClientondersteuning' }),
  fc.constantFrom('jeugd' as const, 'wmo' as const).map((wet): Command => ({ type: 'StelWetVast', wet })),
  fc
    .record({
      onderwerp: fc.constantFrom('samenvatting' as const, 'welke-hulp' as const),
      versie: fc.nat(6),
      leeg: fc.nat(4).map((n) => n === 0),
    })
    .map((rest): Command => ({ type: 'SchrijfBijPlan', ...rest })),
  fc.constant<Command>({ type: 'VraagAkkoord', nodig: nodigPunten, verslagOpen: [] }),
  fc.constantFrom<Command>(
    { type: 'KondigEigenPlanAan' },
    { type: 'DienEigenPlanIn', vorm: 'tekst', id: 'eigen' },
    { type: 'WijsEigenPlanAf' },
    { type: 'LeesEigenPlan', id: 'eigen' },
    { type: 'LegGebruikVast', tekst: 'gebruikt' },
    { type: 'WijsMantelzorger', mantelzorger: 'geen' },
    { type: 'StartOnderzoek', ondanks: true },
  ),
  fc.string().map((tekst): Command => ({ type: 'VraagAanvulling', tekst })),
  fc.constant<Command>({ type: 'TrekIn', tekst: null }),
  vraag.map((een): Command => ({ type: 'VraagVerdieping', vraag: een, bladzijde: 'vraag-2' })),
  vraag.map((een): Command => ({ type: 'TrekVerdiepingIn', vraag: een })),
  vraag.map((een): Command => ({ type: 'BeantwoordVerdieping', vraag: een, antwoord: `antwoord ${een}` })),
  fc.nat(6).map((versie): Command => ({ type: 'VoegToe', bladzijde: 'vraag-2', versie, leeg: versie === 3 })),
  fc
    .nat(6)
    .map((versie): Command => ({ type: 'ZegOneens', onderdeel: 'samenvatting', versie, tekst: `oneens ${versie}` })),
)
const wat = fc.constantFrom('ja' as const, 'ja' as const, 'ja' as const, 'nee' as const, 'aanvullen' as const)
const antwoord = fc.record({ wat, afstand })
const opdracht: fc.Arbitrary<(nu: Traject) => Command> = fc.oneof(
  { weight: 3, arbitrary: vast.map((command) => () => command) },
  {
    weight: 1,
    arbitrary: antwoord.map(({ wat, afstand: n }) => (nu: Traject): Command => ({
      type: 'AntwoordAkkoord',
      door: 'anna',
      resultaten: wat === 'nee' ? 'nee' : 'ja',
      plan: wat,
      versie: nu.plan.versie + n,
      tekst: 'tekst',
    })),
  },
)
/** Every state, and often enough the one in which an akkoord can be given: some are given in every run. */
const begintoestand = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(verhalen) as Verhaal[])) },
  { weight: 1, arbitrary: fc.constant<Verhaal>('gevraagd') },
)

/** What holds after every step, whatever anybody tried. */
function klopt(voor: Traject, na: Traject, geschreven: number) {
  expect(na.volgnr).toBe(voor.volgnr + geschreven)
  expect(na.plan.versie).toBeGreaterThanOrEqual(voor.plan.versie)
  const samen = samenvattingVan(na)
  expect(stappen).toContain(samen.stap)
  expect(['inwoner', 'toegang', 'niemand']).toContain(samen.aanZet)
  if (voor.ingetrokkenOp) expect(na).toEqual(voor)
  expect(samen.uiterlijk).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  if (voor.plan.ingediend) expect(samen.ingediendOp).toEqual(samenvattingVan(voor).ingediendOp)
  const { gevraagd, antwoord } = na.akkoord
  if (antwoord) expect(antwoord.versie).toBe(gevraagd?.versie)
  if (gevraagd) expect(gevraagd.versie).toBe(na.plan.versie)
  if (gevraagd && !antwoord)
    expect(na.gesprek.verdiepingen.every(({ antwoord: gegeven, ingetrokken }) => gegeven || ingetrokken)).toBe(true)
  if (gevraagd && antwoord?.wat !== 'aanvullen') expect(na.plan.bij).toBe('toegang')
  if (na.akkoord.gevraagd && !voor.akkoord.gevraagd) {
    expect(na.onderzoek.gestartOp).not.toBeNull()
    if (na.eigenPlan.plan) expect([na.eigenPlan.gelezen, na.eigenPlan.gebruikt]).not.toContain(null)
  }
  const staten = progressOf(na).map(({ staat }) => staat)
  expect(staten.filter((staat) => staat === 'nu')).toHaveLength(1)
  expect([...staten].sort((een, twee) => volgorde.indexOf(een) - volgorde.indexOf(twee))).toEqual(staten)
}
const volgorde = ['klaar', 'nu', 'straks']

test('wat mensen ook in welke volgorde doen: niets struikelt, elk volgnummer is één hoger en een akkoord hoort bij de gevraagde versie (D0-26)', () => {
  const geteld = { gegeven: 0 }
  fc.assert(
    fc.property(begintoestand, fc.array(opdracht, { maxLength: 60, size: 'max' }), (verhaal, opdrachten) => {
      let nu = traject(verhaal)
      let gewijzigdSindsVraag = false
      for (const geef of opdrachten) {
        const decision = decide(geef(nu), nu, dagVan(nu.volgnr + 1))
        if (!decision.ok) continue
        const voor = nu
        for (const feit of decision.gebeurtenissen) {
          if (feit.type === 'AkkoordGevraagd') gewijzigdSindsVraag = false
          if (['PlanIngediend', 'ToegangSchreef', 'AanvullingGevraagd'].includes(feit.type)) gewijzigdSindsVraag = true
          if (feit.type === 'AkkoordGegeven') {
            geteld.gegeven++
            expect([feit.versie, gewijzigdSindsVraag]).toEqual([nu.akkoord.gevraagd?.versie, false])
          }
          nu = daarna(nu, feit)
        }
        klopt(voor, nu, decision.gebeurtenissen.length)
      }
    }),
    { numRuns: 300 },
  )
  expect(geteld.gegeven).toBeGreaterThan(0)
}, 60_000)
