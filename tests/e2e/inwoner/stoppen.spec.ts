import { expect, test } from '#tests/e2e/reis/test.ts'

test(
  'bij elke stap van de vraag mag u stoppen, ook met een leeg antwoord; later gaat u daar verder (D0-03)',
  { tag: '@zonder-script' },
  async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'ineke')
    const begin = (await snel.stuur('/mijn/hulpvraag')).replace('/spoed', '')
    await snel.stuur(`${begin}/spoed`, { spoed: 'nee' })
    await page.goto(`${begin}/voor-wie`)
    await hand.kies('Voor wie vraagt u hulp?', 'Voor mijzelf')
    await hand.druk('Bewaar en stop voor nu')
    await hand.leest('Goed dat u er bent')
    await hand.volg('Ga verder')
    await hand.leest('Waar wilt u hulp bij?')
    await hand.druk('Bewaar en stop voor nu')
    await hand.leest('Goed dat u er bent')
    await expect(page.getByText('Niemand heeft dit gelezen.')).toBeVisible()
  },
)

test(
  'wie hulp bij het invullen koos, leest op de bladzijde van de vraag wie u belt; en u mag anders kiezen (D0-05)',
  { tag: '@zonder-script' },
  async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'ineke')
    const traject = await snel.stelVraag()
    await page.goto(traject)
    await hand.volg('Kies hoe u uw plan invult')
    await hand.kies('Hoe wilt u uw plan invullen?', 'Samen met een cliëntondersteuner')
    await hand.druk('Bewaar mijn keuze')
    await hand.volg('Terug naar uw vraag')
    await expect(page.getByRole('heading', { name: 'U koos: Samen met een cliëntondersteuner.' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Bel Luisterhuis Oost: 0315 00 90 20.')
    await hand.volg('Verander dit')
    await hand.leest('Hoe wilt u uw plan invullen?')
  },
)
