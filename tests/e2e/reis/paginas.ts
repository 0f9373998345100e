import type { Page } from '@playwright/test'
import type { Bezoek } from '#tests/e2e/basis/bezoek.ts'
import { expect } from '#tests/e2e/basis/test.ts'
import { dossierVan, type Snel } from '#tests/e2e/reis/snel.ts'
import type { Bezoeker } from '#tests/e2e/reis/test.ts'

/** Makes a hulpvraag that was begun, a plan halfway and a plan with akkoord asked. @returns the pages of the inwoner on the way */
export async function paginasVanInwoner(inwoner: Snel, balie: Snel): Promise<{ paden: string[]; gevraagd: string }> {
  const gevraagd = await inwoner.stelVraag()
  await inwoner.vulPlanIn(gevraagd)
  const bewijs = await inwoner.stuur(`${gevraagd}/plan/controleren`)
  await inwoner.zonderEigenPlan(gevraagd)
  await balie.vraagAkkoord(gevraagd)
  const metVraag = await inwoner.verstuurPlan()
  await balie.stuur(`${dossierVan(metVraag)}/vraag/vraag-2`, { vraag: 'Hoe slaapt u nu?' }, 'vraag')
  const [vraag] = await inwoner.vragen(metVraag)
  const bezig = await inwoner.stelVraag()
  await inwoner.vulPlanIn(bezig)
  const begin = (await inwoner.stuur('/mijn/hulpvraag')).replace('/spoed', '')
  await inwoner.stuur(`${begin}/spoed`, { spoed: 'ja' })
  await inwoner.stuur(`${begin}/voor-wie`, { voorWie: 'mij' })
  await inwoner.stuur(`${begin}/woorden`, { woorden: 'Een vraag die nog niet weg is.' })
  const [resultaat] = await inwoner.bladzijden(bezig, 'vraag-4', 'resultaat')
  const [wie] = await inwoner.bladzijden(bezig, 'vraag-5', 'wie')
  const vragen = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((nr) => `vraag-${nr}`)
  return {
    gevraagd,
    paden: [
      '/',
      '/doetinchem',
      '/doetinchem/bel',
      '/doetinchem/kom',
      '/veilig',
      '/privacy',
      '/toegankelijkheid',
      '/inloggen',
      '/inloggen/medewerker',
      '/inloggen/aanbieder',
      '/mijn',
      '/mijn/hulpvraag',
      ...['spoed', 'bellen', 'voor-wie', 'kind', 'woorden', 'controleren', 'weggooien'].map(
        (stap) => `${begin}/${stap}`,
      ),
      bezig,
      `${bezig}/invullen`,
      `${bezig}/plan`,
      ...[
        'mijn-gegevens',
        ...vragen,
        'nieuw/resultaat',
        'nieuw/ouder',
        'ouders',
        'gezinsleden',
        'contactpersonen',
        'beste-oplossing',
        'later',
        `${resultaat}`,
        `${resultaat}/weg`,
        `${wie}`,
        'controleren',
      ].map((bladzijde) => `${bezig}/plan/${bladzijde}`),
      bewijs,
      gevraagd,
      `${gevraagd}/akkoord`,
      `${gevraagd}/versie/1`,
      `${gevraagd}/versie/2/vergelijk/1`,
      `${gevraagd}/versie/2/oneens/samenvatting`,
      `${gevraagd}/bewijs`,
      `${gevraagd}/spoed`,
      `${gevraagd}/intrekken`,
      `${gevraagd}/aanvraag`,
      `${metVraag}/vragen`,
      `${metVraag}/vragen/${vraag}`,
    ],
  }
}

/** The pages of the toegang about this traject. */
export function paginasVanToegang(traject: string): string[] {
  const dossier = dossierVan(traject)
  return [
    '/toegang',
    '/toegang/klantreizen',
    '/toegang/klantreizen/gecertificeerde-instelling',
    '/toegang/termijnen',
    '/toegang/termijnen/bezwaar?van=2026-11-13',
    dossier,
    `${dossier}/akkoord-vragen`,
    `${dossier}/aanvulling`,
    `${dossier}/versie/1`,
    `${dossier}/vraag/vraag-2`,
    `${dossier}/toevoeging/vraag-2`,
    `${dossier}/verslag`,
    `${dossier}/verslag/verslag-d`,
    `${dossier}/versie/2/vergelijk/1`,
  ]
}

type Kijk = (page: Page, pad: string) => Promise<void>

/**
 * Opens every kind of page once, in one sign-in of an inwoner and one of a medewerker, and looks at it: as it is met,
 * and for three of them also as it comes back when its form was sent empty; last a page that is not there.
 */
export async function langsAlles(inwoner: Bezoeker, balie: Bezoeker, bezoek: Bezoek, kijk: Kijk): Promise<void> {
  await inwoner.snel.meldAan('inwoner', 'samira')
  await balie.snel.meldAan('toegang', 'yvonne')
  const { paden, gevraagd } = await paginasVanInwoner(inwoner.snel, balie.snel)

  async function open(page: Page, pad: string, status = 200): Promise<void> {
    expect((await page.goto(pad))?.status(), pad).toBe(status)
    await bezoek.settle(page)
    await kijk(page, pad)
    if (!metFouten.test(pad)) return
    const answer = page.waitForResponse((response) => response.request().isNavigationRequest())
    await page.getByRole('main').locator('form[method=post] button').first().click()
    expect((await answer).status(), `${pad}, sent empty`).toBe(400)
    await bezoek.settle(page)
    await kijk(page, `${pad}, leeg verstuurd`)
  }
  for (const pad of paden) await open(inwoner.hand.page, pad)
  for (const pad of paginasVanToegang(gevraagd)) await open(balie.hand.page, pad)
  await open(inwoner.hand.page, '/mijn/bestaat-niet', 404)
}

/** Pages whose form is refused when nothing was filled in. */
const metFouten = /\/(kind|akkoord|aanvulling)$/
