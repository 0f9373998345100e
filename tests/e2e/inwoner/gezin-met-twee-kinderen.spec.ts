import type { Hand } from '#tests/e2e/reis/hand.ts'
import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

const sem = { voornaam: 'Sem', achternaam: 'Haddou' }
const lina = { voornaam: 'Lina', achternaam: 'Haddou' }

test(
  'een gezin met twee kinderen: wat over het gezin is verteld hoeft maar één keer, verandert in het plan dat nog open is, en blijft zoals het verstuurd is (D0-13 D1-32)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(180_000)
    const main = hand.page.getByRole('main')
    await snel.meldAan('inwoner', 'samira')
    const vanSem = await snel.stelVraag('Sem slaapt slecht.', sem)
    await hand.page.goto(`${vanSem}/plan/ouders`)
    await leestAntwoorden(hand, ['Dit gaat over uw hele gezin. U vult het één keer in.'])
    await voegOuderToe(hand, 'Samira Haddou', 'Moeder')

    // The other child: what was told stands there, and nothing about it is asked again.
    const vanLina = await snel.stelVraag('Lina wil niet meer naar school.', lina)
    await hand.page.goto(`${vanLina}/plan/ouders`)
    await leestAntwoorden(hand, ['U hebt dit al ingevuld. Klopt het nog?', 'Samira Haddou'])
    await voegOuderToe(hand, 'Youssef Haddou', 'Vader')

    // Told in one plan, it stands in the other that was not sent yet.
    await hand.page.goto(`${vanSem}/plan/ouders`)
    await leestAntwoorden(hand, ['Samira Haddou', 'Youssef Haddou'])
    await snel.vulPlanIn(vanSem)
    await hand.page.goto(`${vanSem}/plan/controleren`)
    await leestAntwoorden(hand, ['Samira Haddou', 'Youssef Haddou'])
    await hand.druk('Verstuur mijn plan')
    await hand.leest('Uw plan is verstuurd')

    // Taken away afterwards, it goes from the plan that is open and stays in the one that was sent.
    await hand.page.goto(`${vanLina}/plan/ouders`)
    await hand.volg('Haal weg ouder of verzorger 2')
    await leestAntwoorden(hand, ['Het gaat ook weg uit de andere plannen van uw gezin die nog niet zijn verstuurd.'])
    await hand.druk('Ja, haal deze ouder of verzorger weg')
    await hand.leest('Ouders of verzorgers')
    await expect(main).not.toContainText('Youssef Haddou')
    await snel.vulPlanIn(vanLina)
    await hand.page.goto(`${vanLina}/plan/controleren`)
    await hand.druk('Verstuur mijn plan')
    await hand.page.goto(`${vanSem}/versie/1`)
    await leestAntwoorden(hand, ['Samira Haddou', 'Youssef Haddou'])

    const medewerker = await ander()
    await medewerker.snel.meldAan('toegang', 'yvonne')
    const balie = medewerker.hand
    await balie.page.goto(dossierVan(vanSem))
    await leestAntwoorden(balie, ['Samira Haddou', 'Youssef Haddou', 'Sem slaapt slecht.'])
    await balie.page.goto(dossierVan(vanLina))
    await leestAntwoorden(balie, ['Samira Haddou', 'Lina wil niet meer naar school.'])
    for (const vreemd of ['Youssef Haddou', 'Sem slaapt slecht.'])
      await expect(balie.page.getByRole('main')).not.toContainText(vreemd)
  },
)

/** From the list of parents: one more, with gezag, at the same address. */
async function voegOuderToe(hand: Hand, naam: string, relatie: string): Promise<void> {
  await hand.volg(/^Voeg (nog )?een ouder of verzorger toe$/)
  await hand.vul('Hoe heet deze ouder of verzorger?', naam)
  await hand.kies('Wat is deze persoon van het kind?', relatie)
  await hand.kies(/^Heeft deze persoon gezag/, 'Ja')
  await hand.kies('Woont deze persoon op hetzelfde adres als het kind?', 'Ja, op hetzelfde adres')
  await hand.druk('Bewaar en ga verder')
  await hand.leest('Ouders of verzorgers')
  await leestAntwoorden(hand, [naam])
}
