import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

test(
  'wie opnieuw om akkoord wordt gevraagd, ziet naast elkaar wat er anders is dan de vorige keer; de gemeente ook (D0-26)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    await medewerker.snel.vraagAkkoord(traject)
    const dossier = dossierVan(traject)
    await medewerker.snel.stuur(dossier, { samenvatting: 'Sem wil weer slapen.' }, 'samenvatting')
    await medewerker.snel.vraagHetAkkoord(dossier)
    for (const wie of [hand, medewerker.hand]) {
      await wie.page.goto(`${wie === hand ? traject : dossier}/versie/3`)
      await wie.volg('Vergelijk met versie 2')
      await wie.leest(/ersie 2 en versie 3 naast elkaar$/)
      await leestAntwoorden(wie, [verhaal.samenvatting, 'Sem wil weer slapen.'])
      await expect(wie.page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(1)
      await wie.volg('Terug naar de nieuwste van de twee')
    }
  },
)
