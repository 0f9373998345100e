import type { Page } from '@playwright/test'
import type { Bezoek } from '#tests/e2e/basis/bezoek.ts'
import { expect } from '#tests/e2e/basis/test.ts'
import { dossierVan, type Snel } from '#tests/e2e/reis/snel.ts'
import type { Bezoeker } from '#tests/e2e/reis/test.ts'

/** Who walks here: the inwoner, and a second browser for the medewerker. */
type Mensen = { inwoner: Bezoeker; balie: Bezoeker }

type Deel = {
  /** Whose browser opens these pages. */
  wie: keyof Mensen
  /** Signs in who is needed, does what came before, and says which pages there are. */
  paden: (mensen: Mensen) => Promise<string[]>
}

/**
 * Every kind of page once, in parts of the journey: each is a test of its own and makes no more than it needs, so that none
 * comes near its time limit on a busy machine.
 */
export const delen = {
  'zonder inloggen': {
    wie: 'inwoner',
    paden: async () => [
      '/',
      ...['', '/bel', '/kom', '/terugbellen', '/formulier', '/plan-op-papier'].map((pad) => `/doetinchem${pad}`),
      ...['/veilig', '/privacy', '/toegankelijkheid'],
      ...['', '/medewerker', '/aanbieder'].map((deur) => `/inloggen${deur}`),
      '/uitgelogd',
    ],
  },
  'de vraag': { wie: 'inwoner', paden: ({ inwoner }) => paginasVanVraag(inwoner.snel) },
  'het plan': { wie: 'inwoner', paden: ({ inwoner }) => paginasVanPlan(inwoner.snel) },
  'wat verstuurd is': { wie: 'inwoner', paden: ({ inwoner, balie }) => paginasVanVerstuurd(inwoner.snel, balie.snel) },
  'de toegang': { wie: 'balie', paden: ({ inwoner, balie }) => paginasVanToegang(inwoner.snel, balie.snel) },
  'de keuze': { wie: 'inwoner', paden: ({ inwoner, balie }) => paginasVanKeuze(inwoner.snel, balie.snel) },
  'de keuze bij de toegang': {
    wie: 'balie',
    paden: async ({ inwoner, balie }) => {
      const [traject = ''] = await paginasVanKeuze(inwoner.snel, balie.snel)
      return ['hulp', 'keuze', 'advies'].map((pad) => `${dossierVan(traject)}/${pad}`)
    },
  },
} satisfies Record<string, Deel>

/** Signs in and makes a hulpvraag that was begun. */
async function paginasVanVraag(inwoner: Snel): Promise<string[]> {
  await inwoner.meldAan('inwoner', 'samira')
  const begin = (await inwoner.stuur('/mijn/hulpvraag')).replace('/spoed', '')
  await inwoner.stuur(`${begin}/spoed`, { spoed: 'ja' })
  await inwoner.stuur(`${begin}/voor-wie`, { voorWie: 'mij' })
  await inwoner.stuur(`${begin}/woorden`, { woorden: 'Een vraag die nog niet weg is.' })
  const stappen = ['spoed', 'bellen', 'voor-wie', 'kind', 'woorden', 'controleren', 'weggooien']
  return ['/mijn', '/mijn/hulpvraag', ...stappen.map((stap) => `${begin}/${stap}`)]
}

/** Signs in and fills in a plan that was not sent. */
async function paginasVanPlan(inwoner: Snel): Promise<string[]> {
  await inwoner.meldAan('inwoner', 'samira')
  const bezig = await inwoner.stelVraag()
  await inwoner.vulPlanIn(bezig)
  const [resultaat] = await inwoner.bladzijden(bezig, 'vraag-4', 'resultaat')
  const [wie] = await inwoner.bladzijden(bezig, 'vraag-5', 'wie')
  const bladzijden = [
    'mijn-gegevens',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((nr) => `vraag-${nr}`),
    ...['resultaat', 'ouder', 'contactpersoon'].map((lijst) => `nieuw/${lijst}`),
    ...['ouders', 'gezinsleden', 'contactpersonen', 'beste-oplossing', 'later'],
    ...[`${resultaat}`, `${resultaat}/weg`, `${wie}`],
    ...['papier', 'controleren'],
  ]
  return [
    ...['', '/invullen', '/plan', '/eigen-plan', '/formulier'].map((pad) => bezig + pad),
    ...bladzijden.map((bladzijde) => `${bezig}/plan/${bladzijde}`),
  ]
}

/** A plan with akkoord asked. @returns the traject and the receipt of the plan */
async function vraagtAkkoord(inwoner: Snel, balie: Snel): Promise<{ gevraagd: string; bewijs: string }> {
  await inwoner.meldAan('inwoner', 'samira')
  await balie.meldAan('toegang', 'yvonne')
  const gevraagd = await inwoner.stelVraag()
  await inwoner.vulPlanIn(gevraagd)
  const bewijs = await inwoner.stuur(`${gevraagd}/plan/controleren`)
  await inwoner.zonderEigenPlan(gevraagd)
  await balie.vraagAkkoord(gevraagd)
  return { gevraagd, bewijs }
}

