import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import { mayDo } from '#app/domain/toegankelijk.ts'
import { reisBeurtVan } from '#app/domain/traject/beurt.ts'
import type { Command } from '#app/domain/traject/decide.ts'
import { isFeit } from '#app/domain/traject/feiten.ts'
import { keuzeStandVan } from '#app/domain/traject/keuze-stand.ts'
import { nuTeDoen } from '#app/domain/traject/nu-te-doen.ts'
import { isPgbGoed } from '#app/domain/traject/pgb.ts'
import { samenvattingVan } from '#app/domain/traject/samenvatting.ts'
import type { Traject } from '#app/domain/traject/traject.ts'
import { gegeven, gewogen, naOpdrachten, uitkomst } from '#tests/builders/traject.ts'

const vast: Command = {
  ...{ type: 'StelHulpVast', product: '45A04', van: '2026-05-01', tot: '2027-04-30', evaluaties: 2 },
  ...{ uiterst: null, verlengd: null },
}
const kiesPgb: Command = { type: 'KiesVorm', vorm: 'pgb' }
const plan: Command = {
  ...{ type: 'GeefPgbPlan', hulp: 'informeel', beheer: 'naaste' },
  ...{ wie: 't-wie', waarom: 't-waarom', hoe: 't-hoe', goed: 't-goed' },
}
const oordeel = (nr = 1, anders: object = {}): Command => ({
  ...{ type: 'BeoordeelPgb', nr, bekwaam: true, gemotiveerd: true, kwaliteit: true, tekst: 't-oordeel' },
  ...anders,
})
const jeugd = gegeven(...gewogen, { type: 'WetVastgesteld', wet: 'jeugd' })
const pgb = naOpdrachten(jeugd, vast, kiesPgb)
const gestuurd = naOpdrachten(pgb, plan)
const goed = naOpdrachten(gestuurd, oordeel())
const nogNiet = naOpdrachten(gestuurd, oordeel(1, { kwaliteit: false }))

const beurt = (nu: Traject) => [keuzeStandVan(nu), samenvattingVan(nu).aanZet, reisBeurtVan(nu)?.wie]

describe('een pgb gaat een eigen weg, zonder match (D1-17, D1-22, D1-48)', () => {
  test('eerst staat de hulp vast, dan kiest de inwoner een pgb, dan komt het plan (D1-22)', () => {
    expect(uitkomst(plan, jeugd)).toBe('hulp-niet-vastgesteld')
    expect(uitkomst(plan, naOpdrachten(jeugd, vast))).toBe('geen-pgb')
    expect(uitkomst(plan, pgb)).toBe('PgbPlanGegeven')
  })

  test('de inwoner schrijft, de toegang beoordeelt, en na een ja is het besluit aan de beurt', () => {
    expect(beurt(pgb)).toEqual(['pgb-plan', 'inwoner', 'inwoner'])
    expect(beurt(gestuurd)).toEqual(['pgb-beoordelen', 'toegang', 'toegang'])
    expect(nuTeDoen(gestuurd, '2026-04-20', []).map(({ wat }) => wat)).toContain('pgb-beoordelen')
    expect(isPgbGoed(goed.keuze)).toBe(true)
    expect(isFeit('IntensiteitBekend', goed)).toBe(true)
    expect(isFeit('IntensiteitBekend', nogNiet)).toBe(false)
    expect(reisBeurtVan(goed)?.stap.id).toBe('besluit')
  })

  test.each(['bekwaam', 'gemotiveerd', 'kwaliteit'])(
    'zonder %s is het niet goed, en kan de inwoner een nieuw plan sturen of iets anders kiezen (Wmo 2015 2.3.6 lid 2)',
    (voorwaarde) => {
      const nee = naOpdrachten(gestuurd, oordeel(1, { [voorwaarde]: false }))
      expect(beurt(nee)).toEqual(['pgb-nee', 'inwoner', 'inwoner'])
      const opnieuw = naOpdrachten(nee, plan)
      expect(beurt(opnieuw)).toEqual(['pgb-beoordelen', 'toegang', 'toegang'])
      expect(opnieuw.keuze.pgb?.nr).toBe(2)
      expect(keuzeStandVan(naOpdrachten(nee, { type: 'KiesVorm', vorm: 'zin' }))).toBe('kiezen')
    },
  )

  test('wat niet gelezen is, wordt niet beoordeeld, en niets twee keer', () => {
    expect(uitkomst(oordeel(), pgb)).toBe('pgb-geen-plan')
    expect(uitkomst(oordeel(1), naOpdrachten(gestuurd, plan))).toBe('intussen-veranderd')
    expect(uitkomst(oordeel(), nogNiet)).toBe('pgb-beoordeeld')
    expect(uitkomst(plan, goed)).toBe('pgb-al-goed')
    expect(uitkomst(oordeel(), naOpdrachten(gestuurd, { type: 'KiesVorm', vorm: 'zin' }))).toBe('geen-pgb')
  })

  test('wie iets anders kiest, begint later opnieuw; andere hulp ook', () => {
    expect(naOpdrachten(gestuurd, { type: 'KiesVorm', vorm: 'zin' }, kiesPgb).keuze.pgb).toBeNull()
    const anders = { ...vast, product: '45A53', duurder: 'waarom' } as Command
    expect(keuzeStandVan(naOpdrachten(goed, anders))).toBe('pgb-plan')
    expect(isPgbGoed(naOpdrachten(goed, vast).keuze)).toBe(true)
  })

  test('de inwoner schrijft en een professional oordeelt; een vrijwilliger niet (D1-45)', () => {
    const actor: Record<string, Actor> = {
      inwoner: { soort: 'inwoner', persoonId: 'anna', namensId: null, naam: '' },
      toegang: { soort: 'toegang', medewerkerId: 'mila', gemeente: '0222', naam: '', rollen: [] },
      vrijwilliger: { soort: 'toegang', medewerkerId: 'vos', gemeente: '0222', naam: '', rollen: ['vrijwilliger'] },
      aanbieder: { soort: 'aanbieder', medewerkerId: 'kim', organisatieId: 'zorgboog', naam: '', rollen: ['werkt'] },
    }
    const wie = (command: Command) =>
      Object.keys(actor).filter((naam) => mayDo(actor[naam]!, command, gestuurd, new Date('2026-05-01')))
    expect(wie(plan)).toEqual(['inwoner'])
    expect(wie(oordeel())).toEqual(['toegang'])
  })
})
