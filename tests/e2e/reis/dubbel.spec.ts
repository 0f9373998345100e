import { nodigPunten } from '#app/domain/traject/nodig.ts'
import { dossierVan, type Snel, type Velden } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

/** Sends the same form ten times at once, as an impatient hand and a shaky line do. @returns the paths it led to, each once */
async function tienKeer(snel: Snel, pad: string, velden: Velden = {}, actie = ''): Promise<string[]> {
  const { doel, verborgen } = await snel.formulier(pad, actie)
  const body = { ...verborgen, ...velden, ...(actie ? { actie } : {}) }
  const antwoorden = await Promise.all(Array.from({ length: 10 }, () => snel.post(doel, body)))
  expect(antwoorden.map((antwoord) => antwoord.status())).toEqual(Array.from({ length: 10 }, () => 200))
  return [...new Set(antwoorden.map((antwoord) => new URL(antwoord.url()).pathname))]
}

test(
  'tien keer tegelijk versturen geeft één vraag, één resultaat, één versie en één antwoord',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'ineke')
    await page.goto('/mijn')
    await expect(page.getByRole('link', { name: 'Uw eigen vraag' })).toHaveCount(0)

    const [spoed = '', ...meerVragen] = await tienKeer(snel, '/mijn/hulpvraag')
    expect(meerVragen).toEqual([])
    const begin = spoed.replace('/spoed', '')
    expect(await tienKeer(snel, `${begin}/spoed`, { spoed: 'nee' })).toEqual([`${begin}/voor-wie`])
    expect(await tienKeer(snel, `${begin}/voor-wie`, { voorWie: 'mij' })).toEqual([`${begin}/woorden`])
    expect(await tienKeer(snel, `${begin}/woorden`, { woorden: 'Eén vraag.' })).toEqual([`${begin}/controleren`])
    const [bewijs = '', ...meerBewijzen] = await tienKeer(snel, `${begin}/controleren`)
    expect(meerBewijzen).toEqual([])
    await page.goto('/mijn')
    await expect(page.getByRole('link', { name: 'Uw eigen vraag' })).toHaveCount(1)
    await expect(page.getByText('Nog niet verstuurd')).toHaveCount(0)

    const traject = bewijs.replace(/\/bewijs\/.*/, '')
    await snel.vulPlanIn(traject)
    await tienKeer(snel, `${traject}/plan/nieuw/resultaat`, { wat: 'Weer zelf koken.', genoeg: '' })
    await page.goto(`${traject}/plan/vraag-4`)
    await expect(page.getByText('Weer zelf koken.')).toHaveCount(1)
    const wie = (await snel.bladzijden(traject, 'vraag-5', 'wie')).at(-1)!
    await snel.stuur(`${traject}/plan/${wie}`, { wie: 'ikzelf' })

    expect(await tienKeer(snel, `${traject}/plan/controleren`)).toHaveLength(1)
    const { hand: medewerker, snel: balie } = await ander()
    await balie.meldAan('toegang', 'fleur')
    await medewerker.page.goto(dossierVan(traject))
    await expect(medewerker.page.getByRole('link', { name: /^Versie \d+ van het plan$/ })).toHaveText([
      'Versie 1 van het plan',
    ])

    await snel.zonderEigenPlan(traject)
    await balie.vraagAkkoord(traject)
    expect(await tienKeer(balie, `${dossierVan(traject)}/aanvulling`, { aanvulling: 'Hoe laat eet u?' })).toHaveLength(
      1,
    )
    await snel.stuur(`${traject}/plan/controleren`)
    await balie.vraagHetAkkoord(dossierVan(traject))
    expect(await tienKeer(snel, `${traject}/akkoord`, { resultaten: 'ja', antwoord: 'ja', reden: '' })).toHaveLength(1)
    await medewerker.page.goto(dossierVan(traject))
    await expect(medewerker.page.getByText(/^De inwoner is akkoord met het plan\./)).toBeVisible()
  },
)

test(
  'tien keer tegelijk akkoord vragen vraagt het één keer',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const inwoner = await ander()
    await inwoner.snel.meldAan('inwoner', 'samira')
    const dossier = dossierVan(await inwoner.snel.verstuurPlan())
    await snel.meldAan('toegang', 'yvonne')
    await snel.beginOnderzoek(dossier)
    await snel.stuur(dossier, { samenvatting: 'Kort.' }, 'samenvatting')
    await snel.stuur(dossier, { 'welke-hulp': 'Begeleiding.' }, 'welke-hulp')
    await snel.schrijfVerslag(dossier)
    expect(await tienKeer(snel, `${dossier}/akkoord-vragen`, { nodig: [...nodigPunten] }, 'akkoord')).toEqual([dossier])
    await hand.page.goto(dossier)
    await expect(hand.page.getByRole('link', { name: /^Versie \d+ van het plan$/ })).toHaveCount(2)
  },
)
