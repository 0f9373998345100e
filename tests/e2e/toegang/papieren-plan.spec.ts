import { pdf } from '#tests/hostile/eerlijk.ts'
import { planVelden } from '#tests/e2e/reis/plan-velden.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

const dag = (veld: string, d: string, m: string, j: string) => ({
  [`${veld}.dag`]: d,
  [`${veld}.maand`]: m,
  [`${veld}.jaar`]: j,
})

test(
  'een plan op papier: de code, de scan, overgetypt in de woorden van de inwoner, en bevestigd met de handtekening op het papier (D0-03 D0-11)',
  { tag: '@zonder-script' },
  async ({ hand, snel }) => {
    test.setTimeout(180_000)
    const { page } = hand
    await page.goto('/doetinchem/plan-op-papier')
    const code = /PP-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await page.locator('main').innerText())?.[0] ?? ''
    expect(code).not.toBe('')

    await snel.meldAan('toegang', 'yvonne')
    const bewijs = await snel.stuur('/toegang/nieuw', {
      kanaal: 'post',
      ...dag('binnenOp', '2', '3', '2026'),
      woorden: 'Ik val soms op de trap.',
      spoed: 'nee',
      voorWie: 'zelf',
      voornamen: 'Greet',
      achternaam: 'Papier',
      ...dag('geboortedatum', '3', '4', '1944'),
    })
    const dossier = bewijs.replace('/ontvangst', '')
    await page.goto(dossier)
    await hand.volg('Papieren plan overtypen')

    const scan = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: pdf() }
    const vul = async (getypt: string) => {
      await hand.vul('Code op het papier', getypt)
      const groep = page.getByRole('group', { name: 'Op welke dag kwam het papier binnen?' })
      for (const [veld, waarde] of [['Dag', '3'] as const, ['Maand', '3'] as const, ['Jaar', '2026'] as const])
        await groep.getByRole('textbox', { name: veld }).fill(waarde)
      await page.getByLabel('Scan van het papier').setInputFiles(scan)
      await hand.druk('Bewaar de scan en typ over')
    }
    await vul(code.replace(/.$/, (teken) => (teken === 'X' ? 'Y' : 'X')))
    await expect(
      page.getByRole('link', {
        name: 'Er zit een typefout in de code. Vergelijk elke letter en elk cijfer met het papier.',
      }),
    ).toBeVisible()
    await vul(code)

    await hand.leest('Het plan samen of namens de inwoner invullen')
    await expect(page.getByText(`Overgetypt van het papier met code ${code}.`, { exact: false })).toBeVisible()
    await page.goto(`${dossier}/papier`)
    const opgeslagen = page.waitForEvent('download')
    await page.getByRole('link', { name: `Bewaar de scan van ${code}` }).click()
    expect((await opgeslagen).suggestedFilename()).toMatch(/\.pdf$/)
    const overzicht = `${dossier}/plan`
    await page.goto(`${overzicht}/vraag-2`)
    await hand.vul(/^Wat lukt niet of is moeilijk\?/, 'De trap op gaan.')
    await hand.druk(/^Bewaar/)
    for (const [bladzijde, velden] of Object.entries(planVelden))
      if (bladzijde !== 'vraag-2') await snel.stuur(`${overzicht}/${bladzijde}`, velden)
    await snel.stuur(`${overzicht}/resultaat`, { wat: 'Veilig boven komen.' })
    await page.goto(overzicht)
    const wie = /wie-[0-9a-f-]{36}/.exec(await page.content())?.[0] ?? ''
    await snel.stuur(`${overzicht}/${wie}`, { wie: 'netwerk' })

    await page.goto(overzicht)
    await hand.druk('Leg dit plan voor aan de inwoner')
    await hand.kies('Hoe las de inwoner het plan na?', 'De inwoner las het op papier en zei dat het klopt')
    await hand.druk('Leg vast dat het plan is nagelezen')
    await expect(page.getByText(/De inwoner las versie 1 op papier\. Vastgelegd op/)).toBeVisible()
    await page.goto(dossier)
    await expect(page.getByText(/De inwoner tekende op .* op papier dat dit klopt\./)).toBeVisible()
    await expect(page.getByText('De trap op gaan.')).toBeVisible()
  },
)
