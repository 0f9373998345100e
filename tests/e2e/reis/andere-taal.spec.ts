import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

// That a text in another language than its page says so is asked by the visit itself (A20, basis/in-bladzijde.ts).
for (const [toen, nu, wat] of [
  ['nl', 'en', 'in het Nederlands verstuurd en in het Engels gelezen'],
  ['en', 'nl', 'in het Engels verstuurd en in het Nederlands gelezen'],
] as const) {
  test(
    `een plan dat is ${wat}, zegt overal in welke taal het staat`,
    { tag: '@script' },
    async ({ hand: { page }, snel, ander }) => {
      test.setTimeout(300_000)
      await page.goto(`/taal/${toen}?terug=/`)
      await snel.meldAan('inwoner', 'samira')
      const traject = await snel.verstuurPlan()
      const dossier = dossierVan(traject)
      const balie = await ander()
      await balie.snel.meldAan('toegang', 'yvonne')
      await balie.snel.stuur(`${dossier}/vraag/vraag-2`, { vraag: 'Hoe slaapt u nu?' }, 'vraag')
      const [vraag] = await snel.vragen(traject)
      await snel.stuur(`${traject}/vragen/${vraag}`, { antwoord: 'Nog niet goed.' })
      await balie.snel.vraagAkkoord(traject)

      await page.goto(`/taal/${nu}?terug=/`)
      const gelezen = ['versie/1', 'versie/2', 'versie/2/oneens/vraag-2', 'akkoord', 'vragen', `vragen/${vraag}`]
      for (const deel of gelezen) {
        await page.goto(`${traject}/${deel}`)
        await expect(page.getByRole('main').locator(`[lang=${toen}]`).first(), deel).toBeVisible()
      }
      await page.goto(`${traject}/bewijs`)
      const bewijzen = await page.locator('main a[href*="/bewijs/"]').all()
      const paden = await Promise.all(bewijzen.map((link) => link.getAttribute('href')))
      expect(paden.length).toBeGreaterThan(1)
      for (const pad of paden) {
        await page.goto(pad!)
        await expect(page.getByRole('main').locator(`dt [lang=${toen}]`).first(), pad!).toBeVisible()
      }

      // The gemeente reads Dutch, whatever was on the screen of the inwoner.
      const { page: tafel } = balie.hand
      await tafel.goto(`/taal/${nu}?terug=/`)
      for (const deel of ['', '/versie/1', '/versie/2', '/vraag/vraag-2', '/toevoeging/vraag-2', '/verslag']) {
        await tafel.goto(dossier + deel)
        if (nu === 'en') expect(await tafel.getByRole('main').locator('[lang=nl]').count(), deel).toBeGreaterThan(0)
        await expect(tafel.getByRole('main').locator('[lang=en]'), deel).toHaveCount(0)
      }
    },
  )
}
