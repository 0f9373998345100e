import { leestAntwoorden } from '#tests/e2e/reis/inwoner.ts'
import type { Hand } from '#tests/e2e/reis/hand.ts'
import { datum, kalender, metToegang } from '#tests/e2e/reis/kan-beginnen.ts'
import { dossierVan } from '#tests/e2e/reis/snel.ts'
import { test } from '#tests/e2e/reis/test.ts'

/** The toegang finds two of the three things good, and says of the quality of the help what it finds. */
async function oordeelt(balie: Hand, kwaliteit: 'Ja' | 'Nee, nog niet', waarom: string) {
  await balie.kies('Kan de inwoner het pgb beheren, zelf of met hulp van een ander?', 'Ja')
  await balie.kies('Is duidelijk waarom de inwoner een pgb wil?', 'Ja')
  await balie.kies('Is de hulp veilig, doeltreffend en gericht op de inwoner?', kwaliteit)
  await balie.vul('Waarom vindt u dit?', waarom)
  await balie.druk('Sla het oordeel op')
}

test(
  'met een pgb: een plan van de inwoner, een oordeel dat zegt wat er nog nodig is, een nieuw plan en een ja; niemand wordt gevraagd (D1-17, D1-22, D1-48)',
  { tag: '@zonder-script' },
  async ({ hand, snel, ander }) => {
    test.setTimeout(240_000)
    const { hand: balie, snel: snelleBalie } = await metToegang({ hand, snel, ander })
    const overDagen = await kalender(snel)
    const traject = await snel.akkoordPlan(snelleBalie, 'wmo')
    const dossier = dossierVan(traject)
    await hand.page.goto(`${traject}/pgb`)
    await leestAntwoorden(hand, ['Het staat nog niet vast welke hulp nodig is.'])
    await snelleBalie.weeg(dossier)
    await snelleBalie.stuur(`${dossier}/hulp`, {
      ...{ product: '02V01', evaluaties: '2' },
      ...datum('van', overDagen(0)),
      ...datum('tot', overDagen(365)),
    })

    await hand.page.goto(traject)
    await hand.volg('Kies hoe u de hulp regelt')
    await hand.kies('Wat kiest u?', 'Ik regel de hulp zelf, met een pgb')
    await hand.druk('Bewaar mijn keuze')
    await leestAntwoorden(hand, ['Schrijf in een plan hoe u dat wilt doen.'])
    await hand.volg('Schrijf uw pgb-plan')
    await hand.leest('Uw pgb-plan')
    await hand.kies('Wie gaat u helpen?', 'Familie, een vriend of een buur')
    await hand.vul(/^Wie is dat, en wat doet/, 'Mijn zus kookt op maandag.')
    await hand.vul('Waarom wilt u een pgb?', 'Zij kent mij goed.')
    await hand.kies('Wie regelt het geld en de afspraken?', 'Dat doe ik zelf')
    // One answer is missing: what was typed stays.
    await hand.vul('Hoe regelt u het geld en de afspraken?', 'Ik houd de uren bij.')
    await hand.druk('Stuur mijn plan naar de gemeente')
    await leestAntwoorden(hand, ['Mijn zus kookt op maandag.', 'Ik houd de uren bij.'])
    await hand.vul('Hoe weet u dat de hulp goed en veilig is?', 'Zij doet dit al jaren.')
    await hand.druk('Stuur mijn plan naar de gemeente')
    await leestAntwoorden(hand, ['De gemeente leest uw pgb-plan.'])

    await balie.page.goto(dossier)
    await balie.volg('Beoordeel het pgb-plan')
    await balie.leest('Beoordeel het pgb-plan')
    await leestAntwoorden(balie, ['Mijn zus kookt op maandag.', 'Zij kent mij goed.', 'Zij doet dit al jaren.'])
    await oordeelt(balie, 'Nee, nog niet', 'Wie helpt u als uw zus ziek is?')

    await hand.page.goto(traject)
    await leestAntwoorden(hand, ['Uw pgb-plan is nog niet goed genoeg.'])
    await hand.volg('Verander uw pgb-plan')
    await leestAntwoorden(hand, [
      'Wie helpt u als uw zus ziek is?',
      'Het is nog niet zeker dat de hulp goed en veilig is.',
    ])
    await hand.vul(
      'Hoe weet u dat de hulp goed en veilig is?',
      'Zij doet dit al jaren. Is zij ziek, dan komt mijn broer.',
    )
    await hand.druk('Stuur mijn nieuwe plan')

    await balie.page.goto(`${dossier}/pgb`)
    await leestAntwoorden(balie, ['Zij doet dit al jaren. Is zij ziek, dan komt mijn broer.'])
    await oordeelt(balie, 'Ja', 'De hulp is goed geregeld.')

    await hand.page.goto(traject)
    await hand.volg('Bekijk uw pgb-plan')
    await leestAntwoorden(hand, ['Uw pgb-plan is goed', 'De hulp is goed geregeld.'])
  },
)
