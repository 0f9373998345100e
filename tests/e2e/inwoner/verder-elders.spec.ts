import { expect, test } from '#tests/e2e/reis/test.ts'

test(
  'wie stopt en op een ander apparaat verdergaat, staat op dezelfde plek: de vraag en het plan',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'ineke')
    const traject = await snel.stelVraag('Hulp bij het huishouden.')
    await page.goto(`${traject}/invullen`)
    await hand.kies('Hoe wilt u uw plan invullen?', 'Ik vul het zelf in')
    await hand.druk('Bewaar mijn keuze')
    await hand.volg('Ga verder met mijn plan')
    await hand.kies('Kloppen deze gegevens?', 'Ja, dit klopt')
    await hand.druk('Bewaar en ga verder')
    await hand.leest('Taal, school of werk, en huisarts')
    await hand.druk('Bewaar en ga verder')
    for (const lijst of ['Ouders of verzorgers', 'Andere mensen in uw gezin']) {
      await hand.leest(lijst)
      await hand.volg('Sla dit over')
    }
    await hand.kies('Wat past het beste bij uw vraag?', /^Een andere vraag/)
    await hand.druk('Bewaar en ga verder')
    await hand.vul(/^Wat lukt niet/, 'Stofzuigen lukt niet meer.')
    await hand.druk('Bewaar en stop voor nu')
    await hand.leest('Goed dat u er bent')

    await hand.volg('Stel een nieuwe vraag')
    await hand.druk('Begin met mijn vraag')
    await hand.kies('Is er nu hulp nodig?', 'Nee, het kan een paar dagen wachten')
    await hand.druk('Bewaar en ga verder')
    await hand.kies('Voor wie vraagt u hulp?', 'Voor mijn kind')
    await hand.druk('Bewaar en ga verder')
    await hand.vul('Voornaam van uw kind', 'Lina')
    await hand.vul('Achternaam van uw kind', 'Haddou')
    await hand.vul('Dag', '1')
    await hand.vul('Maand', '9')
    await hand.vul('Jaar', '2018')
    await hand.druk('Bewaar en ga verder')
    await hand.leest('Waar wilt u hulp bij?')

    const thuis = await ander()
    await thuis.snel.meldAan('inwoner', 'ineke')
    const { page: daar } = thuis.hand
    await daar.goto('/mijn')
    await expect(daar.getByRole('heading', { name: /^Uw vraag, begonnen op \w+dag/ })).toHaveCount(1)
    await thuis.hand.volg('Ga verder')
    await thuis.hand.leest('Waar wilt u hulp bij?')
    await thuis.hand.volg('Vorige stap')
    await expect(daar.getByRole('textbox', { name: 'Voornaam van uw kind' })).toHaveValue('Lina')

    await thuis.hand.volg('Mijn overzicht')
    await thuis.hand.volg('Uw eigen vraag')
    await expect(daar.getByText('U koos: Ik vul het zelf in.')).toBeVisible()
    await thuis.hand.volg('Ga naar mijn plan')
    await thuis.hand.volg('Ga verder met mijn plan')
    await thuis.hand.leest('Wat hebt u zelf al gedaan?')
    await thuis.hand.volg('Terug naar mijn plan')
    await thuis.hand.volg('2. Hoe gaat het nu?')
    await expect(daar.getByRole('textbox', { name: /^Wat lukt niet/ })).toHaveValue('Stofzuigen lukt niet meer.')
  },
)

test(
  'een vraag die niet verstuurd is kan weg, en is dan overal weg',
  { tag: '@zonder-script' },
  async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'willemien')
    const begin = (await snel.stuur('/mijn/hulpvraag')).replace('/spoed', '')
    await snel.stuur(`${begin}/voor-wie`, { voorWie: 'mij' })
    await snel.stuur(`${begin}/woorden`, { woorden: 'Toch maar niet.' })
    await page.goto('/mijn')
    await expect(page.getByText('Toch maar niet.')).toBeVisible()
    await hand.volg('Gooi weg')
    await hand.leest('Wilt u deze vraag weggooien?')
    await hand.druk('Ja, gooi deze vraag weg')
    await hand.leest('Goed dat u er bent')
    await expect(page.getByText('Toch maar niet.')).toHaveCount(0)
    await page.goto(`${begin}/woorden`)
    await hand.leest('Wij kunnen deze pagina niet vinden')
  },
)
