import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import { datum, kalender, metToegang } from '#tests/e2e/reis/kan-beginnen.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { expect, test } from '#tests/e2e/reis/test.ts'

test(
  'de toolbox stelt hulp voor, en bij hulp die niet thuis is, weegt de toegang de reis met haar advies, en de inwoner leest hoe die daar komt (D4-31, D4-26)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { hand: balie, snel: snelleBalie } = await metToegang({ hand, snel, ander })
    const overDagen = await kalender(snel)
    const traject = await snel.akkoordPlan(snelleBalie, 'wmo')
    const dossier = dossierVan(traject)
    await snelleBalie.weeg(dossier)
    // The Toolbox suggests help for the results (D4-26); another help was established here, and that stands with the choice.
    await balie.page.goto(`${dossier}/hulp`)
    await leestAntwoorden(balie, ['Voorstel van de Toolbox', '02V01', 'De Toolbox is hier een voorbeeld.'])
    await balie.volg('Neem dit voorstel over')
    await expect(balie.page.getByRole('radio', { name: /02V01/ })).toBeChecked()
    await snelleBalie.stuur(`${dossier}/hulp`, {
      ...{ product: '07V01', evaluaties: '2' },
      ...datum('van', overDagen(0)),
      ...datum('tot', overDagen(365)),
    })
    await balie.page.goto(`${dossier}/advies`)
    await leestAntwoorden(balie, ['Deze hulp is niet thuis.'])
    await balie.kies('Over welke zorgaanbieder gaat uw advies?', /^Niet over/)
    await balie.vul('Wat is uw advies?', 'Kies wie dichtbij is.')
    await balie.vul('Hoeveel minuten duurt de reis erheen?', 'xx')
    await balie.kies('Past de inwoner bij de groep in de bus?', /^Nee/)
    await balie.kies('Kunnen ouders of anderen zelf brengen en halen?', 'Soms')
    await balie.kies('Wie betaalt de reis?', 'De gemeente')
    await balie.vul('Waarom weegt u het zo?', 'Drukte in de bus is te veel.')
    await balie.druk('Geef dit advies')
    await leestAntwoorden(balie, ['Vul de reistijd in als een getal'])
    await expect(balie.page.getByLabel('Waarom weegt u het zo?')).toHaveValue('Drukte in de bus is te veel.')
    await balie.vul('Hoeveel minuten duurt de reis erheen?', '25')
    await balie.druk('Geef dit advies')
    await leestAntwoorden(balie, ['Niet overgenomen', 'Kies wie dichtbij is.', '25', 'Drukte in de bus is te veel.'])
    await hand.page.goto(`${traject}/aanbieder?postcode=7001`)
    await leestAntwoorden(hand, [
      'Hoe komt u daar?',
      'De reis erheen duurt ongeveer 25 minuten.',
      'Samen met anderen in een bus past niet bij u.',
      'U of iemand bij u kan soms brengen en halen.',
      'De gemeente betaalt de reis.',
      'Drukte in de bus is te veel.',
    ])
  },
)
