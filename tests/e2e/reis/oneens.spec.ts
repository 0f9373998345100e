import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'
import { ookMetResultaten, verhaal } from '#tests/e2e/reis/verhaal.ts'
import { leesPdf } from '#tests/pdf.ts'

const oneens = 'Begeleiding thuis wil ik niet. Liever op school.'
const erbij = 'Ik wil nog opschrijven hoe het op school gaat.'

test(
  'waar de inwoner het niet mee eens is, gaat mee naar de volgende versie, op het scherm en in de PDF, en verandert geen woord van een ander (D0-08 D0-26)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(180_000)
    await snel.meldAan('inwoner', 'samira')
    const traject = await snel.verstuurPlan()
    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    await medewerker.snel.vraagAkkoord(traject)

    await hand.page.goto(`${traject}/akkoord`)
    await hand.volg('Hier ben ik het niet mee eens Deze hulp wil de gemeente regelen')
    await leestAntwoorden(hand, [verhaal.welkeHulp])
    await hand.druk('Zet mijn woorden erbij')
    await expect(hand.page.getByRole('link', { name: /^Waar bent u het niet mee eens/ })).toBeVisible()
    await hand.vul('Waar bent u het niet mee eens?', oneens)
    await hand.druk('Zet mijn woorden erbij')
    await leestAntwoorden(hand, ['Hier niet mee eens', oneens])

    // She wants to add something: the plan comes back, she sends it again.
    await hand.kies(...ookMetResultaten)
    await hand.kies('Bent u het eens met dit plan?', 'Ik wil nog iets toevoegen')
    await hand.vul(/^Wat wilt u ons vertellen/, erbij)
    await hand.druk('Verstuur mijn antwoord')
    await snel.stuur(`${traject}/plan/vraag-7`, { gebieden: ['school-werk'], uitleg: 'Op school gaat het beter.' })
    await hand.page.goto(`${traject}/plan/controleren`)
    await hand.druk('Verstuur mijn plan')
    await hand.leest('Uw plan is verstuurd')

    // The gemeente reads it at its own text, which is still as it wrote it, and asks again.
    const dossier = dossierVan(traject)
    await medewerker.hand.page.goto(dossier)
    await leestAntwoorden(medewerker.hand, [oneens, 'Op school gaat het beter.'])
    await medewerker.snel.vraagHetAkkoord(dossier)

    await hand.page.goto(`${traject}/akkoord`)
    await leestAntwoorden(hand, [verhaal.welkeHulp, 'Hier niet mee eens', oneens])
    const pdf = await hand.page.request.get(`${traject}/versie/4/pdf`)
    const tekst = (await leesPdf(await pdf.body())).stukken.map((stuk) => stuk.tekst).join(' ')
    expect(tekst).toContain(oneens)
    expect(tekst).toContain(verhaal.welkeHulp)
  },
)
