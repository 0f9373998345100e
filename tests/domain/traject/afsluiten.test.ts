import { describe, expect, test } from 'vitest'
import { sluitredenen, type AfsluitCommand } from '#app/domain/traject/afsluiten.ts'
import { naOpdrachten, traject, uitkomst } from '#tests/builders/traject.ts'

const overdracht = { ontvanger: 'wie', hoe: 'samen-gesproken', aangenomenOp: '2026-03-04' } as const
const sluit = (anders: Partial<AfsluitCommand> = {}): AfsluitCommand => ({
  type: 'SluitAf',
  reden: 'niet-voor-ons',
  uitleg: 'waarom',
  overdracht,
  ...anders,
})

describe('een traject sluiten zonder dat een vraag tussen wal en schip valt (D1-25)', () => {
  test.each(sluitredenen)('%s: met een uitleg voor de inwoner, en zonder uitleg niet', (reden) => {
    expect(uitkomst(sluit({ reden }), traject('ingediend'))).toBe('TrajectAfgesloten')
    expect(uitkomst(sluit({ reden, uitleg: null }), traject('ingediend'))).toBe('afsluiten-zonder-uitleg')
  })

  test('wat niet voor ons is, sluit alleen als iemand het overnam; de andere redenen vragen dat niet', () => {
    expect(uitkomst(sluit({ overdracht: null }), traject('ingediend'))).toBe('niemand-neemt-over')
    for (const reden of sluitredenen.filter((een) => een !== 'niet-voor-ons'))
      expect(uitkomst(sluit({ reden, overdracht: null }), traject('ingediend')), reden).toBe('TrajectAfgesloten')
  })

  test('wie zegt dat het niet voor ons is of dat er geen hulp nodig is, heeft het eigen plan van de inwoner gelezen (D1-03)', () => {
    const ingediend = naOpdrachten(traject('ingediend'), { type: 'DienEigenPlanIn', vorm: 'tekst', id: 'plan' })
    const gelezen = naOpdrachten(ingediend, { type: 'LeesEigenPlan', id: 'plan' })
    for (const reden of ['niet-voor-ons', 'geen-hulp-nodig'] as const) {
      expect(uitkomst(sluit({ reden }), ingediend)).toBe('eigen-plan-ongelezen')
      expect(uitkomst(sluit({ reden }), gelezen)).toBe('TrajectAfgesloten')
    }
    for (const reden of ['zelf-opgelost', 'verhuisd'] as const)
      expect(uitkomst(sluit({ reden }), ingediend)).toBe('TrajectAfgesloten')
  })

  test('nog eens sluiten verandert niets, ook niet met een andere reden', () => {
    const gesloten = naOpdrachten(traject('ingediend'), sluit())
    expect(gesloten.afgesloten).toMatchObject({ reden: 'niet-voor-ons', uitleg: 'waarom', overdracht })
    expect(uitkomst(sluit({ reden: 'verhuisd', uitleg: null }), gesloten)).toBe('niets')
  })
})
