import { delen, langs } from '#tests/e2e/reis/paginas.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

// What has to be right on every page is asked by the visit itself (basis/controles.ts); here every page is visited in English.
for (const [naam, deel] of Object.entries(delen)) {
  test(
    `in het Engels is elke bladzijde zoals zij moet zijn: ${naam}`,
    { tag: '@script' },
    async ({ hand, snel, ander, bezoek }) => {
      test.setTimeout(240_000)
      const mensen = { inwoner: { hand, snel }, balie: await ander() }
      for (const { hand: wie } of Object.values(mensen)) await wie.page.goto('/taal/en?terug=/')
      await langs(deel, mensen, bezoek, async (page, pad) => {
        await expect(page.locator('html'), pad).toHaveAttribute('lang', 'en')
      })
    },
  )
}
