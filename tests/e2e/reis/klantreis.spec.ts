import { expect } from '@playwright/test'
import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { test } from '#tests/e2e/reis/test.ts'

test(
  'van akkoord tot lopende hulp, met drie partijen: ieder ziet wie aan zet is, tot wanneer, en rondt de eigen stap af (D1-24, D3L-33)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    await snel.meldAan('inwoner', 'samira')
    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    const balie = medewerker.hand
    const traject = await snel.akkoordPlan(medewerker.snel, 'jeugd')
    const dossier = dossierVan(traject)

    await balie.page.goto(dossier)
    await balie.volg('Kies de klantreis')
    await balie.leest('Kies de klantreis')
    await balie.kies('Welke soort hulp is het?', 'Jeugdhulp, anders dan ambulant')
    await balie.kies('Wie verwees de inwoner?', 'De lokale toegang')
    await balie.kies('Welke klantreis?', 'Die de gemeente voor deze hulp noemt')
    await balie.druk('Gebruik deze klantreis')
    await balie.leest('Dossier van een inwoner')

    // No talk was written down here: the step is ended by hand, with why.
    await balie.page.goto(`${dossier}/stap/onderzoek`)
    await balie.druk('Deze stap is klaar')
    await expect(balie.page).toHaveTitle(/^Fout:/)
    await balie.vul('Waarom rondt u deze stap nu af?', 'Wij belden met de inwoner.')
    await balie.druk('Deze stap is klaar')
    await balie.leest('Dossier van een inwoner')
    await balie.volg(/^4\. /)
    await balie.druk('Deze stap is klaar')
    await balie.page.goto(`${dossier}/aanbieder`)
    await balie.kies('Welke zorgaanbieder?', 'Jeugdhulp De Overstap')
    await balie.kies('Weet de inwoner dit?', 'Nee, nog niet')
    await balie.druk('Laat deze zorgaanbieder meedoen')
    await expect(balie.page.getByText('Vertel de inwoner eerst met wie u deelt')).toBeVisible()
    await balie.kies('Weet de inwoner dit?', 'Ja, ik vertelde met wie wij delen, en wat')
    await balie.druk('Laat deze zorgaanbieder meedoen')
    await balie.leest('Dossier van een inwoner')
    await medewerker.snel.stuur(`${dossier}/stap/toewijzing`)

    // The aanbieder has the turn; the inwoner reads the same.
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['De zorgaanbieder is aan de beurt'])
    const zorg = await ander()
    await zorg.snel.meldAan('aanbieder', 'sanne')
    const overstap = zorg.hand
    await overstap.page.goto('/aanbieder')
    await overstap.page.getByRole('link', { name: /^EK-/ }).first().click()
    await expect(overstap.page.getByRole('heading', { level: 1 })).toContainText('Traject EK-')
    await leestAntwoorden(overstap, ['De zorgaanbieder is aan de beurt'])
    await overstap.volg(/Zorgplan/)
    await overstap.druk('Deze stap is klaar')

    // Not agreeing opens the talk; after it the answer is asked again.
    await hand.page.goto(traject)
    await hand.volg('Geef antwoord op het zorgplan')
    await hand.leest('Bent u het eens met het zorgplan?')
    await hand.kies('Bent u het eens met het zorgplan?', 'Nee, ik ben het niet eens. Ik wil erover praten.')
    await hand.druk('Verstuur mijn antwoord')
    await leestAntwoorden(hand, ['U bent aan de beurt'])
    await hand.volg('Deze stap is klaar')
    await hand.druk('Deze stap is klaar')
    await hand.volg('Geef antwoord op het zorgplan')
    await hand.kies('Bent u het eens met het zorgplan?', 'Ja, ik ben het eens. De hulp mag beginnen.')
    await hand.druk('Verstuur mijn antwoord')
    await leestAntwoorden(hand, ['De zorgaanbieder is aan de beurt'])

    const bij = traject.replace('/mijn/', '/aanbieder/')
    await zorg.snel.stuur(`${bij}/stap/start-zorg`)
    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['De gemeente is aan de beurt'])
    await expect(hand.page.getByText(/^Uiterlijk op \w+dag/)).toBeVisible()
  },
)
