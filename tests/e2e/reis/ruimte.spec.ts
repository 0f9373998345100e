import { expect } from '@playwright/test'
import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { test } from '#tests/e2e/reis/test.ts'

test(
  'een aanbieder werkt de wachttijd bij, leest wat er mis is, en iedereen leest het nieuwe getal op de website (A7 3)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    await snel.meldAan('aanbieder', 'emre')
    await page.goto('/aanbieder')
    await leestAntwoorden(hand, ['U gaf uw wachttijd lang geleden op. Klopt die nog?'])
    await hand.volg('Bekijk uw wachttijd en plaatsen')
    const rij = page.getByRole('row').filter({ hasText: 'Bronckhorst' })
    await expect(rij).toContainText('Ouder dan 30 dagen')
    await rij.getByRole('link', { name: 'Werk bij voor Bronckhorst' }).click()

    await page.getByLabel('Hoeveel weken moeten mensen wachten?').fill('drie')
    await hand.druk('Bewaar')
    await leestAntwoorden(hand, ['Vul een heel getal in van 0 tot en met 260, of laat dit leeg.'])
    await expect(page.getByLabel('Hoeveel weken moeten mensen wachten?')).toHaveValue('drie')
    await page.getByLabel('Hoeveel weken moeten mensen wachten?').fill('17')
    await hand.druk('Bewaar')
    await leestAntwoorden(hand, ['Bijgewerkt. Op de website staan nu deze gegevens.'])
    await expect(rij).toContainText('17 weken')

    const iemand = await ander()
    await iemand.hand.page.goto('/bronckhorst/aanbieders?hulp=begeleiding&postcode=7255')
    await expect(iemand.hand.page.getByRole('main')).toContainText('17 weken')
  },
)
