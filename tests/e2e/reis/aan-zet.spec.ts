import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

const vraag = 'U stelt uw vraag'
const invullen = 'U vult uw plan in'
const gesprek = 'De gemeente leest uw plan en praat met u'
const eens = 'U zegt of u het eens bent'
const kiezen = 'U kiest samen met de gemeente wie u helpt'

test(
  'bij elke stap ziet de inwoner waar het plan is en wie er aan de beurt is, en de toegang ziet hetzelfde (D0-37)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    const { hand: medewerker, snel: balie } = await ander()
    await snel.meldAan('inwoner', 'willemien')
    await balie.meldAan('toegang', 'fleur')
    const traject = await snel.stelVraag('Hulp bij het huishouden.')
    const stops = page.getByRole('list', { name: 'Zo ver bent u' }).getByRole('listitem')

    async function staatBij(wie: 'U bent' | 'De gemeente is', nu: string): Promise<void> {
      await page.goto(traject)
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`${wie} aan de beurt`)
      await expect(stops.and(page.locator('[aria-current="step"]'))).toContainText(nu)
      for (const [nr, stop] of [vraag, invullen, gesprek, eens, kiezen].entries()) {
        await expect(stops.nth(nr)).toContainText(stop)
      }
    }
    async function dossierZegt(kop: string): Promise<void> {
      await medewerker.page.goto(dossierVan(traject))
      await expect(medewerker.page.getByRole('heading', { name: kop })).toBeVisible()
    }

    await staatBij('U bent', invullen)
    await snel.vulPlanIn(traject)
    await snel.stuur(`${traject}/plan/controleren`)
    await staatBij('De gemeente is', gesprek)
    await dossierZegt('De gemeente is aan zet')

    await snel.zonderEigenPlan(traject)
    await balie.vraagAkkoord(traject)
    await staatBij('U bent', eens)
    await dossierZegt('De inwoner is aan zet')
    await snel.stuur(`${traject}/akkoord`, { resultaten: 'ja', antwoord: 'ja', reden: '' })
    await staatBij('De gemeente is', kiezen)
    await dossierZegt('De gemeente is aan zet')
  },
)