/** A plan with akkoord asked, and one about which the toegang has a question. */
async function paginasVanVerstuurd(inwoner: Snel, balie: Snel): Promise<string[]> {
  const { gevraagd, bewijs } = await vraagtAkkoord(inwoner, balie)
  const metVraag = await inwoner.verstuurPlan()
  await balie.stuur(`${dossierVan(metVraag)}/vraag/vraag-2`, { vraag: 'Hoe slaapt u nu?' }, 'vraag')
  const [vraag] = await inwoner.vragen(metVraag)
  const over = [
    'versie/1',
    'versie/2/vergelijk/1',
    'versie/2/oneens/samenvatting',
    'bewijs',
    'spoed',
    'intrekken',
    'aanvraag',
    'te-laat',
  ]
  return [
    ...[bewijs, gevraagd, `${gevraagd}/akkoord`],
    ...over.map((pad) => `${gevraagd}/${pad}`),
    ...[`${metVraag}/vragen`, `${metVraag}/vragen/${vraag}`],
  ]
}

/** A plan that was agreed, the help that was established, and a first choice: everything about who gives the help can be opened. */
async function paginasVanKeuze(inwoner: Snel, balie: Snel): Promise<string[]> {
  const { gevraagd: traject } = await vraagtAkkoord(inwoner, balie)
  await balie.stuur(dossierVan(traject), { wet: 'wmo' }, 'wet')
  await inwoner.stuur(`${traject}/akkoord`, { resultaten: 'ja', antwoord: 'ja', reden: '' })
  await balie.weeg(dossierVan(traject))
  await balie.stuur(`${dossierVan(traject)}/hulp`, {
    ...{ product: '02V01', evaluaties: '2', 'van.dag': '1', 'van.maand': '2', 'van.jaar': '2031' },
    ...{ 'tot.dag': '31', 'tot.maand': '1', 'tot.jaar': '2032' },
  })
  const [eerste, tweede] = await inwoner.aanbieders(traject)
  const keuze = `${traject}/aanbieder/keuze?lijst=${eerste}.${tweede}`
  await inwoner.stuur(keuze)
  const over = [
    'afweging',
    'vorm',
    'pgb',
    'aanbieder',
    `aanbieder?lijst=${eerste}.${tweede}&postcode=7001`,
    'aanbieder/keuze?niet=ja',
  ]
  const delen = ['delen', 'delen?bekijk=ja&deel=gegevens&deel=vraag-2']
  return [traject, keuze, ...[...over, ...delen].map((pad) => `${traject}/${pad}`)]
}

/** What the toegang opens about such a plan. */
async function paginasVanToegang(inwoner: Snel, balie: Snel): Promise<string[]> {
  const dossier = dossierVan((await vraagtAkkoord(inwoner, balie)).gevraagd)
  const over = ['akkoord-vragen', 'aanvulling', 'versie/1', 'vraag/vraag-2', 'toevoeging/vraag-2', 'verslag']
  const meer = ['verslag/verslag-d', 'versie/2/vergelijk/1', 'gesprekken', 'aantekeningen', 'meedoen', 'onderzoek']
  const rest = [
    'uitleg',
    'eigen-plan',
    'spoed',
    'toewijzen',
    'woonplaats',
    'afsluiten',
    'nieuw-plan',
    'uitstel',
    'overdragen',
    'taak',
    'taken',
  ]
  return [
    ...['/toegang', '/toegang/nieuw', '/toegang/mij', '/toegang/taken', '/toegang/belverzoeken', dossier],
    ...['/toegang/klantreizen', '/toegang/klantreizen/gecertificeerde-instelling'],
    ...['/toegang/cijfers', '/toegang/cijfers?klantreis=perspectiefplan&team=wmo'],
    ...['/toegang/termijnen', '/toegang/termijnen/bezwaar?van=2026-11-13'],
    ...[...over, ...meer, ...rest].map((pad) => `${dossier}/${pad}`),
  ]
}

type Kijk = (page: Page, pad: string) => Promise<void>

/**
 * Opens every page of one part and looks at it: as it is met, where there is a form also as it comes back when it was
 * sent with nothing in it, and last a page that is not there.
 */
export async function langs(deel: Deel, mensen: Mensen, bezoek: Bezoek, kijk: Kijk): Promise<void> {
  const { page } = mensen[deel.wie].hand
  for (const pad of await deel.paden(mensen)) {
    await open(pad, 200)
    if (!metFouten.test(pad)) continue
    const answer = page.waitForResponse((response) => response.request().isNavigationRequest())
    await page.getByRole('main').locator('form[method=post] button').first().click()
    expect((await answer).status(), `${pad}, sent empty`).toBe(400)
    await bezoek.settle(page)
    await kijk(page, `${pad}, leeg verstuurd`)
  }
  await open('/mijn/bestaat-niet', 404)

  async function open(pad: string, status: number): Promise<void> {
    expect((await page.goto(pad))?.status(), pad).toBe(status)
    await bezoek.settle(page)
    await kijk(page, pad)
  }
}

/** Pages whose form is refused when nothing was filled in. */
const metFouten = /\/(kind|akkoord|aanvulling|terugbellen)$/
