import { expect } from '@playwright/test'
import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { metToegang } from '#tests/e2e/reis/kan-beginnen.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { test } from '#tests/e2e/reis/test.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

test(
  'eerst wegen, dan pas een zorgaanbieder: de inwoner leest waar hij zo terecht kan en is het er niet mee eens, de toegang weegt opnieuw en stelt de hulp vast (D2-06, D3A-09, D3L-03, D3L-04, D3L-05, D3L-06, D4-05, D4-14, D4-15, D4-16, D4-18, D4-20, D4-28)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { hand: balie, snel: snelleBalie } = await metToegang({ hand, snel, ander })
    const traject = await snel.akkoordPlan(snelleBalie, 'wmo')
    const dossier = dossierVan(traject)

    // No help before the weighing: the page says so and leads to it.
    await balie.page.goto(`${dossier}/hulp`)
    await leestAntwoorden(balie, ['Weeg eerst per resultaat wie kan helpen, en rond de weging af.'])
    await balie.page.goto(dossier)
    await balie.volg('Weeg per resultaat wie kan helpen')
    await balie.leest('De weging')
    await leestAntwoorden(balie, [verhaal.plan.wat, 'Nog niet gewogen'])
    await expect(balie.page.getByRole('button', { name: 'Rond de weging af' })).toHaveCount(0)
    await balie.volg(/^Weeg dit resultaat/)
    await balie.leest('Weeg dit resultaat')

    // What was typed stays when something is missing.
    await balie.kies(/^1\. Eigen kracht en gebruikelijke hulp/, 'Helpt een deel')
    await balie.vul(/^Waarom is eigen kracht/, 'Zij kookt zelf.')
    await balie.kies(/^2\. Eigen netwerk/, 'Niet genoeg')
    await balie.vul(/^Waarom is netwerk/, 'Haar zus woont ver weg.')
    await balie.kies(/^3\. Algemene voorzieningen/, 'Genoeg')
    await balie.vink(/^Waar kan de inwoner zo terecht/, /^Maatjes Doetinchem/)
    await balie.kies('Wat is nodig voor dit resultaat?', /^Een zorgaanbieder/)
    await balie.vul(/^Waarom is dat nodig/, 'Een maatje gaat mee.')
    await balie.druk('Bewaar de weging')
    await expect(balie.page).toHaveTitle(/^Fout:/)
    await balie.vul(/^Waarom is algemene voorzieningen/, 'Een maatje gaat elke week mee.')
    await balie.druk('Bewaar de weging')
    await leestAntwoorden(balie, ['Dan is er geen zorgaanbieder nodig. Verander een van de twee.'])
    await expect(balie.page.getByLabel(/^Waarom is netwerk/)).toHaveValue('Haar zus woont ver weg.')
    await balie.kies('Wat is nodig voor dit resultaat?', /^Geen zorgaanbieder/)
    await balie.druk('Bewaar de weging')
    await leestAntwoorden(balie, ['Geen zorgaanbieder nodig', 'Een maatje gaat mee.'])

    // Not told before it is concluded.
    await hand.page.goto(`${traject}/afweging`)
    await leestAntwoorden(hand, ['De gemeente heeft nog niet opgeschreven wat u nodig hebt.'])
    await balie.druk('Rond de weging af')
    await leestAntwoorden(balie, ['Zonder zorgaanbieder verder', 'Sluit het traject af'])

    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['Geen zorgaanbieder nodig', 'De gemeente is aan de beurt'])
    await hand.page.getByRole('link', { name: 'Lees hoe is gewogen wat u nodig hebt' }).first().click()
    await hand.leest('Zo is gewogen wat u nodig hebt')
    await leestAntwoorden(hand, [
      verhaal.plan.wat,
      'Hier is geen zorgaanbieder voor nodig.',
      'Een maatje gaat mee.',
      'Yvonne Bruil',
      'U kunt hier zo terecht',
      'Maatjes Doetinchem, Doetinchem',
      'Deze plekken en nummers zijn een voorbeeld.',
      'U mag altijd om een besluit vragen.',
    ])
    await hand.klap('Wat is eigen kracht en gebruikelijke hulp?')
    await leestAntwoorden(hand, [
      'Gebruikelijke hulp is hulp die ouders of huisgenoten elkaar normaal geven.',
      'Ouders blijven zorgen voor hun kind.',
    ])
    await hand.volg(/^Schrijf dat u het niet eens bent/)
    await hand.vul(/^Waar bent u het niet mee eens/, 'Een maatje is te weinig voor mij.')
    await hand.druk('Zet mijn woorden erbij')
    await hand.leest('Zo is gewogen wat u nodig hebt')
    await leestAntwoorden(hand, ['Hier bent u het niet mee eens', 'Een maatje is te weinig voor mij.'])

    await balie.page.goto(`${dossier}/afweging`)
    await leestAntwoorden(balie, ['De inwoner is het hier niet mee eens', 'Een maatje is te weinig voor mij.'])
    await balie.volg(/^Verander de weging/)
    await balie.kies(/^3\. Algemene voorzieningen/, 'Helpt een deel')
    for (const naam of ['Wlz', 'Zvw']) await balie.page.getByLabel(`Kan het via ${naam}?`).selectOption('Nee')
    await balie.kies(/^4\. Voorliggende voorzieningen/, 'Niet genoeg')
    await balie.vul(/^Waarom is voorliggende voorzieningen/, 'Er is geen recht op, zegt het CIZ.')
    await balie.kies('Wat is nodig voor dit resultaat?', /^Een zorgaanbieder/)
    await balie.vul(/^Waarom is dat nodig/, 'Een maatje alleen is niet genoeg.')
    await balie.druk('Bewaar de weging')
    await leestAntwoorden(balie, ['U hebt daarna iets veranderd.'])
    await hand.page.goto(`${traject}/afweging`)
    await leestAntwoorden(hand, ['De gemeente kijkt nu opnieuw naar wat u nodig hebt.', 'Een maatje gaat mee.'])
    await balie.druk('Rond de weging af')
    await leestAntwoorden(balie, ['Ja, voor 1 van de 1 resultaten.'])
    await hand.page.goto(`${traject}/afweging`)
    await leestAntwoorden(hand, ['Hier is een zorgaanbieder voor nodig.', 'Een maatje alleen is niet genoeg.'])
    await balie.volg('Stel vast welke hulp nodig is')
    await balie.leest('Welke hulp is nodig?')
    await leestAntwoorden(balie, [verhaal.plan.wat])
    await balie.volg('Vraag advies aan de CEV of een collega')
    await expect(balie.page.getByRole('radio', { name: 'CEV' })).toBeVisible()
  },
)
