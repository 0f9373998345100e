import { expect, test } from '#tests/e2e/reis/test.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

const dyslexie = 'Hulp bij dyslexie: moeite met lezen en schrijven'
const breedVragen = ['7. Hoe gaat het met andere dingen?', '8. Welke andere hulp hebt u?', '9. Is het veilig?']

test(
  'wie dyslexie kiest krijgt zes vragen, en wisselen wist geen antwoord (D0-14, D0-15)',
  { tag: '@zonder-script' },
  async ({ hand, snel }) => {
    const { page } = hand
    const taken = page.getByRole('listitem').filter({ hasText: /^\d\. / })
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await snel.vulPlanIn(traject)

    await page.goto(`${traject}/plan`)
    await expect(page.getByText('Uw plan heeft 9 vragen.')).toBeVisible()
    await expect(taken).toHaveCount(9)

    await hand.volg('1. Waar wilt u hulp bij?')
    await expect(page.getByText('Vraag 1 van 9')).toBeVisible()
    await hand.kies('Wat past het beste bij uw vraag?', dyslexie)
    await hand.druk('Bewaar en ga verder')
    await expect(page.getByText('Vraag 2 van 6')).toBeVisible()
    await hand.volg('Terug naar mijn plan')
    await expect(page.getByText('Uw plan heeft 6 vragen.')).toBeVisible()
    await expect(taken).toHaveCount(6)
    for (const vraag of breedVragen) await expect(page.getByRole('main')).not.toContainText(vraag)

    await hand.volg('Controleer en verstuur mijn plan')
    await expect(page.getByRole('main')).toContainText(verhaal.plan.moeilijk)
    await expect(page.getByRole('main')).not.toContainText(verhaal.plan.gebied)

    await hand.volg(/^Wijzig Waar wilt u hulp bij/)
    await hand.kies('Wat past het beste bij uw vraag?', /^Een andere vraag/)
    await hand.druk('Bewaar en ga verder')
    await hand.leest('Controleer uw plan')
    for (const antwoord of [verhaal.plan.gebied, 'School of werk', 'Hulp via school', verhaal.plan.toekomst])
      await expect(page.getByRole('main')).toContainText(antwoord)
  },
)

test(
  'wat bij de verborgen vragen staat, gaat niet mee naar de gemeente (D0-14)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'tomasz')
    const traject = await snel.stelVraag('Ik wil leren lezen.')
    await snel.vulPlanIn(traject, { 'vraag-1': { item: 'dyslexie', woorden: 'Ik wil leren lezen.' } })

    await page.goto(`${traject}/plan/controleren`)
    await hand.druk('Verstuur mijn plan')
    await hand.leest('Uw plan is verstuurd')
    await expect(page.getByRole('main')).toContainText(dyslexie)
    await expect(page.getByRole('main')).not.toContainText(verhaal.plan.gebied)

    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    await medewerker.hand.page.goto(traject.replace('/mijn/', '/toegang/'))
    const dossier = medewerker.hand.page.getByRole('main')
    await expect(dossier).toContainText(verhaal.plan.moeilijk)
    for (const verborgen of [verhaal.plan.gebied, 'Hulp via school']) await expect(dossier).not.toContainText(verborgen)
  },
)

test(
  'zonder resultaat of evaluatiemoment gaat een plan niet weg; de pagina zegt wat er mist (D0-20, D0-21)',
  { tag: '@zonder-script' },
  async ({ hand, snel }) => {
    const { page } = hand
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.stelVraag()
    await page.goto(`${traject}/plan/controleren`)
    await hand.druk('Verstuur mijn plan')
    await expect(page).toHaveTitle(/^Fout: Controleer uw plan/)
    await expect(page.getByText('Uw plan is nog niet af. Kijk hieronder wat er nog mist.')).toBeVisible()

    await hand.volg("Bij 'Wat wilt u bereiken?': schrijf een doel op.")
    await hand.leest('Wat wilt u bereiken?')
    await page.goto(`${traject}/plan/controleren`)
    await hand.volg("Bij 'Wanneer kijken we samen of het beter gaat?': Wanneer wilt u dat doen?")
    await hand.kies('Wanneer wilt u dat doen?', 'Over 6 maanden')
    await hand.druk('Bewaar en ga verder')
    await hand.leest('Controleer uw plan')
    await expect(page.getByRole('link', { name: /^Bij 'Wanneer kijken we samen/ })).toHaveCount(0)
  },
)
